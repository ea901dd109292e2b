"""For which parcels the evidence speaks: lists name few places, and silence about a whole district is no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..coverage import REACH, Coverage, inferred_coverage

if TYPE_CHECKING:
    from .lots import Lots

EXPECTED = 10.0
"""A disc that should hold so many entries of the evidence and holds none is silent: by chance that happens once in
20,000 discs (Poisson; editable default, unverified)."""


def evidence_coverage(lots: Lots, seen: np.ndarray) -> Coverage:
    """Coverage inferred as for other layers, at the scale of this evidence; `seen` (n,) are parcels with an entry.

    A list of vacant lots has an entry every few hundred metres, a light every thirty: the reach is the radius of the
    disc that holds `EXPECTED` entries on average, at least `coverage.REACH`; the area that silence must have to count
    grows with it.
    """
    owner = np.flatnonzero(np.isfinite(lots.middle).all(axis=1))
    points, entries = lots.middle[owner], lots.middle[owner][seen[owner]]
    if not len(entries):
        return Coverage(np.zeros(len(seen), dtype=bool), np.zeros(len(seen), dtype=np.int64))
    reach = max(REACH, float(np.sqrt(EXPECTED * lots.area.sum() / (np.pi * len(entries)))))
    scale = REACH / reach
    return inferred_coverage(points * scale, owner, lots.area * scale**2, entries * scale)
