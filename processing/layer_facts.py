"""A project's layers glanced at: some rows, some shapes, some cells, never the whole layer and nothing from servers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..algorithms.fields import CLUSTERS, FINDINGS, GAPS, POCKETS, SUGGESTIONS
from ..algorithms.message import Message, say
from .attributes import column
from .provenance import provenance_of
from .results import RANK
from .sources import layer_name

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from ..algorithms.recognition.layers.facts import Cells, Form, LayerFacts, Square

ROWS = 80
"""So many features are read of each layer, the first ones."""
AROUND = 250
"""So many more are read around one place."""
IDS = 5000
"""So many ids of the parcels are read to compare with those of tables."""
CELLS_ACROSS = 16
SCAN_AT_MOST = 20_000
"""A layer without a spatial index is searched for a place only if it has no more features."""

LOCAL = frozenset({"ogr", "gdal", "memory", "spatialite", "delimitedtext", "gpx"})
"""Providers that read files of this machine, or memory, unless the source says that it is elsewhere."""
REMOTE = re.compile(
    r"\b(https?|ftp|s3)://|/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)"
    r"|^(WFS3?|OAPIF|PG|PostgreSQL|MySQL|MSSQL|OCI|CARTO|AmigoCloud|ES|CouchDB|MongoDB\w*|NGW|WMS|WCS|WMTS|EEDAI?|STAC\w+):",
    re.IGNORECASE,
)
"""Sources that GDAL reads over the network or from a database server."""
DATABASES = frozenset({"postgres", "mssql", "oracle", "hana"})
"""Providers that give a few rows at once; counting or searching may take them long."""

FORMS: dict[int, Form] = {
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
    QgsWkbTypes.GeometryType.NullGeometry: "table",
}

FARTHEST = 1e8
"""No place on Earth has a coordinate beyond this, metres."""

OUR_LAYERS = (
    *(frozenset(field.name for field in fields) for fields in (GAPS, POCKETS, CLUSTERS, SUGGESTIONS, FINDINGS)),
    frozenset({"walkway_id", "emin_lx", "dark_share"}),
)


class Common:
    """Metres that all layers of a project share: a plane about the middle of the layers."""

    def __init__(self, layers: Sequence[QgsMapLayer]) -> None:
        self.world = QgsCoordinateReferenceSystem("EPSG:4326")
        centres = [point for layer in layers if (point := self._centre(layer)) is not None]
        centres.sort(key=lambda point: point.x())
        middle = centres[len(centres) // 2] if centres else QgsPointXY(0.0, 0.0)
        self.crs = QgsCoordinateReferenceSystem.fromProj(
            f"+proj=aeqd +lat_0={middle.y():.6f} +lon_0={middle.x():.6f} +datum=WGS84 +units=m +no_defs"
        )

    def into(self, layer: QgsMapLayer) -> QgsCoordinateTransform:
        """From a layer's coordinates into the common ones."""
        return QgsCoordinateTransform(layer.crs(), self.crs, QgsProject.instance().transformContext())

    def back(self, layer: QgsMapLayer) -> QgsCoordinateTransform:
        """From the common coordinates into a layer's own."""
        return QgsCoordinateTransform(self.crs, layer.crs(), QgsProject.instance().transformContext())

    def _centre(self, layer: QgsMapLayer) -> QgsPointXY | None:
        if not layer.isValid() or not layer.crs().isValid() or not is_local(layer) or layer.extent().isEmpty():
            return None
        transform = QgsCoordinateTransform(layer.crs(), self.world, QgsProject.instance().transformContext())
        try:
            centre = transform.transform(layer.extent().center())
        except QgsCsException:
            return None
        return centre if abs(centre.x()) <= 180.0 and abs(centre.y()) <= 90.0 else None


def is_local(layer: QgsMapLayer) -> bool:
    """Whether the layer is read from this machine, so that looking at it costs nothing."""
    return layer.providerType() in LOCAL and not REMOTE.search(layer.source())


