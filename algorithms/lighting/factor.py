"""The lighting factor: how far the light on each parcel's frontage falls short of its class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..coverage import Coverage, RoleCoverage, building_coverage, coverage_finding
from ..factor import Factor
from ..fields import LIGHTING_MEASURES
from ..finding import NAMED_AT_MOST, Finding, Severity
from ..message import say
from ..profile import Measures
from .crowns import LEAF_OFF
from .deficit import uniformity
from .designed import out_findings
from .details import gap_layer, walkway_layer
from .gaps import longest_gap
from .illuminance import Light, brightest, illuminance, lux_at
from .light_raster import light_raster
from .overlit import brightest_within, overlit_spans, share_within
from .photometry import Shape
from .scene import Scene
from .standards import DEFAULT_CLASS, REASSURANCE_MINIMUM
from .upright import directions_along, upright

if TYPE_CHECKING:
    from ..city.buildings import Buildings
    from ..grid import Raster
    from ..progress import Progress
    from ..study import Study
    from .overlit import Spans
    from .upright import Upright

NO_LIGHT_WITHIN_M = 100.0
"""A frontage without any inventoried light so near is dark only with little confidence."""

LITTLE_CONFIDENCE = 0.5
"""The most confidence that a frontage without any light in the inventory can have."""

ASSUMED_WEIGHT = 0.5
"""How much of the confidence is lost where every decisive input was assumed (SCIENCE 2.5)."""

HALVING_YEARS = 10.0
"""Confidence halves with every ten years of age of the inventory (SCIENCE 2.5)."""

SHADING_M = 60.0
"""Buildings so near decide which shadows fall on a parcel's frontage."""

LUMEN_SPREAD = 0.15
"""Declared uncertainty of lumens, as a share (SCIENCE 2.5)."""

OTHER_BEAMS = {"round beam": Shape.LAMBERT, "wide beam": Shape.BATWING}
"""Declared uncertainty of the shape of all lamps' light."""


@dataclass(frozen=True)
class LightingSettings:
    """The class where a walkway names none, the reassurance minimum (lx, None = off), the date to judge age by, and
    whether the light on all ground is wanted as a raster.
    """

    lighting_class: str = DEFAULT_CLASS
    reassurance_minimum: float | None = REASSURANCE_MINIMUM
    as_of: str | None = None
    raster: bool = False


def lighting(study: Study, settings: LightingSettings, progress: Progress) -> Factor:
    """The lighting factor of every parcel of the study; NaN with its reason where light cannot be known."""
    if study.lights is None:
        return _unknown(study, "no lights given")
    if study.walkways is None or study.frontage is None:
        return _unknown(study, "no walkway given")
    scene, findings = Scene.of(study, settings.lighting_class, settings.reassurance_minimum)
    at, between = scene.intervals, scene.between
    progress.stage(say("Stages", "Computing light along the walkways"), 0.8)
    first, faces, *others = progress.parts([1.0] * (2 + len(OTHER_BEAMS) + int(between.has_crowns)))
    light = illuminance(scene.samples.xy, scene.lights.luminaires, between, progress=first)
    scenarios = _scenarios(scene, light, others)
    on_faces = _light_on_faces(scene, faces)
    progress.stage(say("Stages", "Drawing dark gaps"), 0.9 if settings.raster else 1.0)
    covered = scene.coverage(study.lights_coverage)
    coverage = covered.coverage
    findings += [*_coverage_findings(scene, covered), *_inside_findings(scene)]
    gaps = gap_layer(scene, light, coverage, progress)
    findings += out_findings(scene, light, coverage, gaps.gaps)
    whole_gap = longest_gap(at.parcel, at.walkway, at.s0, at.s1, len(study.parcels), gaps.gaps)
    table = _table(scene, light, scenarios, whole_gap)
    table["confidence"] = confidence_of(study, scene, light, settings.as_of)
    overlit = overlit_spans(scene.samples, light.lux, scene.lights.luminaires, scene.goals.targets.e_avg)
    table["esc_lx"] = scene.measure(on_faces.semicylindrical.min(axis=1)).minimum
    table["overlit"], table["overlit_id"] = _overlit(scene, light, overlit)
    table["why_null"] = _why_null(scene, coverage)
    _blank_unknown(table, scenarios)
    details = {"gaps": gaps.layer, "walkways": walkway_layer(scene, light, on_faces, overlit, coverage)}
    rasters = {"illuminance": _raster(scene, study, progress)} if settings.raster else {}
    return Factor("lighting", table, scenarios, details, rasters, tuple(findings), covered)


