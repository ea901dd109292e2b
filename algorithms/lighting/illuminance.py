"""Horizontal illuminance on the ground by the point method: direct light, level ground, nothing in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..progress import Progress
from .photometry import SHAPE_END, intensity_per_lumen

if TYPE_CHECKING:
    from .luminaires import Luminaires

FAINTEST = 0.002
"""lx; a lamp is left out where it alone gives less."""
LEAST_REACH = 6.0
"""mounting heights within which a lamp always counts."""
PAIRS = 500_000
"""point-lamp pairs held at once: bounds the memory (about 60 MB) and the time between two looks at `progress`."""
REACH_RATIO = 1.2
"""how much the reaches of lamps that are worked together may differ."""
_HALVINGS = 60
_UNWATCHED = Progress()


@dataclass(frozen=True)
class Light:
    """The light at p points, arrays (p,).

    `lux` from the working lamps; `out_lux` what the lamps that do not work would add; `assumed` the share (0 to 1)
    of the lamps' decisive inputs that were assumed, weighted by each lamp's lux (NaN where lux is 0); `nearest` and
    `distance` (m) the nearest luminaire, working or not (-1 and inf where there is none at all).
    """

    lux: np.ndarray
    assumed: np.ndarray
    out_lux: np.ndarray
    nearest: np.ndarray
    distance: np.ndarray


def illuminance(
    points: np.ndarray,
    luminaires: Luminaires,
    *,
    shape: np.ndarray | None = None,
    progress: Progress = _UNWATCHED,
) -> Light:
    """The light at `points` (p, 2), metres, in the plane of the ground.

    E = sum over lamps of I LLF cos(gamma) / r^2, I from the lamp's lumens and generic shape (`shape` (n,) overrides
    the luminaires' own), r^2 = d^2 + H^2, cos(gamma) = H / r (CIE 140 point method). A lamp counts as far as it gives
    `FAINTEST` lx, at least to 6 H. No inter-reflection, which under-estimates streets by a few per cent (unverified).
    """
    if shape is not None:
        luminaires = replace(luminaires, shape=np.broadcast_to(shape, luminaires.height.shape))
    count = len(points)
    lux, out_lux, assumed = np.zeros(count), np.zeros(count), np.zeros(count)
    for lamp, point, e in contributions(points, luminaires, progress=progress):
        on = luminaires.working[lamp]
        lux += np.bincount(point[on], e[on], minlength=count)
        assumed += np.bincount(point[on], (e * luminaires.assumed[lamp])[on], minlength=count)
        if not on.all():
            out_lux += np.bincount(point[~on], e[~on], minlength=count)
    share = np.divide(assumed, lux, out=np.full(count, np.nan), where=lux > 0.0)
    return Light(lux, share, out_lux, *_nearest(points, luminaires))


def contributions(
    points: np.ndarray, luminaires: Luminaires, *, progress: Progress = _UNWATCHED
) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Blocks of (lamp, point, lux): what each lamp, working or not, gives at each point within its reach."""
    if not len(points) or not len(luminaires):
        return
    extent = reach(luminaires)
    tree = cKDTree(points)
    order = np.argsort(extent, kind="stable")
    for block, done in _blocks(order, extent, tree.query_ball_point(luminaires.xy, extent, return_length=True)):
        progress.update(done)
        lamps = cKDTree(luminaires.xy[block])
        pair = lamps.sparse_distance_matrix(tree, extent[block].max(), output_type="ndarray")
        lamp, distance = block[pair["i"]], pair["v"]
        near = distance <= extent[lamp]
        lamp, point, distance = lamp[near], pair["j"][near], distance[near]
        yield lamp, point, _lux(luminaires, lamp, distance)
    progress.update(1.0)


def brightest(points: np.ndarray, luminaires: Luminaires) -> np.ndarray:
    """(p,) id of the lamp, working or not, that gives most at each point; None where none reaches it."""
    best, most = np.full(len(points), None, dtype=object), np.zeros(len(points))
    for lamp, point, e in contributions(points, luminaires):
        order = np.lexsort((lamp, e))  # of several at one point the last assignment, the brightest, stays
        better = order[e[order] > most[point[order]]]
        best[point[better]] = luminaires.light_id[lamp[better]]
        most[point[better]] = e[better]
    return best


def reach(luminaires: Luminaires) -> np.ndarray:
    """(n,) metres: where the lamp's own E falls below `FAINTEST`, at least 6 H, never beyond the shape's end."""
    every = np.arange(len(luminaires))
    near, far = LEAST_REACH * luminaires.height, LEAST_REACH * luminaires.height
    while np.any(bright := _lux(luminaires, every, far) > FAINTEST):
        far = np.where(bright, 2.0 * far, far)
    for _ in range(_HALVINGS):
        middle = (near + far) / 2.0
        bright = _lux(luminaires, every, middle) > FAINTEST
        near, far = np.where(bright, middle, near), np.where(bright, far, middle)
    least = np.maximum(far, LEAST_REACH * luminaires.height)
    return np.minimum(least, luminaires.height * SHAPE_END[luminaires.shape])


def _lux(luminaires: Luminaires, lamp: np.ndarray, distance: np.ndarray) -> np.ndarray:
    height = luminaires.height[lamp]
    square = distance * distance + height * height
    cos_gamma = height / np.sqrt(square)
    flux = (luminaires.lumens * luminaires.loss_factor)[lamp]
    return flux * intensity_per_lumen(luminaires.shape[lamp], cos_gamma) * cos_gamma / square


def _blocks(order: np.ndarray, extent: np.ndarray, pairs: np.ndarray) -> Iterator[tuple[np.ndarray, float]]:
    """Lamps by growing reach, cut where a block would hold more than `PAIRS` or reaches that differ too much."""
    total = np.concatenate([[0], np.cumsum(pairs[order])])
    begin = 0
    while begin < len(order):
        by_pairs = np.searchsorted(total, total[begin] + PAIRS, side="right") - 1
        by_reach = np.searchsorted(extent[order], extent[order[begin]] * REACH_RATIO, side="right")
        end = max(begin + 1, min(by_pairs, by_reach))
        yield order[begin:end], total[begin] / max(total[-1], 1)
        begin = end


def _nearest(points: np.ndarray, luminaires: Luminaires) -> tuple[np.ndarray, np.ndarray]:
    if not len(points) or not len(luminaires):
        return np.full(len(points), -1), np.full(len(points), np.inf)
    distance, nearest = cKDTree(luminaires.xy).query(points)
    return nearest, distance
