"""Where results may be written: refusals before a run, so that nobody waits for a result that cannot be kept."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProviderRegistry,
)

from .language import translate
from .sources import whole_layer

SHORT_NAMES = (".shp", ".shz", ".dbf")
"""Formats that cut field names to ten letters."""

_FILE_IN_URI = re.compile(r"dbname='([^']+)'")


def refused_destination(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Why one of the outputs cannot be written where the user wants it; empty where all can."""
    taken: dict[tuple[str, str], str] = {}
    read = _files_read(algorithm, parameters, context)
    for definition in algorithm.destinationParameterDefinitions():
        is_layer = isinstance(definition, QgsProcessingParameterFeatureSink)
        if not is_layer and not isinstance(definition, QgsProcessingParameterFileDestination):
            continue
        name = definition.name()
        place = destination(parameters.get(name), context)
        file, table = _file_and_table(place)
        if not file:
            continue
        refused = _refused_format(name, file) if is_layer else ""
        refused = refused or _refused_place(name, file) or _refused_again(name, file, table, taken, read)
        if refused:
            return refused
        taken[file, table] = name
    return ""


def destination(value: object, context: QgsProcessingContext) -> str:
    """The text of an output's value, whatever form it was given in; empty where there is none."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return value.sink.valueAsString(context.expressionContext(), "")[0]
    return value if isinstance(value, str) else ""


def _file_and_table(place: str) -> tuple[str, str]:
    """The file that a destination names and the table in it; no file for temporary and database outputs."""
    if place.startswith("ogr:"):
        found = _FILE_IN_URI.search(place)
        table = re.search(r'table="([^"]+)"', place)
        return (_absolute(found[1]) if found else "", table[1] if table else "")
    if not place or place == "TEMPORARY_OUTPUT" or place.startswith(("memory:", "postgis:", "postgres:", "/vsi")):
        return "", ""
    return _absolute(place.split("|", maxsplit=1)[0]), ""


def _absolute(file: str) -> str:
    return str(Path(file).resolve())


def _files_read(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> set[str]:
    """The files that the run's input layers lie in."""
    layers = []
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if parameters.get(name) is None:
            continue
        if definition.type() == "source":
            layers.append(whole_layer(algorithm, parameters, name, context))
        elif definition.type() == "multilayer":
            layers += algorithm.parameterAsLayerList(parameters, name, context)
    parts = [
        QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        for layer in layers
        if layer is not None
    ]
    return {_absolute(part["path"]) for part in parts if part.get("path")}


def _refused_format(name: str, file: str) -> str:
    if not file.lower().endswith(SHORT_NAMES):
        return ""
    text = translate(
        "Destinations",
        "{output} cannot be a shapefile: it cuts the names of the fields to ten letters. Use GeoPackage (.gpkg).",
    )
    return text.format(output=name)


def _refused_place(name: str, file: str) -> str:
    path = Path(file)
    if path.is_dir():
        text = translate("Destinations", "{output} names the folder '{file}'. Give the name of a file in it.")
    elif path.parent.is_dir():
        return ""
    else:
        text = translate(
            "Destinations", "{output} cannot be written: there is no folder '{folder}'. Make it, or choose another."
        )
    return text.format(output=name, file=file, folder=path.parent)


def _refused_again(name: str, file: str, table: str, taken: dict[tuple[str, str], str], read: set[str]) -> str:
    if file in read and not table:
        text = translate("Destinations", "{output} would overwrite '{file}', which the run reads. Choose another file.")
        return text.format(output=name, file=file)
    other = taken.get((file, table))
    if other is None:
        return ""
    text = translate("Destinations", "{output} and {other} name the same file '{file}'. Give each its own.")
    return text.format(output=name, other=other, file=file)
