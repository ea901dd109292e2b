"""The sightlines factor: how far the ground and the walkway before each parcel lie open to view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from ..coverage import Coverage, RoleCoverage, building_coverage, coverage_finding
from ..factor import Factor
from ..fields import SIGHTLINES_MEASURES
from ..geometry.paths import Paths
from ..grid import Raster
from ..message import say
from ..profile import interval_measures
from .blank import blank_fronts, fronts_unknown, with_survey
from .deficit import sightlines_deficit
from .observers import STREET_STEP
from .pockets import NEAR_WALKWAY, Pockets
from .scene import WATCH_STEP, Scene, scene_of
from .seen import Seen, look, seen_shares
from .viewshed import DEPENDABLE, RELIABLE

if TYPE_CHECKING:
    from ..city.obstacles import Obstacles
    from ..finding import Finding
    from ..frontage import Frontage
    from ..progress import Progress
    from ..study import Study

NO_BUILDINGS, NO_WALKWAY, NOT_NEAR = "no buildings given", "no walkway given", "no walkway near"
NOT_COVERED, NO_GEOMETRY = "not covered", "no geometry"

PER_10_M = 10.0 / (RELIABLE + DEPENDABLE)
"""Windows evenly along a street, each seeing it, weigh `RELIABLE + DEPENDABLE` metres of it at a point (the integral of
k(d) to both sides); so this turns the weight seen at a point into weighted windows per 10 m."""

LEAST_GROUND_M2 = 4.0
"""A parcel with less ground to be seen is judged by its frontage alone (SCIENCE 2.2)."""

ASSUMED_WEIGHT = 0.5
"""How much of the confidence is lost where every decisive input was assumed (SCIENCE 2.5)."""

NEARBY_M = 60.0
"""Buildings so near decide what a parcel's sightlines are."""

LIKELY = 0.5
"""From this probability of vacancy on, a building's windows are no eyes (SCIENCE 2.2)."""


@dataclass(frozen=True)
class _Before:
    """What is known before anybody looks: `here` what stands in the way, the walkways' `paths`, the `frontage`; which
    parcels (n,) are `empty` and why some will stay unknown, `why` (n,), None where a parcel will be measured.
    """

    here: Obstacles
    paths: Paths
    frontage: Frontage
    covered: RoleCoverage
    findings: tuple[Finding, ...]
    scene: Scene
    empty: np.ndarray
    why: np.ndarray


def sightlines(study: Study, vacant: np.ndarray, public: np.ndarray, progress: Progress) -> Factor:
    """The sightlines factor of every parcel of the study; NaN with its reason where sight cannot be known.

    `vacant` (n,): probability that a parcel is vacant, NaN where unknown; `public` (n,): open to the public.
    """
    before = _before_looking(study, vacant, public, progress)
    if isinstance(before, Factor):
        return before
    scene, here, paths, at = before.scene, before.here, before.paths, before.frontage
    shapes = study.parcels.geometry.to_numpy()
    progress.stage(say("Stages", "Looking from walkways and windows"), 1.0)
    looking, facing = progress.parts([0.98, 0.02])
    seen = look(scene, looking)
    shares = seen_shares(scene, seen, len(shapes))
    tables = [_measures(scene, seen, number, share, at, paths) for number, share in enumerate(shares)]
    table = tables[0]
    scenarios = pd.DataFrame(
        {name: each["deficit"] for name, each in zip(scene.scenarios[1:], tables[1:])}, index=table.index
    )
    table["deficit_low"] = np.fmin(table["deficit"], scenarios.min(axis=1))
    table["deficit_high"] = np.fmax(table["deficit"], scenarios.max(axis=1))
    table["confidence"] = _confidence(study, here)
    table["date"] = here.date
    table["why_null"] = before.why
    table[["blank_m", "blank_by"]] = blank_fronts(shapes, before.empty, here, paths, at, facing)
    unknown = table["why_null"].notna() | ~study.parcels["scored"].to_numpy()
    table.loc[unknown, table.columns.difference(["why_null", "date"])] = np.nan
    table = with_survey(table, study.parcels["surveyed_blank_m"].to_numpy())
    scenarios.loc[unknown] = np.nan
    details = {"pockets": pocket_layer(seen.pockets, here)}
    rasters = {"visibility": Raster(scene.grid, seen.street)}
    return Factor("sightlines", table, scenarios, details, rasters, before.findings, before.covered)


