"""Cumulative visibility: how many observers see each cell, by rays worked for many observers at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..progress import Progress
from .canopy import Crowns, Shade
from .observers import STREET_EYE, Observers, people
from .rays import FINENESS, Fan, fan
from .surface import Surface

RELIABLE, DEPENDABLE = 15.0, 43.0
"""m within which a person is surely, and at all, made out (SCIENCE 2.2)."""
TARGET = 1.0
"""m above ground: a person's torso."""
LANES = 16
"""Observers worked at once: a cell's values for all of them fill one 64-byte line of memory."""
TILE = 256
"""Cells a side of the tiles that observers are grouped by; changes no result."""
BLOCK = 1 << 14
"""Values worked at once, so that they stay in the fast memory beside the processor; changes no result."""
WEIGHT_UNIT = 1 << 12
"""Weights are summed as whole multiples of 1 / this, so that no order of observers changes a sum."""
NOTHING, EVERYTHING = np.float32(-1e6), np.float32(1e6)
_UNWATCHED = Progress()


@dataclass(frozen=True)
class Sights:
    """What observers see.

    `total` (rows, columns): per cell the number of observers who see it, or the sum of their weights.
    `open_share` (n,): per observer the share of the disc around them that they see (isovist area / pi R^2); NaN for
    observers outside the grid, who see nothing.
    """

    total: np.ndarray
    open_share: np.ndarray


def watchfulness(distance: np.ndarray) -> np.ndarray:
    """k(d) = 1 up to 15 m, (43 - d) / 28 up to 43 m, then 0: how much an observer at `distance` metres counts."""
    return np.clip((DEPENDABLE - np.asarray(distance, dtype=float)) / (DEPENDABLE - RELIABLE), 0.0, 1.0)


def visible_count(
    surface: Surface,
    observers: np.ndarray,
    eye: float = STREET_EYE,
    target: float = TARGET,
    radius: float = DEPENDABLE,
    progress: Progress = _UNWATCHED,
) -> np.ndarray:
    """(rows, columns) int32: how many people at `observers` (n, 2) metres see a target on each cell of open ground."""
    return seen_by(surface, people(observers, eye), target=target, radius=radius, progress=progress).total


