"""Between which ranks an upgrade lies: the same in every run, and as wide as what is not known."""

from dataclasses import replace

import numpy as np
import pytest
from factories import upgrades
from factories.upgrades import chosen
from scipy.sparse import csr_matrix
from wellplaced.algorithms.progress import Cancelled, Progress
from wellplaced.algorithms.streetlights.rank_intervals import Doubts, rank_intervals
from wellplaced.algorithms.streetlights.rules import Rules


def doubts(demand, options, **how):
    """Lights that give what there is at every fourth place, prices known to 20 %, two kinds of them."""
    lights = csr_matrix(np.diag(demand.lux)[::4])
    kinds = np.where(options.cost > np.median(options.cost), "pole", "retrofit")
    usual = Doubts(lights, -0.1 * lights, -0.1 * options.gain, 0.8 * options.cost, 1.2 * options.cost, kinds)
    return replace(usual, **how)


def intervals(demand, options, rules, known, **how):
    choice = chosen(demand, options, rules)
    return choice, *rank_intervals(demand, options, rules, choice, known, Progress(), **how)


def test_where_everything_is_known_each_has_its_rank():
    demand, options = upgrades.city(60, 600)
    sure = doubts(demand, options, lumens=0.0, height=0.0, cost_low=options.cost, cost_high=options.cost)
    choice, low, high = intervals(demand, options, Rules((0.2 * options.cost.sum(),)), sure, draws=3)
    assert low.tolist() == high.tolist() == list(range(1, len(choice) + 1))


def test_the_less_is_known_the_wider_the_interval():
    demand, options = upgrades.city(60, 600)
    rules = Rules((0.2 * options.cost.sum(),))
    widths = []
    for lumens in (0.02, 0.15, 0.5):
        _, low, high = intervals(demand, options, rules, doubts(demand, options, lumens=lumens), draws=25)
        widths.append(np.mean(high - low))
    assert 0.0 < widths[0] < widths[1] < widths[2]


def test_the_interval_holds_the_rank():
    demand, options = upgrades.city(60, 600)
    choice, low, high = intervals(demand, options, Rules((0.2 * options.cost.sum(),)), doubts(demand, options))
    own = np.arange(1, len(choice) + 1)
    assert np.all((low <= own) & (own <= high))
    assert low.min() >= 1


def test_as_many_rivals_as_chosen_options_tell_nearly_the_same_as_all():
    demand, options = upgrades.city(100, 1000)
    rules = Rules((0.015 * options.cost.sum(),))
    known = doubts(demand, options)
    choice, low, high = intervals(demand, options, rules, known, draws=50)
    _, low_of_all, high_of_all = intervals(demand, options, rules, known, draws=50, rivals=1e6)
    assert 5 < len(choice) < 0.4 * len(np.unique(options.slot))
    assert np.max(np.abs(low - low_of_all)) <= 1
    assert np.max(np.abs(high - high_of_all)) <= 2


def test_the_order_of_the_input_does_not_matter():
    demand, options = upgrades.city(60, 600)
    rules = Rules((0.2 * options.cost.sum(),))
    known = doubts(demand, options)
    _, low, high = intervals(demand, options, rules, known, draws=20)
    rng = np.random.default_rng(5)
    places, rows, lights = (rng.permutation(count) for count in (len(demand), len(options), known.light.shape[0]))
    known = replace(
        known,
        light=known.light[lights][:, places],
        light_per_metre=known.light_per_metre[lights][:, places],
        gain_per_metre=known.gain_per_metre[rows][:, places],
        cost_low=known.cost_low[rows],
        cost_high=known.cost_high[rows],
        priced=known.priced[rows],
    )
    _, other_low, other_high = intervals(*upgrades.reordered(demand, options, rules, places, rows), known, draws=20)
    assert other_low.tolist() == low.tolist()
    assert other_high.tolist() == high.tolist()


def test_without_a_choice_there_are_no_intervals():
    demand, options = upgrades.city(60, 600)
    _, low, high = intervals(demand, options, Rules((0.0,)), doubts(demand, options))
    assert len(low) == len(high) == 0


def test_the_user_can_stop_it():
    class Stop(Progress):
        def update(self, fraction):
            raise Cancelled

    demand, options = upgrades.city(60, 600)
    rules = Rules((0.2 * options.cost.sum(),))
    with pytest.raises(Cancelled):
        rank_intervals(demand, options, rules, chosen(demand, options, rules), doubts(demand, options), Stop())
