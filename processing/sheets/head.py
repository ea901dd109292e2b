"""The head of a sheet's first page: the city's logo, the question, the place, and what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtGui import QImageReader
from qgis.PyQt.QtSvg import QSvgRenderer

from ...algorithms.finding import DataError
from ...algorithms.message import say
from . import fit
from .document import Head
from .page import Block, Box, Picture
from .paper import LEGIBLE_PT, Sheet
from .parts import Unit, Words, height, put

LOGO_MM = (60.0, 18.0)
"""At most, on paper with 14 pt type."""
MOST_OF_PAGE = 0.4
"""Title and place that take more than this share of the page's height leave no room for what they head."""
WITH_SENTENCES = 0.33
"""Nor may the sentences under them."""


@dataclass(frozen=True)
class HeadPart:
    """The blocks of the head, where (mm from the top) they end, and what of it had to join the text that flows."""

    blocks: tuple[Block, ...]
    bottom: float
    flowing: tuple[Unit, ...]


def head_part(head: Head, sheet: Sheet) -> HeadPart:
    """The head: its sentences stand above the map while they leave the map enough room, else with the other text.

    Raises DataError where even title and place take too much room.
    """
    size = sheet.type
    air = fit.line_mm(size.body)
    x, y, wide = sheet.margin, sheet.margin - 2.0, sheet.inner
    blocks: list[Block] = []
    least = y
    if head.logo:
        logo = logo_box(head.logo, sheet)
        blocks.append(Picture("logo", logo, head.logo))
        wide, least = wide - logo.width - sheet.gap, logo.bottom
    title = Words("title", head.title, title_size(head.title, wide, sheet), fit.Weight.BOLD)
    internal = Words("internal", head.internal, size.place, fit.Weight.BOLD, 0.2 * air)
    place = Words("place and date", head.where_and_when, size.place, above=0.1 * air)
    named, y = _stacked((title, internal, place), Box(x, y, wide, 0.0))
    if y > MOST_OF_PAGE * sheet.height:
        raise DataError(
            say("CommunitySheet", "The name of the area is too long for this paper."),
            say("CommunitySheet", "Shorten it, or take larger paper."),
        )
    y = max(y, least)  # the logo stands beside the lines above
    sentences = (
        Words("places", head.places, size.body, above=0.35 * air),
        Words("what is shown", head.what, size.body, above=0.2 * air),
    )
    told, bottom = _stacked(sentences, Box(x, y, sheet.inner, 0.0))
    if bottom > WITH_SENTENCES * sheet.height:
        flowing = tuple((each,) for each in sentences if each.words)
        return HeadPart((*blocks, *named), y, flowing)
    return HeadPart((*blocks, *named, *told), bottom, ())


def _stacked(parts: Sequence[Words], top: Box) -> tuple[list[Block], float]:
    """The blocks of the parts one below the other (empty ones are left out), and where they end."""
    blocks: list[Block] = []
    y = top.y
    for part in parts:
        if part.words:
            y += part.above
            tall = height(part, top.width)
            blocks += put(part, Box(top.x, y, top.width, tall))
            y += tall
    return blocks, y


def title_size(words: str, width: float, sheet: Sheet) -> float:
    """The largest size at which the title goes into one line, else into two; never less than the least."""
    for lines in (1, 2):
        pt = sheet.type.title
        while pt >= sheet.type.least_title:
            if len(fit.lines(words, pt, width, fit.Weight.BOLD)) <= lines:
                return pt
            pt -= fit.STEP_PT
    return sheet.type.least_title


def logo_box(path: str, sheet: Sheet) -> Box:
    """The logo in the upper right corner. Raises DataError where the file is no picture."""
    if not Path(path).is_file():
        raise DataError(
            say("CommunitySheet", "The logo '{file}' was not found.", file=path),
            say("CommunitySheet", "Choose an SVG, PNG or JPEG file, or none."),
        )
    is_svg = path.lower().endswith((".svg", ".svgz"))
    size = QSvgRenderer(path).defaultSize() if is_svg else QImageReader(path).size()
    if size.width() < 1 or size.height() < 1:
        raise DataError(
            say("CommunitySheet", "The logo '{file}' is no picture that can be read.", file=path),
            say("CommunitySheet", "Choose an SVG, PNG or JPEG file, or none."),
        )
    grown = sheet.type.body / LEGIBLE_PT
    scale = min(LOGO_MM[0] * grown / size.width(), LOGO_MM[1] * grown / size.height())
    width, height = size.width() * scale, size.height() * scale
    return Box(sheet.width - sheet.margin - width, sheet.margin - 2.0, width, height)
