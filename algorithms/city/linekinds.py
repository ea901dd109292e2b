"""Whether a line drawn by the city is a pavement or the centre line of a street."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import numpy as np
from scipy.spatial import cKDTree

from ..geometry.boundary import Boundary
from ..geometry.paths import Paths, Segments, feet

PAVEMENT, STREET, NOT_WALKED, UNKNOWN = "pavement", "street", "not walked", "unknown"

SIDES = 30.0
"""Parcel edges are looked for so far to either side of a line, metres."""

SYMMETRIC = 0.6
"""A centre line has the nearest parcels at about equal distances: median of nearer / farther above this."""

SAMPLES = 2000

STEMS = {
    PAVEMENT: (
        "sidewalk footpath footway walkway pavement crosswalk cwalk crossing pedestrian walking trottoir pieton acera"
        " vereda peaton banqueta calcada passeio gehweg gehsteig fussweg fussgang burgersteig marciapied pedonal"
        " voetpad trottoar gangbana fortau chodnik"
    ),
    NOT_WALKED: "motorway freeway interstate autobahn autoroute autopista autostrada railway railroad",
    STREET: "street avenue boulevard residential strasse carretera avenida arterial collector roadway",
}
"""Beginnings, middles or ends of words that say what a line is (accents off), asked in this order."""

WORDS = {
    PAVEMENT: "path paths trail steps stairs senda sentier weg",
    NOT_WALKED: "rail ramp trunk tunnel",
    STREET: (
        "road rd st ave lane calle rua rue via viale strada primary secondary tertiary service unclassified local alley"
    ),
}
"""The same, as whole words."""


def kinds_by_words(values: Iterable[object]) -> np.ndarray:
    """(m,) what the cities' own words say of each line: PAVEMENT, STREET, NOT_WALKED or UNKNOWN."""
    texts = [value if isinstance(value, str) else "" for value in values]
    known = {text: _kind_by_words(text) for text in set(texts)}
    return np.array([known[text] for text in texts], dtype=object)


def symmetry(paths: Paths, boundary: Boundary) -> float:
    """Median of (nearer / farther) distance to the parcels' edges left and right of the lines; NaN without parcels.

    Near 1 for centre lines of streets, small for pavements, which run along one side. Where only one side has
    parcels within `SIDES` the other is taken to be that far.
    """
    segments = Segments.of(paths, 10.0)
    pieces = boundary.pieces(5.0)
    if not len(segments) or not len(pieces):
        return float("nan")
    chosen = np.unique(np.linspace(0, len(segments) - 1, SAMPLES).astype(np.int64))
    middle = segments.middle[chosen]
    direction = (segments.b - segments.a)[chosen] / segments.length[chosen][:, None]
    near = cKDTree(middle).sparse_distance_matrix(cKDTree(pieces.middle), SIDES + 2.5, output_type="ndarray")
    sample, piece = near["i"], near["j"]
    foot, _ = feet(middle[sample], pieces.a[piece], pieces.b[piece])
    way = foot - middle[sample]
    distance = np.hypot(way[:, 0], way[:, 1])
    sideways = direction[sample][:, 0] * way[:, 1] - direction[sample][:, 1] * way[:, 0]
    beside = (np.abs(sideways) > 0.7 * distance) & (distance <= SIDES)
    sides = np.full((2, len(chosen)), SIDES)
    for side, there in zip(sides, (sideways > 0.0, sideways < 0.0)):
        np.minimum.at(side, sample[beside & there], distance[beside & there])
    seen = sides.min(axis=0) < SIDES
    return float(np.median(sides.min(axis=0)[seen] / sides.max(axis=0)[seen])) if seen.any() else float("nan")


def _kind_by_words(text: str) -> str:
    plain = without_accents(text)
    words = set("".join(letter if letter.isalpha() else " " for letter in plain).split())
    for kind in (PAVEMENT, NOT_WALKED, STREET):
        if any(stem in plain for stem in STEMS[kind].split()) or words & set(WORDS[kind].split()):
            return kind
    return UNKNOWN


def without_accents(text: str) -> str:
    """Lower-case text without accents: "Chaussée" -> "chaussee", "Straße" -> "strasse"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
