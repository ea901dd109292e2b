"""The vacancy factor: how likely each parcel is vacant, what that does to its neighbours, and the deficit of both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..coverage import Coverage, RoleCoverage, coverage_finding
from ..factor import Factor
from ..geometry.repair import Geometry
from ..message import say
from .clusters import cluster_layer, clusters
from .confidence import confidence
from .deficit import UNKNOWN_CONDITION, vacancy_deficit
from .exclusions import used_by_polygons, used_by_words
from .footprints import decided, footprints, with_footprints
from .fusion import LIKELY, Fusion, fuse, strongest
from .kinds import EvidenceKind, default_prior, evidence_kinds
from .lots import Lots, lots_of
from .spillover import Spillover, excess, spillover
from .timing import Aged, aged
from .where import evidence_coverage

if TYPE_CHECKING:
    from ..progress import Progress
    from ..study import Study
    from .evidence import Evidence

MEASURES = ("probability", "kind", "evidence", "cluster", "neighbours")
"""The factor's own columns."""

NO_EVIDENCE = "no evidence given"
NOT_COVERED = "no evidence here"
IN_USE = "park, school or the like"
NO_GEOMETRY = "no geometry"

PRIOR_SPREAD = 2.0
"""Declared uncertainty of the prior, as a factor either way (editable default, unverified)."""

WEIGHT_SPREAD = 0.25
"""Declared uncertainty of all weights together, as a share (editable default, unverified)."""

HALF_LIFE_SPREAD = 1.5
"""Declared uncertainty of all half-lives together, as a factor either way (editable default, unverified)."""


@dataclass(frozen=True)
class VacancySettings:
    """`prior`: probability where nothing is known; `as_of`: the ISO date to judge ages by (None = the newest date of
    the evidence, never today's); `kinds`: weights and half-lives; `in_use`: polygons in study metres of parks, school
    grounds and the like, which are never vacant.
    """

    prior: float = field(default_factory=default_prior)
    as_of: str | None = None
    kinds: Mapping[str, EvidenceKind] = field(default_factory=evidence_kinds)
    in_use: Sequence[Geometry] | None = None


@dataclass(frozen=True)
class _Places:
    """The parcels (n,) as vacancy sees them: points, what is known of their state and for how long, who is left out."""

    xy: np.ndarray
    condition: np.ndarray
    years: np.ndarray
    unknown: np.ndarray

    def deficit(self, fusion: Fusion, prior: float, progress: Progress) -> tuple[np.ndarray, Spillover]:
        """The deficit and the spill-over of a fusion; NaN where a parcel is left out."""
        p = np.where(self.unknown, np.nan, fusion.probability)
        felt = spillover(self.xy, excess(p, prior, self.condition, fusion.positive), p, progress)
        return vacancy_deficit(p, self.condition, felt.felt, self.years), felt


def vacancy(study: Study, settings: VacancySettings, progress: Progress) -> Factor:
    """The vacancy factor of every parcel of the study; NaN with its reason where vacancy cannot be known."""
    evidence = study.evidence
    if evidence is None:
        return _unknown(study)
    progress.stage(say("Stages", "Weighing the signs of vacancy"), 0.3)
    n, kinds, prior = len(study.parcels), settings.kinds, settings.prior
    told = aged(evidence, kinds, settings.as_of)
    shapes = study.parcels.geometry.to_numpy()
    lots = lots_of(shapes)
    houses = None if study.obstacles is None else study.obstacles.buildings
    stand = footprints(study.parcels, lots, houses) if houses else None
    if stand is not None:
        told = with_footprints(told, stand, kinds)
    covered = evidence_coverage(lots, evidence.seen)
    why = _why_null(study, evidence, settings, lots, covered)
    condition = _condition(told.signs, kinds, n)
    places = _Places(lots.middle, condition, _years(told, n), pd.notna(why))
    fusion = fuse(told.signs, kinds, prior, n)
    progress.stage(say("Stages", "Spreading vacancy to neighbours"), 0.7)
    deficit, felt = places.deficit(fusion, prior, progress)
    scenarios = _scenarios(places, told, kinds, prior, progress)
    progress.stage(say("Stages", "Grouping likely vacant parcels"), 1.0)
    kind = _targets(told.signs, kinds, n)
    probability = np.where(places.unknown, np.nan, fusion.probability)
    number = clusters(shapes, np.nan_to_num(probability, nan=0.0) >= LIKELY, progress)
    areas = cluster_layer(shapes, number, probability)
    table = pd.DataFrame(
        {
            "deficit": deficit,
            "deficit_low": np.fmin(deficit, scenarios.min(axis=1)),
            "deficit_high": np.fmax(deficit, scenarios.max(axis=1)),
            "confidence": np.where(places.unknown, np.nan, confidence(evidence, told, fusion, kinds)),
            "date": told.as_of,
            "why_null": why,
            "probability": probability,
            "kind": kind if stand is None else decided(kind, stand),
            "evidence": _evidence_texts(told.signs, kinds, n),
            "cluster": np.append(areas["cluster_id"].to_numpy(dtype=object), None)[number],
            "neighbours": np.where(places.unknown, np.nan, felt.neighbours),
        },
        index=study.parcels.index,
    )
    table.loc[places.unknown, ["kind", "evidence"]] = None
    names = ", ".join(dict.fromkeys(source.name for source in evidence.sources))
    speaks = RoleCoverage("evidence", names, covered)
    found = coverage_finding(speaks, lots.area, say("Coverage", "entries at all"))
    findings = (*told.findings, *([] if found is None else [found]))
    layers = {"clusters": areas}
    return Factor("vacancy", table, scenarios.set_axis(table.index), layers, findings=findings, coverage=speaks)


