"""The inputs of one run, understood, repaired and brought into one metric coordinate system."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from .crs import StudyCrs, study_crs
from .finding import NAMED_AT_MOST, DataError, Finding, Severity
from .geometry import Repaired, duplicates, repair_polygons
from .identity import parcel_ids
from .lights import Lights, gather_lights
from .mapping import parse_mapping
from .message import Message, say
from .placing import place
from .progress import Progress
from .recognition.guess import Recognition
from .recorded import attributes_of, understand
from .rights_of_way import not_parcels
from .walkway_layer import WalkwayLines, read_walkways
from .walkways import Walkways, walkways

if TYPE_CHECKING:
    from .layer import Layer


@dataclass(frozen=True)
class Inputs:
    """What the user gave: layers as they were read, the rows to score (None = all) and the MAPPING text."""

    parcels: Layer
    walkways: Layer | None = None
    lights: tuple[Layer, ...] = ()
    lights_coverage: Layer | None = None
    area: Layer | None = None
    scored_rows: np.ndarray | None = None
    mapping: str = ""


@dataclass(frozen=True)
class Study:
    """What all kernels receive: everything in metres in the one CRS of the study.

    `parcels` (index 0..n-1): `row` in the input, `parcel_id`, `scored`, `land_use`, and the repaired geometry (None
    where the input has none). Rights of way, rail and water are not in it. `lights_coverage` holds the polygons for
    which the lights speak, None where it must be inferred.
    """

    crs: StudyCrs
    parcels: gpd.GeoDataFrame
    walkways: Walkways | None
    lights: Lights | None
    lights_coverage: np.ndarray | None
    findings: tuple[Finding, ...]
    log: tuple[Message, ...]
    recognitions: tuple[Recognition, ...]


def build_study(inputs: Inputs, progress: Progress) -> Study:
    """Understand, repair and place the inputs. Raises DataError where no parcel can be scored at all."""
    progress.stage(say("Stages", "Reading what the layers hold"), 0.1)
    mapping, findings = parse_mapping(inputs.mapping)
    crs, shapes, found = _parcel_shapes(inputs.parcels)
    findings += found
    bounds = gpd.GeoSeries(shapes).total_bounds
    attributes, recognition, found = understand(inputs.parcels, "parcels", mapping)
    findings += found
    lines, found = read_walkways(inputs.walkways, mapping, crs, bounds)
    findings += found
    lights, found = gather_lights(inputs.lights, mapping, crs, bounds)
    findings += found
    coverage, found = _polygons(inputs.lights_coverage, "lights", crs, bounds)
    findings += found
    progress.update(0.5)
    parcels, found = _parcels(inputs, shapes, attributes, lines)
    findings += found
    parcels["scored"], found = _scored(inputs, parcels, crs, bounds)
    findings += found
    progress.stage(say("Stages", "Finding the walkways"), 0.25)
    ways, found = _walkways(lines, parcels, progress)
    findings += found
    recognitions = (recognition, *lines.recognitions, *(lights.recognitions if lights else ()))
    log = tuple(guess.reason for each in recognitions for guess in each.columns.values())
    return Study(crs, parcels, ways, lights, coverage, tuple(findings), log, recognitions)


def _parcel_shapes(layer: Layer) -> tuple[StudyCrs, np.ndarray, list[Finding]]:
    """The study's CRS and (n,) repaired parcel polygons in study metres, None where there is none."""
    frame = layer.frame
    if not len(frame):
        raise DataError(
            say("Errors", "The layer '{layer}' has no feature.", layer=layer.name),
            say("Errors", "Check the layer's filter and selection, or take another layer."),
        )
    own = getattr(frame, "crs", None)
    crs, findings = study_crs(own, _finite_bounds(layer), layer.name)
    repaired = repair_polygons(crs.to_study(frame).to_numpy())
    usable = np.array([shape is not None for shape in repaired.geometries])
    if not usable.any():
        raise DataError(
            say(
                "Errors",
                "None of the {n:,} features of '{layer}' is a polygon with an area.",
                n=len(frame),
                layer=layer.name,
            ),
            say("Errors", "Take the layer of parcel polygons; points and lines cannot be scored."),
        )
    return crs, repaired.geometries, findings + _repair_findings(layer, repaired) + _twice(layer, repaired.geometries)


def _twice(layer: Layer, shapes: np.ndarray) -> list[Finding]:
    count = int(duplicates(shapes).sum())
    if not count:
        return []
    return [
        Finding(
            Severity.WARNING, "parcels", layer.name,
            say("Findings", "{count:,} of {total:,} polygons of '{layer}' have the same shape as another.", count=count, total=len(shapes), layer=layer.name),
            say("Findings", "All were scored; ask the cadastre whether they are one parcel."),
            count, len(shapes),
        )
    ]  # fmt: skip


def _finite_bounds(layer: Layer) -> np.ndarray:
    shapes = getattr(layer.frame, "geometry", None)
    bounds = shapes.total_bounds if shapes is not None else np.full(4, np.nan)
    if not np.isfinite(bounds).all():
        raise DataError(
            say("Errors", "The layer '{layer}' has no geometry.", layer=layer.name),
            say("Errors", "Take the layer of parcel polygons."),
        )
    return bounds


