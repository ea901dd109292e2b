"""The lighting factor's own layers: dark gaps and lit walkways as lines."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
from shapely.geometry import LineString

from ..profile import interval_measures
from .gaps import Gaps, dark_gaps, gap_causes, gap_lines
from .overlit import share_within

if TYPE_CHECKING:
    from ..coverage import Coverage
    from ..geometry.paths import Paths
    from ..progress import Progress
    from .illuminance import Light
    from .overlit import Spans
    from .scene import Scene
    from .upright import Upright

RUN = "tonight, leaf on"
"""Which of the runs of SCIENCE 2.1 (f) the layers show: lamps reported out give no light."""


@dataclass(frozen=True)
class GapLayer:
    """The dark gaps as stretches of walkway, and the same as lines with their fields."""

    gaps: Gaps
    layer: gpd.GeoDataFrame


def known_gaps(scene: Scene, light: Light, lux: np.ndarray, coverage: Coverage) -> Gaps:
    """Stretches with `lux` (n,) at the samples below the class's minimum where the inventory speaks, near scored
    parcels if not all are.
    """
    samples, at = scene.samples, scene.intervals
    threshold = scene.goals.targets.e_min
    wanted = threshold[samples.path_of_vertex]
    gaps = dark_gaps(samples, np.where(scene.known(light, coverage), lux, wanted), threshold)  # unknown is no gap
    mine = scene.parcels["scored"].to_numpy()[at.parcel]
    return gaps if mine.all() else gaps.touching(at.walkway[mine], at.s0[mine], at.s1[mine])


def gap_layer(scene: Scene, light: Light, coverage: Coverage, progress: Progress) -> GapLayer:
    """Stretches darker than the class's minimum as lines, with what makes them dark."""
    samples, goals, threshold = scene.samples, scene.goals, scene.goals.targets.e_min
    gaps = known_gaps(scene, light, light.lux, coverage)
    progress.update(0.5)
    cause, cause_id = gap_causes(gaps, samples, light, scene.lights.luminaires, threshold, scene.between)
    lines = gap_lines(samples, gaps)
    frame = {
        "gap_id": _gap_ids(lines),
        "length_m": gaps.length,
        "emin_lx": gaps.emin,
        "target_lx": threshold[gaps.walkway],
        "class": goals.name[gaps.walkway],
        "cause": cause,
        "cause_id": cause_id,
        "run": RUN,
    }
    return GapLayer(gaps, gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(lines, dtype="geometry")))


def walkway_layer(scene: Scene, light: Light, faces: Upright, overlit: Spans, coverage: Coverage) -> gpd.GeoDataFrame:
    """Every walkway with its lowest and average light; NULL where the inventory does not speak for a part of it.

    `ev_lx` and `esc_lx` are the lowest vertical and semicylindrical illuminance on faces 1.5 m above the ground, of the
    two ways along the walk the darker: what EN 13201-2 asks for where faces are to be recognised.
    """
    ways, samples, goals = scene.walkways, scene.samples, scene.goals
    known = scene.known(light, coverage)
    every = np.arange(len(ways.paths))
    lux, begin, end = np.where(known, light.lux, 0.0), np.zeros(len(every)), ways.paths.length
    whole = interval_measures(samples, lux, every, every, begin, end, len(every), goals.targets.e_min)
    bright = share_within(overlit, samples, every, every, begin, end, len(every))
    spoken = np.bincount(samples.path_of_vertex, ~known, minlength=len(every)) == 0
    vertical, semicylindrical = (_lowest(samples, on.min(axis=1)) for on in (faces.vertical, faces.semicylindrical))
    frame = {
        "walkway_id": ways.ids,
        "length_m": ways.paths.length,
        "emin_lx": np.where(spoken, whole.minimum, np.nan),
        "eavg_lx": np.where(spoken, whole.mean, np.nan),
        "ev_lx": np.where(spoken, vertical, np.nan),
        "esc_lx": np.where(spoken, semicylindrical, np.nan),
        "dark_share": np.where(spoken, whole.share_below, np.nan),
        "overlit": np.where(spoken, bright, np.nan),
        "target_lx": goals.targets.e_min,
        "class": goals.name,
    }
    lines = [_line(ways.paths, path) for path in every]
    return gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(lines, dtype="geometry"))


def _lowest(samples: Paths, value: np.ndarray) -> np.ndarray:
    """(m,) the lowest `value` (n,) at the samples of each path."""
    lowest = np.full(len(samples), np.inf)
    np.minimum.at(lowest, samples.path_of_vertex, value)
    return lowest


def _gap_ids(lines: list[LineString]) -> list[str]:
    """Ids that stay while the gap stays where it is, whatever else changes in the data."""
    middles = [line.interpolate(0.5, normalized=True) for line in lines]
    marks = [hashlib.sha256(f"{middle.x:.0f} {middle.y:.0f}".encode()).hexdigest()[:8] for middle in middles]
    seen: dict[str, int] = {}
    ids = []
    for mark in marks:
        seen[mark] = seen.get(mark, 0) + 1
        ids.append(f"gap-{mark}" if seen[mark] == 1 else f"gap-{mark}.{seen[mark]}")
    return ids


def _line(paths: Paths, path: int) -> LineString:
    return LineString(paths.xy[paths.start[path] : paths.start[path + 1]])
