"""The parts that flow into the columns of a sheet: how tall each is at a width, and the blocks it becomes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import singledispatch
from typing import Union

from . import fit
from .fit import Weight
from .legend import LegendRoom
from .page import Block, Box, Legend, Room, Rule, Text

RULE_MM = 0.3
CELL_GAP = 3.0
"""Between the columns of a table."""
ROW_AIR = 1.5
"""Above and below the words of a table's row."""


@dataclass(frozen=True)
class Words:
    """A paragraph; `above` is the space before it, which falls away at the top of a column."""

    name: str
    words: str
    size_pt: float
    weight: Weight = Weight.REGULAR
    above: float = 0.0


@dataclass(frozen=True)
class Stroke:
    """A rule before a heading; at the top of a column it falls away."""

    name: str
    above: float = 0.0


@dataclass(frozen=True)
class Key:
    """Some entries of the legend."""

    name: str
    room: LegendRoom
    above: float = 0.0


@dataclass(frozen=True)
class Blank:
    """Room to write, `tall` mm high."""

    name: str
    tall: float
    above: float = 0.0


@dataclass(frozen=True)
class Row:
    """A row of a table, ruled off below: words, and each cell's share of the width; None is room to write.

    A row is at least `tall` mm high.
    """

    name: str
    cells: tuple[str | None, ...]
    shares: tuple[float, ...]
    size_pt: float
    weight: Weight = Weight.REGULAR
    tall: float = 0.0
    above: float = 0.0


Part = Union[Words, Stroke, Key, Blank, Row]
Unit = tuple[Part, ...]
"""Parts that stay together in one column: a heading and what begins under it."""


def section(name: str, heading: str, paragraphs: tuple[str, ...], body_pt: float, heading_pt: float) -> list[Unit]:
    """A heading under a rule, with its paragraphs (empty ones are left out); the first one stays with the heading."""
    air = fit.line_mm(body_pt)
    head: tuple[Part, ...] = (
        Stroke(f"{name} rule", above=0.45 * air),
        Words(f"{name} heading", heading, heading_pt, Weight.BOLD, above=0.35 * air),
    )
    told = [
        Words(f"{name} {number}", words, body_pt, above=0.2 * air)
        for number, words in enumerate(filter(None, paragraphs), 1)
    ]
    return [(*head, *told[:1]), *((part,) for part in told[1:])]


@singledispatch
def height(part: object, width: float) -> float:
    """How tall a part is in a column `width` mm wide, without the space above it."""
    raise TypeError(f"{part!r} has no height at {width} mm")


@height.register
def _words_height(part: Words, width: float) -> float:
    return _tall(part.words, part.size_pt, width, part.weight)


def _tall(words: str, size_pt: float, width: float, weight: Weight) -> float:
    return fit.height_mm(fit.breakable(words, size_pt, width, weight), size_pt, width, weight)


@height.register
def _stroke_height(part: Stroke, width: float) -> float:  # noqa: ARG001 - as thick at any width
    return RULE_MM


@height.register
def _key_height(part: Key, width: float) -> float:
    return part.room.height(width)


@height.register
def _blank_height(part: Blank, width: float) -> float:  # noqa: ARG001 - as tall at any width
    return part.tall


@height.register
def _row_height(part: Row, width: float) -> float:
    tallest = max(
        _tall(words, part.size_pt, cell, part.weight)
        for words, cell in zip(part.cells, _cell_widths(part, width))
        if words is not None
    )
    return max(tallest + 2 * ROW_AIR + RULE_MM, part.tall)


def _cell_widths(part: Row, width: float) -> list[float]:
    room = width - CELL_GAP * (len(part.shares) - 1)
    return [room * share / sum(part.shares) for share in part.shares]


@singledispatch
def put(part: object, box: Box) -> list[Block]:
    """The blocks of a part in its place."""
    raise TypeError(f"{part!r} cannot be put in {box}")


@put.register
def _put_words(part: Words, box: Box) -> list[Block]:
    return [_text(part.name, box, part.words, part.size_pt, part.weight)]


def _text(name: str, box: Box, words: str, size_pt: float, weight: Weight) -> Text:
    return Text(name, box, fit.breakable(words, size_pt, box.width, weight), size_pt, size_pt, weight)


@put.register
def _put_stroke(part: Stroke, box: Box) -> list[Block]:
    return [Rule(part.name, box)]


@put.register
def _put_key(part: Key, box: Box) -> list[Block]:
    return [Legend(part.name, box, part.room.entries, part.room.size_pt)]


@put.register
def _put_blank(part: Blank, box: Box) -> list[Block]:
    return [Room(part.name, box)]


@put.register
def _put_row(part: Row, box: Box) -> list[Block]:
    blocks: list[Block] = []
    x = box.x
    for number, (words, wide) in enumerate(zip(part.cells, _cell_widths(part, box.width)), 1):
        name = f"{part.name} cell {number}"
        cell = Box(x, box.y + ROW_AIR, wide, box.height - 2 * ROW_AIR - RULE_MM)
        if words is None:
            blocks.append(Room(name, cell))
        elif words:
            blocks.append(_text(name, cell, words, part.size_pt, part.weight))
        x += wide + CELL_GAP
    return [*blocks, Rule(f"{part.name} rule", Box(box.x, box.bottom - RULE_MM, box.width, RULE_MM))]


def split(part: Part, width: float, room: float) -> tuple[Part, Part] | None:
    """The part cut in two where the first is at most `room` mm tall; None where it cannot be cut so."""
    if isinstance(part, Words):
        cut = _cut(part.words, part.size_pt, width, room, part.weight)
        return None if cut is None else (replace(part, words=cut[0]), replace(part, words=cut[1]))
    if isinstance(part, Row):
        inside = room - 2 * ROW_AIR - RULE_MM
        widths = _cell_widths(part, width)
        cuts = [
            (words, words) if words is None else _cut(words, part.size_pt, wide, inside, part.weight)
            for words, wide in zip(part.cells, widths)
        ]
        if any(cut is None for cut in cuts):
            return None
        first, second = zip(*cuts)  # type: ignore[misc]
        return replace(part, cells=first, tall=0.0), replace(part, cells=second, tall=0.0)
    if isinstance(part, Blank):
        return replace(part, tall=room), replace(part, tall=part.tall - room)
    return None


def _cut(words: str, size_pt: float, width: float, room: float, weight: Weight) -> tuple[str, str] | None:
    return fit.cut(fit.breakable(words, size_pt, width, weight), size_pt, width, room, weight)
