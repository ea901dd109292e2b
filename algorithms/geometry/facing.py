"""Which line each piece of an outline faces, and whether anything stands between."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from ..progress import Progress
from .boundary import Boundary
from .paths import Segments, feet

REACH = 25.0
"""An edge faces walkways within this distance, metres (SCIENCE 2.1 h; editable default, unverified)."""

STRAIGHT = float(np.cos(np.radians(60.0)))
"""How straight ahead a walkway must lie: cosine of the angle between the outward normal and the way to it."""

STRAIGHT_TO_END = float(np.cos(np.radians(45.0)))
"""The same for the end of a walkway, which may go on as another."""

IMPRECISE = 2.0
"""A walkway this near is faced wherever it lies: maps draw walkways up to so far inside parcels, metres."""

CROSSWISE = 5.0
"""A walkway that runs along the edge is preferred to one that leads up to it, though it be so much farther, metres."""

ROUNDING = 1e-6
"""Lengths below this are rounding, metres."""

EDGES_AT_ONCE = 20_000


def nearest_faced(pieces: Boundary, segments: Segments, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Pieces (k,) that face a segment within `REACH` of their midpoint, and the nearest such segment (k,).

    A piece faces a segment when the way from its midpoint to the nearest point of the segment leaves within 60
    degrees of the outward normal (45 where the walkway ends), or when that point is nearer than `IMPRECISE`.
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
    cost = _cost(pieces.chosen(piece), segments, segment)
    faced = np.isfinite(cost)
    piece, segment, cost = piece[faced], segment[faced], cost[faced]
    order = np.lexsort((segment, cost, piece))
    first = order[np.unique(piece[order], return_index=True)[1]]
    return np.column_stack([piece[first], segment[first]])


def _cost(pieces: Boundary, segments: Segments, segment: np.ndarray) -> np.ndarray:
    """Metres by which to choose among segments; infinite where a piece does not face the segment."""
    middle, a, b = pieces.middle, segments.a[segment], segments.b[segment]
    foot, along = feet(middle, a, b)
    way = foot - middle
    distance = np.hypot(way[:, 0], way[:, 1])
    length = np.hypot(*(b - a).T)
    begins, ends = along <= ROUNDING, along >= length - ROUNDING
    back, on = _neighbours(segments)
    # The foot is where the walkway comes nearest: not where a segment ends whose neighbour comes nearer still.
    nearer_back = begins & (np.sum(back[segment] * way, axis=1) < -ROUNDING)
    nearer_on = ends & (np.sum(on[segment] * way, axis=1) < -ROUNDING)
    last = (begins & ~back[segment].any(axis=1)) | (ends & ~on[segment].any(axis=1))
    ahead = np.sum(way * pieces.normal, axis=1) > np.where(last, STRAIGHT_TO_END, STRAIGHT) * distance
    faced = (distance <= REACH) & ~nearer_back & ~nearer_on & (ahead | (distance < IMPRECISE))
    crosswise = np.abs(np.sum((b - a) * pieces.normal, axis=1)) / length
    return np.where(faced, distance + CROSSWISE * crosswise, np.inf)


def _neighbours(segments: Segments) -> tuple[np.ndarray, np.ndarray]:
    """(k, 2) each: the ways from a segment's ends along its path, backwards and on; zero where the path ends."""
    step = segments.b - segments.a
    follows = (segments.path[1:] == segments.path[:-1])[:, None]
    back, on = np.zeros_like(step), np.zeros_like(step)
    back[1:] = np.where(follows, -step[:-1], 0.0)
    on[:-1] = np.where(follows, step[1:], 0.0)
    return back, on
