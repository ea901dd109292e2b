"""Which points lie within reach of which centres: all pairs, some at a time, so that memory stays bounded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .containment import ragged

SQUARE = 4.0
"""Side of the squares by which points are looked up, metres (changes no result)."""
CENTRES_AT_ONCE = 4096
DIGIT = 16
"""Bits of a number that sort in linear time."""


@dataclass(frozen=True)
class Pairs:
    """`k` pairs, those of one centre together: `centre` and `point` (k,) and the way `x`, `y` (k,) metres from the
    one to the other.
    """

    centre: np.ndarray
    point: np.ndarray
    x: np.ndarray
    y: np.ndarray


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

    def blocks(self, centres: np.ndarray, reach: np.ndarray, most: float = np.inf) -> Iterator[Pairs]:
        """The pairs not further apart than the centre's `reach` (m,), blocks of whole centres (m, 2) in their order.

        A block holds about `most` pairs, more where a single centre has more.
        """
        for begin in range(0, len(centres), CENTRES_AT_ONCE):
            some = slice(begin, begin + CENTRES_AT_ONCE)
            local = centres[some] - self.corner
            run, first, count = self._runs(local, local, reach[some])
            total = np.concatenate([[0], np.cumsum(np.bincount(run, count, minlength=len(local)))])
            runs = np.searchsorted(run, np.arange(len(local) + 1))
            here = 0
            while here < len(local):
                end = max(here + 1, int(np.searchsorted(total, total[here] + most, side="right")) - 1)
                part = slice(runs[here], runs[end])
                yield self._pairs(local, reach[some], begin, run[part], first[part], count[part])
                here = end

    def about(self, low: np.ndarray, high: np.ndarray, reach: np.ndarray) -> list[np.ndarray]:
        """Of each box from `low` to `high` (g, 2) the points within its `reach` (g,), and some more, as numbers (c,) in
        our order.
        """
        run, first, count = self._runs(low - self.corner, high - self.corner, reach)
        ends = np.cumsum(np.bincount(run, count, minlength=len(reach)))
        return np.split(_stepped(first, count), ends[:-1].astype(np.int64))

    def how_many(self, low: np.ndarray, high: np.ndarray, reach: np.ndarray) -> np.ndarray:
        """(g,) so many places `about` finds for each box."""
        run, _, count = self._runs(low - self.corner, high - self.corner, reach)
        return np.bincount(run, count, minlength=len(reach))

    def _runs(self, low: np.ndarray, high: np.ndarray, reach: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Runs of points that may be near: (r,) the box, the first point in our order, and how many they are."""
        bottom = np.clip(np.floor((low[:, 1] - reach) / SQUARE), 0, self.rows).astype(np.int64)
        top = np.clip(np.floor((high[:, 1] + reach) / SQUARE), -1, self.rows - 1).astype(np.int64)
        run, along = ragged(np.maximum(top - bottom + 1, 0))
        row = bottom[run] + along
        away = np.maximum(np.maximum(row * SQUARE - high[run, 1], low[run, 1] - (row + 1) * SQUARE), 0.0)
        half = np.sqrt(np.maximum(reach[run] ** 2 - away**2, 0.0))
        left = np.clip(np.floor((low[run, 0] - half) / SQUARE), 0, self.columns).astype(np.int64)
        right = np.clip(np.floor((high[run, 0] + half) / SQUARE), -1, self.columns - 1).astype(np.int64)
        first = np.searchsorted(self.key, row * self.columns + left)
        stop = np.searchsorted(self.key, row * self.columns + right, side="right")
        held = (left <= right) & (stop > first)
        return run[held], first[held], (stop - first)[held]

    def _pairs(
        self,
        local: np.ndarray,
        reach: np.ndarray,
        begin: int,
        run: np.ndarray,
        first: np.ndarray,
        count: np.ndarray,
    ) -> Pairs:
        which = np.repeat(np.arange(len(count)), count)
        place = np.arange(len(which)) + (first + count - np.cumsum(count)).take(which)
        x = self.x.take(place) - local[run, 0].take(which)
        y = self.y.take(place) - local[run, 1].take(which)
        near = np.flatnonzero(x * x + y * y <= (reach[run] ** 2).take(which))
        centre = (begin + run).take(which.take(near))
        return Pairs(centre, self.order.take(place.take(near)), x.take(near), y.take(near))


def _stepped(first: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Runs of `count` (r,) whole numbers, at least one each, from `first` (r,) on."""
    begin, last = np.cumsum(count) - count, first + count - 1
    steps = np.ones(count.sum(), dtype=np.int64)
    steps[begin] = first - np.append(0, last[:-1])
    return np.cumsum(steps, out=steps)


def _order(key: np.ndarray) -> np.ndarray:
    """(n,) the stable order of whole numbers from 0 on, digit by digit from the last: linear in n."""
    order = np.argsort(key.astype(np.uint16), kind="stable")
    for shift in range(DIGIT, int(key.max(initial=0)).bit_length(), DIGIT):
        order = order.take(np.argsort((key >> shift).take(order).astype(np.uint16), kind="stable"))
    return order
