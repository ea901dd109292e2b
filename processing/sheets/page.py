"""A page as a list of blocks with places in millimetres: what a sheet is, before QGIS builds it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Union

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsVectorLayer

from ..styles.palette import INK
from .fit import Weight
from .numbers import Units


@dataclass(frozen=True)
class Box:
    """Left, top, width, height in mm from the page's upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def overlaps(self, other: Box) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.x < other.right - 1e-6
            and other.x < self.right - 1e-6
            and self.y < other.bottom - 1e-6
            and other.y < self.bottom - 1e-6
        )


@dataclass(frozen=True)
class Text:
    """Words that are set as large as fits between `least_pt` and `size_pt`, wrapped in the box."""

    name: str
    box: Box
    words: str
    size_pt: float
    least_pt: float
    weight: Weight = Weight.REGULAR
    colour: str = INK


@dataclass(frozen=True)
class Rule:
    """A thin line that sets parts of the page apart."""

    name: str
    box: Box


@dataclass(frozen=True)
class Room:
    """A frame with nothing in it: room to write or to put dots."""

    name: str
    box: Box


@dataclass(frozen=True)
class Picture:
    """A picture, whole and as large as the box lets it be; `path` is a file of SVG or pixels."""

    name: str
    box: Box
    path: str


@dataclass(frozen=True)
class Map:
    """The map of one of the project's themes, and what must be in view, in `crs`."""

    name: str
    box: Box
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    theme: str


@dataclass(frozen=True)
class LegendEntry:
    """A layer in the legend: its heading (empty: none) and which of its symbols are shown (None: all)."""

    layer: QgsVectorLayer
    heading: str = ""
    symbols: tuple[int, ...] | None = None
    single_label: str = ""


@dataclass(frozen=True)
class Legend:
    """Some entries of the legend of the page's map."""

    name: str
    box: Box
    entries: tuple[LegendEntry, ...]
    size_pt: float


@dataclass(frozen=True)
class ScaleBar:
    """A bar of `segments` pieces of `segment` metres or feet."""

    name: str
    box: Box
    segments: int
    segment: float
    units: Units
    size_pt: float


@dataclass(frozen=True)
class NorthArrow:
    """An arrow that points up, with the letter beside it."""

    name: str
    box: Box
    letter: str
    size_pt: float


Block = Union[Text, Rule, Room, Picture, Map, Legend, ScaleBar, NorthArrow]


@dataclass(frozen=True)
class Page:
    """A page with its blocks in the order in which they are read."""

    width: float
    height: float
    blocks: tuple[Block, ...] = field(default_factory=tuple)
