"""Made-up buildings that throw shadows, and streets of them with lamps close to the fronts."""

from types import SimpleNamespace

import numpy as np
from factories.lighting import luminaires
from shapely import affinity
from shapely.geometry import Polygon, box
from wellplaced.algorithms.geometry.boundary import Boundary
from wellplaced.algorithms.geometry.containment import Containment
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.lighting.shadows import Walls

STREET, DEPTH, LOT, SPACING = 14.0, 10.0, 15.0, 28.0
"""metres: from front to front, of a house, from house to house, from lamp to lamp."""
BEFORE_THE_FRONT = 0.5
"""m; so close to the fronts stand the lamps of `street`."""


def buildings(shapes, height):
    """What `Walls.of` takes, named B0, B1, ..."""
    ids = np.array([f"B{number}" for number in range(len(shapes))], dtype=object)
    height = np.broadcast_to(np.asarray(height, dtype=float), len(shapes))
    return SimpleNamespace(shapes=as_objects(list(shapes)), height=height, ids=ids)


def walls(shapes, height):
    """Walls of buildings as high as told."""
    return Walls.of(buildings(shapes, height))


def scattered(seed, across=6, step=25.0):
    """(shapes, heights) of houses, courts, angles and pairs, 3 to 14 m high, each turned its own way."""
    rng = np.random.default_rng(seed)
    shapes = []
    for number in range(across * across):
        width, depth = rng.uniform(8.0, 17.0, 2)
        shape = box(0.0, 0.0, width, depth)
        if number % 4 == 1:
            shape = shape.difference(box(2.0, 2.0, width - 2.0, depth - 2.0))
        if number % 4 == 2:
            shape = shape.difference(box(width / 2.0, depth / 2.0, width, depth))
        if number % 4 == 3:
            shape = shape.difference(box(width / 3.0, -1.0, width / 2.0, depth + 1.0))
        shape = affinity.translate(shape, step * (number % across), step * (number // across))
        shapes.append(affinity.rotate(shape, rng.uniform(0.0, 90.0)))
    return shapes, rng.uniform(3.0, 14.0, len(shapes))


def outdoors(points, shapes):
    """The points (p, 2) that lie in none of the shapes."""
    inside = Containment.of(Boundary.of(as_objects(list(shapes)))).pairs(points)[0]
    return np.delete(points, inside, axis=0)


def street(lamps, turn=0.0, step=0.5, seed=20260101):
    """(luminaires, buildings, points): a street between two rows of houses, turned by `turn` degrees.

    Lamps of both shapes stand 0.5 m before the fronts of both sides; points `step` metres apart lie outdoors.
    """
    rng = np.random.default_rng(seed)
    angle = np.radians(turn)
    matrix = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    shapes, heights = [], []
    for side in (-1.0, 1.0):
        for begin in np.arange(0.0, SPACING * lamps, LOT):
            end, front, back = begin + rng.uniform(0.6, 0.95) * LOT, side * STREET / 2.0, side * (STREET / 2.0 + DEPTH)
            shapes.append(Polygon(np.array([(begin, front), (end, front), (end, back), (begin, back)]) @ matrix))
            heights.append(rng.uniform(2.5, 12.0))
    along = SPACING * np.arange(lamps) + rng.uniform(0.0, SPACING / 2.0, lamps)
    side = np.where(np.arange(lamps) % 2, 1.0, -1.0)
    inventory = luminaires(
        np.column_stack([along, side * (STREET / 2.0 - BEFORE_THE_FRONT)]) @ matrix,
        height=rng.choice([4.9, 8.0, 9.1], lamps),
        lumens=rng.uniform(3_000.0, 15_000.0, lamps),
        shape=rng.integers(0, 2, lamps),
    )
    x, y = np.meshgrid(np.arange(step / 2.0, SPACING * lamps, step), np.arange(step / 2.0 - 30.0, 30.0, step))
    points = outdoors(np.column_stack([x.ravel(), y.ravel()]) @ matrix, shapes)
    return inventory, buildings(shapes, heights), points


def trees(xy, radius=3.0, base=2.0, top=9.0, areas=(), area_base=2.0, area_top=9.0):
    """What `Crowns.of` takes: discs named T0, T1, ..., and areas."""
    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    radius, base, top = (np.broadcast_to(np.asarray(each, dtype=float), len(xy)) for each in (radius, base, top))
    low, high = (np.broadcast_to(np.asarray(each, dtype=float), len(areas)) for each in (area_base, area_top))
    ids = np.array([f"T{number}" for number in range(len(xy))], dtype=object)
    shapes = as_objects(list(areas))
    return SimpleNamespace(
        xy=xy, radius=radius, base=base, top=top, ids=ids, areas=shapes, area_base=low, area_top=high
    )  # fmt: skip


def some_trees(seed, count=40, side=150.0):
    """Trees of all sizes, and areas of odd shapes with holes, in a square."""
    rng = np.random.default_rng(seed)
    shapes, _ = scattered(seed, across=3, step=side / 3.0)
    base, area_base = rng.uniform(0.0, 6.0, count), rng.uniform(0.0, 6.0, len(shapes))
    return trees(
        rng.uniform(0.0, side, (count, 2)),
        rng.uniform(0.5, 8.0, count),
        base,
        base + rng.uniform(0.5, 10.0, count),
        shapes,
        area_base,
        area_base + rng.uniform(0.5, 10.0, len(shapes)),
    )
