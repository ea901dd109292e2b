"""Measured distributions of light on lamps that are turned and tilted, looked up without trigonometry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from .directions import borders, turned

if TYPE_CHECKING:
    from .distribution import Distribution

TURNS, RISES = 360, 720
"""Columns and rows of a table of intensities: about 1 degree of C, and a quarter of a degree of gamma."""


@dataclass(frozen=True)
class Table:
    """`candela` (RISES + 1, TURNS + 1) per lumen of a luminaire, by directions from its own axes.

    Rows go by w = tan(gamma / 2) = d / (r + z), which is d = r = z = 0 .. on the axis 0, at 90 degrees 1, and backwards
    above; columns by `directions.turned` from the plane C = 0, the last as the first. `most` (RISES + 1,) is the
    greatest at this gamma or beyond.
    """

    candela: np.ndarray
    most: np.ndarray

    @classmethod
    def of(cls, distribution: Distribution) -> Table:
        """The distribution's intensities, which are linear in C and gamma, at the places of the table."""
        way = borders(TURNS)
        c = np.degrees(np.arctan2(way[:, 1], way[:, 0])) % 360.0
        gamma = np.degrees(2.0 * np.arctan(np.arange(RISES + 1) / RISES))
        candela = np.asarray(distribution.intensity(c[None, :], gamma[:, None]), dtype=float) / distribution.lumens
        candela = np.column_stack([candela, candela[:, 0]])
        return cls(candela, np.maximum.accumulate(candela.max(axis=1)[::-1])[::-1])

    def at(self, x: np.ndarray, y: np.ndarray, down: np.ndarray) -> np.ndarray:
        """(k,) cd per lumen towards `x`, `y`, `down` (k,) metres in the luminaire's axes; nothing above the horizon."""
        away = np.hypot(x, y)
        rise = np.where(down > 0.0, away / (np.sqrt(away * away + down * down) + np.maximum(down, 0.0)), 1.0) * RISES
        turn = turned(x, y, TURNS)
        row, column = np.minimum(rise.astype(np.int64), RISES - 1), turn.astype(np.int64)
        up, along = rise - row, turn - column
        flat, first = self.candela.reshape(-1), row * (TURNS + 1) + column
        low = flat.take(first) * (1.0 - along) + flat.take(first + 1) * along
        high = flat.take(first + TURNS + 1) * (1.0 - along) + flat.take(first + TURNS + 2) * along
        return np.where(down > 0.0, low * (1.0 - up) + high * up, 0.0)


@dataclass(frozen=True)
class Optics:
    """What photometric files say of n luminaires.

    `number` (n,) of the table of each, -1 for those without a file; `azimuth` (n,) degrees clockwise from north of the
    plane C = 0, that of the arm; `tilt` (n,) degrees by which that side is raised. Angles C grow anticlockwise as seen
    from above, as in IES LM-63 type C.
    """

    tables: tuple[Table, ...]
    number: np.ndarray
    azimuth: np.ndarray
    tilt: np.ndarray
    turn: np.ndarray = field(init=False)
    lift: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        for name, angle in (("turn", self.azimuth), ("lift", self.tilt)):
            radians = np.radians(np.asarray(angle, dtype=float))
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
            aside = y[some] * sine - x[some] * cosine
            found[some] = table.at(ahead * level - down[some] * rise, aside, ahead * rise + down[some] * level)
        return found

    def most(self, lamp: np.ndarray, distance: np.ndarray, down: np.ndarray) -> np.ndarray:
        """(k,) no less than `intensity` anywhere `distance` (k,) metres from the lamps or further."""
        number = self.number[lamp]
        found = np.zeros(len(lamp))
        gamma = np.degrees(np.arctan2(distance, down)) - np.abs(self.tilt[lamp])
        row = np.clip(np.tan(np.radians(np.maximum(gamma, 0.0) / 2.0)) * RISES, 0, RISES).astype(np.int64)
        for each, table in enumerate(self.tables):
            some = number == each
            found[some] = table.most[row[some]]
        return found
