"""Ids that are made of other columns: a parcel's "21-33" of map 21 and lot 33."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from ..values import text_of

COMPARED = 500
"""On how many rows the columns are compared."""
NEEDED_SHARE = 0.9
"""Share of the rows on which the parts must agree (editable default, unverified)."""

_BETWEEN = re.compile(r"[^0-9A-Za-z]+")


def joined_columns(frame: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    """Column -> the other columns, two or more, whose values it joins with a sign in between."""
    rows = np.unique(np.linspace(0, max(len(frame) - 1, 0), COMPARED).astype(int)) if len(frame) else np.empty(0, int)
    texts = {
        str(column): frame.iloc[rows, place].map(text_of)
        for place, column in enumerate(frame.columns)
        if not pd.api.types.is_float_dtype(frame.dtypes.iloc[place])
    }
    found = {}
    for column, values in texts.items():
        made_of = _made_of(values, {name: other for name, other in texts.items() if name != column})
        if made_of:
            found[column] = made_of
    return found


def _made_of(values: pd.Series, others: dict[str, pd.Series]) -> tuple[str, ...]:
    pieces = values.map(_BETWEEN.split)
    count = int(pieces.map(len).median()) if len(pieces) else 0
    if not 2 <= count <= 4 or values.nunique() < 0.5 * len(values):
        return ()
    parts: list[str] = []
    for place in range(count):
        piece = pieces.map(lambda each, at=place: each[at] if at < len(each) else "")
        fitting = [
            name for name, other in others.items() if name not in parts and (piece == other).mean() >= NEEDED_SHARE
        ]
        if not fitting:
            return ()
        parts.append(fitting[0])
    return tuple(parts)
