"""Which way each parcel faces: towards the street, told from the shapes of the parcels alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..progress import Progress

PIECE_M = 5.0
"""Outlines are looked at in pieces of at most this length."""

NEIGHBOUR_M = 0.75
"""A piece with another parcel so far outside it is shared, no street side; cadastres leave slivers (editable default,
unverified)."""

ALLEY_M = 6.0
"""A piece with another parcel so far outside it lies at an alley (editable default, unverified)."""

ALLEY_WEIGHT = 0.25
"""How much a piece at an alley counts against one at a street (editable default, unverified)."""

SIDE_SHARE = 0.2
"""A direction into which less of the open outline looks is no side of the parcel, only a chamfered corner."""

SAME_WAY = float(np.cos(np.radians(45.0)))
"""Two parcels face the same way where their directions differ by less: its cosine."""

AT_ONCE = 200_000

_HARMONICS = np.array([70.0, 112.0, 56.0, 16.0, 2.0]) / 256.0
"""cos(t / 2)^8 = sum of these times cos(k t), k = 0 .. 4: 1 straight ahead, 0.53 at 45 degrees, 0.06 at 90."""


@dataclass(frozen=True)
class StreetSides:
    """`direction` (n, 2) unit vectors towards each parcel's street, NaN where none of its outline is open; `middle`
    (n, 2) the middle of its street side, where none is open the middle of its outline; metres.
    """

    direction: np.ndarray
    middle: np.ndarray


def street_sides(shapes: np.ndarray, progress: Progress) -> StreetSides:
    """The street sides of `shapes` (n,) polygons, metres.

    The outline is open where no other parcel lies just outside it. Of a corner parcel's open sides the street side is
    the one towards which the boundaries shared with neighbours run, since neighbours lie side by side along a street:
    the front n makes greatest `2 * sum(shared length * cos(boundary, n)^2) + sum(open length * cos(angle / 2)^8)`.
    Every sum is over lengths and angles between edges, so nothing depends on where north is.
    """
    pieces = Boundary.of(shapes).pieces(PIECE_M)
    count = len(shapes)
    beside = _beside(pieces, NEIGHBOUR_M, progress)
    length = pieces.length
    weight = np.where(_beside(pieces, ALLEY_M, progress), ALLEY_WEIGHT, 1.0) * length
    is_open = np.flatnonzero(~beside)
    owner, normal, weight = pieces.owner[is_open], pieces.normal[is_open], weight[is_open]
    ahead = _looking(normal, owner, weight, count)
    whole = np.bincount(owner, weight, count)[owner]
    score = 2.0 * _running_to(pieces.chosen(beside), normal, owner, count) + ahead
    score = np.where(ahead >= SIDE_SHARE * whole, np.round(score, 3), -1.0)
    front = _first_of_each(owner, score)
    near = np.zeros((count, 2))
    near[owner[front]] = normal[front]
    agree = weight * ((1.0 + np.einsum("ij,ij->i", normal, near[owner])) / 2.0) ** 4
    direction = _sums(normal * agree[:, None], owner, count)
    middle = _sums(pieces.middle[is_open] * agree[:, None], owner, count)
    share = np.bincount(owner, agree, count)
    outline = np.maximum(np.bincount(pieces.owner, length, count), 1e-12)
    centre = _sums(pieces.middle * length[:, None], pieces.owner, count) / outline[:, None]
    has_street = (share > 0.0)[:, None]
    size = np.hypot(direction[:, 0], direction[:, 1])[:, None]
    return StreetSides(
        np.divide(direction, size, out=np.full((count, 2), np.nan), where=has_street & (size > 0.0)),
        np.divide(middle, share[:, None], out=centre, where=has_street),
    )


def same_way(direction: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """(k,) whether the parcels of `pairs` (k, 2) face the same way; False where one faces nowhere."""
    return np.einsum("ij,ij->i", direction[pairs[:, 0]], direction[pairs[:, 1]]) >= SAME_WAY


def _beside(pieces: Boundary, far: float, progress: Progress) -> np.ndarray:
    """(pieces,) whether another parcel lies `far` metres outside the piece's middle."""
    beside = np.zeros(len(pieces), dtype=bool)
    if not len(pieces):
        return beside
    inside = Containment.of(pieces)
    for begin in range(0, len(pieces), AT_ONCE):
        progress.update(begin / len(pieces))
        some = slice(begin, begin + AT_ONCE)
        point, owner = inside.pairs(pieces.middle[some] + far * pieces.normal[some])
        other = owner != pieces.owner[some][point]
        beside[begin + point[other]] = True
    return beside


def _looking(normal: np.ndarray, owner: np.ndarray, weight: np.ndarray, count: int) -> np.ndarray:
    """(k,) how much of its parcel's open outline looks the way each open piece does: `sum(w * cos(angle / 2)^8)`."""
    turn = normal[:, 0] + 1j * normal[:, 1]
    total = np.zeros(len(owner))
    for order, factor in enumerate(_HARMONICS):
        own = turn**order
        real = np.bincount(owner, weight * own.real, count)[owner]
        imaginary = np.bincount(owner, weight * own.imag, count)[owner]
        total += factor * (real * own.real + imaginary * own.imag)
    return total


def _running_to(shared: Boundary, normal: np.ndarray, owner: np.ndarray, count: int) -> np.ndarray:
    """(k,) how much of its parcel's shared boundary runs the way each open piece looks: `sum(length * cos^2)`."""
    along = np.column_stack([-shared.normal[:, 1], shared.normal[:, 0]])
    length = shared.length
    xx, xy, yy = (
        np.bincount(shared.owner, length * along[:, i] * along[:, j], count)[owner] for i, j in ((0, 0), (0, 1), (1, 1))
    )
    x, y = normal.T
    return xx * x * x + 2.0 * xy * x * y + yy * y * y


def _first_of_each(owner: np.ndarray, score: np.ndarray) -> np.ndarray:
    """The piece of the greatest score of each parcel that has one."""
    order = np.lexsort((-score, owner))
    return order[np.flatnonzero(np.diff(owner[order], prepend=-1))]


def _sums(vectors: np.ndarray, owner: np.ndarray, count: int) -> np.ndarray:
    return np.column_stack([np.bincount(owner, vectors[:, axis], count) for axis in (0, 1)])
