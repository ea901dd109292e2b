r"""Numbers as cities write them ("16 ft", "16' 6\"", "8,5 m", "1.234,5", "2x36W", "N/A") as floats in base units."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .storeys import storeys_in
from .units import BASE, FOOT, INCH, Quantity, Unit, folded, unit_of
from .vocabulary import texts_of_missing

_NUMBER = r"[+-]?(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?"
_SWISS = r"[+-]?\d{1,3}(?:['\u2019]\d{3})+(?:[.,]\d+)?"
_ABOUT = r"(?:~|\u2248|ca\.?|approx\.?|aprox\.?|circa|env\.?)?\s*"
_MEASURE = re.compile(
    rf"^{_ABOUT}(?:(?P<times>\d{{1,2}})\s*[x*\u00d7]\s*)?(?P<number>{_SWISS}(?![\d'])|{_NUMBER})\s*(?P<unit>[^\d\s].*)?$"
)
_FEET_INCHES = re.compile(
    r"^(?P<feet>\d+)\s*(?:'|\u2032|\u2019|ft\.?|feet|foot)\s*-?\s*(?P<inches>(?:1[01]|\d)(?:[.,]\d+)?)\s*"
    r"(?:\"|\u2032\u2032|\u201d|''|in\.?|inch|inches)?$"
)
_SAYS_NOTHING = re.compile(r"^[\s?.\-_/*\u2013\u2014]*$")


@dataclass(frozen=True)
class Parsed:
    """A column of numbers, parsed.

    `values` (n,) float in the base unit (m, W, lm), NaN = unknown; `multiples` (n,) the k of "k x 36 W", else 1 (the
    values are those of one piece); `unparsed` the distinct texts that are neither a number nor a word for "unknown",
    and `bad` (n,) where they stand; `units` the symbols of the units that the texts bear, with how many rows bear them.
    """

    values: np.ndarray
    multiples: np.ndarray
    unparsed: tuple[str, ...]
    bad: np.ndarray
    units: dict[str, int]
    bare: np.ndarray
    """(n,) where a number stands without a unit of its own."""


@dataclass(frozen=True)
class _One:
    """One distinct text: `number` as written, `unit` as written or None."""

    number: float = np.nan
    times: float = 1.0
    unit: Unit | None = None
    bad: bool = False


def is_missing(text: str) -> bool:
    """Whether a text says "not known" in one of many ways ("N/A", "-", "?", "sin dato")."""
    return bool(_SAYS_NOTHING.match(text)) or folded(text) in texts_of_missing()


def text_of(value: object) -> str:
    """A cell as text: "" for None and NaN, 12345 for 12345.0."""
    if value is None or value is pd.NaT or value is pd.NA:
        return ""
    if isinstance(value, (float, np.floating)):
        if np.isnan(value):
            return ""
        return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else str(value)
    if isinstance(value, bytes):
        return value.decode("utf-8", errors="replace").strip()
    return str(value).replace("\ufeff", "").strip()


def distinct(column: pd.Series) -> tuple[np.ndarray, list[object]]:
    """(n,) which distinct value each row has (-1 = none), and the distinct values."""
    try:
        codes, values = pd.factorize(column.to_numpy(dtype=object))
    except TypeError:  # cells that are lists or dicts (a GeoJSON's nested properties)
        codes, values = pd.factorize(column.map(text_of).to_numpy(dtype=object))
    return np.asarray(codes), list(values)


def parse_measures(
    column: pd.Series, quantity: Quantity, unit: Unit | None = None, plausible: Callable[[float], bool] | None = None
) -> Parsed:
    """Parse a column of measures.

    Numbers without a unit are in `unit` (the base unit where it is None). `plausible` tells which of two readings of
    "8.500" (eight and a half, or thousands) makes sense where nothing in the column decides.
    """
    default = unit or BASE[quantity]
    if pd.api.types.is_bool_dtype(column):
        return _unreadable(column)
    if pd.api.types.is_numeric_dtype(column):
        numbers = pd.to_numeric(column).to_numpy(dtype=float, na_value=np.nan).copy()
        numbers[~np.isfinite(numbers)] = np.nan
        n = len(numbers)
        return Parsed(numbers * default.factor, np.ones(n), (), np.zeros(n, dtype=bool), {}, np.isfinite(numbers))
    codes, values = distinct(column)
    texts = [text_of(value) for value in values]
    decimal = decimal_mark(texts, lambda number: plausible is None or plausible(number * default.factor))
    ones = [_parse(text, quantity, decimal) for text in texts]
    return _spread(codes, texts, ones, default)


def decimal_mark(texts: list[str], plausible: Callable[[float], bool]) -> str:
    """Whether "." or "," separates the decimals of a column whose texts do not say it one by one.

    Evidence is a number in which only one reading is possible: "8,5", "0.250", "1.234,5", "1,234,567". Without
    evidence, a reading whose numbers are plausible beats one whose are not; else the point separates decimals.
    """
    votes = {".": 0, ",": 0}
    unclear: list[str] = []
    for text in texts:
        match = re.search(r"\d[\d.,]*\d", text)
        number = match.group() if match else ""
        marks = [letter for letter in number if letter in ".,"]
        if not marks:
            continue
        mark = _certain_mark(number, marks)
        if mark:
            votes[mark] += 1
        else:
            unclear.append(number)
    if votes["."] != votes[","]:
        return "." if votes["."] > votes[","] else ","
    good = {mark: sum(plausible(_to_float(text, mark)) for text in unclear) for mark in ".,"}
    return "," if good[","] > good["."] else "."


def _certain_mark(number: str, marks: list[str]) -> str:
    """The decimal mark that a number gives away, or ""."""
    last = marks[-1]
    if len(set(marks)) == 2:
        return last
    other = "," if last == "." else "."
    if len(marks) > 1:
        return other  # 1,234,567: the comma groups thousands
    whole, decimals = number.split(last)
    return last if len(decimals) != 3 or len(whole) > 3 or whole == "0" else ""


def _to_float(number: str, decimal: str) -> float:
    plain = re.sub(r"['\u2019\u00a0\u202f ]", "", number)
    marks = [letter for letter in plain if letter in ".,"]
    if len(set(marks)) == 2 or (len(marks) == 1 and _certain_mark(plain, marks)):
        decimal = marks[-1]
    elif len(marks) > 1:
        decimal = "," if marks[0] == "." else "."
    grouping = "," if decimal == "." else "."
    return float(plain.replace(grouping, "").replace(decimal, "."))


def _parse(text: str, quantity: Quantity, decimal: str) -> _One:
    """One text as number, multiple and unit."""
    if is_missing(text):
        return _One()
    plain = folded(text)
    if quantity == "length":
        match = _FEET_INCHES.match(plain)
        if match:
            inches = float(match["inches"].replace(",", "."))
            return _One(float(match["feet"]) + inches * INCH.factor / FOOT.factor, unit=FOOT)
    storeys = storeys_in(text) if quantity == "count" else None
    if storeys is not None:
        return _One(storeys)
    match = _MEASURE.match(plain)
    if match:
        unit = unit_of(match["unit"]) if match["unit"] else None
        if match["unit"] is None or (unit is not None and unit.quantity == quantity):
            return _One(_to_float(match["number"], decimal), float(match["times"] or 1), unit)
    return _parse_inside(plain, quantity, decimal)


def _parse_inside(text: str, quantity: Quantity, decimal: str) -> _One:
    """The one number that bears a fitting unit within other words ("HPS 150 W"); bad where there is none or several."""
    found = []
    for match in re.finditer(rf"(?:\b(\d{{1,2}})\s*[x*\u00d7]\s*)?(?<![\d.,])({_NUMBER})\s*([a-z]+)\b", text):
        unit = unit_of(match[3])
        if unit is not None and unit.quantity == quantity:
            found.append(_One(_to_float(match[2], decimal), float(match[1] or 1), unit))
    return found[0] if len(found) == 1 else _One(bad=True)


def _spread(codes: np.ndarray, texts: list[str], ones: list[_One], default: Unit) -> Parsed:
    """The parsed distinct texts, put back on the rows."""
    nothing = _One()
    every = [*ones, nothing]  # code -1 takes the last
    values = np.array([one.number * (one.unit or default).factor for one in every])[codes]
    times = np.array([one.times for one in every])[codes]
    bad = np.array([one.bad for one in every], dtype=bool)[codes]
    bare = np.array([one.unit is None and np.isfinite(one.number) for one in every], dtype=bool)[codes]
    units: dict[str, int] = {}
    for one, count in zip(ones, np.bincount(codes[codes >= 0], minlength=len(ones))):
        if one.unit is not None:
            units[one.unit.symbol] = units.get(one.unit.symbol, 0) + int(count)
    return Parsed(values, times, tuple(text for text, one in zip(texts, ones) if one.bad), bad, units, bare)


def _unreadable(column: pd.Series) -> Parsed:
    n = len(column)
    present = column.notna().to_numpy()
    texts = tuple(sorted({text_of(value) for value in column[present].unique()}))
    return Parsed(np.full(n, np.nan), np.ones(n), texts, present, {}, np.zeros(n, dtype=bool))
