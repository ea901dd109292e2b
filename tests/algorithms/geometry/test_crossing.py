"""Lines that enter another parcel."""

import numpy as np
import pytest
from factories.geometries import scattered, seeds, squares
from hypothesis import given, settings
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box
from wellplaced.algorithms.geometry.boundary import Boundary
from wellplaced.algorithms.geometry.crossing import Obstacles
from wellplaced.algorithms.progress import Progress


def entered(polygons, start, end, owner):
    pieces = Boundary.of(polygons).pieces(5.0)
    lines = (np.array(start, dtype=float), np.array(end, dtype=float), np.array(owner))
    return Obstacles(pieces).entered(*lines, Progress()).tolist()


@settings(deadline=None, max_examples=30)
@given(seeds)
def test_convex_parcels_are_entered_when_the_line_starts_outside_and_meets_them(seed):
    corners = scattered(seed, count=12)
    turned = [affinity.rotate(square, seed % 90 + 3.7 * place) for place, square in enumerate(squares(corners))]
    start, end = scattered(seed + 1, count=60), scattered(seed + 2, count=60)
    owner = np.arange(60) % 15 - 3
    truth = [
        any(
            polygon.intersects(LineString([a, b])) and not polygon.contains(Point(a))
            for number, polygon in enumerate(turned)
            if number != own
        )
        for a, b, own in zip(start, end, owner)
    ]
    assert entered(turned, start, end, owner) == truth


def test_ones_own_parcel_is_no_obstacle():
    bay = Polygon([(0, 0), (10, 0), (10, 10), (8, 10), (8, 2), (2, 2), (2, 10), (0, 10)])
    assert entered([bay], [(1.0, 5.0)], [(9.0, 5.0)], [0]) == [False]
    assert entered([bay], [(1.0, 5.0)], [(9.0, 5.0)], [-1]) == [True]


def test_leaving_a_parcel_that_lies_over_ones_own_is_no_obstacle():
    assert entered([box(0, 0, 10, 10), box(2, 2, 4, 4)], [(3.0, 3.0)], [(3.0, 20.0)], [1]) == [False]


@settings(deadline=None, max_examples=30)
@given(seeds)
def test_what_is_entered_first_is_what_shapely_meets_first(seed):
    corners = scattered(seed, count=12)
    turned = [affinity.rotate(square, seed % 90 + 3.7 * place) for place, square in enumerate(squares(corners))]
    pieces = Boundary.of(turned).pieces(5.0)
    start, end = scattered(seed + 1, count=60), scattered(seed + 2, count=60)
    edge, share = Obstacles(pieces).first_entered(start, end, Progress())
    for number, (a, b) in enumerate(zip(start, end)):
        line = LineString([a, b])
        away = {
            place: Point(a).distance(line.intersection(polygon))
            for place, polygon in enumerate(turned)
            if polygon.intersects(line) and not polygon.contains(Point(a))
        }
        assert (edge[number] >= 0) == bool(away)
        if away:
            assert share[number] * line.length == pytest.approx(min(away.values()), abs=1e-6)
            assert away[pieces.owner[edge[number]]] == pytest.approx(min(away.values()), abs=1e-6)


@pytest.mark.parametrize("start", [(5.0, -3.0), (5.0, 3.0)])
def test_an_edge_without_an_inside_is_entered_from_both_sides(start):
    wall = Boundary(np.array([[0.0, 0.0]]), np.array([[10.0, 0.0]]), np.array([7]), np.zeros((1, 2)))
    there = np.array([[5.0, -start[1]]])
    edge, share = Obstacles(wall).first_entered(np.array([start]), there, Progress())
    assert edge.tolist() == [0]
    assert share.tolist() == [0.5]


def test_without_edges_nothing_is_entered_first():
    edge, share = Obstacles(Boundary.of([])).first_entered(np.zeros((2, 2)), np.ones((2, 2)), Progress())
    assert edge.tolist() == [-1, -1]
    assert np.isinf(share).all()


def test_without_parcels_nothing_is_entered():
    assert entered([], [(0.0, 0.0)], [(5.0, 5.0)], [0]) == [False]
