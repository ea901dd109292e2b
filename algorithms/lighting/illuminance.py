"""Horizontal illuminance by the point method: direct light on the ground as it lies, less what stands in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..geometry.groups import groups
from ..geometry.nearby import Nearby
from ..progress import Progress
from .between import Between, Standing
from .reach import FAINTEST, farthest, reach
from .sources import Sources
from .ways import Ways

if TYPE_CHECKING:
    from .between import Passage
    from .ground import Ground
    from .luminaires import Luminaires

CELLS = 16_384
"""point-lamp pairs looked at at once: so many fit into a fast cache."""
PAIRS = 65_536
"""point-lamp pairs with light that are held at once: bounds the memory and the time between two looks at `progress`."""
LAMPS = 1024
"""lamps held at once, for the same reasons."""
WORTH_KEEPING = 0.8
"""Share of the points that must be lit, or the others are left out before it is looked what stands in between."""
GROUND = 0.0
"""m; the height of the plane on which light falls."""
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
    """What m neighbouring lamps give at c points, tables (m, c): `x`, `y` metres from the lamp to the point, `drop`
    metres below the lamp, and the horizontal `lux` where nothing is in between, 0 beyond the lamp's reach.

    `lamp` (m,) and `point` (c,) are their numbers; the `way` says what stands in between, None where nothing can.
    """

    lamp: np.ndarray
    point: np.ndarray
    x: np.ndarray
    y: np.ndarray
    drop: np.ndarray
    lux: np.ndarray
    way: Passage | None = None

    @cached_property
    def lit(self) -> np.ndarray:
        """(m, c) whether there is light if nothing is in between."""
        return self.lux > 0.0

    @cached_property
    def arriving(self) -> np.ndarray:
        """(m, c) the lux that is left."""
        return self.lux if self.way is None else self.lux * self.way.passed * ~self.way.dark

    def single(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(k,) numbers of the cells that are lit, and (k,) the numbers of their lamps and of their points."""
        row, column = np.nonzero(self.lit)
        return row * len(self.point) + column, self.lamp[row], self.point[column]

    def trimmed(self) -> Rays:
        """Without the points that none of the lamps lights, if these are many."""
        seen = np.flatnonzero(self.lit.any(axis=0))
        if len(seen) > WORTH_KEEPING * len(self.point):
            return self
        tables = (each.take(seen, axis=1) for each in (self.x, self.y, self.drop, self.lux))
        return Rays(self.lamp, self.point.take(seen), *tables)


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
        on, here = luminaires.working[rays.lamp].astype(float), rays.point
        lux[here] += on @ rays.arriving
        out_lux[here] += (1.0 - on) @ rays.arriving
        known[here] += on @ rays.lux
        assumed[here] += on * luminaires.assumed[rays.lamp] @ rays.lux
        if rays.way is not None:
            walled[here] += on @ (rays.lux * rays.way.passed * rays.way.dark)
            shaded[here] += on @ (rays.lux * (1.0 - rays.way.passed) * ~rays.way.dark)
    share = np.divide(assumed, known, out=np.full(count, np.nan), where=known > 0.0)
    return Light(lux, out_lux, walled, shaded, share, *_nearest(points, luminaires))


def lux_at(
    points: np.ndarray, luminaires: Luminaires, between: Between = OPEN, *, progress: Progress = _UNWATCHED
) -> np.ndarray:
    """(p,) lx from the working lamps, as `Light.lux`, and nothing else."""
    lux, on = np.zeros(len(points)), luminaires.working.astype(float)
    for rays in contributions(points, luminaires, between, progress=progress):
        lux[rays.point] += on[rays.lamp] @ rays.arriving
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
    """What every lamp, working or not, gives at each point within its reach, `plane` metres above the ground, some
    neighbouring lamps at once.

    With what is in the way if it is to be `named`. A lamp that is not above the plane gives nothing.
    """
    if not len(points) or not len(luminaires):
        return
    waiting: list[Rays] = []
    standing = Standing.of(between, luminaires.xy, luminaires.height + between.ground.at(luminaires.xy))
    for done, rays in _unhindered(points, luminaires, between.ground, plane):
        progress.update(done)
        if between.nothing:
            yield rays
            continue
        waiting.append(rays.trimmed())
        if sum(each.lux.size for each in waiting) >= PAIRS or sum(len(each.lamp) for each in waiting) >= LAMPS:
            yield from _hindered(waiting, standing, named=named)
            waiting = []
    yield from _hindered(waiting, standing, named=named)
    progress.update(1.0)


