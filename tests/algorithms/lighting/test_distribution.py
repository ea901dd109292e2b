"""One luminaire's light in all directions: symmetry unfolded, interpolated, integrated."""

import numpy as np
import pytest
from factories.photometry import GAMMA, egg, lambert, made
from hypothesis import given, settings, strategies as st

ROUND = np.arange(0.0, 361.0, 15.0)
ANGLES = st.floats(-720.0, 720.0)
HEIGHTS = st.floats(0.0, 180.0)


@pytest.mark.parametrize(("step", "error"), [(10.0, 2.6e-3), (5.0, 6.4e-4), (1.0, 2.6e-5)])
def test_a_lambert_lamp_gives_pi_times_its_peak_the_closer_the_finer_the_angles(step, error):
    gamma = np.arange(0.0, 181.0, step)
    lumens = made([0.0], gamma, [lambert(gamma, 100.0)]).lumens
    assert error / 2.0 < 1.0 - lumens / (100.0 * np.pi) < error


def test_a_lamp_that_is_equal_in_all_directions_gives_four_pi_times_its_intensity():
    assert made([0.0], [0.0, 180.0], [[7.0, 7.0]]).lumens == pytest.approx(4.0 * np.pi * 7.0)


def test_the_lumens_are_those_of_the_intensity_that_is_given_between_the_angles():
    candela = [[9, 8, 3, 0], [5, 7, 1, 2], [1, 2, 3, 4], [9, 8, 3, 0]]
    shape = made([0.0, 30.0, 180.0, 360.0], [0.0, 20.0, 70.0, 90.0], candela)
    c, gamma = np.arange(0.25, 360.0, 0.5), np.arange(0.05, 90.0, 0.1)
    ring = np.sin(np.radians(gamma)) * np.radians(0.1) * np.radians(0.5)
    assert shape.lumens == pytest.approx(float((shape.intensity(c[:, None], gamma) * ring).sum()), rel=1e-5)


def test_halfway_between_four_directions_the_intensity_is_their_mean():
    shape = made([0.0, 90.0, 180.0, 270.0, 360.0], [0.0, 90.0], [[0, 10], [0, 30], [0, 50], [0, 70], [0, 10]])
    assert shape.intensity(45.0, 45.0) == pytest.approx((0 + 0 + 10 + 30) / 4.0)
    assert shape.intensity(315.0, 90.0) == pytest.approx(40.0)


def test_beyond_the_stated_angles_there_is_no_light():
    shape = made([0.0], [10.0, 90.0], [[5.0, 5.0]])
    assert shape.intensity(0.0, np.array([9.99, 10.0, 90.0, 90.01])).tolist() == [0.0, 5.0, 5.0, 0.0]


def test_directions_are_broadcast_against_each_other():
    assert made(ROUND, GAMMA, egg(ROUND)).intensity(np.zeros((4, 1)), np.zeros(3)).shape == (4, 3)


@given(ANGLES, HEIGHTS)
def test_a_turn_of_the_whole_circle_changes_nothing(c, gamma):
    shape = made(ROUND, GAMMA, egg(ROUND))
    assert shape.intensity(c + 360.0, gamma) == pytest.approx(shape.intensity(c, gamma), rel=1e-9, abs=1e-9)


@given(st.floats(0.0, 359.0), ANGLES, HEIGHTS)
def test_turning_the_planes_turns_the_intensity_and_keeps_the_lumens(turn, c, gamma):
    shape, turned = made(ROUND, GAMMA, egg(ROUND)), made(ROUND + turn, GAMMA, egg(ROUND))
    assert turned.intensity(c + turn, gamma) == pytest.approx(shape.intensity(c, gamma), rel=1e-3, abs=1e-3)
    assert turned.lumens == pytest.approx(shape.lumens, rel=1e-6)
    assert (turned.c[0], turned.c[-1]) == (0.0, 360.0)
    assert (np.diff(turned.c) > 0.0).all()


@given(st.floats(1e-3, 1e3))
def test_twice_the_candela_are_twice_the_lumens(factor):
    shape = made(ROUND, GAMMA, egg(ROUND))
    assert made(ROUND, GAMMA, factor * egg(ROUND)).lumens == pytest.approx(factor * shape.lumens)


@given(st.sampled_from([90.0, 180.0]), st.sampled_from([0.0, 90.0, 180.0, 270.0]), st.integers(2, 9), st.randoms())
@settings(max_examples=60)
def test_a_part_unfolds_to_what_the_whole_circle_says(span, first, count, random):
    part = np.linspace(first, first + span, count)
    values = np.array([[random.uniform(1.0, 9.0) for _ in range(3)] for _ in part])
    whole = first + np.arange(0.0, 360.0 + 1e-9, span / (count - 1))
    mirrored = np.abs((whole - first + span) % (2.0 * span) - span)
    explicit = np.array([[np.interp(each, part - first, column) for column in values.T] for each in mirrored])
    unfolded, full = made(part, [0.0, 45.0, 90.0], values), made(whole, [0.0, 45.0, 90.0], explicit)
    c, gamma = np.arange(0.0, 360.0, 7.0)[:, None], np.array([0.0, 30.0, 80.0])
    assert np.allclose(unfolded.intensity(c, gamma), full.intensity(c, gamma))
    assert unfolded.lumens == pytest.approx(full.lumens)


def test_first_and_last_plane_are_the_same():
    shape = made(ROUND + 7.0, GAMMA, egg(ROUND))
    assert (shape.candela[0] == shape.candela[-1]).all()


def test_a_circle_without_its_last_plane_is_closed():
    open_circle = made(ROUND[:-1], GAMMA, egg(ROUND[:-1]))
    assert open_circle.lumens == pytest.approx(made(ROUND, GAMMA, egg(ROUND)).lumens)


@pytest.mark.parametrize("planes", [[0.0, 45.0], [0.0, 200.0], [0.0, 10.0, 20.0, 300.0], [0.0, 300.0, 300.5]])
def test_planes_that_make_no_circle_are_refused(planes):
    with pytest.raises(ValueError, match="no circle"):
        made(planes, [0.0, 90.0], np.ones((len(planes), 2)))
