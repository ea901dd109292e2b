"""What stands between lamps and the places that they light: walls that hide, crowns that let some light through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..grid import Grid
from ..rasters.reading import read_raster
from .canopy import Canopy
from .crowns import LEAF_ON, Crowns, Shade
from .shadows import Shadows, Walls

if TYPE_CHECKING:
    from ..city.obstacles import Obstacles
    from ..finding import Finding
    from ..geometry.paths import Paths

CELL_M = 1.0
MARGIN_M = 60.0
"""So far beyond the walkways the raster of crowns is read: beyond stand few lamps that matter."""


@dataclass(frozen=True)
class Between:
    """The `walls` of buildings, the `crowns` of trees that are drawn, and the `canopy` of a raster, None where there
    are none; `transmission` (0 to 1) is the share of light that passes a crown.
    """

    walls: Walls | None = None
    crowns: Crowns | None = None
    canopy: Canopy | None = None
    transmission: float = LEAF_ON

    @property
    def has_crowns(self) -> bool:
        """Whether crowns of any kind are known."""
        return self.crowns is not None or self.canopy is not None


@dataclass(frozen=True)
class Passage:
    """What becomes of k rays: whether each ends `dark` behind a wall, and the share that has `passed` crowns.

    With names, and with walls, the first `building` (k,) in its way, -1 where none is; and the `crown` (m,) that each
    `ray` (m,) crosses.
    """

    dark: np.ndarray
    passed: np.ndarray
    building: np.ndarray
    ray: np.ndarray
    crown: np.ndarray


@dataclass(frozen=True)
class Block:
    """Some lamps, at `xy` (n, 2), `height` (n,) above the ground, with the `reach` (n,) of their light, metres."""

    xy: np.ndarray
    height: np.ndarray
    reach: np.ndarray


def passage(
    between: Between, block: Block, plane: float, lamp: np.ndarray, x: np.ndarray, y: np.ndarray, *, named: bool
) -> Passage:
    """What becomes of the rays from `lamp` (k,) of the block to the places `x`, `y` (k,) metres from it, `plane` metres
    above the ground.
    """
    none = np.empty(0, dtype=np.int64)
    dark, building, ray, crown = np.zeros(len(lamp), dtype=bool), none, none, none
    passed = np.ones(len(lamp))
    around = (block.xy, block.height, block.reach, plane, len(lamp))
    if between.walls is not None:
        shadows = Shadows(between.walls, *around)
        dark = shadows.dark(lamp, x, y)
        if named:
            building = np.full(len(lamp), -1)
            building[dark] = shadows.first(lamp[dark], x[dark], y[dark])
    if between.crowns is not None and len(between.crowns):
        ray, crown = Shade(between.crowns, *around).crossed(lamp, x, y)
        passed *= between.transmission ** np.bincount(ray, minlength=len(lamp))
    if between.canopy is not None:
        passed *= between.transmission ** between.canopy.crossed(block.xy[lamp], block.height[lamp], x, y, plane)
    return Passage(dark, passed, building, ray, crown)


def what_stands_between(here: Obstacles | None, walkways: Paths) -> tuple[Between, list[Finding]]:
    """What was given of buildings and crowns; what was wrong with the raster of crowns."""
    if here is None:
        return Between(), []
    walls = Walls.of(here.buildings) if len(here.buildings) else None
    crowns = None if here.trees is None else Crowns.of(here.trees)
    canopy, findings = _canopy(here, walkways)
    return Between(walls, crowns, canopy), findings


def _canopy(here: Obstacles, walkways: Paths) -> tuple[Canopy | None, list[Finding]]:
    if "canopy" not in here.rasters or not len(walkways.xy):
        return None, []
    low, high = walkways.xy.min(axis=0), walkways.xy.max(axis=0)
    grid = Grid.around((low[0], low[1], high[0], high[1]), CELL_M, MARGIN_M)
    height, findings = read_raster(str(here.rasters["canopy"]), here.crs, grid, "canopy")
    return None if height is None else Canopy.of(grid, height, here.trees), findings
