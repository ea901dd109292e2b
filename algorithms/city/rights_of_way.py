"""Which polygons of a cadastre are streets, railways or water, and not parcels that anybody owns and cares for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from shapely.geometry import Polygon

from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..geometry.paths import Paths, Segments
from ..geometry.repair import simple_parts
from ..message import Message, say
from .ground_words import RAIL, STREET, WATER, address_like, kind_of, word_set

if TYPE_CHECKING:
    from shapely.geometry import LineString

OTHER = "other"

IN_WORDS = {
    STREET: say("RightsOfWay", "{n:,} street"),
    RAIL: say("RightsOfWay", "{n:,} rail"),
    WATER: say("RightsOfWay", "{n:,} water"),
    OTHER: say("RightsOfWay", "{n:,} other"),
}
"""How many polygons are of each kind."""

NUMBERED = 0.9
"""Ids without digits are odd where at least this share of the ids has digits."""

DIFFERENT = 0.75
"""In a field that numbers polygons at least this share of the values are different."""

LONGEST_ID = 30
"""Longer texts are descriptions, not ids."""

AT_MOST = 0.25
"""A word that is on a greater share of the polygons does not say what the polygons are."""

BRANCHING = 12.0
"""A street network has perimeter squared / (4 pi area) of at least this (1 for a disc, 8 for a strip 1 by 25) ..."""

HOLLOW = 0.5
"""... and fills at most this share of its convex hull."""

BLOCK = 1500.0
"""A hole of at least this many square metres may hold a block of parcels."""

BLOCKS = 3
"""A polygon whose holes hold at least so many blocks, of two parcels or more each, surrounds them as streets do."""

ALONG = 0.6
"""Streets run along a polygon when their length in it is at least this share of half its perimeter."""

NARROW = 30.0
"""Widest mean width (twice the area by the perimeter) of a street without branches, metres."""

MOST = 0.3
"""A polygon with at least this share of all the street lines' length holds the street network."""


ID_ABBREVIATIONS = {"rr": RAIL, "rd": STREET, "st": STREET, "rw": STREET}
"""Short words that mean this only where an id is due (as a zone, RR is rural residential)."""

PLACEHOLDERS = word_set("unknown pending none null nan na n/a tbd unassigned new desconocido unbekannt inconnu")
"""Ids that say no more than an empty field."""


def not_parcels(
    geometries: np.ndarray,
    ids: pd.Series | None,
    attributes: pd.DataFrame,
    lines: Sequence[LineString] | None,
) -> pd.DataFrame:
    """What is no parcel, and why: columns `kind` (None, "street", "rail", "water", "other") and `reason` (Message).

    `geometries` (n,) polygons or None, metres; `ids` (those that name the parcels) and `attributes` have n rows,
    `lines` are walkways or street centre lines. A polygon is no parcel when (a) a field that classifies says so in a
    word, (b) in `ids` or another field that numbers the polygons its id is none, as "---" or a word on several
    polygons among numbers, or (c) it looks like streets: two of branching like a
    network, surrounding blocks and carrying the street lines, or one of them and no id at all. The thresholds are
    editable defaults, unverified beyond the cities that the tests name.
    """
    n = len(geometries)
    kind = np.full(n, None, dtype=object)
    reason = np.full(n, None, dtype=object)
    given = [] if ids is None else [ids]
    given += [attributes[name] for name in attributes.columns if identifies(str(name), attributes[name])]
    missing = np.full(n, bool(given))
    for column in given:
        missing &= _by_id(column, kind, reason)
    for name in attributes.columns:
        if classifies(str(name), attributes[name]):
            _by_words(str(name), attributes[name], kind, reason)
    _by_shape(geometries, lines, missing, kind, reason)
    return pd.DataFrame({"kind": kind, "reason": reason}, dtype=object)


def classifies(name: str, values: pd.Series) -> bool:
    """Whether a column of texts sorts polygons into classes: short values, few of them, no addresses or names."""
    texts = values.dropna()
    if texts.empty or not texts.map(lambda value: isinstance(value, str)).all() or address_like(name, texts):
        return False
    distinct = texts.nunique()
    return bool(distinct <= max(10, min(500, 0.2 * len(values))) and texts.str.len().median() <= 40)


def identifies(name: str, values: pd.Series) -> bool:
    """Whether a column of texts numbers the polygons: nearly all have a value, with digits, nearly all different."""
    texts = values.dropna()
    if len(texts) < NUMBERED * len(values) or not texts.map(lambda value: isinstance(value, str)).all():
        return False
    distinct = pd.Series(texts.unique())
    return bool(
        len(distinct) >= DIFFERENT * len(texts)
        and distinct.str.contains(r"\d").mean() >= NUMBERED
        and distinct.str.len().median() <= LONGEST_ID
        and not address_like(name, texts)
    )


