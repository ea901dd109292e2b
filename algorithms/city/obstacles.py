"""All that stands in the way of sight and light: buildings, trees, walls and fences, and the ground's shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.burn import burn_discs, burn_lines, burn_polygons
from ..geometry.paths import Paths
from ..geometry.repair import repair_points
from .barriers import Barriers, gather_barriers
from .buildings import Buildings, gather_buildings
from .placing import place
from .trees import Trees, gather_trees

if TYPE_CHECKING:
    from ..finding import Finding
    from ..grid import Grid
    from ..inputs import Inputs
    from ..layer import Layer
    from ..mapping import Mapping as FieldMapping
    from ..recognition.guess import Recognition
    from .crs import StudyCrs


@dataclass(frozen=True)
class Obstacles:
    """What was given of each kind; `trees` and `barriers` are None where not given, `buildings` has none then.

    `entrances` (k, 2) metres; `rasters` the paths of "terrain", "canopy" and "surface" that were given.
    """

    buildings: Buildings
    trees: Trees | None
    barriers: Barriers | None
    entrances: np.ndarray
    rasters: Mapping[str, str]
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


def gather_obstacles(
    inputs: Inputs, mapping: FieldMapping, crs: StudyCrs, bounds: np.ndarray
) -> tuple[Obstacles | None, list[Finding]]:
    """What stands in the study; None without buildings, trees, doors, a raster of crowns or of the ground: nothing can
    be said of sight then, nor of shadows and slopes.
    """
    houses, findings = gather_buildings(inputs.buildings, mapping, crs, bounds)
    crowns, found = gather_trees(inputs.trees, mapping, crs, bounds)
    findings += found
    walls, found = gather_barriers(inputs.barriers, mapping, crs, bounds)
    findings += found
    doors, found = _entrances(inputs.entrances, crs, bounds)
    findings += found
    paths = {"terrain": inputs.terrain, "canopy": inputs.canopy, "surface": inputs.surface}
    given = {role: path for role, path in paths.items() if path}
    nothing = houses is None and crowns is None and not len(doors)
    if nothing and given.keys().isdisjoint({"canopy", "terrain"}):
        return None, findings
    return Obstacles(houses or Buildings.none(), crowns, walls, doors, given, crs), findings


def _entrances(layer: Layer | None, crs: StudyCrs, bounds: np.ndarray) -> tuple[np.ndarray, list[Finding]]:
    if layer is None:
        return np.empty((0, 2)), []
    shapes, findings = place(layer, "entrances", crs, bounds)
    return (np.empty((0, 2)) if shapes is None else repair_points(shapes.to_numpy()).xy), findings
