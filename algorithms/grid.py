"""Arrays with a place on the ground: square cells, north up, on whole multiples of the cell."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

import numpy as np


@dataclass(frozen=True)
class Grid:
    """`shape` (rows, columns) of square cells of `cell` metres; row 0 is the northernmost.

    `west` and `north` are the outer edges, metres. A shift of the city by whole cells shifts the grid with it and
    changes no value in it, because grids begin at whole multiples of the cell.
    """

    west: float
    north: float
    cell: float
    shape: tuple[int, int]

    @classmethod
    def around(cls, bounds: tuple[float, float, float, float], cell: float = 1.0, margin: float = 0.0) -> Grid:
        """The smallest grid on whole cells that holds `bounds` (west, south, east, north) and `margin` around them."""
        west, south, east, north = bounds
        left, top = floor((west - margin) / cell), ceil((north + margin) / cell)
        columns = max(1, ceil((east + margin) / cell) - left)
        rows = max(1, top - floor((south - margin) / cell))
        return cls(left * cell, top * cell, cell, (rows, columns))

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(west, south, east, north), metres."""
        rows, columns = self.shape
        return self.west, self.north - rows * self.cell, self.west + columns * self.cell, self.north

    def cell_of(self, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(row, column) (n,) of the cells that hold `xy` (n, 2) metres; they may lie outside the grid."""
        xy = np.asarray(xy, dtype=float).reshape(-1, 2)
        row = np.floor((self.north - xy[:, 1]) / self.cell).astype(np.int64)
        column = np.floor((xy[:, 0] - self.west) / self.cell).astype(np.int64)
        return row, column

    def xy(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """(n, 2) centres of cells, metres."""
        x = self.west + (np.asarray(column) + 0.5) * self.cell
        y = self.north - (np.asarray(row) + 0.5) * self.cell
        return np.column_stack([x, y])

    def holds(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """(n,) whether the cells are of this grid."""
        return (row >= 0) & (row < self.shape[0]) & (column >= 0) & (column < self.shape[1])

    def window(self, row: int, column: int, shape: tuple[int, int]) -> Grid:
        """The grid of `shape` whose first cell is (`row`, `column`) of this one."""
        return Grid(self.west + column * self.cell, self.north - row * self.cell, self.cell, shape)


@dataclass(frozen=True)
class Raster:
    """Values (rows, columns) on a grid."""

    grid: Grid
    values: np.ndarray
