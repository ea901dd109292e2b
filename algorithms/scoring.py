"""The whole run: from the layers as they were read to parcels with need, reasons and dark gaps."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from .coverage import uncovered_layer
from .factor import FACTORS, Factor
from .fields import ours
from .finding import Finding, Severity
from .inputs import Inputs
from .interventions.catalogue import read_catalogue
from .interventions.suggest import suggest
from .lighting.factor import LightingSettings, lighting
from .lighting.photometric_use import PhotometricUse, unused
from .lighting.standards import DEFAULT_CLASS, REASSURANCE_MINIMUM
from .mapping import write_mapping
from .message import Message, Translate, in_english, say
from .need.combine import need_table
from .need.explain import reason
from .progress import Progress
from .provenance import file_fingerprint, provenance
from .public_ground import WITHOUT_PREFIX, open_to_the_public
from .sightlines.factor import sightlines, sightlines_foreseen
from .study import Study, build_study
from .vacancy.factor import VacancySettings, vacancy
from .vacancy.kinds import default_prior

UNDERSTOOD, MEASURED = 0.08, 0.97
"""How far a run is when the layers are understood, and when the factors are measured."""

EFFORT = {"vacancy": 1.0, "sightlines": 20.0, "lighting": 3.0}
"""How long the factors take, one beside the other, in the order in which they are measured."""

RASTER_ROLES = ("canopy", "terrain", "surface")


@dataclass(frozen=True)
class Settings:
    """What the user chose.

    `factors` are those to measure; `lighting_class` where a walkway names none; `reassurance_minimum` in lx (None =
    off); `vacancy_prior` the probability of vacancy where nothing is known; `weights` of the factors; `as_of` the ISO
    date to judge ages by (None = the newest date in the data); `catalogue` a file of interventions ("" = ours).
    """

    factors: tuple[str, ...] = FACTORS
    lighting_class: str = DEFAULT_CLASS
    reassurance_minimum: float | None = REASSURANCE_MINIMUM
    vacancy_prior: float = field(default_factory=default_prior)
    weights: Mapping[str, float] = field(default_factory=dict)
    as_of: str | None = None
    catalogue: str = ""
    illuminance: bool = False
    translate: Translate = in_english


@dataclass(frozen=True)
class Visibility:
    """How many street observers see each cell: `count` (rows, columns) int32, north up, placed in the result's CRS.

    `west`, `north` and `cell` are in that CRS's units.
    """

    count: np.ndarray
    west: float
    north: float
    cell: float


@dataclass(frozen=True)
class Illuminance:
    """The light on each cell of ground: `lux` (rows, columns) float32, NaN where unknown, placed as `Visibility`."""

    lux: np.ndarray
    west: float
    north: float
    cell: float


@dataclass(frozen=True)
class Result:
    """What a run gives.

    `parcels` has one row per parcel to write: `row` in the input, then the fields of `fields.ours(factors)` (NaN or
    None = NULL). `details` are layers by name ("gaps", "walkways", "pockets", "clusters", "suggestions",
    "suggestion_areas", "suggestion_lines", "uncovered"), in the CRS `result_crs_wkt`; a layer that was not made is
    missing.
    """

    parcels: pd.DataFrame
    factors: tuple[str, ...]
    details: Mapping[str, gpd.GeoDataFrame]
    result_crs_wkt: str
    findings: tuple[Finding, ...]
    log: tuple[Message, ...]
    provenance: Mapping[str, object]
    mapping: str
    visibility: Visibility | None = None
    illuminance: Illuminance | None = None
    photometry: PhotometricUse | None = None


def score_parcels(inputs: Inputs, settings: Settings, progress: Progress) -> Result:
    """Score the parcels. Raises DataError where nothing can be scored, Cancelled when the user stops."""
    study = build_study(inputs, settings.factors, progress.part(0.0, UNDERSTOOD), settings.as_of)
    factors = _measured(study, settings, sightlines, progress.part(UNDERSTOOD, MEASURED))
    progress.part(MEASURED, 1.0).stage(say("Stages", "Combining, explaining and suggesting"), 1.0)
    table = _table(study, factors, settings)
    layers = {name: layer for factor in factors for name, layer in factor.details.items()}
    layers.update(_suggested(study, table, layers, settings))
    return _result(inputs, settings, study, factors, table, layers, _nothing_known(inputs, table))


def check_data(inputs: Inputs, settings: Settings, progress: Progress) -> Result:
    """Look at the data as a run would, and say what was understood, what is wrong and what is not in the data."""
    study = build_study(inputs, settings.factors, progress.part(0.0, UNDERSTOOD), settings.as_of)
    factors = _measured(study, settings, sightlines_foreseen, progress.part(UNDERSTOOD, MEASURED))
    last = progress.part(MEASURED, 1.0)
    last.stage(say("Stages", "Drawing what is not in the data"), 1.0)
    table = _table(study, factors, settings)
    told = [factor.coverage for factor in factors if factor.coverage is not None]
    layers = {"uncovered": uncovered_layer(study.parcels, told, last)}
    foreseen = "sightlines_why_null" in table and table["sightlines_why_null"].isna().any()
    missing = [] if foreseen else _nothing_known(inputs, table)
    return replace(
        _result(inputs, settings, study, factors, table, layers, missing),
        parcels=table.iloc[:0],
        visibility=None,
        illuminance=None,
        photometry=_photometry(inputs, study),
    )


def _photometry(inputs: Inputs, study: Study) -> PhotometricUse | None:
    """How the lights use the photometric files; None where no folder is given."""
    if not inputs.photometry:
        return None
    return unused(inputs.photometry) if study.lights is None else study.lights.photometry


def _result(
    inputs: Inputs,
    settings: Settings,
    study: Study,
    factors: list[Factor],
    table: pd.DataFrame,
    layers: Mapping[str, gpd.GeoDataFrame],
    missing: list[Finding],
) -> Result:
    """What was measured, with the `layers` in the CRS of the result; `missing` tells what keeps all from being."""
    told = (found for factor in factors for found in factor.findings)
    return Result(
        table,
        tuple(factor.name for factor in factors),
        {name: layer.set_geometry(study.crs.to_crs(layer.geometry)) for name, layer in layers.items()},
        study.crs.crs.to_wkt(),
        (*study.findings, *_each_once(told), *missing),
        study.log,
        provenance(inputs.by_role(), _facts(inputs, settings, study)),
        write_mapping(study.recognitions, settings.translate),
        Visibility(*seen) if (seen := _raster(study, factors, "visibility")) else None,
        Illuminance(*lit) if (lit := _raster(study, factors, "illuminance")) else None,
    )


def _measured(
    study: Study,
    settings: Settings,
    sight: Callable[[Study, np.ndarray, np.ndarray, Progress], Factor],
    progress: Progress,
) -> list[Factor]:
    """The factors, vacancy first: a vacant window is no eye on the street. `sight` measures that of sightlines."""
    made: dict[str, Factor] = {}
    part = _parts(settings.factors, progress)
    if "vacancy" in settings.factors:
        made["vacancy"] = vacancy(study, _vacancy_settings(study, settings), part["vacancy"])
    if "sightlines" in settings.factors:
        own = made["vacancy"].table if "vacancy" in made else study.parcels.rename(columns=WITHOUT_PREFIX)
        probability, public = own["probability"].to_numpy(), open_to_the_public(study, own)
        made["sightlines"] = sight(study, probability, public, part["sightlines"])
    if "lighting" in settings.factors:
        chosen = LightingSettings(
            settings.lighting_class, settings.reassurance_minimum, settings.as_of, settings.illuminance
        )
        made["lighting"] = lighting(study, chosen, part["lighting"])
    return [made[name] for name in FACTORS if name in made]


def _parts(factors: Collection[str], progress: Progress) -> dict[str, Progress]:
    """Each factor's part of the progress, in the order in which they are measured, as long as it usually takes."""
    effort = {name: effort for name, effort in EFFORT.items() if name in factors}
    return dict(zip(effort, progress.parts(list(effort.values()))))


