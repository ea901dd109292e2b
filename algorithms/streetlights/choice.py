"""Which upgrades to choose for the money that there is."""

from __future__ import annotations

import numpy as np

from ..progress import Progress
from .demand import Demand
from .greedy import PerCost, Plain, fill
from .instance import Instance
from .options import Options
from .plan import Plan
from .promised import Promised, floor_that_can_hold
from .purse import Purse
from .ranking import Choice, ranked
from .rules import Rules
from .swaps import CHEAPEST, improve


def choose(demand: Demand, options: Options, rules: Rules, progress: Progress) -> Choice:
    """Choose options of high value within the rules: greedily by value per cost, then by swaps on the true objective.

    The greedy choice by value per cost and that by value alone are both made, with the money of all years, and the
    better is kept (either can be far off where the other is good); then works are swapped while that helps. What is
    chosen so is done year by year, first what gives most for its money; what a year then has left buys what else it
    can. No guarantee is claimed: `certificate.certify` tells how far from the best possible it is at most.

    What is promised is always taken, in the first year that can pay for it, and in the year with most money left where
    none can: only so is a budget exceeded. Of two promised options of one slot the one that gives more is taken. What
    is refused, costs an unknown amount or adds nothing is not taken. The result does not depend on the order of places
    or options (`Instance.of` says how ties are broken). Raises `Cancelled` when the user asks to stop.
    """
    plan, promised, floor = begun(demand, options, rules)
    whole, spread = progress.parts([3.0, 1.0])
    dearest = float(promised.left.max())
    total = plan.copy()
    total.begin_year(promised.crews.sum(axis=0))
    total = _choose_whole(total, Purse(float(promised.left.sum()), floor, dearest), whole)
    if len(rules.budgets) == 1:
        plan, year_of = total, np.where(total.held[total.instance.slot] == np.arange(len(total.instance)), 0, -1)
    else:
        year_of = _spread(
            plan, total.loose(), [Purse(float(money), floor) for money in promised.left], promised.crews, spread
        )
    year_of[promised.rows] = promised.year
    return ranked(plan, year_of, promised, floor, rules)


def begun(demand: Demand, options: Options, rules: Rules) -> tuple[Plan, Promised, float]:
    """A plan that holds what is promised, that, and the least share for needy options that can be held."""
    plan = Plan(Instance.of(demand, options, rules), rules.mobilisation)
    promised = Promised.of(plan, rules)
    return plan, promised, floor_that_can_hold(plan, float(promised.left.sum()), rules.floor)


def _choose_whole(plan: Plan, purse: Purse, progress: Progress) -> Plan:
    """The plan with what all the money buys: the better of two greedy choices, with swaps.

    At first the floor's share of the money is put aside for needy options; if they do not use it up, others leave until
    the floor holds on what is spent, and what then can be paid for is added.
    """
    by_cost, by_value, by_swaps = progress.parts([2.0, 2.0, 3.0])
    plans = []
    for order, part in ((PerCost, by_cost), (Plain, by_value)):
        each = plan.copy()
        fill(each, purse.set_aside(), order, part.part(0.0, 0.7))
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
    per_cost = plan.losses(rows) / np.maximum(plan.refund(rows), CHEAPEST)
    for row in rows[np.argsort(per_cost, kind="stable")]:
        if purse.is_fair(plan.needy_spent, plan.other_spent):
            return
        plan.drop(np.array([row]))


def _spread(plan: Plan, wanted: np.ndarray, purses: list[Purse], crews: np.ndarray, progress: Progress) -> np.ndarray:
    """(n,) the year of each work that is put into a plan: of those wanted first, what gives most for its money.

    What a year has left buys others, of slots in which none is wanted for a later year; the last year is made better by
    swaps. -1 for what is not put in.
    """
    slot = plan.instance.slot
    first = np.isin(np.arange(len(slot)), wanted)
    later = np.isin(slot, slot[wanted])
    year_of = np.full(len(plan.instance), -1)
    last = len(purses) - 1
    for year, (purse, part) in enumerate(zip(purses, progress.parts([1.0] * len(purses)))):
        plan.begin_year(crews[year])
        for considered, half in ((first, part.part(0.0, 0.4)), (~later | (year == last), part.part(0.4, 0.8))):
            plan.considered = considered
            fill(plan, purse, PerCost, half)
        if year == last:
            improve(plan, purse, part.part(0.8, 1.0))
        year_of[plan.loose()] = year
    return year_of
