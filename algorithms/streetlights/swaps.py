"""Making a filled plan better: one work out and the money spent anew, or one in and others out for it."""

from __future__ import annotations

import numpy as np

from ..progress import Progress
from .greedy import PerCost, Plain, fill
from .plan import Plan
from .purse import Purse

EFFORT = 30_000
FEWEST_TRIES, MOST_TRIES = 10, 200
"""Works that are tried out, and works that are tried in, per round: `EFFORT` over the number of options. Where there
are many options each swap takes longer and changes little: of 10,000, 300 tries took 2 s and added 0.004 % of value.
"""
NONE = np.zeros(0, dtype=np.int64)
ROUNDS = 4
CHEAPEST = 1e-9
"""What counts as cost of what costs nothing, where values are compared by cost."""
GAIN = 1e-9
"""The share of its value by which a plan must become better."""


def improve(plan: Plan, purse: Purse, progress: Progress) -> None:
    """Try swaps until none of a round helps, the most promising first; the plan keeps to its purse and limits.

    Out: a work leaves, or all works of a package where starting a crew costs something, and the plan is filled again,
    by value per cost or by value. In: an option that could not be paid for comes in, the work that is missed least
    among those that free the money for it leaves, and the plan is filled again.
    """
    for each in progress.parts([1.0] * ROUNDS):
        before = plan.value
        _try_out(plan, purse, each.part(0.0, 0.5))
        _try_in(plan, purse, each.part(0.5, 1.0))
        _drop_idle(plan, purse)
        if plan.value <= before * (1.0 + GAIN):
            return


def _drop_idle(plan: Plan, purse: Purse) -> None:
    """Let works leave that others have made needless, unless a rule needs them."""
    rows = plan.loose()
    losses = plan.losses(rows)
    for row in rows[(losses <= GAIN * plan.value)]:
        mark = len(plan.history)
        idle = plan.losses(np.array([row]))[0] <= GAIN * plan.value
        plan.drop(np.array([row]) if idle else NONE)
        if not purse.holds(plan) or not plan.keeps_limit():
            plan.undo(mark)


def _try_out(plan: Plan, purse: Purse, progress: Progress) -> None:
    """Let works leave, those first that give least for their money."""
    rows = plan.loose()
    worst = np.argsort(plan.losses(rows) / np.maximum(plan.refund(rows), CHEAPEST), kind="stable")
    tries = [np.array([row]) for row in rows[worst][: _tries(plan)]]
    if plan.mobilisation:
        package = plan.instance.package[rows[worst]]
        first = np.sort(np.unique(package, return_index=True)[1])[: _tries(plan)]
        tries += [rows[worst][package == package[at]] for at in first]
    for number, leaving in enumerate(tries):
        progress.update(number / len(tries))
        for order in (PerCost, Plain):
            if _are_held(plan, leaving):
                _try(plan, purse, order, leaving, NONE)


def _try_in(plan: Plan, purse: Purse, progress: Progress) -> None:
    """Let options come in that were too dear, those first that give most for their money."""
    instance = plan.instance
    out = np.flatnonzero((plan.gives > 0.0) & plan.open())
    best = out[np.argsort(-plan.gives[out] / np.maximum(plan.costs[out], CHEAPEST), kind="stable")]
    held = plan.loose()
    held = held[np.argsort(plan.losses(held), kind="stable")]
    for number, row in enumerate(best[: _tries(plan)]):
        progress.update(number / min(_tries(plan), len(best)))
        frees = plan.refund(held) >= plan.costs[row] - purse.left(plan)
        for leaving in held[frees & (instance.slot[held] != instance.slot[row])][:3]:
            if _are_held(plan, np.array([leaving])) and not _are_held(plan, np.array([row])):
                _try(plan, purse, PerCost, np.array([leaving]), np.array([row]))


def _tries(plan: Plan) -> int:
    return int(np.clip(EFFORT // max(len(plan.instance), 1), FEWEST_TRIES, MOST_TRIES))


def _are_held(plan: Plan, rows: np.ndarray) -> bool:
    return bool((plan.held[plan.instance.slot[rows]] == rows).all())


def _try(plan: Plan, purse: Purse, order: type[PerCost | Plain], leaving: np.ndarray, coming: np.ndarray) -> None:
    """Make the swap and fill the plan; take all of it back if that does not make it better, or breaks a rule."""
    before, mark = plan.value, len(plan.history)
    plan.drop(leaving)
    plan.take(coming)
    if purse.left(plan) >= 0.0 and plan.keeps_limit():
        fill(plan, purse, order, Progress())
    if plan.value <= before * (1.0 + GAIN) or not purse.holds(plan) or not plan.keeps_limit():
        plan.undo(mark)
