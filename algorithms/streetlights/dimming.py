"""Lamps that give too much: how far they can be dimmed so that no place loses what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..lighting.overlit import TOO_MUCH
from ..lighting.reach import FAINTEST
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
    on_stretches = (tonight.of_each @ means.T).tocsr()
    guard = _Guard(
        _Kept.of(tonight.of_each, tonight.light.lux, scene.goals.targets.e_min[scene.samples.path_of_vertex]),
        _Kept.of(on_stretches, np.asarray(means @ tonight.light.lux).reshape(-1), wanted),
    )
    which, share = [], []
    for lamp in _brightest_first(tonight, on_stretches, guard.stretches.light, wanted):
        for level in sorted(defaults_of("dim", "levels")):
            if guard.takes(lamp, 1.0 - level):
                which.append(lamp)
                share.append(level)
                break
    dimmable = np.array(which, dtype=np.int64)
    return at_lamps("dim", dimmable, dimmed(lamps.subset(dimmable), np.array(share))), guard.samples.light


OF_A_STRETCH = 0.2
"""Share of the light of a stretch from which a lamp counts as one that lights it."""


def _brightest_first(tonight: Tonight, on_stretches: csr_matrix, mean: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """The working lamps that light over-lit stretches, by watts, then lumens, then place.

    `on_stretches` (lamps, s) the mean lx that each lamp gives on each; `mean` and `wanted` (s,) lx.
    """
    lamps, part = tonight.scene.lights.luminaires, on_stretches.tocoo()
    overlit = mean > TOO_MUCH * wanted
    much = overlit[part.col] & (part.data >= OF_A_STRETCH * mean[part.col]) & lamps.working[part.row]
    found = np.unique(part.row[much])
    watts = np.nan_to_num(watts_of(lamps.subset(found)))
    return found[np.lexsort((lamps.xy[found, 1], lamps.xy[found, 0], -lamps.lumens[found], -watts))]


@dataclass(frozen=True)
class _Kept:
    """The `light` (k,) of samples or stretches, lx, as it becomes less, what it must not fall below, and the part of
    each lamp, as a matrix (lamps, k).
    """

    light: np.ndarray
    least: np.ndarray
    part: csr_matrix

    @classmethod
    def of(cls, part: csr_matrix, light: np.ndarray, wanted: np.ndarray) -> _Kept:
        """What has what is wanted keeps it; what is darker loses next to nothing."""
        return cls(light.copy(), np.where(light >= wanted, wanted, light - FAINTEST), part)

    def loss(self, lamp: int, share: float) -> tuple[np.ndarray, np.ndarray]:
        """Where a lamp gives light, and the lx that are lost there with a share of it."""
        at = slice(self.part.indptr[lamp], self.part.indptr[lamp + 1])
        return self.part.indices[at], share * self.part.data[at]


@dataclass(frozen=True)
class _Guard:
    """What both the samples and the stretches must keep."""

    samples: _Kept
    stretches: _Kept

    def takes(self, lamp: int, share: float) -> bool:
        """Take a share of a lamp's light away, if all that is left is enough."""
        losses = [(kept, *kept.loss(lamp, share)) for kept in (self.samples, self.stretches)]
        if any(np.any(kept.light[at] - lost < kept.least[at]) for kept, at, lost in losses):
            return False
        for kept, at, lost in losses:
            kept.light[at] -= lost
        return True