def sightlines_foreseen(study: Study, vacant: np.ndarray, public: np.ndarray, progress: Progress) -> Factor:
    """What `sightlines` tells before it looks: its findings, its coverage, and why parcels will stay unknown.

    Nothing is measured: all figures are NaN. Looking takes most of a run's time and tells nothing of the data.
    """
    before = _before_looking(study, vacant, public, progress)
    if isinstance(before, Factor):
        return before
    return replace(_unknown(study, before.why), findings=before.findings, coverage=before.covered)


def _before_looking(study: Study, vacant: np.ndarray, public: np.ndarray, progress: Progress) -> _Before | Factor:
    """What is known before; the factor itself where nothing can be said of any parcel."""
    if study.obstacles is None or not len(study.obstacles.buildings):
        return _unknown(study, NO_BUILDINGS)
    if study.walkways is None or study.frontage is None:
        return _unknown(study, NO_WALKWAY)
    here, paths, at = study.obstacles, study.walkways.paths, study.frontage
    covered, findings = _coverage(study, here)
    coverage = covered.coverage
    drawn = study.parcels.geometry.notna().to_numpy()
    chosen = coverage.covered & drawn & study.parcels["scored"].to_numpy()
    if not chosen.any():
        return replace(_unknown(study, NOT_COVERED), findings=tuple(findings), coverage=covered)
    progress.stage(say("Stages", "Drawing what stands in the way"), 0.05)
    empty = np.nan_to_num(vacant) >= LIKELY
    scene = scene_of(study.parcels.geometry.to_numpy(), chosen, public, empty, paths, here)
    findings += [*scene.findings, *fronts_unknown(here)]
    return _Before(here, paths, at, covered, tuple(findings), scene, empty, _why_null(study, at, coverage))


def _measures(
    scene: Scene, seen: Seen, scenario: int, seen_share: np.ndarray, at: Frontage, paths: Paths
) -> pd.DataFrame:
    """S1 to S5 of SCIENCE 2.2 per parcel (n rows) in one scenario, and the deficit; `seen_share` (n,) is its S1."""
    n, cell = len(seen_share), scene.grid.cell**2
    enough = np.bincount(scene.ground.parcel, scene.ground.area, minlength=n) >= LEAST_GROUND_M2
    seen_share = np.where(enough, seen_share, np.nan)
    watched = np.where(enough, scene.ground.share(seen.watch[scene.grid.cell_of(scene.ground.xy)], n), np.nan)
    near = scene.targets & (scene.distance <= NEAR_WALKWAY)
    near_area = cell * np.bincount(scene.parcel[near], minlength=n)
    inside = (seen.hidden[scenario] > 0) & (scene.parcel >= 0)
    pocket_area = cell * np.bincount(scene.parcel[inside], minlength=n)
    pocket_share = np.full(n, np.nan)
    np.divide(pocket_area, near_area, out=pocket_share, where=near_area >= LEAST_GROUND_M2)
    walkway_watch, prospect = _along_the_frontage(scene, seen, at, paths, n)
    eyes = PER_10_M * (np.nan_to_num(watched) + walkway_watch)
    return pd.DataFrame(
        {
            "deficit": sightlines_deficit(seen_share, eyes, pocket_share, prospect),
            "seen_share": seen_share,
            "eyes": eyes,
            "pocket_m2": np.where(enough, pocket_area, np.nan),
        }
    )


