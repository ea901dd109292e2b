"""Horizontal illuminance by the point method: direct light on the ground as it lies, less what stands in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..geometry.nearby import Nearby
from ..progress import Progress
from .between import Between, Standing
from .rays import Rays, Sum
from .reach import FAINTEST, farthest, reach
from .sources import Sources

if TYPE_CHECKING:
    from .ground import Ground
    from .luminaires import Luminaires

AT_ONCE = 32_768
"""point-lamp pairs looked at at once: few enough for a fast cache."""
PAIRS = 262_144
"""point-lamp pairs held at once: bounds the memory and the time between two looks at `progress`."""
LAMPS = 1024
"""lamps held at once, for the same reasons."""
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


def illuminance(
    points: np.ndarray, luminaires: Luminaires, between: Between = OPEN, *, progress: Progress = _UNWATCHED
) -> Light:
    """The light at `points` (p, 2), metres, on a horizontal plane on the ground, less what stands in `between`.

    E = sum over lamps of I LLF T cos(gamma) / r^2, I from the lamp's lumens and generic shape, r^2 = d^2 + D^2,
    cos(gamma) = D / r (CIE 140 point method), D how far the lamp is above the point: its height, and by how much its
    foot lies higher (SCIENCE 2.1 a); T what is let through on the way. A lamp counts as far as it gives `FAINTEST` lx,
    at least to 6 H. No inter-reflection, which under-estimates streets by a few per cent (unverified).
    """
    lux, out_lux, walled, shaded, known, assumed = (Sum(len(points)) for _ in range(6))
    for rays in contributions(points, luminaires, between, progress=progress):
        on, way = luminaires.working[rays.lamp], rays.way
        lux.add(rays, rays.arriving * on)
        out_lux.add(rays, rays.arriving * ~on)
        known.add(rays, rays.lux * on)
        assumed.add(rays, rays.lux * np.where(on, luminaires.assumed[rays.lamp], 0.0))
        if way is not None:
            walled.add(rays, rays.lux * way.passed * (on & way.dark))
            shaded.add(rays, (rays.lux - rays.arriving) * (on & ~way.dark))
    whole = known.of_points()
    share = np.divide(assumed.of_points(), whole, out=np.full(len(points), np.nan), where=whole > 0.0)
    lit, out, hidden, dimmed = (each.of_points() for each in (lux, out_lux, walled, shaded))
    return Light(lit, out, hidden, dimmed, share, *_nearest(points, luminaires))


def lux_at(
    points: np.ndarray, luminaires: Luminaires, between: Between = OPEN, *, progress: Progress = _UNWATCHED
) -> np.ndarray:
    """(p,) lx from the working lamps, as `Light.lux`, and nothing else."""
    lux, working = Sum(len(points)), np.flatnonzero(luminaires.working)
    for rays in contributions(points, luminaires.subset(working), between, progress=progress):
        lux.add(rays, rays.arriving)
    return lux.of_points()


def contributions(
    points: np.ndarray,
    luminaires: Luminaires,
    between: Between = OPEN,
    *,
    plane: float = GROUND,
    named: bool = False,
    progress: Progress = _UNWATCHED,
) -> Iterator[Rays]:
    """Some at a time, what each lamp, working or not, gives at each point within its reach, `plane` metres above the
    ground.

    With what is in the way if it is to be `named`. A lamp that is not above the plane gives nothing.
    """
    if not len(points) or not len(luminaires):
        return
    standing = Standing.of(between, luminaires.xy, luminaires.height + between.ground.at(luminaires.xy))
    waiting: list[Rays] = []
    pairs = lamps = 0
    for done, rays in _unhindered(points, luminaires, between.ground, plane):
        progress.update(done)
        if between.nothing:
            yield rays
            continue
        lit = rays.lit()
        if len(lit.lux):
            waiting.append(lit)
            pairs, lamps = pairs + len(lit.lux), lamps + np.ptp(lit.pairs.hub[[0, -1]]) + 1
        if pairs >= PAIRS or lamps >= LAMPS:
            yield from _hindered(waiting, standing, named=named)
            waiting, pairs, lamps = [], 0, 0
    if waiting:
        yield from _hindered(waiting, standing, named=named)
    progress.update(1.0)


def _unhindered(
    points: np.ndarray, luminaires: Luminaires, ground: Ground, plane: float
) -> Iterator[tuple[float, Rays]]:
    """The share of lamps that is done (0 to 1), and what some give as if nothing stood in between."""
    places, done, near = Nearby.of(points), 0, reach(luminaires)
    far, top = farthest(luminaires, ground, near), luminaires.height + ground.at(luminaires.xy)
    floor = plane + ground.at(points[:1] if ground.level else points.take(places.order, axis=0))
    for alike in Sources.alike(luminaires):
        elevation, always = top[alike.number], near[alike.number] ** 2
        for pairs in places.about(alike.xy, far[alike.number], AT_ONCE):
            drop = elevation.take(pairs.hub) - (floor if ground.level else floor.take(pairs.place))
            lux = alike.lux(pairs.hub, pairs.x, pairs.y, pairs.square, drop)
            lux[np.flatnonzero((pairs.square > always.take(pairs.hub)) & (lux <= FAINTEST))] = 0.0
            yield (done + pairs.hub[0]) / len(luminaires), Rays(alike.number, pairs, drop, lux)
        done += len(alike.number)


def _hindered(waiting: list[Rays], standing: Standing, *, named: bool) -> Iterator[Rays]:
    """The same rays with what stands on their way."""
    held = np.zeros(len(standing.xy), dtype=bool)
    for rays in waiting:
        held[rays.number[rays.pairs.hub]] = True
    place = np.cumsum(held) - 1
    parts = [rays.ways(place) for rays in waiting]
    for rays, way in zip(waiting, standing.passages(np.flatnonzero(held), parts, named=named)):
        yield replace(rays, way=way)


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
        if rays.way is None:
            continue
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
    """(points,) of the things (lists of arrays) at each point that with the most lux in all, -1 where none has any."""
    found = np.full(points, -1, dtype=np.int64)
    if not sum(map(len, point)):
        return found
    who = np.concatenate(thing)
    things = who.max() + 1
    distinct, which = np.unique(np.concatenate(point) * things + who, return_inverse=True)
    total = np.bincount(which, np.concatenate(lux))
    some = np.flatnonzero(total > 0.0)
    order = some[np.lexsort((total[some], distinct[some] // things))]  # of several the last assignment, the most, stays
    found[distinct[order] // things] = distinct[order] % things
    return found


def _nearest(points: np.ndarray, luminaires: Luminaires) -> tuple[np.ndarray, np.ndarray]:
    if not len(points) or not len(luminaires):
        return np.full(len(points), -1), np.full(len(points), np.inf)
    distance, nearest = cKDTree(luminaires.xy).query(points)
    return nearest, distance
