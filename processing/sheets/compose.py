"""From a page's description to a QGIS print layout that people can go on editing."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from functools import singledispatch
from pathlib import Path

from qgis.core import (
    QgsBasicNumericFormat,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from ..styles.palette import INK, OUTLINE, PAPER
from ..styles.symbols import area
from . import fit
from .legend import add_legend
from .numbers import Units
from .page import Box, Legend, Map, NorthArrow, Page, Picture, Room, Rule, ScaleBar, Text

Millimetres = QgsUnitTypes.LayoutUnit.LayoutMillimeters
DISTANCE = {
    Units.METRES: QgsUnitTypes.DistanceUnit.DistanceMeters,
    Units.FEET: QgsUnitTypes.DistanceUnit.DistanceFeet,
}
LABEL = {Units.METRES: "m", Units.FEET: "ft"}
BAR_MM = 2.5
ROOM_EDGE_MM = 0.3
SVG = (".svg", ".svgz")


def compose(title: str, pages: Sequence[Page], project: QgsProject) -> QgsPrintLayout:
    """The layout with one item a block (and an arrow's two), each named after its block."""
    layout = QgsPrintLayout(project)
    layout.setName(title)
    collection = layout.pageCollection()
    for page in pages:
        sheet = QgsLayoutItemPage(layout)
        sheet.setPageSize(QgsLayoutSize(page.width, page.height, Millimetres))
        collection.addPage(sheet)
        for block in page.blocks:
            add(block, layout)
    return layout


@singledispatch
def add(block: object, layout: QgsPrintLayout) -> None:
    """Put one block on the layout."""
    raise TypeError(f"{layout.name()} cannot hold {block!r}")


@add.register
def _text(block: Text, layout: QgsPrintLayout) -> None:
    words, size = fit.fit(block.words, block.size_pt, block.least_pt, block.box.width, block.box.height, block.weight)
    label = QgsLayoutItemLabel(layout)
    label.setMode(QgsLayoutItemLabel.Mode.ModeFont)  # HTML prints empty where there is no WebKit
    label.setText(words.replace("[%", "[ %"))  # what people type is never an expression
    label.setMarginX(0)
    label.setMarginY(0)
    label.setHAlign(Qt.AlignmentFlag.AlignLeft)
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
    _set_font(label, size, block.weight, block.colour)
    _place(label, block.name, block.box, layout)


@add.register
def _rule(block: Rule, layout: QgsPrintLayout) -> None:
    _place(_rectangle(layout, OUTLINE, 0.0), block.name, block.box, layout)


@add.register
def _room(block: Room, layout: QgsPrintLayout) -> None:
    _place(_rectangle(layout, PAPER, ROOM_EDGE_MM), block.name, block.box, layout)


def _rectangle(layout: QgsPrintLayout, colour: str, edge_mm: float) -> QgsLayoutItemShape:
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    shape.setSymbol(area(colour, OUTLINE, edge_mm))
    return shape


@add.register
def _picture(block: Picture, layout: QgsPrintLayout) -> None:
    item = QgsLayoutItemPicture(layout)
    held = base64.b64encode(Path(block.path).read_bytes()).decode()  # a path would tell whose machine it was
    kind = QgsLayoutItemPicture.Format
    item.setPicturePath(f"base64:{held}", kind.FormatSVG if block.path.lower().endswith(SVG) else kind.FormatRaster)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    _place(item, block.name, block.box, layout)


@add.register
def _map(block: Map, layout: QgsPrintLayout) -> None:
    item = QgsLayoutItemMap(layout)
    _place(item, block.name, block.box, layout)
    item.setCrs(block.crs)
    item.setExtent(filling(block.extent, block.box))  # zoomToExtent needs an earlier extent, which a new map has not
    item.setFollowVisibilityPreset(True)  # a map with layers of its own would write their full paths
    item.setFollowVisibilityPresetName(block.theme)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(OUTLINE))
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.3, Millimetres))
    item.setBackgroundColor(QColor(PAPER))
    if layout.referenceMap() is None or layout.referenceMap() is item:
        layout.setReferenceMap(item)


def filling(extent: QgsRectangle, box: Box) -> QgsRectangle:
    """The extent widened to the box's shape, with the same middle."""
    per_mm = max(extent.width() / box.width, extent.height() / box.height)
    return QgsRectangle.fromCenterAndSize(extent.center(), per_mm * box.width, per_mm * box.height)


@add.register
def _legend(block: Legend, layout: QgsPrintLayout) -> None:
    legend = add_legend(block, layout)
    _place(legend, block.name, block.box, layout)


@add.register
def _scale_bar(block: ScaleBar, layout: QgsPrintLayout) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(layout.referenceMap())
    bar.setUnits(DISTANCE[block.units])
    bar.setUnitLabel(LABEL[block.units])
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setNumberOfSegments(block.segments)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(block.segment)
    bar.setHeight(BAR_MM)
    bar.setLabelBarSpace(1)
    bar.setBoxContentSpace(0)
    plain = QgsBasicNumericFormat()
    plain.setShowThousandsSeparator(False)  # which sign it is depends on QGIS's language, not on the sheet's
    bar.setNumericFormat(plain)
    text = QgsTextFormat()
    text.setFont(fit.font(block.size_pt))
    text.setSize(block.size_pt)
    text.setColor(QColor(INK))
    bar.setTextFormat(text)
    _place(bar, block.name, block.box, layout)


@add.register
def _north(block: NorthArrow, layout: QgsPrintLayout) -> None:
    side = block.box.height
    arrow = QgsLayoutItemShape(layout)
    arrow.setShapeType(QgsLayoutItemShape.Shape.Triangle)
    arrow.setSymbol(area(INK, INK, 0.1))
    _place(arrow, block.name, Box(block.box.x, block.box.y, side * 0.7, side), layout)
    beside = Box(block.box.x + side * 0.85, block.box.y, block.box.width - side * 0.85, side)
    add(Text(f"{block.name} letter", beside, block.letter, 1.4 * block.size_pt, block.size_pt, fit.Weight.BOLD), layout)


def _place(item: QgsLayoutItem, name: str, box: Box, layout: QgsPrintLayout) -> None:
    """Put an item on the page that was added last."""
    item.setId(name)
    layout.addLayoutItem(item)
    page = layout.pageCollection().pageCount() - 1
    item.attemptMove(QgsLayoutPoint(box.x, box.y, Millimetres), page=page)
    item.attemptResize(QgsLayoutSize(box.width, box.height, Millimetres))


def _set_font(label: QgsLayoutItemLabel, size_pt: float, weight: fit.Weight, colour: str) -> None:
    if not hasattr(label, "setTextFormat"):  # QGIS before 3.24
        label.setFont(fit.font(size_pt, weight))
        label.setFontColor(QColor(colour))
        return
    text = QgsTextFormat()
    text.setFont(fit.font(size_pt, weight))
    text.setSize(size_pt)
    text.setColor(QColor(colour))
    label.setTextFormat(text)


def box_of(item: QgsLayoutItem) -> Box:
    """Where an item stands on its page, in mm."""
    frame: QRectF = item.mapRectToScene(item.rect())
    corner = item.layout().pageCollection().positionOnPage(frame.topLeft())
    return Box(corner.x(), corner.y(), frame.width(), frame.height())
