"""Over-lit stretches: from lamp to lamp, never at a point, and the laws that they keep."""

import numpy as np
import pytest
from factories.lighting import luminaires, samples, straight
from hypothesis import given, settings, strategies as st
from shapely.geometry import LineString
from wellplaced.algorithms.geometry.paths import Paths
from wellplaced.algorithms.lighting.illuminance import illuminance
from wellplaced.algorithms.lighting.overlit import (
    brightest_within,
    lamps_beside,
    overlit_spans,
    share_within,
    spans_between,
)
from wellplaced.algorithms.lighting.standards import lighting_class
from wellplaced.algorithms.profile import interval_measures

P1 = lighting_class("P1").e_avg
STREET = np.arange(0.0, 601.0, 3.0)
PATH = straight(np.arange(0.0, 199.0, 3.0))


def row(spacing=30.0, aside=3.0, **columns):
    """A row of lamps along 600 m of street, the first at its beginning."""
    return luminaires([(x, aside) for x in np.arange(0.0, 600.1, spacing)], **columns)


def lit_to(average, lamps, paths=None):
    """The light of the lamps, scaled so that the stretch between the two in the middle of the street has `average`."""
    paths = straight(STREET) if paths is None else paths
    lux = illuminance(paths.xy, lamps).lux
    zero = np.zeros(1, dtype=int)
    whole = interval_measures(paths, lux, zero, zero, np.array([270.0]), np.array([330.0]), 1, 0.0).mean[0]
    return lux * average / whole


def share(paths, lux, lamps, average=P1, s0=240.0, s1=360.0):
    """The share of one frontage that is over-lit."""
    spans = overlit_spans(paths, lux, lamps, np.full(len(paths), average))
    zero = np.zeros(1, dtype=int)
    return share_within(spans, paths, zero, zero, np.array([s0]), np.array([s1]), 1)[0]


# what is a stretch


def stations(lamps, paths):
    path, station = lamps_beside(paths, lamps)
    return list(zip(path.tolist(), np.round(station, 6).tolist()))


def test_a_lamps_foot_is_the_nearest_point_of_the_walkway_between_samples_too():
    assert stations(luminaires([(10.4, 5), (50.7, 5)]), straight(STREET)) == [(0, 10.4), (0, 50.7)]


def test_a_lamp_across_the_street_is_not_beside_a_pavement_that_has_its_own():
    near, across = [(x, 2.0) for x in (0, 30, 60)], [(x, 12.0) for x in (5, 35, 65)]
    assert stations(luminaires([*near, *across]), straight(np.arange(0, 61.0, 3.0))) == [(0, 0.0), (0, 30.0), (0, 60.0)]


def test_a_pavement_without_lamps_of_its_own_has_those_across_the_street():
    assert stations(luminaires([(0, 12), (30, 12)]), straight(np.arange(0, 31.0, 3.0))) == [(0, 0.0), (0, 30.0)]


def test_staggered_lamps_are_all_beside_a_path_between_their_rows():
    lamps = luminaires([(0, 6), (20, -6), (40, 6)])
    assert stations(lamps, straight(np.arange(0, 41.0, 2.0))) == [(0, 0.0), (0, 20.0), (0, 40.0)]


def test_two_lamps_opposite_each_other_end_stretches_at_one_place():
    lamps = luminaires([(0, 6), (0, -6), (30, 6), (30, -6)])
    paths = straight(np.arange(0.0, 31.0, 3.0))
    spans = spans_between(paths, *lamps_beside(paths, lamps))
    assert (spans.s0.tolist(), spans.s1.tolist()) == ([0.0], [30.0])


def test_a_lamp_that_is_out_ends_no_stretch():
    lamps = luminaires([(0, 5), (30, 5), (60, 5)], working=[True, False, True])
    assert stations(lamps, straight(np.arange(0, 61.0, 3.0))) == [(0, 0.0), (0, 60.0)]


def test_each_walkway_has_its_own_stretches():
    paths = samples([(0, 0), (30, 0), (60, 0)], [(0, 20), (30, 20), (60, 20)])
    lamps = luminaires([(0, 1), (60, 1), (10, 19), (50, 19)])
    spans = spans_between(paths, *lamps_beside(paths, lamps))
    assert spans.path.tolist() == [0, 1]
    assert spans.s0.tolist() == [0.0, 10.0]
    assert spans.s1.tolist() == [60.0, 50.0]


