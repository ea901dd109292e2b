"""Labels of the card: they wrap wherever they must, so that nothing is cut off in a narrow panel."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

LONGEST = 14
"""Letters without a space after which a line may break: at 360 px a line holds about three times as many."""
BREAK, HOLD = "\u200b", "\u00a0"
"""An invisible place where a line may break, and a space where it may not."""
UNIT = re.compile(r"(?<=\d) (?=(?:%|lx|m²|m2|m|km)(?!\w))")
"""Between a figure and its unit."""


class Words(QLabel):
    """Plain text that wraps; `scale` in parts of the font's size. The city's own text is never taken for markup."""

    def __init__(self, text: str, parent: QWidget | None = None, *, scale: float = 1.0, bold: bool = False) -> None:
        super().__init__(breakable(text), parent)
        self.setAccessibleName(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        font = self.font()
        font.setBold(bold)
        if font.pointSizeF() > 0:
            font.setPointSizeF(scale * font.pointSizeF())
        else:  # a theme that gives the size in pixels
            font.setPixelSize(round(scale * font.pixelSize()))
        self.setFont(font)


def breakable(text: str) -> str:
    """The text with places to break in words that are longer than a narrow line bears, and none before a unit."""
    return UNIT.sub(HOLD, re.sub(rf"\S{{{LONGEST}}}(?=\S)", lambda piece: piece[0] + BREAK, text))
