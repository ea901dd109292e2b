"""Which points lie in which polygons, for many of both at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from .boundary import Boundary

EDGES_PER_SLAB = 4
EDGES_AT_ONCE = 2_000_000


@dataclass(frozen=True)
class Containment:
    """Polygons prepared for point-in-polygon questions: each is cut into horizontal slabs that list their edges.

    Built by `Containment.of(boundary)`; the answer is exact (even-odd crossings of a ray, Shimrat 1962), points on
    an edge may fall on either side.
    """

    boundary: Boundary
    owners: np.ndarray  # (p,) the polygons that have edges
    low: np.ndarray  # (p, 2) lower left corner of the bounding box
    high: np.ndarray  # (p, 2) upper right corner
    slabs: np.ndarray  # (p,) number of slabs
    first_slab: np.ndarray  # (p,) where the polygon's slabs begin
    slab_start: np.ndarray  # (slabs + 1,) where each slab's edges begin in `edge`
    edge: np.ndarray

    @classmethod
    def of(cls, boundary: Boundary) -> Containment:
        """Prepare the polygons of `boundary`."""
        owners, place = np.unique(boundary.owner, return_inverse=True)
        low = np.full((len(owners), 2), np.inf)
        high = np.full((len(owners), 2), -np.inf)
        np.minimum.at(low, place, np.minimum(boundary.a, boundary.b))
        np.maximum.at(high, place, np.maximum(boundary.a, boundary.b))
        slabs = np.maximum(1, np.bincount(place, minlength=len(owners)) // EDGES_PER_SLAB)
        first_slab = np.cumsum(slabs) - slabs
        bottom = _slab(np.minimum(boundary.a, boundary.b)[:, 1], place, low, high, slabs)
        top = _slab(np.maximum(boundary.a, boundary.b)[:, 1], place, low, high, slabs)
        edge, offset = ragged(top - bottom + 1)
        slab = (first_slab[place] + bottom)[edge] + offset
        order = np.argsort(slab, kind="stable")
        slab_start = np.searchsorted(slab[order], np.arange(slabs.sum() + 1))
        return cls(boundary, owners, low, high, slabs, first_slab, slab_start, edge[order])

    def pairs(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(k,) points and (k,) polygons (owners) that contain them, sorted by point; a point may be in several."""
        point, polygon = self._boxes_around(points)
        slab = self.first_slab[polygon] + _slab(points[point, 1], polygon, self.low, self.high, self.slabs)
        work = np.cumsum(self.slab_start[slab + 1] - self.slab_start[slab] + 1)
        inside = np.zeros(len(point), dtype=bool)
        steps = np.arange(0, work.max(initial=0) + EDGES_AT_ONCE, EDGES_AT_ONCE)
        limits = np.searchsorted(work, steps, side="right")
        for begin, end in zip(limits[:-1], limits[1:]):
            inside[begin:end] = self._contains(points[point[begin:end]], slab[begin:end])
        point, owner = point[inside], self.owners[polygon[inside]]
        order = np.lexsort((owner, point))
        return point[order], owner[order]

    def _contains(self, points: np.ndarray, slab: np.ndarray) -> np.ndarray:
        pair, offset = ragged(self.slab_start[slab + 1] - self.slab_start[slab])
        edge = self.edge[self.slab_start[slab][pair] + offset]
        a, b, p = self.boundary.a[edge], self.boundary.b[edge], points[pair]
        spans = (a[:, 1] > p[:, 1]) != (b[:, 1] > p[:, 1])
        pair, a, b, p = pair[spans], a[spans], b[spans], p[spans]
        x = a[:, 0] + (p[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0]) / (b[:, 1] - a[:, 1])
        return np.bincount(pair[x > p[:, 0]], minlength=len(points)) % 2 == 1

    def _boxes_around(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Points and places of polygons whose bounding boxes contain them; polygons go by size, a tree per size."""
        if not len(points) or not len(self.owners):
            return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
        tree = cKDTree(points)
        half = np.maximum(np.hypot(*(self.high - self.low).T) / 2.0, 0.5)
        size = np.ceil(np.log2(half)).astype(int)
        found = [np.empty((0, 2), dtype=np.int64)]
        for each in np.unique(size):
            members = np.flatnonzero(size == each)
            centres = (self.low[members] + self.high[members]) / 2.0
            near = tree.query_ball_point(centres, 2.0**each)
            lengths = np.fromiter(map(len, near), dtype=np.int64, count=len(near))
            polygon = np.repeat(members, lengths)
            point = np.concatenate([*near, []]).astype(np.int64)
            boxed = np.all((points[point] >= self.low[polygon]) & (points[point] <= self.high[polygon]), axis=1)
            found.append(np.column_stack([point[boxed], polygon[boxed]]))
        both = np.concatenate(found)
        return both[:, 0], both[:, 1]


def ragged(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Row and position in its row of each item of rows with `counts` items: [2, 1] -> [0, 0, 1], [0, 1, 0]."""
    row = np.repeat(np.arange(len(counts)), counts)
    return row, np.arange(len(row)) - (np.cumsum(counts) - counts).take(row)


def _slab(y: np.ndarray, place: np.ndarray, low: np.ndarray, high: np.ndarray, slabs: np.ndarray) -> np.ndarray:
    height = np.maximum((high - low)[:, 1], 1e-9)[place]
    share = (y - low[place, 1]) / height
    return np.clip((share * slabs[place]).astype(np.int64), 0, slabs[place] - 1)
