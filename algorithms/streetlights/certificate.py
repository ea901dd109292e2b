"""How far a choice of upgrades is from the best possible at most: the bound of this instance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .choice import begun
from .demand import Demand
from .options import Options
from .plan import SLACK, Plan
from .promised import Promised
from .ranking import Choice
from .relaxation import Relaxation, bounds
from .rules import Rules

EXACT, TIGHT, WEAK = "exact", "tight", "weak"
"""What a bound is proved by: the best possible was found, but for `exactly.TOLERANCE`; the bound of fractions was
brought down until it hardly fell; it still fell when the steps were over.
"""

STEPS = 300
"""Steps of the bound at most; on instances of 100 to 50,000 options it hardly fell any more after 60 to 150."""
LOOK_BACK = 25
HARDLY = 2e-4
"""A bound that fell by less than this share in so many steps is taken as it is."""


@dataclass(frozen=True)
class Certificate:
    """What the best choice could be worth at most, `bound`, and what the choice is worth, `value`.

    `share` = 1 - value / bound: the choice is within that share of the best possible, for this demand, these options
    and rules. `proof` one of EXACT, TIGHT, WEAK, `steps` of which the bound was made.
    """

    bound: float
    value: float
    proof: str
    steps: int

    @property
    def share(self) -> float:
        """How far below the best possible the choice is at most, 0 to 1; 0 where nothing can be gained."""
        return max(0.0, 1.0 - self.value / self.bound) if self.bound > 0.0 else 0.0


def certify(
    demand: Demand, options: Options, rules: Rules, choice: Choice, progress: Progress, steps: int = STEPS
) -> Certificate:
    """Bound the value of every choice within the rules that takes what is promised; after any step the bound is one.

    Fractions of options and all years' money at once are allowed, and a crew's start is paid once for all years; the
    floor is that of `Choice.floor`. `relaxation` has the proof. Raises `Cancelled` when the user asks to stop.
    """
    plan, promised, floor = begun(demand, options, rules)
    relaxation = relaxed(plan, promised, floor)
    fractions = np.isin(plan.instance.own[relaxation.rows], choice.option).astype(float)
    found: list[float] = []
    for bound in bounds(relaxation, fractions):
        found.append(max(bound, choice.value))
        progress.update(len(found) / max(steps, 1))
        if _hardly_falls(found):
            return Certificate(found[-1], choice.value, TIGHT, len(found))
        if len(found) >= steps:
            break
    return Certificate(found[-1], choice.value, WEAK, len(found))


def relaxed(plan: Plan, promised: Promised, floor: float) -> Relaxation:
    """The relaxation of a plan that holds what is promised."""
    money = float(promised.left.sum()) * (1.0 + SLACK)
    return Relaxation.of(plan, money, float(promised.left.max()), floor, promised.crews.any(axis=0))


def _hardly_falls(found: list[float]) -> bool:
    return len(found) > LOOK_BACK and found[-1 - LOOK_BACK] - found[-1] <= HARDLY * abs(found[-1])
