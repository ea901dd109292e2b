"""Filling a plan greedily: always the change that gives most for its money, as long as one can be paid for."""

from __future__ import annotations

import numpy as np

from ..lighting.deficit import AMBIENT
from ..profile import ranges
from ..progress import Progress
from .instance import Instance
from .plan import Plan
from .purse import Purse

BAND = 0.9
"""Changes whose keys are within this of the greatest are made together."""
NO_VALUE = 1e-12
"""The share of what all places could be worth below which a change has no value: rounding."""


class PerCost:
    """Changes by what they give for their money; the first of a package by what the best of the package give together.

    A crew's start is dear for one work and cheap for ten: where no crew of the year is yet, the package's changes, one
    per slot, are taken together from the best down, as far as the money goes, and the best of these sums for what they
    cost with the crew's start is what its first change counts.
    """

    def __init__(self, plan: Plan, purse: Purse) -> None:
        self._plan, self._purse = plan, purse
        self._first = np.zeros(len(plan.crews), dtype=np.int64)
        self._bundle = np.zeros(len(plan.crews))
        self._least = 1e-9 * float(plan.instance.cost.max(initial=0.0)) or 1.0
        if plan.mobilisation:
            self._gather(np.arange(len(plan.crews)))

    def keys(self) -> np.ndarray:
        """(n,) the key of each change; what costs nothing, or less, comes before all else."""
        plan = self._plan
        keys = plan.gives / np.maximum(plan.costs, self._least)
        if plan.mobilisation:
            closed = plan.crews == 0
            first = self._first[closed]
            keys[first] = np.maximum(keys[first], self._bundle[closed])
        return keys

    def changed(self, rows: np.ndarray) -> None:
        """These options give otherwise than before."""
        if self._plan.mobilisation:
            self._gather(np.unique(self._plan.instance.package[rows]))

    def _gather(self, packages: np.ndarray) -> None:
        """Find the best sum of each of the packages."""
        plan, slot = self._plan, self._plan.instance.slot
        self._bundle[packages] = 0.0
        rows = plan.members(packages[plan.crews[packages] == 0])
        rows = rows[(plan.gives[rows] > 0.0) & plan.open()[rows]]
        if not len(rows):
            return
        cost = np.maximum(plan.costs[rows] - plan.mobilisation, self._least)
        ratio = plan.gives[rows] / cost
        best = np.argsort(-ratio, kind="stable")
        best = best[np.unique(slot[rows[best]], return_index=True)[1]]
        package = plan.instance.package[rows]
        best = best[np.lexsort((-ratio[best], package[best]))]
        begin = np.flatnonzero(np.diff(package[best], prepend=-1))
        gives, cost = _sums_within(plan.gives[rows[best]], begin), _sums_within(cost[best], begin)
        cost += plan.mobilisation
        sums = np.where(cost <= self._purse.left(plan), gives / cost, 0.0)
        self._bundle[package[best[begin]]] = np.maximum.reduceat(sums, begin)
        self._first[package[best[begin]]] = rows[best[begin]]


class Plain:
    """Changes by what they give, whatever they cost: right where the money buys few of them."""

    def __init__(self, plan: Plan, purse: Purse) -> None:  # noqa: ARG002 - as `PerCost`
        self._plan = plan

    def keys(self) -> np.ndarray:
        """(n,) the key of each change."""
        return self._plan.gives

    def changed(self, rows: np.ndarray) -> None:
        """These options give otherwise than before."""


def _sums_within(values: np.ndarray, begin: np.ndarray) -> np.ndarray:
    """(n,) running sums that start anew at each beginning."""
    sums = np.cumsum(values)
    before = sums[begin] - values[begin]
    return sums - np.repeat(before, np.diff(np.append(begin, len(values))))


def fill(plan: Plan, purse: Purse, order: type[PerCost | Plain], progress: Progress) -> None:
    """Make the changes of greatest key, one after the other, until none is left that has a value and can be paid for.

    Changes that do not matter to each other are made together: those whose key is the greatest near them and within
    `BAND` of the greatest of all, from the greatest down, as far as the money goes. A change that brightens a stretch
    beyond its room waits until there is room. A change is never made that takes value away.
    """
    instance = plan.instance
    if not len(instance):
        return
    least = NO_VALUE * float((instance.worth.scale * np.log(instance.worth.top / AMBIENT)).sum())
    keyed = order(plan, purse)
    while True:
        progress.update(min(1.0, plan.spent / purse.money) if purse.money else 1.0)
        able = np.flatnonzero((plan.gives > least) & plan.open() & purse.pays(plan))
        able = able[plan.have_room(able)]
        if not len(able):
            return
        keys = keyed.keys()[able]
        best = keys >= BAND * keys.max()
        rows = greatest_near(instance, able[best], keys[best])
        plan.take(rows[: purse.reaches(plan, rows)])
        keyed.changed(plan.history[-1].rows)


def greatest_near(instance: Instance, rows: np.ndarray, keys: np.ndarray) -> np.ndarray:
    """The options whose key is the greatest of those near them, the greatest first; of equals the first of the order.

    Of each slot one option at most; no two slots are near each other.
    """
    down = np.lexsort((rows, -keys))
    slots, first = np.unique(instance.slot[rows[down]], return_index=True)
    place = np.full(instance.near.shape[0], len(rows))
    place[slots] = first
    near = instance.near
    _, at = ranges(near.indptr[slots], near.indptr[slots + 1] - near.indptr[slots])
    begin = np.cumsum(near.indptr[slots + 1] - near.indptr[slots]) - (near.indptr[slots + 1] - near.indptr[slots])
    leads = np.minimum.reduceat(place[near.indices[at]], begin) == first
    return rows[down[np.sort(first[leads])]]
