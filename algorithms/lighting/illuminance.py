"""Horizontal illuminance by the point method: direct light on level ground, less what stands in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..geometry.nearby import Nearby
from ..progress import Progress
from .between import Between, Block, passage
from .photometry import SHAPE_END, alike, intensity_per_lumen

if TYPE_CHECKING:
    from .between import Passage
    from .luminaires import Luminaires
    from .optics import Optics

FAINTEST = 0.00025
"""lx; a lamp is left out where it alone gives less (editable).

Against the same sum with no lamp cut off, open ground, points with at least 0.05 lx: a street of 20 or of 60 lamps
loses 0.07 % on the mean (0.002 lx: 0.41 and 0.32 %), one with photometric files up to 0.09 %, the walkways of Cambridge
0.04 %, with their buildings less. 2,000 lamps strewn over open ground, half of them Lambert, lose 0.09 % of all light,
but 1 % on the mean of points, as many lie far from any lamp: 0.1 % of that takes 4e-6 lx, and 7 times the pairs.
"""
LEAST_REACH = 6.0
"""mounting heights within which a lamp always counts."""
PAIRS = 65_536
"""point-lamp pairs held at once: bounds the memory and the time between two looks at `progress`, fits into a cache."""
LAMPS = 1024
"""lamps held at once, for the same reasons."""
GROUND = 0.0
"""m; the height of the plane on which light falls."""
_HALVINGS = 40
_UNWATCHED = Progress()
OPEN = Between()
"""Nothing stands in between."""


@dataclass(frozen=True)
class Light:
    """The light at p points, arrays (p,).

    `lux` from the working lamps; `out_lux` what the lamps that do not work would add; `walled_lux` and `shaded_lux`
    what the working lamps would add if no building, or no crown, stood before them; `assumed` the share (0 to 1) of the
    lamps' decisive inputs that were assumed, weighted by what each would give with nothing before it (NaN where none
    reaches the point); `nearest` and `distance` (m) the nearest luminaire, working or not (-1 and inf where there is
    none at all).
    """

    lux: np.ndarray
    out_lux: np.ndarray
    walled_lux: np.ndarray
    shaded_lux: np.ndarray
    assumed: np.ndarray
    nearest: np.ndarray
    distance: np.ndarray


@dataclass(frozen=True)
class Rays:
    """What lamps give at points within their reach, (k,) each: `lamp`, `point`, `x`, `y` metres from the lamp to it,
    horizontal `lux` where nothing is in between, and what becomes of it on the `way`.
    """

    lamp: np.ndarray
    point: np.ndarray
    x: np.ndarray
    y: np.ndarray
    lux: np.ndarray
    way: Passage

    @property
    def arriving(self) -> np.ndarray:
        """(k,) the lux that is left."""
        return self.lux * self.way.passed * ~self.way.dark


def illuminance(
    points: np.ndarray, luminaires: Luminaires, between: Between = OPEN, *, progress: Progress = _UNWATCHED
) -> Light:
    """The light at `points` (p, 2), metres, in the plane of the ground, less what stands in `between`.

    E = sum over lamps of I LLF T cos(gamma) / r^2, I from the lamp's lumens and generic shape, r^2 = d^2 + H^2,
    cos(gamma) = H / r (CIE 140 point method), T what is let through on the way. A lamp counts as far as it gives
    `FAINTEST` lx, at least to 6 H. No inter-reflection, which under-estimates streets by a few per cent (unverified).
    """
    count = len(points)
    lux, out_lux, walled, shaded, known, assumed = (np.zeros(count) for _ in range(6))
    for rays in contributions(points, luminaires, between, progress=progress):
        on, way = luminaires.working[rays.lamp], rays.way
        arriving = rays.arriving
        _add(lux, rays.point, arriving * on)
        _add(out_lux, rays.point, arriving * ~on)
        _add(walled, rays.point, rays.lux * way.passed * (on & way.dark))
        _add(shaded, rays.point, (rays.lux - arriving) * (on & ~way.dark))
        _add(known, rays.point, rays.lux * on)
        _add(assumed, rays.point, rays.lux * np.where(on, luminaires.assumed[rays.lamp], 0.0))
    share = np.divide(assumed, known, out=np.full(count, np.nan), where=known > 0.0)
    return Light(lux, out_lux, walled, shaded, share, *_nearest(points, luminaires))


def lux_at(
    points: np.ndarray, luminaires: Luminaires, between: Between = OPEN, *, progress: Progress = _UNWATCHED
) -> np.ndarray:
    """(p,) lx from the working lamps, as `Light.lux`, and nothing else."""
    lux = np.zeros(len(points))
    for rays in contributions(points, luminaires.subset(luminaires.working), between, progress=progress):
        _add(lux, rays.point, rays.arriving)
    return lux


def contributions(
    points: np.ndarray,
    luminaires: Luminaires,
    between: Between = OPEN,
    *,
    plane: float = GROUND,
    named: bool = False,
    progress: Progress = _UNWATCHED,
) -> Iterator[Rays]:
    """Blocks of what each lamp, working or not, gives at each point within its reach, `plane` metres above the ground.

    With what is in the way if it is to be `named`. A lamp that is not above the plane gives nothing.
    """
    if not len(points) or not len(luminaires):
        return
    order = _by_kind(luminaires)
    extent = reach(luminaires)
    places = Nearby.of(points)
    for begin in range(0, len(order), LAMPS):
        some = order[begin : begin + LAMPS]
        for pairs in places.blocks(luminaires.xy[some], extent[some], PAIRS):
            progress.update(begin / len(order))
            if len(pairs.point):
                lamp, first = some.take(pairs.centre), pairs.centre[0]
                lux = _lux(luminaires, lamp, pairs.x, pairs.y, plane)
                here = some[first : pairs.centre[-1] + 1]
                block = Block(luminaires.xy[here], luminaires.height[here], extent[here])
                way = passage(between, block, plane, pairs.centre - first, pairs.x, pairs.y, named=named)
                yield Rays(lamp, pairs.point, pairs.x, pairs.y, lux, way)
    progress.update(1.0)


def brightest(points: np.ndarray, luminaires: Luminaires, between: Between = OPEN) -> np.ndarray:
    """(p,) id of the lamp, working or not, that gives most at each point; None where none reaches it."""
    best, most = np.full(len(points), None, dtype=object), np.zeros(len(points))
    for rays in contributions(points, luminaires, between):
        lamp, point, e = rays.lamp, rays.point, rays.arriving
        order = np.lexsort((lamp, e))  # of several at one point the last assignment, the brightest, stays
        better = order[e[order] > most[point[order]]]
        best[point[better]] = luminaires.light_id[lamp[better]]
        most[point[better]] = e[better]
    return best


def hiding_most(points: np.ndarray, luminaires: Luminaires, between: Between) -> tuple[np.ndarray, np.ndarray]:
    """(p,) the building and (p,) the crown that keeps most light of working lamps from each point, -1 where none does.

    Where several buildings stand behind one another the first counts; a crown counts where no building does.
    """
    point, building, wall_lux, shade, crown, crown_lux = ([] for _ in range(6))
    for rays in contributions(points, luminaires.subset(luminaires.working), between, named=True):
        way = rays.way
        point.append(rays.point[way.dark])
        building.append(way.building[way.dark[: len(way.building)]])
        wall_lux.append((rays.lux * way.passed)[way.dark])
        open_ = ~way.dark[way.ray]
        shade.append(rays.point[way.ray[open_]])
        crown.append(way.crown[open_])
        crown_lux.append(rays.arriving[way.ray[open_]])
    return _most(len(points), point, building, wall_lux), _most(len(points), shade, crown, crown_lux)


def _most(points: int, point: list, thing: list, lux: list) -> np.ndarray:
    """(points,) of the things (lists of arrays) at each point that with the most lux in all, -1 where there is none."""
    found = np.full(points, -1, dtype=np.int64)
    if not sum(map(len, point)):
        return found
    who = np.concatenate(thing)
    things = who.max() + 1
    distinct, which = np.unique(np.concatenate(point) * things + who, return_inverse=True)
    total = np.bincount(which, np.concatenate(lux))
    order = np.lexsort((total, distinct // things))  # of several the last assignment, the most, stays
    found[distinct[order] // things] = distinct[order] % things
    return found


def _add(total: np.ndarray, point: np.ndarray, lux: np.ndarray) -> None:
    total += np.bincount(point, lux, minlength=len(total))


def reach(luminaires: Luminaires) -> np.ndarray:
    """(n,) metres: where the lamp's own E falls below `FAINTEST`, at least 6 H, never beyond the shape's end.

    With a photometric file in the direction in which it gives most.
    """
    height = luminaires.height
    lambert = np.sqrt(np.maximum(np.sqrt(_flux(luminaires) / (np.pi * FAINTEST)) * height - height * height, 0.0))
    far = np.minimum(np.maximum(lambert, LEAST_REACH * height), SHAPE_END[luminaires.shape] * height)
    if luminaires.optics is not None:
        measured = np.flatnonzero(luminaires.optics.number >= 0)
        far[measured] = _measured_reach(luminaires, luminaires.optics, measured)
    return far


def _measured_reach(luminaires: Luminaires, optics: Optics, lamp: np.ndarray) -> np.ndarray:
    """(k,) `reach` of the lamps (k,), all with a photometric file: found by halving what may be."""
    height, flux = luminaires.height[lamp], _flux(luminaires)[lamp]

    def bright(distance: np.ndarray) -> np.ndarray:
        most = optics.most(lamp, distance, height)
        return flux * most * height / np.hypot(distance, height) ** 3 > FAINTEST

    near = far = LEAST_REACH * height
    while np.any(further := bright(far)):
        far = np.where(further, 2.0 * far, far)
    for _ in range(_HALVINGS):
        middle = (near + far) / 2.0
        further = bright(middle)
        near, far = np.where(further, middle, near), np.where(further, far, middle)
    return far


def _by_kind(luminaires: Luminaires) -> np.ndarray:
    """(n,) lamps with the same distribution of light one after the other, neighbours among them too: quick to do at
    once.
    """
    order = Nearby.of(luminaires.xy).order
    for kind in (luminaires.shape, *([] if luminaires.optics is None else [luminaires.optics.number])):
        order = order.take(np.argsort(kind.take(order), kind="stable"))
    return order


def _flux(luminaires: Luminaires) -> np.ndarray:
    """(n,) lumens that leave each lamp as it ages."""
    return luminaires.lumens * luminaires.loss_factor


def _lux(luminaires: Luminaires, lamp: np.ndarray, x: np.ndarray, y: np.ndarray, plane: float = GROUND) -> np.ndarray:
    """(k,) lx from `lamp` (k,) at places `x`, `y` (k,) metres from it and `plane` metres above the ground."""
    down = np.maximum(luminaires.height.take(lamp) - plane, 0.0)
    square = x * x + y * y + down * down
    cos_gamma = down / np.sqrt(square)
    intensity = _intensity(luminaires, lamp, x, y, down, cos_gamma)
    return _flux(luminaires).take(lamp) * intensity * cos_gamma / square


def _intensity(
    luminaires: Luminaires, lamp: np.ndarray, x: np.ndarray, y: np.ndarray, down: np.ndarray, cos_gamma: np.ndarray
) -> np.ndarray:
    """(k,) cd per lumen from `lamp` (k,) to places `x`, `y` (k,) metres from it and `down` (k,) below it: as its file
    states, else of its generic shape.
    """
    optics = luminaires.optics
    if optics is None:
        return intensity_per_lumen(luminaires.shape.take(lamp), cos_gamma)
    intensity = np.empty(len(lamp))
    for number, here in alike(optics.number.take(lamp)):
        if number < 0:
            intensity[here] = intensity_per_lumen(luminaires.shape.take(lamp[here]), cos_gamma[here])
        else:
            intensity[here] = optics.intensity(number, lamp[here], x[here], y[here], down[here])
    return intensity


def _nearest(points: np.ndarray, luminaires: Luminaires) -> tuple[np.ndarray, np.ndarray]:
    if not len(points) or not len(luminaires):
        return np.full(len(points), -1), np.full(len(points), np.inf)
    distance, nearest = cKDTree(luminaires.xy).query(points)
    return nearest, distance
