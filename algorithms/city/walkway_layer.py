"""The walkway layer as it came: its lines or pavement areas in study metres, and what its columns say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity, some_rows
from ..geometry.repair import repair_lines, repair_polygons
from ..message import say
from ..recognition.recorded import understand
from .placing import place

if TYPE_CHECKING:
    import pandas as pd
    from shapely.geometry import LineString, Polygon

    from ..layer import Layer
    from ..mapping import Mapping
    from ..recognition.guess import Recognition
    from .crs import StudyCrs


@dataclass(frozen=True)
class WalkwayLines:
    """What walkways are made of: lines or pavement areas, and a row of `words` for each line (without lines: area).

    `words` has the layer's columns in our words, and the `row` of the layer; `layer` is its name.
    """

    lines: list[LineString]
    polygons: list[Polygon]
    words: pd.DataFrame | None
    recognitions: tuple[Recognition, ...]
    layer: str = ""


NO_LINES = WalkwayLines([], [], None, ())


def read_walkways(
    layer: Layer | None, mapping: Mapping, crs: StudyCrs, bounds: np.ndarray
) -> tuple[WalkwayLines, list[Finding]]:
    """The layer's lines and pavement areas; `NO_LINES` where it is not given or not usable."""
    if layer is None:
        return NO_LINES, []
    shapes, findings = place(layer, "walkways", crs, bounds)
    if shapes is None:
        return NO_LINES, findings
    parsed, recognition, found = understand(layer, "walkways", mapping)
    lines = repair_lines(shapes.to_numpy())
    areas = repair_polygons(shapes.to_numpy()).geometries
    drawn = np.flatnonzero([area is not None for area in areas])
    findings += found
    unused = np.setdiff1d(np.arange(len(layer.frame)), np.union1d(lines.row, drawn))
    if len(unused):
        findings.append(_unusable(layer) if len(unused) == len(layer.frame) else _without_length(layer, unused))
    rows = lines.row if len(lines.row) else drawn
    table = parsed.iloc[rows].reset_index(drop=True).assign(row=rows)
    return WalkwayLines(list(lines.geometries), list(areas[drawn]), table, (recognition,), layer.name), findings


def _without_length(layer: Layer, unused: np.ndarray) -> Finding:
    count, total = len(unused), len(layer.frame)
    what = say(
        "Findings",
        "{count:,} of {total:,} features of '{layer}' are neither lines with a length nor areas; they were left out.",
        count=count,
        total=total,
        layer=layer.name,
    )
    advice = say("Findings", "Delete them in the layer, or draw them again.")
    return Finding(Severity.WARNING, "walkways", layer.name, what, advice, count, total, rows=some_rows(unused))


def _unusable(layer: Layer) -> Finding:
    total = len(layer.frame)
    return Finding(
        Severity.ERROR,
        "walkways",
        layer.name,
        say(
            "Findings",
            "None of the {total:,} features of '{layer}' is a line or an area; "
            "walkways were derived from the gaps between parcels.",
            total=total,
            layer=layer.name,
        ),
        say("Findings", "Take a layer of pavements, paths or street centre lines."),
        total,
        total,
    )
