"""Rays and their sums: neither how points are ordered nor what is left out changes the light."""

import numpy as np
import pytest
from factories.lighting import luminaires
from factories.shadows import scattered, walls
from shapely.geometry import box
from wellplaced.algorithms.lighting import rays as rays_of
from wellplaced.algorithms.lighting.between import Between
from wellplaced.algorithms.lighting.illuminance import contributions, hiding_most, lux_at
from wellplaced.algorithms.lighting.photometry import Shape
from wellplaced.algorithms.lighting.rays import Sum


def town(lamps, points, side=150.0):
    rng = np.random.default_rng(lamps)
    made = luminaires(rng.uniform(0.0, side, (lamps, 2)), height=rng.uniform(3.0, 12.0, lamps))
    return made, rng.uniform(0.0, side, (points, 2))


@pytest.mark.parametrize(("lamps", "points"), [(1, 3_000), (40, 200), (3, 20_000), (200, 5)])
def test_a_sum_is_that_of_the_rays_of_each_point(lamps, points):
    made, places = town(lamps, points)
    total, slowly = Sum(points), np.zeros(points)
    for rays in contributions(places, made):
        total.add(rays, rays.lux)
        np.add.at(slowly, rays.point, rays.lux)
    np.testing.assert_allclose(total.of_points(), slowly, rtol=1e-12)


def test_nothing_added_is_nothing():
    assert Sum(3).of_points().tolist() == [0.0, 0.0, 0.0]


@pytest.mark.parametrize("nearly_all", [0.0, 2.0])
def test_rays_without_light_change_nothing_whether_they_are_left_out_or_not(monkeypatch, nearly_all):
    made, places = town(30, 2_000)
    between = Between(walls(*scattered(3, across=6, step=25.0)))
    usual, hidden_by = lux_at(places, made, between), hiding_most(places, made, between)[0]
    monkeypatch.setattr(rays_of, "NEARLY_ALL", nearly_all)
    np.testing.assert_allclose(lux_at(places, made, between), usual, rtol=1e-12)
    assert hiding_most(places, made, between)[0].tolist() == hidden_by.tolist()
    assert (hidden_by >= 0).any()


def test_a_wall_keeps_no_light_from_a_place_that_the_lamp_does_not_reach(monkeypatch):
    lamp = luminaires([(0.0, 0.0)], height=5.0, shape=Shape.BATWING)  # to 18.66 m
    between = Between(walls([box(5.0, -3.0, 8.0, 3.0)], 10.0))
    monkeypatch.setattr(rays_of, "NEARLY_ALL", 0.0)
    assert hiding_most(np.array([[18.5, 0.0], [18.8, 0.0]]), lamp, between)[0].tolist() == [0, -1]
