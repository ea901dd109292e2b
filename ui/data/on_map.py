"""The features of a finding on the map and in the attribute table."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface

FLASHED_AT_MOST = 500

NEAREST_SCALE = 500.0
"""The scale's denominator below which nothing around a small feature would be seen."""


def select(iface: QgisInterface, layer: QgsVectorLayer, features: Sequence[int]) -> int:
    """Select the features alone, in their layer, which becomes the active and visible one; how many there are still."""
    layer.selectByIds(list(features))
    _show_layer(layer)
    iface.setActiveLayer(layer)
    return layer.selectedFeatureCount()


def zoom(iface: QgisInterface, layer: QgsVectorLayer, features: Sequence[int]) -> None:
    """Show the features on the map; in the attribute table those that have no place."""
    request = QgsFeatureRequest().setFilterFids(list(features)).setSubsetOfAttributes([])
    placed = [feature.id() for feature in layer.getFeatures(request) if feature.hasGeometry()]
    if not placed:
        show_in_table(iface, layer, features)
        return
    _show_layer(layer)
    canvas = iface.mapCanvas()
    canvas.zoomToFeatureIds(layer, placed)
    canvas.zoomScale(max(canvas.scale(), NEAREST_SCALE))
    if len(placed) <= FLASHED_AT_MOST:
        canvas.flashFeatureIds(layer, placed)


def show_in_table(iface: QgisInterface, layer: QgsVectorLayer, features: Sequence[int]) -> None:
    """Open the layer's attribute table with these features."""
    iface.showAttributeTable(layer, f"$id IN ({', '.join(map(str, features))})")


def _show_layer(layer: QgsVectorLayer) -> None:
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
