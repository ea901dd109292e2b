"""A document set on paper: its pages with every block in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from ...algorithms.finding import DataError
from ...algorithms.message import say
from . import fit
from .document import Chapter, Document, Fact, Front
from .flow import Frame, Placed, flow, levelled
from .front import front_page
from .head import head_part
from .page import Block, Box, Page, Text
from .paper import Sheet
from .parts import Unit, Words

ABOVE_FOOT_MM = 3.0
MOST_PAGES = 400
"""A sheet with more is a mistake, and is refused."""


def pages_of(document: Document, sheet: Sheet) -> tuple[Page, ...]:
    """The pages in the order in which they are read. Raises DataError where the texts take too much room."""
    head = head_part(document.head, sheet)
    placed = [Placed(0, block) for block in head.blocks]
    top = head.bottom + 0.5 * fit.line_mm(sheet.type.body)
    bottom = sheet.height - sheet.margin - _foot_height(document, sheet) - ABOVE_FOOT_MM
    if document.front is None:
        units = [*head.flowing, *document.beside, *document.further]
        more, waiting = _columns(units, _frames(0, sheet, sheet.columns, top, bottom))
    else:
        flowing = replace(document, beside=(*head.flowing, *document.beside))
        more, waiting = _on_front(flowing, document.front, sheet, top, bottom)
    placed += more
    pages = 1
    for chapter in (Chapter(tuple(waiting)), *document.chapters):
        for more in _chapter(chapter, pages, sheet, bottom):
            placed += more
            pages += 1
    return _with_feet(placed, pages, document, sheet)


def _on_front(
    document: Document, front: Front, sheet: Sheet, top: float, bottom: float
) -> tuple[list[Placed], Sequence[Unit]]:
    """The first page with its maps, and what goes on overleaf."""
    page = front_page(front, document.beside, sheet, top, bottom)
    facts = [] if page.facts_told else _facts_in_text(front.facts, sheet)
    units = [*document.beside, *facts, *document.further]
    placed, waiting = flow(units, page.frames)
    return [*(Placed(0, block) for block in page.blocks), *placed], waiting


def _columns(units: Sequence[Unit], frames: Sequence[Frame]) -> tuple[list[Placed], Sequence[Unit]]:
    """What goes on one page; where all of it does, the columns end alike."""
    placed, waiting = flow(units, frames)
    return (placed if waiting else levelled(units, frames)), waiting


def _frames(page: int, sheet: Sheet, columns: int, top: float, bottom: float) -> list[Frame]:
    width = sheet.column(columns)
    return [Frame(page, Box(sheet.margin + n * (width + sheet.gap), top, width, bottom - top)) for n in range(columns)]


def _chapter(chapter: Chapter, first: int, sheet: Sheet, bottom: float) -> Iterator[list[Placed]]:
    """Page after page of a chapter. Raises DataError where there is no end of them."""
    waiting: Sequence[Unit] = chapter.units
    page = first
    while waiting:
        if page > MOST_PAGES:
            raise DataError(
                say("CommunitySheet", "The sheet would have more than {n:,} pages.", n=MOST_PAGES),
                say("CommunitySheet", "Shorten the texts, or take larger paper."),
            )
        repeated = chapter.repeated if page > first else ()
        frames = _frames(page, sheet, chapter.columns or sheet.columns, sheet.margin, bottom)
        placed, waiting = _columns([*repeated, *waiting], frames)
        yield placed
        page += 1


def _facts_in_text(facts: Sequence[Fact], sheet: Sheet) -> Iterator[Unit]:
    """The facts as paragraphs, where they have no room under the map."""
    size = sheet.type
    for number, fact in enumerate(facts, 1):
        yield (
            Words(f"figure {number}", fact.figure, size.figure, fit.Weight.BOLD, above=0.3 * fit.line_mm(size.body)),
            Words(f"fact {number}", fact.words, size.body),
        )


def _foot(document: Document, page: int, pages: int) -> str:
    return f"{document.foot} · {document.page_of.format(page=page, pages=pages)}"


def _foot_height(document: Document, sheet: Sheet) -> float:
    return fit.height_mm(_foot(document, MOST_PAGES, MOST_PAGES), sheet.type.small, sheet.inner)


def _with_feet(placed: Sequence[Placed], pages: int, document: Document, sheet: Sheet) -> tuple[Page, ...]:
    on_page: dict[int, list[Block]] = {number: [] for number in range(pages)}
    for each in placed:
        on_page[each.page].append(each.block)
    size = sheet.type.small
    tall = _foot_height(document, sheet)
    box = Box(sheet.margin, sheet.height - sheet.margin - tall, sheet.inner, tall)
    made = []
    for number, blocks in on_page.items():
        words = _foot(document, number + 1, pages)
        made.append(Page(sheet.width, sheet.height, (*_named(blocks), Text("foot", box, words, size, size))))
    return tuple(made)


def _named(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, each with a name that no other has: a paragraph that was cut comes twice."""
    seen: dict[str, Iterator[int]] = {}
    named = []
    for block in blocks:
        if block.name in seen:
            named.append(replace(block, name=f"{block.name} ({next(seen[block.name])})"))
        else:
            seen[block.name] = count(2)
            named.append(block)
    return named
