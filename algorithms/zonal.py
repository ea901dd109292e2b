"""Statistics of a raster per parcel: count, sum, mean and shares of the cells whose centres lie in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .geometry.boundary import Boundary
from .geometry.cell_shares import cell_shares
from .geometry.repair import Geometries
from .geometry.row_sums import Crossings, RowSums, channels, strips
from .grid import Grid
from .progress import Progress

BY_CENTRES = 0.9
"""Of the progress; the rest goes to polygons measured by area."""


@dataclass(frozen=True)
class ZonalStatistics:
    """Statistics of `n` polygons, row by row.

    `count` (n,) cells with a value (not whole where measured by area); `sum` (n,) of their values, NaN where there is
    none; `above` (n, k) how many of them are greater than each of the k `thresholds`; `by_area` (n,) the polygons that
    hold at most one centre of a cell with a value: each cell counts in them by the share of it that they cover.
    """

    count: np.ndarray
    sum: np.ndarray
    thresholds: tuple[float, ...]
    above: np.ndarray
    by_area: np.ndarray

    @property
    def mean(self) -> np.ndarray:
        """(n,) in the values' unit; NaN where no cell has a value."""
        return self.sum / np.where(self.count > 0.0, self.count, np.nan)

    @property
    def share_above(self) -> np.ndarray:
        """(n, k) the share of the cells with a value that is greater than the threshold; NaN where there is none."""
        return self.above / np.where(self.count > 0.0, self.count, np.nan)[:, None]


def zonal(
    polygons: Geometries,
    grid: Grid,
    values: np.ndarray,
    *,
    thresholds: Sequence[float] = (),
    nodata: float | None = None,
    progress: Progress | None = None,
) -> ZonalStatistics:
    """Statistics of `values` (rows, columns) on `grid` in Polygons and MultiPolygons (n,); None has no cell.

    Polygons and grid are in the same units, metres or feet; polygons may overlap and reach beyond the grid. `values`
    may be a `np.memmap`: it is read in strips of rows. Cells of `nodata`, NaN, infinite or of 1e30 and more (nodata
    that the file does not declare) have no value.

    A cell belongs to a polygon when its centre lies inside, as in QGIS's zonal statistics; a centre exactly on the
    border between two polygons belongs to one of them (in QGIS to neither). A polygon that holds at most one centre of
    a cell with a value is measured by the area of each cell that it covers, as in QGIS. Sums are differences of sums
    along a row: their error is about 1e-16 of the largest such sum.
    """
    return zonal_within(
        Boundary.of(polygons), len(polygons), grid, values, thresholds=thresholds, nodata=nodata, progress=progress
    )


def zonal_within(
    boundary: Boundary,
    n: int,
    grid: Grid,
    values: np.ndarray,
    *,
    thresholds: Sequence[float] = (),
    nodata: float | None = None,
    progress: Progress | None = None,
) -> ZonalStatistics:
    """As `zonal`, in `n` polygons whose `boundary` is at hand.

    Along a row of centres the cells of a polygon are those before its eastern edges without those before its western
    ones, so each edge adds or takes the sum of the row up to it; holes and several parts need nothing more.
    """
    if values.shape != grid.shape:
        raise ValueError(f"values of shape {values.shape} do not lie on a grid of shape {grid.shape}")
    progress = progress or Progress()
    totals = _by_centres(boundary, grid, values, thresholds, nodata, progress)
    found = np.array([np.bincount(boundary.owner, total, minlength=n) for total in totals])
    by_area = (found[0] < 1.5) & (np.bincount(boundary.owner, minlength=n) > 0)
    if by_area.any():
        progress.update(BY_CENTRES)
        found[:, by_area] = 0.0
        _by_area(found, boundary.chosen(by_area[boundary.owner]), grid, values, thresholds, nodata, progress)
    count, total, above = found[0], found[1], found[2:].T
    return ZonalStatistics(count, np.where(count > 0.0, total, np.nan), tuple(thresholds), above, by_area)


def _by_centres(
    boundary: Boundary,
    grid: Grid,
    values: np.ndarray,
    thresholds: Sequence[float],
    nodata: float | None,
    progress: Progress,
) -> np.ndarray:
    """(2 + k, e) what each edge adds to count, sum and cells above the k thresholds."""
    crossings = Crossings.of(boundary, grid)
    totals = np.zeros((2 + len(thresholds), len(boundary)))
    sums = RowSums(grid, len(totals))
    for top, bottom in strips(grid):
        progress.update(BY_CENTRES * top / grid.shape[0])
        which = crossings.of_rows(top, bottom)
        if len(which):
            left, right = crossings.columns(which, grid.shape[1])
            cells = np.asarray(values[top:bottom, left:right])
            sums.take(channels(cells, nodata, thresholds), top, left)
            crossings.add(totals, which, sums, bottom)
    return totals


def _by_area(
    found: np.ndarray,
    boundary: Boundary,
    grid: Grid,
    values: np.ndarray,
    thresholds: Sequence[float],
    nodata: float | None,
    progress: Progress,
) -> None:
    """Add to `found` (2 + k, n) the cells that polygons of the boundary cover, by the shares covered."""
    for top, bottom in strips(grid):
        progress.update(BY_CENTRES + (1.0 - BY_CENTRES) * top / grid.shape[0])
        for shares in cell_shares(boundary, grid.window(top, 0, (bottom - top, grid.shape[1]))):
            cells = np.asarray(values[top + shares.row, shares.column])
            for channel, summed in enumerate(channels(cells, nodata, thresholds)):
                found[channel] += np.bincount(shares.owner, summed * shares.share, minlength=found.shape[1])
