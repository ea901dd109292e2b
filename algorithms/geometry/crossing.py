"""Whether another parcel stands in the way between two points."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from ..progress import Progress
from .boundary import Boundary
from .containment import ragged

PROBE = 2.0
"""Distance between the probes along a line by which edges near it are looked up, metres (changes no result)."""

LINES_AT_ONCE = 20_000


class Obstacles:
    """The edges of parcels, ready to say which lines of sight *enter* a parcel that is not the line's own.

    Leaving a parcel is no obstacle: so a parcel drawn inside or on top of another (a condominium, a flat) faces the
    street all the same, while one behind another does not.
    """

    def __init__(self, pieces: Boundary) -> None:
        """`pieces` are short edges (`Boundary.pieces`); the longest of them sets how far must be searched."""
        self.pieces = pieces
        self.tree = cKDTree(pieces.middle) if len(pieces) else None
        self.reach = float(pieces.length.max()) / 2.0 if len(pieces) else 0.0

    def entered(self, start: np.ndarray, end: np.ndarray, owner: np.ndarray, progress: Progress) -> np.ndarray:
        """(k,) whether the line from `start` (k, 2) to `end` (k, 2) enters a parcel other than `owner` (k,)."""
        blocked = np.zeros(len(start), dtype=bool)
        for begin in range(0, len(start), LINES_AT_ONCE):
            progress.update(begin / len(start))
            chunk = slice(begin, begin + LINES_AT_ONCE)
            blocked[chunk] = self._entered(start[chunk], end[chunk], owner[chunk])
        return blocked

    def _entered(self, start: np.ndarray, end: np.ndarray, owner: np.ndarray) -> np.ndarray:
        step = end - start
        line, piece = self._near(start, step)
        facing = self.pieces.owner[piece] != owner[line]
        facing &= np.sum(self.pieces.normal[piece] * step[line], axis=1) < 0.0
        line, piece = line[facing], piece[facing]
        crossed = cross_at(start[line], step[line], self.pieces.a[piece], (self.pieces.b - self.pieces.a)[piece])
        return np.bincount(line[crossed], minlength=len(start)) > 0

    def first_entered(self, start: np.ndarray, end: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
        """(k,) the edge by which each line from `start` to `end` (k, 2) first enters anything, -1 where by none, and
        (k,) the share of its length at which. An edge whose normal is zero, as of a wall, is entered from both sides.
        """
        edge, share = np.full(len(start), -1, dtype=np.int64), np.full(len(start), np.inf)
        for begin in range(0, len(start), LINES_AT_ONCE):
            progress.update(begin / len(start))
            chunk = slice(begin, begin + LINES_AT_ONCE)
            step = end[chunk] - start[chunk]
            line, piece = self._near(start[chunk], step)
            ahead = np.sum(self.pieces.normal[piece] * step[line], axis=1) <= 0.0
            line, piece = line[ahead], piece[ahead]
            edges = self.pieces.b[piece] - self.pieces.a[piece]
            at = met_at(start[chunk][line], step[line], self.pieces.a[piece], edges)
            order = np.lexsort((piece, at, line))
            lines, first = np.unique(line[order], return_index=True)
            edge[begin + lines], share[begin + lines] = piece[order[first]], at[order[first]]
        edge[np.isinf(share)] = -1
        return edge, share

    def _near(self, start: np.ndarray, step: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(m,) line and (m,) piece of all that may meet."""
        if self.tree is None:
            return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
        count = np.maximum(1, np.ceil(np.hypot(*step.T) / PROBE)).astype(np.int64)
        line, number = ragged(count)
        probes = start[line] + step[line] * ((number + 0.5) / count[line])[:, None]
        near = cKDTree(probes).sparse_distance_matrix(self.tree, PROBE / 2.0 + self.reach, output_type="ndarray")
        return line[near["i"]], near["j"]


def cross_at(start: np.ndarray, step: np.ndarray, a: np.ndarray, edge: np.ndarray) -> np.ndarray:
    """(k,) whether the lines `start + t step` and `a + u edge` meet with t and u in [0, 1]; parallel ones do not."""
    return np.isfinite(met_at(start, step, a, edge))


def met_at(start: np.ndarray, step: np.ndarray, a: np.ndarray, edge: np.ndarray) -> np.ndarray:
    """(k,) the t in [0, 1] at which `start + t step` meets `a + u edge`, u in [0, 1]; infinite where they do not."""
    turn = step[:, 0] * edge[:, 1] - step[:, 1] * edge[:, 0]
    gap = a - start
    with np.errstate(divide="ignore", invalid="ignore"):
        t = (gap[:, 0] * edge[:, 1] - gap[:, 1] * edge[:, 0]) / turn
        u = (gap[:, 0] * step[:, 1] - gap[:, 1] * step[:, 0]) / turn
        return np.where((t >= 0.0) & (t <= 1.0) & (u >= -1e-9) & (u <= 1.0 + 1e-9), t, np.inf)
