"""Which line each piece of an outline faces, and whether anything stands between."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from .boundary import Boundary
from .paths import Segments, feet
from .progress import Progress

REACH = 25.0
"""An edge faces walkways within this distance, metres (SCIENCE 2.1 h; editable default, unverified)."""

STRAIGHT = float(np.cos(np.radians(60.0)))
"""How straight ahead a walkway must lie: cosine of the angle between the outward normal and the way to it."""

IMPRECISE = 2.0
"""A walkway this near is faced wherever it lies: maps draw walkways up to so far inside parcels, metres."""

CROSSWISE = 5.0
"""A walkway that runs along the edge is preferred to one that leads up to it, though it be so much farther, metres."""

EDGES_AT_ONCE = 20_000


def nearest_faced(pieces: Boundary, segments: Segments, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Pieces (k,) that face a segment within `REACH` of their midpoint, and the nearest such segment (k,).

    A piece faces a segment when the way from its midpoint to the nearest point of the segment leaves within 60
    degrees of the outward normal, or when that point is nearer than `IMPRECISE`.
    """
    found = [np.empty((0, 2), dtype=np.int64)]
    if len(pieces) and len(segments):
        tree, reach = cKDTree(segments.middle), REACH + float(segments.length.max()) / 2.0
        for begin in range(0, len(pieces), EDGES_AT_ONCE):
            progress.update(begin / len(pieces))
            middle = cKDTree(pieces.middle[begin : begin + EDGES_AT_ONCE])
            near = middle.sparse_distance_matrix(tree, reach, output_type="ndarray")
            found.append(_cheapest(pieces, segments, near["i"] + begin, near["j"]))
    both = np.concatenate(found)
    return both[:, 0], both[:, 1]


def _cheapest(pieces: Boundary, segments: Segments, piece: np.ndarray, segment: np.ndarray) -> np.ndarray:
    cost = _cost(pieces.chosen(piece), segments.a[segment], segments.b[segment])
    faced = np.isfinite(cost)
    piece, segment, cost = piece[faced], segment[faced], cost[faced]
    order = np.lexsort((segment, cost, piece))
    first = order[np.unique(piece[order], return_index=True)[1]]
    return np.column_stack([piece[first], segment[first]])


def _cost(pieces: Boundary, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Metres by which to choose among segments; infinite where a piece does not face the segment."""
    middle = pieces.middle
    foot, _ = feet(middle, a, b)
    way = foot - middle
    distance = np.hypot(way[:, 0], way[:, 1])
    ahead = np.sum(way * pieces.normal, axis=1) > STRAIGHT * distance
    faced = (distance <= REACH) & (ahead | (distance < IMPRECISE))
    direction = (b - a) / np.hypot(*(b - a).T)[:, None]
    crosswise = np.abs(np.sum(direction * pieces.normal, axis=1))
    return np.where(faced, distance + CROSSWISE * crosswise, np.inf)
