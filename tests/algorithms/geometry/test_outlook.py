"""How far one can look, against shapely's intersection of every ray with every wall."""

import numpy as np
import pytest
from factories.geometries import scattered, seeds, squares
from hypothesis import given, settings
from shapely import affinity
from shapely.geometry import LineString, Point
from shapely.ops import unary_union
from wellplaced.algorithms.geometry.boundary import Boundary
from wellplaced.algorithms.geometry.outlook import DIRECTIONS, RAYS, Outlook, hidden_beyond

REACH = 40.0


def houses(seed):
    corners = scattered(seed, count=8)
    return [affinity.rotate(square, 13.0 * place) for place, square in enumerate(squares(corners, side=9.0))]


def outlook(polygons):
    walls = Boundary.of(polygons)
    return Outlook(walls.a, walls.b, REACH)


@settings(max_examples=10)
@given(seeds)
def test_every_ray_ends_at_the_first_wall(seed):
    polygons = houses(seed)
    walls = unary_union([polygon.exterior for polygon in polygons])
    eyes = [eye for eye in scattered(seed + 1, count=12) if not any(each.contains(Point(eye)) for each in polygons)]
    depth = outlook(polygons).depths(np.array(eyes).reshape(-1, 2))
    for eye, row in zip(eyes, depth):
        for ray in range(0, RAYS, 97):
            met = LineString([eye, eye + REACH * DIRECTIONS[ray]]).intersection(walls)
            truth = np.inf if met.is_empty else Point(eye).distance(met)
            if truth < REACH:
                assert row[ray] == pytest.approx(truth, abs=1e-3)
            else:
                assert row[ray] > REACH - 1e-3


def test_without_walls_one_looks_without_end():
    nothing = np.empty((0, 2))
    assert np.isinf(Outlook(nothing, nothing, REACH).depths(np.zeros((2, 2)))).all()


def test_places_behind_a_house_are_hidden_and_those_before_it_are_not():
    depth = outlook(squares([(10.0, -5.0)])).depths(np.zeros((1, 2)))
    way = np.array([[9.0, 0.1], [21.0, 0.1], [21.0, 12.0], [-21.0, 0.1]])
    assert hidden_beyond(depth, np.zeros(4, dtype=int), way).tolist() == [False, True, False, False]
