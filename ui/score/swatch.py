"""The colour of a class of need as a small square, striped where we are less sure: the legend of the map in a list."""

from __future__ import annotations

from bisect import bisect_right

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPixmap

from ...processing.styles.palette import NEED_COLOURS, NEED_LIMITS, OUTLINE

SIZE_PX = 12
MIDDLE_GREY = 128


def swatch(need: float, striped: bool) -> QIcon:  # noqa: FBT001 - reads as a sentence where it is called
    """The square for a need from 0 to 100, of the same colour in a row that is chosen."""
    number = min(max(bisect_right(NEED_LIMITS, need) - 1, 0), len(NEED_COLOURS) - 1)
    square = _drawn(QColor(NEED_COLOURS[number]), striped)
    icon = QIcon(square)
    icon.addPixmap(square, QIcon.Mode.Selected)
    return icon


def _drawn(colour: QColor, striped: bool) -> QPixmap:  # noqa: FBT001
    image = QPixmap(SIZE_PX, SIZE_PX)
    painter = QPainter(image)
    square = QRectF(0.5, 0.5, SIZE_PX - 1, SIZE_PX - 1)
    painter.fillRect(image.rect(), colour)
    if striped:
        stripes = QColor("black" if colour.lightness() > MIDDLE_GREY else "white")
        painter.fillRect(square, QBrush(stripes, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QColor(OUTLINE))
    painter.drawRect(square)
    painter.end()
    return image
