"""Which poles without a luminaire would light dark gaps: few of them, each for a stretch that deserves one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.containment import ragged
from ..geometry.paths import Paths, Segments
from ..geometry.repair import simple_parts

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

ARM_GAP = 15.0
"""m; a dark stretch shorter than this deserves no luminaire of its own."""
POLE_GAP = 25.0
"""m; gaps that deserve a new pole."""
POLE_WITHIN = 20.0
"""m from the gap at which an existing pole is of use."""
LIT_BY_ARM = 24.0
"""m from a pole at which its luminaire lights a walkway: 3 mounting heights of 8 m (editable default, unverified)."""
PIECE = 2.0
"""m; gaps are cut into pieces of at most this length, each of which is lit or not."""
ROUNDING = 1e-6
"""Lengths below this are rounding, metres."""


@dataclass(frozen=True)
class Arms:
    """`served` (n,) bool: the lines that poles light but for less than 15 m; for these, k pairs of a `line`, a chosen
    `pole` and the `length` (m) of the line that it lights and is the nearest chosen pole to.
    """

    served: np.ndarray
    line: np.ndarray
    pole: np.ndarray
    length: np.ndarray


def arms(lines: Sequence[BaseGeometry], poles: np.ndarray) -> Arms:
    """Of the poles (k, 2) those that would light the lines.

    A pole is of use to a line within 20 m of it, and lights what lies within 24 m. Poles are chosen one after the
    other, each time the one that lights most of what is still dark, of equals the nearest, as long as that is 15 m:
    few, though not always the fewest. A line of which more stays dark gets none: there a new pole is needed anyhow.
    """
    pieces, line = pieces_of(lines)
    reach = _within_reach(lines, pieces, line, poles)
    served = np.ones(len(lines), dtype=bool)
    while True:
        lit = reach.chosen(served[line[reach.piece]])
        lit = lit.chosen(_chosen(lit, pieces.length, len(poles))[lit.pole])
        dark = pieces.length.copy()
        dark[lit.piece] = 0.0
        left = np.bincount(line, dark, minlength=len(lines))
        whole = np.bincount(line, pieces.length, minlength=len(lines))
        still = served & (left < ARM_GAP) & (left < whole)
        if (still == served).all():
            return Arms(served, *_shares(lit, line, pieces.length))
        served = still


def pieces_of(lines: Sequence[BaseGeometry]) -> tuple[Segments, np.ndarray]:
    """Pieces of the lines, at most 2 m long, and the line of each."""
    parts = [(line, part) for line, shape in enumerate(lines) for part in simple_parts(shape)]
    pieces = Segments.of(Paths.from_lines([part for _, part in parts]), PIECE)
    return pieces, np.array([line for line, _ in parts], dtype=np.int64)[pieces.path]


@dataclass(frozen=True)
class _Reach:
    """k pairs of a `piece` and a `pole` that lights it, and their `distance` (m)."""

    piece: np.ndarray
    pole: np.ndarray
    distance: np.ndarray

    def chosen(self, which: np.ndarray) -> _Reach:
        return _Reach(self.piece[which], self.pole[which], self.distance[which])


def _within_reach(lines: Sequence[BaseGeometry], pieces: Segments, line: np.ndarray, poles: np.ndarray) -> _Reach:
    """Which poles light the middle of which pieces, and are of use to their line."""
    from scipy.spatial import cKDTree
    from shapely.geometry import Point

    if not len(pieces) or not len(poles):
        return _Reach(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), np.empty(0))
    near = cKDTree(pieces.middle).query_ball_point(poles, LIT_BY_ARM)
    pole, _ = ragged(np.array([len(each) for each in near]))
    piece = np.concatenate([np.empty(0), *near]).astype(np.int64)
    pairs, pair = np.unique(np.column_stack([line[piece], pole]), axis=0, return_inverse=True)
    apart = np.array([lines[each].distance(Point(poles[other])) for each, other in pairs])
    useful = (apart <= POLE_WITHIN + 1e-9)[pair.ravel()]
    piece, pole = piece[useful], pole[useful]
    return _Reach(piece, pole, np.hypot(*(pieces.middle[piece] - poles[pole]).T))


def _chosen(reach: _Reach, length: np.ndarray, poles: int) -> np.ndarray:
    """(poles,) bool: the poles to choose, one after the other; `length` (m) of the pieces."""
    chosen = np.zeros(poles, dtype=bool)
    dark = length.copy()
    while len(reach.pole):
        gain = np.bincount(reach.pole, dark[reach.piece], minlength=poles)
        away = np.bincount(reach.pole, dark[reach.piece] * reach.distance, minlength=poles)
        if gain.max() < ARM_GAP - ROUNDING:
            break
        best = int(np.argmin(np.where(gain >= gain.max() - ROUNDING, np.round(away, 6), np.inf)))
        chosen[best] = True
        dark[reach.piece[reach.pole == best]] = 0.0
    return chosen


def _shares(lit: _Reach, line: np.ndarray, length: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(k,) line, (k,) pole and (k,) metres of the line that this pole lights and is the nearest to."""
    order = np.lexsort((lit.pole, lit.distance, lit.piece))
    nearest = lit.chosen(order[np.unique(lit.piece[order], return_index=True)[1]])
    both = np.column_stack([line[nearest.piece], nearest.pole])
    pairs, pair = np.unique(both, axis=0, return_inverse=True)
    return pairs[:, 0], pairs[:, 1], np.bincount(pair.ravel(), length[nearest.piece], minlength=len(pairs))
