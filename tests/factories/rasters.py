"""Rasters made by seeded code, and polygons on them whose borders meet no centre of a cell."""

import numpy as np
from factories.geometries import star
from shapely.geometry import MultiPolygon, Point, box
from wellplaced.algorithms.grid import Grid

US_SURVEY_FOOT = 1200.0 / 3937.0


def raster(seed=0, shape=(60, 80), west=500.0, north=900.0, cell=1.0):
    """A grid and float64 values between -50 and 150 on it."""
    return Grid(west, north, cell, shape), np.random.default_rng(seed).uniform(-50.0, 150.0, shape)


def polygons_on(grid, seed, count=8, size=12.0):
    """Stars in cells' units, some with a hole, some in two parts, some that reach beyond the grid, all over another."""
    rng = np.random.default_rng(seed)
    west, south, east, north = grid.bounds
    made = []
    for number in range(count):
        radius = rng.uniform(0.1, size) * grid.cell
        centres = rng.uniform((west - radius, south - radius), (east + radius, north + radius), (2, 2))
        parts = [star(seed + 7 * number + part, 9, radius, centre) for part, centre in enumerate(centres)]
        hole = Point(centres[0]).buffer(0.25 * radius)
        one = parts[0].difference(hole) if number % 3 == 1 else parts[0]
        made.append(MultiPolygon([one, parts[1]]) if number % 3 == 2 and not one.intersects(parts[1]) else one)
    return made


def cells_by_shapely(polygon, grid, known):
    """(row, column, share) of the cells of a polygon, one by one: by centres, or by area where at most one is inside.

    The slow and plain truth: `contains` for every centre, the area of `intersection` for every cell.
    """
    inside = [
        (row, column, 1.0)
        for row in range(grid.shape[0])
        for column in range(grid.shape[1])
        if known[row, column] and polygon.contains(Point(grid.xy([row], [column])[0]))
    ]
    return inside if len(inside) > 1 else shares_by_shapely(polygon, grid, known)


def shares_by_shapely(polygon, grid, known):
    """(row, column, share) of the cells that a polygon covers in part or whole."""
    shares = []
    for row, column in np.argwhere(known):
        x, y = grid.west + column * grid.cell, grid.north - row * grid.cell
        area = polygon.intersection(box(x, y - grid.cell, x + grid.cell, y)).area / grid.cell**2
        if area > 1e-12:
            shares.append((row, column, area))
    return shares
