"""How much room words take, so that a text is set as large as it fits and never cut off."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from qgis.PyQt.QtGui import QFont, QFontMetricsF

from ..styles.symbols import FONT

MM_PER_PT = 25.4 / 72.0
MEASURED_PX = 200
"""Size at which widths are measured: large, so that hinting does not matter."""
SLACK = 1.03
"""Renderers differ a little in advance widths and line heights."""
STEP_PT = 0.5


class Weight(Enum):
    """How heavy type is."""

    REGULAR = "regular"
    BOLD = "bold"


def font(size_pt: float, weight: Weight = Weight.REGULAR) -> QFont:
    """The page's one family."""
    made = QFont(FONT)
    made.setPointSizeF(size_pt)
    made.setBold(weight is Weight.BOLD)
    return made


@lru_cache(maxsize=2)
def _metrics(weight: Weight) -> QFontMetricsF:
    measured = QFont(FONT)
    measured.setPixelSize(MEASURED_PX)
    measured.setBold(weight is Weight.BOLD)
    return QFontMetricsF(measured)


def width_mm(words: str, size_pt: float, weight: Weight = Weight.REGULAR) -> float:
    """Width of one line of words."""
    return _metrics(weight).horizontalAdvance(words) / MEASURED_PX * size_pt * MM_PER_PT * SLACK


def line_mm(size_pt: float, weight: Weight = Weight.REGULAR) -> float:
    """Height of a line."""
    return _metrics(weight).lineSpacing() / MEASURED_PX * size_pt * MM_PER_PT * SLACK


def lines(words: str, size_pt: float, width: float, weight: Weight = Weight.REGULAR) -> list[str]:
    """The words broken into lines of at most `width` mm; a word that is wider stands alone on its line."""
    broken: list[str] = []
    for paragraph in words.split("\n"):
        current = ""
        for word in paragraph.split(" "):
            longer = f"{current} {word}" if current else word
            if current and width_mm(longer, size_pt, weight) > width:
                broken.append(current)
                current = word
            else:
                current = longer
        broken.append(current)
    return broken


def height_mm(words: str, size_pt: float, width: float, weight: Weight = Weight.REGULAR) -> float:
    """Height of the words in a column `width` mm wide."""
    return len(lines(words, size_pt, width, weight)) * line_mm(size_pt, weight)


def fits(words: str, size_pt: float, width: float, height: float, weight: Weight = Weight.REGULAR) -> bool:
    """Whether the words go into the box at this size."""
    broken = lines(words, size_pt, width, weight)
    return len(broken) * line_mm(size_pt, weight) <= height and all(
        width_mm(line, size_pt, weight) <= width for line in broken
    )


def fit(
    words: str, size_pt: float, least_pt: float, width: float, height: float, weight: Weight = Weight.REGULAR
) -> tuple[str, float]:
    """The words and the largest size that fits; below `least_pt` the last words give way to an ellipsis."""
    size = size_pt
    while size > least_pt and not fits(words, size, width, height, weight):
        size = max(size - STEP_PT, least_pt)
    kept = words
    while not fits(kept, size, width, height, weight) and len(kept) > 1:
        kept = shortened(kept)
    return kept, size


def shortened(words: str) -> str:
    """The words less their last one (or last letter, of a single word), with an ellipsis."""
    bare = words[:-1].rstrip() if words.endswith("…") else words
    shorter = bare.rpartition(" ")[0] or bare[:-1]
    return shorter.rstrip(" .,;:\n") + "…"
