"""Measured distributions of light on lamps that are turned and tilted, looked up without trigonometry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from .directions import borders, turned

if TYPE_CHECKING:
    from .distribution import Distribution

TURNS, RISES = 360, 480
"""Columns of a table of intensities, about 1 degree of C each, and its rows to the horizon, of 0.2 to 0.3 degrees."""
ROWS = 2 * RISES
"""Rows of a table: to 37 degrees above the luminaire's own horizon, because a raised arm turns that to the ground."""


@dataclass(frozen=True)
class Table:
    """`candela` (ROWS + 1, TURNS + 1) per lumen of a luminaire, by directions from its own axes.

    Rows go by tan(gamma / 2) = d / (r + z) of a place at the distance d from the axis, z down along it and r away: 0 on
    the axis, 1 on the luminaire's horizon. Columns go by `directions.turned` from the plane C = 0, the last is the
    first again. `most` (ROWS + 1,) is the greatest at this gamma or beyond.
    """

    candela: np.ndarray
    most: np.ndarray

    @classmethod
    def of(cls, distribution: Distribution) -> Table:
        """The distribution's intensities, which are linear in C and gamma, at the places of the table."""
        way = borders(TURNS)
        c = np.degrees(np.arctan2(way[:, 1], way[:, 0])) % 360.0
        gamma = np.degrees(2.0 * np.arctan(np.arange(ROWS + 1) / RISES))
        candela = np.asarray(distribution.intensity(c[None, :], gamma[:, None]), dtype=float) / distribution.lumens
        candela = np.column_stack([candela, candela[:, 0]])
        return cls(candela, np.maximum.accumulate(candela.max(axis=1)[::-1])[::-1])

    def at(self, x: np.ndarray, y: np.ndarray, down: np.ndarray) -> np.ndarray:
        """(k,) cd per lumen towards `x`, `y`, `down` (k,) metres in the luminaire's axes; nothing beyond the table."""
        square = x * x + y * y
        with np.errstate(divide="ignore", invalid="ignore"):
            rise = np.sqrt(square) / (np.sqrt(square + down * down) + down) * RISES
        held = rise < ROWS
        rise, turn = np.where(held, rise, 0.0), turned(x, y, TURNS)
        row, column = rise.astype(np.int64), turn.astype(np.int64)
        up, along = rise - row, turn - column
        flat, first = self.candela.reshape(-1), row * (TURNS + 1) + column
        low = flat.take(first) * (1.0 - along) + flat.take(first + 1) * along
        high = flat.take(first + TURNS + 1) * (1.0 - along) + flat.take(first + TURNS + 2) * along
        return np.where(held, low * (1.0 - up) + high * up, 0.0)


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
            object.__setattr__(self, name, np.column_stack([np.sin(radians), np.cos(radians)]))

    @classmethod
    def of(
        cls, distributions: Sequence[Distribution], number: np.ndarray, azimuth: np.ndarray, tilt: np.ndarray
    ) -> Optics:
        """Of the luminaires whose distribution has this number, -1 for those without one."""
        return cls(tuple(map(Table.of, distributions)), np.asarray(number), np.asarray(azimuth), np.asarray(tilt))

    def subset(self, chosen: np.ndarray) -> Optics:
        """Those of a mask (n,) or of indices."""
        return Optics(self.tables, self.number[chosen], self.azimuth[chosen], self.tilt[chosen])

    def intensity(self, lamp: np.ndarray, x: np.ndarray, y: np.ndarray, down: np.ndarray) -> np.ndarray:
        """(k,) cd per lumen from `lamp` (k,) to places `x`, `y` (k,) metres east and north of it and `down` below it.

        Nothing for lamps without a table.
        """
        number = self.number[lamp]
        found = np.zeros(len(lamp))
        for each, table in enumerate(self.tables):
            some = np.flatnonzero(number == each)
            if not len(some):
                continue
            sine, cosine = self.turn[lamp[some]].T
            rise, level = self.lift[lamp[some]].T
            ahead = x[some] * sine + y[some] * cosine
            aside = x[some] * cosine - y[some] * sine
            found[some] = table.at(aside, ahead * level - down[some] * rise, ahead * rise + down[some] * level)
        return found

    def most(self, lamp: np.ndarray, distance: np.ndarray, down: np.ndarray) -> np.ndarray:
        """(k,) no less than `intensity` anywhere `distance` (k,) metres from the lamps or further."""
        number = self.number[lamp]
        found = np.zeros(len(lamp))
        gamma = np.degrees(np.arctan2(distance, down)) - np.abs(self.tilt[lamp])
        row = np.clip(np.tan(np.radians(np.maximum(gamma, 0.0) / 2.0)) * RISES, 0, ROWS).astype(np.int64)
        for each, table in enumerate(self.tables):
            some = number == each
            found[some] = table.most[row[some]]
        return found
