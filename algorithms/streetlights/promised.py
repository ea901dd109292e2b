"""What is decided before anything is chosen: promised works, the money that they leave, the floor that can hold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .plan import Plan
from .rules import Rules


@dataclass(frozen=True)
class Promised:
    """The promised options of a plan: `rows` of its instance and the `year` of each, both (k,).

    Per year: `left` of its budget for open works (years,), and how many promised works are in each package, `crews`
    (years, packages). `short` is the money by which they cost more than the budgets.
    """

    rows: np.ndarray
    year: np.ndarray
    left: np.ndarray
    crews: np.ndarray
    short: float

    @classmethod
    def of(cls, plan: Plan, rules: Rules) -> Promised:
        """Put what is promised into an empty plan.

        Those come first that give most for their cost, each in the first year that can pay for it; where none can, in
        the year that has most left.
        """
        instance = plan.instance
        rows = np.flatnonzero(instance.must)
        rows = rows[np.lexsort((rows, instance.cost[rows], -plan.gives[rows]))]
        rows = rows[np.sort(np.unique(instance.slot[rows], return_index=True)[1])]
        per_cost = plan.gives[rows] / np.maximum(instance.cost[rows], 1e-9)
        rows = rows[np.argsort(-per_cost, kind="stable")]
        left = np.array(rules.budgets, dtype=float)
        crews = np.zeros((len(left), len(plan.crews)), dtype=np.int64)
        year = np.zeros(len(rows), dtype=np.int64)
        for number, row in enumerate(rows):
            package = instance.package[row]
            cost = instance.cost[row] + rules.mobilisation * (crews[:, package] == 0)
            pays = cost <= left
            year[number] = np.argmax(pays) if pays.any() else np.argmax(left)
            left[year[number]] -= cost[year[number]]
            crews[year[number], package] += 1
        plan.promise(rows)
        return cls(rows, year, np.maximum(left, 0.0), crews, float(np.maximum(-left, 0.0).sum()))


def floor_that_can_hold(plan: Plan, money: float, floor: float) -> float:
    """The least share for needy options, lowered to what they can reach together: min(floor, N / min(money, N + O)).

    N is what the needy options cost that help, the dearest of each slot that is not decided, and O that of the others.
    """
    instance = plan.instance
    open_to_choice = (plan.gives > 0.0) & plan.open() & (instance.cost <= money)
    dearest = np.zeros((2, len(plan.held)))
    for side, which in zip(dearest, (instance.needy, ~instance.needy)):
        rows = np.flatnonzero(open_to_choice & which)
        np.maximum.at(side, instance.slot[rows], instance.cost[rows])
    needy, others = dearest.sum(axis=1)
    spendable = min(money, needy + others)
    return min(floor, needy / spendable) if spendable > 0.0 else floor