def _along_the_frontage(scene: Scene, seen: Seen, at: Frontage, paths: Paths, n: int) -> tuple[np.ndarray, np.ndarray]:
    """(n,) mean weight of windows that see the walkway, and mean open share of people on it, over each frontage."""
    close = paths.refined(WATCH_STEP)
    row, column = scene.grid.cell_of(close.xy)
    held = scene.grid.holds(row, column)
    watch = np.zeros(len(close.xy))
    watch[held] = seen.watch[row[held], column[held]]
    prospect = np.nan_to_num(seen.open_share)
    mean = [
        interval_measures(samples, value, at.parcel, at.walkway, at.s0, at.s1, n, 0.0).mean
        for samples, value in ((close, watch), (paths.spaced(STREET_STEP), prospect))
    ]
    return mean[0], mean[1]


def pocket_layer(hidden: Pockets, here: Obstacles) -> gpd.GeoDataFrame:
    """The hidden pockets as polygons with what hides them."""
    roles, ids = here.names()
    known = hidden.blocker > 0
    centres = [shape.representative_point() for shape in hidden.shape]
    frame = {
        "pocket_id": [f"pocket-{point.x:.0f}-{point.y:.0f}" for point in centres],
        "area_m2": hidden.area,
        "distance_m": hidden.distance,
        "blocker_layer": np.where(known, roles[hidden.blocker], None),
        "blocker_id": np.where(known, ids[hidden.blocker], None),
        "entrapment": hidden.entrapment,
    }
    return gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(hidden.shape, dtype="geometry"))


def _coverage(study: Study, here: Obstacles) -> tuple[RoleCoverage, list[Finding]]:
    """Where the building layer speaks: elsewhere perfect sightlines would be nonsense."""
    areas = study.parcels.geometry.area.fillna(0.0).to_numpy()
    coverage = building_coverage(study.parcels, areas, here.buildings.shapes)
    covered = RoleCoverage("buildings", here.buildings.layer, coverage)
    found = coverage_finding(covered, areas, say("Coverage", "buildings"))
    return covered, [] if found is None else [found]


def _confidence(study: Study, here: Obstacles) -> np.ndarray:
    """(n,) `1 - 0.5 x share of decisive inputs that were assumed` (SCIENCE 2.5).

    Decisive are the heights of the buildings within 60 m, the trees, the walls and fences, and the walkway.
    """
    drawn = study.parcels.geometry.notna().to_numpy()
    points = study.parcels.geometry[drawn].representative_point()
    near = here.buildings.assumed_near(np.column_stack([points.x, points.y]), NEARBY_M)
    heights = np.ones(len(drawn))
    heights[drawn] = np.nan_to_num(near, nan=1.0)
    trees = 1.0 if here.trees is None else float(np.mean(here.trees.assumed)) if len(here.trees.assumed) else 0.0
    trees = 0.0 if "canopy" in here.rasters else trees
    barriers = 1.0 if here.barriers is None else float(np.mean(here.barriers.assumed))
    walkway = float(study.walkways.assumed) if study.walkways is not None else 1.0
    return 1.0 - ASSUMED_WEIGHT * (heights + trees + barriers + walkway) / 4.0


def _why_null(study: Study, at: Frontage, coverage: Coverage) -> np.ndarray:
    why = np.full(len(study.parcels), None, dtype=object)
    why[~coverage.covered] = NOT_COVERED
    why[np.bincount(at.parcel, minlength=len(why)) == 0] = NOT_NEAR
    why[study.parcels.geometry.isna().to_numpy()] = NO_GEOMETRY
    return why


def _unknown(study: Study, why: str | np.ndarray) -> Factor:
    """The factor where nothing was measured, with the reason of all parcels or of each (n,)."""
    measures = [field.name[len("sightlines_") :] for field in SIGHTLINES_MEASURES]
    figures = ["deficit", "deficit_low", "deficit_high", "confidence", "date", *measures]
    table = pd.DataFrame(np.nan, index=study.parcels.index, columns=figures).astype({"date": object})
    table["why_null"] = np.where(study.parcels.geometry.isna(), NO_GEOMETRY, why)
    table = with_survey(table, study.parcels["surveyed_blank_m"].to_numpy())
    return Factor("sightlines", table, pd.DataFrame(index=study.parcels.index))
