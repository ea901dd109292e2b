"""What the building layer tells of vacancy: where a house stands is no empty lot, and ground without one may be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from ..coverage import building_coverage
from ..finding import Finding, Severity
from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..message import say
from .dating import DAYS_PER_YEAR, middle_days
from .exclusions import points_within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..city.buildings import Buildings
    from .kinds import EvidenceKind
    from .lots import Lots
    from .timing import Aged

HOUSE_M2 = 30.0
"""With so much of buildings on it, a parcel is built upon (editable default, unverified)."""

SHED_M2 = 10.0
"""Less than this may be a shed, or a neighbour's wall drawn over the line (editable default, unverified)."""

LOT_M2 = 50.0
"""A smaller parcel is no lot to build on, so that it says nothing if it is bare (editable default, unverified)."""

ACROSS = 8
"""Points across each building's box, each way, by which its area is shared out to parcels."""

NO_SOURCE = -1
"""The building layer is no layer of evidence, so it has no number."""


@dataclass(frozen=True)
class Footprints:
    """Per parcel, (n,) bool: `built` upon by a house, or `bare` of any building where the building layer speaks.

    `date` of the layer (ISO text, None = undated); its name `layer`.
    """

    built: np.ndarray
    bare: np.ndarray
    date: str | None
    layer: str


def footprints(parcels: gpd.GeoDataFrame, lots: Lots, buildings: Buildings) -> Footprints:
    """Which parcels (n rows, study metres) are built upon and which are bare."""
    covered = _building_m2(parcels.geometry.to_numpy(), buildings.shapes)
    speaks = building_coverage(parcels, lots.area, buildings.shapes).covered
    drawn = parcels.geometry.notna().to_numpy()
    bare = drawn & speaks & (covered < SHED_M2) & (lots.area >= LOT_M2)
    return Footprints(covered >= HOUSE_M2, bare, buildings.date, buildings.layer)


def _building_m2(parcels: np.ndarray, buildings: np.ndarray) -> np.ndarray:
    """(n,) square metres of buildings on each parcel: their area by the share of their points there."""
    points, building = points_within(buildings, ACROSS)
    count = np.bincount(building, minlength=len(buildings))
    area = gpd.GeoSeries(buildings).area.to_numpy()
    point, parcel = Containment.of(Boundary.of(parcels)).pairs(points)
    return np.bincount(parcel, (area / np.maximum(count, 1))[building[point]], minlength=len(parcels))


def with_footprints(told: Aged, stand: Footprints, kinds: Mapping[str, EvidenceKind]) -> Aged:
    """The signs as the building layer corrects them.

    A bare parcel has the sign "no building" (SCIENCE 2.3), as old as the layer. Where a house stands, an assessor who
    calls the land empty is out of date or speaks of one unit of many: what he says of the lot is set aside. Lists,
    surveys and inspections stay: whoever wrote them may have seen that the house is gone.
    """
    signs = told.signs
    fiscal = signs["kind"].map({name: kind.family == "fiscal" for name, kind in kinds.items()}).to_numpy(dtype=bool)
    parcel = signs["parcel"].to_numpy(dtype=np.int64)
    refuted = fiscal & (signs["target"] == "lot").to_numpy() & stand.built[parcel]
    signs = pd.concat([signs[~refuted], _bare_ground(told, stand)], ignore_index=True)
    count = len(np.unique(parcel[refuted]))
    findings = (*told.findings, *([_of_refuted(stand.layer, count, len(stand.built))] if count else []))
    return replace(told, signs=signs, findings=findings)


def decided(kind: np.ndarray, stand: Footprints) -> np.ndarray:
    """(n,) "building" or "lot" by what stands there, where signs tell either at all; theirs where that is unclear."""
    told = pd.notna(kind)
    return np.where(told & stand.built, "building", np.where(told & stand.bare, "lot", kind))


def _bare_ground(told: Aged, stand: Footprints) -> pd.DataFrame:
    parcel = np.flatnonzero(stand.bare)
    days = middle_days(np.array([told.as_of, stand.date], dtype=object))
    age = max(0.0, float(days[0] - days[1]) / DAYS_PER_YEAR) if np.isfinite(days).all() else np.nan
    signs = {"parcel": parcel, "kind": "no_building", "source": NO_SOURCE, "target": "lot", "age": age}
    table = pd.DataFrame({**signs, "dated": stand.date, "since_years": np.nan}, index=np.arange(len(parcel)))
    return table.astype({"kind": object, "target": object, "dated": object, "age": float, "since_years": float})


def _of_refuted(layer: str, count: int, total: int) -> Finding:
    what = say(
        "Evidence",
        "On {count:,} parcels that the assessment calls vacant land or land without buildings stands a building of"
        " '{layer}'; that was not counted as a sign.",
        count=count,
        layer=layer,
    )
    advice = say("Evidence", "If the buildings were taken down since, give a newer layer of buildings.")
    return Finding(Severity.INFO, "evidence", layer, what, advice, count, total)
