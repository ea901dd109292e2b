"""The walkway layer as it came: its lines or pavement areas in study metres, and what its columns say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .finding import Finding, Severity
from .geometry import repair_lines, repair_polygons
from .message import say
from .placing import place
from .recorded import understand

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from shapely.geometry import LineString, Polygon

    from .crs import StudyCrs
    from .layer import Layer
    from .mapping import Mapping
    from .roles import Recognition


@dataclass(frozen=True)
class WalkwayLines:
    """What walkways are made of: lines or pavement areas, and one row of `words` for each line."""

    lines: list[LineString]
    polygons: list[Polygon]
    words: pd.DataFrame | None
    recognitions: tuple[Recognition, ...]


NO_LINES = WalkwayLines([], [], None, ())


def read_walkways(layer: Layer | None, mapping: Mapping, crs: StudyCrs, bounds: np.ndarray) -> tuple[WalkwayLines, list[Finding]]:
    """The layer's lines and pavement areas; `NO_LINES` where it is not given or not usable."""
    if layer is None:
        return NO_LINES, []
    shapes, findings = place(layer, "walkways", crs, bounds)
    if shapes is None:
        return NO_LINES, findings
    parsed, recognition, found = understand(layer, "walkways", mapping)
    lines = repair_lines(shapes.to_numpy())
    areas = [area for area in repair_polygons(shapes.to_numpy()).geometries if area is not None]
    findings += found
    if not len(lines.lines) and not areas:
        findings.append(_unusable(layer))
    table = parsed.iloc[lines.row].reset_index(drop=True)
    return WalkwayLines(list(lines.lines), areas, table, (recognition,)), findings


def _unusable(layer: Layer) -> Finding:
    total = len(layer.frame)
    return Finding(
        Severity.ERROR, "walkways", layer.name,
        say("Findings", "None of the {total:,} features of '{layer}' is a line or an area; walkways were derived from the gaps between parcels.", total=total, layer=layer.name),
        say("Findings", "Take a layer of pavements, paths or street centre lines."),
        total, total,
    )  # fmt: skip
