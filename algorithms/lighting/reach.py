"""How far lamps reach: beyond, each alone gives less light than counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .photometry import SHAPE_END
from .sources import Sources

if TYPE_CHECKING:
    from .ground import Ground
    from .luminaires import Luminaires

FAINTEST = 0.00025
"""lx; a lamp is left out where it alone gives less (editable).

Against the same sum with no lamp cut off, open ground, points with at least 0.05 lx: a street of 20 or of 60 lamps
loses 0.07 % on the mean (0.002 lx: 0.41 and 0.32 %), one with photometric files up to 0.09 %, the walkways of Cambridge
0.04 %, with their buildings less. 2,000 lamps strewn over open ground, half of them Lambert, lose 0.09 % of all light,
but 1 % on the mean of points, as many lie far from any lamp: 0.1 % of that takes 4e-6 lx, and 7 times the pairs.
"""
LEAST_REACH = 6.0
"""mounting heights within which a lamp always counts."""
_HALVINGS = 12
"""They find a reach to within a thousandth of itself, too far rather than too near."""


def reach(luminaires: Luminaires) -> np.ndarray:
    """(n,) metres: where the lamp's own E on level ground falls below `FAINTEST`, at least 6 H, never beyond the
    shape's end.

    With a photometric file in the direction in which it gives most.
    """
    found = np.zeros(len(luminaires))
    for sources in Sources.alike(luminaires):
        found[sources.number] = _of_shape(sources) if sources.optics is None else _measured(sources)
    return found


def _of_shape(sources: Sources) -> np.ndarray:
    height = sources.height
    lambert = np.sqrt(np.maximum(np.sqrt(sources.flux / (np.pi * FAINTEST)) * height - height * height, 0.0))
    return np.minimum(np.maximum(lambert, LEAST_REACH * height), SHAPE_END[sources.shape] * height)


def _measured(sources: Sources) -> np.ndarray:
    """(n,) `reach`, found by halving what may be."""
    near = far = LEAST_REACH * sources.height
    while np.any(further := sources.most_lux(far, sources.height) > FAINTEST):
        far = np.where(further, 2.0 * far, far)
    for _ in range(_HALVINGS):
        middle = (near + far) / 2.0
        further = sources.most_lux(middle, sources.height) > FAINTEST
        near, far = np.where(further, middle, near), np.where(further, far, middle)
    return far


def farthest(luminaires: Luminaires, ground: Ground, near: np.ndarray) -> np.ndarray:
    """(n,) metres: beyond it a lamp gives `FAINTEST` lx nowhere on the `ground`; at least its `reach`, `near` (n,).

    A lamp shines further down a slope. For a place at most D below it, at the distance d of at least 2 D, E grows with
    the drop, and it falls with the distance: no place of a ring gets more than one at its inner edge on its lowest
    ground would. Rings that are steeper count as lit.
    """
    if ground.level:
        return near
    every, far, top = list(Sources.alike(luminaires)), near, luminaires.height + ground.at(luminaires.xy)
    for inner, outer, lowest in ground.rings(luminaires.xy):
        lit = _may_light(every, inner, top - lowest)
        if not lit.any() and not _may_light(every, inner, top - ground.lowest).any():
            break
        far = np.where(lit, np.maximum(far, outer), far)
    return far


def _may_light(every: list[Sources], distance: float, drop: np.ndarray) -> np.ndarray:
    """(n,) whether places at the distance or beyond, at most `drop` (n,) below the lamp, may get `FAINTEST` lx."""
    may = distance < 2.0 * drop
    for sources in every:
        away = np.full(len(sources.number), distance)
        may[sources.number] |= sources.most_lux(away, drop[sources.number]) > FAINTEST
    return may
