"""Between which ranks an upgrade lies, seen how well lumens, heights and prices are known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..lighting.deficit import AMBIENT
from ..progress import Progress
from .choice import begun
from .demand import Demand
from .greedy import PerCost
from .instance import Instance
from .options import MUST, Options
from .plan import Plan
from .purse import Purse
from .ranking import Choice, put_in_order
from .rules import Rules

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

DRAWS = 100
LOW, HIGH = 0.05, 0.95
"""The share of draws in which an upgrade ranks before the interval, or within it."""
RIVALS = 1.0
"""Options beside the chosen that are ranked with them, per chosen one."""
SEED = 20


@dataclass(frozen=True)
class Doubts:
    """How well an instance is known.

    `light` (l, p) lx that each light gives at each place now, `light_per_metre` (l, p) and `gain_per_metre` (j, p) how
    much more that, and an option's gain, is for each metre that the light stands higher. `cost_low` and `cost_high`
    (j,) of each option, `priced` (j,) what its price is the price of. `lumens` is the standard deviation of the
    logarithm of what a light gives, `height` that of its height (m); both judgements, editable.
    """

    light: csr_matrix
    light_per_metre: csr_matrix
    gain_per_metre: csr_matrix
    cost_low: np.ndarray
    cost_high: np.ndarray
    priced: np.ndarray
    lumens: float = 0.15
    height: float = 0.5


def rank_intervals(
    demand: Demand,
    options: Options,
    rules: Rules,
    choice: Choice,
    doubts: Doubts,
    progress: Progress,
    draws: int = DRAWS,
    rivals: float = RIVALS,
) -> tuple[np.ndarray, np.ndarray]:
    """(low, high) (k,) ranks, from 1, between which each chosen option lies in 90 % of the draws; its rank is within.

    Each draw gives every light, and every slot, lumens and a height of its own, and every kind of price its place
    between low and high, from the same seed in an order that does not depend on that of the input. The chosen options
    and their rivals, those of other slots that would give most for their money beside them, `rivals` for each chosen
    one, are then ranked anew, what is promised first. Raises `Cancelled` when the user asks to stop.
    """
    near, slots, rank_of = _contest(demand, options, rules, choice, rivals)
    if not len(choice):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    drawn = _Drawn.of(near, slots, demand, doubts)
    promised = options.decision[near.own] == MUST
    ranks = np.zeros((draws, len(choice)), dtype=np.int64)
    for draw in range(draws):
        progress.update(draw / draws)
        plan = Plan(drawn.once(near, np.random.default_rng([SEED, draw])), rules.mobilisation)
        rows = np.concatenate([put_in_order(plan, group.copy())[0] for group in (promised, ~promised)])
        place = np.empty(len(rows), dtype=np.int64)
        place[rows] = np.arange(1, len(rows) + 1)
        ranks[draw] = place[rank_of]
    ranks.sort(axis=0)
    own = np.arange(1, len(choice) + 1)
    low = ranks[int(np.floor(LOW * (draws - 1)))]
    high = ranks[int(np.ceil(HIGH * (draws - 1)))]
    return np.minimum(low, own), np.maximum(high, own)


def _contest(
    demand: Demand, options: Options, rules: Rules, choice: Choice, rivals: float
) -> tuple[Instance, np.ndarray, np.ndarray]:
    """(instance, slots, rows): the chosen options and their rivals, the slots of the whole instance that they are of,
    and which of its rows the chosen are (k,).
    """
    plan, promised, _ = begun(demand, options, rules)
    instance = plan.instance
    row_of = np.full(len(options), -1)
    row_of[instance.own] = np.arange(len(instance))
    chosen = row_of[choice.option]
    plan.begin_year(promised.crews.sum(axis=0))
    for row in np.setdiff1d(chosen, promised.rows):
        plan.take(np.array([row]))
    others = np.flatnonzero((plan.gives > 0.0) & (plan.held[instance.slot] < 0))
    keys = PerCost(plan, Purse(np.inf)).keys()[others]
    best = others[np.argsort(-keys, kind="stable")]
    best = best[np.sort(np.unique(instance.slot[best], return_index=True)[1])]
    rows = np.sort(np.concatenate([chosen, best[: int(np.ceil(rivals * len(chosen)))]]))
    return instance.only(rows), instance.slot[rows], np.searchsorted(rows, chosen)


@dataclass(frozen=True)
class _Drawn:
    """What a draw changes, in the order of an instance's rows, entries and places, and of the lights by content.

    Slots draw in the order of the whole instance, so that a draw is the same however many rivals there are.
    """

    slots: np.ndarray
    light: csr_matrix
    light_per_metre: csr_matrix
    gain_per_metre: np.ndarray
    cost_low: np.ndarray
    cost_high: np.ndarray
    priced: np.ndarray
    prices: int
    lumens: float
    height: float

    @classmethod
    def of(cls, near: Instance, slots: np.ndarray, demand: Demand, doubts: Doubts) -> _Drawn:
        from scipy.sparse import csr_matrix

        light = csr_matrix(doubts.light)
        total = np.asarray(light.sum(axis=1)).reshape(-1)
        middle = (light @ demand.xy) / np.maximum(total, np.finfo(float).tiny)[:, None]
        lights = np.lexsort((total, middle[:, 1], middle[:, 0]))
        number = np.unique(doubts.priced, return_inverse=True)[1].reshape(-1)
        row = np.repeat(np.arange(len(near)), np.diff(near.gain.start))
        per_metre = csr_matrix(doubts.gain_per_metre)[near.own][:, near.places]
        return cls(
            slots,
            light[lights][:, near.places],
            csr_matrix(doubts.light_per_metre)[lights][:, near.places],
            np.asarray(per_metre[row, near.gain.column]).reshape(-1),
            doubts.cost_low[near.own],
            doubts.cost_high[near.own],
            number[near.own],
            int(number.max()) + 1,
            doubts.lumens,
            doubts.height,
        )

    def once(self, near: Instance, rng: np.random.Generator) -> Instance:
        """The instance as it might be."""
        lights = self.light.shape[0]
        brighter = np.exp(self.lumens * rng.standard_normal(lights)) - 1.0
        lux = near.worth.level - AMBIENT + self.light.T @ brighter
        lux += self.light_per_metre.T @ (self.height * rng.standard_normal(lights))
        dearer = rng.random(self.prices)[self.priced]
        of_slot = rng.standard_normal((int(self.slots.max()) + 1, 2))[self.slots]
        own, higher = np.exp(self.lumens * of_slot[:, 0]), self.height * of_slot[:, 1]
        row = np.repeat(np.arange(len(near)), np.diff(near.gain.start))
        entry = near.gain.entry * own[row] + self.gain_per_metre * higher[row]
        return replace(
            near,
            worth=replace(near.worth, level=np.maximum(lux, 0.0) + AMBIENT),
            gain=replace(near.gain, entry=entry),
            cost=self.cost_low + dearer * (self.cost_high - self.cost_low),
        )
