"""What each row of one evidence layer says: of which kind of sign it speaks, and whether it says yes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..message import Message, listed, say
from ..recognition.codes import flags_of
from ..recognition.names import tokens
from ..recognition.values import distinct, text_of
from .exclusions import used_by_words
from .kinds import (
    INSPECTED,
    LABELS,
    evidence_kinds,
    kind_called,
    kind_found,
    kind_in_text,
    kind_of_flag,
    says_vacant,
    standing,
    standing_found,
    target_of,
    works_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..mapping import Mapping

UNDERSTOOD = 0.5
"""A column of kinds is one when at least this share of its texts are known (editable default, unverified)."""

DISTINCT_AT_MOST = 5000
"""Texts with more different values are free text, which is not read."""

FLAGS = 0.9
"""A yes/no column is one when at least this share of its values are yes or no (editable default, unverified)."""

ACTIVITY = ("permit", "occupancy")
"""Kinds of which a closed case still tells of works."""


@dataclass(frozen=True)
class Signs:
    """What the rows of a layer say.

    `table`: `row`, `kind`, `yes` (whether the row says so) and `target` ("lot", "building" or None); `used` (n,) bool
    or None: rows whose land use is that of a park, church or the like; `how` it was understood; `unread` (n,) bool:
    rows that say nothing that is known.
    """

    table: pd.DataFrame
    used: np.ndarray
    how: tuple[Message, ...]
    unread: np.ndarray


def signs_of(layer: str, table: pd.DataFrame, words: pd.DataFrame, mapping: Mapping, improvements: str | None) -> Signs:
    """The signs that a layer holds.

    Read by MAPPING, else by its column of kinds, its own name, yes/no columns, what was found, land use and values.
    `table` has the layer's columns without personal ones, `words` the same in our words (same rows); `improvements`
    is the column with the value of buildings.
    """
    given = mapped_kind(mapping, layer)
    texts = _read(words["code"], target_of)
    for name in ("kind", "finding"):
        texts = np.where(pd.isna(texts), _read(words[name], target_of), texts)
    parts: list[pd.DataFrame] = []
    how: list[Message] = []
    if given is not None:
        parts.append(_all_rows(given, words))
        how.append(say("Evidence", "Every row is taken as '{kind}', as MAPPING says.", kind=LABELS[given]))
    else:
        main, told = _by_kind_column(words) or _by_name(layer, words) or (None, None)
        if main is not None and told is not None:
            parts.append(main)
            how.append(told)
        flags, told_flags = _by_flags(table)
        parts += flags
        how += told_flags
        if main is None:
            for more, told_more in (_by_findings(words), _by_assessment(table, words, improvements)):
                parts += more
                how += told_more
    found = pd.concat(parts, ignore_index=True) if parts else _nothing()
    own = np.array([evidence_kinds()[kind].target for kind in found["kind"]], dtype=object)
    named = target_of(layer)
    target = np.where(pd.isna(texts), named, texts) if named is None else np.full(len(words), named, dtype=object)
    found["target"] = np.where(pd.isna(own), target[found["row"].to_numpy(dtype=np.int64)], own)
    used = used_by_words(words["code"].to_numpy(dtype=object))
    return Signs(found, used, tuple(how), ~np.isin(np.arange(len(words)), found["row"]))


def mapped_kind(mapping: Mapping, layer: str) -> str | None:
    """The kind of all rows of a layer that MAPPING gives: `evidence@layer.kind = register`."""
    entry = mapping.entry("evidence", layer, "kind")
    said = None if entry is None else entry.constant or entry.column
    return kind_called(said) if said else None


def _nothing() -> pd.DataFrame:
    return pd.DataFrame(
        {"row": np.empty(0, dtype=np.int64), "kind": np.empty(0, dtype=object), "yes": np.empty(0, dtype=bool)}
    )


def _rows(kind: np.ndarray | str, row: np.ndarray, yes: np.ndarray) -> pd.DataFrame:
    return pd.DataFrame({"row": row, "kind": kind, "yes": yes}).astype({"yes": bool, "kind": object})


def _read(column: pd.Series, read: Callable[[str], object]) -> np.ndarray:
    """(n,) what `read` makes of each text; None where there is none or where the column is free text."""
    codes, values = distinct(column)
    every = np.full(len(values) + 1, None, dtype=object)
    if len(values) <= DISTINCT_AT_MOST:
        every[:-1] = [read(text_of(value)) for value in values]
    return every[codes]


def _all_rows(kind: str, words: pd.DataFrame) -> pd.DataFrame:
    every = np.arange(len(words))
    return _rows(kind, every, _stands(np.full(len(words), kind, dtype=object), words))


def _stands(kind: np.ndarray, words: pd.DataFrame) -> np.ndarray:
    """(n,) whether each row still holds by its status; a list or survey that tells vacant from used rows means it."""
    status = _status(words)
    works = np.isin(kind, ACTIVITY)
    holds = (status != "void") & ((status != "closed") | works)
    tells = np.isin(kind, ("register", "survey")) & (status == "vacant").any()
    in_use = (status == "in use") & ~works
    if (kind == "survey").any() and not (status == "vacant").any():
        code = _read(words["code"], says_vacant)
        if (code == True).any():  # noqa: E712 (elementwise)
            in_use = in_use | ((kind == "survey") & (code != True))  # noqa: E712
    return holds & ~in_use & (~tells | (status == "vacant"))


def _status(words: pd.DataFrame) -> np.ndarray:
    """(n,) what the status says of each row; a finding says it where there is none, or that the matter is settled."""
    status = _read(words["status"], standing)
    found = _read(words["finding"], standing_found)
    return np.where(pd.isna(status) | np.isin(found, ("void", "closed", "in use")) & ~pd.isna(found), found, status)


def _by_kind_column(words: pd.DataFrame) -> tuple[pd.DataFrame, Message] | None:
    kinds = _read(words["kind"], lambda text: kind_called(text) or kind_in_text(text))
    told = words["kind"].notna().to_numpy()
    known = ~pd.isna(kinds)
    if not known.any() or known.sum() < UNDERSTOOD * told.sum():
        return None
    row = np.flatnonzero(known)
    signs = _rows(kinds[row], row, _stands(kinds, words)[row])
    names = listed([LABELS[kind] for kind in dict.fromkeys(kinds[row])])
    return signs, say("Evidence", "Each row says what it is: {kinds}.", kinds=names)


def _by_name(layer: str, words: pd.DataFrame) -> tuple[pd.DataFrame, Message] | None:
    """The layer's name says what its rows are; of violations only those whose code speaks of upkeep or safety count."""
    kind = kind_in_text(" ".join((layer, *tokens(layer))))
    if kind is None or (kind == "survey" and not _speaks_of_vacancy(layer, words)):
        return None
    how = say("Evidence", "The layer's name says what its rows are: {kind}.", kind=LABELS[kind])
    if kind == "permit":
        return _permits(words), how
    told = words["code"].fillna(words["finding"]).fillna(words["kind"])
    if kind not in INSPECTED or not told.notna().any():
        return _all_rows(kind, words), how
    codes = _read(told, kind_in_text)
    safety = np.isin(codes, ("violation", "unsafe"))
    vacancy = codes == "register"
    kinds = np.where(safety, codes, np.where(vacancy, "unsafe", None))
    row = np.flatnonzero(safety | vacancy)
    return _rows(kinds[row], row, _stands(kinds, words)[row]), how


