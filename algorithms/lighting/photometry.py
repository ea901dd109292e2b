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


def intensity_per_lumen(shape: int, cos_gamma: np.ndarray) -> np.ndarray:
    """Luminous intensity per downward lumen, cd/lm, of a `Shape` at the angles gamma from the vertical down.

    Lambert: I = cos(gamma) / pi. Batwing: I = I0 / cos^3(gamma) up to 60 degrees (so that the ground is lit evenly),
    falling linearly in the angle to 0 at 75 degrees. Both integrate to 1 lm over the lower half space; nothing goes
    upwards.
    """
    return _FORMS[Shape(shape)](np.asarray(cos_gamma, dtype=float))


def _lambert(cos_gamma: np.ndarray) -> np.ndarray:
    return np.maximum(cos_gamma, 0.0) * (1.0 / np.pi)


def _batwing(cos_gamma: np.ndarray) -> np.ndarray:
    full = np.maximum(cos_gamma, np.cos(BATWING_FULL))
    gamma = np.arccos(np.minimum(cos_gamma, np.cos(BATWING_FULL)))  # no less than 60 degrees: nothing is lost there
    left = np.maximum(BATWING_END - gamma, 0.0) * (BATWING_CD_PER_LM / (BATWING_END - BATWING_FULL))
    return left / (full * full * full)


_FORMS = {Shape.LAMBERT: _lambert, Shape.BATWING: _batwing}
