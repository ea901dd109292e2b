"""The ground that should be seen: near walkways, and farther off where the public may go. Never private rear ground."""

from __future__ import annotations

import numpy as np

from ..geometry.containment import ragged
from ..geometry.paths import Paths, Segments, feet
from ..grid import Grid

NEAR = 15.0
"""m from a walkway within which all open ground counts (SCIENCE 2.2)."""
PUBLIC = 43.0
"""m from a walkway within which open ground counts on parcels open to the public."""


def walkway_distance(grid: Grid, walkways: Paths) -> np.ndarray:
    """(rows, columns) float32: metres from the centre of each cell to the nearest walkway; inf where there is none.

    Measured to the straight stretch of walkway that passes through the nearest cell with one, which errs by less than
    a cell, and only between stretches that are nearly equally far. Walkways outside the grid are not seen.
    """
    stretch = Segments.of(walkways, np.inf)
    part, along = ragged(np.maximum(1, np.ceil(2.0 * stretch.length / grid.cell)).astype(np.int64))
    share = (along + 0.5) / np.bincount(part, minlength=len(stretch))[part]
    row, column = grid.cell_of(stretch.a[part] + (stretch.b - stretch.a)[part] * share[:, None])
    held = grid.holds(row, column)
    if not held.any():
        return np.full(grid.shape, np.inf, dtype=np.float32)
    from scipy.ndimage import distance_transform_edt

    passing = np.full(grid.shape, -1, dtype=np.int64)
    passing[row[held], column[held]] = part[held]
    nearest = distance_transform_edt(passing < 0, return_distances=False, return_indices=True)
    passing = passing[tuple(nearest)]
    distance = np.empty(grid.shape, dtype=np.float32)
    columns = np.arange(grid.shape[1])
    for each in range(grid.shape[0]):
        centre = grid.xy(np.full(len(columns), each), columns)
        foot, _ = feet(centre, stretch.a[passing[each]], stretch.b[passing[each]])
        distance[each] = np.hypot(*(centre - foot).T)
    return distance


def target_ground(open_ground: np.ndarray, distance: np.ndarray, public: np.ndarray | None = None) -> np.ndarray:
    """(rows, columns) bool: open ground within 15 m of a walkway, and within 43 m where `public` is true.

    `open_ground` (no building, not water) and `public` (on a parcel open to the public: park, square, car park, vacant
    lot) are bool arrays; `distance` is `walkway_distance`.
    """
    near = distance <= NEAR
    if public is not None:
        near |= public & (distance <= PUBLIC)
    return open_ground & near
