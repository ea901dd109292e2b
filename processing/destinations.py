"""Where results may be written: refusals before a run, so that nobody waits for a result that cannot be kept."""

from __future__ import annotations

import os
import re
from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProviderRegistry,
)

from .language import translate
from .sources import whole_layer

SHORT_NAMES = (".shp", ".shz", ".dbf")
"""Formats that cut field names to ten letters."""

NO_NULL = (".tab", ".mif")
"""Formats that write 0 where nothing is known."""

NO_FIELDS = (".dxf", ".dgn", ".gpx")
"""Formats that take no fields, or none of ours."""

FILES = (QgsProcessingParameterFileDestination, QgsProcessingParameterRasterDestination)
"""Outputs that are files as they stand, without tables."""

GEOTIFF = (".tif", ".tiff")

LONGEST_NAME = 255
"""Bytes that file systems take for a file's name."""


def refused_destination(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Why one of the outputs cannot be written where the user wants it; empty where all can."""
    taken: dict[str, dict[str, str]] = {}
    read = _read(algorithm, parameters, context)
    for definition in algorithm.destinationParameterDefinitions():
        is_layer = isinstance(definition, QgsProcessingParameterFeatureSink)
        if not is_layer and not isinstance(definition, FILES):
            continue
        name = definition.name()
        place = destination(parameters.get(name), context)
        file, table = _file_and_table(place)
        if not file:
            continue
        refused = _refused_format(name, file) if is_layer else _refused_ending(name, file, definition)
        refused = refused or _refused_place(name, file) or _refused_again(name, file, table, taken, read)
        if refused:
            return refused
        taken.setdefault(file, {})[table] = name
    return ""


def destination(value: object, context: QgsProcessingContext) -> str:
    """The text of an output's value, whatever form it was given in; empty where there is none."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return value.sink.valueAsString(context.expressionContext(), "")[0]
    return value if isinstance(value, str) else ""


def is_temporary(place: str) -> bool:
    """Whether a result goes into a layer in memory."""
    return place == "TEMPORARY_OUTPUT" or place.startswith("memory:")


def _file_and_table(place: str) -> tuple[str, str]:
    """The file that a destination names and the table in it (SQLite does not tell capitals apart), "" for the whole
    file; no file for temporary and database outputs.
    """
    if place.startswith("ogr:"):
        uri = QgsDataSourceUri(place[len("ogr:") :])
        return _absolute(uri.database()) if uri.database() else "", uri.table().casefold()
    if not place or place == "TEMPORARY_OUTPUT" or place.startswith(("memory:", "postgis:", "postgres:", "/vsi")):
        return "", ""
    return _absolute(place.split("|", maxsplit=1)[0]), ""


def _absolute(file: str) -> str:
    return str(Path(file).resolve())


def _read(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> set[tuple[str, str]]:
    """The files that the run's input layers lie in, and which of their tables are read."""
    layers = []
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if parameters.get(name) is None:
            continue
        if definition.type() == "source":
            layers.append(whole_layer(algorithm, parameters, name, context))
        elif definition.type() == "multilayer":
            layers += algorithm.parameterAsLayerList(parameters, name, context)
        elif definition.type() == "vector":
            layers.append(algorithm.parameterAsVectorLayer(parameters, name, context))
        elif definition.type() == "raster":
            layers.append(algorithm.parameterAsRasterLayer(parameters, name, context))
    parts = [
        QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        for layer in layers
        if layer is not None
    ]
    return {
        (_absolute(part["path"]), (part.get("layerName") or Path(part["path"]).stem).casefold())
        for part in parts
        if part.get("path")
    }


def _refused_format(name: str, file: str) -> str:
    ending = Path(file).suffix.lower()
    if ending in SHORT_NAMES:
        text = translate(
            "Destinations",
            "{output} cannot be a shapefile: it cuts the names of the fields to ten letters. Use GeoPackage (.gpkg).",
        )
    elif ending in NO_NULL:
        text = translate(
            "Destinations",
            "{output} cannot be a {ending} file: it writes 0 where nothing is known. Use GeoPackage (.gpkg).",
        )
    elif ending in NO_FIELDS:
        text = translate(
            "Destinations", "{output} cannot be a {ending} file: it takes no fields. Use GeoPackage (.gpkg)."
        )
    else:
        return ""
    return text.format(output=name, ending=ending)


def _refused_ending(name: str, file: str, definition: QgsProcessingParameterDefinition) -> str:
    """Why a file's ending does not fit what is written into it."""
    is_raster = isinstance(definition, QgsProcessingParameterRasterDestination)
    endings = GEOTIFF if is_raster else re.findall(r"\*(\.\w+)", definition.fileFilter())
    if not endings or Path(file).suffix.lower() in endings:
        return ""
    text = translate("Destinations", "{output} cannot be '{file}'. Give it a name that ends in {endings}.")
    return text.format(output=name, file=Path(file).name, endings=", ".join(endings))


def _refused_place(name: str, file: str) -> str:
    path = Path(file)
    if len(os.fsencode(path.name)) > LONGEST_NAME:
        text = translate(
            "Destinations", "{output} cannot be written: the file's name is too long. Choose a shorter one."
        )
    elif path.is_dir():
        text = translate("Destinations", "{output} names the folder '{file}'. Give the name of a file in it.")
    elif not path.parent.is_dir():
        text = translate(
            "Destinations", "{output} cannot be written: there is no folder '{folder}'. Make it, or choose another."
        )
    elif not os.access(path if path.exists() else path.parent, os.W_OK):
        text = translate("Destinations", "{output} cannot be written: '{file}' is locked. Choose another folder.")
    else:
        return ""
    return text.format(output=name, file=file, folder=path.parent)


def _refused_again(
    name: str, file: str, table: str, taken: dict[str, dict[str, str]], read: set[tuple[str, str]]
) -> str:
    if any(file == other and table in ("", read_table) for other, read_table in read):
        text = translate("Destinations", "{output} would overwrite '{file}', which the run reads. Choose another file.")
        return text.format(output=name, file=file)
    tables = taken.get(file, {})
    other = tables.get(table) or tables.get("") or (next(iter(tables.values())) if tables and not table else None)
    if other is None:
        return ""
    text = translate("Destinations", "{output} and {other} name the same file '{file}'. Give each its own.")
    return text.format(output=name, other=other, file=file)
