"""From measured light to the lighting deficit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .standards import Targets

AMBIENT = 0.2
"""lx of night without lamps, of the order of a full moon (editable default, unverified)."""


@dataclass(frozen=True)
class DeficitWeights:
    """How much each part counts in the lighting deficit (a judgement, editable)."""

    dark_share: float = 0.45
    minimum: float = 0.25
    average: float = 0.15
    uniformity: float = 0.15


def log_deficit(e: np.ndarray, target: np.ndarray | float, ambient: float = AMBIENT) -> np.ndarray:
    """g(E;T) = max(0, ln((T+e0) / (E+e0)) / ln((T+e0) / e0)): 1 in darkness, 0 from the target on; all in lx.

    Sight answers to the logarithm of light; `ambient` = e0 keeps darkness finite. NaN stays NaN.
    """
    bright = np.asarray(target, dtype=float) + ambient
    return np.maximum(0.0, np.log(bright / (np.asarray(e, dtype=float) + ambient)) / np.log(bright / ambient))


def uniformity(e_min: np.ndarray, e_avg: np.ndarray) -> np.ndarray:
    """U0 = Emin / Eavg; 0 where there is no light at all, NaN where either is unknown."""
    e_min, e_avg = np.broadcast_arrays(np.asarray(e_min, dtype=float), np.asarray(e_avg, dtype=float))
    ratio = np.where(np.isnan(e_min), np.nan, 0.0 * e_avg)
    return np.divide(e_min, e_avg, out=ratio, where=e_avg > 0.0)


def lighting_deficit(
    e_min: np.ndarray,
    e_avg: np.ndarray,
    dark_share: np.ndarray,
    uniformity: np.ndarray,
    targets: Targets,
    weights: DeficitWeights = DeficitWeights(),
    ambient: float = AMBIENT,
) -> np.ndarray:
    """0 = meets the targets, 1 = dark throughout; NaN where any measure is unknown.

    d = w1 dark_share + w2 g(Emin;Tmin) + w3 g(Eavg;Tavg) + w4 clip((U_T - U0) / U_T, 0, 1), weights scaled to sum
    to 1 (default 0.45, 0.25, 0.15, 0.15). All arrays (n,); `dark_share` in 0 to 1; the targets' fields are (n,)
    or have no dimension.
    """
    wanted = np.asarray(targets.uniformity, dtype=float)
    uneven = np.clip((wanted - np.asarray(uniformity, dtype=float)) / wanted, 0.0, 1.0)
    total = weights.dark_share + weights.minimum + weights.average + weights.uniformity
    return (
        weights.dark_share * np.asarray(dark_share, dtype=float)
        + weights.minimum * log_deficit(e_min, targets.e_min, ambient)
        + weights.average * log_deficit(e_avg, targets.e_avg, ambient)
        + weights.uniformity * uneven
    ) / total
