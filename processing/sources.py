"""Input layers, opened on the main thread so that the worker thread can read them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsFeatureRequest,
    QgsFields,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..algorithms.finding import DataError
from ..algorithms.message import say


@dataclass(frozen=True)
class Source:
    """One layer, ready to be read in another thread.

    `chosen` holds the ids of the features that the user restricted the run to (a selection, a filter or a limit of
    the parameter), None where it is all of them; `hidden_by` is the filter of the layer itself, "" where there is
    none; `first_of` says how many layers the file holds where none was named, else 0. `uri` opens the same layer again.
    """

    role: str
    name: str
    features: QgsVectorLayerFeatureSource
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    geometry_type: int
    count: int
    chosen: frozenset[int] | None
    hidden_by: str
    first_of: int
    provider: str
    uri: str

    @property
    def is_table(self) -> bool:
        """Whether the layer has no geometries at all."""
        return self.geometry_type == QgsWkbTypes.Type.NoGeometry


def whole_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> QgsVectorLayer | None:
    """The layer of a feature-source parameter, without the parameter's selection or filter."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.valueAsString(context.expressionContext(), "")[0]
    return algorithm.parameterAsVectorLayer({**parameters, name: value}, name, context)


def opened(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, role: str, context: QgsProcessingContext
) -> Source | None:
    """The source of an optional parameter, None where it is not given or the algorithm has no such parameter."""
    if parameters.get(name) in (None, "") or algorithm.parameterDefinition(name) is None:
        return None
    return opened_required(algorithm, parameters, name, role, context)


def opened_required(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, role: str, context: QgsProcessingContext
) -> Source:
    """The source of a parameter; QGIS's own sentence where it cannot be opened."""
    layer = whole_layer(algorithm, parameters, name, context)
    if layer is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return source_of(layer, role, _chosen(algorithm, parameters, name, context))


def opened_several(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, role: str, context: QgsProcessingContext
) -> tuple[Source, ...]:
    """The sources of a parameter that takes several layers; layers without features of their own are refused."""
    given = parameters.get(name) and algorithm.parameterDefinition(name) is not None
    layers = algorithm.parameterAsLayerList(parameters, name, context) if given else []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer):
            raise DataError(
                say(
                    "Errors", "'{layer}' in {name} is no layer of features and no table.", layer=layer.name(), name=name
                ),
                say("Errors", "Take it out, or give the vector layer."),
            )
    return tuple(source_of(layer, role, None) for layer in layers)


def source_of(layer: QgsVectorLayer, role: str, chosen: frozenset[int] | None) -> Source:
    """A layer as a source, with its unsaved edits."""
    return Source(
        role=role,
        name=layer_name(layer),
        features=QgsVectorLayerFeatureSource(layer),
        fields=layer.fields(),
        crs=layer.crs(),
        geometry_type=layer.wkbType(),
        count=max(layer.featureCount(), 0),
        chosen=chosen,
        hidden_by=layer.subsetString(),
        first_of=_first_of(layer),
        provider=layer.providerType(),
        uri=layer.source(),
    )


def _first_of(layer: QgsVectorLayer) -> int:
    """How many layers the file holds of which QGIS took the first because none was named; 0 where one was."""
    named = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("layerName")
    if layer.providerType() != "ogr" or named:
        return 0
    # a layer of points and polygons is listed once for each kind of geometry
    tables = {listed.split(QgsDataProvider.sublayerSeparator())[1] for listed in layer.dataProvider().subLayers()}
    return len(tables) if len(tables) > 1 else 0


def layer_name(layer: QgsMapLayer) -> str:
    """The layer's name; the table's name where QGIS only took the name of the file that holds several."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    table, path = parts.get("layerName"), parts.get("path")
    file = Path(path).stem if path else ""
    return table if table and layer.name() in ("", file) else layer.name()


def _chosen(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> frozenset[int] | None:
    """The ids of the features that the parameter restricts the run to, None where it restricts nothing."""
    value = parameters.get(name)
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return None
    restricted = value.selectedFeaturesOnly or value.featureLimit > 0 or getattr(value, "filterExpression", "")
    if not restricted:
        return None
    source = algorithm.parameterAsSource(parameters, name, context)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return frozenset(feature.id() for feature in source.getFeatures(request, unchecked))
