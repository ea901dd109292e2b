"""Polylines as flat coordinate arrays: the form in which walkways go through the kernels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from shapely.geometry import LineString

SAME_PLACE = 0.05
"""Ends within this distance are one place, metres."""


@dataclass(frozen=True)
class Paths:
    """`m` polylines, one after the other.

    Path k is `xy[start[k]:start[k + 1]]`; `xy` (n, 2) metres; `start` (m + 1,) int; `station` (n,) the distance
    of each vertex from the beginning of its path, metres.
    """

    xy: np.ndarray
    start: np.ndarray
    station: np.ndarray

    @classmethod
    def from_lines(cls, lines: Sequence[LineString]) -> Paths:
        """Paths of shapely LineStrings (z and m are dropped; repeated vertices are kept out)."""
        return cls.from_arrays([np.asarray(line.coords, dtype=float)[:, :2] for line in lines])

    @classmethod
    def from_arrays(cls, arrays: Sequence[np.ndarray]) -> Paths:
        """Paths of (v, 2) arrays of vertices (repeated vertices are kept out)."""
        parts = [_without_repeats(array) for array in arrays]
        start = np.concatenate([[0], np.cumsum([len(part) for part in parts])]).astype(np.int64)
        xy = np.concatenate(parts) if parts else np.empty((0, 2))
        return cls(xy, start, _stations(xy, start))

    def __len__(self) -> int:
        return len(self.start) - 1

    @property
    def path_of_vertex(self) -> np.ndarray:
        """(n,) which path each vertex belongs to."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))

    @property
    def length(self) -> np.ndarray:
        """(m,) lengths, metres."""
        return self.station[self.start[1:] - 1] if len(self) else np.empty(0)

    @property
    def closed(self) -> np.ndarray:
        """(m,) whether a path ends where it begins."""
        if not len(self):
            return np.empty(0, dtype=bool)
        apart = np.hypot(*(self.xy[self.start[:-1]] - self.xy[self.start[1:] - 1]).T)
        return (apart < SAME_PLACE) & (self.length > SAME_PLACE)

    def at(self, path: np.ndarray, station: np.ndarray) -> np.ndarray:
        """(k, 2) coordinates at `station` metres along `path`; stations beyond an end give the end."""
        path, station = np.asarray(path, dtype=np.int64), np.asarray(station, dtype=float)
        if not len(path):
            return np.empty((0, 2))
        offset = np.concatenate([[0.0], np.cumsum(self.length + 1.0)])  # a metre of nothing keeps the paths apart
        along = self.station + offset[self.path_of_vertex]
        wanted = offset[path] + np.clip(station, 0.0, self.length[path])
        return np.column_stack([np.interp(wanted, along, self.xy[:, axis]) for axis in (0, 1)])

    def project(self, points: np.ndarray, path: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
        """(k,) station of the point of `path` (k,) nearest to each of `points` (k, 2), sought from `low` to `high`."""
        offset = np.concatenate([[0.0], np.cumsum(self.length + 1.0)])
        along = self.station + offset[self.path_of_vertex]
        low = np.clip(low, 0.0, self.length[path])
        high = np.clip(high, low, self.length[path])
        first = np.searchsorted(along, low + offset[path], side="right") - 1
        last = np.searchsorted(along, high + offset[path], side="left")
        first = np.clip(first, self.start[path], np.maximum(self.start[path + 1] - 2, self.start[path]))
        count = np.maximum(1, np.minimum(last, self.start[path + 1] - 1) - first)
        row = np.repeat(np.arange(len(points)), count)
        begins = np.cumsum(count) - count
        vertex = first[row] + np.arange(len(row)) - begins[row]
        after = np.minimum(vertex + 1, self.start[path[row] + 1] - 1)
        foot, along = feet(points[row], self.xy[vertex], self.xy[after])
        distance = np.hypot(*(points[row] - foot).T)
        order = np.lexsort((distance, row))[begins]
        return np.clip(self.station[vertex[order]] + along[order], low, high)

    def sampled(self, step: float) -> Paths:
        """Paths whose vertices stand at equal distances of at most `step` metres, both ends included."""
        pieces = np.maximum(1, np.ceil(self.length / step - 1e-9)).astype(np.int64)
        count = pieces + 1
        start = np.concatenate([[0], np.cumsum(count)])
        path = np.repeat(np.arange(len(self)), count)
        number = np.arange(start[-1]) - start[path]
        station = self.length[path] * number / pieces[path]
        return Paths(self.at(path, station), start, station)

    def refined(self, step: float) -> Paths:
        """Paths with their own vertices and, between those, others at equal distances of at most `step` metres.

        Where the vertices stand does not depend on which end a path begins, nor where a ring does.
        """
        path = self.path_of_vertex
        goes_on = np.append(path[1:] == path[:-1], False)[: len(path)]
        length = np.where(goes_on, np.append(np.diff(self.station), 0.0), 0.0)
        count = np.where(goes_on, np.maximum(1, np.ceil(length / step - 1e-9)), 1).astype(np.int64)
        vertex = np.repeat(np.arange(len(path)), count)
        number = np.arange(len(vertex)) - np.repeat(np.cumsum(count) - count, count)
        share = (number / count[vertex])[:, None]
        after = np.minimum(vertex + 1, len(path) - 1)
        xy = self.xy[vertex] * (1.0 - share) + self.xy[after] * share
        start = np.concatenate([[0], np.cumsum(np.bincount(path[vertex], minlength=len(self)))])
        return Paths(xy, start.astype(np.int64), self.station[vertex] + length[vertex] * share[:, 0])

    def spaced(self, step: float) -> Paths:
        """Open paths as `sampled`, rings as `refined`: where the vertices stand depends neither on which end a path
        begins, nor where a ring does.
        """
        even, bent, closed = self.sampled(step), self.refined(step), self.closed
        kept = [(even, ~closed[even.path_of_vertex]), (bent, closed[bent.path_of_vertex])]
        path = np.concatenate([each.path_of_vertex[chosen] for each, chosen in kept])
        order = np.argsort(path, kind="stable")
        xy, station = (np.concatenate([getattr(each, name)[chosen] for each, chosen in kept])[order]
                       for name in ("xy", "station"))  # fmt: skip
        start = np.concatenate([[0], np.cumsum(np.bincount(path, minlength=len(self)))])
        return Paths(xy, start.astype(np.int64), station)


@dataclass(frozen=True)
class Segments:
    """`k` short straight pieces of paths: from `a` to `b` (k, 2), of `path` (k,), beginning at `station` (k,)."""

    a: np.ndarray
    b: np.ndarray
    path: np.ndarray
    station: np.ndarray

    @classmethod
    def of(cls, paths: Paths, max_length: float) -> Segments:
        """The paths' segments, longer ones cut into equal pieces of at most `max_length` metres."""
        path = paths.path_of_vertex
        begin = np.flatnonzero(path[1:] == path[:-1])
        a, b = paths.xy[begin], paths.xy[begin + 1]
        length = np.hypot(*(b - a).T)
        count = np.maximum(1, np.ceil(length / max_length - 1e-9)).astype(np.int64)
        whole = np.repeat(np.arange(len(begin)), count)
        number = np.arange(len(whole)) - np.repeat(np.cumsum(count) - count, count)
        share = number / count[whole]
        step = ((b - a) / count[:, None])[whole]
        start = a[whole] + step * number[:, None]
        station = paths.station[begin][whole] + length[whole] * share
        return cls(start, start + step, path[begin][whole], station)

    def __len__(self) -> int:
        return len(self.path)

    @property
    def middle(self) -> np.ndarray:
        """(k, 2) their midpoints."""
        return (self.a + self.b) / 2.0

    @property
    def length(self) -> np.ndarray:
        """(k,) their lengths, metres."""
        return np.hypot(*(self.b - self.a).T)


def feet(points: np.ndarray, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The point (k, 2) of each straight segment from `a` to `b` nearest to `points`, and its distance (k,) from `a`."""
    step = b - a
    square = np.sum(step * step, axis=1)
    share = np.sum((points - a) * step, axis=1) / np.where(square > 0.0, square, 1.0)
    share = np.clip(share, 0.0, 1.0)
    return a + share[:, None] * step, share * np.sqrt(square)


def _without_repeats(xy: np.ndarray) -> np.ndarray:
    keep = np.concatenate([[True], np.any(np.diff(xy, axis=0) != 0.0, axis=1)])
    return xy[keep]


def _stations(xy: np.ndarray, start: np.ndarray) -> np.ndarray:
    if not len(xy):
        return np.empty(0)
    step = np.concatenate([[0.0], np.hypot(*np.diff(xy, axis=0).T)])
    step[start[:-1]] = 0.0
    total = np.cumsum(step)
    first = total[start[:-1]]
    return total - np.repeat(first, np.diff(start))
