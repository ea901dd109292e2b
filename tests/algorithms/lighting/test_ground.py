"""Light on ground that is not level: a slow reference with prisms in space, and the laws of light."""

from dataclasses import replace

import numpy as np
import pytest
from factories.lighting import luminaires, with_file
from factories.photometry import uneven_ies
from factories.shadows import buildings, outdoors, scattered, some_trees, trees
from factories.terrain import raised, tilted, uneven
from hypothesis import given, settings, strategies as st
from scipy.interpolate import RegularGridInterpolator
from shapely import affinity
from shapely.geometry import LineString, Point, box
from wellplaced.algorithms.geometry.boundary import Boundary
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.lighting import illuminance as kernel
from wellplaced.algorithms.lighting.between import Between
from wellplaced.algorithms.lighting.canopy import Canopy
from wellplaced.algorithms.lighting.crowns import Crowns
from wellplaced.algorithms.lighting.ground import LEVEL, Ground
from wellplaced.algorithms.lighting.ies import read_ies
from wellplaced.algorithms.lighting.illuminance import contributions, illuminance, lux_at
from wellplaced.algorithms.lighting.light_raster import light_raster
from wellplaced.algorithms.lighting.photometry import intensity_per_lumen
from wellplaced.algorithms.lighting.reach import FAINTEST, farthest, reach
from wellplaced.algorithms.lighting.shadows import Walls
from wellplaced.algorithms.lighting.sources import Sources
from wellplaced.algorithms.lighting.upright import upright
from wellplaced.algorithms.progress import Progress

GROUNDS = {"a slope": tilted(0.08, -0.06), "a steep slope": tilted(-0.25, 0.1), "hills": uneven(3, relief=40.0)}
everywhere = pytest.mark.parametrize("ground", GROUNDS.values(), ids=GROUNDS.keys())
PARK = Grid(-20.0, 170.0, 1.0, (190, 190))


def a_town(seed, lamps=20, points=250):
    """(luminaires, shapes, heights, points), lamps and points outdoors."""
    shapes, height = scattered(seed)
    rng = np.random.default_rng(seed)
    xy = outdoors(rng.uniform(0.0, 150.0, (3 * lamps, 2)), shapes)[:lamps]
    inventory = luminaires(xy, height=rng.uniform(4.0, 10.0, len(xy)), shape=rng.integers(0, 2, len(xy)))
    return inventory, shapes, height, outdoors(rng.uniform(0.0, 150.0, (points, 2)), shapes)


def crowned(seed):
    rng = np.random.default_rng(seed)
    height = np.where(rng.random(PARK.shape) < 0.03, rng.uniform(2.0, 12.0, PARK.shape), 0.0).astype(np.float32)
    return Canopy.of(PARK, height, None)


def everything(seed, ground):
    """(luminaires, points, what stands between them) of a town with trees and a raster of crowns."""
    lamps, shapes, height, points = a_town(seed)
    standing = buildings(shapes, height)
    between = Between(Walls.of(standing, ground), Crowns.of(some_trees(seed), ground), crowned(seed), ground=ground)
    return lamps, points, between


def ways(points, lamps, ground):
    """(lamp, place) of all pairs in space, (lamps, points, 3) each."""
    top = np.column_stack([lamps.xy, ground.at(lamps.xy) + lamps.height])
    place = np.column_stack([points, ground.at(points)])
    return np.broadcast_arrays(top[:, None], place[None])


def lux_of_all(points, lamps, ground):
    """(lamps, points) lx of every pair, none cut off, nothing between."""
    top, place = ways(points, lamps, ground)
    way = place - top
    square, drop = (way**2).sum(axis=-1), np.maximum(-way[..., 2], 0.0)
    cosine = drop / np.sqrt(square)
    intensity = np.array([intensity_per_lumen(*each) for each in zip(lamps.shape, cosine)])
    return (lamps.lumens * lamps.loss_factor)[:, None] * intensity * cosine / square


