"""Trees and shrubs of a study: crowns as slabs from base to top, from whatever a city knows of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..finding import Finding, Severity
from ..geometry.repair import RepairedPoints, repair_points, repair_polygons
from ..message import say
from ..recognition.codes import coded
from ..recognition.recorded import newest
from ..recognition.row_findings import on_rows
from ..recognition.unstated_units import understand_lengths
from .placing import place
from .tree_crowns import crowns_of, tree_units

if TYPE_CHECKING:
    from ..layer import Layer
    from ..mapping import Mapping
    from ..recognition.guess import Recognition
    from .crs import StudyCrs


@dataclass(frozen=True)
class Trees:
    """`t` trees and `k` canopies drawn as areas, in study metres.

    `xy` (t, 2); `radius` of the crown, `base` and `top` (t,) above ground; `assumed` (t,) 0 to 1, the share of these
    three that nobody measured; `ids` (t,) text. `areas` (k,) polygons with `area_base` and `area_top` (k,).
    """

    xy: np.ndarray
    radius: np.ndarray
    base: np.ndarray
    top: np.ndarray
    assumed: np.ndarray
    ids: np.ndarray
    areas: np.ndarray
    area_base: np.ndarray
    area_top: np.ndarray
    layer: str
    date: str | None
    recognitions: tuple[Recognition, ...]


def gather_trees(
    layer: Layer | None, mapping: Mapping, crs: StudyCrs, bounds: np.ndarray
) -> tuple[Trees | None, list[Finding]]:
    """The trees of a layer; None where it is not given or holds none that is usable."""
    if layer is None:
        return None, []
    shapes, findings = place(layer, "trees", crs, bounds)
    if shapes is None:
        return None, findings
    table, recognition, found = understand_lengths(layer, "trees", mapping, crs, tree_units)
    findings += found
    kind = _kinds(table)
    here = ~np.isin(kind, ("absent", "ground cover"))
    findings += _absent(layer, table, ~here)
    points = repair_points(shapes.to_numpy())
    areas = repair_polygons(shapes.to_numpy()).geometries
    drawn = np.flatnonzero(here & np.array([area is not None for area in areas], dtype=bool))
    findings += _unplaced(layer, points, areas)
    standing = here[points.row]
    rows, xy = points.row[standing], points.xy[standing]
    if not len(rows) and not len(drawn):
        return None, findings
    kept = np.union1d(rows, drawn)
    table = table.iloc[kept]
    crowns, found = crowns_of(layer.name, table, kind[kept] == "shrub", np.isin(kept, rows))
    findings += found
    ids = np.where(table["id"].isna(), (kept + 1).astype(str), table["id"]).astype(object)
    single, areal = np.searchsorted(kept, rows), np.searchsorted(kept, drawn)
    trees = Trees(
        xy,
        crowns.radius[single],
        crowns.base[single],
        crowns.top[single],
        crowns.assumed[single],
        ids[single],
        areas[drawn],
        crowns.base[areal],
        crowns.top[areal],
        layer.name,
        newest(table),
        (recognition,),
    )
    return trees, findings


def _kinds(table: pd.DataFrame) -> np.ndarray:
    """(n,) "shrub", "ground cover", "absent" or None; a place without a tree is told by any of the three columns."""
    told = [coded("vegetation", table[word], {}) for word in ("state", "kind", "species")]
    kind = np.full(len(table), None, dtype=object)
    for each in reversed(told):
        kind = np.where(pd.isna(each), kind, each)
    absent = np.any([each == "absent" for each in told], axis=0)
    return np.where(absent, "absent", kind)


def _absent(layer: Layer, table: pd.DataFrame, gone: np.ndarray) -> list[Finding]:
    what = say(
        "Findings",
        "{count:,} of {total:,} features of '{layer}' are no trees (empty sites, stumps, lawns); they hide nothing.",
    )
    return on_rows(Severity.INFO, "trees", layer.name, what, None, gone, table["id"].to_numpy())


def _unplaced(layer: Layer, points: RepairedPoints, areas: np.ndarray) -> list[Finding]:
    missing = np.ones(len(areas), dtype=bool)
    missing[points.row] = False
    missing &= np.array([area is None for area in areas], dtype=bool)
    what = say(
        "Findings",
        "{count:,} of {total:,} features of '{layer}' are neither points nor areas; they hide nothing.",
    )
    advice = say("Findings", "Give trees as points and canopies as areas; hedges drawn as lines are barriers.")
    return on_rows(Severity.WARNING, "trees", layer.name, what, advice, missing)
