"""The words of each role, and what a recognised column is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from math import inf

from ..finding import Finding
from ..message import Message, say
from .units import Quantity


class Kind(Enum):
    """What a word's values are."""

    ID = "id"
    MEASURE = "measure"
    CODE = "code"
    DATE = "date"
    YEAR = "year"
    TEXT = "text"
    FILE = "file"
    REFERENCE = "reference"  # the id of a thing in another layer: it may come again and again
    MONEY = "money"


@dataclass(frozen=True)
class Word:
    """One of our words.

    `low` and `high`: values above the first and up to the second are plausible, in base units; `usual` is the least
    that is usual, which decides whether "8.500" is eight and a half. `feet_from`: where no
    unit is given at all, a column whose median is at least this is taken to be in feet (editable default, unverified).
    """

    label: Message
    kind: Kind
    quantity: Quantity | None = None
    low: float = 0.0
    high: float = 0.0
    feet_from: float | None = None
    usual: float = 0.0


def _lights() -> dict[str, Word]:
    """Ranges of plausible values as in lighting/luminaires.py."""
    return {
        "light_id": Word(say("Words", "the light's id"), Kind.ID),
        "lumens": Word(say("Words", "the lumens of one lamp"), Kind.MEASURE, "light", 0.0, 200_000.0, usual=100.0),
        "watts": Word(say("Words", "the watts of one lamp"), Kind.MEASURE, "power", 0.0, 2_000.0, usual=4.0),
        "technology": Word(say("Words", "the lamp type"), Kind.CODE),
        "fixture": Word(say("Words", "the kind of luminaire"), Kind.CODE),
        "photometry": Word(say("Words", "the photometric file"), Kind.FILE),
        "model": Word(say("Words", "the luminaire's catalogue number"), Kind.TEXT),
        "height": Word(say("Words", "the mounting height"), Kind.MEASURE, "length", 1.0, 40.0, feet_from=14.0),
        "lamps": Word(say("Words", "the number of lamps"), Kind.MEASURE, "count", 0.0, 20.0),
        "azimuth": Word(say("Words", "the direction of the arm"), Kind.MEASURE, "count", -0.5, 360.0),
        "tilt": Word(say("Words", "the tilt of the luminaire"), Kind.MEASURE, "count", -0.5, 90.0),
        "status": Word(say("Words", "the status"), Kind.CODE),
        "installed": Word(say("Words", "the year of installation"), Kind.YEAR),
        "street": Word(say("Words", "the street's name"), Kind.TEXT),
        "circuit": Word(say("Words", "the circuit or feeder"), Kind.TEXT),
        "road": Word(say("Words", "the class of the road"), Kind.CODE),
        "date": Word(say("Words", "the date of the record"), Kind.DATE),
    }


def _buildings() -> dict[str, Word]:
    """An elevation's size says nothing of its unit: `feet_from` is infinite, standing.py decides."""
    return {
        "id": Word(say("Words", "the building's id"), Kind.ID),
        "height": Word(say("Words", "the building's height"), Kind.MEASURE, "length", 0.5, 300.0, feet_from=24.0),
        "storeys": Word(say("Words", "the number of storeys"), Kind.MEASURE, "count", 0.0, 130.0),
        "roof_elevation": Word(
            say("Words", "the roof's elevation"), Kind.MEASURE, "length", -500.0, 9000.0, feet_from=inf, usual=-500.0
        ),
        "ground_elevation": Word(
            say("Words", "the ground's elevation"), Kind.MEASURE, "length", -500.0, 9000.0, feet_from=inf, usual=-500.0
        ),
        "use": Word(say("Words", "the kind of building"), Kind.TEXT),
        "date": Word(say("Words", "the date of the record"), Kind.DATE),
    }


def _trees() -> dict[str, Word]:
    """Trunks are written in centimetres or inches: their range holds the bare numbers, trees.py has the true one."""
    return {
        "id": Word(say("Words", "the tree's id"), Kind.ID),
        "kind": Word(say("Words", "the kind of vegetation"), Kind.TEXT),
        "species": Word(say("Words", "the species"), Kind.TEXT),
        "state": Word(say("Words", "the tree's state"), Kind.TEXT),
        "height": Word(say("Words", "the tree's height"), Kind.MEASURE, "length", 0.2, 120.0, feet_from=30.0),
        "crown_diameter": Word(say("Words", "the crown's diameter"), Kind.MEASURE, "length", 0.1, 60.0, feet_from=18.0),
        "crown_radius": Word(say("Words", "the crown's radius"), Kind.MEASURE, "length", 0.05, 30.0, feet_from=9.0),
        "crown_base": Word(
            say("Words", "the height of the crown's base"), Kind.MEASURE, "length", 0.0, 40.0, feet_from=6.0
        ),
        "trunk_diameter": Word(say("Words", "the trunk's diameter"), Kind.MEASURE, "length", 0.0, 400.0, feet_from=inf),
        "trunk_girth": Word(say("Words", "the trunk's girth"), Kind.MEASURE, "length", 0.0, 1200.0, feet_from=inf),
        "date": Word(say("Words", "the date of the record"), Kind.DATE),
    }


