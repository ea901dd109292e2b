"""Which stretches of which walkways a parcel faces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from .geometry.boundary import Boundary
from .geometry.containment import Containment
from .geometry.crossing import Obstacles
from .geometry.facing import REACH, nearest_faced
from .geometry.paths import Paths, Segments, feet
from .progress import Progress

if TYPE_CHECKING:
    from .city.walkways import Walkways

PIECE = 5.0
"""Longest piece of a parcel's edge that is asked which walkway it faces, metres."""

OUTWARDS = 1.0
INWARDS = 0.5
"""An edge is open when no other parcel begins between 0.5 m inside and 1 m outside of it, metres."""

NEARLY_TOUCHING = 6.0
"""Stretches of one walkway are joined across gaps of this length, metres."""

SHORTEST = 6.0
"""Shorter stretches are extended to this length: three sample points, 3 m apart, metres."""

WINDOW = 15.0
"""How far along the walkway, beyond half a piece, the foot of a piece's end is sought from its middle's, metres."""

OPEN_PARCEL = 200.0
"""Walkways inside parcels larger than this (parks, squares) are frontage too, square metres (SCIENCE 2.1 h)."""

SHORTEST_INSIDE = 10.0
"""Walkways that run inside an open parcel for less than this only clip it, metres."""

INSIDE_STEP = 2.0
"""Walkways are asked every so many metres which parcel they run in."""


@dataclass(frozen=True)
class Frontage:
    """`k` stretches of walkway that parcels face, sorted by parcel, walkway and place.

    `parcel` (k,) and `walkway` (k,) are positions; the stretch runs from `s0` to `s1` (k,) metres along the walkway.
    Stretches of one parcel on one walkway do not overlap.
    """

    parcel: np.ndarray
    walkway: np.ndarray
    s0: np.ndarray
    s1: np.ndarray

    def __len__(self) -> int:
        return len(self.parcel)


def frontages(parcels: np.ndarray, walkways: Walkways, progress: Progress) -> Frontage:
    """The stretches of `walkways` that `parcels` ((n,) polygons or None, metres) face, or that run inside them.

    The parcels' edges are cut into pieces. A piece faces the nearest walkway within `REACH` on its outward side,
    if no other parcel lies between; its two ends are projected on that walkway. Nothing depends on the axes' or the
    grid's directions, so a shift or rotation of the whole map moves nothing.
    """
    boundary = Boundary.of(parcels)
    stretches = np.vstack([_faced(boundary, walkways.paths, progress), _inside(boundary, walkways.paths)])
    return _joined(stretches, walkways.paths)


def _faced(boundary: Boundary, paths: Paths, progress: Progress) -> np.ndarray:
    """(k, 4) parcel, walkway, s0, s1 of each piece of edge that faces a walkway."""
    pieces = boundary.pieces(PIECE)
    if not len(pieces) or not len(paths):
        return np.empty((0, 4))
    obstacles = Obstacles(pieces)
    segments = Segments.of(paths, PIECE)
    pieces = pieces.chosen(_near(pieces, segments))
    inside, outside = pieces.middle - INWARDS * pieces.normal, pieces.middle + OUTWARDS * pieces.normal
    pieces = pieces.chosen(~obstacles.entered(inside, outside, pieces.owner, progress))
    edge, segment = nearest_faced(pieces, segments, progress)
    pieces = pieces.chosen(edge)
    foot, along = feet(pieces.middle, segments.a[segment], segments.b[segment])
    clear = ~obstacles.entered(pieces.middle - INWARDS * pieces.normal, foot, pieces.owner, progress)
    pieces, segment, station = pieces.chosen(clear), segment[clear], (segments.station[segment] + along)[clear]
    path = segments.path[segment]
    window = pieces.length / 2.0 + WINDOW
    ends = [paths.project(end, path, station - window, station + window) for end in (pieces.a, pieces.b)]
    return np.column_stack([pieces.owner, path, np.minimum(*ends), np.maximum(*ends)])


def _near(pieces: Boundary, segments: Segments) -> np.ndarray:
    """Which pieces have any walkway within reach."""
    distance, _ = cKDTree(segments.middle).query(pieces.middle, distance_upper_bound=REACH + PIECE / 2.0)
    return np.isfinite(distance)


def _inside(boundary: Boundary, paths: Paths) -> np.ndarray:
    """(k, 4) parcel, walkway, s0, s1 of the stretches that run inside open parcels."""
    area = np.bincount(boundary.owner, np.cross(boundary.a - boundary.a[:1], boundary.b - boundary.a[:1]) / 2.0)
    large = boundary.chosen(area[boundary.owner] > OPEN_PARCEL)
    segments = Segments.of(paths, INSIDE_STEP)
    if not len(large) or not len(segments):
        return np.empty((0, 4))
    segment, parcel = Containment.of(large).pairs(segments.middle)
    s0 = segments.station[segment]
    s1 = s0 + segments.length[segment]
    path = segments.path[segment]
    _, pair = np.unique(np.column_stack([parcel, path]), axis=0, return_inverse=True)
    enough = (np.bincount(pair, s1 - s0) >= SHORTEST_INSIDE)[pair]
    return np.column_stack([parcel, path, s0, s1])[enough]


def _joined(stretches: np.ndarray, paths: Paths) -> Frontage:
    """Stretches of a parcel on a walkway joined where they overlap or nearly touch, and none shorter than allowed."""
    length = paths.length
    parcel, walkway, s0, s1 = stretches[np.lexsort(stretches.T[::-1])].T
    parcel, walkway = parcel.astype(np.int64), walkway.astype(np.int64)
    if not len(parcel):
        return Frontage(parcel, walkway, s0, s1)
    new = np.concatenate([[True], (np.diff(parcel) != 0) | (np.diff(walkway) != 0)])
    apart = np.cumsum(new) * (length.max() + 2.0 * NEARLY_TOUCHING)  # keeps the pairs of parcel and walkway apart
    reached = np.maximum.accumulate(s1 + apart)
    new |= np.concatenate([[True], (s0 + apart)[1:] > reached[:-1] + NEARLY_TOUCHING])
    first = np.flatnonzero(new)
    s0, s1 = s0[first], np.maximum.reduceat(s1, first)
    parcel, walkway = parcel[first], walkway[first]
    missing = np.maximum(0.0, SHORTEST - (s1 - s0)) / 2.0
    s0, s1 = s0 - missing, s1 + missing
    whole = length[walkway]
    s0, s1 = s0 - np.maximum(0.0, s1 - whole), s1 - np.minimum(0.0, s0)
    at = Frontage(parcel, walkway, np.maximum(s0, 0.0), np.minimum(s1, whole))
    return _joined_in_rings(at, length, paths.closed)


def _joined_in_rings(at: Frontage, length: np.ndarray, closed: np.ndarray) -> Frontage:
    """The same, with stretches also joined over the place where a ring begins: that place means nothing."""
    change = (np.diff(at.parcel) != 0) | (np.diff(at.walkway) != 0)
    first, last = np.flatnonzero(np.append(True, change)), np.flatnonzero(np.append(change, True))
    whole = length[at.walkway[first]]
    over = closed[at.walkway[first]] & (at.s0[first] + whole - at.s1[last] <= NEARLY_TOUCHING)
    s0, s1 = at.s0.copy(), at.s1.copy()
    s0[first[over]], s1[last[over]] = 0.0, whole[over]
    return Frontage(at.parcel, at.walkway, s0, s1)
