"""The edges of polygons and their outer side."""

import numpy as np
import pytest
from factories.geometries import angles, seeds, star
from hypothesis import given
from shapely.geometry import MultiPolygon, Point, Polygon, box
from shapely.geometry.polygon import orient
from wellplaced.algorithms.geometry.boundary import Boundary


def outside_of_each(boundary, polygons, step):
    probes = boundary.middle + step * boundary.normal
    return [not polygons[owner].contains(Point(probe)) for owner, probe in zip(boundary.owner, probes)]


@given(seeds)
def test_normals_point_out_of_the_polygon_holes_included(seed):
    polygons = [star(seed, hole=0.4), star(seed + 1, centre=(1e6, 1e6))]
    boundary = Boundary.of(polygons)
    assert all(outside_of_each(boundary, polygons, 1e-6))
    assert not any(outside_of_each(boundary, polygons, -1e-6))
    assert np.hypot(*boundary.normal.T) == pytest.approx(1.0)


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_the_way_a_ring_is_drawn_does_not_matter(sign):
    polygon = orient(Polygon(box(0, 0, 10, 10).exterior, [box(4, 4, 6, 6).exterior]), sign)
    assert all(outside_of_each(Boundary.of([polygon]), [polygon], 0.01))


@given(seeds)
def test_normals_times_lengths_sum_to_nothing(seed):
    boundary = Boundary.of([star(seed)])
    assert (boundary.length[:, None] * boundary.normal).sum(axis=0) == pytest.approx([0.0, 0.0], abs=1e-9)


@given(seeds, angles)
def test_the_edges_give_the_area_and_the_perimeter(seed, angle):
    polygon = star(seed, centre=(angle, 10 * angle), hole=0.3)
    boundary = Boundary.of([polygon])
    assert boundary.length.sum() == pytest.approx(polygon.length)
    assert np.cross(boundary.a, boundary.b).sum() / 2.0 == pytest.approx(polygon.area)


def test_parts_belong_to_their_polygon_and_none_has_no_edges():
    boundary = Boundary.of([None, MultiPolygon([box(0, 0, 1, 1), box(5, 5, 6, 6)]), box(9, 9, 10, 10)])
    assert np.bincount(boundary.owner).tolist() == [0, 8, 4]


def test_no_polygons_have_no_edges():
    assert len(Boundary.of([])) == 0
    assert len(Boundary.of([None, None]).pieces(5.0)) == 0


def test_repeated_vertices_give_no_edges_without_direction():
    boundary = Boundary.of([Polygon([(0, 0), (4, 0), (4, 0), (4, 4), (0, 4)])])
    assert len(boundary) == 4
    assert np.isfinite(boundary.normal).all()


@given(seeds)
def test_pieces_are_equal_short_and_cover_each_edge(seed):
    boundary = Boundary.of([star(seed)])
    pieces = boundary.pieces(3.0)
    assert pieces.length.max() <= 3.0 + 1e-9
    assert pieces.length.sum() == pytest.approx(boundary.length.sum())
    edge = np.repeat(np.arange(len(boundary)), np.ceil(boundary.length / 3.0 - 1e-9).astype(int))
    assert pieces.length == pytest.approx(np.bincount(edge, pieces.length)[edge] / np.bincount(edge)[edge])
    follows = edge[1:] == edge[:-1]
    assert pieces.b[:-1][follows] == pytest.approx(pieces.a[1:][follows])


def test_an_edge_of_exactly_the_length_is_not_cut():
    assert len(Boundary.of([box(0, 0, 5, 5)]).pieces(5.0)) == 4
