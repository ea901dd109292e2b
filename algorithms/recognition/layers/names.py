"""What a layer's name says it is, in nine languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from ...vacancy.exclusions import phrases_of_use
from ...vacancy.kinds import phrases_of_kinds
from ...vacancy.phrases import where_said, words_of
from ..names import repaired
from ..vocabulary import codes, phrases_of_layers, phrases_of_no_input

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")

NEVER = ("crime", "people", "crashes", "census")
"""What such a layer holds is no input, whatever else its name says."""

HEADS = (
    *("crime", "people", "crashes", "census", "codes", "counts", "pictures"),
    *("EVIDENCE", "LIGHTS_COVERAGE", "signals", "planting sites", "driveways", "ENTRANCES", "LIGHTS", "TREES"),
    *("BARRIERS", "roofs", "utilities", "transport", "furniture", "parking", "carriageways", "cycling"),
    *("junctions", "addresses", "relief", "pavement", "path", "crossing", "BUILDINGS", "INPUT"),
    *("centre line", "zoning", "districts", "land cover", "water", "PLACES", "AREA", "boundary"),
)
"""Of two things that a name says, the earlier one is what the layer holds: street trees are trees, park lights lights."""

WALKED = ("pavement", "path", "crossing", "centre line")
"""What the lines of a walkway layer may be, the best first."""


@dataclass(frozen=True)
class Said:
    """What a name says: `head` is what the layer holds, `others` what else is named; None where nothing is known."""

    head: str | None
    others: tuple[str, ...]


def words_in(name: str) -> tuple[str, ...]:
    """The words of a layer's name, without accents and capitals; "StreetLights" is two."""
    return words_of(_CAMEL.sub(" ", repaired(name)))


def said(name: str) -> Said:
    """What a layer of shapes or a table is by its name."""
    claims = _claims(words_in(name), _things())
    if "LIGHTS" not in claims:
        claims.pop("LIGHTS_COVERAGE", None)
    named = [thing for thing in HEADS if thing in claims]
    return Said(named[0] if named else None, tuple(named[1:]))


def raster_said(name: str) -> str | None:
    """What a raster is by its name: a role, "slopes" or another thing that is no input, None where nothing is known."""
    claims = _claims(words_in(name), _cells())
    order = ("slopes", "heights of all", "land cover", "pictures", "CANOPY", "SURFACE", "TERRAIN")
    return next((thing for thing in order if thing in claims), None)


def _claims(words: tuple[str, ...], things: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]) -> dict[str, frozenset]:
    """Thing -> the places of its words in the name; a thing whose words are part of a longer phrase of another is out.

    "Traffic lights" are no lights, and "parking lots" no lots.
    """
    found: dict[str, frozenset[int]] = {}
    for thing, (phrases, exceptions) in things.items():
        if any(where_said(phrase, words) for phrase in exceptions):
            continue
        best = max((where_said(phrase, words) for phrase in phrases), key=len, default=frozenset())
        if best:
            found[thing] = best
    return {
        thing: places
        for thing, places in found.items()
        if not any(places < others for other, others in found.items() if other != thing)
    }


@cache
def _things() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    used, exceptions = phrases_of_use()
    kinds = phrases_of_kinds().values()
    things = {
        "EVIDENCE": (_flat(names for names, _ in kinds), ()),
        "PLACES": ((*used, *phrases_of_layers("places")), tuple(exceptions)),
        "INPUT": (phrases_of_layers("parcels"), ()),
        "AREA": (phrases_of_layers("area"), ()),
        "boundary": (phrases_of_layers("boundary"), ()),
        "LIGHTS_COVERAGE": (phrases_of_layers("lights_coverage"), ()),
    }
    for role in ("lights", "buildings", "trees", "barriers", "entrances"):
        things[role.upper()] = (phrases_of_layers(role), ())
    for kind in WALKED:
        things[kind] = (tuple(" ".join(phrase) for phrase in codes("kind")[kind]), ())
    return {**things, **{thing: (phrases, ()) for thing, phrases in phrases_of_no_input().items()}}


@cache
def _cells() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    things = {role.upper(): (phrases_of_layers(role), ()) for role in ("canopy", "surface", "terrain")}
    others = phrases_of_no_input()
    return {**things, **{thing: (others[thing], ()) for thing in ("slopes", "heights of all", "land cover", "pictures")}}


def _flat(lists: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(each for listed in lists for each in listed)
