"""The works in rank order, within the budget and beyond it: what is chosen, and what more money would give."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from .certificate import certify
from .choice import begun, choose
from .exactly import exact
from .greedy import PerCost, fill
from .options import NEVER
from .purse import Purse
from .ranking import ranked as in_order
from .rules import Rules

if TYPE_CHECKING:
    from ..progress import Progress
    from .certificate import Certificate
    from .demand import Demand
    from .options import Options
    from .ranking import Choice


@dataclass(frozen=True)
class Ranked:
    """k works in rank order; arrays (k,): their `option`, the `year` of the budget from 0 (-1 beyond it), `cost` with
    the crew's start and the `gain` that each adds to the value of those before it.
    """

    option: np.ndarray
    year: np.ndarray
    cost: np.ndarray
    gain: np.ndarray

    @property
    def chosen(self) -> np.ndarray:
        """(k,) which the budget pays for."""
        return self.year >= 0


def chosen(demand: Demand, options: Options, rules: Rules, progress: Progress) -> tuple[Choice, Certificate]:
    """The choice within the rules and how near it is to the best: the best itself where that is small enough."""
    first, best, bound = progress.parts([1.0, 1.0, 4.0])
    choice = choose(demand, options, rules, first)
    found = exact(demand, options, rules, choice, best)
    return (choice, certify(demand, options, rules, choice, bound)) if found is None else found


def ranked(demand: Demand, options: Options, rules: Rules, choice: Choice, progress: Progress) -> Ranked:
    """What was chosen, and after it what would be with all the money there could be, fairness aside, one work after the
    other by what it gives for its money.
    """
    taken = np.isin(options.slot, options.slot[choice.option])
    lit = np.asarray(options.gain[choice.option].sum(axis=0)).reshape(-1)
    left = replace(options, decision=np.where(taken, NEVER, options.decision))
    endless = _without_end(options, rules, choice)
    plan, promised, floor = begun(replace(demand, lux=demand.lux + lit), left, endless)
    fill(plan, Purse(endless.budgets[0]), PerCost, progress)
    year = np.where(plan.held[plan.instance.slot] == np.arange(len(plan.instance)), 0, -1)
    more = in_order(plan, year, promised, floor, endless)
    return Ranked(
        np.concatenate([choice.option, more.option]),
        np.concatenate([choice.year, np.full(len(more), -1)]),
        np.concatenate([choice.cost, more.cost]),
        np.concatenate([choice.gain, more.gain]),
    )


def _without_end(options: Options, rules: Rules, choice: Choice) -> Rules:
    """The rules with enough money for everything, and the room that is left."""
    every = float(np.nansum(options.cost)) + rules.mobilisation * len(options)
    if rules.limit is None:
        return Rules((every,), mobilisation=rules.mobilisation)
    used = np.asarray(rules.limit.brightening[choice.option].sum(axis=0)).reshape(-1)
    return Rules((every,), mobilisation=rules.mobilisation, limit=replace(rules.limit, room=rules.limit.room - used))


def price_of_fairness(demand: Demand, options: Options, rules: Rules, choice: Choice, progress: Progress) -> float:
    """The share of the value that the floor for areas in greatest need costs, 0 to 1; NaN without floor or value."""
    if rules.floor <= 0.0:
        return np.nan
    free = choose(demand, options, replace(rules, floor=0.0), progress)
    return max(0.0, 1.0 - choice.value / free.value) if free.value > 0.0 else np.nan
