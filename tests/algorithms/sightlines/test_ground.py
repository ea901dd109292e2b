"""Surfaces, observers, windows and the ground that should be seen."""

import numpy as np
import pytest
from factories.sightlines import grid
from shapely.geometry import LineString, Point, box
from wellplaced.algorithms.geometry.paths import Paths
from wellplaced.algorithms.rasters.values import without_holes
from wellplaced.algorithms.sightlines.observers import floors_of, on_walkways, windows
from wellplaced.algorithms.sightlines.surface import blocks_sight, crown_slabs
from wellplaced.algorithms.sightlines.targets import NearestWalkway, target_ground

WALK = LineString([(5.0, 5.3), (50.0, 20.7), (55.0, 58.0)])


def test_open_fences_do_not_block_and_unknown_ones_do():
    assert blocks_sight([0.0, 0.49, 0.5, 0.85, np.nan]).tolist() == [True, True, False, False, True]


def test_crowns_that_meet_reach_from_the_lowest_base_to_the_highest_top():
    xy = np.array([[10.0, 10.0], [12.0, 10.0], [30.0, 30.0]])
    base, top = crown_slabs(grid(40), xy, np.full(3, 3.0), np.array([2.0, 1.0, 4.0]), np.array([6.0, 5.0, 9.0]))
    row = 40 - 10 - 1
    assert (base[row, 10], top[row, 10]) == (1.0, 6.0)
    assert (base[row, 7], top[row, 7]) == (2.0, 6.0)
    assert (base[40 - 31, 30], top[40 - 31, 30]) == (4.0, 9.0)


def test_where_no_tree_stands_there_is_no_crown():
    base, top = crown_slabs(grid(40), np.array([[10.0, 10.0]]), np.array([2.0]), np.array([2.0]), np.array([np.nan]))
    assert not base.any()
    assert not top.any()


def test_unknown_terrain_is_taken_from_the_nearest_known_cell():
    terrain = np.array([[1.0, np.nan, np.nan, 9.0]])
    assert without_holes(terrain).tolist() == [[1.0, 1.0, 9.0, 9.0]]


def test_people_stand_at_most_five_metres_apart_on_walkways():
    crowd = on_walkways(Paths.from_lines([LineString([(0, 0), (23, 0)])]))
    assert crowd.xy[:, 0] == pytest.approx(np.linspace(0.0, 23.0, 6))
    assert (crowd.eye == 1.6).all()


def test_where_people_stand_does_not_depend_on_where_a_ring_begins_nor_which_way_it_runs():
    corners = np.array([(0.0, 0.0), (37.0, 3.0), (31.0, 22.0), (4.0, 17.0)])
    rings = [np.roll(corners, turn, axis=0)[::way] for turn in range(4) for way in (1, -1)]
    crowds = [on_walkways(Paths.from_lines([LineString([*ring, ring[0]])])).xy for ring in rings]
    places = [np.unique(np.round(crowd, 6), axis=0) for crowd in crowds]
    assert all(np.allclose(each, places[0]) for each in places)


def test_a_house_of_two_floors_has_windows_on_both_every_four_metres():
    house = windows([box(0, 0, 12, 8)], np.array([2]), np.array([True]))
    assert len(house) == 2 * (3 + 2 + 3 + 2)
    assert sorted(set(house.eye)) == [1.5, 4.5]


def test_windows_look_out_and_stand_outside():
    house = windows([box(0, 0, 12, 8)], np.array([1]), np.array([True]))
    south = house.xy[:, 1] < 0
    assert house.normal[south] == pytest.approx(np.tile([0.0, -1.0], (3, 1)))
    assert not any(box(0, 0, 12, 8).contains(Point(xy)) for xy in house.xy)


def test_floors_above_the_third_and_vacant_buildings_have_no_windows_that_count():
    both = windows([box(0, 0, 12, 8), box(20, 0, 32, 8)], np.array([9, 1]), np.array([True, False]))
    assert set(both.owner) == {0}
    assert both.eye.max() == 7.5


def test_an_unknown_number_of_floors_counts_as_one():
    assert set(windows([box(0, 0, 8, 8)], np.array([np.nan]), np.array([True])).eye) == {1.5}


def test_whole_storeys_that_fit_are_floors():
    assert floors_of([2.0, 3.0, 8.9, 9.0]).tolist() == [1.0, 1.0, 2.0, 3.0]
    assert np.isnan(floors_of([np.nan])).all()


def test_the_distance_to_the_walkway_is_shapely_s():
    distance = NearestWalkway.of(grid(60), Paths.from_lines([WALK])).cells()
    row, column = (each.ravel() for each in np.indices((60, 60)))
    exact = np.array([WALK.distance(Point(xy)) for xy in grid(60).xy(row, column)]).reshape(60, 60)
    assert np.abs(distance - exact).max() < 1.0
    assert np.mean(np.abs(distance - exact) < 0.001) > 0.95


def test_without_walkways_everything_is_infinitely_far():
    assert np.isinf(NearestWalkway.of(grid(10), Paths.from_lines([])).cells()).all()


def test_private_rear_ground_is_no_target_and_public_ground_is_to_43_m():
    distance = np.array([[3.0, 15.0, 15.1, 43.0, 43.1]])
    every = np.ones((1, 5), dtype=bool)
    assert target_ground(every, distance).tolist() == [[True, True, False, False, False]]
    assert target_ground(every, distance, every).tolist() == [[True, True, True, True, False]]


def test_under_buildings_there_is_no_target():
    assert not target_ground(np.zeros((1, 2), dtype=bool), np.zeros((1, 2)), np.ones((1, 2), dtype=bool)).any()
