"""What a layer's name says it is, in nine languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from ...vacancy.exclusions import phrases_of_use
from ...vacancy.kinds import phrases_of_kinds
from ...vacancy.phrases import where_said, words_of
from ..names import repaired
from ..parts import Parts
from ..vocabulary import codes, phrases_of_layers, phrases_of_no_input

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")

NEVER = ("crime", "people", "crashes", "census")
"""What such a layer holds is no input, whatever else its name says."""

HEADS = (
    *("crime", "people", "crashes", "codes", "counts"),
    *("EVIDENCE", "LIGHTS_COVERAGE", "waste", "OUTAGES", "reports", "gone", "signals", "planting sites", "driveways"),
    *("ENTRANCES", "LIGHTS", "TREES", "BARRIERS", "census"),
    *("roofs", "utilities", "transport", "furniture", "parking", "carriageways", "cycling", "routes", "works"),
    *("junctions", "relief", "pavement", "path", "crossing", "BUILDINGS", "INPUT", "addresses", "centre line"),
    "POLES",
    *("traffic", "zoning", "blocks", "districts", "land cover", "PLACES", "AREA", "boundary", "water"),
)
"""Of two things that a name says, the earlier one is what the layer holds: street trees are trees."""

SIGNS = "EVIDENCE"
UNSAID = ("survey",)
"""Kinds of signs whose words alone say nothing: trees and streets are surveyed too."""

OF_VALUES_ONLY = frozenset(
    (
        *("residential", "primary", "secondary", "tertiary", "trunk", "unclassified", "service", "lane", "avenue"),
        *("boulevard", "conservation", "education*", "educaci*", "educativ*", "educacao", "recreation*", "recreaci*"),
        *("religious", "worship", "culto", "square", "campus", "onderwijs", "istruzione", "enseignement", "zielen*"),
    )
)
"""What says in a field what a street or a use is, and in a layer's name too little (primary schools)."""

EXCEPTIONS = {
    "path": ("fussball*", "trailer*"),
    "centre line": ("viaduct*", "viadot*"),
    "POLES": (
        *("flag*", "goal*", "sign", "signs", "incendie", "transformation", "source", "sources", "police", "bureau*"),
        *("oficina*", "ogloszeniow*", "antenn*", "anten", "antena*"),
    ),
}
"""Words in which those of a thing stand by chance."""

NO_HEIGHTS = ("slopes", "heights of all", "land cover", "pictures")
"""What a raster's name may say that no role takes."""

WALKED = ("pavement", "path", "crossing", "centre line")
"""What the lines of a walkway layer may be, the best first."""


@dataclass(frozen=True)
class Said:
    """What a name says: `head` is what the layer holds, `others` what else is named; None where nothing is known.

    `alike` are others that the very same words say in another language ("predios" are parcels or buildings).
    """

    head: str | None
    others: tuple[str, ...] = ()
    alike: tuple[str, ...] = ()


def words_in(name: str) -> tuple[str, ...]:
    """The words of a layer's name, without accents and capitals; "StreetLights" is one word, and two more."""
    whole, parts = words_of(repaired(name)), words_of(_CAMEL.sub(" ", repaired(name)))
    return whole if parts == whole else (*whole, *parts)


@lru_cache(maxsize=1024)
def said(name: str) -> Said:
    """What a layer of shapes or a table is by its name."""
    claims = {
        SIGNS if thing.startswith(SIGNS) else thing: places
        for thing, places in _claims(words_in(name), _things()).items()
    }
    claims.pop("LIGHTS_COVERAGE" if "LIGHTS" not in claims else "POLES", None)  # the poles of lights are lights
    claims = _of_outages(claims)
    named = [thing for thing in HEADS if thing in claims]
    alike = [thing for thing in named[1:] if claims[thing] == claims[named[0]] and _one_of_each(thing, named[0])]
    others = [thing for thing in named[1:] if thing not in alike]
    return Said(named[0] if named else None, tuple(others), tuple(alike))


