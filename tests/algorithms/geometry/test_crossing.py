"""Lines that enter another parcel."""

import numpy as np
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


def test_without_parcels_nothing_is_entered():
    assert entered([], [(0.0, 0.0)], [(5.0, 5.0)], [0]) == [False]
