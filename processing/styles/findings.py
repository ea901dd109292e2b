"""Findings: what is wrong with the data and where, by how much it matters; never in a warning red."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsSymbol, QgsVectorLayer, QgsWkbTypes

from ..language import translate
from ..map_tips import finding_tip
from .aliases import set_aliases
from .palette import INK, OBJECT_GREY, TEXT_GREY
from .symbols import line, marker, outline_only


def style_findings(layer: QgsVectorLayer) -> None:
    """Name the fields; draw findings that have a place by outline, point or line, the graver the darker."""
    layer.setMapTipTemplate(finding_tip())
    layer.setDisplayExpression('"what"')
    set_aliases(layer)
    if not layer.isSpatial():
        return
    categories = [
        QgsRendererCategory("error", _symbol(layer, INK, "solid", "square"), translate("Styles", "A part is missing")),
        QgsRendererCategory("warning", _symbol(layer, TEXT_GREY, "dash", "diamond"), translate("Styles", "Less sure")),
        QgsRendererCategory(
            "info", _symbol(layer, OBJECT_GREY, "dot", "circle"), translate("Styles", "How the data was understood")
        ),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("severity", categories))


def _symbol(layer: QgsVectorLayer, colour: str, pen: str, shape: str) -> QgsSymbol:
    if layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:
        return marker(shape, colour, 3.0)
    if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
        return line(colour, 0.8, pen)
    return outline_only(colour, 0.6, pen)
