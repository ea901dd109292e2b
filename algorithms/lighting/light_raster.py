"""The light on all ground around the parcels as a raster, computed tile by tile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..coverage import REACH
from ..geometry.burn import burn_polygons
from ..grid import Grid, Raster
from .illuminance import lux_at
from .reach import farthest, reach

if TYPE_CHECKING:
    from ..progress import Progress
    from .between import Between
    from .luminaires import Luminaires

CELL_M = 1.0
MARGIN_M = 15.0
"""So far beyond the parcels: over the streets that they face."""
TILE = 256
"""Cells along the side of a tile: bounds the memory."""


def light_raster(
    bounds: tuple[float, float, float, float],
    luminaires: Luminaires,
    between: Between,
    buildings: np.ndarray,
    progress: Progress,
) -> Raster:
    """Horizontal lx at the centres of cells of 1 m, float32: NaN in `buildings` (b,) polygons, and where no light is in
    the inventory as far as its word is taken (coverage.py).

    `bounds` of what is looked at, metres. Each tile asks the lamps whose light reaches it, so the result does not
    depend on the tiles.
    """
    grid = Grid.around(bounds, CELL_M, MARGIN_M)
    rows, columns = grid.shape
    values = np.empty(grid.shape, dtype=np.float32)
    extent = np.maximum(farthest(luminaires, between.ground, reach(luminaires)), REACH)
    corners = [(row, column) for row in range(0, rows, TILE) for column in range(0, columns, TILE)]
    for number, (row, column) in enumerate(corners):
        progress.update(number / len(corners))
        shape = min(TILE, rows - row), min(TILE, columns - column)
        tile = grid.window(row, column, shape)
        near = luminaires.subset(_reaching(luminaires.xy, extent, tile))
        values[row : row + shape[0], column : column + shape[1]] = _tile(tile, near, between)
    values[burn_polygons(grid, buildings, np.ones(len(buildings), dtype=np.uint8)) > 0] = np.nan
    return Raster(grid, values)


def _tile(tile: Grid, luminaires: Luminaires, between: Between) -> np.ndarray:
    from scipy.spatial import cKDTree

    if not len(luminaires):
        return np.full(tile.shape, np.nan, dtype=np.float32)
    points = tile.xy(*np.indices(tile.shape).reshape(2, -1))
    distance, _ = cKDTree(luminaires.xy).query(points, distance_upper_bound=REACH)
    lux = np.where(np.isfinite(distance), lux_at(points, luminaires, between), np.nan)
    return lux.reshape(tile.shape).astype(np.float32)


def _reaching(xy: np.ndarray, extent: np.ndarray, tile: Grid) -> np.ndarray:
    """(n,) whether lamps may light any cell of the tile."""
    west, south, east, north = tile.bounds
    x = np.maximum(np.maximum(west - xy[:, 0], xy[:, 0] - east), 0.0)
    y = np.maximum(np.maximum(south - xy[:, 1], xy[:, 1] - north), 0.0)
    return np.hypot(x, y) <= extent
