"""Choosing upgrades: the rules hold, whatever the instance, and the choice is near the best that there is."""

import numpy as np
import pytest
from factories import upgrades
from factories.upgrades import best_possible, chosen, keeps_rules, random_rules
from hypothesis import given, settings, strategies as st
from scipy.sparse import csr_matrix
from wellplaced.algorithms.finding import DataError
from wellplaced.algorithms.progress import Cancelled, Progress
from wellplaced.algorithms.streetlights.choice import choose
from wellplaced.algorithms.streetlights.objective import value
from wellplaced.algorithms.streetlights.options import MAY, MUST, NEVER
from wellplaced.algorithms.streetlights.rules import Limit, Rules


@pytest.mark.parametrize("seed", range(200))
def test_the_choice_keeps_the_rules_and_is_worth_at_most_the_best_possible(seed):
    demand, options = upgrades.small(seed)
    rules = random_rules(seed, options)
    choice = chosen(demand, options, rules)
    assert keeps_rules(options, rules, choice)
    best = best_possible(demand, options, rules, choice.floor)
    assert choice.value <= best + 1e-9


def test_the_choice_is_nearly_always_the_best_possible():
    shares = []
    for seed in range(0, 80, 2):
        demand, options = upgrades.small(seed, count=10)
        rules = random_rules(seed, options)
        choice = chosen(demand, options, rules)
        shares.append(choice.value / best_possible(demand, options, rules, choice.floor))
    assert np.mean(shares) > 0.99


@pytest.mark.parametrize("seed", range(40))
def test_every_year_keeps_to_its_own_budget_and_crews(seed):
    demand, options = upgrades.small(seed, count=16, places=24)
    rules = random_rules(seed, options, years=3)
    choice = chosen(demand, options, rules)
    assert keeps_rules(options, rules, choice)
    assert np.all(np.diff(choice.year) >= 0)


@pytest.mark.parametrize("seed", range(6))
def test_the_order_of_places_and_options_does_not_matter(seed):
    demand, options = upgrades.small(seed, count=24, places=40)
    rules = random_rules(seed, options, years=1 + seed % 2)
    rng = np.random.default_rng(seed)
    places, rows = rng.permutation(len(demand)), rng.permutation(len(options))
    choice = chosen(demand, options, rules)
    other = chosen(*upgrades.reordered(demand, options, rules, places, rows))
    assert rows[other.option].tolist() == choice.option.tolist()
    assert other.value == choice.value
    assert np.array_equal(other.gain, choice.gain)


def test_the_gains_and_costs_along_the_ranks_sum_to_value_and_spending():
    demand, options = upgrades.small(3, count=40, places=60)
    choice = chosen(demand, options, Rules((50.0, 40.0), 0.3, 4.0))
    added = np.asarray(options.gain[choice.option].sum(axis=0)).reshape(-1)
    assert choice.gain.sum() == pytest.approx(choice.value)
    assert choice.value == pytest.approx(value(demand, added))
    assert np.bincount(choice.year, choice.cost, minlength=2) == pytest.approx(choice.spent)


def test_ranks_begin_with_what_gives_most_for_its_money():
    demand, options = upgrades.small(5, count=30, places=60, dimming=False)
    choice = chosen(demand, options, Rules((60.0,)))
    assert len(choice) > 5
    assert np.all(np.diff(choice.gain / choice.cost) <= 1e-9)


def test_the_floor_holds_and_costs_value():
    demand, options = upgrades.small(8, count=60, places=80, dimming=False)
    budget = 0.25 * options.cost.sum()
    needy = (options.cost * options.needy)[chosen(demand, options, Rules((budget,))).option].sum()
    floor = min(1.0, needy / budget + 0.25)
    fair = chosen(demand, options, Rules((budget,), floor))
    own = options.cost[fair.option]
    assert fair.floor == floor
    assert own[options.needy[fair.option]].sum() >= floor * own.sum() - 1e-9
    assert fair.value < chosen(demand, options, Rules((budget,))).value


def test_a_floor_that_too_few_needy_options_could_reach_is_lowered_to_what_they_can():
    lit = upgrades.demand([0.5] * 4)
    options = upgrades.options(3.0 * np.eye(4), [10.0] * 4, needy=[True, False, False, False])
    choice = chosen(lit, options, Rules((40.0,), 0.5))
    assert choice.floor == 0.25
    assert len(choice) == 4


def test_without_a_needy_option_the_floor_stops_nothing():
    lit = upgrades.demand([0.5] * 4)
    choice = chosen(lit, upgrades.options(3.0 * np.eye(4), [10.0] * 4), Rules((20.0,), 1.0))
    assert (choice.floor, len(choice)) == (0.0, 2)


def test_what_is_promised_is_taken_first_and_what_is_refused_never():
    lit = upgrades.demand([0.5] * 4)
    gain = np.diag([0.1, 3.0, 4.0, 5.0])
    options = upgrades.options(gain, [10.0] * 4, decision=[MUST, MAY, MAY, NEVER])
    choice = chosen(lit, options, Rules((20.0,)))
    assert choice.option.tolist() == [0, 2]
    assert choice.short == 0.0


def test_promises_beyond_the_budget_are_kept_and_what_is_short_is_told():
    lit = upgrades.demand([0.5] * 3)
    options = upgrades.options(3.0 * np.eye(3), [10.0, 15.0, 1.0], decision=[MUST, MUST, MAY])
    choice = chosen(lit, options, Rules((12.0,)))
    assert sorted(choice.option) == [0, 1]
    assert choice.short == 13.0


