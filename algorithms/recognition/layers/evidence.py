"""Whether a layer or table tells signs of vacancy of the parcels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...mapping import Mapping
from ...message import listed, say
from ...vacancy.kinds import LABELS
from ...vacancy.matching import FORMS, MATCHING
from ...vacancy.signs import Signs, signs_of
from ..guess import ROLES, Recognition
from ..names import is_row_number, name_score
from ..personal import personal_columns
from ..values import text_of
from ..wording import words
from .facts import Clue, LayerFacts, Objection
from .fields import NAMED, together
from .names import SIGNS, said

PERSONAL_AT_MOST = 0.34
"""A table of which a greater share of the fields is about people is a list of people (editable default, unverified)."""

OF_A_RECORD = {
    "since": 0.3,
    "finding": 0.3,
    "improvements": 0.25,
    "date": 0.2,
    "status": 0.2,
    "code": 0.15,
    "kind": 0.1,
}
"""How much a field tells that the rows are records about places (editable defaults, unverified)."""

ASSESSED = {"land_use_vacant", "no_improvements"}
"""Signs that an assessor's table tells of all parcels."""

LONG_NUMBER, SHORTEST_ID = 6, 3
"""A number of so many digits is no count or year; an id with letters or signs has at least so many."""


@dataclass(frozen=True)
class ParcelIds:
    """Ids of the parcels of one layer in each of the forms in which two tables may agree; `share` of all parcels."""

    forms: tuple[frozenset[str], ...]
    share: float
    layer: str

    @classmethod
    def of(cls, values: Sequence[object], count: int, layer: str) -> ParcelIds:
        """The ids among the values of the parcels' field; `count` parcels there are in all."""
        texts = {text_of(value) for value in values} - {""}
        forms = tuple(frozenset(form.write(text) for text in texts) for form in FORMS)
        return cls(forms, min(1.0, len(values) / max(count, 1)), layer)

    def matched(self, values: Sequence[object], *, named: bool) -> float:
        """The share of the values that are ids of parcels, made up for those of which only some were looked at.

        Short numbers are ids only in a field that is `named` as parcels' ids are: any count or year would match some.
        """
        texts = [text for text in map(text_of, values) if text]
        able = [text for text in texts if named or len(text) >= LONG_NUMBER or _has_signs(text)]
        if not able or len(set(able)) < min(3, len(texts)):
            return 0.0
        found = max(sum(form.write(text) in known for text in able) for form, known in zip(FORMS, self.forms))
        return min(1.0, found / len(texts) / max(self.share, 1e-6)) if found >= min(3, len(texts)) else 0.0


def _has_signs(text: str) -> bool:
    """Whether letters or signs stand between or beside the digits, as in "21-33" and in no measure."""
    return len(text) >= SHORTEST_ID and not text.replace(".", "").isdigit()


def sign_clues(facts: LayerFacts, recognition: Recognition) -> tuple[list[Clue], list[Objection], bool]:
    """What the rows tell by themselves, as the science reads them, the fields of a record, and what speaks against it.

    Also whether the rows tell no more than an assessor's table does.
    """
    own = _signs(facts, "", recognition)
    told = own if len(own.table) else _signs(facts, facts.name, recognition)
    objections = []
    if not len(told.table):
        if said(facts.name).head != SIGNS:
            return [], [], False
        objections.append(Objection(0.2, say("LayerRoles", "no row that was looked at tells a sign of vacancy")))
    clues = []
    if len(own.table):
        share = own.table["row"].nunique() / len(facts.table)
        kinds = listed([LABELS[kind] for kind in list(dict.fromkeys(own.table["kind"]))[:3]])
        clues.append(Clue(0.35 + 0.25 * share, say("LayerRoles", "its rows tell: {kinds}", kinds=kinds)))
    spec = ROLES["evidence"]
    clues += together(
        [
            (OF_A_RECORD[word], spec[word].label)
            for word, guess in recognition.columns.items()
            if word in OF_A_RECORD and guess.column is not None
        ]
    )
    return clues, objections, set(own.table["kind"]) <= ASSESSED


def _signs(facts: LayerFacts, name: str, recognition: Recognition) -> Signs:
    table, _ = words("evidence", facts.table, recognition, Mapping())
    improvements = recognition.columns.get("improvements")
    return signs_of(name, facts.table, table, Mapping(), improvements.column if improvements else None)


def id_clues(facts: LayerFacts, ids: ParcelIds | None) -> list[Clue]:
    """Whether a field holds ids of the parcels."""
    if ids is None:
        return []
    for column in map(str, facts.table.columns):
        named = name_score(column, "evidence", "id") >= NAMED
        if is_row_number(column):
            continue
        if ids.matched(facts.table[column].tolist(), named=named) < MATCHING:
            continue
        what = say(
            "LayerRoles", "the ids in its field '{field}' are those of '{parcels}'",
            field=column, parcels=ids.layer,
        )  # fmt: skip
        return [Clue(0.4, what)]
    return []


def about_people(facts: LayerFacts) -> list[Objection]:
    """Whether the table looks like a list of people, or of what people did."""
    columns = [str(column) for column in facts.table.columns]
    if said(facts.name).head is None and any(said(column).head == "crime" for column in columns):
        return [Objection(0.0, say("LayerRoles", "its fields speak of crime or police, and no such data are used"))]
    personal = personal_columns(facts.table)
    if len(personal) > PERSONAL_AT_MOST * len(columns):
        what = say(
            "LayerRoles", "{count:,} of its {total:,} fields look personal", count=len(personal), total=len(columns)
        )
        return [Objection(0.0, what)]
    return []
