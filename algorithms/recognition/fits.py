"""How well a column's values fit one of our words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .codes import coded, flags_of
from .dates import parse_dates
from .guess import Kind, Word
from .money import parse_money
from .names import tokens
from .units import BASE, FOOT, METRE, Unit, unit_in_name, unit_of
from .values import Parsed, is_missing, parse_measures, text_of

SAMPLED = 2000
"""Of how many rows the values are looked at to recognise a column."""


@dataclass(frozen=True)
class Fit:
    """How well the values of a column fit a word.

    `share` (0 to 1) of the values that fit; `known` distinct values that are words we know (codes only); `unit` of
    numbers that bear none; `assumed` where nothing states the unit and the size of the values decided.
    """

    share: float
    known: int = 0
    unit: Unit | None = None
    assumed: bool = False


def sample_of(column: pd.Series) -> pd.Series:
    """Some of the column's cells that say something, spread over its rows."""
    present = column[column.notna().to_numpy()]
    if len(present) > SAMPLED:
        present = present.iloc[np.linspace(0, len(present) - 1, SAMPLED).astype(int)]
    if pd.api.types.is_numeric_dtype(present):
        return present
    said = present.map(lambda value: not is_missing(text_of(value))).astype(bool)
    return present[said]


def fit_of(word: str, spec: Word, name: str, sample: pd.Series, meanings: Mapping[str, str]) -> Fit:
    """How well the sampled values of the column `name` fit a word."""
    if not len(sample):
        return Fit(0.0)
    if spec.kind is Kind.MEASURE:
        return _measures(spec, name, sample)
    if spec.kind is Kind.CODE:
        return _codes(word, name, sample, meanings)
    if spec.kind is Kind.MONEY:
        return Fit(float(np.isfinite(parse_money(sample).high).mean()))
    if spec.kind in (Kind.DATE, Kind.YEAR):
        return Fit(float(np.isfinite(parse_dates(sample).year).mean()))
    texts = sample.map(text_of)
    if spec.kind is Kind.ID:
        return Fit(_identity(sample, texts))
    if spec.kind in (Kind.FILE, Kind.REFERENCE):
        return Fit(1.0)  # any text may be a file's name, or the id of something elsewhere
    return Fit(_wording(word, texts))


def unit_for(spec: Word, name: str, sample: pd.Series, given: str | None = None) -> tuple[Unit, bool]:
    """The unit of the numbers that bear none, and whether the size of the values had to decide.

    In this order: what MAPPING gives, what the name declares, what most texts of the column bear, else metres, or
    feet where a quarter of the bare numbers reaches `spec.feet_from` (editable default, unverified).
    """
    quantity = spec.quantity or "count"
    for unit in (unit_of(given) if given else None, unit_in_name(name, tokens(name))):
        if unit is not None and unit.quantity == quantity:
            return unit, False
    parsed = parse_measures(sample, quantity, None, plausible_for(spec))
    bare = parsed.values[parsed.bare & (parsed.values > 0.0)]
    if parsed.units:
        dominant = max(parsed.units, key=lambda symbol: parsed.units[symbol])
        return unit_of(dominant) or BASE[quantity], False
    if spec.feet_from is None:
        return BASE[quantity], False
    large = bool(len(bare)) and float(np.quantile(bare, 0.75)) >= spec.feet_from
    return (FOOT if large else METRE), bool(len(bare))


def plausible_for(spec: Word) -> Callable[[float], bool]:
    """A test of one number in base units against the range that is usual for the word."""
    return lambda number: max(spec.low, spec.usual) < number <= spec.high


def in_range(spec: Word, parsed: Parsed) -> np.ndarray:
    """(n,) which values are plausible; 0 and unknown are not."""
    with np.errstate(invalid="ignore"):
        return (parsed.values > spec.low) & (parsed.values <= spec.high)


def _measures(spec: Word, name: str, sample: pd.Series) -> Fit:
    unit, assumed = unit_for(spec, name, sample)
    parsed = parse_measures(sample, spec.quantity or "count", unit, plausible_for(spec))
    entered = parsed.bad | (np.isfinite(parsed.values) & (parsed.values != 0.0))
    if not entered.any():
        return Fit(0.0, unit=unit, assumed=assumed)
    good = in_range(spec, parsed)
    if spec.quantity == "count":
        good &= np.mod(parsed.values, 0.25) == 0.0  # houses of two and a half storeys
    return Fit(float(good[entered].mean()), unit=unit, assumed=assumed)


def _codes(word: str, name: str, sample: pd.Series, meanings: Mapping[str, str]) -> Fit:
    codes = technologies(name, sample, meanings) if word == "technology" else coded(word, sample, meanings)
    known = pd.notna(codes)
    return Fit(float(known.mean()), known=len({str(value) for value in sample[known]}))


def technologies(name: str, column: pd.Series, meanings: Mapping[str, str]) -> np.ndarray:
    """(n,) lamp types; a flag column such as "is_led" says LED where it says yes, and nothing where it says no."""
    codes = coded("technology", column, meanings)
    if "led" in tokens(name):
        flags = flags_of(column)
        codes = np.where(pd.isna(codes) & (flags == np.True_), "LED", codes)
    return codes


def _identity(sample: pd.Series, texts: pd.Series) -> float:
    """Share of distinct values; 0 for measures, dates and flags."""
    if pd.api.types.is_bool_dtype(sample) or pd.api.types.is_datetime64_any_dtype(sample):
        return 0.0
    if pd.api.types.is_float_dtype(sample) and not np.all(np.mod(sample.to_numpy(dtype=float), 1.0) == 0.0):
        return 0.0
    return float(texts.nunique() / len(texts))


def _wording(word: str, texts: pd.Series) -> float:
    """Names have letters; codes of the land use may be numbers, but they come again and again."""
    if word == "land_use":
        return 1.0 if texts.nunique() <= max(20, 0.5 * len(texts)) else 0.0
    return float(texts.str.contains(r"[^\W\d_]", regex=True).mean())
