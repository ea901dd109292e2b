"""Parts into columns, by measured heights: what does not fit goes on in the next column, and on the next page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from .page import Block, Box, Text
from .parts import Part, Stroke, Unit, height, put, split

HALVINGS = 8
"""Of the search for the height at which columns end alike."""


@dataclass(frozen=True)
class Frame:
    """A column of a page (0 = the first)."""

    page: int
    box: Box


@dataclass(frozen=True)
class Placed:
    """A block on its page."""

    page: int
    block: Block


def flow(units: Sequence[Unit], frames: Iterable[Frame]) -> tuple[list[Placed], list[Unit]]:
    """The units placed in the frames one after the other, and those for which there was no more room."""
    placed: list[Placed] = []
    waiting = list(units)
    for frame in frames:
        y = frame.box.y
        while waiting:
            unit = _at_top(waiting[0]) if y == frame.box.y else waiting[0]
            tall = unit_height(unit, frame.box.width)
            if y + tall > frame.box.bottom + 1e-6:
                unit, rest = _cut(unit, frame.box) if y == frame.box.y else (None, None)
                if unit is not None:
                    placed += _put(unit, frame, y)
                    waiting[0] = rest
                break
            placed += _put(unit, frame, y)
            y += tall
            waiting.pop(0)
        if not waiting:
            break
    return placed, waiting


def levelled(units: Sequence[Unit], frames: Sequence[Frame]) -> list[Placed]:
    """The units, which fit into the frames, placed so that the columns end at about the same height."""
    low, high = 0.0, 1.0
    best, _ = flow(units, frames)
    for _ in range(HALVINGS):
        share = (low + high) / 2
        lower = [replace(each, box=replace(each.box, height=each.box.height * share)) for each in frames]
        placed, rest = flow(units, lower)
        if rest or _texts(placed) != _texts(best):  # what fits as a whole is not cut to end alike
            low = share
        else:
            best, high = placed, share
    return best


def _texts(placed: Sequence[Placed]) -> int:
    return sum(isinstance(each.block, Text) for each in placed)


def unit_height(unit: Unit, width: float) -> float:
    """How tall a unit is with the spaces above its parts."""
    return sum(part.above + height(part, width) for part in unit)


def _at_top(unit: Unit) -> Unit:
    """The unit as it begins a column: without a rule and without space above."""
    rest = unit[1:] if isinstance(unit[0], Stroke) and len(unit) > 1 else unit
    return (replace(rest[0], above=0.0), *rest[1:])


def _cut(unit: Unit, box: Box) -> tuple[Unit, Unit] | tuple[None, None]:
    """A unit that is taller than an empty column, in two; (None, None) where it cannot be."""
    fitting: list[Part] = []
    room = box.height
    for number, part in enumerate(unit):
        tall = part.above + height(part, box.width)
        if tall <= room:
            fitting.append(part)
            room -= tall
            continue
        parts = split(part, box.width, room - part.above)
        if parts is not None:
            return (*fitting, parts[0]), (replace(parts[1], above=0.0), *unit[number + 1 :])
        return (tuple(fitting), unit[number:]) if fitting else (None, None)
    return None, None


def _put(unit: Unit, frame: Frame, y: float) -> list[Placed]:
    placed = []
    for part in unit:
        y += part.above
        tall = height(part, frame.box.width)
        blocks = put(part, Box(frame.box.x, y, frame.box.width, tall))
        placed += [Placed(frame.page, block) for block in blocks]
        y += tall
    return placed
