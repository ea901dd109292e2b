"""What sightlines are measured on: a grid with what stands on it, the ground that should be seen, and who looks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.burn import burn_discs, burn_polygons
from ..grid import Grid
from .ground import standing_on
from .ground_points import ENTRANCE_M, Ground, GroundPoints, ground_points
from .line_of_sight import InTheWay, Scenario
from .observers import Observers, on_walkways, windows
from .surface import Surface
from .targets import NearestWalkway, target_ground
from .viewshed import DEPENDABLE

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from ..city.obstacles import Obstacles
    from ..finding import Finding
    from ..geometry.paths import Paths

CELL_M = 1.0
MARGIN_M = DEPENDABLE + 2.0
"""Beyond the parcels the grid reaches so far that everyone who could see them is on it."""
WATCH_STEP = 1.0
"""m of walkway between the places at which the windows that see it are counted."""
LOW_CROWN_M = 0.5
"""Base of crowns in the scenario in which they hide all that stands behind them."""


@dataclass(frozen=True)
class Scene:
    """Arrays of the grid's shape, points on the ground, what stands in the way, and the observers.

    `parcel`: the number of the parcel (row of the study's table) that each cell belongs to, -1 for none; `targets`:
    the ground that should be seen, by cell, and `ground` the same by points; `watched`: the cells of both and of the
    walkways, for which it matters how many windows see them; `distance`: metres to the nearest walkway; `things`: the
    number of the thing that stands on a cell in `Obstacles.names`, 0 for none.
    """

    surface: Surface
    way: InTheWay
    ground: GroundPoints
    parcel: np.ndarray
    targets: np.ndarray
    watched: np.ndarray
    distance: np.ndarray
    things: np.ndarray
    street: Observers
    windows: Observers
    findings: list[Finding]

    @property
    def grid(self) -> Grid:
        return self.surface.grid

    @property
    def scenarios(self) -> tuple[str, ...]:
        """The names of the scenarios; the first is what is believed."""
        return tuple(each.name for each in self.way.scenarios)


def scene_of(
    parcels: np.ndarray, chosen: np.ndarray, public: np.ndarray, vacant: np.ndarray, walkways: Paths, here: Obstacles
) -> Scene:
    """The scene of the `chosen` (n,) of the `parcels` (n,) polygons; the others' buildings still hide and look.

    `public` (n,): open to the public, so that more of the ground counts; `vacant` (n,): a window on it is no eye.
    """
    shapes = [shape if take else None for shape, take in zip(parcels, chosen)]
    grid = Grid.around(_bounds(shapes), CELL_M, MARGIN_M)
    standing = standing_on(grid, here)
    surface = standing.surface(grid)
    every = burn_polygons(grid, parcels, np.arange(len(parcels)), -1)
    parcel = np.where(np.append(chosen, False)[every], every, -1)
    near = NearestWalkway.of(grid, walkways)
    distance = near.cells()
    targets = target_ground(surface.open_ground, distance, np.append(public, False)[every]) & (parcel >= 0)
    targets |= _at_entrances(grid, here.entrances) & surface.open_ground & (parcel >= 0)
    ground = Ground.of(near, here.buildings.shapes, standing.closed, public, here.entrances)
    rough = np.bincount(parcel[targets], minlength=len(parcels)) * grid.cell**2
    occupied = ~np.append(vacant, False)[_parcel_of(here.buildings.shapes, grid, every)]
    points = ground_points(parcels, chosen, rough, ground)
    watched = targets | _cells_at(grid, points.xy) | _cells_at(grid, walkways.refined(WATCH_STEP).xy)
    return Scene(
        surface,
        InTheWay.of(here, standing.soft(grid), scenarios_of(surface, here)),
        points,
        parcel,
        targets,
        watched & surface.open_ground,
        distance,
        things_of(grid, here),
        on_walkways(walkways),
        windows(here.buildings.shapes, here.buildings.floors, occupied),
        standing.findings,
    )


def scenarios_of(surface: Surface, here: Obstacles) -> list[Scenario]:
    """What is believed of the things one sees through, and its declared uncertainty: crowns thin or down to the
    ground, fences open or close.
    """
    permeability = None if here.barriers is None else here.barriers.permeability
    believed = Scenario("", permeability, surface.crown_base, surface.crown_top)
    scenarios = [believed]
    if surface.crown_top.any():
        none = np.zeros_like(surface.crown_top)
        low = np.minimum(surface.crown_base, np.float32(LOW_CROWN_M))
        scenarios.append(replace(believed, name="thin crowns", crown_base=none, crown_top=none))
        scenarios.append(replace(believed, name="crowns to the ground", crown_base=low))
    if permeability is not None:
        scenarios.append(replace(believed, name="open fences", permeability=np.where(permeability > 0.0, 1.0, 0.0)))
        scenarios.append(replace(believed, name="close fences", permeability=np.zeros_like(permeability)))
    return scenarios


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


def _cells_at(grid: Grid, xy: np.ndarray) -> np.ndarray:
    """(rows, columns) bool: the cells that hold places `xy` (n, 2)."""
    row, column = grid.cell_of(xy)
    held = grid.holds(row, column)
    cells = np.zeros(grid.shape, dtype=bool)
    cells[row[held], column[held]] = True
    return cells


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
