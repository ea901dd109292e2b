"""The bound of an instance: choice <= best possible <= bound, whatever the rules, and near where there are many."""

from itertools import islice

import numpy as np
import pytest
from factories import upgrades
from factories.upgrades import best_possible, chosen, keeps_rules, random_rules
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.progress import Cancelled, Progress
from wellplaced.algorithms.streetlights.certificate import EXACT, TIGHT, WEAK, certify, relaxed
from wellplaced.algorithms.streetlights.choice import begun
from wellplaced.algorithms.streetlights.exactly import exact
from wellplaced.algorithms.streetlights.knapsack import Knapsack
from wellplaced.algorithms.streetlights.options import MAY, MUST, NEVER
from wellplaced.algorithms.streetlights.relaxation import bounds
from wellplaced.algorithms.streetlights.rules import Rules


@pytest.mark.parametrize("seed", range(200))
def test_choice_is_at_most_the_best_possible_and_that_at_most_the_bound(seed):
    demand, options = upgrades.small(seed)
    rules = random_rules(seed, options)
    choice = chosen(demand, options, rules)
    best = best_possible(demand, options, rules, choice.floor)
    certificate = certify(demand, options, rules, choice, Progress(), steps=8)
    assert choice.value <= best + 1e-9
    assert best <= certificate.bound + 1e-9


@pytest.mark.parametrize("seed", range(60))
def test_the_programme_finds_the_best_possible(seed):
    pytest.importorskip("scipy", minversion="1.9")
    demand, options = upgrades.small(seed)
    rules = random_rules(seed, options)
    better, certificate = exact(demand, options, rules, chosen(demand, options, rules), Progress())
    best = best_possible(demand, options, rules, better.floor)
    assert keeps_rules(options, rules, better)
    assert better.value == pytest.approx(best, rel=1e-3)
    assert best <= certificate.bound + 1e-9
    assert (certificate.proof, certificate.share < 1.1e-3) == (EXACT, True)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_over_several_years_choice_best_and_bound_keep_their_order(seed):
    pytest.importorskip("scipy", minversion="1.9")
    demand, options = upgrades.small(seed)
    rules = random_rules(seed, options, years=2)
    choice = chosen(demand, options, rules)
    better, certificate = exact(demand, options, rules, choice, Progress())
    assert keeps_rules(options, rules, better)
    assert choice.value <= better.value <= certificate.bound
    assert better.value <= certify(demand, options, rules, choice, Progress(), steps=8).bound + 1e-9


def test_of_many_options_the_choice_is_certified_to_one_per_cent():
    demand, options = upgrades.city(400, 3_000)
    rules = Rules((0.2 * options.cost.sum(),))
    certificate = certify(demand, options, rules, chosen(demand, options, rules), Progress())
    assert certificate.proof == TIGHT
    assert 0.0 < certificate.share < 0.01


def test_every_step_gives_a_bound_none_higher_than_before():
    demand, options = upgrades.small(4, count=20, places=30)
    plan, promised, floor = begun(demand, options, Rules((60.0,), 0.3))
    relaxation = relaxed(plan, promised, floor)
    found = list(islice(bounds(relaxation, np.zeros(len(relaxation.rows))), 50))
    choice = chosen(demand, options, Rules((60.0,), 0.3))
    assert np.all(np.diff(found) <= 0.0)
    assert found[-1] >= choice.value


def test_a_bound_that_was_stopped_early_says_that_it_is_weak():
    demand, options = upgrades.small(4, count=20, places=30)
    certificate = certify(demand, options, Rules((60.0,)), chosen(demand, options, Rules((60.0,))), Progress(), steps=5)
    assert (certificate.proof, certificate.steps) == (WEAK, 5)


