"""Sums over the cells inside polygons as differences of sums along rows: each edge adds or takes the row up to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from .boundary import Boundary

CELLS_AT_ONCE = 200_000
"""Sums of so many cells stay in the processor's cache: strips of 512 rows took twice as long."""
FEWEST_ROWS, MOST_ROWS = 32, 512
CROSSINGS_AT_ONCE = 15_000
NO_MEASURE = 1e30
"""Cells of this size are no measurement whatever the file declares: -3.4e38 is often left as undeclared nodata."""


def strips(grid: Grid) -> Iterator[tuple[int, int]]:
    """First row and last + 1 of strips of the grid that are small enough to be held at once."""
    step = _rows_at_once(grid)
    for top in range(0, grid.shape[0], step):
        yield top, min(top + step, grid.shape[0])


def _rows_at_once(grid: Grid) -> int:
    return min(max(CELLS_AT_ONCE // grid.shape[1], FEWEST_ROWS), MOST_ROWS)


def has_value(cells: np.ndarray, nodata: float | None) -> np.ndarray:
    """Which cells are neither `nodata` nor NaN, infinite or too large to be measured."""
    if np.issubdtype(cells.dtype, np.floating):
        known = np.abs(cells) < NO_MEASURE
        return known if nodata is None else known & (cells != cells.dtype.type(nodata))
    return np.full(cells.shape, fill_value=True) if nodata is None else cells != nodata


def channels(cells: np.ndarray, nodata: float | None, thresholds: Sequence[float]) -> list[np.ndarray]:
    """What is summed of each cell: whether it has a value, the value (else 0), whether it is above each threshold."""
    known = has_value(cells, nodata)
    each = cells if known.all() else np.where(known, cells, cells.dtype.type(0))
    return [known, each, *((cells > threshold) & known for threshold in thresholds)]


class RowSums:
    """Sums of cells along rows, of one window of a grid after the other; they share their memory, as new pages cost.

    `before` lists per channel (rows, columns + 1) the sum of the cells of the row before each column; None where each
    cell counts 1, so that the sum is the column's number. `top` and `left` are the window's first row and column.
    """

    def __init__(self, grid: Grid, channels: int) -> None:
        rows = min(_rows_at_once(grid), grid.shape[0])
        self._room = [np.empty(rows * (grid.shape[1] + 1)) for _ in range(channels)]
        self.before: list[np.ndarray | None] = []
        self.top, self.left, self.columns = 0, 0, 0

    def take(self, summed: list[np.ndarray], top: int, left: int) -> None:
        """Sum channels (rows, columns) whose first cell is (`top`, `left`)."""
        rows, self.columns = summed[0].shape
        self.top, self.left, self.before = top, left, []
        for cells, room in zip(summed, self._room):
            if cells.dtype == bool and cells.all():
                self.before.append(None)
                continue
            typed = room.view(np.int32) if cells.dtype == bool else room
            sums = typed[: rows * (self.columns + 1)].reshape(rows, self.columns + 1)
            sums[:, 0] = 0
            np.cumsum(cells, axis=1, out=sums[:, 1:])
            self.before.append(sums)


@dataclass(frozen=True)
class Crossings:
    """The edges of a boundary that cross rows of cell centres, by the row where they begin.

    Edge `edge[k]` of the boundary crosses the rows from `first[k]` to before `stop[k]`, the first at column `x[k]`
    (0 = the centre of the first), each next one `slope[k]` farther east. `sign` is 1 where the inside lies to the
    west, -1 where it lies to the east; `reach[k]` is the greatest `stop` of the edges up to k.
    """

    edge: np.ndarray
    first: np.ndarray
    stop: np.ndarray
    x: np.ndarray
    slope: np.ndarray
    sign: np.ndarray
    reach: np.ndarray

    @classmethod
    def of(cls, boundary: Boundary, grid: Grid) -> Crossings:
        """The crossings of all edges, on a grid in the same units; an edge holds its northern end, not its southern."""
        ua, ub = ((end[:, 0] - grid.west) / grid.cell - 0.5 for end in (boundary.a, boundary.b))
        va, vb = ((grid.north - end[:, 1]) / grid.cell - 0.5 for end in (boundary.a, boundary.b))
        with np.errstate(divide="ignore", invalid="ignore"):
            slope = (ub - ua) / (vb - va)
            first = np.clip(np.ceil(np.minimum(va, vb)), 0, grid.shape[0])
            stop = np.clip(np.ceil(np.maximum(va, vb)), 0, grid.shape[0])
            crossing = np.flatnonzero((stop > first) & np.isfinite(slope))
        edge = crossing[np.argsort(first[crossing], kind="stable")]
        first, stop, slope = first[edge].astype(np.int64), stop[edge].astype(np.int64), slope[edge]
        x = ua[edge] + (first - va[edge]) * slope
        sign = np.where(vb[edge] > va[edge], -1.0, 1.0)
        return cls(edge, first, stop, x, slope, sign, np.maximum.accumulate(stop))

    def of_rows(self, top: int, bottom: int) -> np.ndarray:
        """Which of them cross rows from `top` to before `bottom`."""
        begin, end = np.searchsorted(self.reach, top, side="right"), np.searchsorted(self.first, bottom)
        return begin + np.flatnonzero(self.stop[begin:end] > top)

    def columns(self, which: np.ndarray, width: int) -> tuple[int, int]:
        """The first column and the last + 1 of `width` that they can part."""
        last = self.x[which] + (self.stop[which] - 1 - self.first[which]) * self.slope[which]
        west, east = np.minimum(self.x[which], last).min(), np.maximum(self.x[which], last).max()
        left = int(np.clip(np.floor(west), 0, width))
        return left, int(np.clip(np.ceil(east) + 1, left, width))

    def add(self, totals: np.ndarray, which: np.ndarray, sums: RowSums, bottom: int) -> None:
        """Add to `totals` (channels, edges of the boundary) what those edges add or take in rows of the window."""
        height = np.minimum(self.stop[which], bottom) - np.maximum(self.first[which], sums.top)
        part = np.cumsum(height) // CROSSINGS_AT_ONCE
        cuts = [0, *(np.flatnonzero(np.diff(part)) + 1), len(which)]
        for begin, end in zip(cuts[:-1], cuts[1:]):
            self._add(totals, which[begin:end], height[begin:end], sums)

    def _add(self, totals: np.ndarray, which: np.ndarray, height: np.ndarray, sums: RowSums) -> None:
        first, slope = np.maximum(self.first[which], sums.top), self.slope[which]
        begin = np.cumsum(height) - height
        x = self.x[which] + (first - self.first[which]) * slope - sums.left
        down = np.arange(height.sum()) - np.repeat(begin, height)
        column = np.repeat(slope, height)
        column *= down
        column += np.repeat(x, height)
        np.ceil(column, out=column)
        np.clip(column, 0, sums.columns, out=column)
        at = np.repeat((first - sums.top) * (sums.columns + 1), height)
        at += down * (sums.columns + 1)
        at += column.astype(np.int64)
        for total, before in zip(totals, sums.before):
            up_to = column if before is None else before.reshape(-1).take(at)
            total[self.edge[which]] += self.sign[which] * np.add.reduceat(up_to, begin)
