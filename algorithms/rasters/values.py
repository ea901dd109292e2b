"""The cells of a raster as metres: what says "unknown", declared or not, and what cannot be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..finding import Finding, Severity
from ..message import say

PLAUSIBLE = {"terrain": (-500.0, 9000.0), "surface": (-500.0, 9500.0), "canopy": (-2.0, 120.0)}
"""Metres. A canopy a little below the ground is noise and taken as 0 (editable defaults, unverified)."""
USUAL_NO_DATA = (-9999.0, -99999.0, -999.0, -32768.0, -32767.0)
"""What programs write for "no data", declared or not."""
TOO_LARGE = 1e30
"""Also -3.4e38, the least float."""


@dataclass
class Counts:
    """How many cells were looked at, held an undeclared "no data", or a height that cannot be."""

    cells: int = 0
    undeclared: int = 0
    implausible: int = 0


def in_metres(cells: np.ma.MaskedArray, scale: float, offset: float, role: str, counts: Counts) -> np.ndarray:
    """float32 metres of the cells as stored (`cells` x `scale` + `offset`), NaN where unknown; adds to `counts`."""
    known = ~np.ma.getmaskarray(cells)
    stored = np.asarray(cells.data, dtype=np.float64)
    known &= np.isfinite(stored)
    undeclared = known & (np.isin(stored, USUAL_NO_DATA) | (np.abs(stored) >= TOO_LARGE))
    known &= ~undeclared
    values = np.where(known, stored, np.nan) * scale + offset
    low, high = PLAUSIBLE[role]
    with np.errstate(invalid="ignore"):
        implausible = known & ((values < low) | (values > high))
        values = np.where(implausible, np.nan, values)
        if role == "canopy":
            values = np.maximum(values, 0.0)
    counts.cells += stored.size
    counts.undeclared += int(undeclared.sum())
    counts.implausible += int(implausible.sum())
    return values.astype(np.float32)


def values_findings(name: str, role: str, counts: Counts) -> list[Finding]:
    """What was wrong with the cells."""
    undeclared = say(
        "Findings",
        "{count:,} of {total:,} cells of '{layer}' hold a number that means 'no data' but is not declared so; they "
        "were taken as unknown.",
    )
    implausible = say(
        "Findings",
        "{count:,} of {total:,} cells of '{layer}' hold heights that cannot be (below {low:,.0f} m or above "
        "{high:,.0f} m); they were taken as unknown.",
    ).about(low=PLAUSIBLE[role][0], high=PLAUSIBLE[role][1])
    advice = say("Findings", "Check the raster's unit and its 'no data' value.")
    return [
        Finding(
            Severity.WARNING,
            role,
            name,
            what.about(count=count, total=counts.cells, layer=name),
            advice,
            count,
            counts.cells,
        )
        for what, count in ((undeclared, counts.undeclared), (implausible, counts.implausible))
        if count
    ]


def without_holes(terrain: np.ndarray) -> np.ndarray:
    """Elevations with the unknown (NaN) ones taken from the nearest known cell; all 0 where none is known."""
    terrain = np.asarray(terrain, dtype=np.float32)
    unknown = ~np.isfinite(terrain)
    if not unknown.any():
        return terrain
    if unknown.all():
        return np.zeros_like(terrain)
    from scipy.ndimage import distance_transform_edt

    nearest = distance_transform_edt(unknown, return_distances=False, return_indices=True)
    return terrain[tuple(nearest)]
