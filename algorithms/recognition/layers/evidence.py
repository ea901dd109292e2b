"""Whether a layer or table tells signs of vacancy of the parcels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...mapping import Mapping
from ...message import Message, listed, say
from ...vacancy.kinds import LABELS
from ...vacancy.matching import ParcelKeys, match_ids
from ...vacancy.signs import signs_of
from ..guess import Recognition
from ..names import is_row_number
from ..personal import personal_columns
from ..values import text_of
from ..wording import words
from .facts import Clue, LayerFacts, Objection

PERSONAL_AT_MOST = 0.34
"""A table of which a greater share of the fields is about people is a list of people (editable default, unverified)."""


@dataclass(frozen=True)
class ParcelIds:
    """Ids of the parcels, some or all of them: `texts`, and which share of all they are."""

    keys: ParcelKeys
    share: float
    layer: str

    @classmethod
    def of(cls, values: Sequence[object], count: int | None, layer: str) -> ParcelIds:
        """The ids among the values of the parcels' field."""
        texts = np.array([text_of(value) or None for value in values], dtype=object)
        return cls(ParcelKeys.of(texts), min(1.0, len(texts) / max(count or len(texts), 1)), layer)

    def matched(self, values: Sequence[object], column: str) -> float:
        """The share of the values that are ids of parcels, made up for the ids that were not looked at."""
        given = np.array([text_of(value) or None for value in values], dtype=object)
        given = given[given != None]  # noqa: E711 (elementwise)
        if not len(given) or max(map(len, given)) < 3:
            return 0.0
        found = len(np.unique(match_ids(given, self.keys, column).row))
        return min(1.0, found / len(given) / max(self.share, 1e-6)) if found >= min(3, len(given)) else 0.0


def sign_clues(facts: LayerFacts, recognition: Recognition) -> list[Clue]:
    """The signs that the rows themselves tell, as the science reads them."""
    table, _ = words("evidence", facts.table, recognition, Mapping())
    improvements = recognition.columns.get("improvements")
    signs = signs_of(facts.name, facts.table, table, Mapping(), improvements.column if improvements else None)
    kinds = list(dict.fromkeys(signs.table["kind"]))
    if not kinds:
        return []
    told = listed([LABELS[kind] for kind in kinds[:3]])
    return [Clue(0.4, say("LayerRoles", "its rows tell signs of vacancy ({kinds})", kinds=told))]


def id_clues(facts: LayerFacts, recognition: Recognition, ids: ParcelIds | None) -> list[Clue]:
    """Whether a field holds ids of the parcels."""
    if ids is None:
        return []
    guess = recognition.columns.get("id")
    named = [guess.column] if guess is not None and guess.column is not None else []
    others = [str(column) for column in facts.table.columns if not is_row_number(str(column))]
    for column in dict.fromkeys([*named, *others]):
        matched = ids.matched(facts.table[column].tolist(), column)
        if matched >= 0.5:
            what = say(
                "LayerRoles", "the ids in its field '{field}' are those of '{parcels}'",
                field=column, parcels=ids.layer,
            )  # fmt: skip
            return [Clue(0.4, what)]
    return []


def about_people(facts: LayerFacts) -> Objection | None:
    """Whether the table looks like a list of people."""
    personal = personal_columns(facts.table)
    if len(facts.table.columns) and len(personal) > PERSONAL_AT_MOST * len(facts.table.columns):
        what: Message = say(
            "LayerRoles", "{count:,} of its {total:,} fields look personal",
            count=len(personal), total=len(facts.table.columns),
        )  # fmt: skip
        return Objection(0.0, what)
    return None
