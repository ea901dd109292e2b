"""The rolling ground of the district as a 10 m elevation raster."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from .frame import EPSG, to_board

CELL = 10.0
NOT_SURVEYED = -9999.0


def write_terrain(bounds: tuple[float, float, float, float], path: Path) -> None:
    """Write the elevations (metres, to 1 dm) of the map area `bounds` and 100 m around it."""
    gdal.UseExceptions()
    west, south, east, north = (CELL * round(value / CELL) for value in bounds)
    west, south, east, north = west - 100, south - 100, east + 100, north + 100
    columns, rows = int((east - west) / CELL), int((north - south) / CELL)
    x = west + CELL * (np.arange(columns) + 0.5)
    y = north - CELL * (np.arange(rows) + 0.5)
    driver = gdal.GetDriverByName("GTiff")
    raster = driver.Create(str(path), columns, rows, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE", "PREDICTOR=3"])
    raster.SetGeoTransform((west, CELL, 0, north, 0, -CELL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    raster.SetProjection(reference.ExportToWkt())
    raster.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", "Invented ground of a sample neighbourhood; no real place")
    raster.GetRasterBand(1).SetNoDataValue(NOT_SURVEYED)
    raster.GetRasterBand(1).WriteArray(elevation(*np.meshgrid(x, y)).round(1).astype(np.float32))
    raster.FlushCache()


def elevation(east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Height of the ground above the sea, metres: two swells, a slope to the stream, and the stream's trough."""
    x, y = to_board(east, north)
    stream = -40.0 + 0.25 * (x - 350.0)
    swells = 4.0 * np.sin(x / 140.0) * np.cos(y / 170.0) + 2.0 * np.sin((x + 2 * y) / 90.0)
    return 24.0 + swells + 0.02 * np.abs(y - stream) - 4.0 * np.exp(-(((y - stream) / 30.0) ** 2))
