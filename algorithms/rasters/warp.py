"""A raster brought onto the study's grid, some rows at a time."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING

import numpy as np

from .place import pixels_of
from .values import Counts, in_metres

if TYPE_CHECKING:
    import pyproj
    from rasterio.enums import Resampling
    from rasterio.io import DatasetReader
    from rasterio.windows import Window

    from ..city.crs import StudyCrs
    from ..grid import Grid

CELLS_AT_ONCE = 2_000_000
"""So many cells of the raster, and of the grid, are worked on at once."""
AS_GIVEN = {"XSCALE": 1, "YSCALE": 1}
"""GDAL else widens its kernels for cells a little finer than the grid's, which shifts slopes by a tenth of a cell."""
AROUND = 3
"""Cells around a part, so that its edge gets the same values as in the whole."""
FINER = 0.75
"""A raster whose cells are smaller than this share of the grid's is summed up, else it is interpolated."""


@dataclass(frozen=True)
class _Warp:
    """One raster on its way: where it lies, where it goes, and what its cells mean."""

    source: DatasetReader
    own: pyproj.CRS
    crs: StudyCrs
    grid: Grid
    role: str
    to_metres: float
    method: Resampling


def warped(
    source: DatasetReader, own: pyproj.CRS, crs: StudyCrs, grid: Grid, role: str, to_metres: float, counts: Counts
) -> np.ndarray:
    """(rows, columns) float32 metres on the grid, NaN where unknown; adds to `counts` what was wrong in the cells.

    Terrain is interpolated bilinearly, or averaged where the raster is finer than the grid. Surfaces and canopies keep
    their edges: the nearest cell, or the median where the raster is finer.
    """
    first, top, last, bottom = pixels_of(source, own, crs, grid.bounds)
    rows, columns = grid.shape
    beneath = max(1.0, (last - first) * (bottom - top))
    at_once = int(np.clip(CELLS_AT_ONCE * rows / max(beneath, rows * columns), 1, rows))
    warp = _Warp(source, own, crs, grid, role, to_metres, _method(role, beneath / (rows * columns)))
    values = np.full(grid.shape, np.nan, dtype=np.float32)
    for row in range(0, rows, at_once):
        _fill(warp, values, slice(row, row + at_once), counts)
    return values


def _method(role: str, cells_in_one: float) -> Resampling:
    """How to get the value of a grid cell that holds so many cells of the raster."""
    from rasterio.enums import Resampling

    finer = cells_in_one > FINER**-2
    if role == "terrain":
        return Resampling.average if finer else Resampling.bilinear
    return Resampling.med if finer else Resampling.nearest


def _fill(warp: _Warp, values: np.ndarray, rows: slice, counts: Counts) -> None:
    """Fill some rows of `values` from the part of the raster beneath them."""
    from rasterio.crs import CRS
    from rasterio.transform import Affine
    from rasterio.warp import reproject

    source, grid, unit_m = warp.source, warp.grid, warp.crs.unit_m
    target = values[rows]
    north = grid.north - rows.start * grid.cell
    window = _window(warp, (grid.west, north - len(target) * grid.cell, grid.bounds[2], north))
    if window is None:
        return
    stored = source.read(1, window=window, masked=True)
    scale, offset = source.scales[0] * warp.to_metres, source.offsets[0] * warp.to_metres
    size = grid.cell / unit_m
    reproject(
        in_metres(stored, scale, offset, warp.role, counts),
        target,
        src_transform=source.window_transform(window),
        src_crs=CRS.from_wkt(warp.own.to_wkt("WKT1_GDAL")),
        src_nodata=np.nan,
        dst_transform=Affine(size, 0.0, grid.west / unit_m, 0.0, -size, north / unit_m),
        dst_crs=CRS.from_wkt(warp.crs.crs.to_wkt("WKT1_GDAL")),
        dst_nodata=np.nan,
        resampling=warp.method,
        **AS_GIVEN,
    )


def _window(warp: _Warp, bounds: tuple[float, float, float, float]) -> Window | None:
    """The part of the raster beneath `bounds` and some cells around it; None where it has none."""
    from rasterio.windows import Window

    box = pixels_of(warp.source, warp.own, warp.crs, bounds)
    if not np.isfinite(box).all():
        return None
    margin = AROUND + ceil((box[2] - box[0]) / warp.grid.shape[1])
    left, top = max(0, floor(box[0]) - margin), max(0, floor(box[1]) - margin)
    right, bottom = min(warp.source.width, ceil(box[2]) + margin), min(warp.source.height, ceil(box[3]) + margin)
    return Window(left, top, right - left, bottom - top) if right > left and bottom > top else None
