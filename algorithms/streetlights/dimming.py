"""Lamps that give too much: how far they can be dimmed so that no place loses what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..lighting.illuminance import FAINTEST
from ..lighting.overlit import TOO_MUCH
from .defaults import defaults_of
from .lamps import dimmed, watts_of
from .proposals import Proposals, at_lamps
from .stretches import average_wanted, stretches_of

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from .tonight import Tonight


def dims(tonight: Tonight) -> tuple[Proposals, np.ndarray]:
    """The over-lit lamps that can be dimmed or shielded together, and (n,) lx at the samples afterwards.

    Over-lit is a lamp that gives at least a fifth of the light of a stretch between two lamps whose mean exceeds 1.5
    times what is wanted. Lamps are taken one after the other, those of most watts first, each dimmed to the lowest of
    the levels (defaults.json) at which, with all before it, no sample that has its goal falls below it, no darker one
    loses more than 0.002 lx (which the light kernel counts as nothing), and no stretch falls below the average wanted.
    """
    scene, lamps = tonight.scene, tonight.scene.lights.luminaires
    spans, means = stretches_of(scene)
    wanted = average_wanted(spans, scene)
    guard = _Guard(tonight.light.lux, scene.goals.targets.e_min[scene.samples.path_of_vertex], means, wanted)
    order = _brightest_first(tonight, means, guard.mean > TOO_MUCH * wanted)
    chosen, level = [], []
    for lamp in order:
        row = tonight.of_each[lamp]
        for share in sorted(defaults_of("dim", "levels")):
            if guard.takes(row, 1.0 - share):
                chosen.append(lamp)
                level.append(share)
                break
    which = np.array(chosen, dtype=np.int64)
    return at_lamps("dim", which, dimmed(lamps.subset(which), np.array(level))), guard.lux


OF_A_STRETCH = 0.2
"""Share of the light of a stretch from which a lamp counts as one that lights it."""


def _brightest_first(tonight: Tonight, means: csr_matrix, overlit: np.ndarray) -> np.ndarray:
    """The working lamps that light over-lit stretches (mask), by watts, then lumens, then place."""
    lamps = tonight.scene.lights.luminaires
    part = means[np.flatnonzero(overlit)] @ tonight.of_each.T
    whole = np.asarray(means[np.flatnonzero(overlit)] @ tonight.light.lux).reshape(-1)
    part = part.tocoo()
    much = part.col[part.data >= OF_A_STRETCH * whole[part.row]]
    found = np.unique(much)
    found = found[lamps.working[found]]
    watts = np.nan_to_num(watts_of(lamps.subset(found)))
    return found[np.lexsort((lamps.xy[found, 1], lamps.xy[found, 0], -lamps.lumens[found], -watts))]


class _Guard:
    """The light that is left, and what it must not fall below."""

    def __init__(self, lux: np.ndarray, goal: np.ndarray, means: csr_matrix, wanted: np.ndarray) -> None:
        self.lux, self.means = lux.copy(), means.tocsc()
        self.least = np.where(lux >= goal, goal, lux - FAINTEST)
        self.mean = np.asarray(means @ lux).reshape(-1)
        self.least_mean = np.where(self.mean >= wanted, wanted, self.mean - FAINTEST)

    def takes(self, row: csr_matrix, share: float) -> bool:
        """Take a share of a lamp's light (1, n) away, if all that is left is enough."""
        at, lost = row.indices, share * row.data
        if np.any(self.lux[at] - lost < self.least[at]):
            return False
        of_means = np.asarray(self.means[:, at] @ lost).reshape(-1)
        if np.any(self.mean - of_means < np.where(of_means > 0.0, self.least_mean, -np.inf)):
            return False
        self.lux[at] -= lost
        self.mean -= of_means
        return True
