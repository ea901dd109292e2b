"""Sample points of the ground that should be seen, against areas that shapely works out."""

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from shapely import affinity
from shapely.geometry import LineString, Point, box
from shapely.ops import unary_union
from wellplaced.algorithms.geometry.paths import Paths
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.sightlines.ground_points import ENOUGH_POINTS, Ground, ground_points
from wellplaced.algorithms.sightlines.targets import NearestWalkway

STREET = LineString([(-5.0, -1.5), (65.0, -1.5)])
LOTS = [box(0, 0, 15, 30), box(15, 0, 30, 30), box(30, 0, 60, 40)]
HOUSES = [box(1, 2, 14, 29), box(16.3, 4, 29, 28)]
PUBLIC = np.array([False, False, True])


def points_on(lots=LOTS, houses=HOUSES, street=STREET, public=PUBLIC, closed=None, entrances=(), chosen=None):
    shapes = unary_union([*lots, street])
    grid = Grid.around(shapes.bounds, 1.0, 45.0)
    closed = None if closed is None else closed(grid)
    near = NearestWalkway.of(grid, Paths.from_lines([street]))
    ground = Ground.of(near, houses, closed, public, np.array(entrances, dtype=float).reshape(-1, 2))
    rough = np.array([_ground(lot, houses, street, each).area for lot, each in zip(lots, public)])
    chosen = np.ones(len(lots), dtype=bool) if chosen is None else np.array(chosen)
    return ground_points(np.array(lots, dtype=object), chosen, rough, ground)


def _ground(lot, houses, street, public):
    """The ground as polygons: within 15 m (43 m where public) of the street and not built on."""
    return lot.intersection(street.buffer(43.0 if public else 15.0, 64)).difference(unary_union(houses))


@settings(max_examples=20)
@given(st.floats(0.0, 90.0))
def test_the_points_stand_for_the_area_of_the_ground_however_the_map_is_turned(angle):
    lots, houses = ([affinity.rotate(each, angle, (0, 0)) for each in some] for some in (LOTS, HOUSES))
    street = affinity.rotate(STREET, angle, (0, 0))
    found = points_on(lots, houses, street)
    area = np.bincount(found.parcel, found.area, minlength=3)
    truth = [_ground(lot, houses, street, each).area for lot, each in zip(lots, PUBLIC)]
    assert area == pytest.approx(truth, rel=0.06)


def test_a_small_yard_gets_enough_points_and_a_large_one_a_point_a_metre():
    found = points_on()
    count = np.bincount(found.parcel)
    assert (count[:2] >= 0.8 * ENOUGH_POINTS).all()
    assert set(found.area[found.parcel == 2]) == {1.0}


def test_no_point_stands_in_a_house_or_outside_its_parcel():
    found = points_on()
    for xy, parcel in zip(found.xy, found.parcel):
        assert LOTS[parcel].covers(Point(xy))
        assert not any(house.buffer(-1e-9).contains(Point(xy)) for house in HOUSES)


def test_only_the_chosen_parcels_get_points():
    assert set(points_on(chosen=[False, True, False]).parcel) == {1}


def test_a_shift_by_whole_metres_moves_the_points_and_changes_nothing_else():
    lots, houses = ([affinity.translate(each, 17, -240) for each in some] for some in (LOTS, HOUSES))
    here, there = points_on(), points_on(lots, houses, affinity.translate(STREET, 17, -240))
    assert there.xy == pytest.approx(here.xy + np.array([17.0, -240.0]))
    assert np.array_equal(here.parcel, there.parcel)


def test_the_ground_before_an_entrance_counts_however_far_it_is_from_a_walkway():
    far = [15.6, 28.9]
    added = len(points_on(entrances=[far])) - len(points_on())
    assert added > 0


def test_where_a_surface_model_has_something_standing_there_is_no_ground():
    assert len(points_on(closed=lambda grid: np.ones(grid.shape, dtype=bool))) == 0


def test_the_fewer_points_of_a_parcel_do_not_change_with_other_parcels():
    every, alone = points_on(), points_on(chosen=[False, True, False])
    chosen = every.chosen(every.one_in(4) & (every.parcel == 1))
    assert np.array_equal(chosen.xy, alone.xy[alone.one_in(4)])
    assert np.bincount(every.parcel[every.one_in(4)]) == pytest.approx(np.bincount(every.parcel) / 4, abs=1)


def test_the_share_of_the_ground_that_is_chosen_is_by_area():
    found = points_on()
    near = found.xy[:, 1] < 5.0
    truth = LOTS[2].intersection(box(-99, -99, 99, 5)).area / _ground(LOTS[2], HOUSES, STREET, public=True).area
    assert found.share(near, 3)[2] == pytest.approx(truth, rel=0.02)
    assert np.isnan(found.share(near, 4)[3])
