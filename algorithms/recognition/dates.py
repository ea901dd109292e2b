"""Dates as cities write them, as ISO text and as a year."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

import numpy as np
import pandas as pd

from .units import folded
from .values import distinct, is_missing, text_of
from .vocabulary import months

EARLIEST, LATEST = 1850, 2100
"""Years outside are taken for something else than a year."""

_YEAR_FIRST = re.compile(r"^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t\s].*)?$")
_YEAR_LAST = re.compile(r"^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[,t\s].*)?$")
_MONTH_YEAR = re.compile(r"^(\d{1,2})[-/.](\d{4})$")
_DIGITS = re.compile(r"^\d{1,15}(?:\.0+)?$")
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class ParsedDates:
    """A column of dates, parsed.

    `iso` (n,) text or None: "2014-03-12", or "2014-03" or "2014" where no more is sure; `year` (n,) float, NaN =
    unknown; `unparsed` the distinct texts that are no date, `bad` (n,) where they stand; `order` "dmy" or "mdy" where
    the column has dates such as 3/4/2014, else ""; `ambiguous` (n,) where nothing in the column decides which of the
    two it is: only the year is kept there.
    """

    iso: np.ndarray
    year: np.ndarray
    unparsed: tuple[str, ...]
    bad: np.ndarray
    order: str
    ambiguous: np.ndarray


def parse_dates(column: pd.Series) -> ParsedDates:
    """Parse a column of dates, years, time stamps (epoch seconds or milliseconds) or Excel day numbers.

    Whether 3/4/2014 is March or April is decided over the whole column: by dates that can be read in one way only.
    """
    codes, values = distinct(column)
    texts = [_date_text(value) for value in values]
    order = day_or_month_first(texts)
    isos: list[str | None] = []
    unsure: list[bool] = []
    for text in texts:
        iso, doubtful = _iso(text, order)
        isos.append(iso)
        unsure.append(doubtful)
    bad = np.array([iso is None and not is_empty_date(text) for iso, text in zip(isos, texts)] + [False])
    years = np.array([float(iso[:4]) if iso else np.nan for iso in isos] + [np.nan])
    every = np.empty(len(isos) + 1, dtype=object)
    every[:-1] = isos
    return ParsedDates(
        iso=every[codes],
        year=years[codes],
        unparsed=tuple(text for text, wrong in zip(texts, bad) if wrong),
        bad=bad[codes],
        order=order,
        ambiguous=np.array([*unsure, False])[codes],
    )


def is_empty_date(text: str) -> bool:
    """Whether a text says that no date is known; 0 is what databases write for it."""
    return is_missing(text) or bool(re.match(r"^0+(?:\.0+)?$|^0000[-/.]00[-/.]00", text))


def day_or_month_first(texts: list[str]) -> str:
    """Read "dmy" or "mdy" by the dates with slashes or dashes that decide it (the majority), "" where none does."""
    votes: Counter[str] = Counter()
    for text in texts:
        match = _YEAR_LAST.match(folded(text))
        if match and match[2] != ".":
            first, second = int(match[1]), int(match[3])
            if first > 12 >= second:
                votes["dmy"] += 1
            elif second > 12 >= first:
                votes["mdy"] += 1
    return votes.most_common(1)[0][0] if votes else ""


def _date_text(value: object) -> str:
    if value is pd.NaT:
        return ""
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()[:10]
    return text_of(value)


def _iso(text: str, order: str) -> tuple[str | None, bool]:
    """One text as ISO date (or less), and whether day and month could be swapped."""
    plain = folded(text)
    if is_empty_date(text):
        return None, False
    if _DIGITS.match(plain):
        return _of_number(int(float(plain))), False
    match = _YEAR_FIRST.match(plain)
    if match:
        return _checked(int(match[1]), int(match[2]), int(match[3]) if match[3] else None), False
    match = _MONTH_YEAR.match(plain)
    if match:
        return _checked(int(match[2]), int(match[1]), None), False
    match = _YEAR_LAST.match(plain)
    if match:
        return _of_day_and_month(match, order)
    return _with_named_month(plain), False


def _of_day_and_month(match: re.Match[str], order: str) -> tuple[str | None, bool]:
    first, second, year = int(match[1]), int(match[3]), _full_year(match[4])
    if match[2] == "." or order == "dmy":
        readings = (_checked(year, second, first), _checked(year, first, second))
    elif order == "mdy":
        readings = (_checked(year, first, second), _checked(year, second, first))
    elif first == second:
        return _checked(year, first, second), False
    else:
        return (str(year), True) if _checked(year, first, second) else (None, False)
    return readings[0] or readings[1], False


def _full_year(text: str) -> int:
    """Two-digit years up to 49 belong to this century (editable default, unverified)."""
    number = int(text)
    return number if len(text) == 4 else number + (2000 if number < 50 else 1900)


def _checked(year: int, month: int, day: int | None) -> str | None:
    if not EARLIEST <= year <= LATEST or not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year:04d}-{month:02d}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _of_number(number: int) -> str | None:
    """A year, 20140312, an Excel day number, seconds or milliseconds since 1970."""
    if EARLIEST <= number <= LATEST:
        return str(number)
    if EARLIEST * 10_000 <= number <= LATEST * 10_000:
        return _checked(number // 10_000, number // 100 % 100, number % 100) or _of_seconds(number)
    if 20_000 <= number <= 80_000:
        return (_EXCEL_DAY_ZERO + timedelta(days=number)).isoformat()
    if 100_000_000 <= number < 5_000_000_000:
        return _of_seconds(number)
    if 100_000_000_000 <= number < 5_000_000_000_000:
        return _of_seconds(number // 1000)
    return None


def _of_seconds(seconds: int) -> str:
    return (_EPOCH + timedelta(seconds=seconds)).date().isoformat()


def _with_named_month(text: str) -> str | None:
    """Read "12-Mar-2014", "March 12, 2014", "12 de marzo de 2014", "mars 2014"."""
    words = re.findall(r"[a-z]+|\d+", text)
    named = [months()[word] for word in words if word in months()]
    numbers = [word for word in words if word.isdigit()]
    letters = [word for word in words if word.isalpha() and word not in months()]
    if (
        len(named) != 1
        or not 1 <= len(numbers) <= 2
        or any(word not in {"de", "del", "st", "nd", "rd", "th"} for word in letters)
    ):
        return None
    year = next((number for number in reversed(numbers) if len(number) == 4), numbers[-1])
    days = [number for number in numbers if number != year]
    return _checked(_full_year(year), named[0], int(days[0]) if days else None)
