"""What a sheet holds, before it is known where on which page: head, maps, what stands beside them, what follows."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from .numbers import Units
from .parts import Unit


@dataclass(frozen=True)
class Fact:
    """A number that can be read from afar, and what it counts."""

    figure: str
    words: str


@dataclass(frozen=True)
class Head:
    """What the first page begins with; `internal` (else empty) marks a page that is not for the public."""

    title: str
    internal: str
    where_and_when: str
    what: str
    places: str
    """Parks, schools, stops: places come first."""
    logo: str
    """A picture's file, else empty."""


@dataclass(frozen=True)
class MapView:
    """A map of one theme of the project, and what it is called where there are several (else empty)."""

    theme: str
    caption: str = ""


@dataclass(frozen=True)
class Front:
    """What the first page shows under its head. `nothing` (else empty) is said in the place of the maps."""

    maps: tuple[MapView, ...]
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    units: Units
    facts: tuple[Fact, ...]
    walk: str
    north: str
    nothing: str


@dataclass(frozen=True)
class Chapter:
    """What begins on a new page, in so many columns; None: as many as the paper has.

    `repeated` stands at the top of each further page: the heads of a table's columns.
    """

    units: tuple[Unit, ...]
    columns: int | None = None
    repeated: tuple[Unit, ...] = ()


@dataclass(frozen=True)
class Document:
    """A whole sheet. `beside` stands beside or under the maps if there is any room for it, `further` follows there
    and overleaf; `foot` ends each page.
    """

    title: str
    head: Head
    front: Front | None
    beside: tuple[Unit, ...]
    further: tuple[Unit, ...]
    chapters: tuple[Chapter, ...]
    foot: str
    page_of: str
    """"page {page} of {pages}", translated; it may say more."""
