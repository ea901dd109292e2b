"""What a raster of crown heights lets through of the light of lamps, by steps along each ray."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..city.standing_defaults import default_of
from ..geometry.burn import burn_discs, burn_polygons
from ..geometry.containment import ragged

if TYPE_CHECKING:
    from ..city.trees import Trees
    from ..grid import Grid
    from .ground import Ground
    from .ways import Ways

AT_THE_LAMP, AT_THE_PLACE = 1.0, 0.5
"""m at both ends of a ray that are left out, because a cell holds more than the very place (SCIENCE 2.1 e)."""
STEPS = 1_000_000
"""Places on rays that are held at once: bounds the memory."""


@dataclass(frozen=True)
class Canopy:
    """`top` (rows, columns) float32 metres of the crowns above the ground, 0 where there is none.

    A crown begins at a quarter of its height, at least at 1.5 m (editable defaults of standing_defaults.json).
    """

    grid: Grid
    top: np.ndarray

    @classmethod
    def of(cls, grid: Grid, height: np.ndarray, trees: Trees | None) -> Canopy:
        """Of heights, NaN where unknown; where `trees` are drawn they count, and not the raster as well."""
        top = np.nan_to_num(np.asarray(height, dtype=np.float32))
        top = np.where(top > _base(top), top, np.float32(0.0))
        if trees is not None:
            one = np.ones(len(trees.xy), dtype=np.uint8)
            top[burn_discs(grid, trees.xy, trees.radius, one) > 0] = 0.0
            top[burn_polygons(grid, trees.areas, np.ones(len(trees.areas), dtype=np.uint8)) > 0] = 0.0
        return cls(grid, top)

    def crossed(
        self, xy: np.ndarray, elevation: np.ndarray, ways: Ways, ground: Ground, at_the_lamp: float = AT_THE_LAMP
    ) -> np.ndarray:
        """(k,) how many crowns the ways cross from lamps at `xy` (n, 2) and `elevation` (n,): a crown is an unbroken
        stretch of steps, each of a cell, and as high above the `ground` there as the raster says.

        The first `at_the_lamp` metres of each way are left out.
        """
        steps = np.maximum(1, np.ceil(np.sqrt(ways.square) / self.grid.cell)).astype(np.int64)
        found = np.zeros(len(ways), dtype=np.int64)
        begin, total = 0, np.concatenate([[0], np.cumsum(steps)])
        while begin < len(ways):
            end = max(begin + 1, int(np.searchsorted(total, total[begin] + STEPS, side="right")) - 1)
            some = slice(begin, end)
            found[some] = self._crossed(xy, elevation, ways.chosen(some), ground, at_the_lamp, steps[some])
            begin = end
        return found

    def _crossed(
        self,
        xy: np.ndarray,
        elevation: np.ndarray,
        ways: Ways,
        ground: Ground,
        at_the_lamp: float,
        steps: np.ndarray,
    ) -> np.ndarray:
        ray, number = ragged(steps)
        share = (number + 0.5) / steps[ray]
        lamp = ways.lamp[ray]
        at = xy[lamp] + np.column_stack([ways.x[ray], ways.y[ray]]) * share[:, None]
        row, column = self.grid.cell_of(at)
        held = np.flatnonzero(self.grid.holds(row, column))
        top = np.zeros(len(ray), dtype=np.float32)
        top[held] = self.top[row[held], column[held]]
        above = elevation[lamp] - ways.drop[ray] * share
        wooded = np.flatnonzero(top)
        above[wooded] -= ground.at(at[wooded])
        length = np.sqrt(ways.square + ways.drop**2)[ray]
        between = (share * length >= at_the_lamp) & ((1.0 - share) * length >= AT_THE_PLACE)
        inside = between & (above < top) & (above > _base(top))
        follows = np.append(False, inside[:-1]) & (number > 0)
        return np.bincount(ray[inside & ~follows], minlength=len(ways))


def _base(top: np.ndarray) -> np.ndarray:
    return np.maximum(default_of("tree", "base_at_least"), default_of("tree", "base_share") * top)
