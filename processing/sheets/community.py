"""The community sheet's one page, A3 landscape: where everything stands, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsRectangle

from . import fit
from .page import Block, Box, Legend, LegendEntry, Map, NorthArrow, Page, Rule, ScaleBar, Text
from .scale import bar_for
from .words import Fact, Note, Words

A3 = (420.0, 297.0)
MARGIN = 12.0
GAP = 10.0
"""Between columns."""
SIDE = 124.0
"""Width of the column with the legend and the notes."""
MAIN = A3[0] - 2 * MARGIN - GAP - SIDE
SIDE_X = MARGIN + MAIN + GAP
TOP = 57.0
"""Where the map and the side column begin."""
BOTTOM = A3[1] - MARGIN

TITLE_PT, LEAST_TITLE_PT = 36.0, 24.0
PLACE_PT = 18.0
BODY_PT = 14.0
HEADING_PT = 15.5
FIGURE_PT = 28.0
IMPRINT_PT, LEAST_IMPRINT_PT = 11.0, 9.0
LEAST_LEGEND_PT = 10.0
"""Only where a legend has very many rows."""
ANSWER_LINES = 5
"""Room for how people can answer."""

FACTS_HEIGHT = 32.0
IMPRINT_HEIGHT = 6.0
BAR_HEIGHT = 12.5
MAP_HEIGHT = BOTTOM - IMPRINT_HEIGHT - FACTS_HEIGHT - BAR_HEIGHT - TOP - 10.0
ROW_MM = 6.7
"""A row of the legend: the symbol and the space above it."""
LEGEND_HEADING_MM = 11.0
NOTE_SPACE = 5.5
"""Above a note's heading, with the rule in it."""


@dataclass(frozen=True)
class View:
    """What the map shows, and which of it the legend explains."""

    extent: QgsRectangle
    legend: tuple[LegendEntry, ...]
    rows: int
    """Symbols in the legend."""
    headings: int
    metres_per_unit: float


def community_page(words: Words, view: View) -> Page:
    """The page in the order in which it is read: question, place, meaning, map, legend, facts, notes, imprint."""
    blocks: list[Block] = [*_head(words)]
    blocks += _map(words, view) if not words.nothing else _nothing(words)
    blocks += _side(words, view)
    blocks += _facts(words.facts)
    imprint_y = BOTTOM - IMPRINT_HEIGHT
    blocks.append(
        Text("imprint", Box(MARGIN, imprint_y, MAIN, IMPRINT_HEIGHT), words.imprint, IMPRINT_PT, LEAST_IMPRINT_PT)
    )
    return Page(words.title, *A3, tuple(blocks))


def _head(words: Words) -> tuple[Text, ...]:
    full = A3[0] - 2 * MARGIN
    y = MARGIN + 16.5
    mark = fit.width_mm(words.internal, PLACE_PT, fit.Weight.BOLD) + GAP if words.internal else 0.0
    place = Box(MARGIN + mark, y, full - mark, 9)
    return (
        Text("title", Box(MARGIN, MARGIN - 2, full, 17), words.title, TITLE_PT, LEAST_TITLE_PT, fit.Weight.BOLD),
        *_internal(words, Box(MARGIN, y, mark, 9)),
        Text("place and date", place, words.where_and_when, PLACE_PT, BODY_PT),
        Text("what is shown", Box(MARGIN, MARGIN + 27.5, full, 14), words.what, BODY_PT, BODY_PT),
    )


def _internal(words: Words, box: Box) -> tuple[Text, ...]:
    if not words.internal:
        return ()
    return (Text("internal", box, words.internal, PLACE_PT, BODY_PT, fit.Weight.BOLD),)


def _map(words: Words, view: View) -> tuple[Block, ...]:
    box = Box(MARGIN, TOP, MAIN, MAP_HEIGHT)
    y = box.bottom + 4
    bar = bar_for(view.extent, box, view.metres_per_unit)
    return (
        Map("map", box, view.extent),
        ScaleBar("scale bar", Box(MARGIN, y, 134, BAR_HEIGHT), bar.segments, bar.segment_m),
        Text("five-minute walk", Box(MARGIN + 136, y, 106, BAR_HEIGHT), words.walk, BODY_PT, BODY_PT),
        NorthArrow("north", Box(MARGIN + MAIN - 18, y, 18, 9), words.north),
    )


def _nothing(words: Words) -> tuple[Block, ...]:
    box = Box(MARGIN, TOP + 40, MAIN, 40)
    return (Text("nothing to show", box, words.nothing, 20.0, BODY_PT),)


def _side(words: Words, view: View) -> list[Block]:
    """The legend and the standard from the top, the notes at the foot."""
    blocks: list[Block] = []
    notes_y = BOTTOM - sum(_height(note) for note in words.notes)
    standard = fit.height_mm(words.standard, BODY_PT, SIDE) + 0.5 if words.standard else 0.0
    natural = view.rows * ROW_MM + view.headings * LEGEND_HEADING_MM
    legend = min(natural, notes_y - TOP - standard - 3.0)
    if view.legend:
        box = Box(SIDE_X, TOP, SIDE, legend)
        blocks.append(Legend("legend", box, view.legend, BODY_PT, LEAST_LEGEND_PT))
    if words.standard:
        box = Box(SIDE_X, TOP + legend + 3.0, SIDE, standard)
        blocks.append(Text("standard", box, words.standard, BODY_PT, BODY_PT))
    for number, note in enumerate(words.notes):
        blocks += _note(note, number, notes_y)
        notes_y += _height(note)
    return blocks


def _height(note: Note) -> float:
    return NOTE_SPACE + fit.line_mm(HEADING_PT, fit.Weight.BOLD) + 1.0 + fit.height_mm(note.words, BODY_PT, SIDE) + 0.5


def _note(note: Note, number: int, y: float) -> tuple[Block, ...]:
    """A rule, a heading and its sentences."""
    heading = fit.line_mm(HEADING_PT, fit.Weight.BOLD)
    top = y + NOTE_SPACE
    tall = fit.height_mm(note.words, BODY_PT, SIDE) + 0.5
    return (
        Rule(f"rule {number + 1}", Box(SIDE_X, top - 2.5, SIDE, 0.3)),
        _heading(f"heading {number + 1}", Box(SIDE_X, top, SIDE, heading), note.heading),
        Text(f"note {number + 1}", Box(SIDE_X, top + heading + 1.0, SIDE, tall), note.words, BODY_PT, BODY_PT),
    )


def _heading(name: str, box: Box, words: str) -> Text:
    return Text(name, box, words, HEADING_PT, BODY_PT, fit.Weight.BOLD)


def _facts(facts: tuple[Fact, ...]) -> list[Block]:
    """Up to three facts side by side under the map."""
    y = BOTTOM - IMPRINT_HEIGHT - FACTS_HEIGHT - 2
    width = (MAIN - 2 * 8.0) / 3
    blocks: list[Block] = []
    for number, fact in enumerate(facts):
        x = MARGIN + number * (width + 8.0)
        figure = Box(x, y, width, 12.5)
        blocks.append(Text(f"figure {number + 1}", figure, fact.figure, FIGURE_PT, LEAST_TITLE_PT, fit.Weight.BOLD))
        below = Box(x, figure.bottom + 0.5, width, FACTS_HEIGHT - 13.0)
        blocks.append(Text(f"fact {number + 1}", below, fact.words, BODY_PT, BODY_PT))
    return blocks
