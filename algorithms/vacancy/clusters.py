"""Likely vacant parcels that adjoin each other."""

from __future__ import annotations

import hashlib

import geopandas as gpd
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..geometry.repair import as_objects
from ..progress import Progress

TOUCHING_M = 0.5
"""Boundaries so near to each other are shared: cadastres leave slivers (editable default, unverified)."""

PIECE_M = 5.0
"""Edges are cut to pieces of at most this length to look for those nearby."""

AT_ONCE = 200_000


def adjoining(shapes: np.ndarray, progress: Progress) -> np.ndarray:
    """(k, 2) pairs of shapes (n,) whose boundaries come within `TOUCHING_M` or that lie in each other: by an edge or
    by a corner alone (queen).

    Two straight edges that do not cross are nearest at an end of one of them, so distances from corners to edges are
    exact; shapes that cross are found by the ends of the pieces that lie inside the other.
    """
    boundary = Boundary.of(shapes)
    pieces = boundary.pieces(PIECE_M)
    if not len(pieces):
        return np.empty((0, 2), dtype=np.int64)
    tree = cKDTree(pieces.middle)
    reach = PIECE_M / 2.0 + TOUCHING_M
    found = []
    for begin in range(0, len(boundary), AT_ONCE):
        progress.update(begin / len(boundary))
        corner, owner = boundary.a[begin : begin + AT_ONCE], boundary.owner[begin : begin + AT_ONCE]
        near = cKDTree(corner).sparse_distance_matrix(tree, reach, output_type="ndarray")
        other = owner[near["i"]] != pieces.owner[near["j"]]
        point, piece = near["i"][other], near["j"][other]
        close = _distance(corner[point], pieces.a[piece], pieces.b[piece]) <= TOUCHING_M
        found.append(np.column_stack([owner[point[close]], pieces.owner[piece[close]]]))
    point, owner = Containment.of(boundary).pairs(pieces.a)
    found.append(np.column_stack([pieces.owner[point], owner]))
    pairs = np.sort(np.vstack(found), axis=1)
    return np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)


def clusters(shapes: np.ndarray, likely: np.ndarray, progress: Progress) -> np.ndarray:
    """(n,) the cluster of each parcel, two or more `likely` (n,) vacant ones that adjoin; -1 for none."""
    members = np.array([index for index in np.flatnonzero(likely) if shapes[index] is not None], dtype=np.int64)
    numbers = np.full(len(shapes), -1, dtype=np.int64)
    first, second = adjoining(shapes[members], progress).T
    size = len(members)
    _, group = connected_components(
        coo_matrix((np.ones(len(first)), (first, second)), shape=(size, size)), directed=False
    )
    together = np.bincount(group, minlength=size)[group] > 1
    _, numbers[members[together]] = np.unique(group[together], return_inverse=True)
    return numbers


def cluster_layer(shapes: np.ndarray, number: np.ndarray, probability: np.ndarray) -> gpd.GeoDataFrame:
    """One area per cluster: its id (which stays while the cluster stays), parcels, square metres, mean probability."""
    from shapely.ops import unary_union

    areas, rows = [], []
    order = np.argsort(number, kind="stable")
    order = order[number[order] >= 0]
    groups = np.split(order, np.flatnonzero(np.diff(number[order])) + 1) if len(order) else []
    for members in groups:
        joined = unary_union([shapes[index].buffer(TOUCHING_M) for index in members]).buffer(-TOUCHING_M)
        areas.append(joined)
        rows.append(
            (
                _mark(joined),
                len(members),
                sum(shapes[index].area for index in members),
                float(probability[members].mean()),
            )
        )
    columns = ["cluster_id", "parcels", "area_m2", "probability"]
    table = {name: [row[place] for row in rows] for place, name in enumerate(columns)}
    return gpd.GeoDataFrame(table, geometry=gpd.GeoSeries(as_objects(areas), dtype="geometry"))


def _mark(shape: object) -> str:
    middle = shape.centroid  # type: ignore[attr-defined]
    return "vacant-" + hashlib.sha256(f"{middle.x:.0f} {middle.y:.0f}".encode()).hexdigest()[:8]


def _distance(point: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(k,) distance of points from the straight pieces a to b, all (k, 2)."""
    along = b - a
    share = np.clip(((point - a) * along).sum(axis=1) / (along**2).sum(axis=1), 0.0, 1.0)
    return np.hypot(*(point - a - along * share[:, None]).T)
