"""Hidden pockets in small scenes whose answer can be seen."""

import numpy as np
import pytest
from factories.sightlines import flat
from shapely.geometry import LineString
from wellplaced.algorithms.geometry.paths import Paths
from wellplaced.algorithms.sightlines.observers import on_walkways
from wellplaced.algorithms.sightlines.pockets import hidden_ground, pockets
from wellplaced.algorithms.sightlines.targets import NearestWalkway, target_ground
from wellplaced.algorithms.sightlines.viewshed import visible_count

STREET = Paths.from_lines([LineString([(1.0, 10.5), (59.0, 10.5)])])
"""Along row 49 of `flat()`."""


def yard(opening=0, crown=False):
    """A yard of 6 m x 6 m behind a wall of 2 cells along the street, closed but for `opening` cells at its back."""
    solid, objects = np.zeros((60, 60)), np.zeros((60, 60), dtype=np.int32)
    walls = [(slice(45, 47), slice(25, 35), 1), (slice(37, 45), slice(25, 27), 2), (slice(37, 45), slice(33, 35), 3)]
    walls += [(slice(37, 39), slice(25, 35), 4)]
    for rows, columns, number in walls:
        solid[rows, columns], objects[rows, columns] = 2.5, number
    if opening:
        solid[37:39, 28 : 28 + opening] = objects[37:39, 28 : 28 + opening] = 0
    return flat(solid=solid), objects


def found_in(surface, objects, windows=None):
    distance = NearestWalkway.of(surface.grid, STREET).cells()
    targets = target_ground(surface.open_ground, distance)
    people = on_walkways(STREET).xy
    nobody = np.zeros((60, 60)) if windows is None else windows
    inside = np.zeros((60, 60), dtype=bool)
    inside[39:45, 27:33] = True
    hidden = hidden_ground(targets & inside, distance, nobody) & (visible_count(surface, people) == 0)
    return pockets(surface, hidden, distance, people, objects)


def test_a_closed_yard_is_one_pocket():
    found = found_in(*yard())
    assert len(found) == 1
    assert found.area[0] == 36.0
    assert found.shape[0].bounds == (27.0, 15.0, 33.0, 21.0)


def test_ground_more_than_ten_metres_from_a_walkway_is_not_called_hidden():
    every, nobody = np.ones((1, 2), dtype=bool), np.zeros((1, 2), dtype=int)
    assert hidden_ground(every, np.array([[10.0, 10.1]]), nobody).tolist() == [[True, False]]


def test_a_pocket_knows_how_far_it_is_from_the_walkway():
    assert found_in(*yard()).distance[0] == pytest.approx(5.0, abs=0.01)


def test_a_pocket_names_the_wall_that_hides_it():
    assert found_in(*yard()).blocker.tolist() == [1]


def test_open_ground_has_no_pockets():
    surface, objects = flat(), np.zeros((60, 60), dtype=np.int32)
    found = found_in(surface, objects)
    assert (len(found), found.cells.any(), found.shape) == (0, False, [])


def test_what_windows_watch_is_not_hidden():
    assert len(found_in(*yard(), windows=np.full((60, 60), 0.5))) == 0
    assert len(found_in(*yard(), windows=np.full((60, 60), 0.49))) == 1


def test_ground_smaller_than_four_square_metres_is_no_pocket():
    hidden = np.zeros((60, 60), dtype=bool)
    hidden[20, 20:23] = True
    hidden[30:32, 30:32] = True
    nothing = np.zeros((60, 60), dtype=np.int32)
    found = pockets(flat(), hidden, np.zeros((60, 60)), np.empty((0, 2)), nothing)
    assert found.area.tolist() == [4.0]


def test_cells_that_touch_in_a_corner_are_one_pocket():
    hidden = np.zeros((60, 60), dtype=bool)
    hidden[20:22, 20:22] = hidden[22:24, 22:24] = True
    found = pockets(flat(), hidden, np.zeros((60, 60)), np.empty((0, 2)), np.zeros((60, 60), dtype=np.int32))
    assert (len(found), found.area[0]) == (1, 8.0)


@pytest.mark.parametrize(("width", "trapped"), [(1, True), (2, True), (3, False)])
def test_one_can_be_trapped_where_the_way_out_is_narrower_than_three_metres(width, trapped):
    hidden = np.zeros((60, 60), dtype=bool)
    solid = np.zeros((60, 60))
    solid[19:26, 19:26] = 3.0
    solid[20:25, 20:25] = 0.0
    solid[19, 20 : 20 + width] = 0.0
    hidden[20:25, 20:25] = True
    found = pockets(flat(solid=solid), hidden, np.zeros((60, 60)), np.empty((0, 2)), np.zeros((60, 60), dtype=int))
    assert found.entrapment.tolist() == [trapped]


def test_a_hedge_is_named_as_what_hides():
    base, top, objects = np.zeros((60, 60)), np.zeros((60, 60)), np.zeros((60, 60), dtype=np.int32)
    top[44:47, 15:45], objects[44:47, 15:45] = 2.0, 7
    found = found_in(flat(crown_base=base, crown_top=top), objects)
    assert set(found.blocker.tolist()) == {7}
