"""Raster files: those that a run takes, and the one that it gives, written by GDAL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
)

from ..algorithms.finding import DataError
from ..algorithms.message import say
from .language import translate
from .obstacles import RASTERS
from .packages import how_to_get, missing

READER = "rasterio"
"""The package that reads raster files."""

NO_DATA = -1
"""Stands where nothing was looked at, or nothing is known."""


@dataclass(frozen=True)
class Cells:
    """`values` (rows, columns) int32 or float32, north up, NaN where unknown; its place in the units of a CRS."""

    values: np.ndarray
    west: float
    north: float
    cell: float


def refused_rasters(algorithm: QgsProcessingAlgorithm, parameters: dict) -> str:
    """Why the rasters given cannot be read here, naming their parameters; empty where they can."""
    given = [name for name in RASTERS if parameters.get(name) and algorithm.parameterDefinition(name) is not None]
    if not given or not missing([READER]):
        return ""
    what = translate(
        "Packages", "{parameters}: raster files need the Python package {name}, which this QGIS does not have."
    )
    again = translate("Packages", "Or run without them: everything else works.")
    return f"{what.format(parameters=', '.join(given), name=READER)} {how_to_get([READER])} {again}"


def opened_rasters(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> dict[str, str]:
    """The files of the rasters given, by role. Raises DataError for a raster that is no file."""
    files = {}
    for name in RASTERS:
        if not parameters.get(name) or algorithm.parameterDefinition(name) is None:
            continue
        layer = algorithm.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(algorithm.invalidRasterError(parameters, name))
        if layer.providerType() != "gdal":
            raise DataError(
                say("Errors", "'{layer}' in {name} is not a raster file.", layer=layer.name(), name=name),
                say("Errors", "Save it as GeoTIFF first (Export > Save As), then give that file."),
            )
        files[name.lower()] = layer.source()
    return files


def raster_file(algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext) -> str:
    """The file of a raster output; empty where the user did not ask for it."""
    if parameters.get(name) is None or algorithm.parameterDefinition(name) is None:
        return ""
    return algorithm.parameterAsOutputLayer(parameters, name, context)


def write_raster(file: str, cells: Cells, crs: QgsCoordinateReferenceSystem, history: Sequence[str]) -> None:
    """Write values by cell as a GeoTIFF, with the run's history in its description.

    Raises DataError where the file cannot be written.
    """
    gdal.ErrorReset()
    try:
        written = _written(file, cells, crs, history)
    except RuntimeError as error:  # where GDAL is set to raise
        raise _not_written(file, str(error)) from error
    if not written:
        raise _not_written(file, gdal.GetLastErrorMsg())


def _written(file: str, cells: Cells, crs: QgsCoordinateReferenceSystem, history: Sequence[str]) -> bool:
    rows, columns = cells.values.shape
    kind, order = (gdal.GDT_Int32, "<i4") if cells.values.dtype.kind == "i" else (gdal.GDT_Float32, "<f4")
    how = ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER"]
    made = gdal.GetDriverByName("GTiff").Create(file, columns, rows, 1, kind, how)
    if made is None:
        return False
    made.SetGeoTransform((cells.west, cells.cell, 0.0, cells.north, 0.0, -cells.cell))
    made.SetProjection(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))
    made.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", "\n".join(history))
    band = made.GetRasterBand(1)
    band.SetNoDataValue(NO_DATA)
    known = np.where(np.isnan(cells.values), NO_DATA, cells.values)
    band.WriteRaster(0, 0, columns, rows, known.astype(order).tobytes(), buf_type=kind)
    made.FlushCache()
    return gdal.GetLastErrorType() < gdal.CE_Failure


def _not_written(file: str, details: str) -> DataError:
    return DataError(
        say("Errors", "The raster '{file}' could not be written.", file=file),
        say("Errors", "Check that the folder may be written to and that the disk has room."),
        details,
    )
