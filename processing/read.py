"""Sources read into the layers that the science takes: every feature, none checked, repaired or dropped here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..algorithms.finding import ROWS_AT_MOST, Finding, Severity
from ..algorithms.layer import Layer
from ..algorithms.message import say
from ..algorithms.progress import Progress
from .attributes import column, plain
from .field_types import is_nested, text_field
from .sources import Source

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd

POLL_EVERY = 500
"""Features between two looks at the Cancel button: far below 0.2 s, whatever they hold."""

GEOMETRY = "geometry"

WINDOWS_LATIN = "windows-1252"

_READABLE = frozenset(
    {
        QgsWkbTypes.Type.Point,
        QgsWkbTypes.Type.LineString,
        QgsWkbTypes.Type.Polygon,
        QgsWkbTypes.Type.GeometryCollection,
    }
)


@dataclass(frozen=True)
class Read:
    """One source that was read: the layer for the science, and the features as QGIS has them, row by row."""

    source: Source
    layer: Layer
    features: list[QgsFeature]
    findings: tuple[Finding, ...] = ()

    @property
    def chosen_rows(self) -> np.ndarray | None:
        """The rows that the run is restricted to, None where it is all of them."""
        import numpy as np

        if self.source.chosen is None:
            return None
        return np.flatnonzero([feature.id() in self.source.chosen for feature in self.features])


def read(source: Source, progress: Progress) -> Read:
    """Read all features of a source. A feature's row is its place in the source."""
    source, features, findings = _with_readable_text(source, _features(source, progress), progress)
    source, features = _with_plain_fields(source, features)
    table = attribute_table(source, features)
    findings += [*_hidden(source), *_unnamed(source)]
    if source.is_table:
        return Read(source, Layer(source.name, table), features, tuple(findings))
    shapes, curved = _shapes(features, source.crs, progress)
    if source.role == "parcels":
        source, found = _of_one_kind(source, features)
        findings += found
    return Read(source, Layer(source.name, _with_shapes(table, shapes), curved), features, tuple(findings))


def attribute_table(source: Source, features: Sequence[QgsFeature]) -> pd.DataFrame:
    """The attributes of the features, a column per field. An attribute called "geometry" gives way to the shapes."""
    import pandas as pd

    rows = [feature.attributes() for feature in features]
    columns = {}
    for number, field in enumerate(source.fields):
        columns[column_name(field)] = column([row[number] for row in rows])
    return pd.DataFrame(columns, index=range(len(rows)))


def column_name(field: QgsField) -> str:
    """A field's column in the table: its name, without a byte order mark and never the one of the shapes."""
    name = field.name().lstrip("\ufeff")
    return f"{name}_text" if name == GEOMETRY else name


def _features(source: Source, progress: Progress) -> list[QgsFeature]:
    features = []
    total = max(source.count, 1)
    for number, feature in enumerate(source.features.getFeatures(QgsFeatureRequest())):
        if number % POLL_EVERY == 0:
            progress.update(0.5 * number / total)
        features.append(feature)
    return features


def _with_shapes(table: pd.DataFrame, shapes: gpd.GeoSeries) -> gpd.GeoDataFrame:
    import geopandas as gpd

    return gpd.GeoDataFrame(table, geometry=shapes.to_numpy(), crs=shapes.crs)


def _shapes(
    features: Sequence[QgsFeature], crs: QgsCoordinateReferenceSystem, progress: Progress
) -> tuple[gpd.GeoSeries, int]:
    """The geometries (None where there is none) and how many had curves, which are segments now."""
    import geopandas as gpd

    binary: list[bytes | None] = []
    curved = 0
    for number, feature in enumerate(features):
        if number % POLL_EVERY == 0:
            progress.update(0.5 + 0.5 * number / len(features))
        geometry = feature.geometry() if feature.hasGeometry() else QgsGeometry()
        curved += QgsWkbTypes.isCurvedType(geometry.wkbType())
        binary.append(_wkb(geometry))
    return gpd.GeoSeries(_shapely(binary), crs=wkt(crs)), curved


def wkt(crs: QgsCoordinateReferenceSystem) -> str | None:
    """A coordinate system as text that other libraries read, None where there is none."""
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if crs.isValid() else None


