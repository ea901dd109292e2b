"""The first page: the maps with their scale and facts, and the columns beside or under them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsUnitTypes

from . import fit
from .document import Fact, Front
from .flow import Frame, flow
from .page import Block, Box, Map, NorthArrow, ScaleBar, Text
from .paper import LEGIBLE_PT, Sheet
from .parts import Unit
from .scale import LONGEST_MM, bar_for

FACTS_AT_MOST = 3
FACT_MM_PER_PT = 4.2
"""Least width of a fact for a size of body type."""
LEAST_BESIDE, LEAST_ABOVE = 0.42, 0.24
"""Of the page's height: where text stands beside or under it, a lower map has no facts; they go with the text."""
TALLEST_MAP, LOWEST_MAP, LOWEST_MAPS, STEP = 0.62, 0.38, 0.44, 0.03
"""Of the page's height, where the text stands under one map, or several."""
LEAST_COLUMN_LINES = 5
"""Columns under a map with fewer lines are not begun."""
BAR_SHARE = 0.45
"""Of the map's width, for the scale bar."""
BAR_MM = 2.5
BAR_END_MM_PER_PT = 1.5
"""Room for the last figure, which stands centred under the bar's end, and its unit."""
NORTH_MM_PER_PT = 1.3
WALK_MM_PER_PT = 3.4
"""Least width of the words beside the bar."""
ABOVE_SCALE_MM = 3.0


@dataclass(frozen=True)
class FrontPage:
    """The blocks of the maps' part of the page, the columns for the text, and whether the facts have found room."""

    blocks: tuple[Block, ...]
    frames: tuple[Frame, ...]
    facts_told: bool


def front_page(front: Front, units: Sequence[Unit], sheet: Sheet, top: float, bottom: float) -> FrontPage:
    """The arrangement of the first page between `top` and `bottom` in which most of the text has room."""
    arrange = _beside if sheet.is_wide and len(front.maps) == 1 else _under
    return arrange(front, units, sheet, top, bottom)