def part_below(top, place, height):
    """The way from a lamp to a place, in plan, from where it has sunk to a height; None where it never does."""
    if place[2] >= height:
        return None
    begin = max(0.0, (top[2] - height) / (top[2] - place[2]))
    return LineString([top[:2] + (place - top)[:2] * begin, place[:2]])


def test_between_the_middles_of_cells_the_ground_is_bilinear_and_beyond_as_at_its_edge():
    ground = uneven(1, bounds=(0.0, 0.0, 60.0, 40.0), cell=4.0)
    west, south, east, north = ground.grid.bounds
    x, y = np.arange(west + 2.0, east, 4.0), np.arange(south + 2.0, north, 4.0)
    truth = RegularGridInterpolator((y, x), ground.elevation[::-1].astype(float))
    places = np.random.default_rng(2).uniform((-30.0, -30.0), (90.0, 70.0), (500, 2))
    clamped = np.clip(places, (x[0], y[0]), (x[-1], y[-1]))
    assert ground.at(places) == pytest.approx(truth(clamped[:, ::-1]), abs=1e-5)


def test_a_building_stands_on_the_mean_ground_along_its_outline():
    ground, shape = tilted(0.1, -0.2, zero=50.0), affinity.rotate(box(10.0, 20.0, 40.0, 33.0), 30.0)
    middle = shape.boundary.centroid
    found = Walls.of(buildings([shape], [7.0]), ground).top
    assert found == pytest.approx(np.full(4, 50.0 + 0.1 * middle.x - 0.2 * middle.y + 7.0), abs=1e-3)


@everywhere
def test_no_ground_within_a_ring_is_lower_than_told(ground):
    rng = np.random.default_rng(4)
    lamps = rng.uniform(-300.0, 900.0, (40, 2))
    for inner, outer, lowest in ground.rings(lamps):
        angle, away = rng.uniform(0.0, 2.0 * np.pi, (40, 300)), rng.uniform(inner, outer, (40, 300))
        around = lamps[:, None] + np.stack([np.cos(angle), np.sin(angle)], axis=-1) * away[..., None]
        assert (ground.at(around.reshape(-1, 2)).reshape(40, 300) >= lowest[:, None] - 1e-4).all()
        if inner > 2_000.0:
            break


@everywhere
def test_all_light_is_there_but_for_less_than_the_faintest_of_each_lamp(ground):
    rng = np.random.default_rng(5)
    lamps = luminaires(
        rng.uniform(0.0, 500.0, (15, 2)), height=rng.uniform(3.0, 12.0, 15), lumens=rng.uniform(500.0, 2e4, 15),
        shape=rng.integers(0, 2, 15),
    )  # fmt: skip
    points = rng.uniform(0.0, 500.0, (2_000, 2))
    truth, found = lux_of_all(points, lamps, ground), np.zeros((15, 2_000))
    for rays in contributions(points, lamps, Between(ground=ground)):
        found[rays.lamp, rays.point] = rays.lux
    counted = found > 0.0
    assert found[counted] == pytest.approx(truth[counted], rel=1e-9)
    assert truth[~counted].max() <= FAINTEST
    assert (truth > FAINTEST).sum() > 500


@everywhere
def test_a_measured_lamp_gives_the_faintest_light_nowhere_beyond_what_is_searched(ground):
    rng = np.random.default_rng(6)
    lamps = luminaires(rng.uniform(0.0, 500.0, (6, 2)), height=rng.uniform(3.0, 12.0, 6))
    lamps = with_file(lamps, read_ies(uneven_ies(), "lamp").distribution, rng.uniform(0.0, 360.0, 6), 10.0)
    far = farthest(lamps, ground, reach(lamps))
    points = rng.uniform(-1_500.0, 2_000.0, (20_000, 2))
    for k in range(6):
        away = points - lamps.xy[k]
        beyond = np.hypot(*away.T) > far[k]
        drop = ground.at(lamps.xy[[k]]) + lamps.height[k] - ground.at(points[beyond])
        x, y = away[beyond].T
        (lamp,) = Sources.alike(lamps.subset(np.array([k])))
        lux = lamp.lux(np.zeros(len(drop), dtype=np.int64), x, y, x * x + y * y, drop)
        assert len(lux) > 1_000 and lux[drop > 0.0].max(initial=0.0) <= FAINTEST


