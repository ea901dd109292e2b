"""Polygons of every sort, sound and not."""

import numpy as np
from hypothesis import strategies
from shapely.geometry import LineString, Point, Polygon

BOW_TIE = Polygon([(0, 0), (4, 4), (4, 0), (0, 4)])
"""Crosses itself in (2, 2): two triangles of 4 square metres each."""

NO_AREA = Polygon([(0, 0), (1, 0), (2, 0), (0, 0)])
EMPTY = Polygon()


def star(seed, points=12, radius=30.0, centre=(0.0, 0.0), hole=0.0):
    """A valid polygon, not convex: corners at random distances around the centre, and a hole of the same form."""
    rng = np.random.default_rng(seed)
    turn = np.sort(rng.uniform(0.0, 2.0 * np.pi, points))
    turn = np.linspace(0.0, 2.0 * np.pi, points, endpoint=False) + 0.2 * turn / points
    arm = radius * rng.uniform(0.3, 1.0, points)
    ring = np.column_stack([arm * np.cos(turn), arm * np.sin(turn)])
    shell = ring + np.asarray(centre)
    return Polygon(shell, [ring * hole + np.asarray(centre)] if hole else [])


def squares(corners, side=10.0):
    """Squares with the given lower left corners."""
    return [Polygon([(x, y), (x + side, y), (x + side, y + side), (x, y + side)]) for x, y in corners]


def wiggle(seed, vertices=20, step=10.0):
    """A LineString that wanders."""
    rng = np.random.default_rng(seed)
    return LineString(np.cumsum(rng.uniform(-step, step, (vertices, 2)), axis=0))


def scattered(seed, count=200, extent=40.0):
    """(count, 2) points."""
    return np.random.default_rng(seed).uniform(-extent, extent, (count, 2))


def as_points(xy):
    return [Point(each) for each in xy]


seeds = strategies.integers(0, 10_000)
angles = strategies.floats(-180.0, 180.0)
shifts = strategies.tuples(strategies.floats(-1e6, 1e6), strategies.floats(-1e6, 1e6))
