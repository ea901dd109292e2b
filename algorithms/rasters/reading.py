"""Rasters of ground, surface and canopy as float32 arrays on the study's grid."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..finding import DataError, Finding, Severity
from ..message import say
from .place import cell_of, raster_place
from .units import raster_unit
from .values import Counts, values_findings
from .warp import warped

if TYPE_CHECKING:
    from types import ModuleType

    from ..city.crs import StudyCrs
    from ..grid import Grid

BELOW_M = 0.5
"""A surface that lies less below the terrain is noise (editable default, unverified)."""
NOISE = 0.002
"""So few cells of a surface may lie below the terrain without a finding (editable default, unverified)."""
TOLD_FROM = 0.01
"""A share of the grid without a value is told from here on."""


def read_raster(path: str, crs: StudyCrs, grid: Grid, role: str) -> tuple[np.ndarray | None, list[Finding]]:
    """((rows, columns) float32 metres on the grid, NaN where unknown; what was wrong or assumed).

    `role`: "terrain" and "surface" hold elevations, "canopy" the height of crowns above ground. None where the raster
    cannot be read, is no raster of heights, or lies elsewhere. Memory is that of the grid and of some rows of it in
    the raster's cells. Raises DataError where rasterio is not installed.
    """
    rasterio = _rasterio()
    name = Path(path).name
    counts = Counts()
    try:
        with rasterio.open(path) as source:
            if source.count in (3, 4) and set(source.dtypes) == {"uint8"}:
                return None, [_picture(name, role)]
            own, findings = raster_place(source, name, role, crs, grid)
            if own is None:
                return None, findings
            unit, found = raster_unit(source, own, name, role)
            findings += found
            values = warped(source, own, crs, grid, role, unit.factor, counts)
    except (rasterio.errors.RasterioError, rasterio.errors.RasterioIOError, rasterio.errors.CRSError) as problem:
        return None, [_unreadable(name, role, str(problem))]
    findings += values_findings(name, role, counts)
    known = np.isfinite(values)
    if not known.any():
        return None, [*findings, _empty(name, role)]
    return values, [*findings, *_partly(name, role, known)]


def cell_beneath(path: str, crs: StudyCrs, bounds: tuple[float, float, float, float]) -> float:
    """Metres: the side of the raster's cells beneath `bounds`; 0 where it cannot be read or lies elsewhere.

    Raises DataError where rasterio is not installed.
    """
    rasterio = _rasterio()
    try:
        with rasterio.open(path) as source:
            return cell_of(source, crs, bounds)
    except (rasterio.errors.RasterioError, rasterio.errors.RasterioIOError, rasterio.errors.CRSError):
        return 0.0


def heights_above(surface: np.ndarray, terrain: np.ndarray, layer: str) -> tuple[np.ndarray, list[Finding]]:
    """Heights of what stands on the ground: surface less terrain, metres, at least 0; NaN where either is unknown."""
    with np.errstate(invalid="ignore"):
        rise = np.asarray(surface, dtype=np.float32) - np.asarray(terrain, dtype=np.float32)
        below = rise < -BELOW_M
        height = np.maximum(rise, np.float32(0.0))
    count, known = int(below.sum()), int(np.isfinite(rise).sum())
    if count <= NOISE * known:
        return height, []
    what = say(
        "Findings",
        "The surface '{layer}' lies below the terrain in {percent:.0f} % of the cells, at worst by {worst:,.1f} m; "
        "nothing stands there in the calculation.",
        layer=layer, percent=100.0 * count / known, worst=float(-np.nanmin(rise)),
    )  # fmt: skip
    advice = say("Findings", "Check that both rasters have the same unit, year and zero of heights.")
    return height, [Finding(Severity.WARNING, "surface", layer, what, advice, count, known)]


def _rasterio() -> ModuleType:
    try:
        import rasterio
        import rasterio.errors
    except ImportError as missing:
        raise DataError(
            say("Errors", "Rasters cannot be read: the Python package rasterio is not installed."),
            say(
                "Errors",
                "Install it as this QGIS gets its packages (Debian, Ubuntu and OSGeo4W Setup: python3-rasterio; "
                "conda: rasterio), or leave the raster out.",
            ),
        ) from missing
    return rasterio


def _unreadable(name: str, role: str, problem: str) -> Finding:
    what = say("Findings", "The raster '{layer}' cannot be read; it was left out.", layer=name)
    advice = say("Findings", "Check the file. What was reported: {problem}", problem=problem)
    return Finding(Severity.ERROR, role, name, what, advice)


def _picture(name: str, role: str) -> Finding:
    what = say("Findings", "The raster '{layer}' is a picture, it holds no heights; it was left out.", layer=name)
    advice = say("Findings", "Take a raster whose cells hold heights or elevations.")
    return Finding(Severity.ERROR, role, name, what, advice)


def _empty(name: str, role: str) -> Finding:
    what = say("Findings", "The raster '{layer}' holds no value where the parcels are; it was left out.", layer=name)
    advice = say("Findings", "Take a raster that covers the parcels.")
    return Finding(Severity.ERROR, role, name, what, advice)


def _partly(name: str, role: str, known: np.ndarray) -> list[Finding]:
    share = 1.0 - float(known.mean())
    if share < TOLD_FROM:
        return []
    what = say(
        "Findings",
        "The raster '{layer}' holds no value in {percent:.0f} % of the area looked at.",
        layer=name, percent=100.0 * share,
    )  # fmt: skip
    return [Finding(Severity.INFO, role, name, what)]
