"""Hidden pockets: ground near a walkway that nobody sees, what hides it, and whether one could be trapped there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.tracing import traced
from .observers import STREET_EYE
from .surface import Surface
from .viewshed import DEPENDABLE, TARGET

if TYPE_CHECKING:
    from shapely.geometry import MultiPolygon, Polygon

NEAR_WALKWAY = 10.0
"""m from a walkway within which hidden ground matters (SCIENCE 2.2)."""
WATCHED = 0.5
"""Weighted windows from which ground is not hidden."""
SMALLEST = 4.0
"""m2; smaller hidden ground is no pocket."""
NARROW = 3.0
"""m; who is in a pocket with no wider way out can be trapped."""
EIGHT = np.ones((3, 3), dtype=int)


@dataclass(frozen=True)
class Pockets:
    """`p` hidden pockets; number k has the value k + 1 in `cells` (rows, columns) int32, which is 0 elsewhere.

    `shape` (p,) polygons; `area` (p,) m2; `distance` (p,) m from its nearest cell to the walkway; `blocker` (p,) int,
    the object that hides most of it (0 = none known); `entrapment` (p,) whether its ways out are together narrower
    than 3 m.
    """

    cells: np.ndarray
    shape: list[Polygon | MultiPolygon]
    area: np.ndarray
    distance: np.ndarray
    blocker: np.ndarray
    entrapment: np.ndarray

    def __len__(self) -> int:
        return len(self.area)


def hidden_ground(targets: np.ndarray, distance: np.ndarray, windows: np.ndarray) -> np.ndarray:
    """(rows, columns) bool: targets within 10 m of a walkway that hardly a window sees; the street may see them yet.

    `distance` from `NearestWalkway`; `windows` the sum of the weights of windows (`seen_by`) that see each cell.
    """
    return targets & (distance <= NEAR_WALKWAY) & (windows < WATCHED)


def grouped(hidden: np.ndarray, cell: float) -> tuple[np.ndarray, np.ndarray]:
    """The 8-connected groups of `hidden` cells (rows, columns) of at least 4 m2: their numbers from 1 on by cell
    (int32, 0 for none), and their areas (p,) m2; `cell` metres.
    """
    from scipy.ndimage import label

    groups, count = label(hidden, EIGHT)
    size = np.bincount(groups.ravel(), minlength=count + 1) * cell**2
    kept = size >= SMALLEST
    kept[0] = False
    number = np.where(kept, np.cumsum(kept), 0)
    return number[groups].astype(np.int32), size[kept]


def pockets(
    surface: Surface, hidden: np.ndarray, distance: np.ndarray, observers: np.ndarray, objects: np.ndarray
) -> Pockets:
    """The groups of `hidden` cells, what hides them, and whether one could be trapped there.

    `observers` (n, 2) metres, those on the street; `objects` (rows, columns) int: the number of the thing that stands,
    or hangs, over each cell, 0 = nothing.
    """
    cells, area = grouped(hidden, surface.grid.cell)
    row, column = np.nonzero(cells)
    group, total = cells[row, column] - 1, len(area)
    nearest = np.full(total, np.inf)
    np.minimum.at(nearest, group, distance[row, column])
    shapes = traced(surface.grid, cells)
    blocker = _most_frequent(group, _hiding(surface, row, column, observers, objects), total)
    exits = _exits(cells, surface.open_ground) * surface.grid.cell
    return Pockets(
        cells, [shapes[each + 1] for each in range(total)], area, nearest, blocker,
        (exits > 0.0) & (exits < NARROW),
    )  # fmt: skip


def _exits(cells: np.ndarray, open_ground: np.ndarray) -> np.ndarray:
    """(p,) number of cell edges between each pocket and open ground outside it."""
    count = np.zeros(int(cells.max(initial=0)) + 1, dtype=np.int64)
    for here, there in ((np.s_[:-1], np.s_[1:]), (np.s_[:, :-1], np.s_[:, 1:])):
        for inside, outside in ((here, there), (there, here)):
            way_out = (cells[inside] > 0) & (cells[outside] == 0) & open_ground[outside]
            count += np.bincount(cells[inside][way_out], minlength=len(count))
    return count[1:]


def _hiding(
    surface: Surface, row: np.ndarray, column: np.ndarray, observers: np.ndarray, objects: np.ndarray
) -> np.ndarray:
    """(k,) per cell: the first object, from the cell on, that stands in the line to the nearest observer; 0 = none."""
    found = np.zeros(len(row), dtype=np.int64)
    seat = surface.grid.cell_of(observers)
    held = surface.grid.holds(*seat)
    if not held.any() or not len(row):
        return found
    from scipy.spatial import cKDTree

    seats = np.column_stack([each[held] for each in seat])
    apart, nearest = cKDTree(seats).query(np.column_stack([row, column]))
    from_row, from_column = seats[nearest].T
    eye = surface.terrain[from_row, from_column] + STREET_EYE
    aim = surface.terrain[row, column] + TARGET
    steps = np.maximum(np.abs(from_row - row), np.abs(from_column - column))
    reached = apart * surface.grid.cell <= DEPENDABLE
    for step in range(1, int(steps[reached].max(initial=0))):
        open_yet = np.flatnonzero(reached & (found == 0) & (steps > step))
        part = step / steps[open_yet]
        y = row[open_yet] + (from_row - row)[open_yet] * part
        x = column[open_yet] + (from_column - column)[open_yet] * part
        line = aim[open_yet] + (eye - aim)[open_yet] * part
        for beside in (np.floor, np.ceil):
            at = beside(y).astype(np.int64), beside(x).astype(np.int64)
            above = line - surface.terrain[at]
            crown = (surface.crown_base[at] < above) & (above < surface.crown_top[at])
            hit = (found[open_yet] == 0) & ((surface.solid[at] > above) | crown)
            found[open_yet[hit]] = objects[at][hit]
    return found


def _most_frequent(group: np.ndarray, value: np.ndarray, groups: int) -> np.ndarray:
    """(groups,) the value > 0 that most members of each group have, the lowest of equals; 0 where there is none."""
    result = np.zeros(groups, dtype=np.int64)
    known = value > 0
    pair, count = np.unique(np.column_stack([group[known], value[known]]), axis=0, return_counts=True)
    order = np.lexsort((-pair[:, 1], count))
    result[pair[order, 0]] = pair[order, 1]
    return result
