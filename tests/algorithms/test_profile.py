"""Measures along intervals of walkways, against closed forms and fine sampling."""

import numpy as np
import pytest
from factories.lighting import luminaires, samples, straight
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.lighting.illuminance import illuminance
from wellplaced.algorithms.profile import interval_measures


def measure(paths, value, intervals, groups=1, threshold=2.0):
    """`intervals`: (group, walkway, s0, s1)."""
    group, walkway, s0, s1 = (np.array(column) for column in zip(*intervals))
    return interval_measures(paths, np.asarray(value, dtype=float), group, walkway, s0, s1, groups, threshold)


def test_a_ramp_has_its_closed_form_measures():
    ramp = measure(straight([0, 10]), [0, 10], [(0, 0, 0.0, 10.0)])
    assert ramp.length[0] == 10.0
    assert ramp.minimum[0] == 0.0
    assert ramp.mean[0] == pytest.approx(5.0)
    assert ramp.low5[0] == pytest.approx(0.5)
    assert ramp.share_below[0] == pytest.approx(0.2)


def test_an_interval_that_ends_between_samples_is_interpolated():
    part = measure(straight([0, 10, 20]), [0, 10, 0], [(0, 0, 4.0, 13.0)])
    assert part.length[0] == pytest.approx(9.0)
    assert part.minimum[0] == pytest.approx(4.0)
    assert part.mean[0] == pytest.approx((7.0 * 6.0 + 8.5 * 3.0) / 9.0)


def test_an_interval_within_one_step_is_measured():
    part = measure(straight([0, 10]), [0, 10], [(0, 0, 2.0, 4.0)])
    assert (part.minimum[0], part.mean[0]) == pytest.approx((2.0, 3.0))


def test_even_light_is_exceeded_on_all_but_none_of_the_length():
    even = measure(straight([0, 3, 6]), [4, 4, 4], [(0, 0, 0.0, 6.0)], threshold=4.0)
    assert (even.low5[0], even.share_below[0]) == (pytest.approx(4.0), 0.0)


def test_even_light_below_the_threshold_is_dark_throughout():
    assert measure(straight([0, 3, 6]), [1, 1, 1], [(0, 0, 0.0, 6.0)]).share_below[0] == 1.0


def test_intervals_on_two_walkways_make_one_frontage():
    paths = samples([(0, 0), (10, 0)], [(0, 5), (30, 5)])
    both = measure(paths, [1, 1, 5, 5], [(0, 0, 0.0, 10.0), (0, 1, 0.0, 30.0)])
    assert both.length[0] == 40.0
    assert both.mean[0] == pytest.approx(4.0)
    assert both.minimum[0] == 1.0
    assert both.share_below[0] == pytest.approx(0.25)
    assert both.low5[0] == pytest.approx(1.0)


def test_a_parcel_without_frontage_is_unknown_and_never_zero():
    some = measure(straight([0, 10]), [3, 3], [(1, 0, 0.0, 10.0)], groups=3)
    for column in (some.length, some.minimum, some.mean, some.low5, some.share_below):
        assert np.isnan(column[[0, 2]]).all()
        assert np.isfinite(column[1])


def test_an_interval_without_length_is_no_frontage():
    assert np.isnan(measure(straight([0, 10]), [3, 3], [(0, 0, 4.0, 4.0)]).mean[0])


def test_intervals_are_cut_to_their_walkway():
    paths = samples([(0, 0), (10, 0)], [(0, 5), (30, 5)])
    cut = measure(paths, [1, 1, 5, 5], [(0, 0, -5.0, 99.0)])
    assert cut.length[0] == 10.0
    assert cut.mean[0] == pytest.approx(1.0)


def test_unknown_light_makes_the_measures_unknown_where_it_falls():
    values = [1.0, 1.0, np.nan, 1.0]
    both = measure(straight([0, 10, 20, 30]), values, [(0, 0, 0.0, 9.0), (1, 0, 5.0, 15.0)], groups=2)
    assert both.mean[0] == pytest.approx(1.0)
    for column in (both.minimum, both.mean, both.low5, both.share_below):
        assert np.isnan(column[1])


def test_every_interval_may_have_its_own_threshold():
    group, walkway = np.array([0, 1]), np.array([0, 0])
    s0, s1 = np.zeros(2), np.full(2, 10.0)
    ramp = interval_measures(straight([0, 10]), np.array([0.0, 10.0]), group, walkway, s0, s1, 2, np.array([2.0, 5.0]))
    assert ramp.share_below == pytest.approx([0.2, 0.5])


light = st.lists(st.floats(0.0, 30.0), min_size=5, max_size=5)


@given(light, st.floats(0.0, 19.0), st.floats(1.0, 20.0), st.floats(0.0, 30.0))
@settings(max_examples=60, deadline=None)
def test_the_measures_agree_with_fine_sampling(values, s0, length, threshold):
    s1 = min(20.0, s0 + length)
    got = measure(straight([0, 5, 10, 15, 20]), values, [(0, 0, s0, s1)], threshold=threshold)
    count = 200_000
    fine = np.interp(s0 + (s1 - s0) * (np.arange(count) + 0.5) / count, [0, 5, 10, 15, 20], values)
    assert got.minimum[0] == pytest.approx(fine.min(), abs=1e-3)
    assert got.mean[0] == pytest.approx(fine.mean(), abs=1e-3)
    # the share of the length below the value that was found is 5 %, unless the light stands still there
    assert (fine < got.low5[0] - 1e-3).mean() <= 0.05 + 1e-4
    assert (fine <= got.low5[0] + 1e-3).mean() >= 0.05 - 1e-4
    near = 1e-6
    assert (fine < threshold - near).mean() - 1e-4 <= got.share_below[0] <= (fine < threshold + near).mean() + 1e-4


@pytest.mark.parametrize("threshold", [1.0, 2.0, 5.0])
def test_the_dark_length_under_one_lamp_tends_to_its_closed_form(threshold):
    # Lambert: E = 8000 / pi x H^2 / (d^2 + H^2)^2 falls to the threshold at this distance
    edge = np.sqrt(np.sqrt(8_000.0 / np.pi * 64.0 / threshold) - 64.0)
    paths = straight(np.linspace(0.0, 60.0, 601))
    lux = illuminance(paths.xy, luminaires([(0, 0)])).lux
    dark = measure(paths, lux, [(0, 0, 0.0, 60.0)], threshold=threshold).share_below[0] * 60.0
    assert dark == pytest.approx(60.0 - edge, abs=0.01)


@given(st.floats(0.0, 3.0))
@settings(max_examples=40, deadline=None)
def test_a_small_shift_of_the_sample_points_changes_the_measures_little(shift):
    lamps = luminaires([(x, 3.0) for x in (0, 35, 70, 105)])
    still, moved = (
        straight(np.arange(0.0, 109.0, 3.0)),
        straight(np.concatenate([[0.0], np.arange(shift, 109.0, 3.0)[1:], [108.0]])),
    )
    one, other = (
        measure(paths, illuminance(paths.xy, lamps).lux, [(0, 0, 10.0, 95.0)], threshold=3.0)
        for paths in (still, moved)
    )
    assert other.share_below[0] == pytest.approx(one.share_below[0], abs=0.02)
    assert other.mean[0] == pytest.approx(one.mean[0], rel=0.02)
    assert other.minimum[0] == pytest.approx(one.minimum[0], abs=0.1)
