"""Cumulative visibility: how many observers see each cell, by rays worked for many observers at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from ..progress import Progress
from .canopy import Crowns, hidden_by_crowns
from .observers import STREET_EYE, Observers, people
from .rays import Fan, fan
from .surface import Surface

RELIABLE, DEPENDABLE = 15.0, 43.0
"""m within which a person is surely, and at all, made out (SCIENCE 2.2)."""
TARGET = 1.0
"""m above ground: a person's torso."""
LANES = 16
"""Observers worked at once: a cell's values for all of them fill one 64-byte line of memory."""
TILE = 256
"""Cells a side of the tiles that observers are grouped by; changes no result."""
BLOCK = 1 << 17
"""Values worked at once between two looks at memory; changes no result."""
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
    weight: Optional[Callable[[np.ndarray], np.ndarray]] = None,
    where: Optional[np.ndarray] = None,
    progress: Progress = _UNWATCHED,
) -> Sights:
    """Who sees what is `target` metres above the surface within `radius` metres.

    Eyes and targets stand in the middle of their cells, eyes on the terrain. A target is seen when the straight line
    to it passes above the surface, interpolated linearly between the two cells that bracket it at every line of cell
    centres across its major axis, and through no crown (of the nearer of the two); the observer's and the target's
    own cells hide nothing. Instead of the line to each cell, the ray to the window's edge that passes nearest is
    used: 8 R rays do for all. `weight` maps distances (m) to weights (default: every observer counts 1, and `total`
    is int32); sums of weights are exact to n / 8192. `where` (rows, columns) bool: the cells that count, by default
    open ground. Time goes with n R^2, memory with the grid and one tile.
    """
    grid = surface.grid
    rays = fan(radius / grid.cell)
    row, column = grid.cell_of(observers.xy)
    held = np.flatnonzero(grid.holds(row, column))
    order = held[np.lexsort((column[held] // TILE, row[held] // TILE))]
    tile = (row[order] // TILE) * (grid.shape[1] // TILE + 1) + column[order] // TILE
    cuts = np.concatenate([[0], np.flatnonzero(np.diff(tile)) + 1, [len(order)]])
    job = _Job(rays, grid.cell, target, _units(rays, grid.cell, weight))
    counted = surface.open_ground if where is None else np.asarray(where, dtype=bool)
    total = np.zeros(grid.shape, dtype=np.int32 if weight is None else np.int64)
    seen = np.full(len(observers), np.nan)
    for first, last in zip(cuts[:-1], cuts[1:]):
        chosen = order[first:last]
        if len(chosen):
            local = _Tile.around(surface, counted, row[chosen], column[chosen], rays.reach, total.dtype)
            for begin in range(0, len(chosen), LANES):
                progress.update((first + begin) / len(order))
                lanes = chosen[begin : begin + LANES]
                seen[lanes] = job.look(local, observers.subset(lanes), row[lanes], column[lanes])
            local.add_to(total)
    progress.update(1.0)
    share = seen / np.count_nonzero(rays.inside)
    return Sights(total if weight is None else total / WEIGHT_UNIT, share)


def _units(rays: Fan, cell: float, weight: Optional[Callable[[np.ndarray], np.ndarray]]) -> Optional[np.ndarray]:
    """(width, width) the weight of each cell of the window in whole units."""
    if weight is None:
        return None
    units = np.rint(weight(rays.distance * cell) * WEIGHT_UNIT).astype(np.int64)
    return units.reshape(rays.width, rays.width)


@dataclass(frozen=True)
class _Tile:
    """The surface around some observers, continued by its edge beyond the grid, and the sum over them so far."""

    row: int
    column: int
    ground: np.ndarray
    top: np.ndarray
    counted: np.ndarray
    crowns: Optional[Crowns]
    total: np.ndarray

    @classmethod
    def around(
        cls, surface: Surface, counted: np.ndarray, row: np.ndarray, column: np.ndarray, reach: int, kind: np.dtype
    ) -> _Tile:
        rows = np.arange(row.min() - reach, row.max() + reach + 1)
        columns = np.arange(column.min() - reach, column.max() + reach + 1)
        height, width = surface.grid.shape
        inside = ((rows >= 0) & (rows < height))[:, None] & ((columns >= 0) & (columns < width))
        cells = np.ix_(np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1))
        ground = surface.terrain[cells]
        crowns = Crowns.of(ground, surface.crown_base[cells], surface.crown_top[cells])
        return cls(
            int(rows[0]), int(columns[0]), ground, ground + surface.solid[cells], counted[cells] & inside, crowns,
            np.zeros(inside.shape, dtype=kind),
        )  # fmt: skip

    def add_to(self, total: np.ndarray) -> None:
        height, width = self.total.shape
        top, left = max(self.row, 0), max(self.column, 0)
        part = total[top : self.row + height, left : self.column + width]
        part += self.total[top - self.row :, left - self.column :][: part.shape[0], : part.shape[1]]


class _Job:
    """The parts of the work that all batches of observers share."""

    def __init__(self, rays: Fan, cell: float, target: float, units: Optional[np.ndarray]) -> None:
        self.rays, self.cell, self.target, self.units = rays, cell, np.float32(target), units
        distance = np.maximum(rays.distance, 0.5) * cell
        self.per_metre = (1.0 / distance).astype(np.float32)
        side = np.arange(-rays.reach, rays.reach + 1, dtype=np.float32)
        self.across = np.broadcast_to(side, (rays.width, rays.width))
        self.up = -self.across.T
        self._buffers(LANES)

    def _buffers(self, lanes: int) -> None:
        rays = self.rays
        cells = rays.width * rays.width
        self.lanes = lanes
        self.height = np.empty((rays.width, rays.width, lanes), dtype=np.float32)
        self.slope = np.empty((rays.steps + 2, lanes), dtype=np.float32)
        self.slope[rays.steps], self.slope[rays.steps + 1] = NOTHING, EVERYTHING
        self.near_weight = np.repeat(rays.near_weight[:, None] / np.float32(self.cell), lanes, axis=1)
        self.far_weight = np.repeat(rays.far_weight[:, None] / np.float32(self.cell), lanes, axis=1)
        self.to_slope = np.repeat(self.per_metre[:, None], lanes, axis=1)
        self.second = np.empty((max(BLOCK // lanes, 8 * rays.reach), lanes), dtype=np.float32)
        self.before = np.empty((cells, lanes), dtype=np.float32)

    def look(self, tile: _Tile, observers: Observers, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Add what these observers see to the tile; (lanes,) how many cells each sees."""
        if len(observers) != self.lanes:
            self._buffers(len(observers))
        rays, width = self.rays, self.rays.width
        top, left = row - tile.row - rays.reach, column - tile.column - rays.reach
        ground = tile.ground[top + rays.reach, left + rays.reach]
        eye = ground + observers.eye.astype(np.float32)
        for lane in range(self.lanes):
            window = tile.top[top[lane] : top[lane] + width, left[lane] : left[lane] + width]
            np.subtract(window, eye[lane], out=self.height[:, :, lane])
        height = self.height.reshape(-1, self.lanes)
        self._horizons(height)
        slope = (height + self.target) * self.to_slope
        np.take(self.slope, rays.before, axis=0, out=self.before, mode="clip")
        visible = slope >= self.before
        if tile.crowns is not None:
            visible &= ~hidden_by_crowns(tile.crowns, rays, top, left, eye, self.per_metre, slope)
        return self._sum(tile, visible.reshape(width, width, -1), observers, top, left)

    def _horizons(self, height: np.ndarray) -> None:
        """Turn heights above the eye (cells, lanes) into the steepest slope up to and including each step."""
        start, rays = self.rays.start, self.rays
        number, last = 0, len(start) - 1
        while number < last:
            end = number + 1
            while end < last and start[end + 1] - start[number] <= len(self.second):
                end += 1
            part = slice(start[number], start[end])
            slope, second = self.slope[part], self.second[: start[end] - start[number]]
            np.take(height, rays.near[part], axis=0, out=slope, mode="clip")
            np.take(height, rays.far[part], axis=0, out=second, mode="clip")
            slope *= self.near_weight[part]
            second *= self.far_weight[part]
            slope += second
            number = end
        for number in range(1, last):
            here = self.slope[start[number] : start[number + 1]]
            np.maximum(here, self.slope[start[number - 1] : start[number - 1] + len(here)], out=here)

    def _sum(
        self, tile: _Tile, visible: np.ndarray, observers: Observers, top: np.ndarray, left: np.ndarray
    ) -> np.ndarray:
        width = self.rays.width
        seen = np.empty(self.lanes)
        for lane in range(self.lanes):
            place = slice(top[lane], top[lane] + width), slice(left[lane], left[lane] + width)
            counted = visible[:, :, lane] & tile.counted[place]
            normal = observers.normal[lane]
            if not np.isnan(normal[0]):
                counted &= self.across * normal[0] + self.up * normal[1] >= 0.0
            seen[lane] = np.count_nonzero(counted)
            total = tile.total[place]
            np.add(total, counted if self.units is None else counted * self.units, out=total)
        return seen