def _scenarios(
    places: _Places, told: Aged, kinds: Mapping[str, EvidenceKind], prior: float, progress: Progress
) -> pd.DataFrame:
    """Deficits under the declared uncertainties that all parcels share: prior, weights, half-lives."""
    n = len(places.xy)
    odds = prior / (1.0 - prior)
    priors = {"fewer vacant": odds / PRIOR_SPREAD, "more vacant": odds * PRIOR_SPREAD}
    weighed = {
        "weaker signs": _scaled(kinds, 1.0 - WEIGHT_SPREAD, 1.0),
        "stronger signs": _scaled(kinds, 1.0 + WEIGHT_SPREAD, 1.0),
        "signs fade faster": _scaled(kinds, 1.0, 1.0 / HALF_LIFE_SPREAD),
        "signs fade slower": _scaled(kinds, 1.0, HALF_LIFE_SPREAD),
    }
    columns = {}
    for name, other in priors.items():
        share = other / (1.0 + other)
        columns[name] = places.deficit(fuse(told.signs, kinds, share, n), share, progress)[0]
    for name, changed in weighed.items():
        columns[name] = places.deficit(fuse(told.signs, changed, prior, n), prior, progress)[0]
    return pd.DataFrame(columns)


def _scaled(kinds: Mapping[str, EvidenceKind], weight: float, half_life: float) -> Mapping[str, EvidenceKind]:
    return {
        name: replace(kind, weight=kind.weight * weight, half_life=kind.half_life * half_life)
        for name, kind in kinds.items()
    }


def _condition(signs: pd.DataFrame, kinds: Mapping[str, EvidenceKind], n: int) -> np.ndarray:
    """(n,) the state of the place, 0 = kept, 1 = worst: the worst that a sign tells, else `UNKNOWN_CONDITION`."""
    said = signs["kind"].map({name: kind.condition for name, kind in kinds.items()}).to_numpy(dtype=float)
    worst = np.full(n, -np.inf)
    known = np.isfinite(said)
    np.maximum.at(worst, signs["parcel"].to_numpy(dtype=np.int64)[known], said[known])
    return np.where(np.isfinite(worst), worst, UNKNOWN_CONDITION)


def _years(told: Aged, n: int) -> np.ndarray:
    """(n,) for how long a parcel has been vacant, by the earliest "vacant since" of its signs; NaN = unknown."""
    longest = np.full(n, -np.inf)
    since = told.signs["since_years"].to_numpy(dtype=float)
    known = np.isfinite(since)
    np.maximum.at(longest, told.signs["parcel"].to_numpy(dtype=np.int64)[known], since[known])
    return np.where(np.isfinite(longest), longest, np.nan)


def _targets(signs: pd.DataFrame, kinds: Mapping[str, EvidenceKind], n: int) -> np.ndarray:
    """(n,) "building" or "lot": what the positive signs that say it weigh more for; None where none says."""
    told = strongest(signs, kinds)
    for_building = (told["target"] == "building").to_numpy().astype(float) - (told["target"] == "lot").to_numpy()
    vote = np.bincount(
        told["parcel"].to_numpy(dtype=np.int64),
        for_building * np.maximum(told["adds"].to_numpy(dtype=float), 0.0),
        minlength=n,
    )
    return np.where(vote > 0.0, "building", np.where(vote < 0.0, "lot", None))


def _evidence_texts(signs: pd.DataFrame, kinds: Mapping[str, EvidenceKind], n: int) -> np.ndarray:
    """(n,) "register 2024-06; violation 2024-03-02": kinds with their dates, the weightiest first; None where none is.

    Signs near to households (water, mail, unpaid taxes) are never named.
    """
    texts = np.full(n, None, dtype=object)
    told = strongest(signs, kinds)
    told = told[~told["kind"].isin([name for name, kind in kinds.items() if kind.private])]
    told = told.assign(size=-told["adds"].abs()).sort_values(["parcel", "size", "kind"])
    date = told["dated"].where(told["dated"].notna(), "")
    pieces = (told["kind"].astype(str) + " " + date.astype(str)).str.strip()
    joined = pieces.groupby(told["parcel"].to_numpy(dtype=np.int64)).agg("; ".join)
    texts[joined.index.to_numpy(dtype=np.int64)] = joined.to_numpy(dtype=object)
    return texts


def _why_null(study: Study, evidence: Evidence, settings: VacancySettings, lots: Lots, covered: Coverage) -> np.ndarray:
    """(n,) the code of why vacancy is unknown, None where it is known."""
    used = evidence.used | used_by_words(study.parcels["land_use"].to_numpy(dtype=object))
    if settings.in_use is not None:
        used |= used_by_polygons(study.parcels.geometry.to_numpy(), lots.box, settings.in_use)
    why = np.full(len(used), None, dtype=object)
    why[~covered.covered] = NOT_COVERED
    why[used] = IN_USE
    why[study.parcels.geometry.isna().to_numpy()] = NO_GEOMETRY
    return why


def _unknown(study: Study) -> Factor:
    """The factor where nothing can be said of any parcel."""
    figures = ["deficit", "deficit_low", "deficit_high", "confidence", "date", *MEASURES]
    table = pd.DataFrame(np.nan, index=study.parcels.index, columns=figures)
    table = table.astype({"date": object, "kind": object, "evidence": object, "cluster": object})
    table["why_null"] = np.where(study.parcels.geometry.isna(), NO_GEOMETRY, NO_EVIDENCE)
    return Factor("vacancy", table, pd.DataFrame(index=study.parcels.index))
