"""Works that a crew does at once."""

import numpy as np
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.streetlights.packages import package_names, packages


def of(streets, xs):
    xy = np.column_stack([np.asarray(xs, dtype=float), np.zeros(len(xs))])
    return packages(np.array(list(streets), dtype=object), xy).tolist()


def test_works_of_one_street_are_chained_within_100_m():
    assert of("AAAA", [0, 90, 180, 290]) == [0, 0, 0, 1]


def test_works_of_two_streets_are_two_packages_however_near():
    assert of("ABA", [0, 1, 2]) == [0, 1, 0]


def test_names_say_the_street_with_a_number_from_the_second_on():
    street = np.array(["Elm", "Elm", None, "Elm"], dtype=object)
    assert package_names(street, np.array([0, 3, 1, 0])).tolist() == ["Elm", "Elm (2)", "P2", "Elm"]


def test_no_works_no_packages():
    assert of("", []) == []


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 10_000))
def test_the_order_of_the_works_means_nothing(seed):
    rng = np.random.default_rng(seed)
    street, xy = rng.choice(["A", "B"], 12).astype(object), rng.uniform(0, 500, (12, 2))
    turn = rng.permutation(12)
    assert packages(street[turn], xy[turn]).tolist() == packages(street, xy)[turn].tolist()
