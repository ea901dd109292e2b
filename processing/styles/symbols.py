"""Small symbols of which the styles are made."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .palette import INK, OUTLINE, PAPER

FONT = "DejaVu Sans"
"""The one family that is named everywhere."""


def area(colour: str, outline: str = OUTLINE, outline_mm: float = 0.1) -> QgsFillSymbol:
    """A filled polygon with a thin outline."""
    return QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": outline, "outline_width": str(outline_mm), "joinstyle": "round"}
    )


def outline_only(colour: str = OUTLINE, width_mm: float = 0.2, pen: str = "solid") -> QgsFillSymbol:
    """A polygon without fill."""
    return QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": colour, "outline_width": str(width_mm), "outline_style": pen}
    )


def line(colour: str, width_mm: float, pen: str = "solid") -> QgsLineSymbol:
    """A line of one colour."""
    return QgsLineSymbol.createSimple(
        {"line_color": colour, "line_width": str(width_mm), "line_style": pen, "capstyle": "round"}
    )


def cased_line(colour: str, width_mm: float, dashes_mm: Sequence[float], casing_mm: float) -> QgsLineSymbol:
    """A line on a white casing with a thin dark edge; `dashes_mm` alternates dash and space, empty for unbroken."""
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, _stroke(INK, width_mm + 2 * casing_mm + 0.2))
    symbol.appendSymbolLayer(_stroke(PAPER, width_mm + 2 * casing_mm))
    core = _stroke(colour, width_mm)
    if dashes_mm:
        core.setUseCustomDashPattern(True)
        core.setCustomDashVector(list(dashes_mm))
    symbol.appendSymbolLayer(core)
    return symbol


def edged_line(colour: str, width_mm: float) -> QgsLineSymbol:
    """A wide line with a thin dark edge."""
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, _stroke(INK, width_mm + 0.4))
    symbol.appendSymbolLayer(_stroke(colour, width_mm))
    return symbol


def hatch() -> QgsFillSymbol:
    """A diagonal hatch without a ground: dark lines with white beside them show on every class colour."""
    stroke = QgsLineSymbol()
    stroke.changeSymbolLayer(0, _stroke(PAPER, 0.6))
    stroke.appendSymbolLayer(_stroke(INK, 0.22))
    pattern = QgsLinePatternFillSymbolLayer()
    pattern.setLineAngle(45)
    pattern.setDistance(2.0)
    pattern.setSubSymbol(stroke)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, pattern)
    return symbol


def dotted_area(colour: str, dots: str) -> QgsFillSymbol:
    """A pale area with an outline and dots: in grey print no flat class looks like it."""
    symbol = area(colour, dots, 0.4)
    pattern = QgsPointPatternFillSymbolLayer()
    pattern.setSubSymbol(marker("circle", dots, 0.6, edge=dots))
    pattern.setDistanceX(2.0)
    pattern.setDistanceY(2.0)
    pattern.setDisplacementX(1.0)
    symbol.appendSymbolLayer(pattern)
    return symbol


def _stroke(colour: str, width_mm: float) -> QgsSimpleLineSymbolLayer:
    stroke = QgsSimpleLineSymbolLayer(QColor(colour), width_mm)
    stroke.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    stroke.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroke


def marker(shape: str, colour: str, size_mm: float, edge: str = PAPER) -> QgsMarkerSymbol:
    """A shape with an edge that sets it off from what lies under it."""
    return QgsMarkerSymbol.createSimple(
        {"name": shape, "color": colour, "size": str(size_mm), "outline_color": edge, "outline_width": "0.3"}
    )


def middle_mark(mark: QgsMarkerSymbol) -> QgsLineSymbol:
    """Nothing of a line but a mark half-way along it, above all other lines."""
    placed = QgsMarkerLineSymbolLayer.create({"placement": "centralpoint", "rotate": "0"})
    placed.setSubSymbol(mark)
    placed.setRenderingPass(1)
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, placed)
    return symbol


def text_format(size_pt: float, colour: str = INK) -> QgsTextFormat:
    """Map text with a white halo."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(PAPER))
    text = QgsTextFormat()
    text.setFont(QFont(FONT))
    text.setSize(size_pt)
    text.setColor(QColor(colour))
    text.setBuffer(halo)
    return text


def labels_along(expression: str, size_pt: float, colour: str, visible_below: float) -> QgsVectorLayerSimpleLabeling:
    """Labels along lines, one for pieces that meet and bear the same words.

    `visible_below` is the scale's denominator above which they hide.
    """
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.Line
    settings.setFormat(text_format(size_pt, colour))
    settings.scaleVisibility = True
    settings.minimumScale = visible_below
    settings.maximumScale = 0
    pieces = settings.lineSettings()
    pieces.setMergeLines(True)
    settings.setLineSettings(pieces)
    return QgsVectorLayerSimpleLabeling(settings)
