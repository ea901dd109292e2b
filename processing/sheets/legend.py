"""The legend: a fixed set of classes in words, each in as many lines as its column asks for."""

from __future__ import annotations

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ..styles.palette import INK
from . import fit
from .page import Legend, LegendEntry

SYMBOL_MM = (9.0, 5.0)
BESIDE_SYMBOL_MM = 3.0
ROW_SPACE_MM = 1.6
HEADING_SPACE_MM = 3.0
FULL_PT = 14.0
"""Size of labels for which the symbols and spaces are meant."""
HEADING_PT = 1.1
"""How much larger a heading is set than a label."""
LAST_SYMBOL_MM = 1.4
"""What QGIS leaves out where the last row's symbol is taller than its label."""
BREAK = "\n"

Part = QgsLegendStyle.Style


class LegendRoom:
    """Entries of a legend in one size of type, and the room that they need."""

    def __init__(self, entries: tuple[LegendEntry, ...], size_pt: float) -> None:
        self.entries = entries
        self.size_pt = size_pt
        self._heights: dict[float, float] = {}

    def height(self, width: float) -> float:
        """How tall the legend is in a column `width` mm wide."""
        if width not in self._heights:
            project = QgsProject()  # held: a layout does not keep its project
            layout = QgsPrintLayout(project)
            legend = new_legend(layout, self.entries, self.size_pt, width)
            self._heights[width] = measured(legend).height() + LAST_SYMBOL_MM * self.size_pt / FULL_PT
        return self._heights[width]


def add_legend(block: Legend, layout: QgsPrintLayout) -> QgsLayoutItemLegend:
    """A legend item linked to the page's map."""
    legend = new_legend(layout, block.entries, block.size_pt, block.box.width)
    if layout.referenceMap() is not None:
        legend.setLinkedMap(layout.referenceMap())
    return legend


def new_legend(
    layout: QgsPrintLayout, entries: tuple[LegendEntry, ...], size_pt: float, width: float
) -> QgsLayoutItemLegend:
    """A legend of these entries whose labels are broken to the width."""
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    legend.setLegendFilterByMapEnabled(False)  # a class without a parcel stays: it says that there is none
    legend.setWrapString(BREAK)
    set_type(legend, size_pt)
    put_entries(legend, entries, size_pt, width)
    legend.setSymbolWidth(_symbol_width(size_pt))
    legend.setBoxSpace(0)
    legend.setResizeToContents(False)
    return legend


def _symbol_width(size_pt: float) -> float:
    return SYMBOL_MM[0] * size_pt / FULL_PT


def put_entries(legend: QgsLayoutItemLegend, entries: tuple[LegendEntry, ...], size_pt: float, width: float) -> None:
    """Fill the legend's own layer tree: one node an entry."""
    root = legend.model().rootGroup()
    root.removeAllChildren()
    room = width - _symbol_width(size_pt) - BESIDE_SYMBOL_MM
    for entry in entries:
        node = root.addLayer(entry.layer)
        heading = _broken(entry.heading, HEADING_PT * size_pt, width, fit.Weight.BOLD)
        node.setCustomProperty("legend/title-label", _broken(entry.single_label, size_pt, room) or heading)
        QgsLegendRenderer.setNodeLegendStyle(node, Part.Subgroup if entry.heading else Part.Hidden)
        if not entry.single_label:
            _break_labels(node, entry, size_pt, room)
        if entry.symbols is not None:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(entry.symbols))
        legend.model().refreshLayerLegend(node)


def _break_labels(node: QgsLayerTreeLayer, entry: LegendEntry, size_pt: float, room: float) -> None:
    for number, item in enumerate(entry.layer.renderer().legendSymbolItems()):
        broken = _broken(item.label(), size_pt, room)
        if broken != item.label():
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, broken)


def _broken(words: str, size_pt: float, width: float, weight: fit.Weight = fit.Weight.REGULAR) -> str:
    return BREAK.join(fit.lines(fit.breakable(words, size_pt, width, weight), size_pt, width, weight))


def set_type(legend: QgsLayoutItemLegend, size_pt: float) -> None:
    """Fonts, symbols and spaces for a size of label."""
    row = size_pt / FULL_PT
    legend.setSymbolHeight(SYMBOL_MM[1] * row)
    for part, size, weight in (
        (Part.Title, HEADING_PT * size_pt, fit.Weight.BOLD),
        (Part.Group, HEADING_PT * size_pt, fit.Weight.BOLD),
        (Part.Subgroup, HEADING_PT * size_pt, fit.Weight.BOLD),
        (Part.SymbolLabel, size_pt, fit.Weight.REGULAR),
    ):
        style = QgsLegendStyle(legend.style(part))
        if hasattr(style, "setTextFormat"):  # QGIS from 3.30 on
            text = style.textFormat()
            text.setFont(fit.font(size, weight))
            text.setSize(size)
            text.setColor(QColor(INK))
            style.setTextFormat(text)
        else:
            style.setFont(fit.font(size, weight))
        legend.setStyle(part, style)
    if not hasattr(QgsLegendStyle, "setTextFormat"):
        legend.setFontColor(QColor(INK))
    legend.rstyle(Part.Subgroup).setMargin(QgsLegendStyle.Side.Top, HEADING_SPACE_MM * row)
    legend.rstyle(Part.Subgroup).setMargin(QgsLegendStyle.Side.Bottom, ROW_SPACE_MM * row)
    legend.rstyle(Part.Symbol).setMargin(QgsLegendStyle.Side.Top, ROW_SPACE_MM * row)
    legend.rstyle(Part.SymbolLabel).setMargin(QgsLegendStyle.Side.Top, ROW_SPACE_MM * row)
    legend.rstyle(Part.SymbolLabel).setMargin(QgsLegendStyle.Side.Left, BESIDE_SYMBOL_MM)


def measured(legend: QgsLayoutItemLegend) -> QSizeF:
    """The room the legend needs, mm."""
    renderer = QgsLegendRenderer(legend.model(), legend.legendSettings())
    return renderer.minimumSize()