@everywhere
@pytest.mark.parametrize("seed", [1, 2])
def test_a_place_is_dark_exactly_where_its_ray_runs_into_a_building(ground, seed):
    lamps, shapes, height, points = a_town(seed)
    roofs = ground.beneath(Boundary.of(as_objects(shapes)), len(shapes)) + height
    top, place = ways(points, lamps, ground)
    told = []
    for rays in contributions(points, lamps, Between(Walls.of(buildings(shapes, height), ground), ground=ground)):
        for lamp, point, dark in zip(rays.lamp[::7], rays.point[::7], rays.way.dark[::7]):
            parts = (part_below(top[lamp, point], place[lamp, point], roof) for roof in roofs)
            hit = any(part is not None and part.intersection(each).length > 1e-9 for part, each in zip(parts, shapes))
            told.append(hit)
            assert dark == hit
    assert len(told) > 150 and 0.1 < np.mean(told) < 0.95


@everywhere
def test_a_ray_loses_light_at_every_crown_that_it_passes_through(ground):
    lamps, _, _, points = a_town(3)
    crowns = some_trees(3)
    foot = np.r_[ground.at(crowns.xy), ground.beneath(Boundary.of(crowns.areas), len(crowns.areas))]
    base, high = foot + np.r_[crowns.base, crowns.area_base], foot + np.r_[crowns.top, crowns.area_top]
    plans = [*(Point(xy) for xy in crowns.xy), *crowns.areas]
    radius = np.r_[crowns.radius, np.zeros(len(crowns.areas))]
    top, place = ways(points, lamps, ground)
    told = []
    for rays in contributions(points, lamps, Between(crowns=Crowns.of(crowns, ground), ground=ground)):
        for lamp, point, passed in zip(rays.lamp[::9], rays.point[::9], rays.way.passed[::9]):
            a, b = top[lamp, point], place[lamp, point]
            begin, end = (np.clip((a[2] - each) / (a[2] - b[2]), 0.0, 1.0) for each in (high, base))
            count = 0
            for k in np.flatnonzero(begin < end):
                part = LineString([a[:2] + (b - a)[:2] * begin[k], a[:2] + (b - a)[:2] * end[k]])
                count += part.distance(plans[k]) < radius[k] if radius[k] else part.intersects(plans[k])
            told.append(count)
            assert passed == pytest.approx(0.4**count)
    assert {0, 1, 2} <= set(told) and len(told) > 150


@pytest.mark.parametrize(
    ("rise", "height", "share"),
    [(0.1, 4.5, 0.4), (0.1, 3.5, 1.0), (-0.1, 3.5, 1.0), (-0.1, 4.5, 0.4)],  # the ray is at 4 m above the ground there
)
def test_a_raster_s_crowns_are_as_high_above_the_ground_as_it_says(rise, height, share):
    ground, grid = tilted(rise, 0.0), Grid(-40.0, 40.0, 1.0, (80, 80))
    crowns = np.zeros(grid.shape, dtype=np.float32)
    crowns[30:50, 49:51] = height
    lamp, place = luminaires([(0.0, 0.5)]), np.array([(20.0, 0.5)])
    free = lux_at(place, lamp, Between(ground=ground))
    assert lux_at(place, lamp, Between(canopy=Canopy.of(grid, crowns, None), ground=ground)) == pytest.approx(
        share * free
    )  # fmt: skip