def _unhindered(
    points: np.ndarray, luminaires: Luminaires, ground: Ground, plane: float
) -> Iterator[tuple[float, Rays]]:
    """The share of lamps that is done (0 to 1), and what some give as if nothing stood in between."""
    places, done, near = Nearby.of(points), 0, reach(luminaires)
    far, top = farthest(luminaires, ground, near), luminaires.height + ground.at(luminaires.xy)
    elevation = ground.at(points).take(places.order) + plane
    for alike in Sources.alike(luminaires):
        for few, near_by in groups(places, alike.xy, far[alike.number], CELLS):
            sources, columns = alike.few(few), max(1, CELLS // len(few))
            lamp, local = sources.number, sources.xy - places.corner
            for begin in range(0, len(near_by), columns):
                some = near_by[begin : begin + columns]
                x, y = places.x.take(some) - local[:, :1], places.y.take(some) - local[:, 1:]
                square = x * x
                square += y * y
                drop = top[lamp, None] - elevation.take(some)
                lux = sources.lux(x, y, square, drop)
                lux *= (square <= near[lamp, None] ** 2) | (lux > FAINTEST)
                yield done / len(luminaires), Rays(lamp, places.order.take(some), x, y, drop, lux)
            done += len(few)


def _hindered(waiting: list[Rays], standing: Standing, *, named: bool) -> Iterator[Rays]:
    """The same rays with what stands on their way."""
    if not waiting:
        return
    lamp, row = np.unique(np.concatenate([rays.lamp for rays in waiting]), return_inverse=True)
    ends = np.cumsum([len(rays.lamp) for rays in waiting])
    rows = [each.reshape(-1, 1) for each in np.split(row.reshape(-1), ends[:-1])]
    ways = [Ways(row, rays.x, rays.y, rays.drop) for row, rays in zip(rows, waiting)]
    reach, least, most = np.zeros(len(lamp)), np.full(len(lamp), np.inf), np.zeros(len(lamp))
    for row, rays, its in zip(rows, waiting, ways):
        here = row[:, 0]
        reach[here] = np.maximum(reach[here], np.sqrt((its.square * rays.lit).max(axis=1, initial=0.0)))
        least[here] = np.minimum(least[here], np.where(rays.lit, rays.drop, np.inf).min(axis=1, initial=np.inf))
        most[here] = np.maximum(most[here], (rays.drop * rays.lit).max(axis=1, initial=0.0))
    least = np.where(np.isfinite(least), least, 0.0)
    hindrances = standing.around(lamp, reach, least, most, sum(rays.lux.size for rays in waiting))
    for rays, its in zip(waiting, ways):
        yield replace(rays, way=hindrances.passage(its, rays.lit, named=named))


def brightest(points: np.ndarray, luminaires: Luminaires, between: Between = OPEN) -> np.ndarray:
    """(p,) id of the lamp, working or not, that gives most at each point; None where none reaches it."""
    best, most = np.full(len(points), None, dtype=object), np.zeros(len(points))
    for rays in contributions(points, luminaires, between):
        which = rays.arriving.argmax(axis=0)
        e = rays.arriving[which, np.arange(len(which))]
        better = np.flatnonzero(e > most[rays.point])
        best[rays.point[better]] = luminaires.light_id[rays.lamp[which[better]]]
        most[rays.point[better]] = e[better]
    return best


def hiding_most(points: np.ndarray, luminaires: Luminaires, between: Between) -> tuple[np.ndarray, np.ndarray]:
    """(p,) the building and (p,) the crown that keeps most light of working lamps from each point, -1 where none does.

    Where several buildings stand behind one another the first counts; a crown counts where no building does.
    """
    point, building, wall_lux, shade, crown, crown_lux = ([] for _ in range(6))
    for rays in contributions(points, luminaires.subset(luminaires.working), between, named=True):
        if rays.way is None:
            continue
        way, every = rays.way, np.broadcast_to(rays.point, rays.lux.shape)
        if way.building.size:
            behind = way.dark & rays.lit
            point.append(every[behind])
            building.append(way.building[behind])
            wall_lux.append((rays.lux * way.passed)[behind])
        open_ = ~way.dark.reshape(-1)[way.cell]
        cell = way.cell[open_]
        shade.append(every.reshape(-1)[cell])
        crown.append(way.crown[open_])
        crown_lux.append(rays.arriving.reshape(-1)[cell])
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


def _nearest(points: np.ndarray, luminaires: Luminaires) -> tuple[np.ndarray, np.ndarray]:
    if not len(points) or not len(luminaires):
        return np.full(len(points), -1), np.full(len(points), np.inf)
    distance, nearest = cKDTree(luminaires.xy).query(points)
    return nearest, distance
