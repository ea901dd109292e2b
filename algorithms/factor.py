"""A factor: one measured deficit per parcel, with everything needed to explain it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from .coverage import RoleCoverage
    from .finding import Finding
    from .grid import Raster

FACTORS = ("lighting", "sightlines", "vacancy")
"""The factors that need for improvement can be made of, in the order in which they are told."""


@dataclass(frozen=True)
class Factor:
    """What one factor says of every parcel of the study.

    `table` has the study's parcels as index and the columns `deficit`, `deficit_low`, `deficit_high` (0 to 1, NaN =
    unknown), `confidence` (0 to 1), `date` (text, ISO), `why_null` (text) and the factor's own measures; its fields
    in the result bear the factor's name as prefix. `scenarios` (same index, one column per scenario) holds the
    deficits under the declared uncertainties that move all parcels together. `details` are the factor's own layers
    by name and `rasters` its arrays, both in study metres. `coverage` tells where the layer that it needs speaks.
    """

    name: str
    table: pd.DataFrame
    scenarios: pd.DataFrame
    details: Mapping[str, gpd.GeoDataFrame] = field(default_factory=dict)
    rasters: Mapping[str, Raster] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    coverage: RoleCoverage | None = None