@pytest.mark.parametrize(("apart", "count"), [(2.9, 0), (3.0, 1)])
def test_lamps_less_than_3_m_apart_stand_at_one_place(apart, count):
    lamps, paths = luminaires([(10, 2), (10 + apart, 2)]), straight(np.arange(0, 31.0, 3.0))
    assert spans_between(paths, *lamps_beside(paths, lamps)).count == count


@pytest.mark.parametrize(
    "lamps", [luminaires([]), luminaires([(300, 3)]), luminaires([(0, 3), (300, 3)], working=False)]
)
def test_fewer_than_two_working_lamps_have_nothing_between_them(lamps):
    bright = np.full(len(STREET), 500.0)
    assert share(straight(STREET), bright, lamps) == 0.0


def test_without_walkways_there_is_no_stretch():
    assert overlit_spans(Paths.from_lines([]), np.empty(0), row(), np.empty(0)).count == 0


def test_beyond_the_outermost_lamps_nothing_is_over_lit():
    lamps = luminaires([(200, 3), (400, 3)])
    spans = overlit_spans(straight(STREET), np.full(len(STREET), 500.0), lamps, np.array([P1]))
    assert (spans.s0.tolist(), spans.s1.tolist()) == ([200.0], [400.0])


# the measure


def test_a_street_that_meets_its_class_exactly_is_not_over_lit_though_many_of_its_points_are():
    lux = lit_to(P1, row())
    middle = lux[(STREET >= 240) & (STREET < 360)]
    assert (middle > 1.5 * P1).mean() > 0.1
    assert share(straight(STREET), lux, row()) == 0.0


@pytest.mark.parametrize("spacing", [20.0, 30.0, 40.0])
@pytest.mark.parametrize(("times", "expected"), [(1.0, 0.0), (1.45, 0.0), (1.55, 1.0), (2.0, 1.0)])
def test_a_street_is_over_lit_above_one_and_a_half_times_its_class(spacing, times, expected):
    lamps = row(spacing)
    paths = straight(STREET)
    lux = illuminance(paths.xy, lamps).lux
    zero = np.zeros(1, dtype=int)
    ends = np.array([300.0 - 300.0 % spacing]), np.array([300.0 - 300.0 % spacing + spacing])
    exact = lux * times * P1 / interval_measures(paths, lux, zero, zero, *ends, 1, 0.0).mean[0]
    assert share(paths, exact, lamps, s0=200.0, s1=400.0) == pytest.approx(expected)


def test_a_frontage_has_the_share_that_lies_on_over_lit_stretches():
    lamps = luminaires([(x, 3) for x in (0, 30, 60, 90, 120)], lumens=[3e4, 3e4, 500, 500, 500])
    paths = straight(np.arange(0.0, 121.0, 3.0))
    lux = illuminance(paths.xy, lamps).lux
    spans = overlit_spans(paths, lux, lamps, np.array([P1]))
    assert (spans.s0.tolist(), spans.s1.tolist()) == ([0.0], [30.0])
    assert share(paths, lux, lamps, s0=20.0, s1=60.0) == pytest.approx(0.25)


def test_a_bright_class_is_asked_of_its_own_walkway_only():
    paths = samples([(x, 0) for x in range(0, 61, 3)], [(x, 9) for x in range(0, 61, 3)])
    lamps = luminaires([(0, 4.5), (60, 4.5)])
    spans = overlit_spans(paths, np.full(42, 12.0), lamps, np.array([15.0, 5.0]))
    assert spans.path.tolist() == [1]


def test_a_parcel_without_frontage_is_unknown_and_never_zero():
    spans = overlit_spans(PATH, np.full(len(PATH.xy), 99.0), row(), np.array([P1]))
    one = np.ones(1, dtype=int)
    shares = share_within(spans, PATH, one, np.zeros(1, dtype=int), np.array([30.0]), np.array([60.0]), 3)
    assert np.isnan(shares[[0, 2]]).all()
    assert shares[1] == 1.0