@pytest.mark.parametrize("west", [5.0, -5.0])
def test_low_bushes_do_not_shade_a_place_in_their_midst_that_lies_above_them(west):
    # they are 1 m high above the mean ground, at 4.5 to 6 m; the ground at the place is at 9 m, the lamp at 20 m
    ground = tilted(0.3, 0.0)
    bushes = trees([], areas=[box(west, -9.0, 35.0, 9.0)], area_base=0.0, area_top=1.0)
    between, lamp = Between(crowns=Crowns.of(bushes, ground), ground=ground), luminaires([(0.0, 0.0)], height=20.0)
    places = np.array([(30.0, 0.0), (10.0, 0.0)])
    share = lux_at(places, lamp, between) / lux_at(places, lamp, Between(ground=ground))
    assert share == pytest.approx([1.0, 0.4])


def test_ground_that_is_level_is_as_none():
    flat = Ground(Grid(0.0, 100.0, 10.0, (10, 10)), np.full((10, 10), 31.4, dtype=np.float32))
    lamps, points, between = everything(7, LEVEL)
    on_raster = everything(7, flat)[2]
    ahead = np.tile((0.6, 0.8), (len(points), 1))
    assert lux_at(points, lamps, on_raster) == pytest.approx(lux_at(points, lamps, between), rel=1e-9)
    on_faces = upright(points, ahead, lamps, on_raster).semicylindrical
    assert on_faces == pytest.approx(upright(points, ahead, lamps, between).semicylindrical, rel=1e-9)


@everywhere
def test_raising_everything_changes_nothing(ground):
    lamps, points, between = everything(8, ground)
    higher = everything(8, raised(ground, 512.0))[2]
    assert lux_at(points, lamps, higher) == pytest.approx(lux_at(points, lamps, between), rel=1e-9)


@everywhere
@given(x=st.floats(0.0, 150.0), y=st.floats(0.0, 150.0), height=st.floats(3.0, 12.0), lumens=st.floats(100.0, 5e4))
@settings(max_examples=8, deadline=None)
def test_another_lamp_never_lowers_the_light(ground, x, y, height, lumens):
    lamps, points, between = everything(9, ground)
    more = luminaires([(x, y)], height=height, lumens=lumens)
    both = luminaires(
        np.vstack([lamps.xy, more.xy]),
        **{part: np.append(getattr(lamps, part), getattr(more, part)) for part in ("height", "lumens", "shape")},
    )
    apart = lux_at(points, lamps, between) + lux_at(points, more, between)
    assert lux_at(points, both, between) == pytest.approx(apart, rel=1e-9, abs=1e-12)


@given(st.floats(0.0, 360.0), st.floats(-0.2, 0.2), st.floats(-0.2, 0.2))
@settings(max_examples=12, deadline=None)
def test_turning_the_town_with_its_slope_changes_no_light(turn, east, north):
    lamps, shapes, height, points = a_town(10)
    angle = np.radians(turn)
    matrix = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    crowns, steep = some_trees(10), np.array([east, north])

    def light(points, xy, shapes, at, gradient):
        ground = tilted(*gradient, bounds=(-800.0, -800.0, 800.0, 800.0))
        drawn = Crowns.of(trees(at, crowns.radius, crowns.base, crowns.top), ground)
        between = Between(Walls.of(buildings(shapes, height), ground), drawn, ground=ground)
        return lux_at(points, replace(lamps, xy=xy), between)

    turned = [affinity.rotate(shape, turn, origin=(0.0, 0.0)) for shape in shapes]
    before = light(points, lamps.xy, shapes, crowns.xy, steep)
    after = light(points @ matrix, lamps.xy @ matrix, turned, crowns.xy @ matrix, steep @ matrix)
    assert np.isclose(after, before, rtol=1e-3, atol=1.01 * FAINTEST).mean() > 0.98


