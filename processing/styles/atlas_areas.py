"""The areas of an atlas: an outline that hides nothing, with the area's number."""

from __future__ import annotations

from qgis.core import QgsPalLayerSettings, QgsSingleSymbolRenderer, QgsVectorLayer, QgsVectorLayerSimpleLabeling
from qgis.PyQt.QtGui import QFont

from .palette import INK
from .symbols import FONT, outline_only, text_format

OUTLINE_MM = 0.6
NUMBER_PT = 14.0


def style_areas(layer: QgsVectorLayer) -> None:
    """Draw each area's outline, with its `number` in the middle."""
    layer.setRenderer(QgsSingleSymbolRenderer(outline_only(INK, OUTLINE_MM, "dash")))
    settings = QgsPalLayerSettings()
    settings.fieldName = "number"
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.displayAll = True
    settings.priority = 10
    text = text_format(NUMBER_PT, INK)
    bold = QFont(FONT)
    bold.setBold(True)
    text.setFont(bold)
    text.setSize(NUMBER_PT)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