def facts_of(layer: QgsMapLayer, common: Common) -> LayerFacts:
    """One layer as it is glanced at."""
    import pandas as pd

    from ..algorithms.recognition.layers.facts import LayerFacts

    name = own_name(layer)
    trouble = _trouble(layer)
    if trouble is None and isinstance(layer, QgsVectorLayer):
        return _vector(layer, name, common)
    form: Form = "raster" if isinstance(layer, QgsRasterLayer) else "table"
    facts = LayerFacts(layer.id(), name, form, None, pd.DataFrame(), trouble=trouble)
    if trouble is not None or not is_local(layer):
        return facts
    return replace(facts, cells=_cells(layer, common), extent=_extent(layer, common.into(layer)))


def own_name(layer: QgsMapLayer) -> str:
    """The layer's name without that of its file, which QGIS puts before it ("city — parcels")."""
    name = layer_name(layer) if layer.isValid() else layer.name()
    return name.split(" \u2014 ")[-1]


def around(layer: QgsVectorLayer, square: Square, common: Common) -> np.ndarray | None:
    """The shapes of a layer that meet the square, in common metres; None where looking would take long."""
    if not is_local(layer) or not _quick_to_search(layer) or not layer.isSpatial() or not layer.crs().isValid():
        return None
    try:
        box = common.back(layer).transformBoundingBox(QgsRectangle(*square.box))
    except QgsCsException:
        return None
    request = QgsFeatureRequest(box).setSubsetOfAttributes([]).setLimit(AROUND)
    shapes = _shapes(layer.getFeatures(request), common.into(layer))
    return shapes[[shape is not None for shape in shapes]]


def some_values(layer: QgsVectorLayer, name: str) -> list[object]:
    """Values of one field, of the first features."""
    number = layer.fields().lookupField(name)
    if number < 0:
        return []
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([number]).setLimit(IDS)
    return column([feature.attributes()[number] for feature in layer.getFeatures(request)]).tolist()


def _vector(layer: QgsVectorLayer, name: str, common: Common) -> LayerFacts:
    from ..algorithms.recognition.layers.facts import LayerFacts

    features = _first(layer)
    table = _table(layer, features)
    count = max(layer.featureCount(), 0) if is_local(layer) else None
    form = FORMS.get(layer.geometryType())
    if form == "table":
        table, located = _below_its_header(table)
        return LayerFacts(layer.id(), name, form, count, table, located=located, trouble=_empty(count))
    transform = common.into(layer)
    shapes = _shapes(features, transform)
    kinds = {shape.geom_type.replace("Multi", "") for shape in shapes if shape is not None}
    if form is None:
        form = _most(kinds, shapes)
    if not kinds and layer.extent().isEmpty() and is_local(layer):
        return LayerFacts(layer.id(), name, "table", count, table, trouble=_empty(count))
    trouble = _empty(count) or _without_crs(layer)
    return LayerFacts(
        layer.id(), name, form, count, table, shapes if len(shapes) else None,
        extent=_extent(layer, transform), mixed=len(kinds) > 1, trouble=trouble,
    )  # fmt: skip


def _most(kinds: set[str], shapes: np.ndarray) -> Form:
    forms: dict[str, Form] = {"Point": "point", "LineString": "line", "Polygon": "polygon"}
    found = [shape.geom_type.replace("Multi", "") for shape in shapes if shape is not None]
    return forms.get(max(kinds, key=found.count), "table") if kinds else "table"


def _trouble(layer: QgsMapLayer) -> Message | None:
    if not layer.isValid():
        return say("LayerRoles", "its source cannot be opened")
    if not isinstance(layer, (QgsVectorLayer, QgsRasterLayer)):
        return say("LayerRoles", "it is neither a layer of features nor a raster")
    if provenance_of(layer) or layer.customProperty(RANK) is not None:
        return say("LayerRoles", "it is a result of Wellplaced")
    if isinstance(layer, QgsRasterLayer) and layer.providerType() != "gdal":
        return say("LayerRoles", "it is a picture from a server, not a raster file")
    if isinstance(layer, QgsRasterLayer):
        return _without_crs(layer)
    if _ours(layer.fields().names()):
        return say("LayerRoles", "its fields say that it is a result of Wellplaced")
    return None


def _ours(names: Iterable[str]) -> bool:
    own = set(names)
    scored = {"need", "need_rank"} <= own or any(
        name.endswith("_deficit") and name.replace("_deficit", "_confidence") in own for name in own
    )
    return scored or any(fields <= own for fields in OUR_LAYERS)


def _empty(count: int | None) -> Message | None:
    return say("LayerRoles", "it has no feature") if count == 0 else None