def _parcels(
    inputs: Inputs, shapes: np.ndarray, attributes: pd.DataFrame, lines: WalkwayLines
) -> tuple[gpd.GeoDataFrame, list[Finding]]:
    layer = inputs.parcels
    given = attributes["id"] if attributes["id"].notna().any() else None
    table, _ = attributes_of(layer, "parcels")
    excluded = not_parcels(shapes, given, table, lines.lines or None)
    keep = excluded["kind"].isna().to_numpy()
    if not keep.any():
        raise DataError(
            say(
                "Errors",
                "All {n:,} polygons of '{layer}' look like streets, rail or water, not like parcels.",
                n=len(keep),
                layer=layer.name,
            ),
            say("Errors", "Take the layer of parcels."),
        )
    findings = [_not_parcels_finding(layer, excluded, given)] if not keep.all() else []
    ids, found = parcel_ids(None if given is None else given[keep].reset_index(drop=True), shapes[keep], layer.name)
    parcels = gpd.GeoDataFrame(
        {
            "row": np.flatnonzero(keep),
            "parcel_id": ids,
            "land_use": attributes["land_use"].to_numpy()[keep],
        },
        geometry=gpd.GeoSeries(shapes[keep]),
    )
    return parcels, findings + found


def _scored(
    inputs: Inputs, parcels: gpd.GeoDataFrame, crs: StudyCrs, bounds: np.ndarray
) -> tuple[np.ndarray, list[Finding]]:
    """(n,) which parcels to score: the selected ones inside AREA."""
    scored = np.ones(len(parcels), dtype=bool)
    if inputs.scored_rows is not None:
        scored &= np.isin(parcels["row"].to_numpy(), inputs.scored_rows)
    area, findings = _polygons(inputs.area, "area", crs, bounds)
    if inputs.area is not None and area is not None:
        inside = parcels.geometry.representative_point().within(gpd.GeoSeries(area).unary_union).to_numpy()
        scored &= inside
    if not scored.any():
        raise DataError(
            say("Errors", "No parcel of '{layer}' lies in the selection or the area.", layer=inputs.parcels.name),
            say("Errors", "Choose an area that holds parcels, or score all of them."),
        )
    return scored, findings


def _polygons(
    layer: Layer | None, role: str, crs: StudyCrs, bounds: np.ndarray
) -> tuple[np.ndarray | None, list[Finding]]:
    """The polygons of an optional layer in study metres, None where not given or not usable."""
    if layer is None:
        return None, []
    shapes, findings = place(layer, role, crs, bounds)
    if shapes is None:
        return None, findings
    polygons = np.array(
        [shape for shape in repair_polygons(shapes.to_numpy()).geometries if shape is not None], dtype=object
    )
    return (polygons if len(polygons) else None), findings


def _walkways(
    lines: WalkwayLines, parcels: gpd.GeoDataFrame, progress: Progress
) -> tuple[Walkways | None, list[Finding]]:
    shapes = parcels.geometry[parcels.geometry.notna()].to_numpy()
    return walkways(lines.lines, lines.polygons, lines.words, shapes, progress)


def _not_parcels_finding(layer: Layer, excluded: pd.DataFrame, ids: pd.Series | None) -> Finding:
    out = excluded[excluded["kind"].notna()]
    names = () if ids is None else tuple(str(v) for v in ids[out.index].drop_duplicates()[:NAMED_AT_MOST])
    kinds = ", ".join(f"{count} {kind}" for kind, count in out["kind"].value_counts().items())
    return Finding(
        Severity.INFO, "parcels", layer.name,
        say("Findings", "{count:,} of {total:,} polygons of '{layer}' are no parcels ({kinds}) and were left out: {reason}",
            count=len(out), total=len(excluded), layer=layer.name, kinds=kinds, reason=out["reason"].iloc[0]),
        say("Findings", "Look at them on the map; if one is a parcel, correct its id or class in the layer."),
        len(out), len(excluded), names,
    )  # fmt: skip


def _repair_findings(layer: Layer, repaired: Repaired) -> list[Finding]:
    total = len(layer.frame)
    broken = say(
        "Findings",
        "{count:,} of {total:,} polygons of '{layer}' were broken (their edges cross) and were repaired for measuring.",
    )
    absent = say(
        "Findings",
        "{count:,} of {total:,} features of '{layer}' have no geometry; they are in the result without a score.",
    )
    no_polygon = say(
        "Findings",
        "{count:,} of {total:,} features of '{layer}' are no polygons; they are in the result without a score.",
    )
    no_area = say(
        "Findings", "{count:,} of {total:,} polygons of '{layer}' have no area; they are in the result without a score."
    )
    arcs = say(
        "Findings",
        "{count:,} of {total:,} polygons of '{layer}' have arcs; they were measured as short straight edges.",
    )
    advice = say("Findings", "Ask the cadastre to correct them (Vector > Geometry Tools > Check Validity shows where).")
    counted = (
        (Severity.WARNING, broken, advice, int(repaired.invalid.sum())),
        (Severity.WARNING, absent, advice, int((repaired.null | repaired.empty).sum())),
        (Severity.WARNING, no_polygon, advice, int(repaired.wrong_type.sum())),
        (Severity.WARNING, no_area, advice, int(repaired.lost.sum())),
        (Severity.INFO, arcs, None, layer.curved),
    )
    return [
        Finding(
            severity,
            "parcels",
            layer.name,
            what.about(count=count, total=total, layer=layer.name),
            advice,
            count,
            total,
        )
        for severity, what, advice, count in counted
        if count
    ]
