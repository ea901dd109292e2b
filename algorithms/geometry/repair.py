"""Geometries as a city delivers them, made fit to compute with; what was wrong is counted, never hidden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional, Union

import numpy as np
from shapely import wkb
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.validation import make_valid

if TYPE_CHECKING:
    from geopandas import GeoSeries

Geometry = Optional[BaseGeometry]
Geometries = Union[Sequence[Geometry], np.ndarray]

FARTHEST = 1e8
"""No map of the Earth has a coordinate beyond this, metres."""


@dataclass(frozen=True)
class Repaired:
    """`n` polygons after repair, row by row as they came.

    `geometries` (n,) Polygon, MultiPolygon or None; the other fields are bool (n,): `null` had no geometry, `empty`
    had one without coordinates, `wrong_type` held only points or lines, `invalid` broke the rules of the Simple
    Features standard (a ring that crosses itself, a hole outside its shell) and was repaired, `lost` was invalid and
    had no area left to save.
    """

    geometries: np.ndarray
    null: np.ndarray
    empty: np.ndarray
    invalid: np.ndarray
    lost: np.ndarray
    wrong_type: np.ndarray


@dataclass(frozen=True)
class RepairedLines:
    """`k` LineStrings out of `n` rows: `row` (k,) says which row each comes from.

    Per row, bool (n,): `null`, `empty`, `lost` (no length), `wrong_type` (points or polygons).
    """

    geometries: np.ndarray
    row: np.ndarray
    null: np.ndarray
    empty: np.ndarray
    lost: np.ndarray
    wrong_type: np.ndarray


@dataclass(frozen=True)
class RepairedPoints:
    """`k` points out of `n` rows: `xy` (k, 2), `row` (k,) the row each comes from.

    Per row, bool (n,): `null`, `empty`, `lost` (coordinates that are no place on Earth), `wrong_type` (lines or
    polygons).
    """

    xy: np.ndarray
    row: np.ndarray
    null: np.ndarray
    empty: np.ndarray
    lost: np.ndarray
    wrong_type: np.ndarray


def repair_polygons(geometries: Geometries) -> Repaired:
    """Valid plane polygons: z and m dropped, invalid ones mended by `make_valid`, of which parts without area go."""
    n = len(geometries)
    null, empty = _absent(geometries)
    wrong_type, invalid, lost = np.zeros((3, n), dtype=bool)
    repaired = np.full(n, None, dtype=object)
    for row in np.flatnonzero(~null & ~empty).tolist():
        geometry = _plane(geometries[row])
        if not any(isinstance(part, Polygon) for part in simple_parts(geometry)):
            wrong_type[row] = True
            continue
        polygonal = _polygonal(geometry) if _on_earth(geometry) else None
        if polygonal is None or not polygonal.is_valid:
            invalid[row] = True
            polygonal = None if polygonal is None else _polygonal(make_valid(polygonal))
        lost[row] = polygonal is None
        repaired[row] = polygonal
    return Repaired(repaired, null, empty, invalid & ~lost, lost, wrong_type)


def repair_lines(geometries: Geometries) -> RepairedLines:
    """The lines of all rows, MultiLineStrings and collections taken apart; z and m dropped."""
    null, empty = _absent(geometries)
    lost, wrong_type = np.zeros((2, len(geometries)), dtype=bool)
    lines: list[LineString] = []
    rows: list[int] = []
    for row in np.flatnonzero(~null & ~empty).tolist():
        parts = [part for part in simple_parts(_plane(geometries[row])) if isinstance(part, LineString)]
        sound = [LineString(part.coords) for part in parts if _on_earth(part) and part.length > 0.0]
        wrong_type[row] = not parts
        lost[row] = bool(parts) and not sound
        lines += sound
        rows += [row] * len(sound)
    return RepairedLines(as_objects(lines), np.array(rows, dtype=np.int64), null, empty, lost, wrong_type)


def repair_points(geometries: Geometries) -> RepairedPoints:
    """The points of all rows; a MultiPoint gives each of its points."""
    null, empty = _absent(geometries)
    lost, wrong_type = np.zeros((2, len(geometries)), dtype=bool)
    points: list[tuple[float, float]] = []
    rows: list[int] = []
    for row in np.flatnonzero(~null & ~empty).tolist():
        parts = [part for part in simple_parts(geometries[row]) if isinstance(part, Point)]
        sound = [(part.x, part.y) for part in parts if abs(part.x) <= FARTHEST and abs(part.y) <= FARTHEST]
        wrong_type[row] = not parts
        lost[row] = bool(parts) and not sound
        points += sound
        rows += [row] * len(sound)
    xy = np.array(points, dtype=float).reshape(-1, 2)
    return RepairedPoints(xy, np.array(rows, dtype=np.int64), null, empty, lost, wrong_type)


def duplicates(geometries: Geometries) -> np.ndarray:
    """(n,) True where an earlier row has the identical geometry, whatever vertex or direction it begins with."""
    seen: set[bytes] = set()
    repeated = np.zeros(len(geometries), dtype=bool)
    for row, geometry in enumerate(geometries):
        if geometry is None or geometry.is_empty:
            continue
        shape = wkb.dumps(geometry.normalize(), output_dimension=2)
        repeated[row] = shape in seen
        seen.add(shape)
    return repeated


def boxes(shapes: GeoSeries) -> np.ndarray:
    """(n, 4) west, south, east, north of each shape; NaN where it has none or its coordinates are no numbers."""
    try:
        return shapes.bounds.to_numpy()
    except ValueError:  # shapely below 2 finds no box around NaN and gives up
        return np.array([_box(shape) for shape in shapes], dtype=float).reshape(-1, 4)


def simple_parts(geometry: BaseGeometry) -> Iterator[BaseGeometry]:
    """The points, lines and polygons that a geometry consists of, collections taken apart."""
    if hasattr(geometry, "geoms"):
        for part in geometry.geoms:
            yield from simple_parts(part)
    elif not geometry.is_empty:
        yield geometry


def as_objects(items: Sequence[object]) -> np.ndarray:
    """(n,) object array of the items (numpy would take geometries apart that look like sequences)."""
    array = np.empty(len(items), dtype=object)
    for index, item in enumerate(items):
        array[index] = item
    return array


def _absent(geometries: Geometries) -> tuple[np.ndarray, np.ndarray]:
    null = np.array([geometry is None for geometry in geometries], dtype=bool)
    empty = np.array([geometry is not None and geometry.is_empty for geometry in geometries], dtype=bool)
    return null, empty


def _box(shape: Geometry) -> tuple[float, ...]:
    try:
        return (shape.bounds if shape is not None else ()) or (np.nan,) * 4
    except ValueError:
        return (np.nan,) * 4


def _plane(geometry: BaseGeometry) -> BaseGeometry:
    return wkb.loads(wkb.dumps(geometry, output_dimension=2)) if geometry.has_z else geometry


def _on_earth(geometry: BaseGeometry) -> bool:
    """Whether all coordinates are numbers that a map may bear: GEOS repairs much, but not NaN, infinity or 1e300."""
    for part in simple_parts(geometry):
        rings = [part.exterior, *part.interiors] if isinstance(part, Polygon) else [part]
        if not all((np.abs(np.asarray(ring.coords)) <= FARTHEST).all() for ring in rings):  # NaN is not, either
            return False
    return True


def _polygonal(geometry: BaseGeometry) -> Polygon | MultiPolygon | None:
    polygons = [part for part in simple_parts(geometry) if isinstance(part, Polygon)]
    if len(polygons) > 1:
        return MultiPolygon(polygons)
    if not polygons or (polygons[0].is_valid and polygons[0].area == 0.0):
        return None
    return polygons[0]
