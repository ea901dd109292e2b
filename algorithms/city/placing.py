"""Bring a layer to where the study is: its coordinates in study metres, or a sentence why it cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity
from ..geometry.repair import boxes
from ..message import say
from .crs import StudyCrs, distance_outside, likely_crs

if TYPE_CHECKING:
    import geopandas as gpd

    from ..layer import Layer

NEAR_M = 1000.0
"""A layer of which nothing lies within this distance of the parcels' extent is not about this place."""

FARTHEST_M = 1e8
"""Coordinates further away than this, whatever their system, are no place on the Earth."""


def place(layer: Layer, role: str, crs: StudyCrs, bounds: np.ndarray) -> tuple[gpd.GeoSeries | None, list[Finding]]:
    """The layer's geometries in study coordinates (metres; same index), with what was wrong about its place.

    `bounds` are the parcels' (west, south, east, north) in study metres. None, with a finding that says why, where
    the layer has no geometries, no feature, no usable coordinate system, or lies elsewhere.
    """
    frame = layer.frame
    if not hasattr(frame, "crs") or not hasattr(frame, "geometry"):
        return None, [_no_coordinates(layer.name, role, len(frame))]
    if not len(frame):
        return None, [_no_feature(layer.name, role)]
    findings = []
    if frame.crs is None:
        frame = frame.set_crs(crs.crs)
        findings.append(_assumed_crs(layer.name, role, crs))
    shapes = crs.to_study(frame)
    if _lies_near(shapes, bounds):
        return shapes, findings
    return None, [_elsewhere(layer, role, shapes, crs, bounds)]


def _lies_near(shapes: gpd.GeoSeries, bounds: np.ndarray) -> bool:
    """Whether any feature's box comes near the parcels' extent (infinite coordinates come near nothing)."""
    box = boxes(shapes)
    box = box[np.isfinite(box).all(axis=1)]
    west, south, east, north = bounds
    near = (
        (box[:, 0] <= east + NEAR_M)
        & (box[:, 2] >= west - NEAR_M)
        & (box[:, 1] <= north + NEAR_M)
        & (box[:, 3] >= south - NEAR_M)
    )
    return bool(near.any())


def _elsewhere(layer: Layer, role: str, shapes: gpd.GeoSeries, crs: StudyCrs, bounds: np.ndarray) -> Finding:
    total = len(layer.frame)
    raw = _middle(boxes(layer.frame.geometry))
    reading = likely_crs(raw, crs, bounds) if raw else None
    advice = (
        say(
            "Findings",
            "Its coordinates would fit if read as '{reading}': "
            "check the coordinate system under Layer Properties > Source.",
            reading=reading,
        )
        if reading
        else say(
            "Findings",
            "Check the layer's coordinate system under Layer Properties > Source, or take the layer of this city.",
        )
    )
    middle = _middle(boxes(shapes))
    away = np.inf if middle is None else distance_outside(middle, bounds)
    if away > FARTHEST_M:
        what = say(
            "Findings", "No feature of '{layer}' has usable coordinates; the layer was left out.", layer=layer.name
        )
    else:
        what = say(
            "Findings",
            "The layer '{layer}' lies {km:,.0f} km from the parcels; it was left out.",
            layer=layer.name,
            km=max(1.0, away / 1000.0),
        )
    return Finding(Severity.ERROR, role, layer.name, what, advice, total, total)


def _middle(box: np.ndarray) -> tuple[float, float] | None:
    """The median of the centres of boxes (n, 4), None where none is finite."""
    box = box[np.isfinite(box).all(axis=1)]
    if not len(box):
        return None
    x, y = np.median((box[:, :2] + box[:, 2:]) / 2.0, axis=0)
    return float(x), float(y)


def _assumed_crs(layer: str, role: str, crs: StudyCrs) -> Finding:
    return Finding(
        Severity.WARNING,
        role,
        layer,
        say(
            "Findings",
            "The layer '{layer}' has no coordinate system; that of the parcels ({name}) was assumed.",
            layer=layer,
            name=crs.crs.name,
        ),
        say("Findings", "Set it under Layer Properties > Source."),
    )


def _no_coordinates(layer: str, role: str, total: int) -> Finding:
    return Finding(
        Severity.ERROR,
        role,
        layer,
        say(
            "Findings",
            "The table '{layer}' has no geometry and no columns with coordinates; it was left out.",
            layer=layer,
        ),
        say("Findings", "Give a point layer, or a table with columns such as x and y, or longitude and latitude."),
        total,
        total,
    )


def _no_feature(layer: str, role: str) -> Finding:
    return Finding(
        Severity.ERROR,
        role,
        layer,
        say("Findings", "The layer '{layer}' has no feature; it was left out.", layer=layer),
        say("Findings", "Check the layer's filter and selection."),
    )
