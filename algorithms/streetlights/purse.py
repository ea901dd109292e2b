"""The money for open works: what a year has, and what of it may go where."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .blocks import NOTHING
from .plan import SLACK, Plan


@dataclass(frozen=True)
class Purse:
    """Money for open works of a year, mobilisation included.

    `floor` is the least share of what is spent so far, over all years and without mobilisation, that goes to needy
    options; `dearest` the most that one option may cost; `others` the most that options which are not needy may have
    cost so far.
    """

    money: float
    floor: float = 0.0
    dearest: float = np.inf
    others: float = np.inf

    def set_aside(self) -> Purse:
        """The floor's share of the money put aside for needy options, whether they have spent it yet or not."""
        others = (1.0 - self.floor) * self.money if 0.0 < self.floor < 1.0 else (0.0 if self.floor else np.inf)
        return replace(self, floor=0.0, others=others)

    def left(self, plan: Plan) -> float:
        """What the year has left to spend."""
        return self.money * (1.0 + SLACK) - plan.spent

    def pays(self, plan: Plan) -> np.ndarray:
        """(n,) which changes it can pay for, in money and in fairness."""
        able = (plan.costs <= self.left(plan)) & (plan.instance.cost <= self.dearest)
        if self.floor == 0.0 and self.others == np.inf:
            return able
        needy, other = _sides(plan, np.arange(len(plan.instance)))
        return able & self.is_fair(plan.needy_spent + needy, plan.other_spent + other)

    def reaches(self, plan: Plan, rows: np.ndarray) -> int:
        """How many of the changes it can pay for together, from the first on."""
        needy, other = (np.cumsum(side) for side in _sides(plan, rows))
        able = np.cumsum(plan.costs[rows]) <= self.left(plan)
        able &= self.is_fair(plan.needy_spent + needy, plan.other_spent + other)
        return len(rows) if able.all() else max(int(np.argmin(able)), 1)

    def is_fair(self, needy: np.ndarray | float, other: np.ndarray | float) -> np.ndarray | bool:
        """Whether so much on needy options and on others keeps the floor and what others may cost."""
        slack = SLACK * (needy + other)
        return (self.floor * other <= (1.0 - self.floor) * needy + slack) & (other <= self.others + slack)

    def holds(self, plan: Plan) -> bool:
        """Whether the plan keeps to it."""
        return self.left(plan) >= 0.0 and bool(self.is_fair(plan.needy_spent, plan.other_spent))


def _sides(plan: Plan, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What each change spends more on needy options and on others, without mobilisation."""
    instance = plan.instance
    held = plan.held[instance.slot[rows]]
    replaced = np.where(held == NOTHING, 0.0, instance.cost[held])
    from_needy = instance.needy[held] & (held != NOTHING)
    into_needy, cost = instance.needy[rows], instance.cost[rows]
    needy = np.where(into_needy, cost, 0.0) - np.where(from_needy, replaced, 0.0)
    other = np.where(into_needy, 0.0, cost) - np.where(from_needy, 0.0, replaced)
    return needy, other
