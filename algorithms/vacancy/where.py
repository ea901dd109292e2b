"""For which parcels the evidence speaks: lists name few places, and silence about a whole district is no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..coverage import REACH, Coverage, inferred_coverage

if TYPE_CHECKING:
    import geopandas as gpd

    from .evidence import Evidence

EXPECTED = 10.0
"""A disc that should hold so many entries of the evidence and holds none is silent: by chance that happens once in
20,000 discs (Poisson; editable default, unverified)."""


def evidence_coverage(parcels: gpd.GeoDataFrame, evidence: Evidence) -> Coverage:
    """Coverage inferred as for other layers, at the scale of this evidence.

    A list of vacant lots has an entry every few hundred metres, a light every thirty: the reach is the radius of the
    disc that holds `EXPECTED` entries on average, at least that of `coverage.REACH`; asked areas grow with it.
    """
    middle = parcels.geometry.representative_point()
    xy = np.column_stack([middle.x.to_numpy(dtype=float), middle.y.to_numpy(dtype=float)])
    area = np.nan_to_num(parcels.geometry.area.to_numpy(dtype=float))
    owner = np.flatnonzero(np.isfinite(xy).all(axis=1))
    entries = xy[owner][evidence.seen[owner]]
    if not len(entries):
        return Coverage(np.zeros(len(parcels), dtype=bool), np.zeros(len(parcels), dtype=np.int64))
    reach = max(REACH, float(np.sqrt(EXPECTED * area.sum() / (np.pi * len(entries)))))
    scale = REACH / reach
    return inferred_coverage(xy[owner] * scale, owner, area * scale**2, entries * scale)
