"""Points in polygons, against shapely asked one by one."""

import numpy as np
from factories.geometries import as_points, scattered, seeds, star
from hypothesis import given, settings
from shapely.geometry import MultiPolygon, box
from wellplaced.algorithms.geometry import containment
from wellplaced.algorithms.geometry.boundary import Boundary
from wellplaced.algorithms.geometry.containment import Containment, ragged


def one_by_one(points, polygons):
    return [
        (index, owner)
        for index, point in enumerate(as_points(points))
        for owner, polygon in enumerate(polygons)
        if polygon is not None and polygon.contains(point)
    ]


@settings(deadline=None, max_examples=30)
@given(seeds)
def test_the_same_pairs_as_asked_one_by_one(seed):
    polygons = [
        star(seed, hole=0.5),
        star(seed + 1, points=80, centre=(10.0, 5.0)),
        None,
        MultiPolygon([box(-30, -30, -20, -20), box(20, 20, 21, 38)]),
        star(seed + 2, points=5, radius=2.0, centre=(-3.0, 4.0)),
    ]
    points = scattered(seed)
    point, owner = Containment.of(Boundary.of(polygons)).pairs(points)
    assert list(zip(point.tolist(), owner.tolist())) == one_by_one(points, polygons)


def test_much_work_is_done_in_parts_with_the_same_result(monkeypatch):
    polygons = [star(1, points=60), star(2, points=60, centre=(5.0, 0.0))]
    points = scattered(3, count=500)
    monkeypatch.setattr(containment, "EDGES_AT_ONCE", 50)
    point, owner = Containment.of(Boundary.of(polygons)).pairs(points)
    assert list(zip(point.tolist(), owner.tolist())) == one_by_one(points, polygons)


def test_nothing_contains_nothing():
    assert len(Containment.of(Boundary.of([])).pairs(scattered(1))[0]) == 0
    assert len(Containment.of(Boundary.of([star(1)])).pairs(np.empty((0, 2)))[0]) == 0


def test_ragged_counts_rows_and_places():
    row, place = ragged(np.array([2, 0, 3]))
    assert row.tolist() == [0, 0, 2, 2, 2]
    assert place.tolist() == [0, 1, 0, 1, 2]
