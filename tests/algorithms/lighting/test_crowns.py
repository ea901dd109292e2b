"""Crowns between lamps and places, against shapely's distances and the laws of light."""

from dataclasses import replace

import numpy as np
import pytest
from factories.lighting import luminaires
from factories.shadows import some_trees, trees, walls
from hypothesis import given, settings, strategies as st
from shapely.geometry import LineString, Point, box
from wellplaced.algorithms.lighting import directions, illuminance as kernel
from wellplaced.algorithms.lighting.between import Between
from wellplaced.algorithms.lighting.crowns import Crowns
from wellplaced.algorithms.lighting.illuminance import contributions, hiding_most, illuminance
from wellplaced.algorithms.lighting.reach import FAINTEST

LEFT = 0.4


def under(crowns, transmission=LEFT, **more):
    return Between(crowns=None if crowns is None else Crowns.of(crowns), transmission=transmission, **more)


def lux(points, lamps, between):
    return illuminance(np.asarray(points, dtype=float), lamps, between).lux


def on_x(*stations):
    return np.column_stack([stations, np.zeros(len(stations))])


def passed(crown, place=20.0, height=8.0):
    """The share of light that comes through the crowns to a place on x from a lamp at the origin."""
    lamp = luminaires([(0.0, 0.0)], height=height)
    return lux(on_x(place), lamp, under(crown))[0] / lux(on_x(place), lamp, under(None))[0]


def a_park(seed, lamps=12, points=150):
    rng = np.random.default_rng(seed)
    places = luminaires(rng.uniform(0.0, 150.0, (lamps, 2)), height=rng.uniform(3.0, 10.0, lamps))
    return places, some_trees(seed), rng.uniform(0.0, 150.0, (points, 2))


def crossings_by_shapely(crowns, lamp, height, place):
    """How many crowns the ray meets: the part of it that is in a crown's heights, and the crown's plan."""
    count = 0
    discs = [Point(xy) for xy in crowns.xy]
    for number, (base, top) in enumerate(zip(np.r_[crowns.base, crowns.area_base], np.r_[crowns.top, crowns.area_top])):
        begin, end = (min(max((height - each) / height, 0.0), 1.0) for each in (top, base))
        if begin >= end:
            continue
        part = LineString([lamp + (place - lamp) * begin, lamp + (place - lamp) * end])
        if number < len(discs):
            count += part.distance(discs[number]) < crowns.radius[number]
        else:
            count += part.intersects(crowns.areas[number - len(discs)])
    return count


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_ray_loses_light_at_every_crown_that_shapely_finds_on_its_way(seed):
    lamps, crowns, points = a_park(seed)
    told = []
    for rays in contributions(points, lamps, under(crowns)):
        for lamp, point, share in zip(rays.lamp, rays.point, rays.way.passed):
            count = crossings_by_shapely(crowns, lamps.xy[lamp], lamps.height[lamp], points[point])
            told.append(count)
            assert share == pytest.approx(LEFT**count)
    assert {0, 1, 2} <= set(told) and len(told) > 300


@pytest.mark.parametrize(
    ("crown", "share"),
    [
        (trees([(10.0, 0.0)]), LEFT),
        (trees([(10.0, 2.9)]), LEFT),
        (trees([(10.0, 3.1)]), 1.0),
        (trees([(10.0, 0.0)], base=5.7), 1.0),  # the ray is at 5.2 m where it comes into the disc, 7 m from the lamp
        (trees([(10.0, 0.0)], base=5.1), LEFT),
        (trees([(10.0, 0.0)], top=2.7, base=1.0), 1.0),  # and at 2.8 m where it leaves it
        (trees([(10.0, 0.0)], top=2.9, base=1.0), LEFT),
        (trees([(10.0, 0.0), (16.0, 0.0)], base=0.5), LEFT * LEFT),
        (trees([(-10.0, 0.0)]), 1.0),
        (trees([(26.0, 0.0)]), 1.0),
        (trees([(0.0, 0.0)]), LEFT),
        (trees([(20.0, 0.0)], base=0.0), LEFT),
        (trees([(20.0, 0.0)], base=2.0), 1.0),
        (trees([], areas=[box(7.0, -5.0, 13.0, 5.0)]), LEFT),
        (trees([], areas=[box(7.0, -5.0, 13.0, 5.0)], area_base=5.3), 1.0),
        (trees([], areas=[box(-5.0, -5.0, 5.0, 5.0)]), LEFT),
        (trees([], areas=[box(-50.0, -50.0, 50.0, 50.0)]), LEFT),
        (trees([], areas=[box(-50.0, -50.0, 50.0, 50.0)], area_top=1.9, area_base=1.0), LEFT),
        (trees([], areas=[box(-50.0, -50.0, 50.0, 50.0)], area_base=8.5), 1.0),
    ],
)
def test_a_crown_counts_where_the_ray_passes_between_its_base_and_its_top(crown, share):
    assert passed(crown) == pytest.approx(share)


