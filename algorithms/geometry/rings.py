"""The rings of many polygons as flat arrays, read from their well-known binary form: no Python step per vertex."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon

from .repair import Geometries, simple_parts

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

POLYGON, MULTIPOLYGON = 3, 6
HEADER, COUNT, VERTEX = 5, 4, 16
"""Bytes of WKB (OGC 06-103r4): byte order and type, a count, the two coordinates of a vertex."""


@dataclass(frozen=True)
class Rings:
    """`r` rings end to end: vertices `xy` (v, 2), the first of each `start` (r + 1,), `owner` and `hole` (r,)."""

    xy: np.ndarray
    start: np.ndarray
    owner: np.ndarray
    hole: np.ndarray

    @classmethod
    def of(cls, polygons: Geometries) -> Rings:
        """The rings of Polygons, MultiPolygons and the polygons in collections, row by row; None has none."""
        write = _writer()
        present = [(row, write(_as_polygons(each))) for row, each in enumerate(polygons) if each is not None]
        owner, length = np.array([(row, len(text)) for row, text in present], dtype=np.int64).reshape(-1, 2).T
        return cls._read(b"".join([text for _, text in present]), length, owner)

    @classmethod
    def _read(cls, text: bytes, length: np.ndarray, owner: np.ndarray) -> Rings:
        data = np.frombuffer(text, dtype=np.uint8)
        at = np.cumsum(length) - length
        kind = _number(data, at + 1)
        parts = np.where(kind == MULTIPOLYGON, _number(data, at + HEADER), 1)
        at = at + np.where(kind == MULTIPOLYGON, HEADER + COUNT, 0)
        place, first, hole, vertices = _walk(data, at, parts)
        order = np.argsort(first, kind="stable")
        first, vertices = first[order], vertices[order]
        borders = np.column_stack([first, first + VERTEX * vertices]).reshape(-1)
        lengths = np.diff(np.concatenate([[0], borders, [len(data)]]))
        coordinates = np.repeat(np.arange(len(lengths)) % 2 == 1, lengths)
        start = np.concatenate([[0], np.cumsum(vertices)])
        return cls(data[coordinates].view("<f8").reshape(-1, 2), start, owner[place[order]], hole[order])


def _walk(data: np.ndarray, at: np.ndarray, parts: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """(r,) of every ring: its text, first byte of its vertices, is it a hole, how many vertices it has.

    `at` (n,) is where the first polygon of each text begins, `parts` (n,) how many it has. All texts go one step, from
    ring to ring, at a time.
    """
    at, parts, rings = at.copy(), parts.copy(), np.zeros(len(at), dtype=np.int64)
    shell = np.zeros(len(at), dtype=bool)
    none = np.empty(0, dtype=np.int64)
    found = [(none, none, none.astype(bool), none)]
    walking = np.arange(len(at))
    while len(walking):
        fresh = walking[(rings[walking] == 0) & (parts[walking] > 0)]
        rings[fresh], shell[fresh] = _number(data, at[fresh] + HEADER), True
        at[fresh] += HEADER + COUNT
        parts[fresh] -= 1
        with_ring = walking[rings[walking] > 0]
        vertices = _number(data, at[with_ring])
        found.append((with_ring, at[with_ring] + COUNT, ~shell[with_ring], vertices))
        at[with_ring] += COUNT + VERTEX * vertices
        rings[with_ring] -= 1
        shell[with_ring] = False
        walking = walking[(rings[walking] > 0) | (parts[walking] > 0)]
    place, first, hole, count = (np.concatenate(each) for each in zip(*found))
    return place, first, hole, count


def _number(data: np.ndarray, at: np.ndarray) -> np.ndarray:
    """The unsigned 32-bit numbers that begin at these bytes."""
    return data[at[:, None] + np.arange(4)].view("<u4").reshape(-1).astype(np.int64)


def _as_polygons(geometry: BaseGeometry) -> BaseGeometry:
    if geometry.geom_type in {"Polygon", "MultiPolygon"}:
        return geometry
    return MultiPolygon([part for part in simple_parts(geometry) if isinstance(part, Polygon)])


def _writer() -> Callable[[BaseGeometry], bytes]:
    """What writes a geometry as little-endian WKB with two coordinates, in the shapely at hand."""
    if hasattr(shapely, "to_wkb"):
        return lambda geometry: shapely.to_wkb(geometry, output_dimension=2, byte_order=1)
    from shapely.geos import WKBWriter, lgeos

    return WKBWriter(lgeos, output_dimension=2).write