def _beside(front: Front, units: Sequence[Unit], sheet: Sheet, top: float, bottom: float) -> FrontPage:
    """Columns to the right of the maps: as few as hold the text, one where not even half of the page does."""
    width = sheet.column(max(2, sheet.columns))
    made = []
    for side in range(1, max(1, sheet.columns // 2) + 1):
        main = sheet.inner - side * (width + sheet.gap)
        x = sheet.margin + main + sheet.gap
        columns = [Box(x + n * (width + sheet.gap), top, width, bottom - top) for n in range(side)]
        page = _with_maps(front, Box(sheet.margin, top, main, bottom - top), LEAST_BESIDE, columns, sheet)
        made.append(page)
        if not flow(units, page.frames)[1]:
            return page
    return made[0]


def _under(front: Front, units: Sequence[Unit], sheet: Sheet, top: float, bottom: float) -> FrontPage:
    """Columns under the maps, which are as tall as the text lets them be; where it has no room on the page in any
    case, as tall as lets most of it stand there.
    """
    best, most = None, -1
    line = fit.line_mm(sheet.type.body)
    width = sheet.column(sheet.columns)
    share = TALLEST_MAP
    lowest = LOWEST_MAP if len(front.maps) == 1 else LOWEST_MAPS
    while share >= lowest - 1e-9:
        foot = top + share * sheet.height
        y = foot + 0.5 * line
        share -= STEP
        if bottom - y < LEAST_COLUMN_LINES * line:
            continue
        columns = [Box(sheet.margin + n * (width + sheet.gap), y, width, bottom - y) for n in range(sheet.columns)]
        page = _with_maps(front, Box(sheet.margin, top, sheet.inner, foot - top), LEAST_ABOVE, columns, sheet)
        here = len(units) - len(flow(units, page.frames)[1])
        if here > most:
            best, most = page, here
    return best or _with_maps(front, Box(sheet.margin, top, sheet.inner, bottom - top), LEAST_ABOVE, [], sheet)


def _with_maps(front: Front, room: Box, least: float, columns: Sequence[Box], sheet: Sheet) -> FrontPage:
    """The maps' part of the page; with the facts where the maps keep the `least` share of the page's height."""
    frames = tuple(Frame(0, box) for box in columns)
    if front.nothing:
        size = sheet.type.place
        tall = fit.height_mm(front.nothing, size, room.width)
        box = Box(room.x, room.y + 0.2 * room.height, room.width, tall)
        return FrontPage((Text("nothing to show", box, front.nothing, size, size),), frames, facts_told=True)
    facts = _facts(front.facts, room, sheet)
    row = _scale_row(front, room, sheet)
    scale = row.tall + ABOVE_SCALE_MM + 1.0
    facts_tall = _tall(facts)
    if room.height - scale - facts_tall < least * sheet.height:
        facts, facts_tall = [], 0.0
    maps = Box(room.x, room.y, room.width, room.height - scale - facts_tall)
    blocks = [*_maps(front, maps, sheet), *_scale(front, maps, row, sheet), *facts]
    return FrontPage(tuple(blocks), frames, facts_told=bool(facts) or not front.facts)


def _maps(front: Front, room: Box, sheet: Sheet) -> list[Block]:
    """The maps side by side where the room is wide, else one above the other, each under its caption."""
    blocks: list[Block] = []
    for number, (view, box) in enumerate(zip(front.maps, map_boxes(len(front.maps), room, sheet)), 1):
        inner = box
        if view.caption:
            size = sheet.type.heading
            line = fit.line_mm(size, fit.Weight.BOLD)
            blocks.append(
                Text(f"caption {number}", Box(box.x, box.y, box.width, line), view.caption, size, 10.0,
                     fit.Weight.BOLD)
            )  # fmt: skip
            inner = Box(box.x, box.y + line + 1.0, box.width, box.height - line - 1.0)
        blocks.append(Map(f"map {number}", inner, front.extent, front.crs, view.theme))
    return blocks


def map_boxes(count: int, room: Box, sheet: Sheet) -> list[Box]:
    """Boxes of one size for so many maps."""
    gap = 0.6 * sheet.gap
    if room.width >= room.height:
        width = (room.width - gap * (count - 1)) / count
        return [Box(room.x + n * (width + gap), room.y, width, room.height) for n in range(count)]
    height = (room.height - gap * (count - 1)) / count
    return [Box(room.x, room.y + n * (height + gap), room.width, height) for n in range(count)]


@dataclass(frozen=True)
class _ScaleRow:
    """The row under the maps: the bar with its figures, the walk in words beside or, where that is narrow, under it."""

    bar: float
    walk: Box
    north: float
    tall: float


def _scale_row(front: Front, room: Box, sheet: Sheet) -> _ScaleRow:
    """Its widths and height; the walk's box is relative to the row's corner."""
    body = sheet.type.body
    north = NORTH_MM_PER_PT * body
    bar = min(BAR_SHARE * room.width, LONGEST_MM * body / LEGIBLE_PT)
    bar_tall = fit.line_mm(body) + BAR_MM + 1.5
    x = bar + BAR_END_MM_PER_PT * body
    beside = room.width - x - north - 4.0
    if beside >= WALK_MM_PER_PT * body:
        words = fit.height_mm(front.walk, body, beside)
        return _ScaleRow(bar, Box(x, 0.0, beside, words), north, max(bar_tall, words))
    words = fit.height_mm(front.walk, body, room.width)
    return _ScaleRow(bar, Box(0.0, bar_tall + 1.0, room.width, words), north, bar_tall + 1.0 + words)


def _scale(front: Front, maps: Box, row: _ScaleRow, sheet: Sheet) -> list[Block]:
    body = sheet.type.body
    x, y = maps.x, maps.bottom + ABOVE_SCALE_MM
    first = map_boxes(len(front.maps), maps, sheet)[0]
    metres = QgsUnitTypes.fromUnitToUnitFactor(front.crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar = bar_for(front.extent, first, metres, front.units, row.bar)
    bar_box = Box(x, y, row.bar + BAR_END_MM_PER_PT * body, fit.line_mm(body) + BAR_MM + 1.5)
    walk = Box(x + row.walk.x, y + row.walk.y, row.walk.width, row.walk.height)
    north = Box(maps.right - row.north, y, row.north, 0.65 * body)
    return [
        ScaleBar("scale bar", bar_box, bar.segments, bar.segment, front.units, body),
        Text("five-minute walk", walk, front.walk, body, body),
        NorthArrow("north", north, front.north, body),
    ]


def _facts(facts: tuple[Fact, ...], room: Box, sheet: Sheet) -> list[Block]:
    """Facts side by side at the foot of the maps' room; none where the room is too narrow for them."""
    told = facts[:FACTS_AT_MOST]
    gap = 0.8 * sheet.gap
    width = (room.width - gap * (FACTS_AT_MOST - 1)) / FACTS_AT_MOST
    if not told or width < FACT_MM_PER_PT * sheet.type.body:
        return []
    size = sheet.type
    figure = fit.line_mm(size.figure, fit.Weight.BOLD)
    below = max(fit.height_mm(fact.words, size.body, width) for fact in told)
    y = room.bottom - figure - below
    blocks: list[Block] = []
    for number, fact in enumerate(told, 1):
        x = room.x + (number - 1) * (width + gap)
        blocks += [
            Text(f"figure {number}", Box(x, y, width, figure), fact.figure, size.figure, size.place, fit.Weight.BOLD),
            Text(f"fact {number}", Box(x, y + figure, width, below), fact.words, size.body, size.body),
        ]
    return blocks


def _tall(facts: Sequence[Block]) -> float:
    """Height of the facts with a space above."""
    return max(block.box.bottom for block in facts) - min(block.box.y for block in facts) + 3.0 if facts else 0.0
