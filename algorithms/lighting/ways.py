"""The ways that light takes from lamps to places, before anything is known of what stands on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Ways:
    """`k` ways: `hub` (k,), the lamp of a block, or (1,) where all have the same; the place `x`, `y` (k,) metres from
    it, `drop` (k,) metres below it, and the `square` (k,) of the distance in plan.
    """

    hub: np.ndarray
    x: np.ndarray
    y: np.ndarray
    drop: np.ndarray
    square: np.ndarray

    def __len__(self) -> int:
        return len(self.x)

    @property
    def lamp(self) -> np.ndarray:
        """(k,) lamps of the block."""
        return np.broadcast_to(self.hub, len(self.x))

    def chosen(self, which: np.ndarray | slice) -> Ways:
        """Those that a mask or indices pick."""
        return Ways(*(each[which] for each in (self.lamp, self.x, self.y, self.drop, self.square)))

    @classmethod
    def joined(cls, parts: Sequence[Ways]) -> Ways:
        """All of several parts, one after the other."""
        every = [(ways.lamp, ways.x, ways.y, ways.drop, ways.square) for ways in parts]
        return cls(*map(np.concatenate, zip(*every)))


@dataclass(frozen=True)
class Block:
    """n lamps at `xy` (n, 2) and `elevation` (n,), and where their places lie: up to `reach` (n,) away, and below them
    by `least` to `most` (n,); metres. `ways` so many there are in all.
    """

    xy: np.ndarray
    elevation: np.ndarray
    reach: np.ndarray
    least: np.ndarray
    most: np.ndarray
    ways: int

    @classmethod
    def of(cls, xy: np.ndarray, elevation: np.ndarray, parts: Sequence[Ways]) -> Block:
        """Of lamps that all are the begin of some of the ways, whose parts have those of one lamp together."""
        square, least, most = np.zeros(len(xy)), np.full(len(xy), np.inf), np.zeros(len(xy))
        for ways in parts:
            first = np.flatnonzero(np.diff(ways.hub, prepend=-1))
            here = ways.hub[first]
            square[here] = np.maximum(square[here], np.maximum.reduceat(ways.square, first))
            least[here] = np.minimum(least[here], np.minimum.reduceat(ways.drop, first))
            most[here] = np.maximum(most[here], np.maximum.reduceat(ways.drop, first))
        return cls(xy, elevation, np.sqrt(square), least, most, sum(map(len, parts)))
