"""Which bare poles would light dark gaps: each stretch is near one, and few are taken."""

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from shapely import affinity
from shapely.geometry import LineString, MultiLineString, Point
from wellplaced.algorithms.interventions.arms import ARM_GAP, LIT_BY_ARM, POLE_WITHIN, arms


def along(s0, s1, y=0.0):
    return LineString([(s0, y), (s1, y)])


def chosen(lines, *poles):
    """The poles that were chosen."""
    return sorted(set(arms(lines, np.array(poles, dtype=float).reshape(-1, 2)).pole.tolist()))


def test_one_pole_in_the_middle_lights_a_gap_of_48_m():
    assert chosen([along(0, 48)], (24, 0)) == [0]


def test_a_longer_gap_takes_as_many_poles_as_light_it():
    assert chosen([along(0, 96)], (24, 0), (48, 0), (72, 0)) in ([0, 2], [0, 1, 2])
    assert arms([along(0, 96)], np.array([(24.0, 0.0), (72.0, 0.0)])).length.tolist() == [48.0, 48.0]


@pytest.mark.parametrize(("length", "served"), [(62.0, True), (63.5, False)])
def test_less_than_15_m_may_stay_dark(length, served):
    """A pole in the middle of the first 48 m."""
    assert arms([along(0, length)], np.array([(24.0, 0.0)])).served.tolist() == [served]


def test_of_poles_that_light_as_much_the_nearest_is_taken():
    assert chosen([along(0, 20)], (10, 9), (11, 3), (10, -12)) == [1]


def test_a_pole_serves_two_gaps():
    both = [along(0, 20, y=3), along(0, 20, y=-3)]
    assert chosen(both, (5, 3), (10, 0), (5, -3)) == [1]
    found = arms(both, np.array([(10.0, 0.0)]))
    assert found.line.tolist() == [0, 1]
    assert found.length.tolist() == [20.0, 20.0]


def test_poles_that_each_light_too_little_light_nothing():
    """Each reaches 12 m of either end of a gap that is bent away from them."""
    bent = LineString([(0, 0), (0, 12), (100, 12), (100, 0)])
    assert not arms([bent], np.array([(0.0, -12.0), (100.0, -12.0)])).served.any()


def test_a_gap_in_two_parts_is_one_gap():
    parts = MultiLineString([along(0, 10), along(30, 40)])
    assert arms([parts], np.array([(20.0, 0.0)])).served.tolist() == [True]


@pytest.mark.parametrize(("lines", "poles"), [([], np.zeros((1, 2))), ([along(0, 30)], np.empty((0, 2)))])
def test_without_gaps_or_poles_nothing_is_served(lines, poles):
    found = arms(lines, poles)
    assert found.served.tolist() == [False] * len(lines)
    assert len(found.pole) == 0


lines_of = st.lists(st.tuples(st.floats(0, 200), st.floats(16, 120), st.floats(-40, 40), st.floats(0, 3)), max_size=5)
poles_of = st.lists(st.tuples(st.floats(-20, 320), st.floats(-60, 60)), min_size=1, max_size=12)


@given(lines_of, poles_of)
@settings(max_examples=80, deadline=None)
def test_what_is_served_lies_near_its_poles_and_no_pole_is_idle(lines, poles):
    shapes = [affinity.rotate(along(x, x + length, y), 60.0 * turn) for x, length, y, turn in lines]
    xy = np.array(poles)
    found = arms(shapes, xy)
    for line, pole in zip(found.line, found.pole):
        assert found.served[line]
        assert shapes[line].distance(Point(xy[pole])) <= POLE_WITHIN + 1e-6
    lit = np.bincount(found.line, found.length, minlength=len(shapes))
    for number in np.flatnonzero(found.served):
        assert shapes[number].length - lit[number] < ARM_GAP
        mine = [Point(xy[pole]).buffer(LIT_BY_ARM + 1.0, 64) for pole in found.pole[found.line == number]]
        dark = shapes[number]
        for disc in mine:
            dark = dark.difference(disc)
        assert dark.length < ARM_GAP
    assert set(found.line) == set(np.flatnonzero(found.served))


@given(lines_of, poles_of, st.randoms())
@settings(max_examples=40, deadline=None)
def test_which_gaps_are_served_does_not_hang_on_the_order_of_the_gaps(lines, poles, random):
    shapes = [affinity.rotate(along(x, x + length, y), 60.0 * turn) for x, length, y, turn in lines]
    order = list(range(len(shapes)))
    random.shuffle(order)
    first, second = arms(shapes, np.array(poles)), arms([shapes[each] for each in order], np.array(poles))
    assert first.served[order].tolist() == second.served.tolist()
