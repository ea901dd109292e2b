"""Parcels that are in use without looking so: parks, gardens, churches, schools, cemeteries."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..geometry.repair import Geometry
from ..recognition.values import distinct, text_of
from .phrases import says, words_of

SAMPLES = 5
"""Points across a parcel's box, each way, that are asked whether they lie in a park."""

MOST = 0.5
"""A parcel of which at least this share lies in a park or school ground is one (editable default, unverified)."""


@lru_cache(maxsize=1)
def _words() -> dict[str, list[str]]:
    return json.loads(Path(__file__).with_name("land_use_words.json").read_text(encoding="utf-8"))


def phrases_of_use() -> tuple[Sequence[str], Sequence[str]]:
    """The phrases that name a park, school or the like, and those that take such a word away ("industrial park")."""
    return _words()["used"], _words()["except"]


def used_by_text(text: str) -> bool:
    """Whether a land use is that of a park, garden, church, school or cemetery; an industrial park is none."""
    words = words_of(text)
    if says(_words()["except"], words):
        return False
    return says(_words()["used"], words)


def used_by_words(texts: Sequence[object]) -> np.ndarray:
    """(n,) bool for (n,) land-use texts (None = unknown, not used)."""
    import pandas as pd

    codes, values = distinct(pd.Series(texts, dtype=object))
    every = np.array([*(used_by_text(text_of(value)) for value in values), False], dtype=bool)
    return every[codes]


def used_by_polygons(shapes: np.ndarray, box: np.ndarray, polygons: Sequence[Geometry]) -> np.ndarray:
    """(n,) bool: parcels (n,) of which at least `MOST` lies in the polygons, by `SAMPLES` squared points of their box.

    `box` (n, 4) west, south, east, north of the parcels, NaN without geometry: only those that meet a polygon's box are
    asked.
    """
    near = np.zeros(len(shapes), dtype=bool)
    for polygon in polygons:
        if polygon is not None and not polygon.is_empty:
            west, south, east, north = polygon.bounds
            near |= (box[:, 0] <= east) & (box[:, 2] >= west) & (box[:, 1] <= north) & (box[:, 3] >= south)
    points, owner = points_within(np.where(near, shapes, None), SAMPLES)
    point, _ = Containment.of(Boundary.of(polygons)).pairs(points)
    inside = np.zeros(len(points), dtype=bool)
    inside[point] = True
    hit = np.bincount(owner, inside, minlength=len(shapes))
    asked = np.bincount(owner, minlength=len(shapes))
    return (asked > 0) & (hit >= MOST * asked)


def points_within(shapes: np.ndarray, across: int) -> tuple[np.ndarray, np.ndarray]:
    """Points (p, 2) of a lattice of `across` squared in each shape's box that lie in the shape, and their shape (p,).

    A shape that no lattice point meets (a sliver) has its representative point instead.
    """
    there = np.array([index for index, shape in enumerate(shapes) if shape is not None], dtype=np.int64)
    if not len(there):
        return np.empty((0, 2)), np.empty(0, dtype=np.int64)
    box = np.array([shapes[index].bounds for index in there])
    step = (np.arange(across) + 0.5) / across
    u, v = (each.ravel() for each in np.meshgrid(step, step))
    x = box[:, [0]] + (box[:, [2]] - box[:, [0]]) * u
    y = box[:, [1]] + (box[:, [3]] - box[:, [1]]) * v
    points, owner = np.column_stack([x.ravel(), y.ravel()]), np.repeat(there, across**2)
    point, shape = Containment.of(Boundary.of(shapes)).pairs(points)
    own = owner[point] == shape
    points, owner = points[point[own]], owner[point[own]]
    missed = np.setdiff1d(there, owner)
    if len(missed):
        inner = [shapes[index].representative_point() for index in missed]
        points = np.vstack([points, [(point.x, point.y) for point in inner]])
        owner = np.concatenate([owner, missed])
    return points, owner