def _prices() -> dict[str, Word]:
    return {
        "action": Word(say("Words", "the work"), Kind.CODE),
        "cost": Word(say("Words", "the price"), Kind.MONEY),
        "cost_low": Word(say("Words", "the lowest price"), Kind.MONEY),
        "cost_high": Word(say("Words", "the highest price"), Kind.MONEY),
        "currency": Word(say("Words", "the currency"), Kind.TEXT),
        "watts": Word(say("Words", "the watts of the new lamp"), Kind.MEASURE, "power", 0.0, 2_000.0, usual=4.0),
        "lifetime": Word(say("Words", "the years that it lasts"), Kind.MEASURE, "count", 0.0, 100.0),
    }


def _last_list() -> dict[str, Word]:
    return {
        "light_id": Word(say("Words", "the light's id"), Kind.REFERENCE),
        "action": Word(say("Words", "the work"), Kind.CODE),
        "decision": Word(say("Words", "what was decided"), Kind.CODE),
        "cost": Word(say("Words", "the price"), Kind.MONEY),
        "rank": Word(say("Words", "the rank"), Kind.MEASURE, "count", 0.0, 1e9),
    }


ROLES: Mapping[str, Mapping[str, Word]] = {
    "parcels": {
        "id": Word(say("Words", "the parcel's id"), Kind.ID),
        "land_use": Word(say("Words", "the land use"), Kind.TEXT),
    },
    "walkways": {
        "id": Word(say("Words", "the walkway's id"), Kind.ID),
        "kind": Word(say("Words", "the kind of walkway"), Kind.CODE),
        "width": Word(say("Words", "the width"), Kind.MEASURE, "length", 0.3, 60.0, feet_from=14.0),
        "lighting_class": Word(say("Words", "the lighting class"), Kind.CODE),
        "street": Word(say("Words", "the street's name"), Kind.TEXT),
        "walkers": Word(say("Words", "how many people walk there"), Kind.MEASURE, "count", -1.0, 1_000_000.0),
    },
    "lights": _lights(),
    "evidence": {
        "id": Word(say("Words", "the parcel's id"), Kind.ID),
        "kind": Word(say("Words", "the kind of evidence"), Kind.TEXT),
        "date": Word(say("Words", "the date of the record"), Kind.DATE),
        "since": Word(say("Words", "the date since when it is vacant"), Kind.DATE),
        "status": Word(say("Words", "the status of the record"), Kind.TEXT),
        "code": Word(say("Words", "the use or code in words"), Kind.TEXT),
        "finding": Word(say("Words", "what was found"), Kind.TEXT),
        "improvements": Word(say("Words", "the value of buildings"), Kind.MEASURE, "count", 0.0, 1e12),
    },
    "buildings": _buildings(),
    "trees": _trees(),
    "barriers": {
        "id": Word(say("Words", "the barrier's id"), Kind.ID),
        "barrier": Word(say("Words", "the kind of barrier"), Kind.CODE),
        "material": Word(say("Words", "the material"), Kind.TEXT),
        "height": Word(say("Words", "the barrier's height"), Kind.MEASURE, "length", 0.1, 15.0, feet_from=3.5),
        "date": Word(say("Words", "the date of the record"), Kind.DATE),
    },
    "poles": {
        "id": Word(say("Words", "the pole's id"), Kind.ID),
        "status": Word(say("Words", "the status"), Kind.CODE),
    },
    "outages": {
        "light": Word(say("Words", "the light's id"), Kind.REFERENCE),
        "opened": Word(say("Words", "the date of the report"), Kind.DATE),
        "closed": Word(say("Words", "the date on which the report was closed"), Kind.DATE),
        "report_status": Word(say("Words", "the status of the report"), Kind.CODE),
        "category": Word(say("Words", "what the report is about"), Kind.TEXT),
        "detail": Word(say("Words", "what exactly the report is about"), Kind.TEXT),
    },
    "prices": _prices(),
    "last_list": _last_list(),
    "area": {"name": Word(say("Words", "the name"), Kind.TEXT)},
}
"""Role -> our words for it, in the order in which they are told."""


@dataclass(frozen=True)
class FieldGuess:
    """One word and where it comes from.

    `column` of the layer, or None for a `constant`; `unit` the symbol of the unit of numbers that bear none
    themselves (None where the word has no unit); `reason` one sentence; `score` 0 to 1.
    """

    word: str
    column: str | None
    unit: str | None
    reason: Message
    score: float
    by_mapping: bool = False
    constant: str | None = None


@dataclass(frozen=True)
class Recognition:
    """How one layer's columns were understood: word -> guess; words without a guess are not in the layer."""

    role: str
    layer: str
    columns: Mapping[str, FieldGuess] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
