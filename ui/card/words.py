"""Labels of the card: they wrap wherever they must, so that nothing is cut off in a narrow panel."""

from __future__ import annotations

import re
from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...processing.language import with_name

LONGEST = 14
"""Letters without a space after which a line may break: at 360 px a line holds about three times as many."""
WIDE_LONGEST = 24
"""The same where the text has a line to itself."""
BREAK, HOLD = "\u200b", "\u00a0"
"""An invisible place where a line may break, and a space where it may not."""
UNIT = re.compile(r"(?<=\d) (?=(?:%|lx|m²|m2|m|km)(?!\w))")
"""Between a figure and its unit."""


class Words(QLabel):
    """Plain text that wraps; `scale` in parts of the font's size. The city's own text is never taken for markup."""

    longest = LONGEST

    def __init__(self, text: str, parent: QWidget | None = None, *, scale: float = 1.0, bold: bool = False) -> None:
        super().__init__(parent)
        self.show_text(text)
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

    def show_text(self, text: str) -> None:
        """Say this instead."""
        self.setText(breakable(text, self.longest))
        self.setAccessibleName(text)


class WideWords(Words):
    """Text over the panel's whole width, in which only words longer than any language's usual ones must break."""

    longest = WIDE_LONGEST


class TitledWords(QLabel):
    """A title in bold and, in the same flow, what there is to say of it."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(f"<b>{escape(title)}</b> {escape(breakable(text, WIDE_LONGEST))}", parent)
        self.setAccessibleName(with_name(title, text))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)


def breakable(text: str, longest: int = LONGEST) -> str:
    """The text with places to break in words that are longer than a narrow line bears, and none before a unit."""
    return UNIT.sub(HOLD, re.sub(rf"\S{{{longest}}}(?=\S)", lambda piece: piece[0] + BREAK, text))
