"""What likely vacant parcels do to their neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..progress import Progress
from .fusion import LIKELY

STRENGTH = 0.3
"""Spill-over on a parcel at no distance from one that is surely vacant (editable default, unverified)."""

FADING_M = 75.0
"""Spill-over falls to 37 % with every so many metres (editable default, unverified)."""

REACH_M = 150.0
"""Beyond this distance nothing is felt (editable default, unverified)."""

SOURCES_AT_ONCE = 10_000


@dataclass(frozen=True)
class Spillover:
    """Per parcel, (n,): `felt` = 1 - prod(1 - q k), 0 to 1; `neighbours` = likely vacant parcels within `REACH_M`."""

    felt: np.ndarray
    neighbours: np.ndarray


def excess(probability: np.ndarray, prior: float, condition: np.ndarray, positive: np.ndarray) -> np.ndarray:
    """The excess max(0, (P - prior) / (1 - prior)) x condition; 0 where P is unknown or no sign positive; all (n,)."""
    above = np.maximum(0.0, (np.nan_to_num(probability, nan=0.0) - prior) / (1.0 - prior))
    return np.where(positive, above * condition, 0.0)


def spillover(xy: np.ndarray, q: np.ndarray, probability: np.ndarray, progress: Progress) -> Spillover:
    """V_i = 1 - prod over j != i of (1 - q_j k(d_ij)), k(d) = 0.3 exp(-d / 75 m) up to 150 m.

    `xy` (n, 2) metres, NaN where a parcel has no place; `q` (n,) the excess that each parcel sends out. A plain
    noisy-or over priors would saturate in any dense district; over the excess it does not.
    """
    n = len(xy)
    log_rest, neighbours = np.zeros(n), np.zeros(n)
    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    likely = np.nan_to_num(probability, nan=0.0) >= LIKELY
    sources = placed[(q[placed] > 0.0) | likely[placed]]
    if not len(sources):
        return Spillover(log_rest, neighbours)
    everyone = cKDTree(xy[placed])
    for begin in range(0, len(sources), SOURCES_AT_ONCE):
        progress.update(begin / len(sources))
        some = sources[begin : begin + SOURCES_AT_ONCE]
        near = cKDTree(xy[some]).sparse_distance_matrix(everyone, REACH_M, output_type="ndarray")
        source, target = some[near["i"]], placed[near["j"]]
        other = source != target
        source, target, distance = source[other], target[other], near["v"][other]
        part = np.log1p(-q[source] * STRENGTH * np.exp(-distance / FADING_M))
        log_rest += np.bincount(target, part, minlength=n)
        neighbours += np.bincount(target, likely[source], minlength=n)
    return Spillover(-np.expm1(log_rest), neighbours)
