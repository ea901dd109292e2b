"""Sample points on the ground that should be seen: close enough together that a small front yard is measured too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..geometry.boundary import Boundary
from ..geometry.burn import covered_runs
from ..geometry.cell_shares import cell_shares
from ..geometry.containment import Containment, ragged
from ..grid import Grid
from .targets import NEAR, PUBLIC, NearestWalkway

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

ENOUGH_POINTS = 100
"""Points on a parcel's ground that are enough to tell a share of it: when a district of small front yards was turned,
the share moved by more than 0.03 on 1 % of its parcels (with twice as many points on 0.2 %)."""
FINEST = 8
"""Into so many parts a cell's side is cut at most."""
POINTS_AT_ONCE = 1_000_000
ENTRANCE_M = 1.5
"""How far the ground before an entrance reaches (editable default, unverified)."""


@dataclass(frozen=True)
class GroundPoints:
    """`xy` (n, 2) metres; `parcel` (n,) the parcel's number, which `area` (n,) m2 of ground each stand for."""

    xy: np.ndarray
    parcel: np.ndarray
    area: np.ndarray

    def __len__(self) -> int:
        return len(self.parcel)

    def chosen(self, which: np.ndarray) -> GroundPoints:
        """The points of a mask (n,)."""
        return GroundPoints(self.xy[which], self.parcel[which], self.area[which])

    def one_in(self, times: int) -> np.ndarray:
        """(n,) bool: every so many-th of the points of each parcel, which no other parcel's points change."""
        order = np.argsort(self.parcel, kind="stable")
        count = np.bincount(self.parcel)
        place = np.empty(len(self), dtype=np.int64)
        place[order] = ragged(count)[1]
        return place % times == 0

    def share(self, chosen: np.ndarray, n: int) -> np.ndarray:
        """(n,) the share of each parcel's ground that is `chosen` (points,) bool or 0 to 1; NaN without ground."""
        area = np.bincount(self.parcel, self.area, minlength=n)
        part = np.bincount(self.parcel, self.area * chosen, minlength=n)
        return np.divide(part, area, out=np.full(n, np.nan), where=area > 0.0)


@dataclass(frozen=True)
class Ground:
    """Which points are ground that should be seen: open, and near a walkway, an entrance, or on public ground.

    `closed` (rows, columns): cells on which a surface model has something standing; None without one.
    """

    near: NearestWalkway
    built: Containment
    partly_built: np.ndarray
    closed: np.ndarray | None
    public: np.ndarray
    entrances: np.ndarray

    @classmethod
    def of(
        cls,
        near: NearestWalkway,
        buildings: Sequence[BaseGeometry | None],
        closed: np.ndarray | None,
        public: np.ndarray,
        entrances: np.ndarray,
    ) -> Ground:
        """`public` (parcels,): open to the public; `entrances` (k, 2) metres."""
        boundary, grid = Boundary.of(buildings), near.grid
        partly = np.zeros(grid.shape, dtype=bool)
        for some in cell_shares(boundary, grid):
            held = grid.holds(some.row, some.column)
            partly[some.row[held], some.column[held]] = True
        return cls(near, Containment.of(boundary), partly, closed, public, entrances)

    def holds(self, xy: np.ndarray, parcel: np.ndarray) -> np.ndarray:
        """(n,) whether the points `xy` (n, 2) of the parcels `parcel` (n,) are such ground."""
        distance = self.near.at(xy)
        wanted = distance <= np.where(self.public[parcel], PUBLIC, NEAR)
        if len(self.entrances) and len(xy):
            apart, _ = cKDTree(self.entrances).query(xy, distance_upper_bound=ENTRANCE_M)
            wanted |= np.isfinite(apart)
        if self.closed is not None:
            wanted &= ~self.closed[self.near.grid.cell_of(xy)]
        doubtful = np.flatnonzero(wanted & self.partly_built[self.near.grid.cell_of(xy)])
        inside, _ = self.built.pairs(xy[doubtful])
        wanted[doubtful[inside]] = False
        return wanted


def ground_points(parcels: np.ndarray, chosen: np.ndarray, rough: np.ndarray, ground: Ground) -> GroundPoints:
    """Points on the ground of the `chosen` (n,) of the `parcels` (n,) polygons that should be seen.

    They stand on a lattice of 1 m, or of a half, a third ... of a metre where a parcel has so little ground that fewer
    than about `ENOUGH_POINTS` would stand on it; `rough` (n,) m2 is how much ground each has, about. All lattices lie
    on whole metres, so a shift by metres changes nothing.
    """
    parts = np.clip(np.ceil(np.sqrt(ENOUGH_POINTS / np.maximum(rough, 1e-9))), 1, FINEST).astype(np.int64)
    found = [_empty()]
    for each in np.unique(parts[chosen]):
        members = np.flatnonzero(chosen & (parts == each))
        for xy, parcel in _lattice(ground.near.grid, parcels, members, int(each)):
            kept = ground.holds(xy, parcel)
            area = np.full(int(kept.sum()), (ground.near.grid.cell / each) ** 2)
            found.append(GroundPoints(xy[kept], parcel[kept], area))
    return GroundPoints(*(np.concatenate([getattr(each, name) for each in found]) for name in ("xy", "parcel", "area")))


def _lattice(
    grid: Grid, parcels: np.ndarray, members: np.ndarray, parts: int
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Points of the lattice in the parcels, and whose they are, some at a time."""
    fine = Grid(grid.west, grid.north, grid.cell / parts, (grid.shape[0] * parts, grid.shape[1] * parts))
    owner, row, begin, end = covered_runs(fine, parcels[members])
    part = np.cumsum(end - begin) // POINTS_AT_ONCE
    cuts = np.concatenate([[0], np.flatnonzero(np.diff(part)) + 1, [len(owner)]])
    for first, last in zip(cuts[:-1], cuts[1:]):
        run, along = ragged((end - begin)[first:last])
        run += first
        yield fine.xy(row[run], begin[run] + along), members[owner[run]]


def _empty() -> GroundPoints:
    return GroundPoints(np.empty((0, 2)), np.empty(0, dtype=np.int64), np.empty(0))
