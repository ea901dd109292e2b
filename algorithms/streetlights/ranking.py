"""The rank of what is chosen: what gives most for its money after all that comes before it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .greedy import PerCost, greatest_near
from .plan import Plan
from .promised import Promised
from .purse import Purse
from .rules import Rules


@dataclass(frozen=True)
class Choice:
    """k chosen options in rank order: year by year, in each what is promised first, then what gives most for its cost.

    `option` their numbers; `year` from 0; `gain` what each adds to the value of those before it, so that the gains sum
    to `value`; `cost` with the crew's start where it is the first of its package in its year, so that the costs sum to
    `spent` (years,). `floor` the least share for needy options that was held; `short` the money by which promised works
    cost more than the budgets.
    """

    option: np.ndarray
    year: np.ndarray
    gain: np.ndarray
    cost: np.ndarray
    value: float
    spent: np.ndarray
    floor: float
    short: float

    def __len__(self) -> int:
        return len(self.option)


def ranked(plan: Plan, year_of: np.ndarray, promised: Promised, floor: float, rules: Rules) -> Choice:
    """The chosen options by year, promises first, then by what each gives for its money after the last."""
    chosen = plan.chosen()
    instance, year = plan.instance.only(chosen), year_of[chosen]
    open_work = ~np.isin(chosen, promised.rows)
    again = Plan(instance, rules.mobilisation)
    ranks = []
    for each in range(len(rules.budgets)):
        again.begin_year(np.zeros_like(again.crews))
        ranks += [_ranks(again, (year == each) & group) for group in (~open_work, open_work)]
    rows, gain, cost = (np.concatenate(each) for each in zip(*ranks))
    return Choice(
        option=instance.own[rows],
        year=year[rows],
        gain=gain,
        cost=cost,
        value=again.value,
        spent=np.bincount(year[rows], cost, minlength=len(rules.budgets)).astype(float),
        floor=floor,
        short=promised.short,
    )


def _ranks(plan: Plan, waiting: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(rows, gain, cost) of the waiting options, put into the plan in the order of what each gives for its money.

    What does not matter to each other is put at once, and takes the place in the order that its own key gives it, but
    none before one that it depends on.
    """
    instance = plan.instance
    keyed = PerCost(plan, Purse(np.inf))
    highest = np.full(len(instance), np.inf)
    parts = [(np.zeros(0, dtype=np.int64), np.zeros(0), np.zeros(0), np.zeros(0))]
    while waiting.any():
        able = np.flatnonzero(waiting)
        rows = greatest_near(instance, able, keyed.keys()[able])
        keys = np.minimum(keyed.keys()[rows], highest[rows])
        parts.append((rows, keys, plan.gives[rows], plan.costs[rows]))
        plan.take(rows)
        keyed.changed(plan.history[-1].rows)
        near = instance.near[rows]
        np.minimum.at(highest, near.indices, np.repeat(keys, np.diff(near.indptr)))
        waiting[rows] = False
    rows, keys, gain, cost = (np.concatenate(each) for each in zip(*parts))
    order = np.argsort(-keys, kind="stable")
    return rows[order], gain[order], cost[order]