def _of_outages(claims: dict[str, frozenset[int]]) -> dict[str, frozenset[int]]:
    """Reports and street lights in one name are reports of street lights; traffic lights that are out are none."""
    if {"reports", "LIGHTS"} <= set(claims):
        others = {thing: places for thing, places in claims.items() if thing not in ("reports", "LIGHTS")}
        return {"OUTAGES": claims["reports"] | claims["LIGHTS"], **others}
    if claims.get("OUTAGES", frozenset()) & claims.get("signals", frozenset()):
        return {thing: places for thing, places in claims.items() if thing != "OUTAGES"}
    return claims


def _one_of_each(thing: str, head: str) -> bool:
    """Whether both are roles: what is no input is not made a doubtful role, nor a street one kind of walkway."""
    return thing.isupper() and head.isupper()


def raster_said(name: str) -> str | None:
    """What a raster is by its name: a role, "slopes" or another thing that is no input, None where nothing is known."""
    claims = _claims(words_in(name), _cells())
    return next((thing for thing in (*NO_HEIGHTS, "CANOPY", "SURFACE", "TERRAIN") if thing in claims), None)


def _claims(words: tuple[str, ...], book: _Book) -> dict[str, frozenset[int]]:
    """Thing -> the places of its words in the name; a thing whose words are part of a longer phrase of another is out.

    "Traffic lights" are no lights, and "parking lots" no lots.
    """
    parts = book.parts.said_by(words)
    found: dict[str, frozenset[int]] = {}
    for thing, phrases in book.phrases.items():
        said_here = [phrase for phrase in phrases if parts.issuperset(phrase.split())]
        best = max((where_said(phrase, words) for phrase in said_here), key=len, default=frozenset())
        if best and not any(where_said(phrase, words) for phrase in book.exceptions.get(thing, ())):
            found[thing] = best
    return {
        thing: places
        for thing, places in found.items()
        if not any(places < others for other, others in found.items() if other != thing)
    }


@dataclass(frozen=True)
class _Book:
    """Thing -> the phrases that name it; `exceptions` the phrases that take its name away."""

    phrases: Mapping[str, tuple[str, ...]]
    exceptions: Mapping[str, tuple[str, ...]]
    parts: Parts

    @classmethod
    def of(cls, phrases: Mapping[str, tuple[str, ...]], exceptions: Mapping[str, tuple[str, ...]]) -> _Book:
        return cls(phrases, exceptions, Parts.of(tuple(each.split()) for listed in phrases.values() for each in listed))


@cache
def _things() -> _Book:
    used, exceptions = phrases_of_use()
    kinds = {f"{SIGNS} {kind}": both for kind, both in phrases_of_kinds().items() if kind not in UNSAID}
    things = {
        **{thing: tuple(names) for thing, (names, _) in kinds.items()},
        "PLACES": (*(phrase for phrase in used if phrase not in OF_VALUES_ONLY), *phrases_of_layers("places")),
        "INPUT": phrases_of_layers("parcels"),
        "AREA": phrases_of_layers("area"),
        "boundary": phrases_of_layers("boundary"),
        "LIGHTS_COVERAGE": phrases_of_layers("lights_coverage"),
    }
    for role in ("lights", "outages", "poles", "buildings", "trees", "barriers", "entrances"):
        things[role.upper()] = phrases_of_layers(role)
    for kind in WALKED:
        things[kind] = tuple(name for name in map(" ".join, codes("kind")[kind]) if name not in OF_VALUES_ONLY)
    things["centre line"] += phrases_of_layers("streets")
    taken_away = {thing: tuple(others) for thing, (_, others) in kinds.items()}
    return _Book.of({**things, **phrases_of_no_input()}, {**EXCEPTIONS, **taken_away, "PLACES": tuple(exceptions)})


@cache
def _cells() -> _Book:
    things = {role.upper(): phrases_of_layers(role) for role in ("canopy", "surface", "terrain")}
    others = phrases_of_no_input()
    return _Book.of({**things, **{thing: others[thing] for thing in NO_HEIGHTS}}, {})