@given(st.integers(0, 10_000), st.integers(1, 4))
@settings(max_examples=25)
def test_what_is_promised_and_refused_counts_for_the_bound_too(seed, years):
    demand, options = upgrades.small(seed, count=10)
    decision = np.random.default_rng(seed).choice([MAY, MAY, MUST, NEVER], len(options))
    options = upgrades.options(options.gain, options.cost, options.slot, decision, options.package, options.needy)
    rules = random_rules(seed, options, years)
    choice = chosen(demand, options, rules)
    assert certify(demand, options, rules, choice, Progress(), steps=8).bound >= choice.value


@pytest.mark.parametrize("budget", [0.0, 1e9, np.inf])
def test_without_money_and_with_money_for_all_the_choice_is_the_best(budget):
    demand, options = upgrades.small(6, dimming=False)
    choice = chosen(demand, options, Rules((budget,)))
    certificate = certify(demand, options, Rules((budget,)), choice, Progress())
    better, found = exact(demand, options, Rules((budget,)), choice, Progress())
    assert found.share <= 1e-3
    assert better.value == pytest.approx(choice.value)
    assert certificate.bound >= found.value
    assert budget > 0.0 or certificate.share == 0.0


def test_without_options_there_is_nothing_to_gain():
    lit, none = upgrades.demand([0.5] * 3), upgrades.options(np.zeros((0, 3)), [])
    choice = chosen(lit, none, Rules((10.0,)))
    assert certify(lit, none, Rules((10.0,)), choice, Progress()).share == 0.0
    assert exact(lit, none, Rules((10.0,)), choice, Progress())[1].share == 0.0


def test_a_large_instance_has_no_exact_answer():
    demand, options = upgrades.city(600, 4_000)
    rules = Rules((5_000.0,))
    assert exact(demand, options, rules, chosen(demand, options, rules), Progress()) is None


@pytest.mark.parametrize("share", [0.1, 0.3])
def test_more_money_lowers_the_value_by_no_more_than_the_certificate_allows(share):
    demand, options = upgrades.city(100, 800)
    rules = [Rules((each * share * options.cost.sum(),)) for each in (1.0, 1.03)]
    less, more = (chosen(demand, options, each) for each in rules)
    certificate = certify(demand, options, rules[1], more, Progress(), steps=60)
    assert more.value >= (1.0 - certificate.share) * less.value


def test_the_user_can_stop_it():
    class Stop(Progress):
        def update(self, fraction):
            raise Cancelled

    demand, options = upgrades.small(1)
    choice = chosen(demand, options, Rules((10.0,)))
    with pytest.raises(Cancelled):
        certify(demand, options, Rules((10.0,)), choice, Stop())
    with pytest.raises(Cancelled):
        exact(demand, options, Rules((10.0,)), choice, Stop())


@pytest.mark.parametrize("seed", range(20))
def test_the_knapsack_of_fractions_is_solved_as_linear_programming_solves_it(seed):
    from scipy.optimize import linprog

    rng = np.random.default_rng(seed)
    group, package = np.array([0, 2, 3, 5, 6, 8]), np.array([0, 2, 5])
    cost, worth = rng.uniform(1.0, 9.0, 9), rng.normal(3.0, 4.0, 9)
    start, money = rng.uniform(0.0, 3.0, 3), rng.uniform(2.0, 25.0)
    knapsack = Knapsack(cost, group, package, start, money)
    x, bound = knapsack.best(worth)
    of_group = np.repeat(np.arange(6), np.diff(np.append(group, 9)))
    of_package = np.repeat(np.arange(3), np.diff(np.append(package, 6)))
    rows = np.zeros((7, 12))
    rows[of_group, np.arange(9)] = 1.0
    rows[np.arange(6), 9 + of_package] = -1.0
    rows[6] = np.append(cost, start)
    found = linprog(-np.append(worth, np.zeros(3)), rows, np.append(np.zeros(6), money), bounds=(0.0, 1.0))
    assert bound == pytest.approx(-found.fun, abs=1e-6)
    assert worth @ x == pytest.approx(bound, abs=1e-6)
