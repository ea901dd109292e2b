"""A raster of crown heights between lamps and places."""

import numpy as np
import pytest
from factories.lighting import luminaires
from factories.shadows import trees
from shapely.geometry import box
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.lighting import canopy as kernel
from wellplaced.algorithms.lighting.between import Between
from wellplaced.algorithms.lighting.canopy import Canopy
from wellplaced.algorithms.lighting.crowns import Crowns
from wellplaced.algorithms.lighting.illuminance import illuminance

GRID = Grid(-40.0, 40.0, 1.0, (80, 80))


def crowns_on(*boxes, height=8.0):
    """Heights of crowns, NaN where nothing is known, with squares (west, south, east, north) of crowns."""
    raster = np.zeros(GRID.shape, dtype=np.float32)
    raster[:3] = np.nan
    x, y = GRID.xy(*np.indices(GRID.shape).reshape(2, -1)).T
    for west, south, east, north in boxes:
        raster.reshape(-1)[(x > west) & (x < east) & (y > south) & (y < north)] = height
    return raster


def share(raster, place, drawn=None, lamp_height=8.0):
    """What passes to a place from a lamp at the origin."""
    lamp, place = luminaires([(0.0, 0.0)], height=lamp_height), np.array([place], dtype=float)
    crowns = None if drawn is None else Crowns.of(drawn)
    between = Between(crowns=crowns, canopy=Canopy.of(GRID, raster, drawn), transmission=0.4)
    return illuminance(place, lamp, between).lux[0] / illuminance(place, lamp).lux[0]


@pytest.mark.parametrize(
    ("boxes", "passed"),
    [
        ([], 1.0),
        ([(8.0, -3.0, 12.0, 3.0)], 0.4),
        ([(8.0, -3.0, 12.0, 3.0), (13.0, -3.0, 15.0, 3.0)], 0.16),
        ([(8.0, -3.0, 12.0, 3.0), (12.0, -3.0, 15.0, 3.0)], 0.4),  # they touch: one crown
        ([(8.0, 3.0, 12.0, 9.0)], 1.0),
        ([(19.0, -3.0, 21.0, 3.0)], 1.0),  # the ray passes below the crown, which begins at 2 m
    ],
)
def test_each_stretch_of_crown_lets_its_share_through(boxes, passed):
    assert share(crowns_on(*boxes), (20.0, 0.5)) == pytest.approx(passed)


def test_low_crowns_hide_what_lies_behind_them():
    low, high = crowns_on((14.0, -3.0, 16.0, 3.0), height=4.0), crowns_on((2.0, -3.0, 4.0, 3.0), height=4.0)
    assert share(low, (20.0, 0.5)) == pytest.approx(0.4)
    assert share(high, (20.0, 0.5)) == pytest.approx(1.0)


def test_where_a_tree_is_drawn_the_raster_does_not_shade_once_more():
    raster = crowns_on((8.0, -2.0, 12.0, 2.0))
    tree = trees([(10.0, 0.0)], radius=4.0, base=2.0, top=8.0)
    area = trees([], areas=[box(7.0, -4.0, 13.0, 4.0)], area_base=2.0, area_top=8.0)
    assert share(raster, (20.0, 0.5), tree) == pytest.approx(0.4)
    assert share(raster, (20.0, 0.5), area) == pytest.approx(0.4)


def test_beyond_the_raster_and_where_it_is_unknown_nothing_shades():
    assert share(crowns_on((-40.0, -40.0, 40.0, 40.0)), (0.0, 39.0)) == pytest.approx(0.4)
    assert share(np.full(GRID.shape, np.nan, dtype=np.float32), (0.0, 39.0)) == pytest.approx(1.0)


def test_a_bush_of_the_height_at_which_crowns_begin_is_no_crown():
    assert share(crowns_on((14.0, -3.0, 20.0, 3.0), height=1.5), (20.0, 0.5)) == 1.0


def test_some_rays_at_a_time_give_the_same(monkeypatch):
    rng = np.random.default_rng(1)
    raster = np.where(rng.random(GRID.shape) < 0.1, 9.0, 0.0).astype(np.float32)
    lamps, points = luminaires(rng.uniform(-30.0, 30.0, (8, 2))), rng.uniform(-30.0, 30.0, (200, 2))
    between = Between(canopy=Canopy.of(GRID, raster, None))
    whole = illuminance(points, lamps, between).lux
    monkeypatch.setattr(kernel, "STEPS", 500)
    assert illuminance(points, lamps, between).lux == pytest.approx(whole, rel=1e-12)
    assert (whole < illuminance(points, lamps).lux).any()
