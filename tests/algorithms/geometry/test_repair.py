"""What a city's geometries are turned into, and what is said of them."""

import numpy as np
import pytest
from factories.geometries import BOW_TIE, EMPTY, NO_AREA, seeds, squares, star
from hypothesis import given
from shapely.geometry import (
    GeometryCollection,
    LineString,
    MultiLineString,
    MultiPoint,
    MultiPolygon,
    Point,
    Polygon,
    box,
)
from wellplaced.algorithms.geometry.repair import (
    as_objects,
    duplicates,
    repair_lines,
    repair_points,
    repair_polygons,
    simple_parts,
)

SQUARE = box(0, 0, 2, 2)


def flags(repaired):
    names = ("null", "empty", "invalid", "lost", "wrong_type")
    return [name for name in names if getattr(repaired, name)[0]]


@pytest.mark.parametrize(
    ("geometry", "said", "area"),
    [
        (SQUARE, [], 4.0),
        (MultiPolygon([SQUARE, box(5, 5, 6, 6)]), [], 5.0),
        (BOW_TIE, ["invalid"], 8.0),
        (GeometryCollection([SQUARE, LineString([(0, 0), (9, 9)])]), [], 4.0),
        (None, ["null"], None),
        (EMPTY, ["empty"], None),
        (NO_AREA, ["lost"], None),
        (Polygon([(0, 0), (1, 0), (float("nan"), 1), (0, 0)]), ["lost"], None),
        (Point(1, 1), ["wrong_type"], None),
        (LineString([(0, 0), (1, 1)]), ["wrong_type"], None),
    ],
)
def test_each_polygon_is_kept_mended_or_reported(geometry, said, area):
    repaired = repair_polygons([geometry])
    assert flags(repaired) == said
    kept = repaired.geometries[0]
    assert kept is None if area is None else kept.area == pytest.approx(area)


def test_rows_keep_their_places():
    repaired = repair_polygons([None, SQUARE, EMPTY, BOW_TIE, NO_AREA])
    assert [geometry is not None for geometry in repaired.geometries] == [False, True, False, True, False]
    assert repaired.null.tolist() == [True, False, False, False, False]
    assert repaired.empty.tolist() == [False, False, True, False, False]


def test_heights_are_dropped():
    repaired = repair_polygons([Polygon([(0, 0, 5), (1, 0, 5), (1, 1, 5)])])
    assert not repaired.geometries[0].has_z


def test_no_geometries_at_all_are_no_error():
    assert len(repair_polygons([]).geometries) == 0
    assert len(repair_lines([]).geometries) == 0
    assert repair_points([]).xy.shape == (0, 2)


@given(seeds)
def test_whatever_comes_out_is_valid(seed):
    xy = np.random.default_rng(seed).uniform(0.0, 10.0, (8, 2))
    repaired = repair_polygons([Polygon(xy)])
    kept = repaired.geometries[0]
    assert kept is not None
    assert kept.is_valid
    assert kept.area > 0.0


def test_lines_are_taken_apart_and_know_their_row():
    lines = [LineString([(0, 0), (1, 0)]), MultiLineString([[(0, 1), (1, 1)], [(0, 2), (3, 2)]])]
    repaired = repair_lines(lines)
    assert repaired.row.tolist() == [0, 1, 1]
    assert [line.length for line in repaired.geometries] == [1.0, 1.0, 3.0]


def test_rows_without_lines_are_reported():
    repaired = repair_lines([None, LineString(), SQUARE, LineString([(1, 1), (1, 1)])])
    assert repaired.null.tolist() == [True, False, False, False]
    assert repaired.empty.tolist() == [False, True, False, False]
    assert repaired.wrong_type.tolist() == [False, False, True, False]
    assert repaired.lost.tolist() == [False, False, False, True]
    assert len(repaired.geometries) == 0


def test_every_point_of_a_multipoint_counts():
    repaired = repair_points([Point(1, 2), MultiPoint([(3, 4), (5, 6)]), None, SQUARE, Point(7, 8, 9)])
    assert repaired.xy.tolist() == [[1, 2], [3, 4], [5, 6], [7, 8]]
    assert repaired.row.tolist() == [0, 1, 1, 4]
    assert repaired.wrong_type.tolist() == [False, False, False, True, False]


def test_points_that_are_no_numbers_are_lost():
    assert repair_points([Point(float("nan"), 1.0)]).lost.tolist() == [True]


def test_a_geometry_drawn_again_is_a_duplicate_wherever_it_begins():
    again = Polygon([(2, 2), (0, 2), (0, 0), (2, 0)])
    line, back = LineString([(0, 0), (5, 1)]), LineString([(5, 1), (0, 0)])
    marked = duplicates([SQUARE, again, box(0, 0, 2, 3), None, None, EMPTY, EMPTY, line, back])
    assert np.flatnonzero(marked).tolist() == [1, 8]


@given(seeds)
def test_different_shapes_are_no_duplicates(seed):
    assert not duplicates([star(seed), star(seed + 1), *squares([(0, 0), (1, 0)])]).any()


def test_parts_of_collections_within_collections_are_found():
    nested = GeometryCollection([GeometryCollection([Point(0, 0)]), SQUARE, Polygon()])
    assert [part.geom_type for part in simple_parts(nested)] == ["Point", "Polygon"]


def test_geometries_stay_whole_in_arrays():
    assert as_objects([MultiPoint([(0, 0), (1, 1)])]).shape == (1,)
