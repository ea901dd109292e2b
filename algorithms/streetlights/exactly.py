"""The best choice of upgrades there is, where the instance is small enough for scipy's HiGHS."""

from __future__ import annotations

import numpy as np

from ..progress import Progress
from .certificate import EXACT, WEAK, Certificate
from .choice import begun
from .demand import Demand
from .options import Options
from .plan import Plan
from .programme import Programme
from .promised import Promised
from .ranking import Choice, ranked
from .rules import Rules

TOLERANCE = 1e-3
"""The share of the best value by which what is called exact may be off."""
MOST_OPTIONS, MOST_ENTRIES = 150, 10_000
"""Options times years, and what they light, beyond which it is not tried: 100 x 800 took 1 to 13 s."""
SECONDS = 10.0
"""What one programme may take; HiGHS cannot be stopped in between."""
ROUNDS = 12


def exact(
    demand: Demand, options: Options, rules: Rules, choice: Choice, progress: Progress
) -> tuple[Choice, Certificate] | None:
    """The best choice, but for `TOLERANCE`, and its certificate; None where the instance is too large or SciPy too old.

    A mixed-integer programme with planes above what places are worth bounds the best value from above; what it chooses
    is valued truly; planes are added where it thought too well of a place, until the two meet. Where the time for a
    programme is over first, its own bound holds all the same, and the certificate says WEAK. The choice is never worse
    than the one that is given. Needs SciPy 1.9. Raises `Cancelled` between programmes.
    """
    try:
        from scipy.optimize import Bounds, LinearConstraint, milp
    except ImportError:
        return None
    from scipy.sparse import vstack

    plan, promised, floor = begun(demand, options, rules)
    programme = Programme.of(plan, promised, floor)
    if programme.years * len(programme.chosen) > MOST_OPTIONS or programme.gain.nnz > MOST_ENTRIES:
        return None
    if not len(programme.chosen):
        return choice, Certificate(choice.value, choice.value, EXACT, 0)
    rows, most = programme.first_planes()
    rows, most = vstack([programme.rows, rows]).tocsr(), np.append(programme.most, most)
    columns = rows.shape[1]
    is_whole = np.arange(columns) < programme.whole
    limits = Bounds(np.where(is_whole, 0.0, -np.inf), np.where(is_whole, 1.0, np.inf))
    bound = np.inf
    for step in range(ROUNDS):
        progress.update(step / ROUNDS)
        found = milp(
            -1.0 * ~is_whole,
            integrality=is_whole.astype(int),
            bounds=limits,
            constraints=LinearConstraint(rows, -np.inf, most),
            options={"time_limit": SECONDS, "mip_rel_gap": 0.2 * TOLERANCE},
        )
        if found.mip_dual_bound is not None:
            bound = min(bound, plan.value - found.mip_dual_bound)
        if found.x is None:
            break
        year_of = programme.years_of(found.x)
        level = plan.level + programme.gain.T @ (year_of[programme.chosen] >= 0)
        better = _chosen(plan.copy(), year_of, promised, floor, rules)
        choice = better if better.value > choice.value else choice
        if bound - choice.value <= TOLERANCE * bound or found.status == 1:
            break
        thought = found.x[programme.whole :]
        wrong = np.flatnonzero(thought > plan.instance.worth.at(level) - plan.worth + 1e-9 * np.abs(thought).max())
        more, touch = programme.planes(wrong, level[wrong])
        rows, most = vstack([rows, more]).tocsr(), np.append(most, touch)
    bound = max(bound, choice.value)
    proof = EXACT if bound - choice.value <= TOLERANCE * bound else WEAK
    return choice, Certificate(bound, choice.value, proof, step + 1)


def _chosen(plan: Plan, year_of: np.ndarray, promised: Promised, floor: float, rules: Rules) -> Choice:
    """The choice of works in these years, and of what is promised."""
    for row in np.flatnonzero(year_of >= 0):
        plan.take(np.array([row]))
    year_of[promised.rows] = promised.year
    return ranked(plan, year_of, promised, floor, rules)
