"""Where a layer speaks: not in the data is not the same as not there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import Delaunay, cKDTree
from shapely.geometry import MultiPolygon, Polygon
from shapely.ops import unary_union

from .finding import Finding, Severity
from .geometry.boundary import Boundary
from .geometry.containment import Containment
from .geometry.repair import simple_parts
from .message import Message, say

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from .progress import Progress

CELL = 200.0
REACH = CELL / float(np.sqrt(np.pi))
"""A place is served by a feature within this distance, metres: a disc with the area of a 200 m cell, 112.8 m."""

GROUPED = CELL
"""Unserved places within this distance of each other are one group, metres."""

LARGE = 10_000.0
"""A group of unserved parcels with more area (square metres) is not covered (editable default, unverified)."""

DRAWN_CLOSED = 15.0
"""Uncovered areas are drawn closed over the streets between their parcels, metres to either side."""


@dataclass(frozen=True)
class Coverage:
    """Whether a layer speaks for each of `n` parcels.

    `covered` (n,) bool; `groups` (n,) the number of the uncovered group that a parcel belongs to, -1 where covered.
    """

    covered: np.ndarray
    groups: np.ndarray


@dataclass(frozen=True)
class RoleCoverage:
    """Where the layers of a `role` speak; `layer` is their name or names."""

    role: str
    layer: str
    coverage: Coverage


def inferred_coverage(points: np.ndarray, owner: np.ndarray, areas: np.ndarray, features: np.ndarray) -> Coverage:
    """Coverage of a layer that does not say for what area it was made.

    `points` (p, 2) stand for the parcels `owner` (p,); `areas` (n,) square metres; `features` (f, 2) is the layer,
    metres. A parcel is unserved when no feature lies within `REACH` of any of its points; unserved parcels within
    `GROUPED` of each other form groups; a group of more than `LARGE` is not covered. A parcel without points belongs
    to no group. Discs have no grid origin and no direction: a shift or rotation changes nothing.
    """
    n = len(areas)
    served = np.ones(n, dtype=bool)
    served[owner] = False
    if len(features):
        distance, _ = cKDTree(features).query(points, distance_upper_bound=REACH)
        served[owner[np.isfinite(distance)]] = True
    alone = ~served[owner]
    group = _groups(points[alone], owner[alone], n)
    size = np.bincount(group, np.where(served, 0.0, areas), minlength=n)
    covered = served | (size[group] <= LARGE)
    return Coverage(covered, _numbered(group, covered))


def building_coverage(parcels: gpd.GeoDataFrame, areas: np.ndarray, buildings: np.ndarray) -> Coverage:
    """Where a layer of buildings (b,) speaks, by the corners of their outlines; `areas` (n,) m2 of the n parcels."""
    drawn = np.flatnonzero(parcels.geometry.notna())
    points = parcels.geometry.iloc[drawn].representative_point()
    outlines = [part.exterior for shape in buildings for part in getattr(shape, "geoms", [shape])]
    corners = np.concatenate([np.asarray(outline.coords)[:, :2] for outline in outlines])
    return inferred_coverage(np.column_stack([points.x, points.y]), drawn, areas, corners)


def given_coverage(polygons: Sequence[BaseGeometry], points: np.ndarray, owner: np.ndarray, n: int) -> Coverage:
    """Coverage as a polygon layer gives it: parcels at least half of whose points lie inside are covered."""
    point, _ = Containment.of(Boundary.of(polygons)).pairs(points)
    inside = np.zeros(len(points), dtype=bool)
    inside[point] = True
    share = np.bincount(owner, inside, minlength=n) / np.maximum(np.bincount(owner, minlength=n), 1)
    covered = share >= 0.5
    outside = ~covered[owner]
    return Coverage(covered, _numbered(_groups(points[outside], owner[outside], n), covered))


def uncovered_areas(parcels: np.ndarray, coverage: Coverage, progress: Progress) -> list[Polygon | MultiPolygon]:
    """One drawable area per uncovered group, in their order: its parcels, closed over the streets between them."""
    areas: list[Polygon | MultiPolygon] = []
    for group in range(coverage.groups.max(initial=-1) + 1):
        grown = []
        for index in np.flatnonzero(coverage.groups == group):
            progress.update(index / len(parcels))
            if parcels[index] is not None:
                grown.append(parcels[index].buffer(DRAWN_CLOSED))
        shrunk = unary_union(grown).buffer(-DRAWN_CLOSED)
        areas.append(MultiPolygon([part for part in simple_parts(shrunk) if isinstance(part, Polygon)]))
    return areas


def uncovered_layer(parcels: gpd.GeoDataFrame, told: Iterable[RoleCoverage], progress: Progress) -> gpd.GeoDataFrame:
    """What is not in the data: `role`, `layer`, `parcels` and their `area_m2` for each uncovered group, drawn."""
    shapes = parcels.geometry.to_numpy()
    area = parcels.geometry.area.fillna(0.0).to_numpy()
    rows: list[dict[str, object]] = []
    for each in told:
        for group, drawn in enumerate(uncovered_areas(shapes, each.coverage, progress)):
            inside = each.coverage.groups == group
            size = {"parcels": int(inside.sum()), "area_m2": float(area[inside].sum())}
            if not drawn.is_empty:
                rows.append({"role": each.role, "layer": each.layer, **size, "geometry": drawn})
    columns = ["role", "layer", "parcels", "area_m2", "geometry"]
    return gpd.GeoDataFrame(rows, columns=columns, geometry="geometry")


def coverage_finding(told: RoleCoverage, areas: np.ndarray, what: Message) -> Finding | None:
    """How much of the study the layers of a role do not speak for; None where they speak for all.

    `what` are the layer's features, as in "street lights".
    """
    outside = ~told.coverage.covered
    if not outside.any():
        return None
    return Finding(
        Severity.WARNING,
        told.role,
        told.layer,
        say(
            "Coverage",
            "{count:,} of {total:,} parcels ({hectares:,.1f} ha) lie where this layer has no {what}. They are taken"
            " as not in the data, and what depends on it is unknown there.",
            count=int(outside.sum()),
            total=len(outside),
            hectares=float(areas[outside].sum()) / 10_000.0,
            what=what,
        ),
        say("Coverage", "If this layer is complete, give the area it covers; else add the data that is missing there."),
        count=int(outside.sum()),
        total=len(outside),
    )


def _groups(points: np.ndarray, owner: np.ndarray, n: int) -> np.ndarray:
    """(n,) which connected group each parcel is in, where points within `GROUPED` connect their parcels."""
    first, second = _links(points).T
    near = np.hypot(*(points[first] - points[second]).T) <= GROUPED
    first, second = owner[first[near]], owner[second[near]]
    _, group = connected_components(coo_matrix((np.ones(len(first)), (first, second)), shape=(n, n)), directed=False)
    return group


def _links(points: np.ndarray) -> np.ndarray:
    """(k, 2) pairs of points that hold a shortest spanning tree: those of the Delaunay triangulation do.

    Points that are connected by steps of at most d are connected in that tree by steps of at most d, so these few
    pairs give the same groups as all pairs.
    """
    middle = points - points.mean(axis=0) if len(points) else points
    spread = np.linalg.svd(middle, full_matrices=False)
    if len(points) < 4 or spread[1][1] < 1e-9 * max(1.0, spread[1][0]):  # all on one line
        order = np.argsort(middle @ spread[2][0]) if len(points) else np.empty(0, dtype=np.int64)
        if len(points) == 3:
            return np.array([[0, 1], [1, 2], [0, 2]])
        return np.column_stack([order[:-1], order[1:]])
    mesh = Delaunay(middle)
    corners = mesh.simplices
    return np.vstack([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]], mesh.coplanar[:, [0, 2]]]).astype(
        np.int64
    )


def _numbered(group: np.ndarray, covered: np.ndarray) -> np.ndarray:
    """Groups of uncovered parcels numbered from 0 in the order of their first parcel; -1 where covered."""
    numbers = np.full(len(group), -1, dtype=np.int64)
    outside = np.flatnonzero(~covered)
    _, first, place = np.unique(group[outside], return_index=True, return_inverse=True)
    order = np.empty(len(first), dtype=np.int64)
    order[np.argsort(first)] = np.arange(len(first))
    numbers[outside] = order[place]
    return numbers
