"""The sightlines factor: how far the ground and the walkway before each parcel lie open to view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from ..coverage import Coverage, building_coverage, coverage_finding
from ..factor import Factor
from ..fields import SIGHTLINES_MEASURES
from ..geometry.paths import Paths
from ..grid import Raster
from ..message import say
from ..profile import interval_measures
from .deficit import sightlines_deficit
from .observers import STREET_STEP
from .pockets import NEAR_WALKWAY, Pockets, hidden_ground, pockets
from .scene import Scene, scene_of, surface_of
from .surface import Surface
from .viewshed import DEPENDABLE, RELIABLE, Sights, seen_by, watchfulness

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

LOW_CROWN_M = 0.5
"""Base of crowns in the scenario in which they hide all that stands behind them."""

LIKELY = 0.5
"""From this probability of vacancy on, a building's windows are no eyes (SCIENCE 2.2)."""


@dataclass(frozen=True)
class Seen:
    """What is seen of a scene: `street` the number of people, `watch` the weight of windows per cell; `open_share` of
    each street observer; the hidden pockets.
    """

    street: np.ndarray
    watch: np.ndarray
    open_share: np.ndarray
    hidden: Pockets


def sightlines(study: Study, vacant: np.ndarray, public: np.ndarray, progress: Progress) -> Factor:
    """The sightlines factor of every parcel of the study; NaN with its reason where sight cannot be known.

    `vacant` (n,): probability that a parcel is vacant, NaN where unknown; `public` (n,): open to the public.
    """
    if study.obstacles is None:
        return _unknown(study, NO_BUILDINGS)
    if study.walkways is None or study.frontage is None:
        return _unknown(study, NO_WALKWAY)
    here, paths, at = study.obstacles, study.walkways.paths, study.frontage
    coverage, findings = _coverage(study, here)
    shapes = study.parcels.geometry.to_numpy()
    drawn = study.parcels.geometry.notna().to_numpy()
    chosen = coverage.covered & drawn & study.parcels["scored"].to_numpy()
    why = _why_null(study, at, coverage)
    if not chosen.any():
        return replace(_unknown(study, NOT_COVERED), findings=tuple(findings))
    progress.stage(say("Stages", "Drawing what stands in the way"), 0.05)
    scene = scene_of(shapes, chosen, public, np.nan_to_num(vacant) >= LIKELY, paths, here)
    progress.stage(say("Stages", "Looking from walkways and windows"), 1.0)
    findings += scene.findings
    surfaces = _surfaces(scene.surface, here)
    windows, street = len(scene.windows.xy), len(scene.street.xy)
    first, *others = progress.parts([windows + street] + [street] * len(surfaces))
    seen = look(scene, first)
    table = _measures(scene, seen, at, paths, len(shapes))
    scenarios = pd.DataFrame(
        {
            name: _measures(scene, walked_through(scene, surface, seen, part), at, paths, len(shapes))["deficit"]
            for (name, surface), part in zip(surfaces.items(), others)
        },
        index=table.index,
    )
    table["deficit_low"] = np.fmin(table["deficit"], scenarios.min(axis=1))
    table["deficit_high"] = np.fmax(table["deficit"], scenarios.max(axis=1))
    table["confidence"] = _confidence(study, here)
    table["date"] = here.date
    table["why_null"] = why
    unknown = table["why_null"].notna() | ~chosen
    table.loc[unknown, table.columns.difference(["why_null", "date"])] = np.nan
    scenarios.loc[unknown] = np.nan
    details = {"pockets": pocket_layer(seen.hidden, here)}
    rasters = {"visibility": Raster(scene.grid, seen.street)}
    return Factor("sightlines", table, scenarios, details, rasters, tuple(findings))


def look(scene: Scene, progress: Progress) -> Seen:
    """What the people on the walkways and those behind the windows of the scene see."""
    first, second = progress.parts([len(scene.windows.xy), len(scene.street.xy)])
    watch = seen_by(scene.surface, scene.windows, weight=watchfulness, progress=first).total
    people = seen_by(scene.surface, scene.street, progress=second)
    return _seen(scene, scene.surface, people, watch)


def walked_through(scene: Scene, surface: Surface, base: Seen, progress: Progress) -> Seen:
    """The same where `surface` stands, for people on the walkways; windows look over most of it and keep their view."""
    return _seen(scene, surface, seen_by(surface, scene.street, progress=progress), base.watch)


def _seen(scene: Scene, surface: Surface, people: Sights, watch: np.ndarray) -> Seen:
    hidden = hidden_ground(scene.targets, scene.distance, people.total, watch)
    found = pockets(surface, hidden, scene.distance, scene.street.xy, scene.things)
    return Seen(people.total, watch, people.open_share, found)


