"""Parcels that lie side by side along a street, put into groups that are large enough."""

from __future__ import annotations

import heapq
from collections.abc import Callable

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..progress import Progress
from ..vacancy.clusters import adjoining
from .street_sides import same_way, street_sides

Enough = Callable[[np.ndarray], bool]
"""Whether the parcels of a group (their numbers) suffice. More of the same kind never suffice less."""


def block_groups(shapes: np.ndarray, enough: Enough, progress: Progress) -> list[np.ndarray]:
    """The groups of `shapes` (n,) polygons in metres: the numbers of their members, in an order of place.

    1. A row is what hangs together by parcels that touch (0.5 m) and face the same way: it ends at corners, streets
       and the rear, and follows a curved street.
    2. A row that is long enough for two is cut in the middle of its greatest extent, again and again.
    3. The smallest group that does not suffice joins the group nearest to it, by the middles of the street sides:
       of those that it touches if there are any (around the corner, not across the street), else of all.

    What no street touches is a row of its own, which step 3 puts to its neighbours. At the end every group suffices,
    or there is only one. The order of the shapes decides nothing, nor does a shift or a turn of the whole.
    """
    sides = street_sides(shapes, progress)
    pairs = adjoining(shapes, progress)
    middle = sides.middle
    rank = _ranks(shapes, middle)
    rows = _rows(pairs[same_way(sides.direction, pairs)], len(shapes))
    cut = [part for row in rows for part in _halved(row[np.argsort(rank[row])], middle, enough)]
    groups = _joined(cut, middle, pairs, rank, enough, progress)
    return sorted((np.sort(group) for group in groups), key=lambda group: rank[group].min())


def _ranks(shapes: np.ndarray, middle: np.ndarray) -> np.ndarray:
    """(n,) the parcels' places in an order of place alone: what breaks ties."""
    size = np.array([shape.area for shape in shapes])
    order = np.lexsort((np.round(size, 1), *np.round(middle - middle.min(axis=0), 2).T[::-1]))
    rank = np.empty(len(shapes), dtype=np.int64)
    rank[order] = np.arange(len(shapes))
    return rank


def _rows(pairs: np.ndarray, count: int) -> list[np.ndarray]:
    first, second = pairs.T
    _, label = connected_components(coo_matrix((np.ones(len(pairs)), (first, second)), shape=(count, count)), False)
    order = np.argsort(label, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(label[order])) + 1)


def _halved(row: np.ndarray, middle: np.ndarray, enough: Enough) -> list[np.ndarray]:
    """The row cut across its longest extent while both halves suffice."""
    place = middle[row] - middle[row].mean(axis=0)
    _, axes = np.linalg.eigh(place.T @ place)
    along = place @ axes[:, -1]
    if (along**3).sum() < 0.0:  # an axis has no direction of its own
        along = -along
    row = row[np.argsort(np.round(along, 2), kind="stable")]
    one, other = np.array_split(row, 2)
    if not (len(other) and enough(one) and enough(other)):
        return [row]
    return [*_halved(one, middle, enough), *_halved(other, middle, enough)]


def _joined(
    groups: list[np.ndarray],
    middle: np.ndarray,
    pairs: np.ndarray,
    rank: np.ndarray,
    enough: Enough,
    progress: Progress,
) -> list[np.ndarray]:
    """Groups that do not suffice joined to their nearest ones, the smallest first, of those as small the nearest.

    Which parcel is nearest to a group changes only when the group itself grows.
    """
    neighbours = Neighbours(groups, middle, pairs, rank)
    members = dict(enumerate(groups))
    if len(members) == 1:
        return groups
    waiting = [(len(group), *neighbours.nearest(group), number)
               for number, group in members.items() if not enough(group)]  # fmt: skip
    heapq.heapify(waiting)
    while waiting:
        progress.update(1.0 - len(waiting) / len(middle))
        size, *_, parcel, number = heapq.heappop(waiting)
        if number not in members or len(members[number]) != size:
            continue
        other = int(neighbours.member_of[parcel])
        both = np.concatenate([members[other], members.pop(number)])
        members[other], neighbours.member_of[both] = both, other
        if len(members) == 1:
            break
        if not enough(both):
            heapq.heappush(waiting, (len(both), *neighbours.nearest(both), other))
    return list(members.values())


class Neighbours:
    """Which parcel is nearest to a group: `member_of` (n,) is the group of each parcel."""

    def __init__(self, groups: list[np.ndarray], middle: np.ndarray, pairs: np.ndarray, rank: np.ndarray) -> None:
        self.member_of = np.empty(len(middle), dtype=np.int64)
        for number, group in enumerate(groups):
            self.member_of[group] = number
        self._middle = middle
        self._rank = rank
        self._tree = cKDTree(middle)
        both = np.vstack([pairs, pairs[:, ::-1]])
        both = both[np.argsort(both[:, 0], kind="stable")]
        self._touching = np.split(both[:, 1], np.searchsorted(both[:, 0], np.arange(1, len(middle))))

    def nearest(self, group: np.ndarray) -> tuple[bool, float, int, int]:
        """Whether nothing else touches the group, how far the nearest parcel is, its rank and its number.

        Parcels that touch the group come before all others.
        """
        own = self.member_of[group[0]]
        near = [(row, other) for row in group for other in self._touching[row] if self.member_of[other] != own]
        apart = not near
        if apart:  # of one more than it has members, at least one is not its own
            _, found = self._tree.query(self._middle[group], k=len(group) + 1)
            near = [(row, other) for row, some in zip(group, found) for other in some if self.member_of[other] != own]
        row, other = np.array(near).T
        distance = np.round(np.hypot(*(self._middle[row] - self._middle[other]).T), 2)
        best = np.lexsort((self._rank[other], distance))[0]
        return apart, float(distance[best]), int(self._rank[other[best]]), int(other[best])