def _table(scene: Scene, light: Light, scenarios: pd.DataFrame, whole_gap: np.ndarray) -> pd.DataFrame:
    measures, deficit = scene.deficit(light.lux)
    columns = {
        "deficit": deficit,
        "deficit_low": np.fmin(deficit, scenarios.min(axis=1)),
        "deficit_high": np.fmax(deficit, scenarios.max(axis=1)),
        "confidence": np.nan,
        "date": scene.lights.date,
        **_measure_columns(scene, measures),
        "gap_m": whole_gap,
    }
    return pd.DataFrame(columns, index=scene.parcels.index)


def _measure_columns(scene: Scene, light: Measures) -> Mapping[str, np.ndarray]:
    own = scene.main_walkway()
    return {
        "emin_lx": light.minimum,
        "e05_lx": light.low5,
        "eavg_lx": light.mean,
        "uniformity": uniformity(light.minimum, light.mean),
        "dark_share": light.share_below,
        "frontage_m": light.length,
        "class": np.where(own >= 0, scene.goals.name[own], None),
        "target_lx": scene.goals.of(own).e_min,
    }


def _raster(scene: Scene, study: Study, progress: Progress) -> Raster:
    """The light on all ground around the scored parcels."""
    scored = scene.parcels.geometry[scene.parcels["scored"] & scene.parcels.geometry.notna()]
    buildings = np.empty(0, dtype=object) if study.obstacles is None else study.obstacles.buildings.shapes
    progress.stage(say("Stages", "Computing light on all ground"), 1.0)
    return light_raster(tuple(scored.total_bounds), scene.lights.luminaires, scene.between, buildings, progress)


def _light_on_faces(scene: Scene, progress: Progress) -> Upright:
    """The light on faces at the samples, both ways along the walk."""
    ahead = directions_along(scene.samples)
    return upright(scene.samples.xy, ahead, scene.lights.luminaires, scene.between, progress=progress)


def _overlit(scene: Scene, light: Light, spans: Spans) -> tuple[np.ndarray, np.ndarray]:
    """(n,) share of each frontage that is over-lit, and (n,) id of the lamp that gives most where it is brightest.

    It stands beside the deficit: a street can be both. No id where nothing is over-lit.
    """
    at, luminaires = scene.intervals, scene.lights.luminaires
    frontage = at.parcel, at.walkway, at.s0, at.s1, len(scene.parcels)
    vertex = brightest_within(spans, scene.samples, light.lux, *frontage)
    lamp = np.full(len(vertex), None, dtype=object)
    there = vertex >= 0
    lamp[there] = brightest(scene.samples.xy[vertex[there]], luminaires.subset(luminaires.working), scene.between)
    return share_within(spans, scene.samples, *frontage), lamp


def _scenarios(scene: Scene, light: Light, parts: Sequence[Progress]) -> pd.DataFrame:
    """Deficits under the declared uncertainties that all lamps share: lumens, shape of the light, crowns."""
    lux = {"lumens low": light.lux * (1.0 - LUMEN_SPREAD), "lumens high": light.lux * (1.0 + LUMEN_SPREAD)}
    luminaires = scene.lights.luminaires
    for (name, shape), progress in zip(OTHER_BEAMS.items(), parts):
        every = np.full(len(luminaires), int(shape), dtype=np.int8)
        shaped = replace(luminaires, shape=every)
        lux[name] = lux_at(scene.samples.xy, shaped, scene.between, progress=progress)
    if scene.between.has_crowns:
        bare = replace(scene.between, transmission=LEAF_OFF)
        lux["leaves off"] = lux_at(scene.samples.xy, luminaires, bare, progress=parts[-1])
    return pd.DataFrame({name: scene.deficit(value)[1] for name, value in lux.items()})


def _coverage_findings(scene: Scene, covered: RoleCoverage) -> list[Finding]:
    found = coverage_finding(covered, scene.areas, say("Coverage", "street lights"))
    return [] if found is None else [found]


def _inside_findings(scene: Scene) -> list[Finding]:
    """The lights that stand inside a building, which would hide all of their light."""
    luminaires = scene.lights.luminaires
    walls = scene.between.walls
    inside = np.empty(0, dtype=np.int64) if walls is None else walls.holding(luminaires.xy)
    if not len(inside):
        return []
    names = ", ".join(dict.fromkeys(each.layer for each in scene.lights.recognitions))
    count, total, ids = len(inside), len(luminaires), tuple(luminaires.light_id[inside[:NAMED_AT_MOST]])
    what = say(
        "Findings",
        "{count:,} of {total:,} lights stand inside a building. Their own building was taken to throw no shadow.",
        count=count,
        total=total,
    )
    advice = say("Findings", "Move them to the outside of the wall or of the roof that carries them.")
    return [Finding(Severity.WARNING, "lights", names, what, advice, count, total, ids)]


