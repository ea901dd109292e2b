"""The head of a sheet's first page: the city's logo, the question, the place, and what is shown."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QImageReader
from qgis.PyQt.QtSvg import QSvgRenderer

from ...algorithms.finding import DataError
from ...algorithms.message import say
from . import fit
from .document import Head
from .page import Block, Box, Picture, Text
from .paper import LEGIBLE_PT, Sheet

LOGO_MM = (60.0, 18.0)
"""At most, on paper with 14 pt type."""
MOST_OF_PAGE = 0.4
"""A head that is taller than this share of the page leaves no room for what it heads."""


def head_blocks(head: Head, sheet: Sheet) -> tuple[list[Block], float]:
    """The blocks of the head, and where (mm from the top) they end. Raises DataError where they take too much room."""
    size = sheet.type
    blocks: list[Block] = []
    x, y, wide = sheet.margin, sheet.margin - 2.0, sheet.inner
    least = y
    if head.logo:
        logo = logo_box(head.logo, sheet)
        blocks.append(Picture("logo", logo, head.logo))
        wide, least = wide - logo.width - sheet.gap, logo.bottom
    air = fit.line_mm(size.body)
    title_pt = title_size(head.title, wide, sheet)
    for name, words, pt, weight, above in (
        ("title", head.title, title_pt, fit.Weight.BOLD, 0.0),
        ("internal", head.internal, size.place, fit.Weight.BOLD, 0.2),
        ("place and date", head.where_and_when, size.place, fit.Weight.REGULAR, 0.1),
        ("places", head.places, size.body, fit.Weight.REGULAR, 0.35),
        ("what is shown", head.what, size.body, fit.Weight.REGULAR, 0.2),
    ):
        if words:
            y += above * air
            if name in ("places", "what is shown"):  # the logo stands beside the lines above
                wide, y = sheet.inner, max(y, least + 0.2 * air)
            text = fit.breakable(words, pt, wide, weight)
            box = Box(x, y, wide, fit.height_mm(text, pt, wide, weight))
            blocks.append(Text(name, box, text, pt, pt, weight))
            y = box.bottom
    if y > MOST_OF_PAGE * sheet.height:
        raise DataError(
            say("CommunitySheet", "The name of the area is too long for this paper."),
            say("CommunitySheet", "Shorten it, or take larger paper."),
        )
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
