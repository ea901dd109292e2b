"""The legend: a fixed set of classes in words, set as large as fits."""

from __future__ import annotations

from qgis.core import (
    QgsLayoutItemLegend,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ..styles.palette import INK
from . import fit
from .page import Legend, LegendEntry

SYMBOL_MM = (9.0, 5.0)
ROW_SPACE_MM = 1.6
HEADING_SPACE_MM = 3.0
FULL_PT = 14.0
"""Size of labels for which the spaces are meant."""
HEADING_PT = 1.5
"""How much larger a heading is set than a label."""

Part = QgsLegendStyle.Style


def add_legend(block: Legend, layout: QgsPrintLayout) -> QgsLayoutItemLegend:
    """A legend item linked to the page's map, with the largest type that fits its box."""
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    legend.setLegendFilterByMapEnabled(False)  # a class without a parcel stays: it says that there is none
    put_entries(legend, block.entries)
    if layout.referenceMap() is not None:
        legend.setLinkedMap(layout.referenceMap())
    legend.setSymbolWidth(SYMBOL_MM[0])
    legend.setBoxSpace(0)
    legend.setResizeToContents(True)
    size = block.size_pt
    set_type(legend, size)
    while size > block.least_pt and not fits(legend, block):
        size -= fit.STEP_PT
        set_type(legend, size)
    return legend


def put_entries(legend: QgsLayoutItemLegend, entries: tuple[LegendEntry, ...]) -> None:
    """Fill the legend's own layer tree: one node an entry."""
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for entry in entries:
        node = root.addLayer(entry.layer)
        node.setCustomProperty("legend/title-label", entry.single_label or entry.heading)
        style = Part.Subgroup if entry.heading else Part.Hidden
        QgsLegendRenderer.setNodeLegendStyle(node, style)
        if entry.symbols is not None:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(entry.symbols))
        legend.model().refreshLayerLegend(node)


def set_type(legend: QgsLayoutItemLegend, size_pt: float) -> None:
    """Fonts, symbols and spaces for a size of label."""
    row = size_pt / FULL_PT
    legend.setSymbolHeight(SYMBOL_MM[1] * row)
    for part, size, weight in (
        (Part.Title, size_pt + HEADING_PT, fit.Weight.BOLD),
        (Part.Group, size_pt + HEADING_PT, fit.Weight.BOLD),
        (Part.Subgroup, size_pt + HEADING_PT, fit.Weight.BOLD),
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
    legend.rstyle(Part.SymbolLabel).setMargin(QgsLegendStyle.Side.Left, 3.0)


def fits(legend: QgsLayoutItemLegend, block: Legend) -> bool:
    """Whether the legend as it is set goes into its box."""
    size = measured(legend)
    return size.width() <= block.box.width and size.height() <= block.box.height


def measured(legend: QgsLayoutItemLegend) -> QSizeF:
    """The room the legend needs, mm."""
    renderer = QgsLegendRenderer(legend.model(), legend.legendSettings())
    return renderer.minimumSize()
