"""The outlines of many polygons as flat arrays of edges that know which side is outside."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .repair import Geometries
from .rings import Rings


@dataclass(frozen=True)
class Boundary:
    """`e` straight edges of polygons, holes included, metres.

    Edge k runs from `a[k]` to `b[k]` (e, 2) and belongs to polygon `owner[k]` (e,); `normal` (e, 2) is the unit
    vector across it that points away from the inside of its polygon.
    """

    a: np.ndarray
    b: np.ndarray
    owner: np.ndarray
    normal: np.ndarray

    @classmethod
    def of(cls, polygons: Geometries) -> Boundary:
        """The edges of Polygons and MultiPolygons (None has none), whatever way their rings turn."""
        rings = Rings.of(polygons)
        xy, start, owner, hole = rings.xy, rings.start, rings.owner, rings.hole
        if not len(start) - 1:
            return cls(np.empty((0, 2)), np.empty((0, 2)), np.empty(0, dtype=np.int64), np.empty((0, 2)))
        ring = np.repeat(np.arange(len(owner)), np.diff(start))
        within = ring[1:] == ring[:-1]
        a, b, ring = xy[:-1][within], xy[1:][within], ring[:-1][within]
        local = xy[start[ring]]  # near the origin, so that areas keep their digits
        twice = np.bincount(ring, np.cross(a - local, b - local), minlength=len(owner))
        reverse = ((twice < 0.0) != hole)[ring]  # an inside to the left: shells anticlockwise, holes clockwise
        a, b = np.where(reverse[:, None], b, a), np.where(reverse[:, None], a, b)
        step = b - a
        length = np.hypot(step[:, 0], step[:, 1])
        sound = length > 0.0
        a, b, ring, step, length = a[sound], b[sound], ring[sound], step[sound], length[sound]
        return cls(a, b, owner[ring], np.column_stack([step[:, 1], -step[:, 0]]) / length[:, None])

    def __len__(self) -> int:
        return len(self.owner)

    @property
    def middle(self) -> np.ndarray:
        """(e, 2) the midpoints of the edges."""
        return (self.a + self.b) / 2.0

    @property
    def length(self) -> np.ndarray:
        """(e,) the lengths of the edges, metres."""
        return np.hypot(*(self.b - self.a).T)

    def pieces(self, max_length: float) -> Boundary:
        """Every edge cut into equal pieces of at most `max_length` metres."""
        count = np.maximum(1, np.ceil(self.length / max_length - 1e-9)).astype(np.int64)
        edge = np.repeat(np.arange(len(self)), count)
        number = np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count)
        step = ((self.b - self.a) / count[:, None])[edge]
        a = self.a[edge] + step * number[:, None]
        return Boundary(a, a + step, self.owner[edge], self.normal[edge])

    def chosen(self, which: np.ndarray) -> Boundary:
        """The edges that an index or mask picks."""
        return Boundary(self.a[which], self.b[which], self.owner[which], self.normal[which])
