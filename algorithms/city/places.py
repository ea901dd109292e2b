"""Places that are in use as what they are: parks, schools, playgrounds and the like, from several layers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..geometry.repair import as_objects, repair_points, repair_polygons
from .placing import place

if TYPE_CHECKING:
    import geopandas as gpd

    from ..finding import Finding
    from ..layer import Layer
    from .crs import StudyCrs


@dataclass(frozen=True)
class Places:
    """`polygons` (k,) and `points` (p, 2) of community places, study metres."""

    polygons: np.ndarray
    points: np.ndarray

    def holds(self, parcels: gpd.GeoDataFrame) -> np.ndarray:
        """(n,) whether a point of a place lies on each parcel. (What polygons cover is for their reader to weigh.)"""
        held = np.zeros(len(parcels), dtype=bool)
        if len(self.points):
            _, parcel = Containment.of(Boundary.of(parcels.geometry.to_numpy())).pairs(self.points)
            held[parcel] = True
        return held


def gather_places(layers: tuple[Layer, ...], crs: StudyCrs, bounds: np.ndarray) -> tuple[Places | None, list[Finding]]:
    """The places of all layers; None where no layer has any."""
    polygons: list[object] = []
    points = [np.empty((0, 2))]
    findings: list[Finding] = []
    for layer in layers:
        shapes, found = place(layer, "places", crs, bounds)
        findings += found
        if shapes is None:
            continue
        given = shapes.to_numpy()
        polygons += [shape for shape in repair_polygons(given).geometries if shape is not None]
        points.append(repair_points(given).xy)
    xy = np.concatenate(points)
    if not polygons and not len(xy):
        return None, findings
    return Places(as_objects(polygons), xy), findings