def _without_crs(layer: QgsMapLayer) -> Message | None:
    if layer.crs().isValid():
        return None
    return say("LayerRoles", "it has no coordinate system; set it under Layer Properties > Source")


def _first(layer: QgsVectorLayer) -> list[QgsFeature]:
    if not is_local(layer) and layer.providerType() not in DATABASES:
        return []
    request = QgsFeatureRequest().setLimit(ROWS).setSubsetOfAttributes(_stored(layer))
    return list(layer.getFeatures(request))


def _table(layer: QgsVectorLayer, features: Sequence[QgsFeature]) -> pd.DataFrame:
    import pandas as pd

    rows = [feature.attributes() for feature in features]
    names = layer.fields().names()
    named = {names[number]: column([row[number] for row in rows]) for number in _stored(layer)}
    return pd.DataFrame(named, index=range(len(rows)))


def _stored(layer: QgsVectorLayer) -> list[int]:
    """The fields that are stored, and not computed by an expression that may look at everything."""
    return [number for number in range(layer.fields().count()) if not layer.expressionField(number)]


def _below_its_header(table: pd.DataFrame) -> tuple[pd.DataFrame, bool]:
    """The table below its real header, and whether it has columns with coordinates."""
    from .tables import has_coordinates, with_header_row

    table = with_header_row(table)
    return table, has_coordinates(table)


def _shapes(features: Iterable[QgsFeature], transform: QgsCoordinateTransform) -> np.ndarray:
    """(n,) shapes in common metres; None where a feature has none, or none that can be brought there."""
    from shapely import wkb
    from shapely.errors import ShapelyError

    from ..algorithms.geometry.repair import as_objects

    found: list[BaseGeometry | None] = []
    for feature in features:
        geometry = QgsGeometry(feature.geometry())
        shape = None
        if not geometry.isNull() and not geometry.isEmpty():
            try:
                shape = _somewhere(wkb.loads(_flat(geometry, transform)))
            except (QgsCsException, ShapelyError):
                shape = None
        found.append(shape)
    return as_objects(found)


def _somewhere(shape: BaseGeometry) -> BaseGeometry | None:
    """The shape, None where it has no coordinates or some that are no place on Earth."""
    return None if shape.is_empty or not all(abs(each) <= FARTHEST for each in shape.bounds) else shape


def _flat(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> bytes:
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    inner = geometry.get()
    inner.dropZValue()
    inner.dropMValue()
    geometry.transform(transform)
    return geometry.asWkb().data()


def _extent(layer: QgsMapLayer, transform: QgsCoordinateTransform) -> tuple[float, float, float, float] | None:
    if not is_local(layer) or layer.extent().isNull() or not layer.crs().isValid():
        return None
    try:
        box = transform.transformBoundingBox(layer.extent())
    except QgsCsException:
        return None
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _quick_to_search(layer: QgsVectorLayer) -> bool:
    indexed = layer.dataProvider().hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    return indexed or layer.featureCount() <= SCAN_AT_MOST


def _cells(layer: QgsRasterLayer, common: Common) -> Cells | None:
    """Cells at the crossings of a grid that all rasters share."""
    import numpy as np

    from ..algorithms.recognition.layers.facts import Cells

    bands = layer.bandCount()
    if bands != 1:
        return Cells(np.empty((0, 2)), 1.0, np.empty(0), bands)
    box, back = _extent(layer, common.into(layer)), common.back(layer)
    if box is None:
        return None
    west, south, east, north = box
    step = 2.0 ** np.ceil(np.log2(max(east - west, north - south, 1e-6) / CELLS_ACROSS))
    columns = np.arange(np.ceil(west / step), np.floor(east / step) + 1)
    rows = np.arange(np.ceil(south / step), np.floor(north / step) + 1)
    place = np.array([(x, y) for y in rows for x in columns]).reshape(-1, 2)
    value = np.array([_cell(layer, QgsPointXY(x, y), back) for x, y in place * step], dtype=float)
    return Cells(place.astype(np.int64), float(step), value)


def _cell(layer: QgsRasterLayer, point: QgsPointXY, back: QgsCoordinateTransform) -> float:
    try:
        value, known = layer.dataProvider().sample(back.transform(point), 1)
    except QgsCsException:
        return float("nan")
    return value if known else float("nan")
