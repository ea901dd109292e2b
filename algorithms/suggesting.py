"""Suggestions for parcels that were scored before: from layers as they were written to markers, areas and lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from .city.cadastre import parcel_shapes
from .city.lights import gather_lights
from .city.placing import place
from .city.poles import bare_poles, gather_poles
from .factor import FACTORS
from .finding import DataError, Finding
from .interventions.catalogue import Catalogue, read_catalogue
from .interventions.suggest import Suggestions, suggest
from .mapping import parse_mapping
from .message import Message, Translate, in_english, say
from .progress import Progress
from .provenance import file_fingerprint, provenance
from .scoring import Result

if TYPE_CHECKING:
    from .city.crs import StudyCrs
    from .layer import Layer

ID = "parcel_id"


@dataclass(frozen=True)
class Scored:
    """Layers that a run wrote, read again, with the lights and poles; `chosen` rows of the parcels (None = all).

    `catalogue` is the path of a city's own catalogue, empty for the one that comes with the plugin.
    """

    parcels: Layer
    gaps: Layer | None = None
    pockets: Layer | None = None
    lights: tuple[Layer, ...] = ()
    poles: tuple[Layer, ...] = ()
    chosen: np.ndarray | None = None
    mapping: str = ""
    catalogue: str = ""

    def by_role(self) -> dict[str, list[Layer]]:
        """All given layers by the role that they came in by."""
        one = {"parcels": self.parcels, "gaps": self.gaps, "pockets": self.pockets}
        given = {role: [layer] for role, layer in one.items() if layer is not None}
        several = {"lights": list(self.lights), "poles": list(self.poles)}
        return {**given, **{role: layers for role, layers in several.items() if layers}}


def suggest_for(scored: Scored, progress: Progress, translate: Translate = in_english) -> Result:
    """Suggest what would help the parcels of a scored layer. Raises DataError where it was not scored."""
    progress.stage(say("Stages", "Suggesting what would help"), 1.0)
    catalogue = read_catalogue(Path(scored.catalogue)) if scored.catalogue else read_catalogue()
    crs, parcels, findings = _parcels(scored.parcels)
    bounds = gpd.GeoSeries(parcels.geometry).total_bounds
    mapping, found = parse_mapping(scored.mapping)
    findings += found
    progress.update(0.3)
    layers = {}
    for role, layer in (("gaps", scored.gaps), ("pockets", scored.pockets)):
        layers[role], found = _placed(layer, role, crs, bounds)
        findings += found
    lights, found = gather_lights(scored.lights, mapping, crs, bounds)
    findings += found
    poles, found = gather_poles(scored.poles, mapping, crs, bounds)
    findings += found
    bare, found = bare_poles(poles, lights)
    findings += found
    progress.update(0.6)
    made = suggest(
        parcels, layers["gaps"], layers["pockets"], None if lights is None else lights.as_layer(),
        catalogue, poles=bare, translate=translate,
    )  # fmt: skip
    return Result(
        pd.DataFrame(),
        (),
        {name: _in_crs(layer, crs) for name, layer in _layers(made, _chosen_ids(scored)).items()},
        crs.crs.to_wkt(),
        tuple(findings),
        tuple(not_judged(made, catalogue)),
        provenance(scored.by_role(), {"catalogue": file_fingerprint(scored.catalogue), "mapping": scored.mapping}),
        "",
        None,
    )


def not_judged(made: Suggestions, catalogue: Catalogue) -> Iterator[Message]:
    """Which interventions no rule could look at, and why, a line each."""
    for name, why in made.not_judged.items():
        yield say("Log", "Not judged: {intervention} ({why}).", intervention=catalogue[name].name, why=why)


def _parcels(layer: Layer) -> tuple[StudyCrs, gpd.GeoDataFrame, list[Finding]]:
    """The scored parcels with the fields that a run wrote, in study metres."""
    fields = [name for name in layer.frame.columns if name.startswith(tuple(f"{factor}_" for factor in FACTORS))]
    if ID not in layer.frame or not fields:
        raise DataError(
            say("Errors", "The layer '{layer}' was not scored: it has no fields such as parcel_id, lighting_deficit.",
                layer=layer.name),
            say("Errors", "Run Score parcels first, or one of the factors, and take its result."),
        )  # fmt: skip
    crs, shapes, findings = parcel_shapes(layer)
    table = pd.DataFrame(layer.frame[[ID, *fields]])
    return crs, gpd.GeoDataFrame(table, geometry=gpd.GeoSeries(shapes, index=table.index)), findings


def _placed(
    layer: Layer | None, role: str, crs: StudyCrs, bounds: np.ndarray
) -> tuple[gpd.GeoDataFrame | None, list[Finding]]:
    """A layer of a run in study metres; an empty one says that nothing was found, None that nobody looked."""
    if layer is None:
        return None, []
    table = pd.DataFrame(layer.frame.drop(columns="geometry", errors="ignore"))
    if not len(table):
        return gpd.GeoDataFrame(table, geometry=gpd.GeoSeries([], dtype="geometry")), []
    shapes, findings = place(layer, role, crs, bounds)
    return (None if shapes is None else gpd.GeoDataFrame(table, geometry=shapes)), findings


def _chosen_ids(scored: Scored) -> pd.Series | None:
    """The ids of the parcels that the run is restricted to, None where it is all of them."""
    return None if scored.chosen is None else scored.parcels.frame[ID].iloc[scored.chosen].astype(str)


def _layers(made: Suggestions, parcel_ids: pd.Series | None) -> dict[str, gpd.GeoDataFrame]:
    """The layers by name, at the chosen parcels only."""
    layers = {"suggestions": made.points, "suggestion_areas": made.areas, "suggestion_lines": made.lines}
    if parcel_ids is None:
        return layers
    return {name: layer[layer[ID].isin(parcel_ids)] for name, layer in layers.items()}


def _in_crs(layer: gpd.GeoDataFrame, crs: StudyCrs) -> gpd.GeoDataFrame:
    return layer.set_geometry(crs.to_crs(layer.geometry))
