"""Polylines as arrays, against shapely's own lengths, interpolation and projection."""

import numpy as np
import pytest
from factories.geometries import scattered, seeds, wiggle
from hypothesis import given, settings
from shapely.geometry import LineString, Point
from wellplaced.algorithms.geometry.paths import Paths, Segments, feet


@given(seeds)
def test_lengths_are_those_of_the_lines(seed):
    lines = [wiggle(seed), wiggle(seed + 1, vertices=2)]
    assert Paths.from_lines(lines).length == pytest.approx([line.length for line in lines])


def test_repeated_vertices_and_heights_are_left_out():
    paths = Paths.from_lines([LineString([(0, 0, 1), (0, 0, 2), (3, 4, 3)])])
    assert paths.xy.tolist() == [[0, 0], [3, 4]]
    assert paths.station.tolist() == [0, 5]


def test_no_lines_are_no_paths():
    paths = Paths.from_lines([])
    assert len(paths) == 0
    assert len(Segments.of(paths, 5.0)) == 0
    assert len(paths.sampled(3.0)) == 0


@given(seeds)
def test_places_along_a_path_are_the_lines_own(seed):
    lines = [wiggle(seed), wiggle(seed + 1), wiggle(seed + 2, vertices=3)]
    paths = Paths.from_lines(lines)
    path = np.array([0, 1, 2, 1, 0, 2])
    station = np.array([0.0, 0.2, 0.5, 0.99, 1.0, 1.5]) * paths.length[path]
    expected = [lines[k].interpolate(min(s, lines[k].length)).coords[0] for k, s in zip(path, station)]
    assert paths.at(path, station) == pytest.approx(np.array(expected), abs=1e-6)


@given(seeds)
def test_samples_stand_at_equal_distances_with_both_ends(seed):
    line = wiggle(seed)
    sampled = Paths.from_lines([line]).sampled(3.0)
    assert sampled.xy[[0, -1]] == pytest.approx(np.array([line.coords[0], line.coords[-1]]))
    steps = np.diff(sampled.station)
    assert steps == pytest.approx(steps[0])
    assert steps[0] <= 3.0


@settings(deadline=None)
@given(seeds)
def test_a_whole_path_is_projected_on_as_shapely_does(seed):
    lines = [wiggle(seed), wiggle(seed + 1)]
    paths = Paths.from_lines(lines)
    points = scattered(seed, count=40)
    path = np.arange(40) % 2
    station = paths.project(points, path, np.zeros(40), paths.length[path])
    reached = np.hypot(*(paths.at(path, station) - points).T)
    assert reached == pytest.approx([lines[k].distance(Point(p)) for k, p in zip(path, points)], abs=1e-6)


def test_only_the_window_of_a_path_is_projected_on():
    loop = Paths.from_lines([LineString([(0, 0), (100, 0), (100, 10), (0, 10)])])
    near_both = np.array([[50.0, 6.0]])
    ends = [loop.project(near_both, np.array([0]), np.array([low]), np.array([low + 60.0]))[0] for low in (20.0, 130.0)]
    assert ends == pytest.approx([50.0, 160.0])


def test_a_place_outside_the_window_gives_the_windows_end():
    line = Paths.from_lines([LineString([(0, 0), (50, 0), (100, 0)])])
    assert line.project(np.array([[90.0, 5.0]]), np.array([0]), np.array([10.0]), np.array([30.0])) == pytest.approx(
        30.0
    )


@given(seeds)
def test_segments_are_short_and_know_where_on_their_path_they_are(seed):
    paths = Paths.from_lines([wiggle(seed), wiggle(seed + 1)])
    segments = Segments.of(paths, 2.5)
    assert segments.length.max() <= 2.5 + 1e-9
    assert np.bincount(segments.path, segments.length) == pytest.approx(paths.length)
    assert paths.at(segments.path, segments.station) == pytest.approx(segments.a, abs=1e-6)


@given(seeds)
def test_feet_are_the_nearest_points_of_segments(seed):
    a, b, points = (scattered(seed + k, count=30) for k in range(3))
    foot, along = feet(points, a, b)
    lines = [LineString(pair) for pair in zip(a, b)]
    assert along == pytest.approx([line.project(Point(p)) for line, p in zip(lines, points)], abs=1e-9)
    assert np.hypot(*(foot - points).T) == pytest.approx([line.distance(Point(p)) for line, p in zip(lines, points)])


def test_open_paths_are_spaced_evenly_and_rings_from_bend_to_bend():
    line, corners = LineString([(0, 0), (4, 0), (23, 0)]), [(50, 0), (62, 0), (62, 7), (50, 0)]
    spaced = Paths.from_lines([line, LineString(corners), line]).spaced(5.0)
    assert len(spaced) == 3
    first, ring, last = np.split(spaced.xy, spaced.start[1:-1])
    assert first[:, 0] == pytest.approx(np.linspace(0.0, 23.0, 6))
    assert {(x, y) for x, y in corners} <= {(x, y) for x, y in ring.tolist()}
    assert last == pytest.approx(first)
    assert spaced.station[spaced.start[1:] - 1] == pytest.approx([23.0, 19.0 + np.hypot(12, 7), 23.0])