def _wkb(geometry: QgsGeometry) -> bytes | None:
    """The geometry as WKB of plain points, lines and polygons: curves as segments, M dropped; None where empty."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    kind = geometry.wkbType()
    if QgsWkbTypes.isCurvedType(kind):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if QgsWkbTypes.hasM(kind):
        geometry = QgsGeometry(geometry)
        geometry.get().dropMValue()
    flat = QgsWkbTypes.singleType(QgsWkbTypes.flatType(geometry.wkbType()))
    if flat not in _READABLE:  # triangles
        parts = geometry.coerceToType(QgsWkbTypes.Type.Polygon)
        geometry = parts[0] if parts else QgsGeometry()
    return geometry.asWkb().data() or None


def _shapely(binary: Sequence[bytes | None]) -> np.ndarray:
    """(n,) shapes; None where WKB cannot be read even after QGIS repaired it (rings of two points, for example)."""
    import numpy as np
    from shapely import wkb
    from shapely.errors import ShapelyError

    shapes = np.full(len(binary), None, dtype=object)
    for row, data in enumerate(binary):
        if data is None:
            continue
        try:
            shapes[row] = wkb.loads(data)
        except ShapelyError:
            shapes[row] = _repaired(data)
    return shapes


def _repaired(data: bytes) -> object:
    from shapely import wkb
    from shapely.errors import ShapelyError

    geometry = QgsGeometry()
    geometry.fromWkb(data)
    try:
        return wkb.loads(geometry.makeValid().asWkb().data())
    except ShapelyError:
        return None


def _with_plain_fields(source: Source, features: list[QgsFeature]) -> tuple[Source, list[QgsFeature]]:
    """Fields that hold lists or trees (a GeoJSON's) as JSON text: not every format can write them."""
    nested = [number for number, field in enumerate(source.fields) if is_nested(field)]
    if not nested:
        return source, features
    fields = QgsFields()
    for number, field in enumerate(source.fields):
        fields.append(text_field(field.name()) if number in nested else field)
    for feature in features:
        values = feature.attributes()
        for number in nested:
            values[number] = plain(values[number])
        feature.setFields(fields)
        feature.setAttributes(values)
    return replace(source, fields=fields), features


def _holding_curves(source: Source, drawn: Sequence[QgsFeature]) -> Source:
    """With a type that its curves fit into: a file of any kind of shape calls itself one of straight edges."""
    straight = not QgsWkbTypes.isCurvedType(source.geometry_type)
    if straight and any(QgsWkbTypes.isCurvedType(feature.geometry().wkbType()) for feature in drawn):
        return replace(source, geometry_type=QgsWkbTypes.curveType(source.geometry_type))
    return source


def _of_one_kind(source: Source, features: Sequence[QgsFeature]) -> tuple[Source, list[Finding]]:
    """Where points or lines stand among polygons, the polygons alone keep their shapes: the result holds one kind."""
    drawn = [feature for feature in features if feature.hasGeometry()]
    polygons = [feature for feature in drawn if _is_polygon(feature)]
    if not polygons or len(polygons) == len(drawn):
        return _holding_curves(source, drawn), []
    odd = [row for row, feature in enumerate(features) if feature.hasGeometry() and not _is_polygon(feature)]
    others = [features[row] for row in odd]
    for feature in others:
        feature.clearGeometry()
    for feature in polygons:
        shape = feature.geometry()
        shape.convertToMultiType()
        feature.setGeometry(shape)
    what = say(
        "Findings",
        "{count:,} of {total:,} features of '{layer}' are no polygons. Their rows are in the result, without their"
        " shapes.",
        count=len(others),
        total=len(features),
        layer=source.name,
    )
    advice = say("Findings", "Give points and lines as layers of their own.")
    rows = tuple(odd[:ROWS_AT_MOST])
    finding = Finding(Severity.WARNING, source.role, source.name, what, advice, len(odd), len(features), rows=rows)
    return replace(source, geometry_type=polygons[0].geometry().wkbType()), [finding]


def _is_polygon(feature: QgsFeature) -> bool:
    return QgsWkbTypes.geometryType(feature.geometry().wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry


def _with_readable_text(
    source: Source, features: list[QgsFeature], progress: Progress
) -> tuple[Source, list[QgsFeature], list[Finding]]:
    """The features again as Windows-1252 where a file says nothing about its encoding and is not UTF-8."""
    if source.provider != "ogr":
        return source, features, []
    broken = [feature for feature in features if _is_garbled(feature.attributes())]
    if not broken and not _is_garbled(source.fields.names()):
        return source, features, []
    layer = QgsVectorLayer(source.uri, source.name, source.provider)
    layer.setProviderEncoding(WINDOWS_LATIN)
    if not layer.isValid() or layer.dataProvider().encoding() != WINDOWS_LATIN:
        return source, features, []
    again = replace(source, features=QgsVectorLayerFeatureSource(layer), fields=layer.fields())
    finding = Finding(
        Severity.INFO,
        source.role,
        source.name,
        say(
            "Findings",
            "The text of '{layer}' is not UTF-8 and the file does not say what it is. It was read as Windows-1252.",
            layer=source.name,
        ),
        say("Findings", "If accents look wrong, set the encoding under Layer Properties > Source."),
        len(broken),
        len(features),
    )
    return again, _features(again, progress), [finding]


def _is_garbled(values: Iterable[object]) -> bool:
    return any(isinstance(value, str) and "\ufffd" in value for value in values)


def _unnamed(source: Source) -> list[Finding]:
    if not source.first_of:
        return []
    what = say(
        "Findings",
        "The file holds {count:,} layers and none was named; '{layer}' was read.",
        count=source.first_of,
        layer=source.name,
    )
    advice = say("Findings", "Name the layer, as in: file.gpkg|layername=parcels")
    return [Finding(Severity.WARNING, source.role, source.name, what, advice)]


def _hidden(source: Source) -> list[Finding]:
    if not source.hidden_by:
        return []
    return [
        Finding(
            Severity.INFO,
            source.role,
            source.name,
            say(
                "Findings",
                "The layer '{layer}' has the filter {filter}. What it hides was not read.",
                layer=source.name,
                filter=source.hidden_by,
            ),
            say(
                "Findings", "Remove the filter if hidden features are there in reality: they light and are neighbours."
            ),
            0,
            source.count,
        )
    ]
