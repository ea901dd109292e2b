"""The ways that light takes from lamps to places, before anything is known of what stands on them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np


@dataclass(frozen=True)
class Ways:
    """`k` ways in the order of their lamps: `lamp` (k,) of a block, the place `x`, `y` (k,) metres from it and `drop`
    (k,) metres below it.
    """

    lamp: np.ndarray
    x: np.ndarray
    y: np.ndarray
    drop: np.ndarray

    def __len__(self) -> int:
        return len(self.lamp)

    @cached_property
    def square(self) -> np.ndarray:
        """(k,) m2: the square of the distance in plan."""
        square = self.x * self.x
        square += self.y * self.y
        return square

    def chosen(self, which: np.ndarray) -> Ways:
        """Those that a mask or indices pick."""
        return Ways(self.lamp[which], self.x[which], self.y[which], self.drop[which])


@dataclass(frozen=True)
class Block:
    """Some lamps, at `xy` (n, 2) and `elevation` (n,), and where their places lie: up to `reach` (n,) away, and below
    them by `least` to `most` (n,); metres, all 0 where a lamp has none.
    """

    xy: np.ndarray
    elevation: np.ndarray
    reach: np.ndarray
    least: np.ndarray
    most: np.ndarray

    @classmethod
    def of(cls, xy: np.ndarray, elevation: np.ndarray, ways: Ways) -> Block:
        """Of the lamps that the `ways` begin at."""
        reach, least, most = np.zeros((3, len(xy)))
        first = np.searchsorted(ways.lamp, np.arange(len(xy) + 1))
        here = np.flatnonzero(first[1:] > first[:-1])
        first = first[here]
        reach[here] = np.sqrt(np.maximum.reduceat(ways.square, first))
        least[here], most[here] = np.minimum.reduceat(ways.drop, first), np.maximum.reduceat(ways.drop, first)
        return cls(xy, elevation, reach, least, most)
