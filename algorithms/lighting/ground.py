"""The ground on which lamps, places, buildings and trees stand: its elevation, and how low it lies around a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity
from ..grid import Grid
from ..message import say
from ..rasters.reading import cell_beneath, read_raster
from ..rasters.values import without_holes

if TYPE_CHECKING:
    from ..city.obstacles import Obstacles
    from ..geometry.boundary import Boundary

FINEST = 1.0
"""m; a finer terrain is averaged to such cells: what is smaller is kerbs and steps."""
MOST_CELLS = 12_000_000
"""So many cells are held at most, larger ones instead: bounds the memory."""
MARGIN_M = 60.0
"""So far beyond the places the terrain is read."""
PIECE = 4.0
"""m; the ground along an outline is asked at the middles of pieces of at most this length."""
BLOCK = 16.0
"""m; the lowest ground around a place is looked up by squares of about this side, so that it may be found too low."""
BOXES = 4
"""So many boxes cover a disc."""
FIRST_RING, WIDER = 32.0, 2.0**0.25
"""m, and how many times as wide the next one is: rings by which it is told how low the ground lies around a place."""


@dataclass(frozen=True, eq=False)
class Ground:
    """`elevation` (rows, columns) float32 metres at the middles of the grid's cells, known everywhere.

    Between the middles it is bilinear; beyond the outermost it is as at the nearest place within.
    """

    grid: Grid
    elevation: np.ndarray
    _found: dict[float, np.ndarray] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def level(self) -> bool:
        """Whether it is everywhere equally high."""
        return self.lowest == float(self.elevation.max())

    @cached_property
    def lowest(self) -> float:
        """Metres: the elevation that it nowhere falls below."""
        return float(self.elevation.min())

    def at(self, xy: np.ndarray) -> np.ndarray:
        """(n,) metres of elevation at the places `xy` (n, 2), metres."""
        if self.level:
            return np.full(len(xy), self.lowest)
        rows, columns = self.grid.shape
        row, y = _cells((self.grid.north - xy[:, 1]) / self.grid.cell, rows)
        column, x = _cells((xy[:, 0] - self.grid.west) / self.grid.cell, columns)
        row *= columns
        row += column
        flat, right, below = self.elevation.reshape(-1), min(1, columns - 1), columns * min(1, rows - 1)
        corners = (flat, flat[right:], flat[below:], flat[below + right :])
        a, b, c, d = (each.take(row).astype(float) for each in corners)
        upper, lower = a + (b - a) * x, c + (d - c) * x
        return upper + (lower - upper) * y

    def beneath(self, outlines: Boundary, owners: int) -> np.ndarray:
        """(owners,) metres: the mean elevation along the outline of each polygon, 0 where it has none."""
        if self.level:
            return np.full(owners, self.lowest)
        pieces = outlines.pieces(PIECE)
        length = pieces.length
        weighed = np.bincount(pieces.owner, length * self.at(pieces.middle), minlength=owners)
        whole = np.bincount(pieces.owner, length, minlength=owners)
        return np.divide(weighed, whole, out=np.zeros(owners), where=whole > 0.0)

    def rings(self, xy: np.ndarray) -> Iterator[tuple[float, float, np.ndarray]]:
        """Rings around the places `xy` (n, 2) from the innermost on, without end: from how many metres, to how many,
        and (n,) metres, an elevation that the ground nowhere in it falls below.
        """
        step = max(1, round(BLOCK / self.grid.cell))
        row, column = self.grid.cell_of(xy)
        square = tuple(np.clip(each, 0, most - 1) // step for each, most in zip((row, column), self.grid.shape))
        west, south, east, north = self.grid.bounds
        inner, outer = 0.0, FIRST_RING
        while True:
            whole = outer >= np.hypot(east - west, north - south)
            yield inner, outer, np.full(len(xy), self.lowest) if whole else self._lowest_within(outer, step)[square]
            inner, outer = outer, WIDER * outer

    def _lowest_within(self, radius: float, step: int) -> np.ndarray:
        """By squares of `step` cells: the lowest elevation within the radius of any place in them, or a lower one."""
        if radius not in self._found:
            from scipy.ndimage import minimum_filter

            rows, columns = (range(0, size, step) for size in self.grid.shape)
            squares = np.minimum.reduceat(np.minimum.reduceat(self.elevation, rows, axis=0), columns, axis=1)
            side, corner = step * self.grid.cell, np.linspace(0.0, np.pi / 2.0, BOXES + 1)
            # one square more, as a place depends on the cells beside its own
            half = np.ceil(radius / side * np.column_stack([np.cos(corner[:-1]), np.sin(corner[1:])])).astype(int) + 1
            found = [minimum_filter(squares, size=tuple(2 * each + 1), mode="nearest") for each in half]
            self._found[radius] = np.minimum.reduce(found)
        return self._found[radius]


def _cells(place: np.ndarray, cells: int) -> tuple[np.ndarray, np.ndarray]:
    """(n,) of a row of cells the one whose middle comes before each `place` (n,), never the last of several, and the
    share of the way to the next one's.
    """
    place = np.clip(place - 0.5, 0.0, cells - 1.0)
    before = np.minimum(place.astype(np.int64), max(cells - 2, 0))
    place -= before
    return before, place


LEVEL = Ground(Grid(0.0, 1.0, 1.0, (1, 1)), np.zeros((1, 1), dtype=np.float32))
"""Ground that is as high everywhere."""


def ground_beneath(here: Obstacles, places: np.ndarray) -> tuple[Ground, list[Finding]]:
    """The ground around the `places` (n, 2), metres, from the terrain that was given, level without one; what was
    wrong with it. Where an elevation is unknown that of the nearest known cell stands in.
    """
    path = here.rasters.get("terrain")
    if not path or not len(places):
        return LEVEL, []
    bounds = (*places.min(axis=0), *places.max(axis=0))
    whole = Grid.around(bounds, 1.0, MARGIN_M)
    fits = sqrt(whole.shape[0] * whole.shape[1] / MOST_CELLS)
    grid = Grid.around(bounds, max(FINEST, fits, cell_beneath(path, here.crs, bounds)), MARGIN_M)
    elevation, findings = read_raster(path, here.crs, grid, "terrain")
    if elevation is None:
        return LEVEL, findings
    unknown = int(np.isnan(elevation[grid.cell_of(places)]).sum())
    if unknown:
        findings.append(_beyond(Path(path).name, unknown, len(places)))
    return Ground(grid, without_holes(elevation)), findings


def _beyond(name: str, count: int, total: int) -> Finding:
    what = say(
        "Findings",
        "The raster '{layer}' holds no elevation at {count:,} of {total:,} lights and places on walkways. That of the"
        " nearest known cell was taken for their light.",
        layer=name, count=count, total=total,
    )  # fmt: skip
    advice = say("Findings", "Take a raster that covers the walkways and the lights.")
    return Finding(Severity.WARNING, "terrain", name, what, advice, count, total)
