"""From probability, condition, duration and spill-over to the vacancy deficit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

UNKNOWN_CONDITION = 0.7
"""Condition of a vacant place of which nothing is known, 0 = well kept, 1 = worst (editable default, unverified)."""

DURATION_YEARS = 1.5
"""Time constant of g(t) = 1 - exp(-t / 1.5 years): harm grows with the time vacant (editable default, unverified)."""


@dataclass(frozen=True)
class VacancyWeights:
    """How much each part counts in the vacancy deficit (a judgement, editable)."""

    own: float = 0.55
    neighbours: float = 0.30
    duration: float = 0.15


def lasting(years: np.ndarray) -> np.ndarray:
    """g(t) = 1 - exp(-t / 1.5 years), 0 to 1; NaN where the time vacant is unknown."""
    return 1.0 - np.exp(-np.maximum(np.asarray(years, dtype=float), 0.0) / DURATION_YEARS)


def vacancy_deficit(
    probability: np.ndarray,
    condition: np.ndarray,
    felt: np.ndarray,
    years: np.ndarray,
    weights: VacancyWeights = VacancyWeights(),
) -> np.ndarray:
    """D = 0.55 P cond + 0.30 V + 0.15 g(t) P, all (n,); 0 = in use among places in use, 1 = long vacant and worst.

    Where the time vacant is unknown (NaN) its term is left out and the others' weights are scaled up; NaN where P is.
    """
    p = np.asarray(probability, dtype=float)
    known = weights.own * p * condition + weights.neighbours * np.asarray(felt, dtype=float)
    total = weights.own + weights.neighbours
    grown = lasting(years)
    timed = ~np.isnan(grown)
    with_time = (known + weights.duration * np.where(timed, grown, 0.0) * p) / (total + weights.duration)
    return np.where(timed, with_time, known / total)
