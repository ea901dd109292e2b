"""The vacancy deficit in closed form."""

import numpy as np
import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.vacancy.deficit import lasting, vacancy_deficit

share = st.floats(0.0, 1.0)


def deficit(p, condition, felt, years=np.nan):
    return vacancy_deficit(*(np.array([each]) for each in (p, condition, felt, years)))[0]


def test_it_is_the_weighted_sum_where_all_is_known():
    expected = 0.55 * 0.6 * 0.7 + 0.30 * 0.2 + 0.15 * (1 - np.exp(-3.0 / 1.5)) * 0.6
    assert deficit(0.6, 0.7, 0.2, 3.0) == pytest.approx(expected)


def test_an_unknown_time_is_left_out_and_the_rest_scaled_up():
    assert deficit(0.6, 0.7, 0.2) == pytest.approx((0.55 * 0.6 * 0.7 + 0.30 * 0.2) / 0.85)


def test_the_worst_is_one():
    assert deficit(1.0, 1.0, 1.0, 1e9) == pytest.approx(1.0)
    assert deficit(1.0, 1.0, 1.0) == pytest.approx(1.0)


def test_a_place_surely_in_use_among_such_has_none():
    assert deficit(0.0, 1.0, 0.0, 5.0) == 0.0


def test_care_counts():
    assert deficit(0.9, 0.2, 0.0) < deficit(0.9, 0.7, 0.0) / 3.0


def test_unknown_stays_unknown():
    assert np.isnan(deficit(np.nan, 0.7, 0.2))


def test_harm_grows_with_time_towards_one():
    assert lasting(np.array([0.0, 1.5, np.inf])) == pytest.approx([0.0, 1 - np.exp(-1), 1.0])


@given(share, share, share, st.one_of(st.just(np.nan), st.floats(0, 50)), share)
def test_it_lies_between_0_and_1_and_rises_with_the_probability(p, condition, felt, years, more):
    one, other = deficit(p, condition, felt, years), deficit(max(p, more), condition, felt, years)
    assert 0.0 <= one <= other + 1e-12 <= 1.0 + 1e-9
