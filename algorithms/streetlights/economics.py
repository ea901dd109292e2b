"""What a work saves and costs over the years: energy, carbon dioxide, present value, payback, cost of lit walkway."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from .terms import Terms


def kwh_saved(
    watts_before: np.ndarray, watts_after: np.ndarray, hours: float, dimmed: float | np.ndarray = 0.0
) -> np.ndarray:
    """(n,) kWh saved a year: hours / 1000 x (W0 - W1 (1 - s)), NaN where watts are unknown.

    `dimmed` is s, the share of the new lamp's energy that dimming saves. A lamp where there was none has W0 = 0: it
    saves less than nothing. (SCIENCE 2.10: 120 W to 45 W, 4,100 h: 307.5 kWh; with s = 0.3, 362.85.)
    """
    return hours / 1000.0 * (np.asarray(watts_before) - np.asarray(watts_after) * (1.0 - np.asarray(dimmed)))


def present_value(yearly: np.ndarray, years: np.ndarray, rate: float) -> np.ndarray:
    """(n,) what equal sums at the end of each of `years` (n,) years are worth today.

    yearly x (1 - (1 + r)^-n) / r, and yearly x n at r = 0: the annuity formula of any textbook of finance.
    """
    years = np.asarray(years, dtype=float)
    factor = years if rate == 0.0 else (1.0 - (1.0 + rate) ** -years) / rate
    return np.asarray(yearly) * factor


def payback(cost: np.ndarray, yearly: np.ndarray) -> np.ndarray:
    """(n,) years until savings repay the cost, undiscounted; NaN where nothing is saved."""
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        years = np.asarray(cost, dtype=float) / np.asarray(yearly, dtype=float)
    return np.where(np.asarray(yearly) > 0.0, years, np.nan)


def economics(
    cost: np.ndarray, watts_before: np.ndarray, watts_after: np.ndarray, lifetime_years: np.ndarray, terms: Terms
) -> pd.DataFrame:
    """`kwh_saved` and `co2_kg_saved` a year, `npv` and `payback_years` of n works, NaN where what they need is unknown.

    All (n,); `cost` in the run's currency, `lifetime_years` NaN counts as the horizon. The net present value is of the
    saved energy alone: what better light is worth to people is not in it, nor is upkeep.
    """
    saved = kwh_saved(watts_before, watts_after, terms.hours)
    yearly = saved * terms.energy_price
    years = np.fmin(np.asarray(lifetime_years, dtype=float), terms.horizon_years)
    return pd.DataFrame(
        {
            "kwh_saved": saved,
            "co2_kg_saved": saved * terms.grid_kg_per_kwh,
            "npv": present_value(yearly, years, terms.discount_rate) - np.asarray(cost, dtype=float),
            "payback_years": payback(cost, yearly),
        }
    )


def cost_per_100_m(cost: np.ndarray, dark_m_removed: np.ndarray) -> np.ndarray:
    """(n,) cost of bringing 100 m of walkway to its standard; NaN where none is brought to it."""
    metres = np.asarray(dark_m_removed, dtype=float)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        return np.where(metres > 0.0, 100.0 * np.asarray(cost, dtype=float) / metres, np.nan)