def _surfaces(base: Surface, here: Obstacles) -> dict[str, Surface]:
    """The declared uncertainty of what one sees through: crowns thin or down to the ground, fences open or close."""
    surfaces = {}
    if base.crown_top.any():
        none = np.zeros_like(base.crown_top)
        surfaces["thin crowns"] = replace(base, crown_base=none, crown_top=none)
        low = np.minimum(base.crown_base, np.float32(LOW_CROWN_M))
        surfaces["crowns to the ground"] = replace(base, crown_base=low)
    if here.barriers is not None:
        for name, permeability in (
            ("open fences", np.where(here.barriers.permeability > 0.0, 1.0, 0.0)),
            ("close fences", 0.0),
        ):
            barriers = replace(here.barriers, permeability=np.broadcast_to(permeability, here.barriers.height.shape))
            surfaces[name] = replace(base, solid=surface_of(base.grid, replace(here, barriers=barriers))[0].solid)
    return surfaces


def _measures(scene: Scene, seen: Seen, at: Frontage, paths: Paths, n: int) -> pd.DataFrame:
    """S1 to S5 of SCIENCE 2.2 per parcel (n rows), and the deficit."""
    ground = scene.parcel[scene.targets]
    count = np.bincount(ground, minlength=n)
    enough = count * scene.grid.cell**2 >= LEAST_GROUND_M2
    seen_share = _share(np.bincount(ground, seen.street[scene.targets] > 0, minlength=n), count, enough)
    watched = _share(np.bincount(ground, seen.watch[scene.targets], minlength=n), count, enough)
    near = scene.targets & (scene.distance <= NEAR_WALKWAY)
    near_count = np.bincount(scene.parcel[near], minlength=n)
    inside = (seen.hidden.cells > 0) & (scene.parcel >= 0)
    pocket_cells = np.bincount(scene.parcel[inside], minlength=n)
    pocket_share = _share(pocket_cells, near_count, near_count * scene.grid.cell**2 >= LEAST_GROUND_M2)
    walkway_watch, prospect = _along_the_frontage(scene, seen, at, paths, n)
    eyes = PER_10_M * (np.nan_to_num(watched) + walkway_watch)
    return pd.DataFrame(
        {
            "deficit": sightlines_deficit(seen_share, eyes, pocket_share, prospect),
            "seen_share": seen_share,
            "eyes": eyes,
            "pocket_m2": np.where(enough, pocket_cells * scene.grid.cell**2, np.nan),
        }
    )


def _along_the_frontage(scene: Scene, seen: Seen, at: Frontage, paths: Paths, n: int) -> tuple[np.ndarray, np.ndarray]:
    """(n,) mean weight of windows that see the walkway, and mean open share of people on it, over each frontage."""
    samples = paths.sampled(STREET_STEP)
    row, column = scene.grid.cell_of(samples.xy)
    held = scene.grid.holds(row, column)
    watch = np.zeros(len(samples.xy))
    watch[held] = seen.watch[row[held], column[held]]
    mean = [
        interval_measures(samples, value, at.parcel, at.walkway, at.s0, at.s1, n, 0.0).mean
        for value in (watch, np.nan_to_num(seen.open_share))
    ]
    return mean[0], mean[1]


def _share(part: np.ndarray, whole: np.ndarray, enough: np.ndarray) -> np.ndarray:
    return np.divide(part, whole, out=np.full(len(whole), np.nan), where=enough & (whole > 0))


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


def _coverage(study: Study, here: Obstacles) -> tuple[Coverage, list[Finding]]:
    """Where the building layer speaks: elsewhere perfect sightlines would be nonsense."""
    areas = study.parcels.geometry.area.fillna(0.0).to_numpy()
    coverage = building_coverage(study.parcels, areas, here.buildings.shapes)
    found = coverage_finding(coverage, areas, "buildings", here.buildings.layer, say("Coverage", "buildings"))
    return coverage, [] if found is None else [found]


def _confidence(study: Study, here: Obstacles) -> np.ndarray:
    """(n,) `1 - 0.5 x share of decisive inputs that were assumed` (SCIENCE 2.5).

    Decisive are the heights of the buildings within 60 m, the trees, the walls and fences, and the walkway.
    """
    from scipy.spatial import cKDTree

    drawn = study.parcels.geometry.notna().to_numpy()
    points = study.parcels.geometry[drawn].representative_point()
    middles = gpd.GeoSeries(here.buildings.shapes).centroid
    tree = cKDTree(np.column_stack([middles.x, middles.y]))
    near = tree.query_ball_point(np.column_stack([points.x, points.y]), NEARBY_M)
    heights = np.ones(len(drawn))
    heights[drawn] = [here.buildings.assumed[each].mean() if each else 1.0 for each in near]
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


def _unknown(study: Study, why: str) -> Factor:
    """The factor where nothing can be said of any parcel."""
    measures = [field.name[len("sightlines_") :] for field in SIGHTLINES_MEASURES]
    figures = ["deficit", "deficit_low", "deficit_high", "confidence", "date", *measures]
    table = pd.DataFrame(np.nan, index=study.parcels.index, columns=figures).astype({"date": object})
    table["why_null"] = np.where(study.parcels.geometry.isna(), NO_GEOMETRY, why)
    return Factor("sightlines", table, pd.DataFrame(index=study.parcels.index))
