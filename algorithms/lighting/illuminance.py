"""Horizontal illuminance by the point method: direct light on the ground as it lies, less what stands in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..geometry.nearby import Nearby, Pairs
from ..progress import Progress
from .between import Between, passage
from .photometry import SHAPE_END, alike, intensity_per_lumen
from .ways import Ways

if TYPE_CHECKING:
    from .between import Passage
    from .ground import Ground
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
    `drop` metres below the lamp, horizontal `lux` where nothing is in between, and what becomes of it on the `way`.
    """

    lamp: np.ndarray
    point: np.ndarray
    x: np.ndarray
    y: np.ndarray
    drop: np.ndarray
    lux: np.ndarray
    way: Passage

    @property
    def arriving(self) -> np.ndarray:
        """(k,) the lux that is left."""
        return self.lux * self.way.passed * ~self.way.dark


def illuminance(
    points: np.ndarray, luminaires: Luminaires, between: Between = OPEN, *, progress: Progress = _UNWATCHED
) -> Light:
    """The light at `points` (p, 2), metres, on a horizontal plane on the ground, less what stands in `between`.

    E = sum over lamps of I LLF T cos(gamma) / r^2, I from the lamp's lumens and generic shape, r^2 = d^2 + D^2,
    cos(gamma) = D / r (CIE 140 point method), D how far the lamp is above the point: its height, and by how much its
    foot lies higher (SCIENCE 2.1 a); T what is let through on the way. A lamp counts as far as it gives `FAINTEST` lx,
    at least to 6 H. No inter-reflection, which under-estimates streets by a few per cent (unverified).
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
    drops = _Drops.of(points, luminaires, between.ground, plane)
    extent = farthest(luminaires, between.ground, drops.reach)
    places = Nearby.of(points)
    for begin in range(0, len(order), LAMPS):
        some = order[begin : begin + LAMPS]
        for near in places.blocks(luminaires.xy[some], extent[some], PAIRS):
            progress.update(begin / len(order))
            pairs, lamp, drop = drops.within_reach(near, some.take(near.centre))
            lux = _lux(luminaires, lamp, pairs.x, pairs.y, drop)
            pairs, lamp, drop, lux = drops.bright_enough(pairs, lamp, drop, lux)
            if len(lamp):
                first, last = pairs.centre[[0, -1]]
                here = some[first : last + 1]
                ways = Ways(pairs.centre - first, pairs.x, pairs.y, drop)
                way = passage(between, luminaires.xy[here], drops.top[here], ways, named=named)
                yield Rays(lamp, pairs.point, pairs.x, pairs.y, drop, lux, way)
    progress.update(1.0)


@dataclass(frozen=True)
class _Drops:
    """How far lamps are above places, and which places they light: those within `reach` (n,), which is that on level
    ground, and further down a slope those that get `FAINTEST` lx.

    `top` (n,) the elevations of the lamps, `place` (p,) of the places, `height` (n,) of the lamps above their foot.
    """

    reach: np.ndarray
    height: np.ndarray
    top: np.ndarray
    place: np.ndarray
    plane: float
    level: bool

    @classmethod
    def of(cls, points: np.ndarray, luminaires: Luminaires, ground: Ground, plane: float) -> _Drops:
        """Of places `plane` metres above the ground."""
        height, top = luminaires.height, luminaires.height + ground.at(luminaires.xy)
        return cls(reach(luminaires), height, top, ground.at(points), plane, ground.level)

    def within_reach(self, pairs: Pairs, lamp: np.ndarray) -> tuple[Pairs, np.ndarray, np.ndarray]:
        """The pairs that may count, their lamps (k,) and drops (k,).

        E(d, k D) = E(d / k, D) / k^2, so that a place k times as far below as the lamp is high is too dark beyond k
        times the reach.
        """
        if self.level:
            return pairs, lamp, self.height.take(lamp) - self.plane
        drop = self.top[lamp] - self.place[pairs.point] - self.plane
        widened = self.reach[lamp] * np.maximum(drop / self.height[lamp], 1.0)
        may = np.flatnonzero((drop > 0.0) & (pairs.x**2 + pairs.y**2 <= widened**2))
        return _chosen(pairs, may), lamp[may], drop[may]

    def bright_enough(
        self, pairs: Pairs, lamp: np.ndarray, drop: np.ndarray, lux: np.ndarray
    ) -> tuple[Pairs, np.ndarray, np.ndarray, np.ndarray]:
        """Those that count, with lamp, drop and lux."""
        if self.level:
            return pairs, lamp, drop, lux
        do = np.flatnonzero((lux > FAINTEST) | (pairs.x**2 + pairs.y**2 <= self.reach[lamp] ** 2))
        return _chosen(pairs, do), lamp[do], drop[do], lux[do]


def _chosen(pairs: Pairs, which: np.ndarray) -> Pairs:
    return Pairs(pairs.centre[which], pairs.point[which], pairs.x[which], pairs.y[which])


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
    height = luminaires.height[lamp]

    def bright(distance: np.ndarray) -> np.ndarray:
        return _most_measured(luminaires, optics, lamp, distance, height) > FAINTEST

    near = far = LEAST_REACH * height
    while np.any(further := bright(far)):
        far = np.where(further, 2.0 * far, far)
    for _ in range(_HALVINGS):
        middle = (near + far) / 2.0
        further = bright(middle)
        near, far = np.where(further, middle, near), np.where(further, far, middle)
    return far


def _most_measured(
    luminaires: Luminaires, optics: Optics, lamp: np.ndarray, distance: np.ndarray, drop: np.ndarray
) -> np.ndarray:
    """(k,) the most lx that lamps (k,) with a photometric file give at a `distance` (k,), `drop` (k,) metres below."""
    most = optics.most(lamp, distance, drop)
    return _flux(luminaires)[lamp] * most * drop / np.hypot(distance, drop) ** 3


def farthest(luminaires: Luminaires, ground: Ground, near: np.ndarray) -> np.ndarray:
    """(n,) metres: beyond it a lamp gives `FAINTEST` lx nowhere on the `ground`; at least its `reach`, `near` (n,).

    A lamp shines further down a slope. For a place at most D below it, at the distance d of at least 2 D, E grows with
    the drop, and it falls with the distance: no place of a ring gets more than one at its inner edge on its lowest
    ground would. Rings that are steeper count as lit.
    """
    if ground.level:
        return near
    far, top = near, luminaires.height + ground.at(luminaires.xy)
    for inner, outer, lowest in ground.rings(luminaires.xy):
        if not _may_light(luminaires, inner, top - ground.lowest).any():
            break
        lit = _may_light(luminaires, inner, top - lowest)
        far = np.where(lit, np.maximum(far, outer), far)
    return far


def _may_light(luminaires: Luminaires, distance: float, drop: np.ndarray) -> np.ndarray:
    """(n,) whether places at the distance or beyond, at most `drop` (n,) below the lamp, may get `FAINTEST` lx."""
    every, none, away = np.arange(len(drop)), np.zeros(len(drop)), np.full(len(drop), distance)
    lux = _lux(replace(luminaires, optics=None), every, away, none, drop)
    if luminaires.optics is not None:
        lamp = np.flatnonzero(luminaires.optics.number >= 0)
        lux[lamp] = _most_measured(luminaires, luminaires.optics, lamp, away[lamp], drop[lamp])
    return (lux > FAINTEST) | (distance < 2.0 * drop)


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


def _lux(luminaires: Luminaires, lamp: np.ndarray, x: np.ndarray, y: np.ndarray, drop: np.ndarray) -> np.ndarray:
    """(k,) lx from `lamp` (k,) at places `x`, `y` (k,) metres from it and `drop` (k,) metres below it."""
    down = np.maximum(drop, 0.0)
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
