"""How much of each cell a polygon covers, exactly: for polygons too small for the cells' centres."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from .boundary import Boundary
from .containment import ragged

CELLS_AT_ONCE = 1_000_000
LEAST_SHARE = 1e-12
"""Of a cell; less is what rounding leaves where a polygon covers nothing."""


@dataclass(frozen=True)
class CellShares:
    """`share` (k,) of the cell (`row`, `column`) (k,) that polygon `owner` (k,) covers."""

    owner: np.ndarray
    row: np.ndarray
    column: np.ndarray
    share: np.ndarray


def cell_shares(boundary: Boundary, grid: Grid) -> Iterator[CellShares]:
    """The cells of the grid that each polygon of the boundary covers in part or whole, some polygons at a time.

    Edges are cut where they pass from cell to cell. A piece that rises by d at the mean distance f from the cell's
    western side bounds an area of f d there, and of d in every cell to the west; with the sign of its direction these
    sum to the covered area (the exact coverage of scan conversion).
    """
    u = np.column_stack([boundary.a[:, 0] - grid.west, boundary.b[:, 0] - grid.west]) / grid.cell
    v = np.column_stack([grid.north - boundary.a[:, 1], grid.north - boundary.b[:, 1]]) / grid.cell
    near = (v.max(axis=1) > 0.0) & (v.min(axis=1) < grid.shape[0])
    u, v = u[near], v[near]
    owners, place = np.unique(boundary.owner[near], return_inverse=True)
    boxes = _Boxes.around(u, v, place, len(owners), grid)
    chunk = np.cumsum(boxes.cells) // CELLS_AT_ONCE
    order = np.argsort(chunk[place], kind="stable")
    cuts = np.searchsorted(chunk[place][order], np.arange(chunk.max(initial=-1) + 2))
    for number, (begin, end) in enumerate(zip(cuts[:-1], cuts[1:])):
        if end > begin:
            members = np.flatnonzero(chunk == number)
            edges = order[begin:end]
            found = boxes.chosen(members).shares(u[edges], v[edges], place[edges] - members[0], grid)
            yield CellShares(owners[members][found.owner], found.row, found.column, found.share)


@dataclass(frozen=True)
class _Boxes:
    """Boxes of cells around polygons, cut off at the grid's border; columns reach one farther west, for the sums."""

    top: np.ndarray
    left: np.ndarray
    rows: np.ndarray
    columns: np.ndarray

    @classmethod
    def around(cls, u: np.ndarray, v: np.ndarray, place: np.ndarray, n: int, grid: Grid) -> _Boxes:
        low, high = np.full((2, n), np.inf), np.full((2, n), -np.inf)
        for axis, across in enumerate((v, u)):
            np.minimum.at(low[axis], place, across.min(axis=1))
            np.maximum.at(high[axis], place, across.max(axis=1))
        size = np.array(grid.shape)[:, None]
        first = np.clip(np.floor(low), 0, size).astype(np.int64)
        count = np.maximum(np.clip(np.ceil(high), 0, size).astype(np.int64) - first, 0)
        empty = (count == 0).any(axis=0)
        count[:, empty] = 0
        return cls(first[0], first[1] - 1, count[0], np.where(empty, 0, count[1] + 1))

    @property
    def cells(self) -> np.ndarray:
        return self.rows * self.columns

    def chosen(self, which: np.ndarray) -> _Boxes:
        return _Boxes(self.top[which], self.left[which], self.rows[which], self.columns[which])

    def shares(self, u: np.ndarray, v: np.ndarray, place: np.ndarray, grid: Grid) -> CellShares:
        """The shares of the boxes' cells by edges from (u, v)[:, 0] to (u, v)[:, 1] of box `place`."""
        u, v, edge = _cut_at_cells(u, v, grid)
        place = place[edge]
        row = np.floor(v.mean(axis=1)).astype(np.int64) - self.top[place]
        middle = np.maximum(u.mean(axis=1) - self.left[place], 1.0)  # farther west all pieces do the same
        rise = v[:, 0] - v[:, 1]
        sound = (rise != 0.0) & (row >= 0) & (row < self.rows[place])
        place, row, middle, rise = place[sound], row[sound], middle[sound], rise[sound]
        column = np.minimum(np.floor(middle).astype(np.int64), self.columns[place] - 1)
        part = np.minimum(middle - column, 1.0)  # a piece beyond the grid's eastern border bounds whole cells
        start = np.cumsum(self.cells) - self.cells
        at = start[place] + row * self.columns[place] + column
        size = int(self.cells.sum())
        steps = np.bincount(at, rise * part, minlength=size) + np.bincount(at - 1, rise * (1.0 - part), minlength=size)
        share = np.cumsum(steps[::-1])[::-1]
        owner, along = ragged(self.cells)
        column = along % np.maximum(self.columns[owner], 1)
        covered = np.flatnonzero((column > 0) & (share > LEAST_SHARE))
        owner, along, column = owner[covered], along[covered], column[covered]
        row = self.top[owner] + along // self.columns[owner]
        return CellShares(owner, row, self.left[owner] + column, share[covered])


def _cut_at_cells(u: np.ndarray, v: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Edges cut where they cross the sides of the grid's cells: ends (p, 2) of the pieces, the edge of each (p,)."""
    edge, at = [np.arange(len(u)), np.arange(len(u))], [np.zeros(len(u)), np.ones(len(u))]
    for ends, size in ((u, grid.shape[1]), (v, grid.shape[0])):
        low = np.clip(np.floor(ends.min(axis=1)) + 1, 0, size + 1).astype(np.int64)
        count = np.maximum(np.clip(np.ceil(ends.max(axis=1)), 0, size + 1).astype(np.int64) - low, 0)
        each, along = ragged(count)
        edge.append(each)
        at.append((low[each] + along - ends[each, 0]) / (ends[each, 1] - ends[each, 0]))
    every, along = np.concatenate(edge), np.concatenate(at)
    order = np.lexsort((along, every))
    every, along = every[order], np.clip(along[order], 0.0, 1.0)
    same = every[1:] == every[:-1]
    edge_of, t = every[:-1][same], np.column_stack([along[:-1][same], along[1:][same]])
    pieces = [ends[edge_of, :1] + t * (ends[edge_of, 1:] - ends[edge_of, :1]) for ends in (u, v)]
    return pieces[0], pieces[1], edge_of
