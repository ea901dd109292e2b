"""The map tool that picks a scored parcel by a click."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ...processing.language import translate
from .mark import ParcelMark

MARKS = frozenset({"need", "parcel_id"})
"""The fields by which a layer of scored parcels is known."""
NEAR_PX = 4.0
"""How near to a point or line a click must be; a polygon must be hit."""


class PickParcel(QgsMapTool):
    """A click picks the parcel of the uppermost visible scored layer under it, whichever layer is active.

    Escape gives back the tool that was there before. `mark` is the outline around what was picked; who shows a parcel
    that was chosen elsewhere moves it (`mark.show`), who shows none clears it.
    """

    picked = pyqtSignal(str, "qlonglong")
    """The layer's id and the feature's."""
    missed = pyqtSignal()
    """The click met no scored parcel."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.mark = ParcelMark(canvas)
        self._former: QgsMapTool | None = None
        self.setToolName(translate("WhyCard", "Pick a parcel"))
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Identify))
        canvas.mapToolSet.connect(self._remember)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = parcel_under(self.canvas(), self.toMapCoordinates(event.pos()))
        if found is None:
            self.mark.clear()
            self.missed.emit()
        else:
            layer, feature_id = found
            self.mark.show(layer.id(), feature_id)
            self.picked.emit(layer.id(), feature_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.give_back()

    def give_back(self) -> None:
        """Hand the canvas to the tool that was there before, if it still is."""
        former = self._former
        if former is None or sip.isdeleted(former):
            self.canvas().unsetMapTool(self)
        else:
            self.canvas().setMapTool(former)

    def stop(self) -> None:
        """Give the canvas back and go, with the mark."""
        if self.canvas().mapTool() is self:
            self.give_back()
        self.canvas().mapToolSet.disconnect(self._remember)
        self.mark.stop()
        self.deleteLater()

    def _remember(self, tool: QgsMapTool | None, former: QgsMapTool | None) -> None:
        if tool is self and former is not self:
            self._former = former


def is_scored(layer: QgsMapLayer) -> bool:
    """Whether a layer bears the need of parcels."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and set(layer.fields().names()) >= MARKS


def parcel_under(canvas: QgsMapCanvas, point: QgsPointXY) -> tuple[QgsVectorLayer, int] | None:
    """The layer and the feature id of the uppermost scored parcel that the canvas shows at a point in its CRS."""
    near = NEAR_PX * canvas.mapUnitsPerPixel()
    box = QgsRectangle(point.x() - near, point.y() - near, point.x() + near, point.y() + near)
    for layer in canvas.layers():
        if not is_scored(layer) or not layer.isInScaleRange(canvas.scale()):
            continue
        feature_id = _feature_at(layer, canvas, point, box)
        if feature_id is not None:
            return layer, feature_id
    return None


def _feature_at(layer: QgsVectorLayer, canvas: QgsMapCanvas, point: QgsPointXY, box: QgsRectangle) -> int | None:
    """The nearest feature, of several the smallest: one that lies in another must be to be had."""
    crs = canvas.mapSettings().destinationCrs()
    to_layer = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance().transformContext())
    try:
        spot = QgsGeometry.fromPointXY(to_layer.transform(point))
        request = QgsFeatureRequest(to_layer.transformBoundingBox(box)).setSubsetOfAttributes([])
    except QgsCsException:  # the click lies where the layer's CRS has no place
        return None
    must_be_hit = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    found = []
    for feature in layer.getFeatures(request):
        distance = feature.geometry().distance(spot)
        if distance == 0.0 or not must_be_hit:
            found.append((distance, feature.geometry().area(), feature.id()))
    return min(found)[2] if found else None
