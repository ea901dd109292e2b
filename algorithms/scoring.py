"""The whole run: from the layers as they were read to parcels with need, reasons and dark gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pandas as pd

from .factor import Factor
from .fields import ours
from .finding import Finding, Severity
from .lighting.factor import LightingSettings, lighting
from .mapping import write_mapping
from .message import Message, Translate, in_english, say
from .need.combine import need_table
from .need.explain import reason
from .progress import Progress
from .provenance import provenance
from .study import Inputs, Study, build_study

if TYPE_CHECKING:
    import geopandas as gpd



@dataclass(frozen=True)
class Settings:
    """What the user chose: class, reassurance minimum (lx, None = off), weights, and the date to judge ages by."""

    lighting_class: str = "P4"
    reassurance_minimum: float | None = 2.0
    weights: Mapping[str, float] = field(default_factory=dict)
    as_of: str | None = None
    translate: Translate = in_english


@dataclass(frozen=True)
class Result:
    """What a run gives.

    `parcels` has one row per parcel to write: `row` in the input, then the fields of `fields.ours(factors)` (NaN or
    None = NULL). `details` are lines and polygons by name, in the CRS `result_crs_wkt`.
    """

    parcels: pd.DataFrame
    factors: tuple[str, ...]
    details: Mapping[str, gpd.GeoDataFrame]
    result_crs_wkt: str
    findings: tuple[Finding, ...]
    log: tuple[Message, ...]
    provenance: Mapping[str, object]
    mapping: str


def score_parcels(inputs: Inputs, settings: Settings, progress: Progress) -> Result:
    """Score the parcels. Raises DataError where nothing can be scored, Cancelled when the user stops."""
    study = build_study(inputs, progress)
    factors = [lighting(study, _lighting_settings(settings), progress)]
    progress.stage(say("Stages", "Combining and explaining"), 1.0)
    table = _table(study, factors, settings)
    findings = [
        *study.findings,
        *(found for factor in factors for found in factor.findings),
        *_nothing_known(inputs, table),
    ]
    details = {
        name: layer.set_geometry(study.crs.to_crs(layer.geometry))
        for factor in factors
        for name, layer in factor.details.items()
    }
    return Result(
        table,
        tuple(factor.name for factor in factors),
        details,
        study.crs.crs.to_wkt(),
        tuple(findings),
        study.log,
        provenance(inputs.by_role(), _facts(inputs, settings, study)),
        write_mapping(study.recognitions, settings.translate),
    )


def check_data(inputs: Inputs, settings: Settings, progress: Progress) -> Result:
    """Look at the data as a run would, and say what was understood and what is wrong. Nothing is scored."""
    scored = score_parcels(inputs, settings, progress)
    return Result(
        scored.parcels.iloc[:0],
        scored.factors,
        {},
        scored.result_crs_wkt,
        scored.findings,
        scored.log,
        scored.provenance,
        scored.mapping,
    )


def _lighting_settings(settings: Settings) -> LightingSettings:
    return LightingSettings(settings.lighting_class, settings.reassurance_minimum, settings.as_of)


def _table(study: Study, factors: list[Factor], settings: Settings) -> pd.DataFrame:
    """The contract's fields of the scored parcels, with reasons rendered from them."""
    scored = study.parcels["scored"].to_numpy()
    parts = [factor.table.add_prefix(f"{factor.name}_") for factor in factors]
    parcels = pd.concat([study.parcels[["row", "parcel_id"]], *parts], axis=1)[scored]
    scenarios = {factor.name: factor.scenarios[scored] for factor in factors}
    table = pd.concat([parcels, need_table(parcels, settings.weights, scenarios)], axis=1)
    ranked = int(table["need"].notna().sum())
    table["need_reason"] = [reason(row, ranked, settings.translate) for row in table.to_dict("records")]
    names = [each.name for each in ours([factor.name for factor in factors])]
    return table.reindex(columns=["row", *names]).reset_index(drop=True)


def _nothing_known(inputs: Inputs, table: pd.DataFrame) -> list[Finding]:
    if table["need"].notna().any():
        return []
    what = say(
        "Findings",
        "The need for improvement is unknown for all {total:,} parcels: no factor could be measured.",
        total=len(table),
    )
    advice = say(
        "Findings",
        "Give a layer of street lights (LIGHTS), best with lumens or watts, height and status, and one of pavements or"
        " street centre lines (WALKWAYS).",
    )
    return [Finding(Severity.ERROR, "parcels", inputs.parcels.name, what, advice, len(table), len(table))]


def _facts(inputs: Inputs, settings: Settings, study: Study) -> dict[str, object]:
    return {
        "settings": {"lighting_class": settings.lighting_class, "reassurance_minimum": settings.reassurance_minimum},
        "weights": dict(settings.weights),
        "as_of": settings.as_of or (study.lights.date if study.lights else None),
        "study_crs": study.crs.crs.to_string(),
        "mapping": inputs.mapping,
    }
