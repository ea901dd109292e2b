"""Which points lie within reach of which centres: all pairs, some at a time, so that memory stays bounded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .containment import ragged

SQUARE = 4.0
"""Side of the squares by which points are looked up, metres (changes no result)."""
CENTRES_AT_ONCE = 4096
DIGIT = 16
"""Bits of a number that sort in linear time."""


@dataclass(frozen=True)
class Pairs:
    """`k` pairs, those of one centre together: `hub` (k,), the centre, or (1,) where all have the same; `place` (k,) of
    the point in an `order` (n,) of all; the way `x`, `y` (k,) metres from the one to the other, and the `square` (k,)
    of its length.
    """

    hub: np.ndarray
    place: np.ndarray
    x: np.ndarray
    y: np.ndarray
    square: np.ndarray
    order: np.ndarray

    @property
    def centre(self) -> np.ndarray:
        """(k,) numbers of the centres."""
        return np.broadcast_to(self.hub, len(self.place))

    @cached_property
    def point(self) -> np.ndarray:
        """(k,) numbers of the points."""
        return self.order.take(self.place)

    def chosen(self, which: np.ndarray) -> Pairs:
        """Those of the indices (m,)."""
        hub = self.hub if len(self.hub) == 1 else self.hub.take(which)
        place, x, y, square = (each.take(which) for each in (self.place, self.x, self.y, self.square))
        return Pairs(hub, place, x, y, square, self.order)


@dataclass(frozen=True)
class Nearby:
    """`n` points in the order of the squares that hold them, row by row from `corner` (x, y) on.

    `order` (n,) their numbers, `x`, `y` (n,) metres from `corner`, `key` (n,) their squares, of which a row has
    `columns` and all together `rows`.
    """

    order: np.ndarray
    x: np.ndarray
    y: np.ndarray
    key: np.ndarray
    corner: np.ndarray
    columns: int
    rows: int

    @classmethod
    def of(cls, points: np.ndarray) -> Nearby:
        """Prepare the points (n, 2), metres."""
        x, y = (np.ascontiguousarray(each) for each in points.T)
        corner = np.array([each.min() if len(each) else 0.0 for each in (x, y)])
        x, y = x - corner[0], y - corner[1]
        column, row = ((each / SQUARE).astype(np.int64) for each in (x, y))
        columns, rows = int(column.max(initial=0)) + 1, int(row.max(initial=0)) + 1
        key = row * columns + column
        order = _order(key)
        return cls(order, x.take(order), y.take(order), key.take(order), corner, columns, rows)

    def within(self, centres: np.ndarray, reach: np.ndarray, most: float = np.inf) -> Iterator[Pairs]:
        """The pairs not further apart than the centre's `reach` (m,), in the order of the centres (m, 2), some at once:
        about `most`, more where one row of squares holds more.
        """
        for pairs in self.about(centres, reach, most):
            yield pairs.chosen(np.flatnonzero(pairs.square <= (reach * reach).take(pairs.hub)))

    def about(self, centres: np.ndarray, reach: np.ndarray, most: float = np.inf) -> Iterator[Pairs]:
        """As `within`, with all other points of the squares that lie within reach. A centre is cut only where it stands
        alone.
        """
        for begin in range(0, len(centres), CENTRES_AT_ONCE):
            some = slice(begin, begin + CENTRES_AT_ONCE)
            local = centres[some] - self.corner
            run, first, count = self._runs(local, reach[some])
            total, here = np.concatenate([[0], np.cumsum(count)]), 0
            while here < len(run):
                end = max(here + 1, int(np.searchsorted(total, total[here] + most, side="right")) - 1)
                if end < len(run) and run[end] == run[end - 1] != run[here]:
                    end = int(np.searchsorted(run, run[end]))
                part = slice(here, end)
                yield self._pairs(local, begin, run[part], first[part], count[part])
                here = end

    def _runs(self, local: np.ndarray, reach: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Runs of points that may be near: (r,) the centre, the first point in our order, and how many they are."""
        low = np.clip(np.floor((local[:, 1] - reach) / SQUARE), 0, self.rows).astype(np.int64)
        high = np.clip(np.floor((local[:, 1] + reach) / SQUARE), -1, self.rows - 1).astype(np.int64)
        run, along = ragged(np.maximum(high - low + 1, 0))
        row = low[run] + along
        away = np.maximum(np.maximum(row * SQUARE - local[run, 1], local[run, 1] - (row + 1) * SQUARE), 0.0)
        half = np.sqrt(np.maximum(reach[run] ** 2 - away**2, 0.0))
        left = np.clip(np.floor((local[run, 0] - half) / SQUARE), 0, self.columns).astype(np.int64)
        right = np.clip(np.floor((local[run, 0] + half) / SQUARE), -1, self.columns - 1).astype(np.int64)
        first = np.searchsorted(self.key, row * self.columns + left)
        stop = np.searchsorted(self.key, row * self.columns + right, side="right")
        held = (left <= right) & (stop > first)
        return run[held], first[held], (stop - first)[held]

    def _pairs(self, local: np.ndarray, begin: int, run: np.ndarray, first: np.ndarray, count: np.ndarray) -> Pairs:
        hub = run[:1] if run[0] == run[-1] else _stepped(run, 0, count)
        place = _stepped(first, 1, count)
        x, y = self.x.take(place), self.y.take(place)
        x -= local[:, 0].take(hub)
        y -= local[:, 1].take(hub)
        square = x * x
        square += y * y
        return Pairs(hub + begin, place, x, y, square, self.order)


def _stepped(first: np.ndarray, step: int, count: np.ndarray) -> np.ndarray:
    """Runs of `count` (r,) whole numbers, at least one each, from `first` (r,) on by `step`: a sum, which is faster
    than `repeat`.
    """
    begin, last = np.cumsum(count) - count, first + step * (count - 1)
    steps = np.full(begin[-1] + count[-1], step)
    steps[begin] = first - np.append(0, last[:-1])
    return np.cumsum(steps, out=steps)


def _order(key: np.ndarray) -> np.ndarray:
    """(n,) the stable order of whole numbers from 0 on, digit by digit from the last: linear in n."""
    order = np.argsort(key.astype(np.uint16), kind="stable")
    for shift in range(DIGIT, int(key.max(initial=0)).bit_length(), DIGIT):
        order = order.take(np.argsort((key >> shift).take(order).astype(np.uint16), kind="stable"))
    return order
