"""What is wrong with a sheet that is laid out: found by measuring its items, whatever made them."""

import itertools

from factories.sheets import items
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLegendRenderer, QgsLegendStyle
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

LEAST_PT = {"NORMAL": 14.0, "LARGE": 18.0}
LEAST_SMALL_PT = {"NORMAL": 10.0, "LARGE": 18.0}
SMALL = ("foot", "about ")
MARGIN_MM = 9.0
PIXELS_PER_MM = 20.0
ROUNDING_MM = 0.02


def problems(layout, size="NORMAL"):
    """Sentences: items that overlap or leave the page, words that are cut or too small, pages without content."""
    return [*_overlaps(layout), *_outside(layout), *_cut(layout), *_small(layout, size), *_empty(layout)]


def _boxes(layout):
    from wellplaced.processing.sheets.compose import box_of

    return [(item.page(), item.id(), box_of(item)) for item in items(layout)]


def _overlaps(layout):
    placed = sorted(_boxes(layout), key=lambda each: each[0])
    for page, group in itertools.groupby(placed, key=lambda each: each[0]):
        for (_, one, first), (_, other, second) in itertools.combinations(list(group), 2):
            if first.overlaps(second):
                yield f"page {page + 1}: '{one}' lies over '{other}'"


def _outside(layout):
    for page, name, box in _boxes(layout):
        size = layout.pageCollection().page(page).pageSize()
        if (
            min(box.x, box.y) < MARGIN_MM
            or box.right > size.width() - MARGIN_MM
            or box.bottom > size.height() - MARGIN_MM
        ):
            yield f"page {page + 1}: '{name}' leaves the page's margins"


def _cut(layout):
    for item in items(layout):
        where = f"page {item.page() + 1}: '{item.id()}'"
        if isinstance(item, QgsLayoutItemLabel):
            needed = room_needed(item)
            if (
                needed.height() > item.rect().height() + ROUNDING_MM
                or needed.width() > item.rect().width() + ROUNDING_MM
            ):
                yield f"{where} needs more room: {item.text()[:40]}"
            if "…" in item.text():
                yield f"{where} is cut: {item.text()[:40]}"
        if isinstance(item, QgsLayoutItemLegend):
            size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize()
            if size.height() > item.rect().height() + ROUNDING_MM or size.width() > item.rect().width() + ROUNDING_MM:
                yield f"{where} needs more room"


def room_needed(label):
    """By Qt's own word wrap at twenty times the size, where hinting does not matter; mm."""
    font = QFont(label.font())
    font.setPixelSize(round(label.font().pointSizeF() * 25.4 / 72 * PIXELS_PER_MM))
    room = QRectF(0, 0, label.rect().width() * PIXELS_PER_MM, 1e6)
    needed = QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap, label.text())
    return QRectF(0, 0, needed.width() / PIXELS_PER_MM, needed.height() / PIXELS_PER_MM)


def _small(layout, size):
    for item in items(layout):
        least = (LEAST_SMALL_PT if item.id().startswith(SMALL) else LEAST_PT)[size]
        if isinstance(item, QgsLayoutItemLabel) and item.font().pointSizeF() < least:
            yield f"'{item.id()}' is set in {item.font().pointSizeF():g} pt"
        if isinstance(item, QgsLayoutItemLabel) and item.font().family() != "DejaVu Sans":
            yield f"'{item.id()}' is set in {item.font().family()}"
        if isinstance(item, QgsLayoutItemLegend):
            for style in (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Style.Subgroup):
                if item.style(style).font().pointSizeF() < least:
                    yield f"'{item.id()}' is set in {item.style(style).font().pointSizeF():g} pt"


def _empty(layout):
    for page in range(layout.pageCollection().pageCount()):
        if not [item for item in items(layout) if item.page() == page and item.id() != "foot"]:
            yield f"page {page + 1} is empty"
