"""What chosen works do to the places that they serve: the least light before and after, and metres brought to goal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .defaults import default_of

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from .demand import Demand

ROUNDING = 1e-9
"""lx by which a place may miss its goal in rounding."""


@dataclass(frozen=True)
class Effects:
    """k works, in the order in which they are done; arrays (k,).

    Of the dark places that a work serves, `served_m` metres: the least light `before` any work and `after` all of them,
    and the `goal` where it is least before; NaN where it serves none. `removed_m` the metres that it, added to the
    works before it, brings from dark to their goal (less those that it takes below), so that the sum is that of all.
    """

    served_m: np.ndarray
    before: np.ndarray
    after: np.ndarray
    goal: np.ndarray
    removed_m: np.ndarray


def effects(demand: Demand, gain: csr_matrix) -> Effects:
    """What works do that add `gain` (k, p) lx, one after the other.

    A work serves the places that are below their goal tonight and get at least half of it from the work, or half of the
    most that it gives any such place (defaults.json).
    """
    count = gain.shape[0]
    lux = demand.lux.copy()
    final = lux + np.asarray(gain.sum(axis=0)).reshape(-1)
    share = default_of("option", "served")
    served, removed = np.zeros(count), np.zeros(count)
    before, after, goal = (np.full(count, np.nan) for _ in range(3))
    for work in range(count):
        part = slice(gain.indptr[work], gain.indptr[work + 1])
        at, added = gain.indices[part], gain.data[part]
        wanted, metres = demand.goal[at], demand.metres[at]
        met = lux[at] >= wanted - ROUNDING
        lux[at] += added
        removed[work] = metres @ (lux[at] >= wanted - ROUNDING) - metres @ met
        dark = (demand.lux[at] < wanted - ROUNDING) & (added > 0.0)
        if dark.any():
            dark = at[dark & (added >= share * np.minimum(wanted, added[dark].max()))]
            served[work] = demand.metres[dark].sum()
            before[work], after[work] = demand.lux[dark].min(), final[dark].min()
            goal[work] = demand.goal[dark[np.argmin(demand.lux[dark])]]
    return Effects(served, before, after, goal, removed)


def dark_metres(demand: Demand, lux: np.ndarray) -> float:
    """Metres of walkway with light (p,) below their goal."""
    return float(demand.metres @ (lux < demand.goal - ROUNDING))
