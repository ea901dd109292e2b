"""What a sheet's map must have in view, and in which coordinate system."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

ROOM_AROUND = 1.06
"""How much larger than the parcels the map's extent is."""
STRAGGLERS = 0.01
"""At most this share of the parcels may lie outside the map."""
STRAGGLING = 1.2
"""A parcel that makes the map's extent so many times larger all by itself is left outside."""
WIDTH_WITHOUT_PARCELS = 100.0
"""Map units around a point, where the parcels have no extent."""


def map_crs(layer: QgsMapLayer) -> QgsCoordinateReferenceSystem:
    """The layer's own CRS if it is projected and true to scale, else the UTM zone of its middle."""
    own = layer.crs()
    if own.isValid() and not own.isGeographic() and own.authid() not in ("EPSG:3857", "EPSG:900913"):
        return own
    try:
        transform = QgsCoordinateTransform(own, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject())
        middle = transform.transformBoundingBox(layer.extent()).center()
    except QgsCsException:
        return own
    zone = min(60, max(1, int((middle.x() + 180.0) // 6) + 1))
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if middle.y() >= 0 else 32700) + zone}")


def extent_of(parcels: QgsVectorLayer, project: QgsProject) -> QgsRectangle:
    """The parcels with a little room around, in the project's CRS; without the few that lie far off."""
    extent = without_stragglers(parcels)
    try:
        transform = QgsCoordinateTransform(parcels.crs(), project.crs(), project)
        extent = transform.transformBoundingBox(extent)
    except QgsCsException:
        extent = without_stragglers(parcels)
    return with_room(extent)


def with_room(extent: QgsRectangle) -> QgsRectangle:
    """The extent with a little room around it."""
    around = QgsRectangle(extent)
    if around.isNull() or around.isEmpty():
        around = around.buffered(WIDTH_WITHOUT_PARCELS)
    around.scale(ROOM_AROUND)
    return around


def without_stragglers(layer: QgsVectorLayer) -> QgsRectangle:
    """The extent of the features, less up to 1 % of them where each by itself makes it a fifth larger."""
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    boxes = [feature.geometry().boundingBox() for feature in layer.getFeatures(request) if feature.hasGeometry()]
    extent = _around(boxes)
    for _ in range(int(STRAGGLERS * len(boxes))):
        outermost = (
            min(boxes, key=QgsRectangle.xMinimum),
            min(boxes, key=QgsRectangle.yMinimum),
            max(boxes, key=QgsRectangle.xMaximum),
            max(boxes, key=QgsRectangle.yMaximum),
        )
        others = [[box for box in boxes if box is not far] for far in outermost]
        lesser, boxes = min(((_around(some), some) for some in others), key=lambda pair: pair[0].area())
        if lesser.area() * STRAGGLING > extent.area():
            break
        extent = lesser
    return extent


def _around(boxes: list[QgsRectangle]) -> QgsRectangle:
    whole = QgsRectangle()
    whole.setMinimal()
    for box in boxes:
        whole.combineExtentWith(box)
    return whole if boxes else QgsRectangle()
