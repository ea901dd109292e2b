"""Where a raster lies: its coordinate system, and whether it comes near the study."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyproj

from ..city.crs import StudyCrs, distance_outside, likely_crs
from ..finding import Finding, Severity
from ..message import say

if TYPE_CHECKING:
    from rasterio.io import DatasetReader

    from ..grid import Grid

ALONG = 21
"""Points along each side of a box by which it is brought into another coordinate system."""


def raster_place(
    source: DatasetReader, name: str, role: str, crs: StudyCrs, grid: Grid
) -> tuple[pyproj.CRS | None, list[Finding]]:
    """The raster's coordinate system; the study's where it bears none; None, with a finding, where it lies elsewhere.

    Vertical axes are left out: they say nothing of the place.
    """
    given = _own_crs(source)
    own = crs.crs if given is None else given
    west, south, east, north = pixels_of(source, own, crs, grid.bounds)
    inside = west < source.width and east > 0 and south < source.height and north > 0
    if not inside:
        return None, [_elsewhere(source, own, name, role, crs, grid)]
    if given is not None:
        return own, []
    what = say(
        "Findings",
        "The raster '{layer}' has no coordinate system; that of the parcels ({name}) was assumed.",
        layer=name, name=crs.crs.name,
    )  # fmt: skip
    advice = say("Findings", "Set it with Raster > Projections > Assign Projection.")
    return own, [Finding(Severity.WARNING, role, name, what, advice)]


def _own_crs(source: DatasetReader) -> pyproj.CRS | None:
    """The raster's horizontal coordinate system; None where it bears none, or one that is not tied to the Earth."""
    if not source.crs:
        return None
    own = pyproj.CRS.from_wkt(source.crs.to_wkt())
    own = own.sub_crs_list[0] if own.is_compound else own
    return own if own.is_projected or own.is_geographic else None


def cell_of(source: DatasetReader, crs: StudyCrs, bounds: tuple[float, float, float, float]) -> float:
    """Metres: the side of the raster's cells beneath `bounds`; 0 where these cannot be brought into its system."""
    own = _own_crs(source)
    first, top, last, bottom = pixels_of(source, crs.crs if own is None else own, crs, bounds)
    cells = (last - first) * (bottom - top)
    return float(np.sqrt((bounds[2] - bounds[0]) * (bounds[3] - bounds[1]) / cells)) if cells > 0.0 else 0.0


def pixels_of(
    source: DatasetReader, own: pyproj.CRS, crs: StudyCrs, bounds: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    """(first column, first row, last column, last row) of the raster that study `bounds` (metres) take up.

    Not cut to the raster; NaN where the bounds cannot be brought into the raster's coordinate system.
    """
    west, south, east, north = (each / crs.unit_m for each in bounds)
    along = np.linspace(0.0, 1.0, ALONG)
    x, y = (each.ravel() for each in np.meshgrid(west + (east - west) * along, south + (north - south) * along))
    there = pyproj.Transformer.from_crs(crs.crs, own, always_xy=True).transform(x, y)
    fit = np.isfinite(there[0]) & np.isfinite(there[1])
    if not fit.any():
        return np.nan, np.nan, np.nan, np.nan
    column, row = ~source.transform * (np.asarray(there[0])[fit], np.asarray(there[1])[fit])
    return float(column.min()), float(row.min()), float(column.max()), float(row.max())


def _elsewhere(source: DatasetReader, own: pyproj.CRS, name: str, role: str, crs: StudyCrs, grid: Grid) -> Finding:
    raw = source.transform * (source.width / 2.0, source.height / 2.0)
    bounds = np.array(grid.bounds)
    reading = likely_crs((float(raw[0]), float(raw[1])), crs, bounds)
    x, y = pyproj.Transformer.from_crs(own, crs.crs, always_xy=True).transform(*raw)
    if np.isfinite(x) and np.isfinite(y):
        km = distance_outside((x * crs.unit_m, y * crs.unit_m), bounds) / 1000.0
        what = say(
            "Findings",
            "The raster '{layer}' does not reach the parcels, its middle lies {km:,.0f} km from them; "
            "it was left out.",
            layer=name, km=max(1.0, km),
        )  # fmt: skip
    else:
        what = say("Findings", "The raster '{layer}' has no usable coordinates; it was left out.", layer=name)
    if reading:
        advice = say(
            "Findings",
            "Its coordinates would fit if read as '{reading}': check its coordinate system.",
            reading=reading,
        )
    else:
        advice = say("Findings", "Check its coordinate system, or take the raster of this city.")
    return Finding(Severity.ERROR, role, name, what, advice)
