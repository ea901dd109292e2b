"""Outlines traced from cells: burnt back, they give the cells."""

import numpy as np
import pytest
from factories.sightlines import grid
from scipy.ndimage import label
from wellplaced.algorithms.geometry.burn import burn_polygons
from wellplaced.algorithms.geometry.tracing import traced

EIGHT = np.ones((3, 3))


@pytest.mark.parametrize("filled", [0.1, 0.3, 0.5, 0.7, 0.95])
def test_outlines_are_valid_and_hold_their_cells_and_no_others(filled):
    groups, count = label(np.random.default_rng(3).random((50, 50)) < filled, EIGHT)
    shapes = traced(grid(50), groups)
    assert all(shape.is_valid for shape in shapes.values())
    assert (burn_polygons(grid(50), [shapes[k + 1] for k in range(count)], 1 + np.arange(count)) == groups).all()


def test_a_block_of_cells_is_a_rectangle_of_four_corners():
    groups = np.zeros((10, 10), dtype=int)
    groups[2:5, 3:9] = 4
    ((number, shape),) = traced(grid(10, cell=2.0), groups).items()
    assert number == 4
    assert shape.bounds == (6.0, 10.0, 18.0, 16.0)
    assert len(shape.exterior.coords) == 5


def test_a_ring_of_cells_has_a_hole():
    groups = np.zeros((9, 9), dtype=int)
    groups[2:7, 2:7] = 1
    groups[4, 4] = 0
    shape = traced(grid(9), groups)[1]
    assert [ring.bounds for ring in shape.interiors] == [(4.0, 4.0, 5.0, 5.0)]
    assert shape.area == 24.0


def test_cells_that_touch_in_a_corner_are_two_parts():
    groups = np.eye(2, dtype=int)
    assert len(traced(grid(2), groups)[1].geoms) == 2


def test_no_cell_no_outline():
    assert traced(grid(5), np.zeros((5, 5), dtype=int)) == {}
