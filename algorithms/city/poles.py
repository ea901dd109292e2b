"""Utility and lamp poles of a study: where a luminaire can be added without a new pole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np

from ..finding import Finding, Severity
from ..geometry.repair import RepairedPoints, repair_points
from ..message import say
from ..recognition.recorded import understand
from ..recognition.row_findings import on_rows
from .placing import place

if TYPE_CHECKING:
    from ..layer import Layer
    from ..mapping import Mapping
    from ..recognition.guess import Recognition
    from .crs import StudyCrs
    from .lights import Lights

CARRIES = 3.0
"""m; a pole this near to a luminaire carries it: arms are up to so long, and a light is often mapped at its head
(editable default, unverified)."""
STANDING = (None, "working", "out")
"""What a pole's status says where it stands."""


@dataclass(frozen=True)
class Poles:
    """`k` poles that stand: `xy` (k, 2) study metres; `ids` (k,) text; how the layers were understood."""

    xy: np.ndarray
    ids: np.ndarray
    recognitions: tuple[Recognition, ...]

    def bare(self, lights: Lights) -> gpd.GeoDataFrame:
        """The poles that carry no luminaire, working or not, as points with `pole_id`."""
        from scipy.spatial import cKDTree

        distance, _ = cKDTree(lights.luminaires.xy).query(self.xy)
        xy = self.xy[distance > CARRIES]
        return gpd.GeoDataFrame({"pole_id": self.ids[distance > CARRIES]}, geometry=gpd.points_from_xy(*xy.T))


def gather_poles(
    layers: tuple[Layer, ...], mapping: Mapping, crs: StudyCrs, bounds: np.ndarray
) -> tuple[Poles | None, list[Finding]]:
    """The poles of all layers; None where no layer has one that stands."""
    findings: list[Finding] = []
    places, names, recognitions = [np.empty((0, 2))], [np.empty(0, dtype=object)], []
    for layer in layers:
        shapes, found = place(layer, "poles", crs, bounds)
        findings += found
        if shapes is None:
            continue
        points = repair_points(shapes.to_numpy())
        table, recognition, found = understand(layer, "poles", mapping)
        stands = np.array([status in STANDING for status in table["status"]], dtype=bool)
        findings += [*found, *_unplaced(layer, points), *_gone(layer, ~stands)]
        kept = stands[points.row]
        number = np.array([f"pole {row + 1}" for row in range(len(table))], dtype=object)
        ids = np.where(table["id"].isna(), number, table["id"]).astype(object)
        places.append(points.xy[kept])
        names.append(ids[points.row[kept]])
        recognitions.append(recognition)
    xy = np.concatenate(places)
    if not len(xy):
        return None, findings
    return Poles(xy, np.concatenate(names), tuple(recognitions)), findings


def bare_poles(poles: Poles | None, lights: Lights | None) -> tuple[gpd.GeoDataFrame | None, list[Finding]]:
    """The poles without a luminaire; None where there are no poles, or no lights to tell which of them carry one."""
    if poles is None:
        return None, []
    if lights is not None:
        return poles.bare(lights), []
    what = say("Findings", "Without street lights it is not known which poles carry one; the poles were left out.")
    advice = say("Findings", "Give the street lights as well.")
    layer = ", ".join(each.layer for each in poles.recognitions)
    return None, [Finding(Severity.WARNING, "poles", layer, what, advice, len(poles.xy), len(poles.xy))]


def _unplaced(layer: Layer, points: RepairedPoints) -> list[Finding]:
    nowhere = points.null | points.empty | points.lost | points.wrong_type
    what = say("Findings", "{count:,} of {total:,} features of '{layer}' are no points; no luminaire was put there.")
    advice = say("Findings", "Give the poles as points (Vector > Geometry Tools > Centroids).")
    return on_rows(Severity.WARNING, "poles", layer.name, what, advice, nowhere)


def _gone(layer: Layer, gone: np.ndarray) -> list[Finding]:
    what = say("Findings", "{count:,} of {total:,} poles of '{layer}' are planned or removed; they were left out.")
    return on_rows(Severity.INFO, "poles", layer.name, what, None, gone)
