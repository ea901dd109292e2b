"""Need for improvement from deficits: a weighted mean that is explained point by point and never fills a gap with 0."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..factor import FACTORS
from .weights import shares


def factors_in(frame: pd.DataFrame) -> tuple[str, ...]:
    """The factors that have a deficit column in the frame, in their usual order, others after them."""
    found = [name[: -len("_deficit")] for name in frame.columns if name.endswith("_deficit")]
    return tuple([f for f in FACTORS if f in found] + sorted(f for f in found if f not in FACTORS))


def need_table(frame: pd.DataFrame, weights: Mapping[str, float]) -> pd.DataFrame:
    """Need, its rank, its confidence and its parts for each parcel (same index as `frame`).

    `frame` has `<factor>_deficit` (0 to 1, NaN = unknown) and may have `<factor>_confidence`, and
    `<factor>_deficit_low` and `_high` under the declared uncertainties, which move all parcels together.

    With weights renormalised over the factors known for the parcel (w'), and d the deficits:
    `need = 100 * sum(w' d)`, `<factor>_points = 100 w' d` (its Shapley value against zero deficits; they sum to the
    need), `<factor>_vs_district` = points minus the mean points of all scored parcels (they sum to need minus the mean
    need), `need_confidence = sum(w c) / sum(w)` over the run's factors, c = 0 where the factor is unknown here
    (SCIENCE 2.5). A factor that is unknown everywhere is left out of the run and lowers nothing.
    """
    factors = [f for f in factors_in(frame) if frame[f"{f}_deficit"].notna().any()]
    result = pd.DataFrame(index=frame.index)
    weight = shares(weights, factors)
    deficit = _matrix(frame, factors, "_deficit")
    share = _renormalised(np.array([weight[f] for f in factors]), np.isfinite(deficit))
    points = 100.0 * share * np.where(np.isfinite(deficit), deficit, 0.0)
    known = np.isfinite(share).all(axis=1) if factors else np.zeros(len(frame), dtype=bool)
    need = np.where(known, points.sum(axis=1), np.nan)
    result["need"] = need
    result["need_rank"] = rank(need)
    result["need_rank_low"], result["need_rank_high"] = _rank_range(frame, need, factors, weight)
    result["need_confidence"] = _confidence(frame, factors, weight, deficit, known)
    result["need_factors"] = _factor_counts(deficit)
    for column, factor in enumerate(factors):
        unknown = ~np.isfinite(deficit[:, column])
        own = np.where(known, points[:, column], np.nan)
        result[f"{factor}_points"] = np.where(unknown, np.nan, own)
        result[f"{factor}_vs_district"] = own - (np.nanmean(own) if known.any() else np.nan)
    return result


def rank(need: np.ndarray) -> np.ndarray:
    """(n,) 1 = the greatest need, equal needs share the better rank, NaN where need is unknown."""
    return pd.Series(np.round(need, 9)).rank(ascending=False, method="min").to_numpy()


def _matrix(frame: pd.DataFrame, factors: list[str], suffix: str) -> np.ndarray:
    columns = [
        pd.to_numeric(frame[f + suffix], errors="coerce").to_numpy(float)
        if f + suffix in frame
        else np.full(len(frame), np.nan)
        for f in factors
    ]
    return np.column_stack(columns) if columns else np.empty((len(frame), 0))


def _renormalised(weight: np.ndarray, known: np.ndarray) -> np.ndarray:
    """(n, k) weights over the factors known in each row, NaN in rows where none is."""
    here = known * weight
    total = here.sum(axis=1, keepdims=True)
    return np.divide(here, total, out=np.full(here.shape, np.nan), where=total > 0)


def _rank_range(
    frame: pd.DataFrame, need: np.ndarray, factors: list[str], weight: Mapping[str, float]
) -> tuple[np.ndarray, np.ndarray]:
    """Best and worst rank where one factor at a time is at its low, or at its high, for all parcels together.

    The declared uncertainties move all parcels alike, so ranks are taken inside each of these cases; from the layer's
    own fields alone, so that they can be found again.
    """
    ranks = [rank(need)]
    base = _matrix(frame, factors, "_deficit")
    share = _renormalised(np.array([weight[f] for f in factors]), np.isfinite(base))
    for suffix in ("_deficit_low", "_deficit_high"):
        extreme = _matrix(frame, factors, suffix)
        for column in range(len(factors)):
            moved = base.copy()
            moved[:, column] = np.where(np.isfinite(extreme[:, column]), extreme[:, column], base[:, column])
            ranks.append(rank(100.0 * (share * np.where(np.isfinite(moved), moved, 0.0)).sum(axis=1)))
    every = np.array(ranks)
    unknown = ~np.isfinite(need)
    low, high = np.fmin.reduce(every), np.fmax.reduce(every)
    low[unknown] = high[unknown] = np.nan
    return low, high


def _confidence(
    frame: pd.DataFrame, factors: list[str], weight: Mapping[str, float], deficit: np.ndarray, known: np.ndarray
) -> np.ndarray:
    if not factors:
        return np.full(len(frame), np.nan)
    confidence = np.nan_to_num(_matrix(frame, factors, "_confidence")) * np.isfinite(deficit)
    share = np.array([weight[f] for f in factors])
    return np.where(known, confidence @ share, np.nan)


def _factor_counts(deficit: np.ndarray) -> list[str]:
    return [f"{count} of {len(FACTORS)}" for count in np.isfinite(deficit).sum(axis=1)]
