"""What lamps give at points, and the sums of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from .ways import Ways

if TYPE_CHECKING:
    from ..geometry.nearby import Pairs
    from .between import Passage

NEARLY_ALL = 0.97
"""share of rays with light from which on it is not worth while to leave out the others (changes no result)."""


@dataclass(frozen=True)
class Rays:
    """What lamps give at points, (k,) each: `lux` on the horizontal where nothing is in between, 0 out of reach, and
    what becomes of it on the `way`, None where nothing can stand in between. Those of one lamp are together.

    `pairs` of a point and a lamp, whose number is that of the centre in `number` (n,), and `drop` metres below it, (k,)
    or (1,) where all are as far below.
    """

    number: np.ndarray
    pairs: Pairs
    drop: np.ndarray
    lux: np.ndarray
    way: Passage | None = None

    @cached_property
    def lamp(self) -> np.ndarray:
        """(k,) numbers of the lamps."""
        return np.broadcast_to(self.number.take(self.pairs.hub), len(self.lux))

    @property
    def point(self) -> np.ndarray:
        """(k,) numbers of the points."""
        return self.pairs.point

    @cached_property
    def arriving(self) -> np.ndarray:
        """(k,) the lux that is left."""
        return self.lux if self.way is None else self.lux * self.way.passed * ~self.way.dark

    def lit(self) -> Rays:
        """Those with light, if nothing is in between; all where hardly any is without."""
        which, drop = np.flatnonzero(self.lux > 0.0), np.broadcast_to(self.drop, len(self.lux))
        if len(which) > NEARLY_ALL * len(drop) and self.drop.min() > 0.0:
            return replace(self, drop=drop)
        return Rays(self.number, self.pairs.chosen(which), drop.take(which), self.lux.take(which), self.way)

    def ways(self, place: np.ndarray) -> Ways:
        """The ways that they go, of a block in which each of all lamps has its `place` (n,)."""
        hub = place.take(self.number.take(self.pairs.hub))
        return Ways(hub, self.pairs.x, self.pairs.y, self.drop, self.pairs.square)


class Sum:
    """What rays bring to each of p points, in the order in which these are looked up: what belongs to a lamp, or to
    neighbours, lies close together there.
    """

    def __init__(self, points: int) -> None:
        self._placed, self._order = np.zeros(points), np.arange(points)

    def add(self, rays: Rays, values: np.ndarray) -> None:
        """Add values (k,) to what the points of the rays have."""
        place, self._order = rays.pairs.place, rays.pairs.order
        if len(rays.pairs.hub) == 1:  # no point twice
            self._placed[place] += values
        elif len(place):
            first = place.min()
            added = np.bincount(place - first, values)
            self._placed[first : first + len(added)] += added

    def of_points(self) -> np.ndarray:
        """(p,) by the points' numbers."""
        found = np.empty_like(self._placed)
        found[self._order] = self._placed
        return found
