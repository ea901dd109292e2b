"""The paper that a sheet is printed on, and how large type is set on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

PAPERS: Mapping[str, tuple[float, float]] = {
    "A1": (594.0, 841.0),
    "A2": (420.0, 594.0),
    "A3": (297.0, 420.0),
    "A4": (210.0, 297.0),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
    "Tabloid": (279.4, 431.8),
    "Arch C": (457.2, 609.6),
    "Arch D": (609.6, 914.4),
    "Arch E": (914.4, 1219.2),
}
"""Short and long side in mm: ISO 216, ANSI/ASME Y14.1 and the architects' sizes."""

LEGIBLE_PT = 14.0
LARGE_PT = 18.0
"""Body type of normal and of large print, read in the hand (SCIENCE 3)."""
LEAST_TITLE_PT = 24.0
FAR_PT = 18.0
"""Body type of paper that is read standing around it."""
READ_STANDING_MM = 400.0
"""Paper whose short side is longer is read so."""
TITLE_SHARE = 0.12
"""Of the paper's short side in mm: the title's size in pt."""
COLUMN_MM_PER_PT = 8.2
"""A column's width for a size of body type: some 45 letters a line."""
SMALL_PRINT = 0.72
"""Of body type, in normal print: for licence and run, and for names on the map."""


class Orientation(Enum):
    """How the paper lies."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


class Print(Enum):
    """How large the type is; the values are those of the parameter `LARGE_PRINT`."""

    NORMAL = False
    LARGE = True


@dataclass(frozen=True)
class Type:
    """Sizes of type in pt: `least_title` where a title is long; `label` on the map."""

    title: float
    least_title: float
    place: float
    heading: float
    body: float
    figure: float
    small: float
    """For what has to stand on the page, but hardly anybody reads."""
    label: float


@dataclass(frozen=True)
class Sheet:
    """Paper with its type; millimetres."""

    width: float
    height: float
    margin: float
    gap: float
    """Between columns."""
    type: Type

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin

    @property
    def is_wide(self) -> bool:
        """Whether the paper lies."""
        return self.width > self.height

    @property
    def columns(self) -> int:
        """How many columns of text go side by side."""
        return max(1, round(self.inner / (COLUMN_MM_PER_PT * self.type.body)))

    def column(self, count: int) -> float:
        """The width of one of `count` columns."""
        return (self.inner - (count - 1) * self.gap) / count


def sheet_on(paper: str, orientation: Orientation = Orientation.LANDSCAPE, size: Print = Print.NORMAL) -> Sheet:
    """A sheet of paper by its name in `PAPERS`."""
    short, long = PAPERS[paper]
    width, height = (long, short) if orientation is Orientation.LANDSCAPE else (short, long)
    standing = short > READ_STANDING_MM
    margin = 20.0 if standing else 12.0
    return Sheet(width, height, margin, 16.0 if standing else 10.0, type_for(short, size))


def type_for(short: float, size: Print) -> Type:
    """The sizes of type on paper with this short side (mm)."""
    grown = LARGE_PT / LEGIBLE_PT if size is Print.LARGE else 1.0
    body = round((FAR_PT if short > READ_STANDING_MM else LEGIBLE_PT) * grown, 1)
    least_title = round(LEAST_TITLE_PT * grown, 1)
    return Type(
        title=max(least_title, round(TITLE_SHARE * short, 1)),
        least_title=least_title,
        place=round(1.25 * body, 1),
        heading=round(1.1 * body, 1),
        body=body,
        figure=max(least_title, 2.0 * body),
        small=body if size is Print.LARGE else round(SMALL_PRINT * body, 1),
        label=body if size is Print.LARGE else round(SMALL_PRINT * body, 1),
    )
