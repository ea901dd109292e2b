"""Polylines as flat coordinate arrays: the form in which walkways go through the kernels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from shapely.geometry import LineString


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
        parts = [_without_repeats(np.asarray(line.coords, dtype=float)[:, :2]) for line in lines]
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

    def at(self, path: np.ndarray, station: np.ndarray) -> np.ndarray:
        """(k, 2) coordinates at `station` metres along `path`; stations beyond an end give the end."""
        path, station = np.asarray(path, dtype=np.int64), np.asarray(station, dtype=float)
        offset = np.concatenate([[0.0], np.cumsum(self.length + 1.0)])  # a metre of nothing keeps the paths apart
        along = self.station + offset[self.path_of_vertex]
        wanted = offset[path] + np.clip(station, 0.0, self.length[path])
        return np.column_stack([np.interp(wanted, along, self.xy[:, axis]) for axis in (0, 1)])

    def sampled(self, step: float) -> Paths:
        """Paths whose vertices stand at equal distances of at most `step` metres, both ends included."""
        pieces = np.maximum(1, np.ceil(self.length / step - 1e-9)).astype(np.int64)
        count = pieces + 1
        start = np.concatenate([[0], np.cumsum(count)])
        path = np.repeat(np.arange(len(self)), count)
        number = np.arange(start[-1]) - start[path]
        station = self.length[path] * number / pieces[path]
        return Paths(self.at(path, station), start, station)


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