@everywhere
def test_a_lamp_gives_nothing_to_places_above_it(ground):
    lamps, points, between = everything(11, ground)
    top, place = ways(points, lamps, ground)
    above = place[..., 2] >= top[..., 2]
    found = np.zeros(above.shape)
    for rays in contributions(points, lamps, between):
        found[rays.lamp, rays.point] = rays.lux
    assert (found[above] == 0.0).all()
    assert above.any()


def test_on_a_terrace_above_the_lamp_it_is_dark():
    lamp, places = luminaires([(-10.0, 0.0)]), np.array([(-20.0, 0.0), (10.0, 0.0)])
    assert [(lux_at(places, lamp, Between(ground=below(-each))) > 0.0).tolist() for each in (7.9, 8.0, 8.1)] == [
        [True, True], [True, False], [True, False],
    ]  # fmt: skip


def test_a_lamp_shines_further_down_a_slope_than_on_level_ground():
    lamp, down = luminaires([(0.0, 0.0)]), np.array([(200.0, 0.0), (-200.0, 0.0)])
    assert (lux_at(down, lamp) == 0.0).all()
    assert lux_at(down, lamp, Between(ground=tilted(-0.1, 0.0))).tolist() == [
        pytest.approx(8_000.0 / np.pi * 28.0**2 / (200.0**2 + 28.0**2) ** 2, rel=1e-6), 0.0,
    ]  # fmt: skip


def test_a_place_two_metres_below_a_lamp_s_foot_has_the_light_of_a_lamp_two_metres_higher():
    place, ahead = np.array([(8.0, 0.0)]), np.array([(-0.6, 0.8)])
    low, high = luminaires([(-8.0, 0.0)], height=8.0), luminaires([(-8.0, 0.0)], height=10.0)
    between = Between(ground=below(2.0))
    assert illuminance(place, low, between).lux == pytest.approx(illuminance(place, high).lux)
    found, truth = upright(place, ahead, low, between), upright(place, ahead, high)
    assert found.semicylindrical == pytest.approx(truth.semicylindrical)
    assert found.vertical == pytest.approx(truth.vertical)


@pytest.mark.parametrize("rise", [0.1, -0.1, 0.3])
def test_on_an_even_slope_the_shadow_of_a_thin_wall_ends_where_it_does_on_level_ground(rise):
    # 4 m high at 6 m, the lamp at 8 m: to 12 m, as lamp, wall and ground are shifted alike
    ground = tilted(rise, 0.0, cell=1.0, bounds=(-20.0, -20.0, 40.0, 20.0))
    between = Between(Walls.of(buildings([box(5.999, -19.0, 6.001, 19.0)], 4.0), ground), ground=ground)
    places = np.array([(5.9, 0.0), (6.1, 0.0), (11.95, 0.0), (12.05, 0.0)])
    lit = lux_at(places, luminaires([(0.0, 0.0)]), between) > 0.0
    assert lit.tolist() == [True, False, False, True]


def below(metres):
    """Ground that lies so much lower east of x = 5 m than west of x = -5 m."""
    return Ground(Grid(-10.0, 10.0, 10.0, (2, 2)), np.array([[0.0, -metres]] * 2, dtype=np.float32))


@everywhere
def test_blocks_and_tiles_of_any_size_give_the_same(monkeypatch, ground):
    lamps, points, between = everything(12, ground)
    bounds, none = (0.0, 0.0, 30.0, 20.0), np.empty(0, dtype=object)
    whole, raster = lux_at(points, lamps, between), light_raster(bounds, lamps, between, none, Progress()).values
    monkeypatch.setattr(kernel, "PAIRS", 700)
    monkeypatch.setattr(kernel, "AT_ONCE", 60)
    monkeypatch.setattr(kernel, "LAMPS", 3)
    monkeypatch.setattr("wellplaced.algorithms.lighting.light_raster.TILE", 29)
    assert lux_at(points, lamps, between) == pytest.approx(whole, rel=1e-12)
    tiles = light_raster(bounds, lamps, between, none, Progress()).values
    assert np.allclose(tiles, raster, rtol=1e-6, equal_nan=True)
