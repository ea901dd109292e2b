"""Measured distributions on turned and tilted lamps, against the distribution itself and the laws of light."""

from dataclasses import replace

import numpy as np
import pytest
from factories.lighting import luminaires, with_file
from factories.photometry import egg, lambert, made
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.lighting.illuminance import contributions, lux_at
from wellplaced.algorithms.lighting.optics import Optics, Table
from wellplaced.algorithms.lighting.reach import FAINTEST, reach

GAMMA = np.arange(0.0, 90.1, 2.5)
ROUND = np.arange(0.0, 181.0, 5.0)
PLANES = np.arange(0.0, 360.1, 15.0)


def street_light():
    """A lamp that throws its light along the street and to its far side, and nothing up: no symmetry, two humps."""
    c, gamma = np.radians(PLANES)[:, None], np.radians(GAMMA)
    along = np.cos(c) ** 2 * np.exp(-(((np.degrees(gamma) - 62.0) / 12.0) ** 2))
    across = (0.5 + 0.4 * np.sin(c) + 0.1 * np.cos(c)) * np.cos(gamma)
    return made(PLANES, GAMMA, 300.0 * along + 150.0 * across)


def direct(distribution, lamps, points, azimuth, tilt):
    """E by the point method with angles: each way turned into the luminaire's axes by matrices."""
    a, t = np.radians(azimuth), np.radians(tilt)
    arm, up = np.array([np.sin(a), np.cos(a), 0.0]), np.array([0.0, 0.0, 1.0])
    street, axis = np.cos(t) * arm + np.sin(t) * up, np.sin(t) * arm - np.cos(t) * up
    right = np.array([np.cos(a), -np.sin(a), 0.0])  # C = 0 to the right of who looks along the arm
    total = np.zeros(len(points))
    for k in range(len(lamps)):
        way = np.column_stack([points - lamps.xy[k], np.full(len(points), -lamps.height[k])])
        length = np.linalg.norm(way, axis=1)
        c = np.degrees(np.arctan2(way @ street, way @ right))
        gamma = np.degrees(np.arccos(np.clip(way @ axis / length, -1.0, 1.0)))
        candela = distribution.intensity(c, gamma) / distribution.lumens * lamps.lumens[k] * lamps.loss_factor[k]
        total += candela * lamps.height[k] / length**3
    return total


def at(table, x, down):
    return table.at(*(each.astype(np.float32) for each in (x, 0.0 * x, down, np.hypot(x, down))))[0]


def some_points(seed, count=400, side=30.0):
    return np.random.default_rng(seed).uniform(-side, side, (count, 2))


@pytest.mark.parametrize(("azimuth", "tilt"), [(0.0, 0.0), (73.0, 0.0), (200.0, 12.0), (301.0, -8.0)])
@pytest.mark.parametrize("planes", [PLANES, np.array([0.0, 90.0, 180.0, 270.0, 360.0])])
def test_a_lamp_gives_what_its_file_states_however_it_hangs(azimuth, tilt, planes):
    distribution = street_light() if len(planes) > 5 else made(planes, ROUND, egg(planes, ROUND))
    lamps, points = luminaires([(1.0, 2.0), (-8.0, 5.0)], height=[7.0, 9.0]), some_points(1)
    truth = direct(distribution, lamps, points, azimuth, tilt)
    found = lux_at(points, with_file(lamps, distribution, azimuth, tilt))
    bright = truth >= 0.05
    error = np.abs(found - truth)[bright] / truth[bright]
    assert bright.sum() > 300
    assert error.mean() < 0.0005
    assert np.quantile(error, 0.99) < 0.005


def test_a_lambert_file_gives_the_light_of_the_lambert_shape():
    lamps, points = luminaires([(0.0, 0.0)]), some_points(2)
    flat = made([0.0, 360.0], np.arange(0.0, 90.1, 1.0), np.tile(lambert(np.arange(0.0, 90.1, 1.0)), (2, 1)))
    assert lux_at(points, with_file(lamps, flat)) == pytest.approx(lux_at(points, lamps), rel=2e-3)


def test_lamps_without_a_file_keep_their_shape_beside_those_with_one():
    lamps, points = luminaires([(0.0, 0.0), (5.0, 5.0)]), some_points(3)
    mixed = replace(lamps, optics=Optics.of([street_light()], np.array([0, -1]), np.zeros(2), np.zeros(2)))
    one = np.array([True, False])
    apart = lux_at(points, with_file(lamps.subset(one), street_light())) + lux_at(points, lamps.subset(~one))
    assert lux_at(points, mixed) == pytest.approx(apart, rel=1e-12)


