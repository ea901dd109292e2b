"""What works do to the places that they serve."""

import numpy as np
from factories.upgrades import demand, small
from hypothesis import given, settings, strategies as st
from scipy.sparse import csr_matrix
from wellplaced.algorithms.streetlights.effects import dark_metres, effects


def of(lux, *gains, goal=2.0):
    return effects(demand(np.array(lux, dtype=float), goal=goal), csr_matrix(np.array(gains, dtype=float)))


def test_metres_are_credited_to_the_work_that_brings_a_place_to_its_goal():
    done = of([0.0, 0.0, 1.0], [2.0, 1.0, 0.0], [0.0, 1.0, 1.0])
    np.testing.assert_allclose(done.removed_m, [3.0, 6.0])


def test_a_place_that_a_work_takes_below_its_goal_is_counted_against_it():
    np.testing.assert_allclose(of([0.0, 2.5], [2.0, -1.0]).removed_m, [0.0])


def test_light_before_and_after_is_the_least_of_the_places_served():
    done = of([0.5, 0.2, 3.0, 0.0], [2.0, 1.0, 5.0, 0.1], [0.0, 0.3, 0.0, 0.0])
    assert (done.before[0], done.after[0], done.goal[0], done.served_m[0]) == (0.2, 1.5, 2.0, 6.0)


def test_a_work_that_gives_little_serves_where_it_gives_at_least_half_of_its_most():
    done = of([0.5, 0.1, 0.3], [0.4, 0.1, 0.2])
    assert (done.before[0], done.served_m[0]) == (0.3, 6.0)


def test_a_work_that_reaches_no_dark_place_serves_none():
    done = of([3.0, 4.0], [1.0, 1.0])
    assert done.served_m[0] == 0.0
    assert np.isnan(done.before[0])


@settings(deadline=None, max_examples=50)
@given(st.integers(0, 10_000))
def test_the_metres_of_all_works_are_those_between_dark_before_and_dark_after(seed):
    places, options = small(seed)
    after = places.lux + np.asarray(options.gain.sum(axis=0)).reshape(-1)
    total = dark_metres(places, places.lux) - dark_metres(places, after)
    np.testing.assert_allclose(effects(places, options.gain.tocsr()).removed_m.sum(), total, atol=1e-9)