def _shadows_assumed(study: Study) -> np.ndarray:
    """(n,) 0 to 1: how far the shadows on each parcel's frontage rest on assumptions, half on buildings, half on trees.

    Of buildings the share of the heights around that nobody measured; 1, open ground was assumed, where no data are
    given or do not speak; 0 where they speak and there is no building. Of trees what was assumed of their crowns, 1
    where none are given, 0 with a raster of crowns.
    """
    here = study.obstacles
    if here is None:
        return np.ones(len(study.parcels))
    trees = 1.0 if here.trees is None else float(np.mean(here.trees.assumed)) if len(here.trees.assumed) else 0.0
    trees = 0.0 if "canopy" in here.rasters else trees
    return (_heights_assumed(study, here.buildings) + trees) / 2.0


def _heights_assumed(study: Study, buildings: Buildings) -> np.ndarray:
    assumed = np.ones(len(study.parcels))
    if not len(buildings):
        return assumed
    areas = study.parcels.geometry.area.fillna(0.0).to_numpy()
    covered = building_coverage(study.parcels, areas, buildings.shapes).covered
    known = covered & study.parcels.geometry.notna().to_numpy()
    points = study.parcels.geometry[known].representative_point()
    near = buildings.assumed_near(np.column_stack([points.x, points.y]), SHADING_M)
    assumed[known] = np.nan_to_num(near, nan=0.0)
    return assumed


def confidence_of(study: Study, scene: Scene, light: Light, as_of: str | None) -> np.ndarray:
    """(n,) confidence: what was assumed of the lamps that light the frontage, of the walkway and of the shadows, and
    the data's age at the date `as_of` (ISO text).

    `c = coverage x (1 - 0.5 x share of decisive inputs that were assumed) x 2^(-age / 10 y)` (SCIENCE 2.5). Decisive
    are four of each lamp (lumens, height, light distribution, status; weighted by its light here), the walkway, and
    the shadows.
    """
    of_lamps = scene.measure(np.nan_to_num(light.assumed, nan=1.0)).mean
    assumed = (4.0 * of_lamps + float(scene.walkways.assumed) + _shadows_assumed(study)) / 6.0
    confidence = (1.0 - ASSUMED_WEIGHT * assumed) * 0.5 ** (_age_years(scene.lights.date, as_of) / HALVING_YEARS)
    lonely = scene.measure(light.distance).minimum > NO_LIGHT_WITHIN_M
    return np.where(lonely, np.minimum(confidence, LITTLE_CONFIDENCE), confidence)


def _age_years(dated: str | None, as_of: str | None) -> float:
    """Years from a date (ISO; "2014" and "2014-03" mean the middle of that year or month) to `as_of`; 0 if unknown."""
    if dated is None or as_of is None:
        return 0.0
    whole = {4: f"{dated}-07-01", 7: f"{dated}-15"}.get(len(dated), dated[:10])
    return max(0.0, (date.fromisoformat(as_of) - date.fromisoformat(whole)).days / 365.25)


def _why_null(scene: Scene, coverage: Coverage) -> np.ndarray:
    why = np.full(len(scene.parcels), None, dtype=object)
    why[~coverage.covered] = "not covered"
    why[np.bincount(scene.intervals.parcel, minlength=len(why)) == 0] = "no walkway near"
    why[scene.parcels.geometry.isna().to_numpy()] = "no geometry"
    return why


def _blank_unknown(table: pd.DataFrame, scenarios: pd.DataFrame) -> None:
    """Where the deficit is unknown nothing that was measured from missing lights may stand as a figure."""
    unknown = table["why_null"].notna()
    figures = table.columns.difference(["why_null", "date", "frontage_m", "class", "target_lx"])
    table.loc[unknown, figures] = np.nan
    scenarios.loc[unknown.to_numpy()] = np.nan


def _unknown(study: Study, why: str) -> Factor:
    """The factor where nothing can be said of any parcel."""
    measures = [field.name[len("lighting_") :] for field in LIGHTING_MEASURES]
    figures = ["deficit", "deficit_low", "deficit_high", "confidence", "date", *measures]
    table = pd.DataFrame(np.nan, index=study.parcels.index, columns=figures)
    table = table.astype({"date": object, "class": object})
    table["why_null"] = np.where(study.parcels.geometry.isna(), "no geometry", why)
    return Factor("lighting", table, pd.DataFrame(index=study.parcels.index))
