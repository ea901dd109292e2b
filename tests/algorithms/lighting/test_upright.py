"""Light on faces, against published values, an integration over the half cylinder, and the laws of light."""

from dataclasses import replace

import numpy as np
import pytest
from factories.lighting import luminaires, samples
from factories.shadows import trees, walls
from scipy.integrate import trapezoid
from shapely.geometry import box
from wellplaced.algorithms.lighting.between import Between
from wellplaced.algorithms.lighting.crowns import Crowns
from wellplaced.algorithms.lighting.upright import FACE, directions_along, upright

GOLDEN = {0: 5.513289, 30: 5.143969, 60: 4.134967, 90: 2.756644, 120: 1.378322, 150: 0.36932, 180: 0.0}
"""Esc (lx) of 1,000 cd, 10 m away, 60 degrees from the vertical, by the angle in plan to where the face looks."""


def looking(*degrees):
    angle = np.radians(degrees)
    return np.column_stack([np.cos(angle), np.sin(angle)])


def of_1000_candela():
    """A lamp that gives 1,000 cd towards a face 10 m away at 60 degrees from the vertical: I = lm LLF cos(60) / pi."""
    return luminaires([(10.0 * np.sin(np.pi / 3.0), 0.0)], height=FACE + 5.0, lumens=2_000.0 * np.pi / 0.8)


@pytest.mark.parametrize(("alpha", "published"), GOLDEN.items())
def test_a_face_gets_the_published_semicylindrical_light(alpha, published):
    for side in (alpha, -alpha):
        found = upright(np.zeros((1, 2)), looking(side), of_1000_candela()).semicylindrical[0]
        assert found[0] == pytest.approx(published, abs=2e-6)
        assert found[1] == pytest.approx(GOLDEN[180 - alpha], abs=2e-6)


@pytest.mark.parametrize("alpha", [0.0, 30.0, 75.0, 120.0])
def test_semicylindrical_light_is_the_mean_of_vertical_light_over_the_half_cylinder(alpha):
    turn = np.linspace(-90.0, 90.0, 20_001)
    vertical = upright(np.zeros((len(turn), 2)), looking(*(alpha + turn)), of_1000_candela()).vertical[:, 0]
    found = upright(np.zeros((1, 2)), looking(alpha), of_1000_candela()).semicylindrical[0, 0]
    assert trapezoid(vertical, np.radians(turn)) / np.pi == pytest.approx(found, rel=1e-6)


def test_vertical_light_is_that_of_the_point_method():
    found = upright(np.zeros((1, 2)), looking(0.0), of_1000_candela()).vertical[0]
    assert found == pytest.approx([1_000.0 * np.sin(np.pi / 3.0) / 100.0, 0.0])


def test_right_below_the_lamp_no_light_falls_on_faces():
    found = upright(np.zeros((1, 2)), looking(0.0), luminaires([(0.0, 0.0)]))
    assert found.vertical.tolist() == [[0.0, 0.0]]
    assert found.semicylindrical.tolist() == [[0.0, 0.0]]


@pytest.mark.parametrize("height", [0.5, 1.5])
def test_a_lamp_no_higher_than_a_face_gives_it_nothing(height):
    found = upright(np.array([(3.0, 0.0)]), looking(180.0), luminaires([(0.0, 0.0)], height=height))
    assert (found.semicylindrical == 0.0).all()


def test_a_lamp_that_is_out_gives_nothing():
    lamps = luminaires([(5.0, 0.0), (9.0, 2.0)], working=[True, False])
    alone = upright(np.zeros((1, 2)), looking(20.0), lamps.subset(lamps.working)).semicylindrical
    assert upright(np.zeros((1, 2)), looking(20.0), lamps).semicylindrical == pytest.approx(alone)


def test_a_wall_hides_a_face_later_than_the_ground_behind_it():
    # lamp at 8 m, wall 4 m high 6 m away: the ground is dark to 12 m, a face to 6 * 6.5 / 4 = 9.75 m
    between = Between(walls([box(6.0, -1e3, 6.01, 1e3)], 4.0))
    points = np.column_stack([[9.7, 9.8], [0.0, 0.0]])
    found = upright(points, looking(180.0, 180.0), luminaires([(0.0, 0.0)]), between).semicylindrical[:, 0]
    assert (found > 0.0).tolist() == [False, True]


def test_a_wall_no_higher_than_a_face_does_not_hide_it():
    between = Between(walls([box(6.0, -1e3, 6.01, 1e3)], FACE))
    point, way = np.array([(6.2, 0.0)]), looking(180.0)
    free = upright(point, way, luminaires([(0.0, 0.0)])).semicylindrical
    assert upright(point, way, luminaires([(0.0, 0.0)]), between).semicylindrical == pytest.approx(free)


def test_a_crown_shades_a_face_that_stands_below_it():
    between = Between(crowns=Crowns.of(trees([(15.0, 0.0)], base=2.0)), transmission=0.25)
    point, way = np.array([(17.0, 0.0)]), looking(180.0)
    free = upright(point, way, luminaires([(0.0, 0.0)])).semicylindrical
    assert upright(point, way, luminaires([(0.0, 0.0)]), between).semicylindrical == pytest.approx(0.25 * free)


def test_turning_everything_changes_nothing():
    rng = np.random.default_rng(1)
    lamps, points, turn = luminaires(rng.uniform(0.0, 60.0, (9, 2))), rng.uniform(0.0, 60.0, (30, 2)), np.radians(37.0)
    matrix = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    ahead = looking(*rng.uniform(0.0, 360.0, 30))
    before = upright(points, ahead, lamps).semicylindrical
    after = upright(points @ matrix, ahead @ matrix, replace(lamps, xy=lamps.xy @ matrix)).semicylindrical
    assert after == pytest.approx(before, rel=1e-6, abs=0.01)


def test_ahead_is_along_the_path_and_half_way_at_a_bend():
    paths = samples([(0, 0), (2, 0), (2, 3)], [(5, 5), (5, 1)], [(0, 0), (4, 0), (1, 0)])
    half = np.sqrt(0.5)
    expected = [(1, 0), (half, half), (0, 1), (0, -1), (0, -1), (1, 0), (1, 0), (-1, 0)]
    assert directions_along(paths) == pytest.approx(np.array(expected, dtype=float))