def seen_by(
    surface: Surface,
    observers: Observers,
    *,
    target: float = TARGET,
    radius: float = DEPENDABLE,
    weight: Callable[[np.ndarray], np.ndarray] | None = None,
    where: np.ndarray | None = None,
    fineness: float = FINENESS,
    progress: Progress = _UNWATCHED,
) -> Sights:
    """Who sees what is `target` metres above the surface within `radius` metres.

    Eyes and targets stand in the middle of their cells, eyes on the terrain. A target is seen when the straight line
    to it passes above the surface, interpolated linearly between the two cells that bracket it at every line of cell
    centres across its major axis, and through no crown (of the nearer of the two); the observer's and the target's
    own cells hide nothing. Instead of the line to each cell, the ray to the window's edge that passes nearest is used,
    `fineness` rays for each cell of that edge (1 is a quarter faster than 1.5, and does without crowns).

    `weight` maps distances (m) to weights (default: every observer counts 1, and `total` is int32); sums of n weights
    are exact to n / 8192. `where` (rows, columns) bool: the cells that count, in `open_share` too; by default open
    ground. Time goes with n R^2, memory with the grid and one tile.
    """
    grid = surface.grid
    rays = fan(radius / grid.cell, fineness)
    row, column = grid.cell_of(observers.xy)
    held = np.flatnonzero(grid.holds(row, column))
    order = held[np.lexsort((column[held] // TILE, row[held] // TILE))]
    number = (row[order] // TILE) * (grid.shape[1] // TILE + 1) + column[order] // TILE
    cuts = np.concatenate([[0], np.flatnonzero(np.diff(number)) + 1, [len(order)]])
    units = _units(rays, grid.cell, weight)
    counted = surface.open_ground if where is None else np.asarray(where, dtype=bool)
    total = np.zeros(grid.shape, dtype=np.int32 if weight is None else np.int64)
    seen = np.full(len(observers), np.nan)
    batch = _Batch(rays, grid.cell, target, LANES)
    for first, last in zip(cuts[:-1], cuts[1:]):
        if first == last:
            continue
        some = order[first:last]
        tile = _Tile.around(surface, counted, row[some], column[some], rays.reach)
        eyes = tile.ground[row[some] - tile.row, column[some] - tile.column] + observers.eye[some].astype(np.float32)
        crowns = tile.crowns_below(max(eyes.max(), tile.ground.max() + np.float32(target)))
        sum_up = _Sum(tile, units)
        for begin in range(first, last, LANES):
            progress.update(begin / len(order))
            few = min(LANES, last - begin)
            lanes = order[np.minimum(np.arange(begin, begin + LANES), last - 1)]  # the last one fills up the batch
            top, left = row[lanes] - tile.row - rays.reach, column[lanes] - tile.column - rays.reach
            eye = eyes[np.minimum(np.arange(begin, begin + LANES), last - 1) - first]
            visible = batch.look(tile, crowns, eye, observers.normal[lanes], top, left)
            seen[lanes[:few]] = sum_up.add(visible[:few], top, left, total)
        sum_up.flush(total)
    progress.update(1.0)
    share = seen / np.count_nonzero(rays.inside)
    return Sights(total if weight is None else total / WEIGHT_UNIT, share)


def _keep_in_front(visible: np.ndarray, normal: np.ndarray, rays: Fan) -> None:
    """Of what each observer sees (lanes, width, width), keep what is not behind the back of one who faces `normal`."""
    side = np.arange(-rays.reach, rays.reach + 1)
    for lane in np.flatnonzero(~np.isnan(normal[:, 0])):
        visible[lane] &= side * normal[lane, 0] - side[:, None] * normal[lane, 1] >= 0.0


def _units(rays: Fan, cell: float, weight: Callable[[np.ndarray], np.ndarray] | None) -> np.ndarray | None:
    """(width, width) the weight of each cell of the window in whole units."""
    if weight is None:
        return None
    units = np.rint(weight(rays.distance * cell) * WEIGHT_UNIT).astype(np.int64)
    return units.reshape(rays.width, rays.width)


@dataclass(frozen=True)
class _Tile:
    """The surface around some observers, continued by its edge beyond the grid."""

    row: int
    column: int
    ground: np.ndarray
    top: np.ndarray
    counted: np.ndarray
    crown_base: np.ndarray
    crown_top: np.ndarray

    @classmethod
    def around(cls, surface: Surface, counted: np.ndarray, row: np.ndarray, column: np.ndarray, reach: int) -> _Tile:
        top, left = int(row.min()) - reach, int(column.min()) - reach
        shape = int(row.max()) + reach + 1 - top, int(column.max()) + reach + 1 - left

        def cut(array: np.ndarray, mode: str = "edge") -> np.ndarray:
            first, last = np.maximum((top, left), 0), np.minimum((top + shape[0], left + shape[1]), array.shape)
            margin = list(zip(first - (top, left), np.add((top, left), shape) - last))
            return np.pad(array[first[0] : last[0], first[1] : last[1]], margin, mode=mode)

        ground = cut(surface.terrain)
        base, crown = ground + cut(surface.crown_base), ground + cut(surface.crown_top)
        return cls(top, left, ground, ground + cut(surface.solid), cut(counted, "constant"), base, crown)

    def crowns_below(self, ceiling: float) -> Crowns | None:
        """The crowns that begin below `ceiling`, the highest eye or target; None where there is none."""
        at = (self.crown_top > self.crown_base) & (self.crown_base < ceiling)
        return Crowns(at, self.crown_base, self.crown_top, self.ground) if at.any() else None

    def add(self, part: np.ndarray, total: np.ndarray) -> None:
        """Add `part`, of the tile's shape, to the cells of `total` that it covers."""
        height, width = part.shape
        top, left = max(self.row, 0), max(self.column, 0)
        here = total[top : self.row + height, left : self.column + width]
        here += part[top - self.row :, left - self.column :][: here.shape[0], : here.shape[1]]


class _Batch:
    """The ray kernel for `lanes` observers at once; its arrays are made once and hold one value per lane and row.

    Slopes are those at the centres of cells, interpolated between the two that bracket a step; the slope there of
    the interpolated height differs by less than 1 / (8 d^2) of it, d the distance in cells.
    """

    def __init__(self, rays: Fan, cell: float, target: float, lanes: int) -> None:
        self.rays, self.target, self.lanes = rays, target, lanes
        cells = rays.width * rays.width
        self.per_metre = (1.0 / (np.maximum(rays.distance, 0.5) * cell)).astype(np.float32)
        self.wide_per_metre = np.repeat(self.per_metre[:, None], lanes, axis=1)
        self.rise = self.wide_per_metre * np.float32(target)
        self.share = np.repeat(rays.share[:, None], lanes, axis=1)
        self.slope = np.empty((cells, lanes), dtype=np.float32)
        self.horizon = np.empty((rays.steps + 2, lanes), dtype=np.float32)
        self.horizon[rays.steps], self.horizon[rays.steps + 1] = NOTHING, EVERYTHING
        self.work = np.empty((max(BLOCK // lanes, 1), lanes), dtype=np.float32)
        self.passed = np.empty((cells, lanes), dtype=bool)
        self.visible = np.empty((lanes, rays.width, rays.width), dtype=bool)
        self.shade: Shade | None = None

    def look(
        self,
        tile: _Tile,
        crowns: Crowns | None,
        eye: np.ndarray,
        normal: np.ndarray,
        top: np.ndarray,
        left: np.ndarray,
    ) -> np.ndarray:
        """(lanes, width, width) which cells that count are seen from the middle of each observer's window.

        `eye` (lanes,) elevations; `normal` (lanes, 2) as of `Observers`; `top`, `left` (lanes,) the first row and
        column of the windows in the tile.
        """
        width = self.rays.width
        window = self.slope.reshape(width, width, self.lanes)
        for lane in range(self.lanes):
            heights = tile.top[top[lane] : top[lane] + width, left[lane] : left[lane] + width]
            np.subtract(heights, eye[lane], out=window[:, :, lane])
        self.slope *= self.wide_per_metre
        self._horizons()
        self._pass()
        np.copyto(self.visible.reshape(self.lanes, -1), self.passed.T)
        for lane in range(self.lanes):
            self.visible[lane] &= tile.counted[top[lane] : top[lane] + width, left[lane] : left[lane] + width]
        _keep_in_front(self.visible, normal, self.rays)
        if crowns is not None:
            if self.shade is None:
                self.shade = Shade(self.rays, self.per_metre, self.target, self.lanes)
            self.shade.withdraw(crowns, eye, top, left, self.slope, self.visible)
        return self.visible

    def _horizons(self) -> None:
        """The steepest slope of the surface up to and including each step."""
        rays = self.rays
        for begin in range(0, rays.steps, len(self.work)):
            part = slice(begin, min(begin + len(self.work), rays.steps))
            here, beside = self.horizon[part], self.work[: part.stop - begin]
            np.take(self.slope, rays.near[part], axis=0, out=here, mode="clip")
            np.take(self.slope, rays.far[part], axis=0, out=beside, mode="clip")
            beside -= here
            beside *= self.share[part]
            here += beside
        start = rays.start
        for number in range(1, len(start) - 1):
            here = self.horizon[start[number] : start[number + 1]]
            np.maximum(here, self.horizon[start[number - 1] : start[number - 1] + len(here)], out=here)

    def _pass(self) -> None:
        """Which targets stand above the horizon before them; `slope` becomes that of the targets."""
        self.slope += self.rise
        for begin in range(0, len(self.slope), len(self.work)):
            part = slice(begin, min(begin + len(self.work), len(self.slope)))
            horizon = self.work[: part.stop - begin]
            np.take(self.horizon, self.rays.before[part], axis=0, out=horizon, mode="clip")
            np.greater_equal(self.slope[part], horizon, out=self.passed[part])


class _Sum:
    """Adds up, over a tile, what observers see."""

    def __init__(self, tile: _Tile, units: np.ndarray | None) -> None:
        self.tile, self.units = tile, units
        self.few = np.zeros(tile.counted.shape, dtype=np.uint8 if units is None else np.int64)
        self.pending = 0

    def add(self, visible: np.ndarray, top: np.ndarray, left: np.ndarray, total: np.ndarray) -> np.ndarray:
        """(lanes,) how many cells each of the observers sees; adds them up, sooner or later, to `total`."""
        if self.pending + len(visible) > np.iinfo(np.uint8).max:
            self.flush(total)
        self.pending += len(visible)
        seen, width = np.empty(len(visible)), visible.shape[1]
        for lane, each in enumerate(visible):
            place = slice(top[lane], top[lane] + width), slice(left[lane], left[lane] + width)
            seen[lane] = np.count_nonzero(each)
            part = self.few[place]
            np.add(part, each.view(np.uint8) if self.units is None else each * self.units, out=part)
        return seen

    def flush(self, total: np.ndarray) -> None:
        """Add to `total` what is not yet in it."""
        self.tile.add(self.few, total)
        self.few[...] = 0
        self.pending = 0