@pytest.mark.parametrize(("s0", "s1", "brightest"), [(0.0, 198.0, 33.0), (40.0, 70.0, 60.0), (100.0, 150.0, None)])
def test_the_brightest_place_is_sought_where_frontage_and_over_lit_stretch_meet(s0, s1, brightest):
    lux = np.where(PATH.station < 70.0, 30.0, 1.0) + 0.01 * PATH.station
    lux[[11, 40]] = 90.0, 99.0  # 33 m and 120 m along
    spans = overlit_spans(PATH, lux, luminaires([(0, 3), (60, 3), (150, 3)]), np.array([P1]))
    zero = np.zeros(1, dtype=int)
    (vertex,) = brightest_within(spans, PATH, lux, zero, zero, np.array([s0]), np.array([s1]), 1)
    assert (None if vertex < 0 else PATH.station[vertex]) == brightest


# the laws

places = st.lists(st.tuples(st.floats(0.0, 200.0), st.floats(-15.0, 15.0)), min_size=0, max_size=8)
many = settings(max_examples=60, deadline=None)


@given(places, st.lists(st.floats(1.0, 4.0), min_size=8, max_size=8))
@many
def test_more_lumens_never_make_less_of_a_walkway_over_lit(xy, times):
    lumens = np.full(len(xy), 6_000.0)
    before, after = luminaires(xy, lumens=lumens), luminaires(xy, lumens=lumens * times[: len(xy)])
    shares = [share(PATH, illuminance(PATH.xy, lamps).lux, lamps, 5.0, 18.0, 180.0) for lamps in (before, after)]
    assert shares[0] <= shares[1] + 1e-9


@given(places, st.floats(0.0, 360.0), st.floats(-500.0, 500.0))
@many
def test_turned_and_shifted_a_walkway_is_over_lit_as_before(xy, angle, shift):
    turn = np.deg2rad(angle)
    matrix = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    xy = np.reshape(xy, (-1, 2))
    there = Paths.from_arrays([PATH.xy @ matrix + shift])
    shares = [
        share(paths, illuminance(PATH.xy, luminaires(xy)).lux, luminaires(lamps), 5.0, 18.0, 180.0)
        for paths, lamps in ((PATH, xy), (there, xy @ matrix + shift))
    ]
    assert shares[0] == pytest.approx(shares[1], abs=1e-6)


@given(places)
@many
def test_it_is_the_same_from_whichever_end_a_walkway_is_drawn(xy):
    lamps, back = luminaires(xy), Paths.from_arrays([PATH.xy[::-1]])
    lux = illuminance(PATH.xy, lamps).lux
    there = share(back, lux[::-1], lamps, 5.0, 18.0, 180.0)
    assert there == pytest.approx(share(PATH, lux, lamps, 5.0, 18.0, 180.0), abs=1e-6)


def ring(begin):
    """A square ring of 160 m that begins at one of its corners."""
    corners = np.roll(np.array([(0.0, 0.0), (40.0, 0.0), (40.0, 40.0), (0.0, 40.0)]), -begin, axis=0)
    return Paths.from_lines([LineString([*corners, corners[0]])]).refined(3.0)


@pytest.mark.parametrize("begin", range(4))
@pytest.mark.parametrize("lamp", [(0.0, -3.0), (3.0, -3.0), (-3.0, -3.0)])
def test_a_ring_is_over_lit_as_far_wherever_it_begins(begin, lamp):
    """Lamps near a corner, and in the middle of the sides that meet in the opposite one: 80 m, 40 m and 40 m."""
    paths, lamps = ring(begin), luminaires([lamp, (43.0, 30.0), (30.0, 43.0)])
    spans = spans_between(paths, *lamps_beside(paths, lamps))
    assert spans.count == 3
    length = np.sort(np.bincount(spans.span, spans.s1 - spans.s0))
    foot = 3.0 if lamp[0] == 3.0 else 0.0
    assert length == pytest.approx(sorted([20.0, 70.0 - foot, 70.0 + foot]))
    bright = np.hypot(*(paths.xy - [40.0, 40.0]).T) < 25.0
    over = overlit_spans(paths, np.where(bright, 30.0, 1.0), lamps, np.array([5.0]))
    assert np.sum(over.s1 - over.s0) == pytest.approx(20.0)


def test_a_ring_with_one_lamp_has_nothing_between_two():
    paths = ring(0)
    assert spans_between(paths, *lamps_beside(paths, luminaires([(20.0, -3.0)]))).count == 0
