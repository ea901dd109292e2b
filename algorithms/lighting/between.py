"""What stands between lamps and the places that they light: walls that hide, crowns that let some light through; and
the ground on which all of them stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.containment import ragged
from ..grid import Grid
from ..rasters.reading import read_raster
from .canopy import Canopy
from .crowns import LEAF_ON, Crowns, Shade
from .ground import LEVEL, Ground, ground_beneath
from .shadows import Shadows, Walls
from .ways import Block

if TYPE_CHECKING:
    from ..city.obstacles import Obstacles
    from ..finding import Finding
    from ..geometry.paths import Paths
    from .luminaires import Luminaires
    from .ways import Ways

CELL_M = 1.0
MARGIN_M = 60.0
"""So far beyond the walkways the raster of crowns is read: beyond stand few lamps that matter."""


@dataclass(frozen=True)
class Between:
    """The `walls` of buildings, the `crowns` of trees that are drawn, and the `canopy` of a raster, None where there
    are none; `transmission` (0 to 1) is the share of light that passes a crown. All stand on the `ground`, which throws
    no shadow itself.
    """

    walls: Walls | None = None
    crowns: Crowns | None = None
    canopy: Canopy | None = None
    transmission: float = LEAF_ON
    ground: Ground = LEVEL

    @property
    def nothing(self) -> bool:
        """Whether nothing stands there."""
        return self.walls is None and not self.has_crowns

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
class Standing:
    """What stands `between` n lamps at `xy` (n, 2) and `elevation` (n,), metres, and their places.

    `indoors`: lamps (i,), in order, and the buildings (i,) that each stands in.
    """

    between: Between
    xy: np.ndarray
    elevation: np.ndarray
    indoors: tuple[np.ndarray, np.ndarray]

    @classmethod
    def of(cls, between: Between, xy: np.ndarray, elevation: np.ndarray) -> Standing:
        """Around these lamps."""
        nowhere = np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
        return cls(between, xy, elevation, nowhere if between.walls is None else between.walls.inside.pairs(xy))

    def passages(self, lamp: np.ndarray, parts: Sequence[Ways], *, named: bool) -> Iterator[Passage]:
        """What becomes of the light on its ways from the lamps `lamp` (m,), part by part.

        Every lamp has some, and those of one part that begin at it are together.
        """
        block = Block.of(self.xy[lamp], self.elevation[lamp], parts)
        between, none = self.between, np.empty(0, dtype=np.int64)
        shadows = None if between.walls is None else Shadows(between.walls, block, self._indoors(lamp))
        shade = Shade(between.crowns, block) if between.crowns is not None and len(between.crowns) else None
        darks = [np.zeros(len(ways), dtype=bool) for ways in parts] if shadows is None else shadows.dark(parts)
        for ways, dark in zip(parts, darks):
            passed, building, ray, crown = np.ones(len(ways)), none, none, none
            if shadows is not None and named:
                building = np.full(len(ways), -1)
                building[dark] = shadows.first(ways.chosen(dark))
            if shade is not None:
                ray, crown = shade.crossed(ways)
                passed *= between.transmission ** np.bincount(ray, minlength=len(ways))
            if between.canopy is not None:
                crossed = between.canopy.crossed(block.xy, block.elevation, ways, between.ground)
                passed *= between.transmission**crossed
            yield Passage(dark, passed, building, ray, crown)

    def _indoors(self, lamp: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """As `indoors`, of the lamps (m,) alone, which are counted from 0."""
        inside, building = self.indoors
        first = np.searchsorted(inside, lamp)
        which, along = ragged(np.searchsorted(inside, lamp, side="right") - first)
        return which, building[first[which] + along]


def what_stands_between(
    here: Obstacles | None, walkways: Paths, luminaires: Luminaires
) -> tuple[Between, list[Finding]]:
    """What was given of buildings, crowns and the ground; what was wrong with the rasters."""
    if here is None:
        return Between(), []
    ground, findings = ground_beneath(here, np.vstack([luminaires.xy, walkways.xy]))
    walls = Walls.of(here.buildings, ground) if len(here.buildings) else None
    crowns = None if here.trees is None else Crowns.of(here.trees, ground)
    canopy, found = _canopy(here, walkways)
    return Between(walls, crowns, canopy, ground=ground), findings + found


def _canopy(here: Obstacles, walkways: Paths) -> tuple[Canopy | None, list[Finding]]:
    if "canopy" not in here.rasters or not len(walkways.xy):
        return None, []
    low, high = walkways.xy.min(axis=0), walkways.xy.max(axis=0)
    grid = Grid.around((low[0], low[1], high[0], high[1]), CELL_M, MARGIN_M)
    height, findings = read_raster(str(here.rasters["canopy"]), here.crs, grid, "canopy")
    return None if height is None else Canopy.of(grid, height, here.trees), findings
