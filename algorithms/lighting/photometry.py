"""How a luminaire without a photometric file is taken to spread its light."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

BATWING_CD_PER_LM = 0.0650337
"""I0 of the batwing, cd per downward lumen: makes the shape's solid-angle integral 1 lm (computed)."""
BATWING_FULL = np.radians(60.0)
BATWING_END = np.radians(75.0)


class Shape(IntEnum):
    """A generic distribution, the same in every azimuth."""

    LAMBERT = 0  # post tops, old refractors, decorative and non-cut-off heads
    BATWING = 1  # LED and cut-off roadway heads


SHAPE_END = np.tan(np.array([np.pi / 2, BATWING_END]))
"""(2,) by shape: the distance, in mounting heights, beyond which the shape gives nothing (huge for Lambert)."""


def intensity_per_lumen(shape: np.ndarray, cos_gamma: np.ndarray) -> np.ndarray:
    """Luminous intensity per downward lumen, cd/lm, at the angle gamma from the vertical down.

    `shape` (ints of `Shape`) and `cos_gamma` broadcast against each other. Lambert: I = cos(gamma) / pi. Batwing:
    I = I0 / cos^3(gamma) up to 60 degrees (so that the ground is lit evenly), falling linearly in the angle to 0 at
    75 degrees. Both integrate to 1 lm over the lower half space; nothing goes upwards.
    """
    shape, cos_gamma = np.broadcast_arrays(shape, np.asarray(cos_gamma, dtype=float))
    intensity = np.asarray(np.maximum(cos_gamma, 0.0) / np.pi)
    batwing = shape == Shape.BATWING
    if batwing.any():
        intensity[batwing] = _batwing(cos_gamma[batwing])
    return intensity


def _batwing(cos_gamma: np.ndarray) -> np.ndarray:
    full = np.cos(BATWING_FULL)
    intensity = BATWING_CD_PER_LM / np.maximum(cos_gamma, full) ** 3
    beyond = cos_gamma < full
    gamma = np.arccos(np.clip(cos_gamma[beyond], -1.0, 1.0))
    intensity[beyond] *= np.clip((BATWING_END - gamma) / (BATWING_END - BATWING_FULL), 0.0, 1.0)
    return intensity
