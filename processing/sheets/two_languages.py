"""One sheet in two languages: every part in the first, then in the second; the legend has both on its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from ...algorithms.message import Translate
from .document import Document, Fact, Front, Head
from .parts import Key, Stroke, Unit


def labels_in_both(first: Translate, second: Translate) -> Translate:
    """The translation of labels into two languages at once; what is the same in both comes once."""

    def both(context: str, text: str) -> str:
        return _beside(first(context, text), second(context, text))

    return both


def in_two(first: Document, second: Document) -> Document:
    """One document of two that say the same in two languages."""
    return Document(
        title=_beside(first.title, second.title),
        head=_head(first.head, second.head),
        front=None if first.front is None or second.front is None else _front(first.front, second.front),
        beside=_in_turn(first.beside, second.beside),
        further=_in_turn(first.further, second.further),
        chapters=(*first.chapters, *(each for each in second.chapters if each not in first.chapters)),
        foot=_beside(first.foot, second.foot),
        page_of=_beside(first.page_of, second.page_of),
    )


def _head(first: Head, second: Head) -> Head:
    return Head(
        title=_below(first.title, second.title),
        internal=_beside(first.internal, second.internal),
        where_and_when=_below(first.where_and_when, second.where_and_when),
        what=_below(first.what, second.what),
        places=_below(first.places, second.places),
        logo=first.logo,
    )


def _front(first: Front, second: Front) -> Front:
    return replace(
        first,
        maps=tuple(
            replace(one, caption=_beside(one.caption, other.caption)) for one, other in zip(first.maps, second.maps)
        ),
        facts=tuple(_fact(one, other) for one, other in zip(first.facts, second.facts)),
        walk=_below(first.walk, second.walk),
        north=_beside(first.north, second.north),
        nothing=_below(first.nothing, second.nothing),
    )


def _fact(first: Fact, second: Fact) -> Fact:
    return Fact(first.figure, _below(first.words, second.words))


def _in_turn(first: Sequence[Unit], second: Sequence[Unit]) -> tuple[Unit, ...]:
    """Section by section, first the one language and then the other; the legend, which has both, comes once."""
    found: list[Unit] = []
    for one, other in zip_longest(_sections(first), _sections(second), fillvalue=()):
        found += one
        found += filter(None, map(_without_legend, other))
    return tuple(found)


def _sections(units: Sequence[Unit]) -> list[list[Unit]]:
    """The units from one rule to the next."""
    found: list[list[Unit]] = [[]]
    for unit in units:
        if unit and isinstance(unit[0], Stroke):
            found.append([])
        found[-1].append(unit)
    return found


def _without_legend(unit: Unit) -> Unit:
    return tuple(part for part in unit if not isinstance(part, Key))


def _beside(one: str, other: str) -> str:
    return one if one == other else f"{one} / {other}"


def _below(one: str, other: str) -> str:
    return one if one == other else f"{one}\n{other}"
