"""Shadows of buildings against an independent search for crossings, closed forms, Radiance, and the laws of light."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from factories.lighting import luminaires, with_file
from factories.photometry import uneven_ies
from factories.shadows import outdoors, scattered, street, walls
from factories.terrain import GROUNDS
from hypothesis import given, settings, strategies as st
from shapely.geometry import LineString, Polygon, box
from wellplaced.algorithms.geometry.edge_grid import EdgeGrid
from wellplaced.algorithms.lighting import directions, illuminance as kernel, shadows
from wellplaced.algorithms.lighting.between import Between
from wellplaced.algorithms.lighting.ies import read_ies
from wellplaced.algorithms.lighting.illuminance import contributions, hiding_most, illuminance, lux_at
from wellplaced.algorithms.lighting.reach import FAINTEST

GOLDEN = json.loads(Path(__file__).with_name("radiance.json").read_text(encoding="utf-8"))


def on_x(*stations):
    return np.column_stack([stations, np.zeros(len(stations))])


def light(points, lamps, standing=None):
    return illuminance(np.asarray(points, dtype=float), lamps, Between(standing))


def lux(points, lamps, standing=None):
    return light(points, lamps, standing).lux


def all_rays(points, lamps, standing):
    rays = list(contributions(points, lamps, Between(standing), named=True))
    parts = [(each.lamp, each.point, each.way.dark, each.way.building) for each in rays]
    return [np.concatenate(each) for each in zip(*parts)]


def a_town(seed, lamps=25):
    """(luminaires, walls, points) of a scattered town, lamps outdoors."""
    shapes, height = scattered(seed)
    rng = np.random.default_rng(seed)
    xy = outdoors(rng.uniform(0.0, 150.0, (3 * lamps, 2)), shapes)[:lamps]
    inventory = luminaires(xy, height=rng.uniform(4.0, 10.0, len(xy)), shape=rng.integers(0, 2, len(xy)))
    return inventory, walls(shapes, height), outdoors(rng.uniform(0.0, 150.0, (900, 2)), shapes)


def crossings(points, lamps, standing, lamp, point):
    """Every wall that stands in the way of each ray, found without any directions."""
    met = EdgeGrid.of(standing.a, standing.b).crossings(lamps.xy[lamp], points[point])
    above = (1.0 - met.at) * lamps.height[lamp[met.line]]
    hit = above < standing.top[met.edge]
    return met.line[hit], met.edge[hit], met.at[hit]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_place_is_dark_exactly_where_a_wall_crosses_its_ray(seed):
    lamps, standing, points = a_town(seed)
    lamp, point, dark, _ = all_rays(points, lamps, standing)
    line, _, _ = crossings(points, lamps, standing, lamp, point)
    truth = np.isin(np.arange(len(lamp)), line)
    assert 0.2 < truth.mean() < 0.95
    assert (dark == truth).all()


def test_the_building_named_is_the_first_in_the_way():
    lamps, standing, points = a_town(4)
    lamp, point, dark, building = all_rays(points, lamps, standing)
    line, edge, at = crossings(points, lamps, standing, lamp, point)
    order = np.lexsort((-at, line))
    first = np.full(len(lamp), -1)
    first[line[order]] = standing.owner[edge[order]]
    assert (building == first).all()
    assert ((building >= 0) == dark).all()


@pytest.mark.parametrize("number", [32, 256, 1024])
def test_the_number_of_directions_changes_nothing(monkeypatch, number):
    lamps, standing, points = a_town(5)
    usual = lux(points, lamps, standing)
    monkeypatch.setattr(directions, "FEWEST", number)
    monkeypatch.setattr(directions, "MOST", number)
    assert lux(points, lamps, standing) == pytest.approx(usual, rel=1e-12)


def test_blocks_of_any_size_give_the_same_shadows(monkeypatch):
    lamps, standing, points = a_town(6)
    whole = light(points, lamps, standing)
    monkeypatch.setattr(kernel, "PAIRS", 700)
    monkeypatch.setattr(kernel, "AT_ONCE", 60)
    monkeypatch.setattr(kernel, "LAMPS", 3)
    parts = light(points, lamps, standing)
    assert parts.lux == pytest.approx(whole.lux, rel=1e-12)
    assert parts.walled_lux == pytest.approx(whole.walled_lux, rel=1e-12)


def test_the_shadow_of_a_low_wall_ends_where_the_lamp_comes_over_it():
    # 4 m high, 6 m away, lamp at 8 m: dark from 6 m to 6 * 8 / (8 - 4) = 12 m
    standing = walls([box(6.0, -1e3, 6.01, 1e3)], 4.0)
    assert (lux(on_x(5.99, 6.02, 11.99, 12.03), luminaires([(0, 0)]), standing) > 0.0).tolist() == [
        True, False, False, True,
    ]  # fmt: skip


def test_behind_a_roof_the_shadow_begins_at_its_far_edge():
    # from 6 m to 10 m: dark behind it up to 10 * 8 / (8 - 4) = 20 m
    standing = walls([box(6.0, -1e3, 10.0, 1e3)], 4.0)
    assert (lux(on_x(10.01, 19.9, 20.1), luminaires([(0, 0)]), standing) > 0.0).tolist() == [False, False, True]


@pytest.mark.parametrize("height", [8.0, 8.001, 50.0])
def test_a_wall_as_high_as_the_lamp_hides_all_behind_it(height):
    standing = walls([box(6.0, -1e4, 7.0, 1e4)], height)
    assert (lux(on_x(5.9, 7.1, 30.0, 80.0), luminaires([(0, 0)]), standing) > 0.0).tolist() == [
        True, False, False, False,
    ]  # fmt: skip


def test_no_light_slips_between_two_houses_that_share_a_wall():
    row = [box(10.0, 3.7 * each - 40.0, 20.0, 3.7 * (each + 1) - 40.0) for each in range(22)]
    points = np.column_stack([np.full(4001, 25.0), np.linspace(-60.0, 60.0, 4001)])
    in_the_shade = np.abs(points[:, 1]) < 80.0
    assert (lux(points[in_the_shade], luminaires([(0, 0.3)]), walls(row, 20.0)) == 0.0).all()


def test_a_courtyard_is_lit_by_its_own_lamp_alone():
    court = box(-20.0, -20.0, 20.0, 20.0).difference(box(-10.0, -10.0, 10.0, 10.0))
    outside = luminaires([(30.0, 0.0)])
    within = luminaires([(0.0, 0.0)])
    places = np.array([(5.0, 5.0), (25.0, 0.0)])
    assert (lux(places, outside, walls([court], 12.0)) > 0.0).tolist() == [False, True]
    assert (lux(places, within, walls([court], 12.0)) > 0.0).tolist() == [True, False]


def test_a_lamp_half_a_metre_before_a_wall_lights_its_own_side_in_full():
    standing = walls([box(-1e3, 0.0, 1e3, 8.0)], 10.0)
    lamp = luminaires([(0.0, -0.5)])
    before, behind = np.array([(x, -0.3) for x in (-30.0, 0.0, 30.0)]), np.array([(x, 9.0) for x in (-30.0, 0.0, 30.0)])
    assert lux(before, lamp, standing) == pytest.approx(lux(before, lamp))
    assert (lux(behind, lamp, standing) == 0.0).all()


def test_a_place_on_the_front_itself_is_lit():
    standing = walls([box(10.0, -20.0, 20.0, 20.0)], 12.0)
    front = np.array([(10.0, y) for y in (-13.0, 0.0, 7.7)])
    assert lux(front, luminaires([(0.0, 0.0)]), standing) == pytest.approx(lux(front, luminaires([(0.0, 0.0)])))


@pytest.mark.parametrize("height", [4.0, 12.0])
def test_the_building_that_a_lamp_stands_in_lets_its_light_out(height):
    own, other = box(-2.0, -2.0, 2.0, 2.0), box(10.0, -20.0, 14.0, 20.0)
    lamp, points = luminaires([(0.0, 0.0)]), on_x(5.0, 9.9, 15.0)
    alone = lux(points, lamp, walls([other], height))
    assert lux(points, lamp, walls([own, other], height)) == pytest.approx(alone)
    assert alone[0] > 0.0 and alone[2] == 0.0


def test_lamps_inside_buildings_are_told():
    standing = walls([box(0.0, 0.0, 10.0, 10.0), box(5.0, 5.0, 15.0, 15.0)], 6.0)
    assert standing.holding(np.array([(20.0, 20.0), (7.0, 7.0), (12.0, 12.0), (3.0, -1.0)])).tolist() == [1, 2]


def test_what_is_dark_behind_a_building_is_known_as_well_as_the_lamp_that_it_hides():
    standing = walls([box(4.0, -5.0, 5.0, 5.0)], 20.0)
    found = light(on_x(8.0), luminaires([(0.0, 0.0)], assumed=0.25), standing)
    assert (found.lux[0], found.assumed[0]) == (0.0, 0.25)


def test_without_buildings_in_reach_nothing_changes():
    lamps, _, points = a_town(7)
    far = walls([box(5_000.0, 5_000.0, 5_010.0, 5_010.0)], 30.0)
    assert lux(points, lamps, far) == pytest.approx(lux(points, lamps), rel=1e-12)
    assert (light(points, lamps, far).walled_lux == 0.0).all()


def test_what_buildings_take_and_what_they_leave_is_all_the_light():
    lamps, standing, points = a_town(8)
    found = light(points, lamps, standing)
    assert found.walled_lux.max() > 0.0
    assert found.lux + found.walled_lux == pytest.approx(lux(points, lamps), rel=1e-12)


@given(st.integers(0, 35), st.floats(0.5, 20.0))
@settings(max_examples=20, deadline=None)
def test_a_higher_building_lets_no_more_light_through(which, more):
    lamps, standing, points = a_town(9)
    raised = replace(standing, top=standing.top + more * (standing.owner == which))
    assert (lux(points, lamps, raised) <= lux(points, lamps, standing) + 1e-12).all()


@given(st.floats(0.0, 150.0), st.floats(0.0, 150.0), st.floats(4.0, 12.0), st.floats(100.0, 5e4))
@settings(max_examples=20, deadline=None)
def test_among_buildings_another_lamp_never_lowers_the_light(x, y, height, lumens):
    lamps, standing, points = a_town(10)
    more = luminaires([(x, y)], height=height, lumens=lumens)
    both = luminaires(
        np.vstack([lamps.xy, more.xy]),
        **{part: np.append(getattr(lamps, part), getattr(more, part)) for part in ("height", "lumens", "shape")},
    )
    before, after = lux(points, lamps, standing), lux(points, both, standing)
    assert after == pytest.approx(before + lux(points, more, standing), rel=1e-9, abs=1e-12)


@given(st.floats(-1e5, 1e5), st.floats(-1e5, 1e5), st.floats(0.0, 360.0))
@settings(max_examples=15, deadline=None)
def test_moving_and_turning_the_town_changes_no_shadow(dx, dy, turn):
    shapes, height = scattered(11)
    lamps, standing, points = a_town(11)
    angle = np.radians(turn)
    matrix = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])

    def moved(xy):
        return np.asarray(xy) @ matrix + (dx, dy)

    turned = [
        Polygon(moved(shape.exterior.coords), [moved(ring.coords) for ring in shape.interiors])
        for part in shapes
        for shape in getattr(part, "geoms", [part])
    ]
    tall = np.repeat(height, [len(getattr(part, "geoms", [part])) for part in shapes])
    after = lux(moved(points), replace(lamps, xy=moved(lamps.xy)), walls(turned, tall))
    # where a shadow ends exactly at a place, rounding may light or darken it: no more than one place in a hundred
    same = np.isclose(after, lux(points, lamps, standing), rtol=1e-6, atol=1.01 * FAINTEST)
    assert same.mean() > 0.99


def test_the_building_that_takes_most_light_from_a_place_is_found():
    standing = walls([box(4.0, -2.0, 5.0, 2.0), box(-11.0, -2.0, -10.0, 2.0)], 20.0)
    lamps = luminaires([(0.0, 0.0), (-20.0, 0.0)], lumens=[9_000.0, 900.0])
    found, _ = hiding_most(on_x(8.0, 200.0), lamps, Between(standing))
    assert found.tolist() == [0, -1]


def test_of_buildings_behind_one_another_the_first_is_blamed():
    standing = walls([box(9.0, -5.0, 10.0, 5.0), box(4.0, -5.0, 5.0, 5.0)], 20.0)
    assert hiding_most(on_x(15.0), luminaires([(0.0, 0.0)]), Between(standing))[0].tolist() == [1]


def test_a_lamp_that_is_out_has_no_light_to_be_taken():
    standing = walls([box(4.0, -5.0, 5.0, 5.0)], 20.0)
    lamps = luminaires([(0.0, 0.0)], working=False)
    assert hiding_most(on_x(8.0), lamps, Between(standing))[0].tolist() == [-1]
    assert light(on_x(8.0), lamps, standing).walled_lux.tolist() == [0.0]


@pytest.mark.parametrize(
    "scene",
    GOLDEN["scenes"],
    ids=lambda scene: (
        f"{scene['ground']}, turned by {scene['turn']}" + (", lamps turned and tilted" if "tilt" in scene else "")
    ),
)
def test_the_light_between_houses_is_what_radiance_finds(scene):
    lamps, houses, points = street(scene["lamps"], scene["turn"], scene["step"])
    if "tilt" in scene:
        file = read_ies(uneven_ies(), "street light").distribution
        lamps = with_file(lamps, file, np.array(scene["azimuth"]), np.array(scene["tilt"]))
    truth, ground = np.array(scene["lux"]), GROUNDS[scene["ground"]]
    mine = lux_at(points, lamps, Between(shadows.Walls.of(houses, ground), ground=ground))
    bright = truth >= 0.05
    error = np.abs(mine - truth)[bright] / truth[bright]
    assert len(truth) == len(points) and bright.sum() > 100
    assert error.mean() <= 0.002
    assert np.quantile(error, 0.99) <= 0.01
    assert (error > 0.05).mean() <= 0.005


@pytest.mark.parametrize("which", [3, 4])
def test_radiance_tells_slopes_from_level_ground(which):
    scene = GOLDEN["scenes"][which]
    lamps, houses, points = street(scene["lamps"], scene["turn"], scene["step"])
    truth, level = np.array(scene["lux"]), lux(points, lamps, shadows.Walls.of(houses))
    bright = truth >= 0.05
    assert np.mean(np.abs(level - truth)[bright] / truth[bright]) > 0.05


def test_radiance_sees_most_of_the_street_in_shadow():
    lamps, _, points = street(GOLDEN["scenes"][0]["lamps"], GOLDEN["scenes"][0]["turn"], GOLDEN["scenes"][0]["step"])
    truth = np.array(GOLDEN["scenes"][0]["lux"])
    assert (truth < 0.5 * lux(points, lamps)).mean() > 0.3


def test_a_line_has_no_walls():
    assert len(walls([LineString([(0, 0), (1, 1)]).buffer(0.0)], 3.0).a) == 0
