"""Where a suggestion's marker stands, and which parcel it stands at."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..geometry.repair import simple_parts

if TYPE_CHECKING:
    from scipy.spatial import cKDTree
    from shapely.geometry.base import BaseGeometry

AT_PARCEL = 25.0
"""m; a marker further than this from every parcel belongs to none."""
EDGE_PIECE = 1.0
"""m; parcels' edges are cut into pieces of this length to find the nearest one."""
MEETING = 0.75
"""m between the middles of two pieces of parcel edges that meet: half a piece and a tolerance."""
SHARED = 2.0
"""m of common edge from which parcels adjoin: a common corner is none."""
APART = 2.5
"""m from their common place at which several markers stand around it."""
CLOSE = 1.0
"""m within which markers are taken to stand at one place."""


def middle(lines: Sequence[BaseGeometry]) -> np.ndarray:
    """(n, 2) the point half-way along each line; of a line in parts, half-way along the longest."""
    points = []
    for line in lines:
        longest = max(simple_parts(line), key=lambda part: (part.length, part.wkb))
        point = longest.interpolate(0.5, normalized=True)
        points.append((point.x, point.y))
    return np.array(points, dtype=float).reshape(-1, 2)


def inside(polygons: Sequence[BaseGeometry]) -> np.ndarray:
    """(n, 2) a point inside each polygon."""
    points = [polygon.representative_point() for polygon in polygons]
    return np.array([(point.x, point.y) for point in points], dtype=float).reshape(-1, 2)


def of_points(points: Sequence[BaseGeometry]) -> np.ndarray:
    """(n, 2) coordinates; of several points in one, those of their centre."""
    centres = [point.centroid for point in points]
    return np.array([(centre.x, centre.y) for centre in centres], dtype=float).reshape(-1, 2)


def parcel_at(xy: np.ndarray, edges: Boundary) -> np.ndarray:
    """(n,) the parcel, by its edges, in which each point lies, else the one with the nearest edge within 25 m, else -1.

    Of several the first.
    """
    from scipy.spatial import cKDTree

    found = np.full(len(xy), -1, dtype=np.int64)
    if not len(edges) or not len(xy):
        return found
    pieces = _near(edges, cKDTree(xy), AT_PARCEL).pieces(EDGE_PIECE)
    if not len(pieces):
        return found
    tree = cKDTree(pieces.middle)
    distance, _ = tree.query(xy, distance_upper_bound=AT_PARCEL)
    near = np.flatnonzero(np.isfinite(distance))
    for point, around in zip(near, tree.query_ball_point(xy[near], distance[near] + 1e-6)):
        found[point] = pieces.owner[around].min()
    point, owner = Containment.of(edges).pairs(xy)
    point, first = np.unique(point, return_index=True)
    found[point] = owner[first]
    return found


def adjoining(edges: Boundary, chosen: np.ndarray) -> np.ndarray:
    """(k, 2) pairs of a chosen parcel (indices) and another that shares at least 2 m of edge with it.

    Edges are shared where they are drawn less than 0.25 m apart.
    """
    from scipy.spatial import cKDTree

    mine = edges.chosen(np.isin(edges.owner, chosen)).pieces(EDGE_PIECE)
    if not len(mine):
        return np.empty((0, 2), dtype=np.int64)
    tree = cKDTree(mine.middle)
    others = _near(edges, tree, MEETING).pieces(EDGE_PIECE)
    near = tree.sparse_distance_matrix(cKDTree(others.middle), MEETING, output_type="ndarray")
    here, there = near["i"], near["j"]
    opposite = np.sum(mine.normal[here] * others.normal[there], axis=1) < -0.9
    meets = opposite & (mine.owner[here] != others.owner[there])
    meetings = np.unique(np.column_stack([here[meets], others.owner[there[meets]]]), axis=0)
    both = np.column_stack([mine.owner[meetings[:, 0]], meetings[:, 1]])
    pairs, which = np.unique(both, axis=0, return_inverse=True)
    length = np.bincount(which.ravel(), mine.length[meetings[:, 0]], minlength=len(pairs))
    return pairs[length >= SHARED - 1e-6]


def _near(edges: Boundary, points: cKDTree, reach: float) -> Boundary:
    """The edges that may come within `reach` of one of the points."""
    half = edges.length / 2.0
    distance, _ = points.query(edges.middle, distance_upper_bound=float(half.max()) + reach + 1e-6)
    return edges.chosen(distance <= half + reach)


def spread(xy: np.ndarray) -> np.ndarray:
    """(n, 2) places at which all can be seen: those at one place go 2.5 m away from it, each in its direction."""
    _, place, count = np.unique(np.rint(xy / CLOSE), axis=0, return_inverse=True, return_counts=True)
    place = place.ravel()
    order = np.argsort(place, kind="stable")
    turn = np.empty(len(xy))
    turn[order] = np.arange(len(xy)) - np.repeat(np.cumsum(count) - count, count)
    angle = 2.0 * np.pi * turn / np.maximum(count[place], 1)
    step = APART * np.column_stack([np.sin(angle), np.cos(angle)])
    return np.where((count[place] > 1)[:, None], xy + step, xy)


def stable_ids(intervention: Sequence[str], xy: np.ndarray) -> list[str]:
    """Ids of intervention and place to a metre, which stay while the place stays; a repeated one gets a number."""
    seen: dict[str, int] = {}
    ids = []
    for each, (x, y) in zip(intervention, xy):
        mark = hashlib.sha256(f"{each} {x:.0f} {y:.0f}".encode()).hexdigest()[:8]
        name = f"{each}-{mark}"
        seen[name] = seen.get(name, 0) + 1
        ids.append(name if seen[name] == 1 else f"{name}.{seen[name]}")
    return ids
