"""Which straight edges straight lines cross, for very many lines at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .containment import ragged

SQUARE = 8.0
"""Side of the squares by which edges are looked up, metres (changes no result)."""
ON_AN_END = 1e-9
"""Share of an edge's length by which a line may miss its end and still meet it: two edges that share an end let no
line through between them."""


@dataclass(frozen=True)
class Crossings:
    """`line` (k,) crosses `edge` (k,) at the share `at` (k,), 0 to 1, of its way; each pair stands here once."""

    line: np.ndarray
    edge: np.ndarray
    at: np.ndarray


@dataclass(frozen=True)
class EdgeGrid:
    """Edges from `a` to `b` (e, 2) metres, listed by the squares that they pass.

    Square k lists `edge[start[k]:start[k + 1]]`; the squares fill `shape` (rows, columns) from `corner` (x, y) on.
    """

    a: np.ndarray
    b: np.ndarray
    corner: np.ndarray
    shape: tuple[int, int]
    start: np.ndarray
    edge: np.ndarray

    @classmethod
    def of(cls, a: np.ndarray, b: np.ndarray) -> EdgeGrid:
        """Prepare the edges."""
        if not len(a):
            return cls(a, b, np.zeros(2), (0, 0), np.zeros(1, dtype=np.int64), np.empty(0, dtype=np.int64))
        corner = np.floor(np.minimum(a, b).min(axis=0) / SQUARE) * SQUARE
        columns, rows = (np.floor((np.maximum(a, b).max(axis=0) - corner) / SQUARE) + 1).astype(np.int64)
        shape = (int(rows), int(columns))
        edge, square = _passed(a, b, corner, shape)
        both = np.unique(square * len(a) + edge)
        start = np.searchsorted(both // len(a), np.arange(rows * columns + 1))
        return cls(a, b, corner, shape, start, both % len(a))

    def crossings(self, begin: np.ndarray, end: np.ndarray) -> Crossings:
        """Where the lines from `begin` to `end` (n, 2) cross edges; touching counts, running along an edge does not."""
        line, square = _passed(begin, end, self.corner, self.shape)
        entry, along = ragged(self.start[square + 1] - self.start[square])
        line, edge = line[entry], self.edge[self.start[square][entry] + along]
        at = _crossed_at(begin[line], end[line] - begin[line], self.a[edge], self.b[edge] - self.a[edge])
        met = np.flatnonzero(~np.isnan(at))
        _, once = np.unique(line[met] * max(len(self.a), 1) + edge[met], return_index=True)
        met = met[once]
        return Crossings(line[met], edge[met], at[met])


def _passed(
    begin: np.ndarray, end: np.ndarray, corner: np.ndarray, shape: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Lines (k,) and squares (k,) that they may pass: those of the box around each short piece of a line."""
    step = end - begin
    pieces = np.maximum(1, np.ceil(np.hypot(step[:, 0], step[:, 1]) / SQUARE)).astype(np.int64)
    line, number = ragged(pieces)
    part = step[line] / pieces[line][:, None]
    near = begin[line] + part * number[:, None] - corner
    far = near + part
    low = np.maximum(np.floor(np.minimum(near, far) / SQUARE).astype(np.int64), 0)
    high = np.minimum(np.floor(np.maximum(near, far) / SQUARE).astype(np.int64), np.array(shape[::-1]) - 1)
    wide = np.maximum(high - low + 1, 0)
    piece, along = ragged(wide[:, 0] * wide[:, 1])
    columns = wide[piece, 0]
    return line[piece], (low[piece, 1] + along // columns) * shape[1] + low[piece, 0] + along % columns


def _crossed_at(begin: np.ndarray, step: np.ndarray, a: np.ndarray, edge: np.ndarray) -> np.ndarray:
    """(k,) the share of the way at which the lines `begin + t step` meet the edges `a + u edge`; NaN where not."""
    turn = step[:, 0] * edge[:, 1] - step[:, 1] * edge[:, 0]
    gap = a - begin
    with np.errstate(divide="ignore", invalid="ignore"):
        t = (gap[:, 0] * edge[:, 1] - gap[:, 1] * edge[:, 0]) / turn
        u = (gap[:, 0] * step[:, 1] - gap[:, 1] * step[:, 0]) / turn
        met = (t >= 0.0) & (t <= 1.0) & (u >= -ON_AN_END) & (u <= 1.0 + ON_AN_END)
    return np.where(met, t, np.nan)
