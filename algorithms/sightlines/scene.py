"""What sightlines are measured on: a grid with what stands on it, the ground that should be seen, and who looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.burn import burn_discs, burn_polygons
from ..grid import Grid
from .ground import standing_on
from .observers import Observers, on_walkways, windows
from .surface import Surface
from .targets import target_ground, walkway_distance
from .viewshed import DEPENDABLE

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from ..city.obstacles import Obstacles
    from ..finding import Finding
    from ..geometry.paths import Paths

CELL_M = 1.0
MARGIN_M = DEPENDABLE + 2.0
"""Beyond the parcels the grid reaches so far that everyone who could see them is on it."""

ENTRANCE_M = 1.5
"""How far the ground before an entrance reaches (editable default, unverified)."""


@dataclass(frozen=True)
class Scene:
    """Arrays of the grid's shape, and the observers.

    `parcel`: the number of the parcel (row of the study's table) that each cell belongs to, -1 for none; `targets`:
    the ground that should be seen; `distance`: metres to the nearest walkway; `things`: the number of the thing that
    stands on a cell in `Obstacles.names`, 0 for none.
    """

    surface: Surface
    parcel: np.ndarray
    targets: np.ndarray
    distance: np.ndarray
    things: np.ndarray
    street: Observers
    windows: Observers
    findings: list[Finding]

    @property
    def grid(self) -> Grid:
        return self.surface.grid


def scene_of(
    parcels: np.ndarray, chosen: np.ndarray, public: np.ndarray, vacant: np.ndarray, walkways: Paths, here: Obstacles
) -> Scene:
    """The scene of the `chosen` (n,) of the `parcels` (n,) polygons; the others' buildings still hide and look.

    `public` (n,): open to the public, so that more of the ground counts; `vacant` (n,): a window on it is no eye.
    """
    shapes = [shape if take else None for shape, take in zip(parcels, chosen)]
    grid = Grid.around(_bounds(shapes), CELL_M, MARGIN_M)
    surface, findings = surface_of(grid, here)
    every = burn_polygons(grid, parcels, np.arange(len(parcels)), -1)
    parcel = np.where(np.append(chosen, False)[every], every, -1)
    distance = walkway_distance(grid, walkways)
    targets = target_ground(surface.open_ground, distance, np.append(public, False)[every]) & (parcel >= 0)
    targets |= _at_entrances(grid, here.entrances) & surface.open_ground & (parcel >= 0)
    occupied = ~np.append(vacant, False)[_parcel_of(here.buildings.shapes, grid, every)]
    looking = windows(here.buildings.shapes, here.buildings.floors, occupied)
    return Scene(surface, parcel, targets, distance, things_of(grid, here), on_walkways(walkways), looking, findings)


def surface_of(grid: Grid, here: Obstacles) -> tuple[Surface, list[Finding]]:
    """What stands on the grid, and what was wrong with rasters of it."""
    ground = standing_on(grid, here)
    return Surface(grid, ground.solid, ground.crown_base, ground.crown_top, ground.terrain), ground.findings


def things_of(grid: Grid, here: Obstacles) -> np.ndarray:
    """(rows, columns) int: the number in `here.names` of the thing on each cell; walls before crowns before houses."""
    things = np.zeros(grid.shape, dtype=np.int64)
    for first, burned in here.burned(grid):
        things = np.where(burned > 0, burned + first, things)
    return things


def _at_entrances(grid: Grid, entrances: np.ndarray) -> np.ndarray:
    """(rows, columns) the ground within 1.5 m of entrances (k, 2): who comes out should be seen (SCIENCE 2.2)."""
    near = burn_discs(grid, entrances, np.full(len(entrances), ENTRANCE_M), np.ones(len(entrances), dtype=np.uint8))
    return near > 0


def _bounds(shapes: list[BaseGeometry | None]) -> tuple[float, float, float, float]:
    boxes = np.array([shape.bounds for shape in shapes if shape is not None])
    west, south = boxes[:, :2].min(axis=0)
    east, north = boxes[:, 2:].max(axis=0)
    return west, south, east, north


def _parcel_of(buildings: np.ndarray, grid: Grid, parcel: np.ndarray) -> np.ndarray:
    """(b,) the parcel that each building stands on, -1 where on none or off the grid."""
    points = np.array([(shape.representative_point().x, shape.representative_point().y) for shape in buildings])
    row, column = grid.cell_of(points)
    held = grid.holds(row, column)
    found = np.full(len(buildings), -1, dtype=np.int64)
    found[held] = parcel[row[held], column[held]]
    return found
