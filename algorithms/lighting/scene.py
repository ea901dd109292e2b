"""What light is measured on: walkways with their goals and samples, and the stretches that parcels face."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..profile import Measures, interval_measures
from .deficit import lighting_deficit, uniformity

if TYPE_CHECKING:
    import geopandas as gpd

    from ..city.lights import Lights
    from ..city.walkways import Walkways
    from ..frontage import Frontage
    from ..geometry.paths import Paths
    from .between import Between
    from .goals import Goals


@dataclass(frozen=True)
class Scene:
    """Parcels (n), the walkways (m) with one goal each, `samples` along them, the `intervals` that parcels face.

    What stands `between` the lamps and the walkways throws shadows.
    """

    parcels: gpd.GeoDataFrame
    walkways: Walkways
    lights: Lights
    samples: Paths
    intervals: Frontage
    goals: Goals
    between: Between

    @property
    def areas(self) -> np.ndarray:
        """(n,) square metres, 0 where a parcel has no shape."""
        return self.parcels.geometry.area.fillna(0.0).to_numpy()

    def measure(self, value: np.ndarray) -> Measures:
        """The measures, per parcel, of a quantity given at the samples."""
        at = self.intervals
        threshold = self.goals.targets.e_min[at.walkway]
        return interval_measures(self.samples, value, at.parcel, at.walkway, at.s0, at.s1, len(self.parcels), threshold)

    def deficit(self, lux: np.ndarray) -> tuple[Measures, np.ndarray]:
        """The measures of light (lx at the samples) and the deficit per parcel, against its main walkway's goal."""
        light = self.measure(lux)
        even = uniformity(light.minimum, light.mean)
        goals = self.goals.of(self.main_walkway())
        return light, lighting_deficit(light.minimum, light.mean, light.share_below, even, goals)

    def main_walkway(self) -> np.ndarray:
        """(n,) the walkway with the longest interval of each parcel, -1 where it faces none."""
        at = self.intervals
        order = np.argsort(at.s1 - at.s0, kind="stable")
        own = np.full(len(self.parcels), -1, dtype=np.int64)
        own[at.parcel[order]] = at.walkway[order]
        return own

    def frontage_points(self, step: float) -> tuple[np.ndarray, np.ndarray]:
        """Points (p, 2) along the intervals, at most `step` metres apart, ends included, and their parcels (p,)."""
        at = self.intervals
        count = np.maximum(2, np.ceil((at.s1 - at.s0) / step).astype(int) + 1)
        interval = np.repeat(np.arange(len(count)), count)
        number = np.arange(len(interval)) - np.repeat(np.cumsum(count) - count, count)
        station = at.s0[interval] + (at.s1 - at.s0)[interval] * number / (count - 1)[interval]
        return self.walkways.paths.at(at.walkway[interval], station), at.parcel[interval]
