"""Directions around lamps, told apart without trigonometry, and what lies in each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..geometry.containment import ragged

FEWEST, MOST = 32, 512
"""Directions around a lamp; between them about a quarter of its points (changes no result)."""
AT_ONCE = 65_536
"""Directions of all lamps that are held at once: their numbers fit into 16 bits, which sort in linear time."""
WIDEST = 8.0
"""Radians: no direction is wider than this over their number."""
LEAST = 1e-30
"""m; a place nearer to the lamp lies in no direction: any will do."""
EDGE = 1e-9
"""Share of a direction within which rounding may put something on either side of its border."""


def how_many(points: int, lamps: int) -> int:
    """How many directions to tell apart around each of some lamps with so many points in all: a power of two."""
    wanted = np.clip(points / max(4 * lamps, 1), FEWEST, MOST)
    return int(2 ** np.floor(np.log2(min(wanted, AT_ONCE / max(lamps, 1)))))


def turned(x: np.ndarray, y: np.ndarray, bins: int) -> np.ndarray:
    """(k,) directions as numbers from 0 to below `bins` that grow anticlockwise from east: a quarter of a turn is a
    quarter of the range.
    """
    across = x / (np.abs(x) + np.abs(y) + LEAST)
    number = (2.0 - np.copysign(1.0 + across, y)) * (bins / 4.0)
    return np.minimum(number, np.nextafter(number.dtype.type(bins), number.dtype.type(0.0)))


@lru_cache(maxsize=16)
def borders(bins: int) -> np.ndarray:
    """(2, bins) x and y of unit vectors: the directions at which the numbers of `turned` are whole."""
    number = np.arange(bins) * (4.0 / bins)
    x = np.where(number <= 2.0, 1.0 - number, number - 3.0)
    y = np.where(number <= 2.0, 1.0 - np.abs(x), np.abs(x) - 1.0)
    return np.stack([x, y]) / np.hypot(x, y)


def entered(begin: np.ndarray, end: np.ndarray, bins: int) -> tuple[np.ndarray, np.ndarray]:
    """(e,) each thing once for every direction that it enters, and (e,) the direction, from 0 to below 2 `bins`.

    Things reach anticlockwise from `begin` to `end` (n,), numbers as of `turned`, end not before begin.
    """
    first = np.floor(begin - EDGE).astype(np.int64)
    count = np.minimum(np.floor(end + EDGE).astype(np.int64) - first + 1, bins)
    thing, along = ragged(count)
    return thing, first[thing] + along


@dataclass(frozen=True)
class Listing:
    """Things by direction: direction k lists `thing[start[k]:start[k + 1]]`."""

    start: np.ndarray
    thing: np.ndarray

    @classmethod
    def of(cls, slot: np.ndarray, thing: np.ndarray, slots: int) -> Listing:
        """Of things whose directions `slot` (e,) are in order."""
        return cls(np.concatenate([[0], np.cumsum(np.bincount(slot, minlength=slots))]), thing)

    def met(self, slot: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(m,) places and (m,) the things to be asked for each, from the places' directions (k,)."""
        begin = self.start[slot]
        place, along = ragged(self.start[slot + 1] - begin)
        return place, self.thing[begin[place] + along]
