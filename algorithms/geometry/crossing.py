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
        if self.tree is None:
            return np.zeros(len(start), dtype=bool)
        step = end - start
        count = np.maximum(1, np.ceil(np.hypot(*step.T) / PROBE)).astype(np.int64)
        line, number = ragged(count)
        probes = start[line] + step[line] * ((number + 0.5) / count[line])[:, None]
        near = cKDTree(probes).sparse_distance_matrix(self.tree, PROBE / 2.0 + self.reach, output_type="ndarray")
        line, piece = line[near["i"]], near["j"]
        facing = self.pieces.owner[piece] != owner[line]
        facing &= np.sum(self.pieces.normal[piece] * step[line], axis=1) < 0.0
        line, piece = line[facing], piece[facing]
        crossed = cross_at(start[line], step[line], self.pieces.a[piece], (self.pieces.b - self.pieces.a)[piece])
        return np.bincount(line[crossed], minlength=len(start)) > 0


def cross_at(start: np.ndarray, step: np.ndarray, a: np.ndarray, edge: np.ndarray) -> np.ndarray:
    """(k,) whether the lines `start + t step` and `a + u edge` meet with t and u in [0, 1]; parallel ones do not."""
    turn = step[:, 0] * edge[:, 1] - step[:, 1] * edge[:, 0]
    gap = a - start
    with np.errstate(divide="ignore", invalid="ignore"):
        t = (gap[:, 0] * edge[:, 1] - gap[:, 1] * edge[:, 0]) / turn
        u = (gap[:, 0] * step[:, 1] - gap[:, 1] * step[:, 0]) / turn
        return (t >= 0.0) & (t <= 1.0) & (u >= -1e-9) & (u <= 1.0 + 1e-9)
