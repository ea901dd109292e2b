"""From a cadastre's polygons to parcels: repaired, in metres, without streets, rail and water, with stable ids."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from ..finding import NAMED_AT_MOST, DataError, Finding, Severity, in_whole_layer, some_rows
from ..geometry.repair import FARTHEST, Repaired, boxes, duplicates, repair_polygons
from ..message import listed, say
from ..recognition.recorded import attributes_of
from ..recognition.row_findings import on_rows
from .crs import StudyCrs, study_crs
from .identity import parcel_ids
from .rights_of_way import IN_WORDS, not_parcels

if TYPE_CHECKING:
    from shapely.geometry import LineString

    from ..layer import Layer

STRAY = 0.01
"""The share of features at each side of the map that may lie astray without choosing the study's CRS."""

EARLIER = {"vacancy_probability": float, "vacancy_kind": object, "need": float, "community_weight": float}
"""Fields of an earlier run, or of a community, that a later one may need, and their types."""

SURVEYED, SCORED = "sightlines_blank_m", "sightlines_deficit"
"""A city may give metres of blank front from a survey of facades; beside the second the first is an earlier run's."""


def parcel_shapes(layer: Layer) -> tuple[StudyCrs, np.ndarray, list[Finding]]:
    """The study's CRS and (n,) repaired parcel polygons in study metres, None where there is none."""
    frame = layer.frame
    if not len(frame):
        raise DataError(
            say("Errors", "The layer '{layer}' has no feature.", layer=layer.name),
            say("Errors", "Check the layer's filter and selection, or take another layer."),
        )
    own = getattr(frame, "crs", None)
    crs, findings = study_crs(own, _own_bounds(layer), layer.name)
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


def parcels_of(
    layer: Layer, shapes: np.ndarray, attributes: pd.DataFrame, lines: Sequence[LineString]
) -> tuple[gpd.GeoDataFrame, list[Finding]]:
    """The polygons that are parcels: `row` in the layer, `parcel_id`, `land_use`, geometry; rights of way are left out.

    With `EARLIER` and `surveyed_blank_m` (metres, NaN where no survey gives any).

    `shapes` (n,) as from `parcel_shapes`; `attributes` are the layer's columns in our words; `lines` the walkways or
    streets, which run along rights of way. Raises DataError where no parcel is left.
    """
    given = attributes["id"] if attributes["id"].notna().any() else None
    table, _ = attributes_of(layer, "parcels")
    excluded = not_parcels(shapes, given, table, lines or None)
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
            **{name: _of_an_earlier_run(table, name)[keep] for name in EARLIER},
            "surveyed_blank_m": _surveyed(table)[keep],
        },
        geometry=gpd.GeoSeries(shapes[keep]),
    )
    return parcels, findings + in_whole_layer(found, np.flatnonzero(keep))


def _of_an_earlier_run(table: pd.DataFrame, name: str) -> np.ndarray:
    """(n,) a field that vacancy has written into the input before; unknown where it has not."""
    if EARLIER[name] is float:
        return pd.to_numeric(table.get(name, pd.Series(np.nan, index=table.index)), errors="coerce").to_numpy(float)
    return table.get(name, pd.Series(None, index=table.index, dtype=object)).to_numpy(dtype=object)


def _surveyed(table: pd.DataFrame) -> np.ndarray:
    """(n,) metres of blank front that a city found itself; NaN where it found none or an earlier run wrote them."""
    if SURVEYED not in table or SCORED in table:
        return np.full(len(table), np.nan)
    metres = pd.to_numeric(table[SURVEYED], errors="coerce").to_numpy(float)
    return np.where(metres >= 0.0, metres, np.nan)


def usual_bounds(shapes: gpd.GeoSeries) -> np.ndarray:
    """Where nearly all shapes lie (west, south, east, north), NaN without any: a stray one must not stretch it."""
    given = boxes(shapes)
    given = given[(np.abs(given) <= FARTHEST).all(axis=1)]
    if not len(given):
        return np.full(4, np.nan)
    middle_x, middle_y = (given[:, 0] + given[:, 2]) / 2, (given[:, 1] + given[:, 3]) / 2
    west, east = np.quantile(middle_x, STRAY), np.quantile(middle_x, 1.0 - STRAY)
    south, north = np.quantile(middle_y, STRAY), np.quantile(middle_y, 1.0 - STRAY)
    usual = given[(middle_x >= west) & (middle_x <= east) & (middle_y >= south) & (middle_y <= north)]
    chosen = usual if len(usual) else given
    return np.concatenate([chosen[:, :2].min(axis=0), chosen[:, 2:].max(axis=0)])


def _own_bounds(layer: Layer) -> np.ndarray:
    """`usual_bounds` in the layer's own coordinates; DataError where no feature has any."""
    bounds = usual_bounds(getattr(layer.frame, "geometry", gpd.GeoSeries([])))
    if np.isnan(bounds).any():
        raise DataError(
            say("Errors", "The layer '{layer}' has no geometry.", layer=layer.name),
            say("Errors", "Take the layer of parcel polygons."),
        )
    return bounds


def _twice(layer: Layer, shapes: np.ndarray) -> list[Finding]:
    what = say("Findings", "{count:,} of {total:,} polygons of '{layer}' have the same shape as another.")
    advice = say("Findings", "All were scored; ask the cadastre whether they are one parcel.")
    return on_rows(Severity.WARNING, "parcels", layer.name, what, advice, duplicates(shapes))


def _not_parcels_finding(layer: Layer, excluded: pd.DataFrame, ids: pd.Series | None) -> Finding:
    left_out = excluded["kind"].notna().to_numpy()
    out = excluded[left_out]
    names = () if ids is None else tuple(str(v) for v in ids[out.index].dropna().drop_duplicates()[:NAMED_AT_MOST])
    kinds = listed([IN_WORDS[kind].about(n=count) for kind, count in out["kind"].value_counts().items()])
    what = say(
        "Findings",
        "{count:,} of {total:,} polygons of '{layer}' are no parcels ({kinds}) and were left out: {reason}",
        count=len(out),
        total=len(excluded),
        layer=layer.name,
        kinds=kinds,
        reason=out["reason"].iloc[0],
    )
    advice = say("Findings", "Look at them on the map; if one is a parcel, correct its id or class in the layer.")
    rows = some_rows(left_out)
    return Finding(Severity.INFO, "parcels", layer.name, what, advice, len(out), len(excluded), names, rows)


def _repair_findings(layer: Layer, repaired: Repaired) -> list[Finding]:
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
        (broken, repaired.invalid),
        (absent, repaired.null | repaired.empty),
        (no_polygon, repaired.wrong_type),
        (no_area, repaired.lost),
    )
    told = []
    for what, rows in counted:
        told += on_rows(Severity.WARNING, "parcels", layer.name, what, advice, rows)
    count, total = layer.curved, len(layer.frame)
    if count:
        what = arcs.about(count=count, total=total, layer=layer.name)
        told.append(Finding(Severity.INFO, "parcels", layer.name, what, None, count, total))
    return told