def _by_id(ids: pd.Series, kind: np.ndarray, reason: np.ndarray) -> np.ndarray:
    """Mark polygons whose id is none, and return which have no id at all while most have a numbered one."""
    texts = np.array([str(value).strip() for value in ids.fillna("")], dtype=object)
    placeholder = np.array([text.casefold() in PLACEHOLDERS for text in texts], dtype=bool)
    absent = (texts == "") | placeholder
    digits = np.array([any(letter.isdigit() for letter in text) for text in texts], dtype=bool)
    if not (~absent).any() or digits[~absent].mean() < NUMBERED:
        return np.zeros(len(ids), dtype=bool)
    counts = pd.Series(texts).map(pd.Series(texts).value_counts()).to_numpy()
    for row in np.flatnonzero(~absent & ~digits):
        word = kind_of(texts[row], abbreviations=ID_ABBREVIATIONS)
        if word or counts[row] > 1 or not any(letter.isalpha() for letter in texts[row]):
            kind[row] = word or OTHER
            reason[row] = say("RightsOfWay", "Its id is '{value}', which is no parcel's number.", value=texts[row])
    return absent & (absent.mean() <= 1.0 - NUMBERED)


def _by_words(name: str, values: pd.Series, kind: np.ndarray, reason: np.ndarray) -> None:
    known = {text: kind_of(text) for text in values.dropna().unique()}
    named = np.array([known.get(text) for text in values], dtype=object)
    rows = np.flatnonzero(named != None)  # noqa: E711 (elementwise)
    if len(rows) > max(2, AT_MOST * len(values)):
        return
    for row in rows:
        if kind[row] is None:
            kind[row] = named[row]
            reason[row] = say("RightsOfWay", "Its field {field} says '{value}'.", field=name, value=values.iloc[row])


def _by_shape(
    geometries: np.ndarray,
    lines: Sequence[LineString] | None,
    missing: np.ndarray,
    kind: np.ndarray,
    reason: np.ndarray,
) -> None:
    boundary = Boundary.of(geometries)
    if not len(boundary):
        return
    n = len(geometries)
    half = np.bincount(boundary.owner, boundary.length, minlength=n) / 2.0
    area = np.array([0.0 if geometry is None else geometry.area for geometry in geometries])
    inside, total = _line_length(boundary, lines, n)
    with np.errstate(divide="ignore", invalid="ignore"):
        roundness = half**2 / (np.pi * area)
        carries = (inside >= ALONG * half) & (area / half <= NARROW)
    network = np.zeros(n, dtype=bool)
    for row in np.flatnonzero(roundness >= BRANCHING):
        network[row] = area[row] <= HOLLOW * geometries[row].convex_hull.area
    surrounds = _surrounds_blocks(geometries)
    most = network & (inside >= MOST * total) & (total > 0.0)
    signs: list[tuple[np.ndarray, Message]] = [
        (surrounds & network, say("RightsOfWay", "It branches like a street network and surrounds blocks of parcels.")),
        (surrounds & carries, say("RightsOfWay", "It surrounds blocks of parcels and streets run along it.")),
        (most, say("RightsOfWay", "It branches like a street network and holds much of the streets' length.")),
        (missing & carries, say("RightsOfWay", "It has no id and streets run along it.")),
        (missing & (network | surrounds), say("RightsOfWay", "It has no id and the shape of a street network.")),
    ]
    for which, message in signs:
        for row in np.flatnonzero(which):
            if kind[row] is None:
                kind[row], reason[row] = STREET, message


def _line_length(boundary: Boundary, lines: Sequence[LineString] | None, n: int) -> tuple[np.ndarray, float]:
    """(n,) length of the lines inside each polygon and their whole length, metres."""
    if lines is None or not len(lines):
        return np.zeros(n), 0.0
    segments = Segments.of(Paths.from_lines(list(lines)), 5.0)
    segment, polygon = Containment.of(boundary).pairs(segments.middle)
    return np.bincount(polygon, segments.length[segment], minlength=n), float(segments.length.sum())


def _surrounds_blocks(geometries: np.ndarray) -> np.ndarray:
    """(n,) whether a polygon's holes hold at least `BLOCKS` blocks of two parcels or more."""
    holes: list[Polygon] = []
    owner: list[int] = []
    for row, geometry in enumerate(geometries):
        if geometry is None:
            continue
        rings = [ring for part in simple_parts(geometry) for ring in part.interiors if len(ring.coords) > 3]
        large = [hole for hole in map(Polygon, rings) if hole.area >= BLOCK]
        holes += large
        owner += [row] * len(large)
    surrounds = np.zeros(len(geometries), dtype=bool)
    if holes:
        there = [row for row, geometry in enumerate(geometries) if geometry is not None]
        points = np.array([geometries[row].representative_point().coords[0] for row in there])
        _, hole = Containment.of(Boundary.of(holes)).pairs(points)
        blocks = np.bincount(hole, minlength=len(holes)) >= 2
        surrounds = np.bincount(np.array(owner), blocks, minlength=len(geometries)) >= BLOCKS
    return surrounds
