"""The lighting factor: how far the light on each parcel's frontage falls short of its class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..coverage import Coverage, coverage_finding, given_coverage, inferred_coverage
from ..factor import Factor
from ..fields import LIGHTING_MEASURES
from ..finding import Finding
from ..frontage import Frontage, frontages
from ..message import say
from .deficit import lighting_deficit, uniformity
from .details import gap_layer, walkway_layer
from .gaps import longest_gap
from .goals import Goals, walkway_goals
from .illuminance import Light, illuminance
from .photometry import Shape
from .profile import Measures, interval_measures
from .standards import DEFAULT_CLASS, REASSURANCE_MINIMUM

if TYPE_CHECKING:
    from ..paths import Paths
    from ..progress import Progress
    from ..study import Study
    from .luminaires import Luminaires

SAMPLE_STEP_M = 3.0
"""Largest distance of the points at which light is computed along walkways (SCIENCE 2.1 h)."""

COVERAGE_STEP_M = 25.0
"""Distance of the frontage points that are asked whether the inventory speaks for them."""

NO_LIGHT_WITHIN_M = 100.0
"""A frontage without any inventoried light so near is dark only with little confidence."""

LITTLE_CONFIDENCE = 0.5
"""The most confidence that a frontage without any light in the inventory can have."""

ASSUMED_WEIGHT = 0.5
"""How much of the confidence is lost where every decisive input was assumed (SCIENCE 2.5)."""

HALVING_YEARS = 10.0
"""Confidence halves with every ten years of age of the inventory (SCIENCE 2.5)."""

LUMEN_SPREAD = 0.15
"""Declared uncertainty of lumens, as a share (SCIENCE 2.5)."""


@dataclass(frozen=True)
class LightingSettings:
    """The class where a walkway names none, the reassurance minimum (lx, None = off) and the date to judge age by."""

    lighting_class: str = DEFAULT_CLASS
    reassurance_minimum: float | None = REASSURANCE_MINIMUM
    as_of: str | None = None


@dataclass(frozen=True)
class _Frontages:
    """What the measures need: the intervals of walkway that parcels face, and what each asks for."""

    intervals: Frontage
    samples: Paths
    goals: Goals  # one entry a walkway
    parcels: int

    def measure(self, value: np.ndarray) -> Measures:
        """The measures of a quantity given at the samples, per parcel."""
        at = self.intervals
        threshold = self.goals.targets.e_min[at.walkway]
        return interval_measures(self.samples, value, at.parcel, at.walkway, at.s0, at.s1, self.parcels, threshold)

    def deficit(self, lux: np.ndarray) -> tuple[Measures, np.ndarray]:
        """The measures of light and the deficit per parcel, against the class of most of its frontage."""
        light = self.measure(lux)
        even = uniformity(light.minimum, light.mean)
        goals = self.goals.of(self.main_walkway())
        return light, lighting_deficit(light.minimum, light.mean, light.share_below, even, goals)

    def main_walkway(self) -> np.ndarray:
        """(parcels,) the walkway with the longest interval of each parcel, -1 where it has none."""
        at = self.intervals
        order = np.argsort(at.s1 - at.s0, kind="stable")
        own = np.full(self.parcels, -1, dtype=np.int64)
        own[at.parcel[order]] = at.walkway[order]
        return own


def lighting(study: Study, settings: LightingSettings, progress: Progress) -> Factor:
    """The lighting factor of every parcel of the study; NaN with its reason where light cannot be known."""
    if study.lights is None:
        return _unknown(study, "no lights given")
    if study.walkways is None:
        return _unknown(study, "no walkway given")
    progress.stage(say("Stages", "Finding each parcel's frontage"), 0.5)
    shapes = study.parcels.geometry.to_numpy()
    at = frontages(shapes, study.walkways, progress)
    samples = study.walkways.paths.refined(SAMPLE_STEP_M)
    goals, findings = walkway_goals(
        study.walkways.lighting_class, settings.lighting_class, settings.reassurance_minimum
    )
    front = _Frontages(at, samples, goals, len(shapes))
    progress.stage(say("Stages", "Computing light along the walkways"), 0.85)
    luminaires = study.lights.luminaires
    light = illuminance(samples.xy, luminaires, progress=progress)
    measures, deficit = front.deficit(light.lux)
    scenarios = _scenarios(front, light, luminaires, progress)
    progress.stage(say("Stages", "Drawing dark gaps"), 0.95)
    coverage = _coverage(study, at)
    findings += _coverage_findings(study, coverage)
    gaps = gap_layer(study, samples, light, goals, at, coverage, progress)
    confidence = _confidence(study, front, light, settings.as_of)
    table = pd.DataFrame(
        {
            "deficit": deficit,
            "deficit_low": np.fmin(deficit, scenarios.min(axis=1)),
            "deficit_high": np.fmax(deficit, scenarios.max(axis=1)),
            "confidence": confidence,
            "date": study.lights.date,
            **_measure_columns(measures, front),
            "gap_m": longest_gap(at.parcel, at.walkway, at.s0, at.s1, len(shapes), gaps.gaps),
        },
        index=study.parcels.index,
    )
    table["why_null"] = _why_null(study, front, coverage)
    _blank_unknown(table, scenarios)
    details = {"gaps": gaps.layer, "walkways": walkway_layer(study, samples, light, goals, coverage, at)}
    return Factor("lighting", table, scenarios, details, tuple(findings))


def _measure_columns(light: Measures, front: _Frontages) -> Mapping[str, np.ndarray]:
    own = front.main_walkway()
    return {
        "emin_lx": light.minimum,
        "e05_lx": light.low5,
        "eavg_lx": light.mean,
        "uniformity": uniformity(light.minimum, light.mean),
        "dark_share": light.share_below,
        "frontage_m": light.length,
        "class": np.where(own >= 0, front.goals.name[own], None),
        "target_lx": front.goals.of(own).e_min,
    }


def _scenarios(front: _Frontages, light: Light, luminaires: Luminaires, progress: Progress) -> pd.DataFrame:
    """Deficits under the declared uncertainties that all lamps share: their lumens and the shape of their light."""
    lux = {"lumens low": light.lux * (1.0 - LUMEN_SPREAD), "lumens high": light.lux * (1.0 + LUMEN_SPREAD)}
    for name, shape in (("round beam", Shape.LAMBERT), ("wide beam", Shape.BATWING)):
        every = np.full(len(luminaires.height), int(shape), dtype=np.int8)
        lux[name] = illuminance(front.samples.xy, luminaires, shape=every, progress=progress).lux
    return pd.DataFrame({name: front.deficit(value)[1] for name, value in lux.items()})


def _coverage(study: Study, at: Frontage) -> Coverage:
    count = np.maximum(2, np.ceil((at.s1 - at.s0) / COVERAGE_STEP_M).astype(int) + 1)
    interval = np.repeat(np.arange(len(count)), count)
    number = np.arange(len(interval)) - np.repeat(np.cumsum(count) - count, count)
    station = at.s0[interval] + (at.s1 - at.s0)[interval] * number / (count - 1)[interval]
    points, owner = study.walkways.paths.at(at.walkway[interval], station), at.parcel[interval]
    areas = _areas(study)
    if study.lights_coverage is not None:
        return given_coverage(study.lights_coverage, points, owner, len(areas))
    return inferred_coverage(points, owner, areas, study.lights.luminaires.xy)


def _coverage_findings(study: Study, coverage: Coverage) -> list[Finding]:
    names = ", ".join(dict.fromkeys(each.layer for each in study.lights.recognitions))
    found = coverage_finding(coverage, _areas(study), "lights", names, say("Coverage", "street lights"))
    return [] if found is None else [found]


def _areas(study: Study) -> np.ndarray:
    """(n,) square metres, 0 where a parcel has no shape."""
    return study.parcels.geometry.area.fillna(0.0).to_numpy()


def _confidence(study: Study, front: _Frontages, light: Light, as_of: str | None) -> np.ndarray:
    """(n,) confidence: what was assumed of the lamps that light the frontage and of the walkway, and the data's age.

    `c = coverage x (1 - 0.5 x share of decisive inputs that were assumed) x 2^(-age / 10 y)` (SCIENCE 2.5). Decisive
    are four of each lamp (lumens, height, light distribution, status; weighted by its light here) and the walkway.
    """
    of_lamps = front.measure(np.nan_to_num(light.assumed, nan=1.0)).mean
    assumed = (4.0 * of_lamps + float(study.walkways.assumed)) / 5.0
    confidence = (1.0 - ASSUMED_WEIGHT * assumed) * 0.5 ** (_age_years(study.lights.date, as_of) / HALVING_YEARS)
    lonely = front.measure(light.distance).minimum > NO_LIGHT_WITHIN_M
    return np.where(lonely, np.minimum(confidence, LITTLE_CONFIDENCE), confidence)


def _age_years(dated: str | None, as_of: str | None) -> float:
    if dated is None or as_of is None:
        return 0.0
    return max(0.0, (date.fromisoformat(as_of) - date.fromisoformat(dated[:10])).days / 365.25)


def _why_null(study: Study, front: _Frontages, coverage: Coverage) -> np.ndarray:
    why = np.full(front.parcels, None, dtype=object)
    why[~coverage.covered] = "not covered"
    why[np.bincount(front.intervals.parcel, minlength=front.parcels) == 0] = "no walkway near"
    why[study.parcels.geometry.isna().to_numpy()] = "no geometry"
    return why


def _blank_unknown(table: pd.DataFrame, scenarios: pd.DataFrame) -> None:
    """Where the deficit is unknown nothing that was measured from missing lights may stand as a figure."""
    unknown = table["why_null"].notna()
    figures = table.columns.difference(["why_null", "date", "frontage_m", "class", "target_lx"])
    table.loc[unknown, figures] = np.nan
    scenarios.loc[unknown.to_numpy()] = np.nan


def _unknown(study: Study, why: str) -> Factor:
    """The factor where nothing can be said of any parcel."""
    measures = [field.name.removeprefix("lighting_") for field in LIGHTING_MEASURES]
    figures = ["deficit", "deficit_low", "deficit_high", "confidence", "date", *measures]
    table = pd.DataFrame(np.nan, index=study.parcels.index, columns=figures)
    table = table.astype({"date": object, "class": object})
    table["why_null"] = np.where(study.parcels.geometry.isna(), "no geometry", why)
    return Factor("lighting", table, pd.DataFrame(index=study.parcels.index))
