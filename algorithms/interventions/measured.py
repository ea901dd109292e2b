"""What the rules look at: parcels, dark gaps, hidden pockets, lights and bare poles, in an order of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..geometry.boundary import Boundary
from ..message import Message, say

if TYPE_CHECKING:
    import geopandas as gpd

ID_FIELDS = {"parcels": "parcel_id", "gaps": "gap_id", "pockets": "pocket_id", "lights": "light_id", "poles": "pole_id"}

NOT_GIVEN = {
    "parcels": say("Interventions", "no scored parcels were given"),
    "gaps": say("Interventions", "no layer of dark gaps was given"),
    "pockets": say("Interventions", "no layer of hidden pockets was given"),
    "lights": say("Interventions", "no layer of street lights was given"),
    "poles": say("Interventions", "no poles without a luminaire are known"),
}

NOT_MEASURED = {
    "sightlines_blank_m": say(
        "Interventions",
        "no step looked for blank fronts; run Sightlines from the walkways, or give the metres of a survey of facades "
        "per parcel as sightlines_blank_m",
    ),
}
"""Fields that a city may add where no step measured them, and how."""


@dataclass(frozen=True)
class Measured:
    """The layers by name ("parcels", "gaps", "pockets", "lights", "poles"), those that were given.

    Each is sorted by its id, text, with an index 0..n-1 and without rows that have no geometry, so that no result
    depends on the order in which rows came.
    """

    layers: Mapping[str, gpd.GeoDataFrame]

    @classmethod
    def of(cls, **layers: gpd.GeoDataFrame | None) -> Measured:
        """Of the layers that are not None; all in metres and in one CRS."""
        return cls({name: _in_order(layer, ID_FIELDS[name]) for name, layer in layers.items() if layer is not None})

    def __getitem__(self, name: str) -> gpd.GeoDataFrame:
        return self.layers[name]

    def __contains__(self, name: str) -> bool:
        return name in self.layers

    @cached_property
    def parcel_edges(self) -> Boundary:
        """The outlines of the parcels."""
        return Boundary.of(self["parcels"].geometry)

    def missing(self, needs: Mapping[str, tuple[str, ...]]) -> Message | None:
        """The first of the layers or fields needed that is not there, in words; None where all are."""
        for name, fields in needs.items():
            if name not in self.layers:
                return NOT_GIVEN[name]
            for field in fields:
                if field not in self.layers[name]:
                    missing = say("Interventions", "the field '{field}' is missing", field=field)
                    return NOT_MEASURED.get(field, missing)
        return None

    def numbers(self, layer: str, field: str) -> np.ndarray:
        """(n,) float values of a field; NaN where there is none."""
        return pd.to_numeric(self.layers[layer][field], errors="coerce").to_numpy(dtype=float)

    def words(self, layer: str, field: str) -> np.ndarray:
        """(n,) the field's values as text in an object array; "" where there is none."""
        column = self.layers[layer][field]
        return np.where(column.isna(), "", column.astype(str)).astype(object)


def _in_order(layer: gpd.GeoDataFrame, id_field: str) -> gpd.GeoDataFrame:
    """Rows with a geometry, sorted by id as text; a row that repeats an id stands behind the first by its shape."""
    kept = layer[~(layer.geometry.isna() | layer.geometry.is_empty)]
    ids = kept[id_field].astype(str) if id_field in kept else pd.Series("", index=kept.index)
    keys = list(zip(ids, (shape.wkb for shape in kept.geometry)))
    order = sorted(range(len(kept)), key=keys.__getitem__)
    ordered = kept.iloc[order].reset_index(drop=True)
    if id_field in ordered:
        ordered[id_field] = ids.iloc[order].to_numpy(dtype=object)
    return ordered
