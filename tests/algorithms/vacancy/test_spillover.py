"""What vacant parcels do to their neighbours, against sums written out, and the figures of the specification."""

import numpy as np
import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.vacancy.spillover import excess, spillover

places = st.lists(st.tuples(st.floats(-300, 300), st.floats(-300, 300), st.floats(0, 1)), min_size=1, max_size=12)


def felt(xy, q, probability=None):
    q = np.asarray(q, dtype=float)
    chance = np.zeros(len(q)) if probability is None else np.asarray(probability, dtype=float)
    return spillover(np.asarray(xy, dtype=float), q, chance, Progress())


def by_hand(xy, q):
    """V_i = 1 - prod over j != i of (1 - q_j 0.3 exp(-d / 75)) within 150 m, parcel by parcel."""
    values = []
    for i in range(len(xy)):
        rest = 1.0
        for j in range(len(xy)):
            d = np.hypot(xy[i][0] - xy[j][0], xy[i][1] - xy[j][1])
            if i != j and d <= 150.0:
                rest *= 1.0 - q[j] * 0.3 * np.exp(-d / 75.0)
        values.append(1.0 - rest)
    return values


@given(places)
def test_it_is_the_product_written_out(told):
    xy, q = [(x, y) for x, y, _ in told], [each for _, _, each in told]
    assert felt(xy, q).felt == pytest.approx(by_hand(xy, q), abs=1e-9)


@given(places, st.integers(0, 11), st.floats(0, 1))
def test_more_excess_next_door_is_never_felt_less(told, which, more):
    xy, q = np.array([(x, y) for x, y, _ in told]), np.array([each for _, _, each in told])
    raised = q.copy()
    raised[which % len(q)] = max(raised[which % len(q)], more)
    assert (felt(xy, raised).felt >= felt(xy, q).felt - 1e-12).all()


@pytest.mark.parametrize(("share", "expected"), [(0.02, 0.16), (0.10, 0.59), (0.20, 0.83)])
def test_lots_of_400_square_metres_feel_what_the_specification_says(share, expected):
    side = np.arange(-10, 11) * 20.0
    xy = np.array([(x, y) for x in side for y in side])
    q = excess(np.full(len(xy), 0.8), 0.04, np.full(len(xy), 0.7), np.full(len(xy), True))
    every_lot_vacant = felt(xy, q).felt[len(xy) // 2]
    assert 1.0 - (1.0 - every_lot_vacant) ** share == pytest.approx(expected, abs=0.01)


def test_a_parcel_does_not_feel_itself():
    assert felt([(0.0, 0.0)], [1.0]).felt == [0.0]


def test_nothing_is_felt_beyond_150_metres():
    assert felt([(0.0, 0.0), (150.1, 0.0), (149.9, 0.0)], [1.0, 0.0, 0.0]).felt[1:] == pytest.approx(
        [0.0, 0.3 * np.exp(-149.9 / 75.0)]
    )


def test_two_parcels_at_one_place_feel_each_other():
    assert felt([(5.0, 5.0), (5.0, 5.0)], [1.0, 0.0]).felt == pytest.approx([0.0, 0.3])


def test_neighbours_are_the_likely_vacant_ones_within_reach():
    xy = [(0.0, 0.0), (20.0, 0.0), (40.0, 0.0), (400.0, 0.0)]
    assert list(felt(xy, [0.0] * 4, [0.9, 0.5, 0.49, 0.9]).neighbours) == [1.0, 1.0, 2.0, 0.0]


def test_a_parcel_without_a_place_neither_sends_nor_feels():
    one = felt([(0.0, 0.0), (np.nan, np.nan)], [0.5, 1.0], [0.2, 0.9])
    assert list(one.felt) == [0.0, 0.0]


def test_the_excess_is_over_the_prior_and_only_where_a_sign_is():
    p = np.array([0.04, 0.52, 0.52, 1.0, np.nan])
    positive = np.array([True, True, False, True, True])
    assert excess(p, 0.04, np.full(5, 0.5), positive) == pytest.approx([0.0, 0.25, 0.0, 0.5, 0.0])
