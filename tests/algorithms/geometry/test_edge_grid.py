"""Which lines cross which edges, against shapely."""

import numpy as np
from factories.geometries import scattered, seeds
from hypothesis import given, settings
from shapely.geometry import LineString
from wellplaced.algorithms.geometry.edge_grid import EdgeGrid


def crossed(a, b, begin, end):
    met = EdgeGrid.of(np.array(a, dtype=float), np.array(b, dtype=float)).crossings(
        np.array(begin, dtype=float), np.array(end, dtype=float)
    )
    return sorted(zip(met.line.tolist(), met.edge.tolist()))


@settings(max_examples=25)
@given(seeds)
def test_exactly_the_edges_that_shapely_finds_are_crossed(seed):
    a, b = scattered(seed, count=40), scattered(seed + 1, count=40)
    begin, end = scattered(seed + 2, count=50), scattered(seed + 3, count=50)
    edges, lines = ([LineString(pair) for pair in zip(*ends)] for ends in ((a, b), (begin, end)))
    truth = [(i, j) for i, line in enumerate(lines) for j, edge in enumerate(edges) if line.intersects(edge)]
    assert crossed(a, b, begin, end) == truth


def test_where_on_its_way_a_line_crosses_is_told():
    met = EdgeGrid.of(np.array([[0.0, -5.0]]), np.array([[0.0, 5.0]])).crossings(
        np.array([[-10.0, 0.0]]), np.array([[30.0, 0.0]])
    )
    assert met.at.tolist() == [0.25]


def test_an_edge_through_many_squares_is_crossed_once():
    assert crossed([(0, 0)], [(300, 300)], [(0, 300)], [(300, 0)]) == [(0, 0)]


def test_no_line_slips_through_the_corner_where_two_edges_meet():
    assert crossed([(0, 0), (10, 0.3)], [(10, 0.3), (20, 0)], [(10, 9)], [(10, -9)])


def test_lines_away_from_all_edges_cross_none():
    assert crossed([(0, 0)], [(5, 0)], [(900, 900), (-900, 3)], [(910, 905), (-905, -3)]) == []


def test_without_edges_nothing_is_crossed():
    assert crossed(np.empty((0, 2)), np.empty((0, 2)), [(0, 0)], [(1, 1)]) == []