def _permits(words: pd.DataFrame) -> pd.DataFrame:
    """Rows of a layer of permits: those that let people move in tell more, those to take down or to park nothing."""
    works = np.full(len(words), None, dtype=object)
    for name in ("kind", "code"):
        works = np.where(pd.isna(works), _read(words[name], works_of), works)
    row = np.flatnonzero(works != "none")
    kinds = np.where(works == "occupancy", "occupancy", "permit").astype(object)
    return _rows(kinds[row], row, _stands(kinds, words)[row])


def _by_findings(words: pd.DataFrame) -> tuple[list[pd.DataFrame], list[Message]]:
    """What somebody found who looked at the place; rows that tell of other matters say nothing.

    Kinds of cases and codes in words do as well, but only a finding can say that a place was seen vacant.
    """
    for name, telling in (("finding", (*INSPECTED, "survey")), ("kind", INSPECTED), ("code", INSPECTED)):
        kinds = _read(words[name], kind_found)
        row = np.flatnonzero(np.isin(kinds, telling) & ~pd.isna(kinds))
        if len(row):
            told = listed([LABELS[kind] for kind in dict.fromkeys(kinds[row])])
            what = say("Evidence", "Some rows say what was found: {kinds}.", kinds=told)
            return [_rows(kinds[row], row, _stands(kinds, words)[row])], [what]
    return [], []


