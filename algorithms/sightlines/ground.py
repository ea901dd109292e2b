"""What stands on a grid's cells: heights of what nobody sees through, crowns as slabs, and the ground's elevation."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..city.standing_defaults import default_of
from ..finding import Finding, Severity
from ..geometry.burn import burn_lines, burn_polygons
from ..geometry.paths import Paths
from ..message import say
from ..rasters.reading import heights_above, read_raster
from ..rasters.values import without_holes
from .surface import Surface, blocks_sight, crown_slabs

if TYPE_CHECKING:
    from ..city.obstacles import Obstacles
    from ..grid import Grid

LEAST_RISE_M = 1.0
"""A surface model's lower rises are noise, kerbs and cars, not things that stand (editable default, unverified)."""


@dataclass(frozen=True)
class StandingGround:
    """Arrays of the grid's shape, float32 metres: `solid`, `crown_base` and `crown_top` above ground, `terrain`.

    `rise`, which is part of `solid`, is what a surface model alone knows to stand.
    None where nothing of the kind was given. `findings` are what was wrong with rasters.
    """

    solid: np.ndarray
    rise: np.ndarray | None
    crown_base: np.ndarray | None
    crown_top: np.ndarray | None
    terrain: np.ndarray | None
    findings: list[Finding] = field(default_factory=list)

    def surface(self, grid: Grid) -> Surface:
        """All of it."""
        return Surface(grid, self.solid, self.crown_base, self.crown_top, self.terrain)

    def soft(self, grid: Grid) -> Surface:
        """What is known by cell alone: without the buildings and barriers, which have outlines."""
        rise = np.zeros(grid.shape, dtype=np.float32) if self.rise is None else self.rise
        return Surface(grid, rise, self.crown_base, self.crown_top, self.terrain)

    @property
    def closed(self) -> np.ndarray | None:
        """(rows, columns) bool: the cells on which a surface model has something standing; None without one."""
        return None if self.rise is None else self.rise > 0.0


def standing_on(grid: Grid, here: Obstacles) -> StandingGround:
    """Everything that was given, on the grid. Where layers and rasters both know a height, the higher counts."""
    solid = burn_polygons(grid, here.buildings.shapes, here.buildings.height.astype(np.float32))
    standing = None
    if here.barriers is not None:
        height = np.where(blocks_sight(here.barriers.permeability), here.barriers.height, 0.0)
        solid = np.maximum(solid, burn_lines(grid, Paths.from_lines(here.barriers.lines), height.astype(np.float32)))
    terrain, findings = _raster(here, grid, "terrain")
    surface, found = _raster(here, grid, "surface")
    findings += found
    if surface is not None and terrain is None:
        findings.append(_needs_terrain(str(here.rasters["surface"])))
    elif surface is not None and terrain is not None:
        rise, found = heights_above(surface, terrain, str(here.rasters["surface"]))
        findings += found
        standing = np.where(rise >= LEAST_RISE_M, rise, 0.0).astype(np.float32)
        solid = np.maximum(solid, standing)
    base, top, found = _crowns(grid, here)
    ground = None if terrain is None else without_holes(terrain)
    return StandingGround(solid, standing, base, top, ground, findings + found)


def _crowns(grid: Grid, here: Obstacles) -> tuple[np.ndarray | None, np.ndarray | None, list[Finding]]:
    """Crowns of trees and of the canopy raster; where both have one, from the lower base to the higher top."""
    slabs = []
    if here.trees is not None:
        trees = here.trees
        slabs.append(crown_slabs(grid, trees.xy, trees.radius, trees.base, trees.top))
        if len(trees.areas):
            top = burn_polygons(grid, trees.areas, trees.area_top.astype(np.float32))
            base = -burn_polygons(grid, trees.areas, -trees.area_base.astype(np.float32), -np.inf)
            slabs.append((np.where(top > 0.0, base, 0.0).astype(np.float32), top))
    canopy, findings = _raster(here, grid, "canopy")
    if canopy is not None:
        top = np.nan_to_num(canopy)
        lowest = np.maximum(default_of("tree", "base_at_least"), default_of("tree", "base_share") * top)
        slabs.append((np.where(top > lowest, lowest, 0.0).astype(np.float32), np.where(top > lowest, top, 0.0)))
    if not slabs:
        return None, None, findings
    base, top = slabs[0]
    for lower, upper in slabs[1:]:
        both = (top > 0.0) & (upper > 0.0)
        base = np.where(both, np.minimum(base, lower), np.where(upper > 0.0, lower, base))
        top = np.maximum(top, upper)
    return base.astype(np.float32), top.astype(np.float32), findings


def _needs_terrain(path: str) -> Finding:
    what = say(
        "Findings",
        "The surface '{layer}' was not used: without the terrain nobody knows what stands on it.",
        layer=Path(path).name,
    )
    advice = say("Findings", "Give the elevation of the ground (TERRAIN) as well.")
    return Finding(Severity.WARNING, "surface", Path(path).name, what, advice)


def _raster(here: Obstacles, grid: Grid, role: str) -> tuple[np.ndarray | None, list[Finding]]:
    path = here.rasters.get(role)
    return read_raster(path, here.crs, grid, role) if path else (None, [])
