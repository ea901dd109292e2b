"""Lamps as their places see them: where they hang, how much light leaves them, and how it spreads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.nearby import Nearby
from .photometry import intensity_per_lumen

if TYPE_CHECKING:
    from .luminaires import Luminaires
    from .optics import Optics

SMALLEST = 1e-18
"""m2; keeps a place at the lamp itself from a division by 0."""


@dataclass(frozen=True)
class Sources:
    """`n` of the luminaires, all with the same distribution of light, neighbours together.

    `number` (n,) of the luminaire, `xy` (n, 2) metres, `height` (n,) metres above the ground, `flux` (n,) lumens that
    leave it as it ages, `shape` of them all, which counts where no `optics` of a photometric file do, and its `table`.
    """

    number: np.ndarray
    xy: np.ndarray
    height: np.ndarray
    flux: np.ndarray
    shape: int
    table: int
    optics: Optics | None

    @classmethod
    def alike(cls, luminaires: Luminaires) -> Iterator[Sources]:
        """All luminaires, those with the same distribution at once."""
        if not len(luminaires):
            return
        table = np.full(len(luminaires), -1) if luminaires.optics is None else luminaires.optics.number
        shape = np.where(table < 0, luminaires.shape, 0)
        order = Nearby.of(luminaires.xy).order
        order = order[np.lexsort((shape[order], table[order]))]
        ends = np.flatnonzero(np.diff(table[order], prepend=-2) | np.diff(shape[order], prepend=-1))
        for some in np.split(order, ends[1:]):
            yield cls._of(luminaires, some, int(shape[some[0]]), int(table[some[0]]))

    @classmethod
    def _of(cls, luminaires: Luminaires, some: np.ndarray, shape: int, table: int) -> Sources:
        xy, height = luminaires.xy[some], luminaires.height[some]
        flux = luminaires.lumens[some] * luminaires.loss_factor[some]
        optics = None if table < 0 or luminaires.optics is None else luminaires.optics.subset(some)
        return cls(some, xy, height, flux, shape, table, optics)

    def lux(self, which: np.ndarray, x: np.ndarray, y: np.ndarray, square: np.ndarray, drop: np.ndarray) -> np.ndarray:
        """(k,) lx on level places from `which` of them, (k,) or (1,) for all: `x`, `y` (k,) metres away, of which the
        `square` (k,) in plan is given as well, and `drop` metres below, (k,) or (1,). E = I cos(gamma) / r^2, 0 if not
        below.
        """
        if self.optics is not None:  # as exact as its table
            x, y, square, drop = (each.astype(np.float32) for each in (x, y, square, drop))
        down = np.maximum(drop, 0.0)
        square = down * down + square
        square += SMALLEST
        away = np.sqrt(square)
        if self.optics is None:
            lux = intensity_per_lumen(self.shape, down / away)
        else:
            lux = self.optics.intensity(self.table, which, x, y, down, away)
        lux *= down
        square *= away
        lux /= square
        lux *= self.flux.take(which)
        return lux

    def most_lux(self, distance: np.ndarray, drop: np.ndarray) -> np.ndarray:
        """(n,) lx, no less than each gives anywhere at a `distance` (n,), `drop` (n,) metres below."""
        if self.optics is None:
            every, none = np.arange(len(distance)), np.zeros(len(distance))
            return self.lux(every, distance, none, distance * distance, drop)
        down = np.maximum(drop, 0.0)
        most = self.optics.most(self.table, distance, down)
        return self.flux * most * down / np.maximum(np.hypot(distance, down), SMALLEST) ** 3
