"""All that stands in the way of sight and light: buildings, trees, walls and fences, and the ground's shape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .barriers import Barriers, gather_barriers
from .buildings import Buildings, gather_buildings
from .burn import burn_discs, burn_lines, burn_polygons
from .paths import Paths
from .rasters import read_raster
from .trees import Trees, gather_trees

if TYPE_CHECKING:
    from .crs import StudyCrs
    from .finding import Finding
    from .grid import Grid
    from .layer import Layer
    from .mapping import Mapping
    from .recognition.guess import Recognition


@dataclass(frozen=True)
class Obstacles:
    """What was given of each kind; `buildings` are always there, the others None where not given."""

    buildings: Buildings
    trees: Trees | None
    barriers: Barriers | None
    terrain: str | None
    crs: StudyCrs

    @property
    def recognitions(self) -> tuple[Recognition, ...]:
        """How the layers' columns were understood."""
        given = (part for part in (self.buildings, self.trees, self.barriers) if part is not None)
        return tuple(each for part in given for each in part.recognitions)

    @property
    def date(self) -> str | None:
        """The date of the building layer (ISO text)."""
        return self.buildings.date

    def names(self) -> tuple[np.ndarray, np.ndarray]:
        """(role, id) of the things by their number, which begins at 1; number 0 has None."""
        kinds = (("buildings", self.buildings), ("trees", self.trees), ("barriers", self.barriers))
        roles: list[object] = [None]
        ids: list[object] = [None]
        for role, given in kinds:
            if given is not None:
                roles += [role] * len(given.ids)
                ids += list(given.ids)
        return np.array(roles, dtype=object), np.array(ids, dtype=object)

    def burned(self, grid: Grid) -> Iterator[tuple[int, np.ndarray]]:
        """For each kind, how many things stand before it in `names`, and the cells with 1, 2, ... of its own."""
        first = 0
        yield first, burn_polygons(grid, self.buildings.shapes, np.arange(1, len(self.buildings.ids) + 1))
        first += len(self.buildings.ids)
        if self.trees is not None:
            yield first, burn_discs(grid, self.trees.xy, self.trees.radius, np.arange(1, len(self.trees.ids) + 1))
            first += len(self.trees.ids)
        if self.barriers is not None:
            lines = Paths.from_lines(self.barriers.lines)
            yield first, burn_lines(grid, lines, np.arange(1, len(self.barriers.ids) + 1))

    def elevation(self, grid: Grid) -> np.ndarray | None:
        """(rows, columns) elevation of the ground, metres, NaN where unknown; None where no terrain was given."""
        return None if self.terrain is None else read_raster(self.terrain, self.crs, grid, "terrain")[0]


def gather_obstacles(
    buildings: Layer | None,
    trees: Layer | None,
    barriers: tuple[Layer, ...],
    terrain: str | None,
    mapping: Mapping,
    crs: StudyCrs,
    bounds: np.ndarray,
) -> tuple[Obstacles | None, list[Finding]]:
    """What stands in the study; None without usable buildings, because then nothing can be said of sight."""
    houses, findings = gather_buildings(buildings, mapping, crs, bounds)
    crowns, found = gather_trees(trees, mapping, crs, bounds)
    findings += found
    walls, found = gather_barriers(barriers, mapping, crs, bounds)
    findings += found
    if houses is None:
        return None, findings
    return Obstacles(houses, crowns, walls, terrain, crs), findings
