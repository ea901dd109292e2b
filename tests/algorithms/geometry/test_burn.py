"""What is burnt into arrays, cell by cell, against shapely's own geometry."""

import numpy as np
import pytest
from factories.sightlines import grid
from hypothesis import given, settings, strategies as st
from shapely.affinity import rotate, translate
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box
from wellplaced.algorithms.geometry.burn import burn_discs, burn_lines, burn_polygons
from wellplaced.algorithms.geometry.paths import Paths
from wellplaced.algorithms.grid import Grid

CELLS = grid(40)


def centres():
    row, column = (each.ravel() for each in np.indices(CELLS.shape))
    return [Point(xy) for xy in CELLS.xy(row, column)]


def held_by(shape):
    return np.array([shape.contains(point) for point in centres()]).reshape(CELLS.shape)


@settings(max_examples=20, deadline=None)
@given(turn=st.floats(1.0, 89.0), x=st.floats(-5.0, 30.0), y=st.floats(-5.0, 30.0), width=st.floats(0.5, 20.0))
def test_a_polygon_takes_the_cells_whose_centres_it_holds(turn, x, y, width):
    shape = rotate(translate(box(0, 0, width, 9.3), x, y), turn)
    assert (burn_polygons(CELLS, [shape], np.array([7])) == 7 * held_by(shape)).all()


def test_holes_stay_empty_and_parts_are_all_filled():
    ring = box(2.2, 2.2, 18.8, 18.8).difference(box(6.1, 6.1, 12.9, 12.9))
    shape = MultiPolygon([ring, box(25.3, 20.2, 33.7, 38.9)])
    assert (burn_polygons(CELLS, [shape], np.array([1.5])) == 1.5 * held_by(shape)).all()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_where_polygons_overlap_the_higher_stays(order):
    shapes, heights = [box(0, 0, 20, 20), box(10, 10, 30, 30)], np.array([4.0, 9.0])
    burnt = burn_polygons(CELLS, [shapes[k] for k in order], heights[list(order)])
    assert burnt[CELLS.shape[0] - 16, 15] == 9.0
    assert burnt[CELLS.shape[0] - 6, 5] == 4.0


def test_missing_polygons_and_unknown_values_write_nothing():
    burnt = burn_polygons(CELLS, [None, box(0, 0, 9, 9)], np.array([3.0, np.nan]))
    assert (burnt == 0).all()


def test_polygons_beyond_the_grid_write_nothing():
    assert (burn_polygons(CELLS, [box(50, 50, 60, 60), box(-20, -9, -2, 50)], np.array([1, 2])) == 0).all()


def test_the_area_burnt_is_near_the_polygon_s():
    shape = Polygon([(3.1, 4.2), (36.7, 9.9), (30.3, 37.4), (11.8, 25.6)])
    assert burn_polygons(CELLS, [shape], np.array([1])).sum() == pytest.approx(shape.area, rel=0.02)


def test_a_line_takes_the_cells_near_it():
    line = LineString([(2.0, 3.0), (30.0, 17.0), (31.0, 39.0)])
    near = np.array([line.distance(point) <= 1.0 for point in centres()]).reshape(CELLS.shape)
    assert (burn_lines(CELLS, Paths.from_lines([line]), np.array([2])) == 2 * near).all()


def test_discs_take_the_cells_within_their_radius():
    xy, radius = np.array([[10.2, 11.1], [30.0, 28.5], [1.0, 39.0]]), np.array([4.0, 2.2, 6.0])
    near = [np.array([Point(at).distance(p) <= r for p in centres()]).reshape(CELLS.shape) for at, r in zip(xy, radius)]
    expected = np.max([value * each for value, each in zip((5.0, 3.0, 8.0), near)], axis=0)
    assert (burn_discs(CELLS, xy, radius, np.array([5.0, 3.0, 8.0])) == expected).all()


def test_a_grid_begins_at_whole_cells_wherever_the_city_lies():
    here, there = Grid.around((0.3, 0.4, 9.6, 7.7)), Grid.around((1000.3, 2000.4, 1009.6, 2007.7))
    assert (there.west - here.west, there.north - here.north, there.shape) == (1000.0, 2000.0, here.shape)


def test_a_cell_holds_its_centre():
    cells = Grid(100.0, 250.0, 2.0, (30, 20))
    row, column = (each.ravel() for each in np.indices(cells.shape))
    back = cells.cell_of(cells.xy(row, column))
    assert (back[0] == row).all()
    assert (back[1] == column).all()
