"""What light is measured on: walkways with their goals and samples, and the stretches that parcels face."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..coverage import REACH, Coverage, RoleCoverage, given_coverage, inferred_coverage
from ..profile import Measures, interval_measures
from .between import what_stands_between
from .deficit import lighting_deficit, uniformity
from .filed import aimed
from .goals import walkway_goals

if TYPE_CHECKING:
    import geopandas as gpd

    from ..city.lights import Lights
    from ..city.walkways import Walkways
    from ..finding import Finding
    from ..frontage import Frontage
    from ..geometry.paths import Paths
    from ..study import Study
    from .between import Between
    from .goals import Goals
    from .illuminance import Light

SAMPLE_STEP_M = 3.0
"""Largest distance of the points at which light is computed along walkways (SCIENCE 2.1 h)."""

COVERAGE_STEP_M = 25.0
"""Distance of the frontage points that are asked whether the inventory speaks for them."""


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

    @classmethod
    def of(
        cls,
        study: Study,
        ways: Walkways,
        lights: Lights,
        at: Frontage,
        lighting_class: str,
        reassurance_minimum: float | None,
    ) -> tuple[Scene, list[Finding]]:
        """The scene of a study with its walkways, lights and frontage, and what was assumed of it.

        `lighting_class` where a walkway names none; the reassurance minimum in lx (None = off).
        """
        goals, findings = walkway_goals(ways.lighting_class, lighting_class, reassurance_minimum)
        lights, found = aimed(lights, study.parcels.geometry.to_numpy(), ways.paths)
        findings += found
        between, found = what_stands_between(study.obstacles, ways.paths, lights.luminaires)
        samples = ways.paths.refined(SAMPLE_STEP_M)
        return cls(study.parcels, ways, lights, samples, at, goals, between), [*findings, *found]

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

    def coverage(self, given: np.ndarray | None) -> RoleCoverage:
        """Where the lights speak: in the polygons that are `given`, else as inferred."""
        names = ", ".join(dict.fromkeys(each.layer for each in self.lights.recognitions))
        points, owner = self.frontage_points(COVERAGE_STEP_M)
        if given is not None:
            return RoleCoverage("lights", names, given_coverage(given, points, owner, len(self.parcels)))
        inferred = inferred_coverage(points, owner, self.areas, self.lights.luminaires.xy)
        return RoleCoverage("lights", names, inferred)

    def known(self, light: Light, coverage: Coverage) -> np.ndarray:
        """(n,) whether the inventory speaks for each sample: a light is near, or a covered parcel faces it."""
        return self.on_frontage(coverage.covered) | (light.distance <= REACH)

    def on_frontage(self, chosen: np.ndarray) -> np.ndarray:
        """(n,) which samples lie on the frontage of chosen parcels, a mask."""
        samples, at = self.samples, self.intervals
        apart = np.concatenate([[0.0], np.cumsum(samples.length + 1.0)])
        along = samples.station + apart[samples.path_of_vertex]
        mine = chosen[at.parcel]
        change = np.zeros(len(along) + 1)
        np.add.at(change, np.searchsorted(along, (apart[at.walkway] + at.s0)[mine] - 1e-6), 1.0)
        np.add.at(change, np.searchsorted(along, (apart[at.walkway] + at.s1)[mine] + 1e-6), -1.0)
        return np.cumsum(change)[:-1] > 0
