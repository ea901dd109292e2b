"""What money and energy are counted with, from terms.json, where every value has its source."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from math import nan
from pathlib import Path


@dataclass(frozen=True)
class Terms:
    """What money and energy are counted with.

    `energy_price` in the run's currency per kWh, NaN where nothing says it; `grid_kg_per_kwh` kg of CO2 that the grid
    emits; `discount_rate` per year (0.03 = 3 %); `hours` of light a year; `horizon_years` after which no saving counts.
    """

    energy_price: float
    grid_kg_per_kwh: float
    discount_rate: float
    hours: float
    horizon_years: float


def default_terms(currency: str) -> Terms:
    """The terms of terms.json; the price of energy is NaN in a currency for which it has none."""
    terms = _defaults()
    price = terms["energy_price"].get(currency)
    single = {name: float(terms[name]["value"]) for name in terms if name not in ("about", "energy_price")}
    return Terms(energy_price=float(price["value"]) if price else nan, **single)


@lru_cache(maxsize=1)
def _defaults() -> dict:
    return json.loads(Path(__file__).with_name("terms.json").read_text(encoding="utf-8"))