def test_right_below_the_lamp_its_own_crown_shades():
    assert passed(trees([(0.5, 0.0)]), place=0.0) == pytest.approx(LEFT)
    assert passed(trees([(3.5, 0.0)]), place=0.0) == pytest.approx(1.0)


@pytest.mark.parametrize("number", [32, 1024])
def test_the_number_of_directions_changes_nothing(monkeypatch, number):
    lamps, crowns, points = a_park(4)
    usual = lux(points, lamps, under(crowns))
    monkeypatch.setattr(directions, "FEWEST", number)
    monkeypatch.setattr(directions, "MOST", number)
    monkeypatch.setattr(kernel, "LAMPS", 5)
    assert lux(points, lamps, under(crowns)) == pytest.approx(usual, rel=1e-12)


def test_crowns_that_let_all_light_through_are_as_no_crowns():
    lamps, crowns, points = a_park(5)
    assert lux(points, lamps, under(crowns, 1.0)) == pytest.approx(lux(points, lamps, under(None)), rel=1e-12)


@given(st.floats(0.0, 1.0), st.floats(0.0, 1.0))
@settings(max_examples=15, deadline=None)
def test_thicker_crowns_never_let_more_light_through(one, other):
    lamps, crowns, points = a_park(6)
    thick, thin = sorted((one, other))
    assert (lux(points, lamps, under(crowns, thick)) <= lux(points, lamps, under(crowns, thin)) + 1e-12).all()


@given(st.floats(0.0, 150.0), st.floats(0.0, 150.0), st.floats(0.5, 9.0), st.floats(0.0, 8.0), st.floats(0.1, 9.0))
@settings(max_examples=15, deadline=None)
def test_another_tree_never_raises_the_light(x, y, radius, base, thick):
    lamps, crowns, points = a_park(7)
    more = trees(
        np.vstack([crowns.xy, (x, y)]),
        np.append(crowns.radius, radius),
        np.append(crowns.base, base),
        np.append(crowns.top, base + thick),
        crowns.areas,
        crowns.area_base,
        crowns.area_top,
    )
    assert (lux(points, lamps, under(more)) <= lux(points, lamps, under(crowns)) + 1e-12).all()


def test_the_light_of_two_groups_of_lamps_under_crowns_is_the_sum_of_each():
    lamps, crowns, points = a_park(8)
    odd = np.arange(len(lamps)) % 2 == 1
    apart = sum(lux(points, lamps.subset(each), under(crowns)) for each in (odd, ~odd))
    assert lux(points, lamps, under(crowns)) == pytest.approx(apart, rel=1e-12)


def test_what_crowns_and_walls_take_and_what_they_leave_is_all_the_light():
    lamps, crowns, points = a_park(9)
    houses = walls([box(20.0, 20.0, 35.0, 40.0), box(80.0, 60.0, 95.0, 70.0)], 7.0)
    light = illuminance(points, lamps, under(crowns, walls=houses))
    assert light.shaded_lux.max() > 0.0 and light.walled_lux.max() > 0.0
    without_walls = lux(points, lamps, under(crowns))
    assert light.lux + light.walled_lux == pytest.approx(without_walls, rel=1e-12)
    without_crowns = lux(points, lamps, under(None, walls=houses))
    assert light.lux + light.shaded_lux == pytest.approx(without_crowns, rel=1e-12)


def test_the_tree_that_takes_most_light_from_a_place_is_found():
    crowns = trees([(5.0, 0.0), (-15.0, 0.0), (5.0, 60.0)], base=0.5)
    lamps = luminaires([(10.0, 0.0), (-20.0, 0.0)], lumens=[9_000.0, 900.0])
    building, crown = hiding_most(on_x(0.0, 500.0), lamps, under(crowns))
    assert crown.tolist() == [0, -1]
    assert building.tolist() == [-1, -1]


def test_behind_a_building_no_tree_is_to_blame():
    crowns = trees([(15.0, 0.0)], base=0.5)
    wall = walls([box(5.0, -20.0, 6.0, 20.0)], 20.0)
    building, crown = hiding_most(on_x(20.0), luminaires([(0.0, 0.0)]), under(crowns, walls=wall))
    assert (building.tolist(), crown.tolist()) == ([0], [-1])


def test_an_area_has_no_name():
    assert Crowns.of(trees([(0.0, 0.0)], areas=[box(0.0, 0.0, 1.0, 1.0)])).ids.tolist() == ["T0", None]


def test_turning_the_park_changes_no_light():
    lamps, crowns, points = a_park(10)
    crowns = trees(crowns.xy, crowns.radius, crowns.base, crowns.top)
    matrix = np.array([[0.6, 0.8], [-0.8, 0.6]])
    turned = trees(crowns.xy @ matrix + 1e4, crowns.radius, crowns.base, crowns.top)
    after = lux(points @ matrix + 1e4, replace(lamps, xy=lamps.xy @ matrix + 1e4), under(turned))
    assert after == pytest.approx(lux(points, lamps, under(crowns)), rel=1e-6, abs=1.01 * FAINTEST)