def test_promises_wait_for_a_year_that_can_pay():
    lit = upgrades.demand([0.5] * 3)
    options = upgrades.options(3.0 * np.eye(3), [10.0, 15.0, 2.0], decision=[MUST, MUST, MAY])
    choice = chosen(lit, options, Rules((12.0, 15.0)))
    assert dict(zip(choice.option, choice.year)) == {0: 0, 1: 1, 2: 0}
    assert choice.short == 0.0


def test_of_two_promises_for_one_light_the_better_is_kept():
    lit = upgrades.demand([0.5])
    options = upgrades.options([[1.0], [3.0]], [1.0, 1.0], slot=[7, 7], decision=[MUST, MUST])
    assert chosen(lit, options, Rules((5.0,))).option.tolist() == [1]


def test_without_money_only_what_costs_nothing_is_chosen():
    lit = upgrades.demand([0.5] * 3)
    choice = chosen(lit, upgrades.options(3.0 * np.eye(3), [0.0, 1.0, 0.0]), Rules((0.0,)))
    assert sorted(choice.option) == [0, 2]
    assert choice.spent.tolist() == [0.0]


@pytest.mark.parametrize("budget", [1e9, np.inf])
@pytest.mark.parametrize("floor", [0.0, 0.4])
def test_with_money_for_everything_every_slot_has_what_helps_most(budget, floor):
    demand, options = upgrades.small(2, count=20, places=40, dimming=False)
    choice = chosen(demand, options, Rules((budget,), floor))
    best = best_possible(demand, options, Rules((1e9,)), 0.0) if len(np.unique(options.slot)) < 9 else None
    assert best is None or choice.value == pytest.approx(best)
    assert choice.spent[0] <= options.cost.sum()


@pytest.mark.parametrize("budget", [-1.0, np.nan])
def test_an_impossible_budget_is_refused_with_a_sentence(budget):
    with pytest.raises(DataError, match="budget"):
        Rules((1.0, budget))


def test_no_budget_at_all_and_an_impossible_share_are_refused():
    with pytest.raises(DataError, match="budget"):
        Rules(())
    with pytest.raises(DataError, match="share"):
        Rules((1.0,), 1.5)


@pytest.mark.parametrize("places", [0, 5])
def test_without_options_nothing_is_chosen(places):
    lit = upgrades.demand([0.5] * places)
    choice = chosen(lit, upgrades.options(np.zeros((0, places)), []), Rules((10.0, 5.0), 0.3, 2.0))
    assert (len(choice), choice.value, choice.spent.tolist()) == (0, 0.0, [0.0, 0.0])


def test_what_adds_nothing_or_takes_light_from_the_dark_is_not_chosen():
    lit = upgrades.demand([0.5, 9.0, 9.0])
    gain = [[-0.2, 0.0, 0.0], [0.0, 4.0, 0.0], [0.0, 0.0, -1.0], [0.0, 0.0, 0.0]]
    assert len(chosen(lit, upgrades.options(gain, [0.0, 1.0, 0.0, 0.0]), Rules((10.0,)))) == 0


def test_an_option_of_unknown_cost_and_a_place_of_unknown_light_are_left_out():
    lit = upgrades.demand([0.5, np.nan, 0.5])
    choice = chosen(lit, upgrades.options(3.0 * np.eye(3), [np.nan, 1.0, 1.0]), Rules((10.0,)))
    assert choice.option.tolist() == [2]


def test_a_crew_is_sent_where_several_works_share_its_start():
    lit = upgrades.demand([0.5] * 6)
    gain = np.diag([4.0, 3.5, 3.5, 3.5, 3.5, 3.5])
    options = upgrades.options(gain, [10.0] * 6, package=[0, 1, 1, 1, 1, 1])
    choice = chosen(lit, options, Rules((100.0,), 0.0, 50.0))
    assert sorted(choice.option) == [1, 2, 3, 4, 5]
    assert choice.cost.tolist() == [60.0, 10.0, 10.0, 10.0, 10.0]


def test_a_dimmed_stretch_makes_room_for_a_light():
    lit = upgrades.demand([0.5, 0.5])
    options = upgrades.options([[2.0, -0.1], [1.0, 0.5]], [1.0, 1.0])
    limit = Limit(csr_matrix([[-1.0], [2.0]]), np.array([1.0]))
    assert sorted(chosen(lit, options, Rules((5.0,), limit=limit)).option) == [0, 1]


def test_the_user_can_stop_it():
    class Stop(Progress):
        def part(self, first, last):
            return self

        def update(self, fraction):
            raise Cancelled

    with pytest.raises(Cancelled):
        choose(*upgrades.small(1), Rules((10.0,)), Stop())


@settings(max_examples=40)
@given(st.integers(0, 10_000), st.floats(0.0, 1.0), st.floats(0.0, 1.0), st.floats(0.0, 20.0))
def test_money_fairness_and_slots_hold_for_whatever_instance(seed, money, floor, mobilisation):
    demand, options = upgrades.small(seed, count=12, places=16)
    rules = Rules((money * options.cost.sum(),), floor, mobilisation)
    choice = chosen(demand, options, rules)
    assert keeps_rules(options, rules, choice)
    assert choice.value >= choice.gain.max(initial=0.0) - 1e-9
