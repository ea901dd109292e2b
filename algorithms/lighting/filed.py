"""Lights with a photometric file: what it says goes before what would be assumed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity
from ..geometry.boundary import Boundary
from ..message import say
from .optics import Optics

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from ..city.lights import Lights
    from ..geometry.paths import Paths
    from .distribution import Distribution
    from .luminaires import Luminaires

FROM_FILE = "from photometric file"
"""The source of what a file says."""
BEHIND_THE_KERB_M = 15.0
"""So near a parcel a pole stands on its street, whose other side is away from it."""
PIECE_M = 2.0
"""Outlines are compared by pieces of at most this length."""


@dataclass(frozen=True)
class Filed:
    """The `distributions` of photometric files, and of which each of n lights has which: `number` (n,), -1 for none."""

    distributions: Sequence[Distribution]
    number: np.ndarray


def filed_luminaires(luminaires: Luminaires, filed: Filed, numbers: pd.DataFrame) -> Luminaires:
    """The n luminaires with the light of their files: its shape, and its lumens where the inventory states none.

    `numbers` has `azimuth` (degrees from north) and `tilt` (degrees), NaN where unknown, and `lamps`.
    """
    has = filed.number >= 0
    if not has.any():
        return luminaires
    used, number = np.unique(filed.number[has], return_inverse=True)
    place = np.full(len(has), -1)
    place[has] = number
    distributions = [filed.distributions[each] for each in used]
    sources = luminaires.sources.copy()
    unstated = has & (sources["lumens"] != "from field").to_numpy()
    each = np.array([distribution.lumens for distribution in distributions])[place]
    lamps = np.nan_to_num(numbers["lamps"].to_numpy(dtype=float), nan=1.0)
    sources.loc[unstated, "lumens"] = FROM_FILE
    sources.loc[has, "shape"] = FROM_FILE
    azimuth, tilt = numbers["azimuth"].to_numpy(dtype=float), np.nan_to_num(numbers["tilt"].to_numpy(dtype=float))
    lumens = np.where(unstated, each * lamps, luminaires.lumens)
    return replace(luminaires, lumens=lumens, sources=sources, optics=Optics.of(distributions, place, azimuth, tilt))


def aimed(lights: Lights, parcels: np.ndarray, walkways: Paths) -> tuple[Lights, list[Finding]]:
    """The lights with an azimuth each where a photometric file needs one, and how many were taken to face the street.

    A pole within 15 m of a parcel, outside of it, points square away from its nearest edge, over the street; any other
    towards the nearest walkway.
    """
    luminaires = lights.luminaires
    optics = luminaires.optics
    if optics is None:
        return lights, []
    open_ = np.flatnonzero((optics.number >= 0) & np.isnan(optics.azimuth))
    if not len(open_):
        return lights, []
    azimuth = optics.azimuth.copy()
    azimuth[open_] = to_the_street(luminaires.xy[open_], parcels, walkways)
    optics = Optics(optics.tables, optics.number, azimuth, optics.tilt)
    what = say(
        "Findings",
        "{count:,} of {total:,} lights have a photometric file and no direction of their arm. They were taken to point"
        " to the street.",
        count=len(open_),
        total=len(luminaires),
    )
    names = ", ".join(dict.fromkeys(each.layer for each in lights.recognitions))
    found = Finding(Severity.INFO, "lights", names, what, None, len(open_), len(luminaires))
    return replace(lights, luminaires=replace(luminaires, optics=optics)), [found]


def to_the_street(xy: np.ndarray, parcels: np.ndarray, walkways: Paths) -> np.ndarray:
    """(n,) degrees clockwise from north from poles at `xy` (n, 2) to their street."""
    from scipy.spatial import cKDTree

    towards = np.zeros((len(xy), 2))
    near = walkways.refined(PIECE_M)
    if len(near.xy):
        towards = near.xy[cKDTree(near.xy).query(xy)[1]] - xy
    edges = Boundary.of(parcels).pieces(PIECE_M)
    if len(edges):
        distance, edge = cKDTree(edges.middle).query(xy)
        outside = ((xy - edges.middle[edge]) * edges.normal[edge]).sum(axis=1) > 0.0
        behind = outside & (distance <= BEHIND_THE_KERB_M)
        towards[behind] = edges.normal[edge[behind]]
    return np.degrees(np.arctan2(towards[:, 0], towards[:, 1])) % 360.0
