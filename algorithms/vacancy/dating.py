"""Dates of evidence as days, so that ages can be computed, and those that cannot be."""

from __future__ import annotations

import re

import numpy as np

from ..recognition.dates import EARLIEST

DAYS_PER_YEAR = 365.25

LATE_GAP_YEARS = 5.0
LATE_SHARE = 0.01
LATE_AMONG = 20
"""In a column of at least 20 dates, at most 1 % that lie 5 years or more after all others are slips of the pen
(editable default, unverified): AS_OF is the newest date, and one "2099" would let all evidence fade."""

_IN_NAME = re.compile(
    r"(?<!\d)(?:fy|ay)?((?:19|20)\d{2})(?:[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)",
    re.IGNORECASE,
)
_FISCAL = re.compile(r"(?:^|[^a-z])(?:fy|ay)[-_ ]?(\d{2})(?!\d)", re.IGNORECASE)


def first_days(iso: np.ndarray) -> np.ndarray:
    """(n,) days since 1970 at which the dates begin ("2014" on 1 January); NaN where there is none."""
    return _days(iso, (0.0, 0.0, 0.0))


def middle_days(iso: np.ndarray) -> np.ndarray:
    """(n,) days since 1970 in the middle of what the dates say ("2014" on 2 July, "2014-03" on the 16th)."""
    return _days(iso, (182.0, 15.0, 0.0))


def date_in_name(name: str) -> str | None:
    """The date that a layer's name bears ("vacant_land_2024", "register 2024-06-24", "tax_fy14"), None for none."""
    match = _IN_NAME.search(name)
    if match and int(match[1]) >= EARLIEST:
        return "-".join(part for part in match.groups() if part)
    fiscal = _FISCAL.search(name)
    return f"20{fiscal[1]}" if fiscal else None


def too_late(iso: np.ndarray) -> np.ndarray:
    """(n,) bool: the few dates of one column that lie years after all the others."""
    days = first_days(iso)
    known = np.sort(days[np.isfinite(days)])
    if len(known) < LATE_AMONG:
        return np.zeros(len(iso), dtype=bool)
    first = int(np.ceil(len(known) * (1.0 - LATE_SHARE)))
    gaps = np.diff(known[first - 1 :]) >= LATE_GAP_YEARS * DAYS_PER_YEAR
    if not gaps.any():
        return np.zeros(len(iso), dtype=bool)
    limit = known[first + int(np.argmax(gaps))]
    return np.nan_to_num(days, nan=-np.inf) >= limit


def _days(iso: np.ndarray, within: tuple[float, float, float]) -> np.ndarray:
    import pandas as pd

    codes, texts = pd.factorize(pd.Series(iso, dtype=object))
    begin = np.array([np.datetime64(text, "D") for text in texts], dtype="datetime64[D]").astype(float)
    year, month, day = within
    offset = np.array([{4: year, 7: month}.get(len(text), day) for text in texts], dtype=float)
    return np.append(begin + offset, np.nan)[codes]
