"""Buildings of a study: their outlines, heights and floors, from whatever a city knows of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity, in_whole_layer
from ..geometry.repair import Repaired, as_objects, duplicates, repair_polygons
from ..message import say
from ..recognition.codes import coded
from ..recognition.recorded import newest
from ..recognition.row_findings import on_rows
from ..recognition.unstated_units import understand_lengths
from .building_heights import building_units, heights_of
from .placing import place

if TYPE_CHECKING:
    import pandas as pd

    from ..layer import Layer
    from ..mapping import Mapping
    from ..recognition.guess import Recognition
    from .crs import StudyCrs


@dataclass(frozen=True)
class Buildings:
    """`b` buildings in study metres.

    `shapes` (b,) valid Polygons or MultiPolygons; `height` (b,) metres above ground; `floors` (b,) above ground;
    `assumed` (b,) 0 to 1, the share of the height that nobody measured: 0 measured, 0.5 from storeys, 1 a default;
    `front` (b,) what the recorded kind says of the walls: "windows", "no windows", or None where it says nothing;
    `ids` (b,) text; `layer` its name; `date` the newest in it (ISO text, None where undated).
    """

    shapes: np.ndarray
    height: np.ndarray
    floors: np.ndarray
    assumed: np.ndarray
    front: np.ndarray
    ids: np.ndarray
    layer: str
    date: str | None
    recognitions: tuple[Recognition, ...]

    @classmethod
    def none(cls) -> Buildings:
        """No buildings, because no layer tells of any."""
        empty = np.empty(0)
        nothing = np.empty(0, dtype=object)
        return cls(nothing, empty, empty, empty, nothing, nothing, "", None, ())

    def __len__(self) -> int:
        return len(self.ids)

    def assumed_near(self, xy: np.ndarray, reach: float) -> np.ndarray:
        """(n,) the mean of `assumed` over the buildings whose middle is within `reach` metres of `xy` (n, 2), NaN where
        none is.
        """
        from scipy.spatial import cKDTree

        middles = np.array([(shape.centroid.x, shape.centroid.y) for shape in self.shapes])
        near = cKDTree(middles).query_ball_point(xy, reach)
        return np.array([self.assumed[each].mean() if each else np.nan for each in near], dtype=float)


def gather_buildings(
    layer: Layer | None, mapping: Mapping, crs: StudyCrs, bounds: np.ndarray
) -> tuple[Buildings | None, list[Finding]]:
    """The buildings of a layer; None where it is not given or holds none that is usable."""
    if layer is None:
        return None, []
    shapes, findings = place(layer, "buildings", crs, bounds)
    if shapes is None:
        return None, findings
    table, recognition, found = understand_lengths(layer, "buildings", mapping, crs, building_units)
    findings += found
    repaired = repair_polygons(shapes.to_numpy())
    findings += _repair_findings(layer, repaired)
    use = coded("building_use", table["use"], {})
    drawn = np.array([shape is not None for shape in repaired.geometries], dtype=bool)
    gone = drawn & (use == "not standing")
    findings += _not_standing(layer, table, gone)
    kept = np.flatnonzero(drawn & ~gone)
    if not len(kept):
        return None, findings
    table, outlines = table.iloc[kept], repaired.geometries[kept]
    area = np.array([shape.area for shape in outlines])
    measured, found = heights_of(layer, table, recognition, area, use[kept] == "outbuilding")
    findings += found
    once, found = _each_once(layer, outlines, measured.height, measured.assumed)
    findings += in_whole_layer(found, kept)
    ids = np.where(table["id"].isna(), (kept + 1).astype(str), table["id"]).astype(object)
    return (
        Buildings(
            outlines[once],
            measured.height[once],
            measured.floors[once],
            measured.assumed[once],
            coded("building_front", table["use"], {})[once],
            ids[once],
            layer.name,
            newest(table),
            (recognition,),
        ),
        findings,
    )


def _each_once(
    layer: Layer, outlines: np.ndarray, height: np.ndarray, assumed: np.ndarray
) -> tuple[np.ndarray, list[Finding]]:
    """Which rows to keep, in their order: of those with the same outline the best known one, then the tallest."""
    best_first = np.lexsort((-height, assumed))
    again = np.zeros(len(outlines), dtype=bool)
    again[best_first] = duplicates(as_objects(list(outlines[best_first])))
    what = say(
        "Findings",
        "{count:,} of {total:,} buildings of '{layer}' have the same outline as another; each was counted once.",
    )
    return np.flatnonzero(~again), on_rows(Severity.INFO, "buildings", layer.name, what, None, again)


def _not_standing(layer: Layer, table: pd.DataFrame, gone: np.ndarray) -> list[Finding]:
    what = say(
        "Findings",
        "{count:,} of {total:,} features of '{layer}' do not stand on the ground or are no buildings ({uses}); "
        "they hide nothing.",
    ).about(uses=", ".join(f"'{use}'" for use in dict.fromkeys(table["use"][gone])))
    return on_rows(Severity.INFO, "buildings", layer.name, what, None, gone, table["id"].to_numpy())


def _repair_findings(layer: Layer, repaired: Repaired) -> list[Finding]:
    broken = say(
        "Findings", "{count:,} of {total:,} outlines of '{layer}' were broken (their edges cross) and were repaired."
    )
    absent = say("Findings", "{count:,} of {total:,} buildings of '{layer}' have no outline; they hide nothing.")
    no_polygon = say("Findings", "{count:,} of {total:,} features of '{layer}' are no polygons; they hide nothing.")
    advice = say("Findings", "Check the layer (Vector > Geometry Tools > Check Validity shows where).")
    told = []
    for what, rows in (
        (broken, repaired.invalid),
        (absent, repaired.null | repaired.empty | repaired.lost),
        (no_polygon, repaired.wrong_type),
    ):
        told += on_rows(Severity.WARNING, "buildings", layer.name, what, advice, rows)
    return told
