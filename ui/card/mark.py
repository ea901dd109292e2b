"""The mark on the map around the parcel that the card shows."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from ...processing.styles.palette import INK, PAPER

STROKES = ((INK, 7), (PAPER, 3))
"""Colour and width (px): a light line within a dark one stands out from every class of need and from the base map."""


class ParcelMark(QObject):
    """Outlines one parcel on a canvas, in whatever CRS it draws; goes when the layer goes."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []
        self._layer: QgsVectorLayer | None = None
        self._geometry = QgsGeometry()
        canvas.destinationCrsChanged.connect(self._draw)
        QgsProject.instance().layersWillBeRemoved.connect(self._forget)

    def show(self, layer_id: str, feature_id: int) -> None:
        """Mark the parcel with that feature id; no mark where layer or shape are gone."""
        self.clear()
        layer = QgsProject.instance().mapLayer(layer_id)
        if not isinstance(layer, QgsVectorLayer):
            return
        request = QgsFeatureRequest(feature_id).setSubsetOfAttributes([])
        self._geometry = next((each.geometry() for each in layer.getFeatures(request)), QgsGeometry())
        self._layer = layer
        self._draw()

    def clear(self) -> None:
        """Take the mark away."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []
        self._layer = None

    def stop(self) -> None:
        """Take the mark away for good, and follow canvas and project no longer."""
        self.clear()
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._forget)
        self.deleteLater()

    def is_shown(self) -> bool:
        """Whether a parcel is marked."""
        return bool(self._bands)

    def _draw(self) -> None:
        layer, geometry = self._layer, self._geometry
        self.clear()
        if layer is None or geometry.isEmpty():
            return
        self._layer = layer
        for colour, width in STROKES:
            band = QgsRubberBand(self._canvas, geometry.type())
            band.setFillColor(QColor(Qt.GlobalColor.transparent))
            band.setStrokeColor(QColor(colour))
            band.setWidth(width)
            band.setToGeometry(geometry, layer)
            self._bands.append(band)

    def _forget(self, layer_ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in layer_ids:
            self.clear()