def test_a_raised_arm_throws_its_light_further_over_the_street():
    lamps = luminaires([(0.0, 0.0)])
    far, near = np.array([(0.0, 25.0)]), np.array([(0.0, -10.0)])
    level, raised = (with_file(lamps, street_light(), azimuth=0.0, tilt=tilt) for tilt in (0.0, 15.0))
    assert lux_at(far, raised)[0] > 1.2 * lux_at(far, level)[0]
    assert lux_at(near, raised)[0] < lux_at(near, level)[0]


def test_the_ground_receives_the_flux_that_goes_down():
    x, y = np.meshgrid(np.arange(-200.0, 200.0, 0.5) + 0.25, np.arange(-200.0, 200.0, 0.5) + 0.25)
    lamps = with_file(luminaires([(0.1, 0.2)]), street_light(), azimuth=40.0)
    total = lux_at(np.column_stack([x.ravel(), y.ravel()]), lamps).sum() * 0.25
    assert total == pytest.approx(8_000.0, rel=0.01)


@given(st.floats(0.0, 360.0), st.floats(0.0, 360.0))
@settings(max_examples=15, deadline=None)
def test_turning_the_arm_with_the_town_changes_nothing(azimuth, turn):
    angle = np.radians(turn)
    matrix = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])  # clockwise, as azimuths
    lamps, points = luminaires([(3.0, 4.0)]), some_points(4, 100)
    before = lux_at(points, with_file(lamps, street_light(), azimuth, 5.0))
    moved = replace(lamps, xy=lamps.xy @ matrix)
    after = lux_at(points @ matrix, with_file(moved, street_light(), azimuth + turn, 5.0))
    assert after == pytest.approx(before, rel=2e-3, abs=1.01 * FAINTEST)


@pytest.mark.parametrize("tilt", [0.0, 10.0])
def test_nothing_brighter_than_the_faintest_light_is_cut_off(tilt):
    lamps = with_file(luminaires([(0.0, 0.0)]), street_light(), azimuth=30.0, tilt=tilt)
    assert 48.0 <= reach(lamps)[0] < 400.0
    angle = np.radians(np.arange(0.0, 360.0, 1.0))
    ring = 1.001 * reach(lamps)[0] * np.column_stack([np.sin(angle), np.cos(angle)])
    assert direct(street_light(), lamps, ring, 30.0, tilt).max() <= 1.01 * FAINTEST


def test_a_subset_of_lamps_keeps_their_files():
    lamps = with_file(luminaires([(0.0, 0.0), (9.0, 0.0)]), street_light(), azimuth=np.array([10.0, 20.0]))
    assert lamps.subset(np.array([1])).optics.azimuth.tolist() == [20.0]
    assert sum(len(rays.lamp) for rays in contributions(some_points(5), lamps.subset(np.array([0])))) > 0


def test_what_a_file_does_not_state_is_dark():
    narrow = made([0.0, 360.0], np.arange(0.0, 45.1, 5.0), np.full((2, 10), 100.0))
    table = Table.of(narrow)
    assert at(table, np.array([0.9]), np.ones(1)) == pytest.approx(100.0 / narrow.lumens)
    assert at(table, np.array([1.1]), np.ones(1)) == 0.0
    assert at(table, np.array([1.0]), np.array([-1.0])) == 0.0
    assert at(table, np.zeros(1), np.ones(1)) == pytest.approx(100.0 / narrow.lumens)


def test_what_is_straight_above_a_luminaire_is_dark():
    up = Table.of(made([0.0, 360.0], ROUND, np.full((2, len(ROUND)), 100.0)))
    assert at(up, np.zeros(1), np.array([-5.0])) == 0.0


def test_the_light_above_the_horizon_of_a_raised_lamp_reaches_the_ground():
    up = made([0.0, 90.0, 180.0, 270.0, 360.0], ROUND, egg([0.0, 90.0, 180.0, 270.0, 360.0]))
    lamps, points = (
        luminaires([(0.0, 0.0)]),
        np.array([(0.0, -40.0), (0.0, -60.0)]),
    )  # behind the arm, at 79 and 82 degrees
    found = lux_at(points, with_file(lamps, up, azimuth=0.0, tilt=20.0))
    assert found == pytest.approx(direct(up, lamps, points, 0.0, 20.0), rel=1e-3)
    assert (found > FAINTEST).all()
