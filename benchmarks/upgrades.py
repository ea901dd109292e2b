"""Choosing street-light upgrades beside a plain greedy loop and scipy's mixed-integer programme, on made-up cities.

`taskset -c 0 python3 benchmarks/upgrades.py [small]` prints, in seconds of processor time, what it takes to choose, to
certify and to rank in 100 draws, and how near the best possible the choice is shown to be; then the ratio to a greedy
choice that values every option anew in every round, and to `scipy.optimize.milp` with a limit of 60 s. `small` leaves
out the largest city.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("conftest", ROOT / "conftest.py")
spec.loader.exec_module(importlib.util.module_from_spec(spec))
sys.path.insert(0, str(ROOT / "tests"))

from factories.upgrades import city  # noqa: E402
from wellplaced.algorithms.lighting.deficit import log_deficit  # noqa: E402
from wellplaced.algorithms.progress import Progress  # noqa: E402
from wellplaced.algorithms.streetlights.certificate import certify  # noqa: E402
from wellplaced.algorithms.streetlights.choice import begun, choose  # noqa: E402
from wellplaced.algorithms.streetlights.programme import Programme  # noqa: E402
from wellplaced.algorithms.streetlights.rank_intervals import Doubts, rank_intervals  # noqa: E402
from wellplaced.algorithms.streetlights.rules import Rules  # noqa: E402

SHARE = 0.15
"""The budget, as a share of what all options cost."""
MILP_SECONDS = 60.0


def timed(work):
    begin = time.process_time()
    result = work()
    return result, time.process_time() - begin


def rules_for(options, **how):
    return Rules((SHARE * options.cost.sum(),), **how)


def doubts_of(demand, options):
    """Every tenth place has a light of its own; prices are known to 20 %."""
    from scipy.sparse import diags

    light = diags(demand.lux).tocsr()[::10]
    return Doubts(light, -0.1 * light, -0.1 * options.gain, 0.8 * options.cost, 1.2 * options.cost, options.slot % 3)


def in_city(count, places):
    """Print what it takes to choose and to certify in a city, within three sets of rules."""
    demand, options = city(count, places)
    print(f"{count:,} options, {places:,} places, {options.gain.nnz / count:.0f} places an option")
    for name, how in (("", {}), (", floor 0.5", {"floor": 0.5}), (", crews", {"mobilisation": 500.0})):
        within(name, demand, options, rules_for(options, **how))


def within(name, demand, options, rules):
    choice, choosing = timed(lambda: choose(demand, options, rules, Progress()))
    found, certifying = timed(lambda: certify(demand, options, rules, choice, Progress()))
    print(
        f"  budget{name}: {len(choice):,} chosen in {choosing:.2f} s, worth {choice.value:,.0f}; at most "
        f"{100.0 * found.share:.2f} % below the best ({found.proof}, {found.steps} steps) in {certifying:.1f} s"
    )


def ranks():
    demand, options = city(10_000, 100_000)
    rules, doubts = rules_for(options), doubts_of(demand, options)
    choice = choose(demand, options, rules, Progress())
    _, seconds = timed(lambda: rank_intervals(demand, options, rules, choice, doubts, Progress()))
    print(f"ranks in 100 draws, 10,000 x 100,000: {seconds:.1f} s")


def plain_greedy(demand, options, budget):
    """The value of taking, as long as the money lasts, what gives most for its cost, all valued anew in each round."""
    gain, cost, slot = options.gain, options.cost, options.slot
    row, column = np.repeat(np.arange(len(cost)), np.diff(gain.indptr)), gain.indices
    added, able, total = np.zeros(len(demand)), np.ones(len(cost), dtype=bool), 0.0
    lux, goal, weight = demand.lux, demand.goal, demand.weight
    while True:
        now = log_deficit(lux + added, goal)
        after = log_deficit((lux + added)[column] + gain.data, goal[column])
        gives = np.bincount(row, weight[column] * (now[column] - after), minlength=len(cost))
        able &= cost <= budget
        best = int(np.argmax(np.where(able, gives / cost, -np.inf)))
        if not able[best] or gives[best] <= 0.0:
            return total
        total, budget = total + gives[best], budget - cost[best]
        added += gain[best].toarray().reshape(-1)
        able &= slot != slot[best]


def beside_plain_greedy():
    demand, options = city(1_000, 10_000)
    rules = rules_for(options)
    theirs, plain = timed(lambda: plain_greedy(demand, options, rules.budgets[0]))
    choice, ours = timed(lambda: choose(demand, options, rules, Progress()))
    more = choice.value / theirs - 1.0
    print(f"plain greedy, 1,000 x 10,000: {plain / ours:.1f} times as long as ours, with {ours:.2f} s; ours is worth")
    print(f"  {100.0 * more:+.2f} % more")


def programmed(demand, options, rules):
    """(value, bound) of scipy's mixed-integer programme of the same instance."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import vstack

    plan, promised, floor = begun(demand, options, rules)
    programme = Programme.of(plan, promised, floor)
    rows, most = programme.first_planes()
    rows, most = vstack([programme.rows, rows]).tocsr(), np.append(programme.most, most)
    whole = np.arange(rows.shape[1]) < programme.whole
    found = milp(
        -1.0 * ~whole,
        integrality=whole.astype(int),
        bounds=Bounds(np.where(whole, 0.0, -np.inf), np.where(whole, 1.0, np.inf)),
        constraints=LinearConstraint(rows, -np.inf, most),
        options={"time_limit": MILP_SECONDS, "mip_rel_gap": 1e-3},
    )
    if found.x is None:
        return np.nan, np.inf if found.mip_dual_bound is None else -found.mip_dual_bound
    level = plan.level + programme.gain.T @ found.x[: len(programme.chosen)]
    return float((plan.instance.worth.at(level) - plan.worth).sum()), -found.mip_dual_bound


def beside_milp():
    demand, options = city(3_000, 9_000)
    rules = rules_for(options)
    (value, bound), theirs = timed(lambda: programmed(demand, options, rules))
    choice, choosing = timed(lambda: choose(demand, options, rules, Progress()))
    certificate, certifying = timed(lambda: certify(demand, options, rules, choice, Progress()))
    print(
        f"scipy.optimize.milp, 3,000 x 9,000: {theirs:.0f} s, {theirs / (choosing + certifying):.0f} times as long as"
    )
    print(
        f"  ours; value {value:,.4f} and ours {choice.value:,.4f}; bound {bound:,.1f} and ours {certificate.bound:,.1f}"
    )


def main():
    in_city(10_000, 100_000)
    if sys.argv[1:] != ["small"]:
        in_city(50_000, 500_000)
    ranks()
    beside_plain_greedy()
    beside_milp()


if __name__ == "__main__":
    main()
