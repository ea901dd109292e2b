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
PAST = ROWS + 1
"""The row of all that lies beyond the table, where it gives nothing."""
LEAST = np.float32(1e-12)
"""m2 or m; keeps what is straight above a luminaire, or straight below it, from a division by 0."""


@dataclass(frozen=True)
class Table:
    """`candela` (PAST + 2, TURNS + 1) per lumen of a luminaire, by directions from its own axes, float32.

    Rows go by tan(gamma / 2) = d / (r + z) of a place at the distance d from the axis, z down along it and r away: 0 on
    the axis, 1 on the luminaire's horizon. Columns go by `directions.turned` from the plane C = 0, the last is the
    first again and what begins at row PAST is nothing. `most` (PAST + 2,) is the greatest at this gamma or beyond.
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
        candela = np.vstack([candela, np.zeros((2, TURNS + 1))]).astype(np.float32)
        return cls(candela, np.maximum.accumulate(candela.max(axis=1)[::-1])[::-1])

    def at(self, x: np.ndarray, y: np.ndarray, down: np.ndarray) -> np.ndarray:
        """(k,) cd per lumen towards `x`, `y`, `down` (k,) metres in the luminaire's axes; nothing beyond the table."""
        square = x * x + y * y + LEAST
        rise = np.sqrt(square) / (np.sqrt(square + down * down) + down + LEAST)
        rise, turn = np.minimum(rise * RISES, PAST), turned(x, y, TURNS)
        row, column = np.floor(rise), np.floor(turn)
        up, along = rise - row, turn - column
        flat, place = self.candela.reshape(-1), (row * (TURNS + 1) + column).astype(np.int64)
        low, high = _mixed(flat, place, along), _mixed(flat, place + (TURNS + 1), along)
        return low + (high - low) * up


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

    def intensity(self, number: int, lamp: np.ndarray, x: np.ndarray, y: np.ndarray, down: np.ndarray) -> np.ndarray:
        """(k,) cd per lumen from `lamp` (k,), all with the table `number`, to places `x`, `y` (k,) metres east and
        north of it and `down` below it.
        """
        x, y, down = (each.astype(np.float32) for each in (x, y, down))
        sine, cosine, rise, level = (each.take(lamp) for each in (*self.turn, *self.lift))
        ahead, aside = x * sine + y * cosine, x * cosine - y * sine
        return self.tables[number].at(aside, ahead * level - down * rise, ahead * rise + down * level)

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


def _mixed(values: np.ndarray, place: np.ndarray, share: np.ndarray) -> np.ndarray:
    """(k,) between `values` at `place` and at the next one, by the `share` of the way (0 to 1)."""
    first = values.take(place)
    return first + (values.take(place + 1) - first) * share
