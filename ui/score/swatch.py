"""The colour of a class of need as a small square, striped where we are less sure: the legend of the map in a list."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter

from ...processing.styles.palette import NEED_COLOURS, NEED_LIMITS, OUTLINE

SIZE_PX = 12
MIDDLE_GREY = 128


def swatch(need: float, striped: bool) -> QImage:  # noqa: FBT001 - reads as a sentence where it is called
    """The square for a need from 0 to 100."""
    return _drawn(min(bisect_right(NEED_LIMITS, need) - 1, len(NEED_COLOURS) - 1), striped)


@lru_cache(maxsize=2 * len(NEED_COLOURS))
def _drawn(number: int, striped: bool) -> QImage:  # noqa: FBT001
    colour = QColor(NEED_COLOURS[max(number, 0)])
    image = QImage(SIZE_PX, SIZE_PX, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setPen(QColor(OUTLINE))
    square = QRectF(0.5, 0.5, SIZE_PX - 1, SIZE_PX - 1)
    painter.fillRect(square, colour)
    if striped:
        stripes = QColor("black" if colour.lightness() > MIDDLE_GREY else "white")
        painter.fillRect(square, QBrush(stripes, Qt.BrushStyle.BDiagPattern))
    painter.drawRect(square)
    painter.end()
    return image
