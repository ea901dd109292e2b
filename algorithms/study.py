"""The inputs of one run, understood, repaired and brought into one metric coordinate system."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np

from .city.cadastre import parcel_shapes, parcels_of, usual_bounds
from .city.crs import StudyCrs
from .city.kept_free import KeptFree, gather_kept_free
from .city.lights import Lights, gather_lights
from .city.obstacles import Obstacles, gather_obstacles
from .city.outages import Outages, gather_outages
from .city.places import Places, gather_places
from .city.placing import place
from .city.poles import bare_poles, gather_poles
from .city.walkway_layer import WalkwayLines, read_walkways
from .city.walkways import Walkways, walkways
from .finding import DataError, Finding, Severity
from .frontage import Frontage, frontages
from .geometry.repair import as_objects, repair_polygons
from .inputs import Inputs
from .mapping import parse_mapping
from .message import Message, say
from .progress import Progress
from .recognition.guess import Recognition
from .recognition.recorded import understand
from .vacancy.evidence import Evidence, gather_evidence

if TYPE_CHECKING:
    from .layer import Layer

ALONG_WALKWAYS = frozenset({"lighting", "sightlines"})
"""The factors that are measured along walkways; for the others none is sought."""


@dataclass(frozen=True)
class Study:
    """What all kernels receive: everything in metres in the one CRS of the study.

    `parcels` (index 0..n-1): `row` in the input, `parcel_id`, `scored`, `land_use`, and the repaired geometry (None
    where the input has none). Rights of way, rail and water are not in it. `frontage` are the stretches of walkway that
    they face. The `lights` are as they are on the day of the study: those of `outages` give no light. `lights_coverage`
    holds the polygons for which the lights speak, None where it must be inferred; `bare_poles` the poles without a
    luminaire (`pole_id`). On what is `kept_free` no pole may stand.
    """

    crs: StudyCrs
    parcels: gpd.GeoDataFrame
    walkways: Walkways | None
    frontage: Frontage | None
    lights: Lights | None
    outages: Outages | None
    lights_coverage: np.ndarray | None
    bare_poles: gpd.GeoDataFrame | None
    obstacles: Obstacles | None
    evidence: Evidence | None
    places: Places | None
    kept_free: KeptFree | None
    findings: tuple[Finding, ...]
    recognitions: tuple[Recognition, ...]

    @property
    def log(self) -> tuple[Message, ...]:
        """Which field was taken for what, and why."""
        return tuple(guess.reason for each in self.recognitions for guess in each.columns.values())

    @property
    def newest_date(self) -> str | None:
        """The newest date in any inventory (ISO text)."""
        parts = (self.lights, self.outages, self.obstacles, self.evidence)
        return max((part.date for part in parts if part is not None and part.date), default=None)


def build_study(inputs: Inputs, factors: Collection[str], progress: Progress, as_of: str | None = None) -> Study:
    """Understand, repair and place what the `factors` need. Raises DataError where no parcel can be scored at all.

    `as_of` (ISO text) is the day on which lights are out by reports; None = the newest date in the reports.
    """
    progress.stage(say("Stages", "Reading what the layers hold"), 0.5)
    mapping, findings = parse_mapping(inputs.mapping)
    crs, shapes, found = parcel_shapes(inputs.parcels)
    findings += found
    bounds = usual_bounds(gpd.GeoSeries(shapes))
    attributes, recognition, found = understand(inputs.parcels, "parcels", mapping)
    findings += found
    lines, found = read_walkways(inputs.walkways, mapping, crs, bounds)
    findings += found
    lights, found = gather_lights(inputs.lights, mapping, crs, bounds, inputs.photometry)
    findings += found
    outages, found = gather_outages(inputs.outages, mapping, crs, bounds, lights, as_of)
    findings += found
    if lights is not None and outages is not None:
        lights = outages.switched_off(lights)
    coverage, found = _polygons(inputs.lights_coverage, "lights", crs, bounds)
    findings += found
    poles, found = gather_poles(inputs.poles, mapping, crs, bounds)
    findings += found
    bare, found = bare_poles(poles, lights)
    findings += found
    progress.update(0.5)
    parcels, found = parcels_of(inputs.parcels, shapes, attributes, lines.lines)
    findings += found
    parcels["scored"], found = _scored(inputs, parcels, crs, bounds)
    findings += found
    here, found = gather_obstacles(inputs, mapping, crs, bounds)
    findings += found
    places, found = gather_places(inputs.places, crs, bounds)
    findings += found
    kept_free, found = gather_kept_free(inputs.keep_free, crs, bounds)
    findings += found
    evidence, found = gather_evidence(inputs.evidence, mapping, crs, bounds, parcels)
    findings += found
    ways = front = None
    if ALONG_WALKWAYS.intersection(factors):
        progress.stage(say("Stages", "Finding the walkways"), 0.6)
        ways, found = _walkways(lines, parcels, progress)
        findings += found
        progress.stage(say("Stages", "Finding each parcel's frontage"), 1.0)
        front = None if ways is None else frontages(parcels.geometry.to_numpy(), ways, progress)
    read = [lines, *(part for part in (lights, outages, poles, here, evidence) if part is not None)]
    recognitions = (recognition, *(each for part in read for each in part.recognitions))
    given = (lights, outages, coverage, bare, here, evidence, places, kept_free)
    return Study(crs, parcels, ways, front, *given, tuple(findings), recognitions)


def _scored(
    inputs: Inputs, parcels: gpd.GeoDataFrame, crs: StudyCrs, bounds: np.ndarray
) -> tuple[np.ndarray, list[Finding]]:
    """(n,) which parcels to score: the selected ones inside AREA."""
    scored = np.ones(len(parcels), dtype=bool)
    if inputs.scored_rows is not None:
        scored &= np.isin(parcels["row"].to_numpy(), inputs.scored_rows)
    area, findings = _polygons(inputs.area, "area", crs, bounds)
    if inputs.area is not None and area is None:
        raise _no_area(inputs.area, findings)
    if area is not None:
        scored &= parcels.geometry.representative_point().within(gpd.GeoSeries(area).unary_union).to_numpy()
    if not scored.any():
        raise DataError(
            say("Errors", "No parcel of '{layer}' lies in the selection or the area.", layer=inputs.parcels.name),
            say("Errors", "Choose an area that holds parcels, or score all of them."),
        )
    return scored, findings


def _no_area(area: Layer, findings: list[Finding]) -> DataError:
    usual = say("Errors", "Choose an area that holds parcels, or score all of them.")
    advice = next((found.advice for found in findings if found.advice is not None), usual)
    return DataError(say("Errors", "The area '{layer}' holds no polygon near the parcels.", layer=area.name), advice)


def _polygons(
    layer: Layer | None, role: str, crs: StudyCrs, bounds: np.ndarray
) -> tuple[np.ndarray | None, list[Finding]]:
    """The polygons of an optional layer in study metres, None where not given or not usable."""
    if layer is None:
        return None, []
    shapes, findings = place(layer, role, crs, bounds)
    if shapes is None:
        return None, findings
    kept = [shape for shape in repair_polygons(shapes.to_numpy()).geometries if shape is not None]
    if kept:
        return as_objects(kept), findings
    what = say("Findings", "'{layer}' holds no polygon with an area; it was left out.", layer=layer.name)
    advice = say("Findings", "Take a layer of polygons.")
    return None, [*findings, Finding(Severity.ERROR, role, layer.name, what, advice, len(shapes), len(shapes))]


def _walkways(
    lines: WalkwayLines, parcels: gpd.GeoDataFrame, progress: Progress
) -> tuple[Walkways | None, list[Finding]]:
    shapes = parcels.geometry[parcels.geometry.notna()].to_numpy()
    return walkways(lines.lines, lines.polygons, lines.words, shapes, progress, lines.layer)