def _speaks_of_vacancy(layer: str, words: pd.DataFrame) -> bool:
    if says_vacant(" ".join((layer, *tokens(layer)))):
        return True
    return any((_read(words[name], says_vacant) == True).any() for name in ("status", "finding", "code"))  # noqa: E712


def _by_flags(table: pd.DataFrame) -> tuple[list[pd.DataFrame], list[Message]]:
    signs: list[pd.DataFrame] = []
    how: list[Message] = []
    for place, column in enumerate(table.columns):
        kind = kind_of_flag(str(column), tokens(str(column)))
        yes = None if kind is None else _flags(table.iloc[:, place], kind)
        if kind is None or yes is None:
            continue
        known = np.flatnonzero(~pd.isna(yes))
        signs.append(_rows(kind, known, yes[known].astype(bool)))
        how.append(say("Evidence", "'{column}' says yes or no: {kind}.", column=str(column), kind=LABELS[kind]))
    return signs, how


def _flags(column: pd.Series, kind: str) -> np.ndarray | None:
    """(n,) True, False or None of a yes/no column, None for another; counts of open violations say yes from 1 on."""
    present = column.notna().to_numpy()
    if not present.any():
        return None
    if kind == "violation" and pd.api.types.is_numeric_dtype(column):
        return np.where(present, column.to_numpy(dtype=float, na_value=0.0) > 0.0, None)
    if kind == "kept" and not pd.api.types.is_numeric_dtype(column):
        return np.where(present, flags_of(column) != np.False_, None)
    flags = flags_of(column)
    if (~pd.isna(flags[present])).mean() < FLAGS:
        return None
    return flags


def _by_assessment(
    table: pd.DataFrame, words: pd.DataFrame, improvements: str | None
) -> tuple[list[pd.DataFrame], list[Message]]:
    """What an assessor's table says: land use vacant, and a value of 0 for buildings."""
    signs: list[pd.DataFrame] = []
    how: list[Message] = []
    vacant = _read(words["code"], says_vacant)
    if (vacant == True).any():  # noqa: E712 (elementwise)
        known = np.flatnonzero(~pd.isna(vacant))
        signs.append(_rows("land_use_vacant", known, vacant[known].astype(bool)))
        how.append(say("Evidence", "The land use of some rows says that they are vacant."))
    if improvements is not None and improvements in table.columns:
        value = _money(table[improvements])
        known = np.flatnonzero(np.isfinite(value))
        if (value[known] == 0.0).any() and (value[known] > 0.0).any():
            signs.append(_rows("no_improvements", known, value[known] == 0.0))
            how.append(say("Evidence", "'{column}' is 0 where no building was assessed.", column=improvements))
    return signs, how


def _money(column: pd.Series) -> np.ndarray:
    """(n,) amounts, NaN = unknown; a column without any 0 says nothing of places without buildings."""
    if pd.api.types.is_numeric_dtype(column):
        return column.to_numpy(dtype=float, na_value=np.nan)
    plain = column.map(text_of).str.replace(r"[^0-9.\-]", "", regex=True)
    return pd.to_numeric(plain, errors="coerce").to_numpy(dtype=float)