def _vacancy_settings(study: Study, settings: Settings) -> VacancySettings:
    places = study.places
    if places is None:
        return VacancySettings(settings.vacancy_prior, settings.as_of)
    held = study.parcels.geometry[places.holds(study.parcels)].tolist()
    return VacancySettings(settings.vacancy_prior, settings.as_of, in_use=[*places.polygons, *held])


def _suggested(
    study: Study, table: pd.DataFrame, layers: Mapping[str, gpd.GeoDataFrame], settings: Settings
) -> dict[str, gpd.GeoDataFrame]:
    """What would help: markers, and what a suggestion extends over, in study metres."""
    scored = study.parcels[study.parcels["scored"]].geometry.reset_index(drop=True)
    drawn = scored.notna()
    parcels = gpd.GeoDataFrame(table[drawn.to_numpy()], geometry=scored[drawn])
    made = suggest(
        parcels,
        layers.get("gaps"),
        layers.get("pockets"),
        None if study.lights is None else study.lights.as_layer(),
        read_catalogue(Path(settings.catalogue)) if settings.catalogue else read_catalogue(),
        poles=study.bare_poles,
        translate=settings.translate,
    )
    return {"suggestions": made.points, "suggestion_areas": made.areas, "suggestion_lines": made.lines}


def _raster(study: Study, factors: list[Factor], name: str) -> tuple[np.ndarray, float, float, float] | None:
    """A factor's raster with west, north and cell in the units of the result's CRS; None where none was made."""
    for factor in factors:
        if name in factor.rasters:
            raster, unit = factor.rasters[name], study.crs.unit_m
            return raster.values, raster.grid.west / unit, raster.grid.north / unit, raster.grid.cell / unit
    return None


