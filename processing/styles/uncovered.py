"""What is not in the data: a thin grey hatch, another direction for each role, so that the map below stays in view."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..language import translate
from .aliases import set_aliases
from .palette import TEXT_GREY
from .symbols import line, outline_only

DIRECTIONS = {"lights": 45.0, "buildings": 135.0, "evidence": 0.0}
"""By role, degrees."""

EVERY_MM = 3.0


def style_uncovered(layer: QgsVectorLayer) -> None:
    """Draw the areas by role and name what is missing there."""
    labels = {
        "lights": translate("Styles", "no street lights in the data"),
        "buildings": translate("Styles", "no buildings in the data"),
        "evidence": translate("Styles", "no signs of vacancy in the data"),
    }
    categories = [QgsRendererCategory(role, _hatch(degrees), labels[role]) for role, degrees in DIRECTIONS.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("role", categories))
    layer.setDisplayExpression('"layer"')
    set_aliases(layer)


def _hatch(degrees: float) -> QgsFillSymbol:
    symbol = outline_only(TEXT_GREY, 0.3, "dash")
    pattern = QgsLinePatternFillSymbolLayer()
    pattern.setLineAngle(degrees)
    pattern.setDistance(EVERY_MM)
    pattern.setSubSymbol(line(TEXT_GREY, 0.2))
    symbol.appendSymbolLayer(pattern)
    return symbol
