"""How much room words take, so that a text is set as large as it fits and never cut off."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from qgis.PyQt.QtCore import QTextBoundaryFinder
from qgis.PyQt.QtGui import QFont, QFontInfo, QFontMetricsF

from ..styles.symbols import FONT

MM_PER_PT = 25.4 / 72.0
MEASURED_PX = 200
"""Size at which widths are measured: large, so that hinting does not matter."""
SLACK = 1.015
"""Renderers differ a little in advance widths ..."""
LINE_SLACK = 1.03
"""... and in line heights."""
STEP_PT = 0.5
ROUNDING = 1e-6


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


def family_used() -> str:
    """The family that the machine sets the page in: another where the page's own is not installed."""
    return QFontInfo(font(12.0)).family()


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
    return _metrics(weight).lineSpacing() / MEASURED_PX * size_pt * MM_PER_PT * LINE_SLACK


def lines(words: str, size_pt: float, width: float, weight: Weight = Weight.REGULAR) -> list[str]:
    """The words broken into lines of at most `width` mm; a word that is wider stands alone on its line."""
    return [line.rstrip() for line in _set(words, size_pt, width, weight)]


@lru_cache(maxsize=4096)
def _set(words: str, size_pt: float, width: float, weight: Weight) -> tuple[str, ...]:
    """The lines with the spaces and line breaks that end them: together they are the words again."""
    broken: list[str] = []
    for paragraph in words.splitlines(keepends=True) or [""]:
        current = ""
        for piece in _pieces(paragraph):
            if current and width_mm((current + piece).rstrip(), size_pt, weight) > width:
                broken.append(current)
                current = piece
            else:
                current += piece
        broken.append(current)
    return tuple(broken)


def _pieces(paragraph: str) -> list[str]:
    """The text between the places at which Qt may break a line: after spaces, hyphens and the like."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, paragraph)
    pieces, start, units = [], 0, paragraph.encode("utf-16-le")
    while (end := finder.toNextBoundary()) >= 0:
        pieces.append(units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass"))
        start = end
    return pieces


def cut(
    words: str, size_pt: float, width: float, room: float, weight: Weight = Weight.REGULAR
) -> tuple[str, str] | None:
    """As many lines of the words as go into `room` mm of height, and the rest; None where not even one does."""
    broken = _set(words, size_pt, width, weight)
    count = int((room + ROUNDING) // line_mm(size_pt, weight))
    return None if count < 1 else ("".join(broken[:count]).rstrip(), "".join(broken[count:]))


def breakable(words: str, size_pt: float, width: float, weight: Weight = Weight.REGULAR) -> str:
    """The words with those that are wider than `width` mm cut by a hyphen and a space, so that no line is wider."""
    if width_mm(words, size_pt, weight) <= width:
        return words
    return "\n".join(
        " ".join(_cut_word(word, size_pt, width, weight) for word in paragraph.split(" "))
        for paragraph in words.split("\n")
    )


def _cut_word(word: str, size_pt: float, width: float, weight: Weight) -> str:
    pieces = []
    while width_mm(word, size_pt, weight) > width and len(word) > 1:
        length = next((n for n in range(len(word) - 1, 1, -1) if width_mm(word[:n] + "-", size_pt, weight) <= width), 1)
        pieces.append(word[:length] + "-")
        word = word[length:]
    return " ".join([*pieces, word])


def height_mm(words: str, size_pt: float, width: float, weight: Weight = Weight.REGULAR) -> float:
    """Height of the words in a column `width` mm wide."""
    return len(lines(words, size_pt, width, weight)) * line_mm(size_pt, weight)


def fits(words: str, size_pt: float, width: float, height: float, weight: Weight = Weight.REGULAR) -> bool:
    """Whether the words go into the box at this size."""
    broken = lines(words, size_pt, width, weight)
    return len(broken) * line_mm(size_pt, weight) <= height + ROUNDING and all(
        width_mm(line, size_pt, weight) <= width + ROUNDING for line in broken
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
