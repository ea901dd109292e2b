"""What a sheet's words are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .detail import Detail
from .facts import GapFacts, ScoredFacts
from .options import Option
from .origin import Origin
from .reasons import Darkest
from .works import Work


@dataclass(frozen=True)
class Place:
    """A kind of community place and how many of them the map shows."""

    name: str
    count: int


@dataclass(frozen=True)
class Age:
    """A layer's name and the date that it states, empty where it states none."""

    name: str
    date: str


@dataclass(frozen=True)
class Told:
    """The facts behind the words. `printed` is the day of printing, `date` that of the meeting (empty: none)."""

    scored: ScoredFacts
    gaps: GapFacts | None
    detail: Detail
    origin: Origin
    rights: tuple[str, ...]
    area: str
    contact: str
    printed: str
    date: str = ""
    decides: str = ""
    places: Sequence[Place] = ()
    ages: Sequence[Age] = ()
    darkest: Darkest | None = None
    options: Sequence[Option] = ()
    after: ScoredFacts | None = None
    works: Sequence[Work] = ()
    works_left_out: int = 0
