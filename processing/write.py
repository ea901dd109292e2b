"""Results written through Processing's sinks: the input's own features with our fields, and our own layers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)

from ..algorithms.fields import FINDINGS, Field
from ..algorithms.finding import DataError, Finding
from ..algorithms.message import Message, say
from ..algorithms.progress import Progress
from .destinations import destination, is_temporary
from .field_types import cell, qgis_fields, without_aliases
from .language import render
from .output_fields import OutputFields
from .read import Read

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

BATCH = 500


class Sink:
    """One output being written; close it (leave its `with` block) before anybody reads the result."""

    def __init__(self, name: str, sink: QgsFeatureSink, destination: str) -> None:
        self.name = name
        self.destination = destination
        self._sink: QgsFeatureSink | None = sink

    def add(self, features: Sequence[QgsFeature], progress: Progress) -> None:
        """Write features, in batches between which the user may stop."""
        for first in range(0, len(features), BATCH):
            progress.update(first / len(features))
            batch = list(features[first : first + BATCH])
            if self._sink is None or not self._sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
                raise _not_written(self.name, self.destination, self._sink.lastError() if self._sink else "")

    def __enter__(self) -> Sink:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sink, self._sink = self._sink, None
        flushed = sink is None or sink.flushBuffer()
        problem = "" if sink is None else sink.lastError()
        del sink  # closes the file
        if error is None and not flushed:
            raise _not_written(self.name, self.destination, problem)


def open_sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    geometry_type: int,
    crs: QgsCoordinateReferenceSystem,
) -> Sink | None:
    """The sink of an output, None where the user did not ask for it. Raises DataError where it cannot be written.

    A temporary layer takes its aliases afterwards: QGIS 3.40 warns of each field that brings one along.
    """
    if parameters.get(name) is None or algorithm.parameterDefinition(name) is None:
        return None
    temporary = is_temporary(destination(parameters[name], context))
    given = without_aliases(fields) if temporary else fields
    try:
        sink, place = algorithm.parameterAsSink(parameters, name, context, given, geometry_type, crs)
    except QgsProcessingException as error:
        raise _not_written(name, str(parameters.get(name)), str(error)) from error
    if sink is None:
        raise _not_written(name, str(parameters.get(name)), "")
    layer = context.temporaryLayerStore().mapLayer(place) if temporary else None
    for number, field in enumerate(fields if layer is not None else ()):
        if field.alias():
            layer.setFieldAlias(number, field.alias())
    return Sink(name, sink, place)


def parcel_features(
    read: Read, output: OutputFields, added: Sequence[Field], table: pd.DataFrame, progress: Progress
) -> list[QgsFeature]:
    """The input's features of the table's rows, geometry untouched, with the table's values among their own."""
    columns = [[cell(field, value) for value in table[field.name].tolist()] for field in added]
    features = []
    for number, (row, *values) in enumerate(zip(table["row"].tolist(), *columns)):
        if number % BATCH == 0:
            progress.update(number / len(table))
        given = read.features[row]
        own = given.attributes()
        feature = QgsFeature(output.fields)
        feature.setGeometry(given.geometry())
        every = [own[number] for number in output.kept] + values
        feature.setAttributes([every[number] for number in output.order])
        features.append(feature)
    return features


def detail_features(layer: gpd.GeoDataFrame, fields: Sequence[Field], empty: int) -> tuple[list[QgsFeature], int]:
    """The features of one of our own layers, and the geometry type that holds them all, `empty` where there is none."""
    qgis = qgis_fields(fields)
    columns = [
        [cell(field, value) for value in layer[field.name].tolist()] if field.name in layer else [None] * len(layer)
        for field in fields
    ]
    shapes = [_qgis_geometry(shape) for shape in layer.geometry]
    kind = _common_type(shapes, empty)
    features = []
    for number, shape in enumerate(shapes):
        feature = QgsFeature(qgis)
        if QgsWkbTypes.isMultiType(kind):
            shape.convertToMultiType()
        feature.setGeometry(shape)
        feature.setAttributes([values[number] for values in columns])
        features.append(feature)
    return features, kind


def table_features(table: pd.DataFrame, fields: Sequence[Field]) -> list[QgsFeature]:
    """The rows of one of our own tables, without geometry."""
    qgis = qgis_fields(fields)
    columns = [[cell(field, value) for value in table[field.name].tolist()] for field in fields]
    features = []
    for values in zip(*columns):
        feature = QgsFeature(qgis)
        feature.setAttributes(list(values))
        features.append(feature)
    return features


def finding_features(findings: Sequence[Finding], features_of: Callable[[Finding], Sequence[int]]) -> list[QgsFeature]:
    """Findings as rows of a table, in the language of the run; `features_of` gives the ids of those concerned."""
    qgis = qgis_fields(FINDINGS)
    features = []
    for finding in findings:
        feature = QgsFeature(qgis)
        advice = render(finding.advice) if finding.advice else None
        feature.setAttributes(
            [
                finding.severity.value,
                finding.role,
                finding.layer,
                finding.count,
                finding.total,
                render(finding.what),
                advice,
                ", ".join(finding.ids) or None,
                ",".join(map(str, features_of(finding))) or None,
            ]
        )
        features.append(feature)
    return features


def _qgis_geometry(shape: object) -> QgsGeometry:
    geometry = QgsGeometry()
    if shape is not None:
        geometry.fromWkb(shape.wkb)  # type: ignore[attr-defined]
    return geometry


def _common_type(shapes: Sequence[QgsGeometry], empty: int) -> int:
    """The one type that holds all shapes; `empty` where there is none."""
    kinds = {QgsWkbTypes.flatType(shape.wkbType()) for shape in shapes if not shape.isNull()}
    if len(kinds) > 1:
        kinds = {QgsWkbTypes.multiType(kind) for kind in kinds}
    return kinds.pop() if kinds else empty


def _not_written(name: str, place: str, details: str) -> DataError:
    what: Message = say("Errors", "{output} could not be written to '{place}'.", output=name, place=place)
    advice = say(
        "Errors",
        "Check that the folder may be written to, that the disk has room and that no other program holds the file.",
    )
    return DataError(what, advice, details)
