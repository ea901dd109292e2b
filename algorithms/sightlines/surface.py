"""What stands in the way of sight, as arrays on a grid: terrain, solid things and crowns."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..geometry.burn import burn_discs
from ..grid import Grid

SEEN_THROUGH = 0.5
"""A thing that lets through at least this share of sight does not block alone (SCIENCE 2.2)."""


@dataclass(frozen=True)
class Surface:
    """Arrays of the grid's shape, float32 metres.

    `solid` is the height above ground of what nobody sees through (buildings, walls, close fences), 0 where nothing
    stands. Crowns are slabs from `crown_base` to `crown_top` above ground, not columns: under and over them one sees;
    a cell has one where its top is above its base. `terrain` is the elevation of the ground. What is not given is 0.
    """

    grid: Grid
    solid: np.ndarray
    crown_base: np.ndarray = field(default=None)
    crown_top: np.ndarray = field(default=None)
    terrain: np.ndarray = field(default=None)

    def __post_init__(self) -> None:
        flat = np.zeros(self.grid.shape, dtype=np.float32)
        for name in ("solid", "crown_base", "crown_top", "terrain"):
            given = getattr(self, name)
            array = flat if given is None else np.asarray(given, dtype=np.float32)
            if array.shape != tuple(self.grid.shape):
                raise ValueError(f"{name} has shape {array.shape}, the grid {self.grid.shape}")
            object.__setattr__(self, name, array)

    @property
    def open_ground(self) -> np.ndarray:
        """Cells on which nothing solid stands."""
        return self.solid <= 0.0


def blocks_sight(permeability: np.ndarray) -> np.ndarray:
    """Which things block sight alone: those that let less than half of it through; unknown (NaN) ones are solid."""
    return ~(np.asarray(permeability, dtype=float) >= SEEN_THROUGH)


def crown_slabs(
    grid: Grid, xy: np.ndarray, radius: np.ndarray, base: np.ndarray, top: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """(crown_base, crown_top) of trees at `xy` (n, 2) with crowns of `radius` (n,) from `base` to `top` (n,), metres.

    Where crowns meet, the slab reaches from the lowest base to the highest top. Trees with an unknown (NaN) measure
    have no crown.
    """
    known = np.isfinite(radius) & np.isfinite(base) & np.isfinite(top) & (np.asarray(top) > base)
    xy, radius, base, top = (np.asarray(each, dtype=float)[known] for each in (xy, radius, base, top))
    highest = burn_discs(grid, xy, radius, top)
    lowest = -burn_discs(grid, xy, radius, -base, fill=-np.inf)
    return np.where(highest > 0.0, lowest, 0.0).astype(np.float32), highest.astype(np.float32)
