"""The areas of an atlas, and which block faces and dark gaps lie in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsSpatialIndex,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...algorithms.finding import DataError
from ...algorithms.message import Translate, say
from ..attributes import plain

TOUCHING_M = 3.0
"""Block faces that are nearer to each other belong to one block; streets are wider."""
WALKED_M = 12.0
"""Walkways so near to a block go along it."""
ROW_M = 150.0
"""Blocks whose middles lie in a strip this high are numbered from west to east."""


@dataclass(frozen=True)
class Area:
    """A part of the map that has a page of its own; `shape` in the map's coordinate system, `around` with the walkways
    that go along it.
    """

    number: int
    name: str
    shape: QgsGeometry
    around: QgsGeometry


def areas_of(layer: QgsVectorLayer, field: str, crs: QgsCoordinateReferenceSystem, translate: Translate) -> list[Area]:
    """The polygons of a layer in its order, named by a field (else by number). Raises DataError where there is none."""
    named = layer.fields().indexFromName(field) if field else -1
    areas = []
    for feature in layer.getFeatures():
        shape = _moved(feature.geometry(), layer, crs)
        if shape is not None:
            number = len(areas) + 1
            name = plain(feature.attribute(named)) if named >= 0 else None
            told = str(name or translate("CommunitySheet", "Area {n}").format(n=number))
            areas.append(Area(number, told, shape, shape))
    if not areas:
        raise DataError(
            say("CommunitySheet", "The layer '{layer}' has no area that can be drawn.", layer=layer.name()),
            say("CommunitySheet", "Choose a layer of polygons that has a coordinate system, or none."),
        )
    return areas


def blocks_of(faces: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, translate: Translate) -> list[Area]:
    """The blocks that the block faces make, from north to south and from west to east.

    Block faces that touch belong together, and so do the parts of one that lies on both sides of a street.
    """
    metres = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    reach = TOUCHING_M / 2 / metres
    moved = (_moved(feature.geometry(), faces, crs) for feature in faces.getFeatures())
    grown = [shape.buffer(reach, 4) for shape in moved if shape is not None]
    parts = QgsGeometry.unaryUnion(grown).asGeometryCollection() if grown else []
    blocks = [
        QgsGeometry.unaryUnion([parts[number] for number in together]).buffer(-reach, 4)
        for together in _together(parts, grown)
    ]

    def place(block: QgsGeometry) -> tuple[int, float]:
        middle = block.centroid().asPoint()
        return -round(middle.y() * metres / ROW_M), middle.x()

    return [
        Area(
            number, translate("CommunitySheet", "Block {n}").format(n=number), block, block.buffer(WALKED_M / metres, 4)
        )
        for number, block in enumerate(sorted(blocks, key=place), 1)
    ]


def _together(parts: Sequence[QgsGeometry], shapes: Sequence[QgsGeometry]) -> list[set[int]]:
    """The numbers of the parts, in groups that a shape holds together."""
    groups: list[set[int]] = []
    for shape in shapes:
        box = shape.boundingBox()
        held = {
            number for number, part in enumerate(parts) if part.boundingBoxIntersects(box) and part.intersects(shape)
        }
        joined = [group for group in groups if group & held]
        groups = [group for group in groups if not group & held]
        groups.append(held.union(*joined))
    return groups


class Sorted:
    """The features of a layer by the area that their middle lies in."""

    def __init__(
        self, layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, middle: Callable[[QgsGeometry], QgsGeometry]
    ) -> None:
        self.layer = layer
        self._middles: dict[int, QgsGeometry] = {}
        self._index = QgsSpatialIndex()
        for feature in layer.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([])):
            shape = _moved(feature.geometry(), layer, crs)
            if shape is not None:
                point = QgsFeature(feature.id())
                point.setGeometry(middle(shape))
                self._middles[feature.id()] = point.geometry()
                self._index.addFeature(point)

    def within(self, shape: QgsGeometry) -> QgsVectorLayer:
        """A layer in memory of those in the shape."""
        engine = QgsGeometry.createGeometryEngine(shape.constGet())
        engine.prepareGeometry()
        near = self._index.intersects(shape.boundingBox())
        here = [number for number in near if engine.contains(self._middles[number].constGet())]
        return self.layer.materialize(QgsFeatureRequest().setFilterFids(here))


def middle_of_line(shape: QgsGeometry) -> QgsGeometry:
    """The point half-way along a line."""
    return shape.interpolate(shape.length() / 2)


def inner_point(shape: QgsGeometry) -> QgsGeometry:
    """A point that lies in the shape."""
    return shape.pointOnSurface()


def layer_of_areas(areas: Sequence[Area], crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """The areas as a layer in memory with the field `number`."""
    layer = QgsVectorLayer("MultiPolygon?field=number:integer", "areas", "memory")
    layer.setCrs(crs)
    layer.dataProvider().addFeatures(list(_features(areas, layer)))
    layer.updateExtents()
    return layer


def _features(areas: Sequence[Area], layer: QgsVectorLayer) -> Iterator[QgsFeature]:
    for area in areas:
        feature = QgsFeature(layer.fields())
        shape = QgsGeometry(area.shape)
        shape.convertToMultiType()
        feature.setGeometry(shape)
        feature.setAttribute("number", area.number)
        yield feature


def _moved(shape: QgsGeometry, layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> QgsGeometry | None:
    """The shape in another coordinate system; None where there is none."""
    flat = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry and not shape.area() > 0.0
    if shape.isEmpty() or flat:
        return None
    moved = QgsGeometry(shape)
    try:
        moved.transform(QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance().transformContext()))
    except QgsCsException:
        return None
    return moved
