"""The ground that should be seen: near walkways, and farther off where the public may go. Never private rear ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geometry.containment import ragged
from ..geometry.paths import Paths, Segments, feet
from ..grid import Grid

NEAR = 15.0
"""m from a walkway within which all open ground counts (SCIENCE 2.2)."""
PUBLIC = 43.0
"""m from a walkway within which open ground counts on parcels open to the public."""


@dataclass(frozen=True)
class NearestWalkway:
    """Which straight stretch of walkway passes nearest to each cell of a grid: `stretch` (rows, columns), -1 for none.

    A distance is measured to the stretch that passes through the nearest cell with one, which errs by less than a
    cell, and only between stretches that are nearly equally far. Walkways outside the grid are not seen.
    """

    grid: Grid
    stretches: Segments
    stretch: np.ndarray

    @classmethod
    def of(cls, grid: Grid, walkways: Paths) -> NearestWalkway:
        """For all cells of the grid."""
        stretches = Segments.of(walkways, np.inf)
        part, along = ragged(np.maximum(1, np.ceil(2.0 * stretches.length / grid.cell)).astype(np.int64))
        share = (along + 0.5) / np.bincount(part, minlength=len(stretches))[part]
        row, column = grid.cell_of(stretches.a[part] + (stretches.b - stretches.a)[part] * share[:, None])
        held = grid.holds(row, column)
        passing = np.full(grid.shape, -1, dtype=np.int64)
        if held.any():
            from scipy.ndimage import distance_transform_edt

            passing[row[held], column[held]] = part[held]
            nearest = distance_transform_edt(passing < 0, return_distances=False, return_indices=True)
            passing = passing[tuple(nearest)]
        return cls(grid, stretches, passing)

    def cells(self) -> np.ndarray:
        """(rows, columns) float32: metres from the centre of each cell; inf where there is no walkway."""
        distance = np.empty(self.grid.shape, dtype=np.float32)
        columns = np.arange(self.grid.shape[1])
        for each in range(self.grid.shape[0]):
            distance[each] = self.at(self.grid.xy(np.full(len(columns), each), columns))
        return distance

    def at(self, xy: np.ndarray) -> np.ndarray:
        """(n,) metres from each of the points (n, 2) of the grid; inf where there is no walkway."""
        stretch = self.stretch[self.grid.cell_of(xy)]
        if not len(self.stretches):
            return np.full(len(xy), np.inf)
        foot, _ = feet(xy, self.stretches.a[stretch], self.stretches.b[stretch])
        return np.where(stretch < 0, np.inf, np.hypot(*(xy - foot).T))


def target_ground(open_ground: np.ndarray, distance: np.ndarray, public: np.ndarray | None = None) -> np.ndarray:
    """(rows, columns) bool: open ground within 15 m of a walkway, and within 43 m where `public` is true.

    `open_ground` (no building, not water) and `public` (on a parcel open to the public: park, square, car park, vacant
    lot) are bool arrays; `distance` is that of `NearestWalkway`.
    """
    near = distance <= NEAR
    if public is not None:
        near |= public & (distance <= PUBLIC)
    return open_ground & near
