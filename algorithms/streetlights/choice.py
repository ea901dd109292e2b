"""Which upgrades to choose for the money that there is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .demand import Demand
from .greedy import PerCost, Plain, fill, greatest_near
from .instance import Instance
from .options import Options
from .plan import Plan
from .promised import Promised, floor_that_can_hold
from .purse import Purse
from .rules import Rules
from .swaps import improve


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


def choose(demand: Demand, options: Options, rules: Rules, progress: Progress) -> Choice:
    """Choose options of high value within the rules: greedily by value per cost, then by swaps on the true objective.

    Year by year, each with what the years before have left to do. The greedy choice by value per cost and that by value
    alone are both made and the better is kept (either can be far off where the other is good); then works are swapped
    while that helps. No guarantee is claimed: `certificate.certify` tells how far from the best possible it is at most.

    What is promised is always taken, in the first year that can pay for it, and in the year with most money left where
    none can: only so is a budget exceeded. Of two promised options of one slot the one that gives more is taken. What
    is refused, costs an unknown amount or adds nothing is not taken. The result does not depend on the order of places
    or options (`Instance.of` says how ties are broken). Raises `Cancelled` when the user asks to stop.
    """
    plan, promised, floor = begun(demand, options, rules)
    year_of = np.full(len(plan.instance), -1)
    year_of[promised.rows] = promised.year
    so_far = 0.0
    for year, part in enumerate(progress.parts([1.0] * len(rules.budgets))):
        money = float(promised.left[year])
        so_far += money
        plan.begin_year(promised.crews[year])
        plan = _choose_year(plan, Purse(money, floor), Purse(money, 0.0, _others(floor, so_far)), part)
        year_of[plan.loose()] = year
    return _ranked(plan, year_of, promised, floor, rules)


def begun(demand: Demand, options: Options, rules: Rules) -> tuple[Plan, Promised, float]:
    """A plan that holds what is promised, that, and the least share for needy options that can be held."""
    plan = Plan(Instance.of(demand, options, rules), rules.mobilisation)
    promised = Promised.of(plan, rules)
    return plan, promised, floor_that_can_hold(plan, float(promised.left.sum()), rules.floor)


def _others(floor: float, money: float) -> float:
    """The most that options which are not needy may cost where all the money is spent."""
    return (1.0 - floor) * money if 0.0 < floor < 1.0 else (np.inf if floor == 0.0 else 0.0)


def _choose_year(plan: Plan, purse: Purse, reserved: Purse, progress: Progress) -> Plan:
    """The plan with what the year does: the better of two greedy choices, with swaps.

    At first the floor's money is put aside for needy options (`reserved`); if they do not use it up, others leave until
    the floor holds on what is spent, and what then can be paid for is added.
    """
    by_cost, by_value, by_swaps = progress.parts([2.0, 2.0, 3.0])
    plans = []
    for order, part in ((PerCost, by_cost), (Plain, by_value)):
        each = plan.copy()
        fill(each, reserved, order, part.part(0.0, 0.7))
        _restore_floor(each, purse)
        fill(each, purse, order, part.part(0.7, 1.0))
        plans.append(each)
    best = max(plans, key=lambda each: each.value)
    improve(best, purse, by_swaps)
    return best


def _restore_floor(plan: Plan, purse: Purse) -> None:
    """Let works that are not needy leave, first what gives least for its money, until the floor holds."""
    rows = plan.loose()
    rows = rows[~plan.instance.needy[rows]]
    per_cost = plan.losses(rows) / np.maximum(plan.refund(rows), np.finfo(float).tiny)
    for row in rows[np.argsort(per_cost, kind="stable")]:
        if purse.is_fair(plan.needy_spent, plan.other_spent):
            return
        plan.drop(np.array([row]))


def _ranked(plan: Plan, year_of: np.ndarray, promised: Promised, floor: float, rules: Rules) -> Choice:
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
        spent=np.bincount(year[rows], cost, minlength=len(rules.budgets)),
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
