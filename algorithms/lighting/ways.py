"""The ways that light takes from lamps to places, before anything is known of what stands on them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np


@dataclass(frozen=True)
class Ways:
    """Ways from lamps to places `x`, `y` metres from the lamp and `drop` metres below it: tables of lamps and places
    (m, c) with `lamp` (m, 1) of a block, or k single ones with `lamp` (k,), those of one lamp together.
    """

    lamp: np.ndarray
    x: np.ndarray
    y: np.ndarray
    drop: np.ndarray

    def __len__(self) -> int:
        return self.x.size

    @cached_property
    def square(self) -> np.ndarray:
        """m2: the squares of the distances in plan."""
        square = self.x * self.x
        square += self.y * self.y
        return square

    def chosen(self, which: np.ndarray | slice) -> Ways:
        """Single ones: those that indices pick, of a table cell by cell."""
        lamp = np.broadcast_to(self.lamp, self.x.shape)
        return Ways(*(each.reshape(-1)[which] for each in (lamp, self.x, self.y, self.drop)))


@dataclass(frozen=True)
class Block:
    """n lamps at `xy` (n, 2) and `elevation` (n,), and where their places lie: up to `reach` (n,) away, and below them
    by `least` to `most` (n,); metres, all 0 where a lamp has none. `ways` so many there are in all.
    """

    xy: np.ndarray
    elevation: np.ndarray
    reach: np.ndarray
    least: np.ndarray
    most: np.ndarray
    ways: int
