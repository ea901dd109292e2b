"""Measured distributions of light on lamps that are turned and tilted, looked up without trigonometry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from .distribution import Distribution

STEPS = 240
"""Cells of a table from the axis to the horizon: 0.48 degrees each at the axis, 0.24 at the horizon."""
MIDDLE = 7 * STEPS // 4
"""The cell of the axis; to the table's edges it is 30 degrees above the luminaire's own horizon, because a raised arm
turns that to the ground."""
SIDE = 2 * MIDDLE + 2
LEAST_SHARE = np.float32(2.0 / (1.0 + (MIDDLE / STEPS) ** 2))
"""1 + cos(gamma) at the edges of the table."""


@dataclass(frozen=True)
class Table:
    """`candela` (SIDE, SIDE) per lumen of a luminaire, by directions from its own axes, float32.

    A direction lies at u = x / (r + z), v = y / (r + z) of a place `x`, `y` off the axis, z down along it and r away
    (stereographic: tan(gamma / 2) from the middle, which is 1 on the luminaire's horizon); columns go by u, rows by v.
    `most` (MIDDLE + 1,) is the greatest at this tan(gamma / 2) or beyond.
    """

    candela: np.ndarray
    most: np.ndarray

    @classmethod
    def of(cls, distribution: Distribution) -> Table:
        """The distribution's intensities, which are linear in C and gamma, at the places of the table."""
        u, v = np.meshgrid(*2 * [(np.arange(SIDE) - MIDDLE) / STEPS])
        c, gamma = np.degrees(np.arctan2(v, u)), _gamma(np.hypot(u, v))
        candela = distribution.intensity(c, gamma) / distribution.lumens
        along = _gamma(np.arange(MIDDLE + 1) / STEPS)
        most = distribution.intensity(distribution.c[:, None], along).max(axis=0) / distribution.lumens
        return cls(candela.astype(np.float32), np.maximum.accumulate(most[::-1])[::-1])

    def at(self, x: np.ndarray, y: np.ndarray, down: np.ndarray, away: np.ndarray) -> np.ndarray:
        """Candela per lumen towards `x`, `y`, `down` metres in the luminaire's axes, `away` metres from it; 0 beyond
        the table. Arrays of one shape.
        """
        beneath = away + down
        beyond = np.flatnonzero(beneath <= away * LEAST_SHARE)
        beneath[beyond] = np.inf  # looked up at the axis
        scale = np.float32(STEPS) / beneath
        across, along = x * scale, y * scale
        across += np.float32(MIDDLE)
        along += np.float32(MIDDLE)
        column, row = np.floor(across), np.floor(along)
        across -= column
        along -= row
        row *= np.float32(SIDE)
        row += column
        flat, place = self.candela.reshape(-1), row.astype(np.int64)
        low, high = _mixed(flat, place, across), _mixed(flat[SIDE:], place, across)
        high -= low
        high *= along
        high += low
        high[beyond] = 0.0
        return high


@dataclass(frozen=True)
class Optics:
    """What photometric files say of n luminaires.

    `number` (n,) of the table of each, -1 for those without a file; `azimuth` (n,) degrees clockwise from north to
    which the arm points, the plane C = 90 (distribution.py), NaN where unknown; `tilt` (n,) degrees by which that side
    is raised. Angles C grow anticlockwise as seen from above.
    """

    tables: tuple[Table, ...]
    number: np.ndarray
    azimuth: np.ndarray
    tilt: np.ndarray
    turn: np.ndarray = field(init=False)
    lift: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        for name, angle in (("turn", self.azimuth), ("lift", self.tilt)):
            radians = np.radians(np.nan_to_num(np.asarray(angle, dtype=float)))
            object.__setattr__(self, name, np.array([np.sin(radians), np.cos(radians)], dtype=np.float32))

    @classmethod
    def of(
        cls, distributions: Sequence[Distribution], number: np.ndarray, azimuth: np.ndarray, tilt: np.ndarray
    ) -> Optics:
        """Of the luminaires whose distribution has this number, -1 for those without one."""
        return cls(tuple(map(Table.of, distributions)), np.asarray(number), np.asarray(azimuth), np.asarray(tilt))

    def subset(self, chosen: np.ndarray) -> Optics:
        """Those of a mask (n,) or of indices."""
        return Optics(self.tables, self.number[chosen], self.azimuth[chosen], self.tilt[chosen])

    def intensity(
        self, number: int, which: np.ndarray, x: np.ndarray, y: np.ndarray, down: np.ndarray, away: np.ndarray
    ) -> np.ndarray:
        """(k,) cd per lumen from `which` (k,) or (1,) luminaires, all with the table `number`, to places `x`, `y` (k,)
        metres east and north of each, `down` below it and `away` from it, float32.
        """
        sine, cosine, rise, level = (each.take(which) for each in (*self.turn, *self.lift))
        ahead, aside = x * sine, x * cosine
        ahead += y * cosine
        aside -= y * sine
        outwards = ahead * level
        outwards -= down * rise
        ahead *= rise
        ahead += down * level
        return self.tables[number].at(aside, outwards, ahead, away)

    def most(self, number: int, distance: np.ndarray, down: np.ndarray) -> np.ndarray:
        """(n,) no less than `intensity` anywhere `distance` (n,) metres from each luminaire or further."""
        gamma = np.arctan2(distance, down) - np.radians(np.abs(self.tilt))
        beyond = np.tan(np.maximum(gamma, 0.0) / 2.0) * STEPS - 2.0  # what lies between cells comes from both sides
        return self.tables[number].most.take(np.clip(beyond, 0, MIDDLE).astype(np.int64))


def _gamma(beyond: np.ndarray) -> np.ndarray:
    """Degrees from the axis, of tan(gamma / 2)."""
    return np.degrees(2.0 * np.arctan(beyond))


def _mixed(values: np.ndarray, place: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Between `values` at `place` and at the next one, by the `share` of the way (0 to 1)."""
    first, mixed = values.take(place), values[1:].take(place)
    mixed -= first
    mixed *= share
    mixed += first
    return mixed