def _table(study: Study, factors: list[Factor], settings: Settings) -> pd.DataFrame:
    """The contract's fields of the scored parcels, with reasons rendered from them."""
    scored = study.parcels["scored"].to_numpy()
    parts = [factor.table.add_prefix(f"{factor.name}_") for factor in factors]
    parcels = pd.concat([study.parcels[["row", "parcel_id"]], *parts], axis=1)[scored]
    table = pd.concat([parcels, need_table(parcels, settings.weights)], axis=1)
    ranked = int(table["need"].notna().sum())
    table["need_reason"] = [reason(row, ranked, settings.translate) for row in table.to_dict("records")]
    names = [each.name for each in ours([factor.name for factor in factors])]
    return table.reindex(columns=["row", *names]).reset_index(drop=True)


def _each_once(findings: Iterable[Finding]) -> list[Finding]:
    """Without what a second factor says of a raster, because both read it: the first counts."""
    told: set[tuple[str, str]] = set()
    kept = []
    for each in findings:
        key = each.layer, each.what.template
        if each.role not in RASTER_ROLES or key not in told:
            kept.append(each)
        told.add(key)
    return kept


def _nothing_known(inputs: Inputs, table: pd.DataFrame) -> list[Finding]:
    """What is missing where no parcel has a need."""
    total = len(table)
    if table["need"].notna().any():
        return []
    if table.filter(like="_deficit").notna().to_numpy().any():
        what = say("Findings", "All factors that are known have the weight 0, so no parcel has a need.")
        advice = say("Findings", "Give one of them a weight above 0.")
    else:
        what = say(
            "Findings",
            "The need for improvement is unknown for all {total:,} parcels: no factor could be measured.",
            total=total,
        )
        advice = say(
            "Findings",
            "Give street lights (LIGHTS), best with lumens or watts, height and status, pavements or street centre"
            " lines (WALKWAYS), buildings with heights (BUILDINGS), or dated signs of vacancy (EVIDENCE).",
        )
    return [Finding(Severity.ERROR, "parcels", inputs.parcels.name, what, advice, total, total)]


def _facts(inputs: Inputs, settings: Settings, study: Study) -> dict[str, object]:
    return {
        "settings": {
            "factors": list(settings.factors),
            "lighting_class": settings.lighting_class,
            "reassurance_minimum": settings.reassurance_minimum,
            "vacancy_prior": settings.vacancy_prior,
        },
        "weights": dict(settings.weights),
        "as_of": settings.as_of or study.newest_date,
        "rasters": {} if study.obstacles is None else dict(study.obstacles.rasters),
        "study_crs": study.crs.crs.to_string(),
        "mapping": inputs.mapping,
        "catalogue": file_fingerprint(settings.catalogue),
        "photometry": _photometric_files(inputs, study),
    }


def _photometric_files(inputs: Inputs, study: Study) -> dict[str, object]:
    """The name of the folder of photometric files with a hash of what was read there; empty where nothing was."""
    use = None if study.lights is None else study.lights.photometry
    return {} if use is None else {"folder": Path(inputs.photometry).name, "sha256": use.folder.sha256}
