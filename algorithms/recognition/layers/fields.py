"""What a layer's fields say it is."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...mapping import Mapping
from ...message import Message, listed, say
from ...roles import recognise
from ..codes import coded
from ..guess import ROLES, Recognition
from ..joined import joined_columns
from ..names import is_row_number, name_score, telling
from .facts import Clue, LayerFacts

OF_ROLE = {
    "INPUT": "parcels",
    "WALKWAYS": "walkways",
    "LIGHTS": "lights",
    "OUTAGES": "outages",
    "BUILDINGS": "buildings",
    "TREES": "trees",
    "BARRIERS": "barriers",
    "EVIDENCE": "evidence",
}
"""The role of a layer -> that of its fields' words."""

WEIGHTS = {
    "LIGHTS": {"lumens": 0.5, "watts": 0.5, "technology": 0.45, "fixture": 0.35, "height": 0.25, "lamps": 0.25},
    "BUILDINGS": {"storeys": 0.45, "height": 0.3, "roof_elevation": 0.3},
    "TREES": {
        "species": 0.5,
        "trunk_diameter": 0.45,
        "trunk_girth": 0.45,
        "crown_diameter": 0.4,
        "crown_radius": 0.4,
        "crown_base": 0.4,
        "height": 0.2,
    },
    "BARRIERS": {"barrier": 0.45, "material": 0.1, "height": 0.2},
    "WALKWAYS": {"lighting_class": 0.3, "width": 0.15},
    "INPUT": {"land_use": 0.2},
}
"""How much a field tells of what the layer holds (editable defaults, unverified)."""

OWN_ID = {"INPUT": 0.45, "LIGHTS": 0.3, "TREES": 0.3, "BUILDINGS": 0.3, "WALKWAYS": 0.2}
"""How much an id tells whose name only one role has ("pole number")."""

BY_VALUES_ALONE = 0.7
"""What is left where no field's name, only its values say so."""

SURE = 0.5
"""Recognised by its name and its values."""

NAMED = 0.9
"""A field's name that fits so well is one that cities use."""

GENERIC = frozenset((word,) for word in ("id", "uid", "number", "account", "acct", "partida", "rol", "sql"))
"""Names of ids that say nothing of what they number."""

HEIGHTS = ("height", "storeys", "roof_elevation")


def recognised(facts: LayerFacts, role: str) -> Recognition:
    """The words of a role in some of the layer's rows."""
    return recognise(OF_ROLE[role], facts.table, facts.name, Mapping())


def field_clues(facts: LayerFacts, role: str, recognition: Recognition) -> list[Clue]:
    """What the fields say for a role, each field once."""
    spec, weights = ROLES[OF_ROLE[role]], WEIGHTS.get(role, {})
    found = [
        (weights[word] * (1.0 if guess.score >= SURE else BY_VALUES_ALONE), spec[word].label)
        for word, guess in recognition.columns.items()
        if word in weights and guess.column is not None and _counts(facts, word, guess.column)
    ]
    clues = together(found)
    own = own_id(facts, role)
    if own is not None:
        clues.append(Clue(OWN_ID[role], say("LayerRoles", "its field '{field}' is named as such ids are", field=own)))
    elif role == "INPUT":
        clues += _joined(facts) or _told_apart(recognition)
    return clues


def together(found: list[tuple[float, Message]]) -> list[Clue]:
    """One clue of several fields, each with its weight and what it holds."""
    if not found:
        return []
    weight = 1.0 - float(np.prod([1.0 - each for each, _ in found]))
    labels = [label for _, label in sorted(found, key=lambda each: -each[0])]
    return [Clue(weight, say("LayerRoles", "its fields hold {words}", words=listed(labels[:3])))]


def kinds_walked(facts: LayerFacts, recognition: Recognition) -> str | None:
    """What most lines or areas are by a field: "pavement", "path", "crossing" or "centre line"; None for neither."""
    guess = recognition.columns.get("kind")
    if guess is None or guess.column is None:
        return None
    codes = pd.Series(coded("kind", facts.table[guess.column], {}), dtype=object).dropna()
    if len(codes) < 0.5 * max(1, int(facts.table[guess.column].notna().sum())):
        return None
    walked = codes.isin(("pavement", "path"))
    if walked.mean() >= 0.3:
        return "pavement"
    return str(codes.mode().iloc[0])


def own_id(facts: LayerFacts, role: str) -> str | None:
    """The field whose name only this role's ids have."""
    if role not in OWN_ID:
        return None
    word = "light_id" if role == "LIGHTS" else "id"
    for column in map(str, facts.table.columns):
        if is_row_number(column) or name_score(column, OF_ROLE[role], word) < NAMED or _shared_id(column, role):
            continue
        values = facts.table[column].dropna()
        if not len(values) or values.astype(str).nunique() >= 0.5 * len(values):
            return column
    return None


def identifier(facts: LayerFacts) -> str | None:
    """The field that most likely holds the parcels' ids."""
    return _told_by(recognised(facts, "INPUT"))


def _told_by(recognition: Recognition) -> str | None:
    """The field that tells the features apart and is no row number, whatever it is called."""
    guess = recognition.columns.get("id")
    return None if guess is None or guess.column is None or is_row_number(guess.column) else guess.column


def _shared_id(column: str, role: str) -> bool:
    """Whether ids of other things are called so too ("asset id"); parcels' ids stand in all kinds of layers."""
    others = set(OWN_ID) - {role, "INPUT"}
    return telling(column) in GENERIC or any(
        name_score(column, OF_ROLE[other], "light_id" if other == "LIGHTS" else "id") >= NAMED for other in others
    )


def _counts(facts: LayerFacts, word: str, column: str) -> bool:
    """Kinds of barriers that hide nothing (kerbs, bollards) say nothing."""
    if word != "barrier":
        return True
    codes = pd.Series(coded("barrier", facts.table[column], {}), dtype=object).dropna()
    return bool(len(codes)) and bool((codes != "no obstacle").mean() >= 0.5)


def _joined(facts: LayerFacts) -> list[Clue]:
    """Parcel numbers that are made of a map's and a lot's."""
    for column, parts in joined_columns(facts.table).items():
        names = ", ".join(f"'{part}'" for part in parts)
        what = say("LayerRoles", "its field '{field}' joins {parts} as parcel numbers do", field=column, parts=names)
        return [Clue(0.3, what)]
    return []


def _told_apart(recognition: Recognition) -> list[Clue]:
    column = _told_by(recognition)
    if column is None:
        return []
    return [Clue(0.2, say("LayerRoles", "its field '{field}' tells them apart", field=column))]
