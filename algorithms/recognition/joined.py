"""Ids that are made of other columns: a parcel's "21-33" of map 21 and lot 33."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from .values import text_of

COMPARED = 500
"""On how many rows the columns are compared."""
NEEDED_SHARE = 0.9
"""Share of the rows on which the parts must agree (editable default, unverified)."""

LONGEST = 60
"""Longer texts are no ids, letters."""

_BETWEEN = re.compile(r"[^0-9A-Za-z]+")


def joined_columns(frame: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    """Column -> the other columns, two or more, whose values it joins with a sign in between."""
    rows = np.unique(np.linspace(0, max(len(frame) - 1, 0), COMPARED).astype(int)) if len(frame) else np.empty(0, int)
    texts = {
        str(column): frame.iloc[rows, place].map(text_of)
        for place, column in enumerate(frame.columns)
        if not pd.api.types.is_float_dtype(frame.dtypes.iloc[place])
    }
    number: dict[str, int] = {}
    codes = [[number.setdefault(text, len(number)) for text in values] for values in texts.values()]
    table = np.array(codes, dtype=np.int64).reshape(len(texts), len(rows))
    names, found = list(texts), {}
    for place, (column, values) in enumerate(texts.items()):
        parts = _made_of(values, number, np.delete(table, place, axis=0))
        if parts:
            others = names[:place] + names[place + 1 :]
            found[column] = tuple(others[part] for part in parts)
    return found


def _made_of(values: pd.Series, number: dict[str, int], others: np.ndarray) -> tuple[int, ...]:
    """Which `others` (m, rows: the `number` of each text) a column joins, in their order; () where it joins none."""
    if not len(values) or values.str.len().median() > LONGEST or values.nunique() < 0.5 * len(values):
        return ()
    pieces = values.map(_BETWEEN.split)
    count = int(pieces.map(len).median())
    if not 2 <= count <= 4:
        return ()
    parts: list[int] = []
    for place in range(count):
        wanted = [number.get(each[place], -1) if place < len(each) else -1 for each in pieces]
        agree = (others == np.array(wanted)).mean(axis=1) >= NEEDED_SHARE
        fitting = [part for part in np.flatnonzero(agree).tolist() if part not in parts]
        if not fitting:
            return ()
        parts.append(fitting[0])
    return tuple(parts)
