"""How much the vacancy of a parcel can be relied on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from .evidence import Evidence
    from .fusion import Fusion
    from .kinds import EvidenceKind
    from .timing import Aged

HALVING_YEARS = 2.0
"""Confidence halves with every two years of age of the evidence (SCIENCE 2.5, editable default, unverified)."""

ASSUMED_WEIGHT = 0.5
"""How much of the confidence is lost where all signs are undated (SCIENCE 2.5, editable default, unverified)."""


def confidence(evidence: Evidence, told: Aged, fusion: Fusion, kinds: Mapping[str, EvidenceKind]) -> np.ndarray:
    """(n,) 0 to 1: (1 - 2^-families) x (1 - 0.5 x undated share) x 2^(-age / 2 years).

    `families` is how many kinds of office tell of vacancy in this study; the first part is 1 where a survey of the last
    year saw the parcel. The age is that of a parcel's newest sign, else of the newest layer. A parcel without any sign
    takes the undated share of the layers.
    """
    n = len(fusion.probability)
    speaking = np.array([source.speaks for source in evidence.sources], dtype=bool)
    families = {kinds[kind].family for source in evidence.sources for kind in source.kinds if kinds[kind].weight > 0.0}
    breadth = np.where(fusion.surveyed, 1.0, 1.0 - 0.5 ** len(families))
    layers = told.newest[speaking]
    newest = np.nanmin(layers) if np.isfinite(layers).any() else 0.0
    missing = float(np.isnan(layers).mean()) if len(layers) else 1.0
    own = np.full(n, np.inf)
    signs = told.signs[told.signs["kind"].map({name: kind.weight > 0.0 for name, kind in kinds.items()}).astype(bool)]
    parcel, age = signs["parcel"].to_numpy(dtype=np.int64), signs["age"].to_numpy(dtype=float)
    np.fmin.at(own, parcel, age)
    has_sign = np.zeros(n, dtype=bool)
    has_sign[parcel] = True
    years = np.where(np.isfinite(own), own, newest)
    undated = np.where(has_sign, fusion.undated, missing)
    return breadth * (1.0 - ASSUMED_WEIGHT * undated) * 2.0 ** (-years / HALVING_YEARS)
