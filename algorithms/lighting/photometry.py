"""How a luminaire without a photometric file is taken to spread its light."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import Any

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
    intensity = np.empty(shape.shape)
    for each, here in alike(shape):
        intensity[here] = _FORMS[Shape(each)](cos_gamma[here])
    return intensity


def alike(kind: np.ndarray) -> Iterator[tuple[int, Any]]:
    """Each of the kinds, whole numbers, with the indices that have it: `...`, which copies nothing, if all do."""
    first, last = kind.min(initial=np.iinfo(kind.dtype).max), kind.max(initial=np.iinfo(kind.dtype).min)
    if first == last:
        yield int(first), ...
        return
    for each in range(first, last + 1):
        here = np.nonzero(kind == each)
        if len(here[0]):
            yield each, here


def _lambert(cos_gamma: np.ndarray) -> np.ndarray:
    return np.maximum(cos_gamma, 0.0) * (1.0 / np.pi)


def _batwing(cos_gamma: np.ndarray) -> np.ndarray:
    full = np.maximum(cos_gamma, np.cos(BATWING_FULL))
    gamma = np.arccos(np.minimum(cos_gamma, np.cos(BATWING_FULL)))  # no less than 60 degrees: nothing is lost there
    left = np.maximum(BATWING_END - gamma, 0.0) * (BATWING_CD_PER_LM / (BATWING_END - BATWING_FULL))
    return left / (full * full * full)


_FORMS = {Shape.LAMBERT: _lambert, Shape.BATWING: _batwing}
