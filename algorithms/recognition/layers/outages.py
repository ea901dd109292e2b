"""Whether a layer or table holds reports of street lights that are out."""

from __future__ import annotations

from ...city.outage_matter import matter_of
from ...mapping import Mapping
from ...message import say
from ..guess import ROLES, Recognition
from ..wording import words
from .facts import Clue, LayerFacts, Objection
from .fields import together

OF_A_REPORT = {"closed": 0.25, "opened": 0.2, "report_status": 0.2, "light": 0.2}
"""How much a field tells that the rows are reports (editable defaults, unverified, as all here)."""


def outage_clues(facts: LayerFacts, recognition: Recognition, *, named: bool) -> tuple[list[Clue], list[Objection]]:
    """What the rows tell in words, the fields of a report, and what speaks against it.

    Fields alone tell nothing: any record has dates. They count where a row says that a street light is out, or where
    the layer is `named` so.
    """
    table, _ = words("outages", facts.table, recognition, Mapping())
    told = matter_of("", table["category"], table["detail"]).told
    if not told.any() and not named:
        return [], []
    clues = []
    if told.any():
        clues.append(Clue(0.55, say("LayerRoles", "its rows tell of street lights that are out")))
    spec = ROLES["outages"]
    found = [
        (OF_A_REPORT[word], spec[word].label)
        for word, guess in recognition.columns.items()
        if word in OF_A_REPORT and guess.column is not None
    ]
    clues += together(found)
    objections = []
    if not found:
        objections.append(Objection(0.5, say("LayerRoles", "no field of it is a date or a status of reports")))
    if facts.form == "table" and not facts.located and "light" not in recognition.columns:
        objections.append(Objection(0.3, say("LayerRoles", "it has neither places nor ids of lights")))
    return clues, objections
