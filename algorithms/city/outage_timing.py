"""Which reports are open on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..vacancy.dating import first_days, middle_days, too_late

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

OLD_DAYS = 365.0
"""A report opened longer ago that nobody closed was forgotten rather than still true (editable default, unverified)."""

FULL = len("2024-03-31")


@dataclass(frozen=True)
class Standing:
    """How n reports stand on a day, (n,) bool each.

    `open`; `future`: opened later; `old`: opened more than `OLD_DAYS` before and never closed; `undated`: without a
    date of opening in a layer that has such dates, and not called open; `backwards`: closed before they were opened.
    `dateless`: whether the layer has no date of opening at all.
    """

    open: np.ndarray
    future: np.ndarray
    old: np.ndarray
    undated: np.ndarray
    dateless: bool
    backwards: np.ndarray


def newest(columns: Sequence[ArrayLike]) -> str | None:
    """The newest day of columns of dates (ISO text); of each column those that lie years after all others are slips."""
    dates = [np.asarray(column, dtype=object) for column in columns]
    known = np.concatenate([np.empty(0, dtype=object), *(each[~pd.isna(each) & ~too_late(each)] for each in dates)])
    return None if not len(known) else str(known[int(np.argmax(first_days(known)))])


def standing(opened: np.ndarray, closed: np.ndarray, status: np.ndarray, as_of: str | None) -> Standing:
    """How reports stand at the end of the day `as_of` (ISO text; None where nothing is dated).

    `opened` and `closed` are (n,) ISO texts or None, `status` (n,) "open", "closed" or None. What was closed later
    was still open; a status without a date holds for every day.
    """
    day = np.nan if as_of is None else first_days(np.array([as_of], dtype=object))[0]
    first, end = first_days(opened), first_days(closed)
    future = first > day
    settled = (end <= day) | ((status == "closed") & ~(end > day))
    old = ~future & ~settled & (day - middle_days(opened) > OLD_DAYS)
    dateless = not np.isfinite(first).any()
    undated = np.isnan(first) & ~settled & (status != "open") & (not dateless)
    whole = np.array([isinstance(a, str) and isinstance(b, str) and len(a) == len(b) == FULL
                      for a, b in zip(opened, closed)], dtype=bool)  # fmt: skip
    is_open = ~future & ~settled & ~old & ~undated
    return Standing(is_open, future, old, undated, dateless, whole & (end < first))
