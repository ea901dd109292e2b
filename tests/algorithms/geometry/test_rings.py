"""The rings of polygons read in bulk, against shapely's own, ring by ring."""

import numpy as np
import pytest
from factories.geometries import seeds, star
from hypothesis import given, settings
from shapely import wkt
from shapely.geometry import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.geometry.rings import Rings

HOLED = Polygon(box(0, 0, 9, 9).exterior, [box(1, 1, 2, 2).exterior, box(4, 4, 8, 8).exterior])


def rings_by_shapely(polygons):
    """(row, is it a hole, vertices) of every ring."""
    found = []
    for row, each in enumerate(polygons):
        for part in getattr(each, "geoms", [each]):
            if isinstance(part, Polygon) and not part.is_empty:
                found.append((row, False, [point[:2] for point in part.exterior.coords]))
                found += [(row, True, [point[:2] for point in ring.coords]) for ring in part.interiors]
    return found


def as_lists(rings):
    parts = np.split(rings.xy, rings.start[1:-1]) if len(rings.owner) else []
    return [
        (int(owner), bool(hole), [tuple(point) for point in part.tolist()])
        for owner, hole, part in zip(rings.owner, rings.hole, parts)
    ]


@pytest.mark.parametrize(
    "polygons",
    [
        [],
        [None],
        [Polygon(), None, MultiPolygon()],
        [box(0, 0, 1, 1)],
        [box(0, 0, 1, 1), None, HOLED, box(5, 5, 6, 7)],
        [MultiPolygon([HOLED, box(20, 20, 21, 21)]), HOLED, MultiPolygon([box(0, 0, 1, 1)])],
        [wkt.loads("POLYGON Z ((0 0 5, 4 0 5, 4 4 5, 0 0 5))"), HOLED],
        [wkt.loads("MULTIPOLYGON Z (((0 0 5, 4 0 5, 4 4 5, 0 0 5)))")],
        [GeometryCollection([Point(1, 1), HOLED, LineString([(0, 0), (1, 1)])]), box(0, 0, 1, 1)],
        [Point(1, 1), LineString([(0, 0), (1, 1)]), GeometryCollection()],
    ],
)
def test_all_rings_are_read_in_order_with_owner_and_hole(polygons):
    assert as_lists(Rings.of(polygons)) == rings_by_shapely(polygons)
    assert as_lists(Rings.of(as_objects(polygons))) == rings_by_shapely(polygons)


@given(seeds)
@settings(max_examples=20)
def test_any_mixture_is_read_as_shapely_has_it(seed):
    rng = np.random.default_rng(seed)
    polygons = []
    for number in range(30):
        parts = [star(seed + number, rng.integers(3, 9), 4.0, (10.0 * k, 0.0), 0.3 * (k % 2)) for k in range(4)]
        polygons.append([parts[0], parts[1], MultiPolygon(parts), None][rng.integers(4)])
    assert as_lists(Rings.of(polygons)) == rings_by_shapely(polygons)
