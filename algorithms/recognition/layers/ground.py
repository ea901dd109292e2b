"""How a layer's shapes lie: how large they are, whether they tile the ground, and how they lie to the parcels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ...geometry.boundary import Boundary
from ...geometry.containment import Containment
from ...geometry.repair import as_objects
from .facts import LayerFacts, Square

PIECE_M = 1.5
"""Edges are cut into pieces so long to see whether a neighbour's edge lies along them."""
PIECES_AT_MOST = 6000
LATTICE = 24
"""Points across the square that are asked whether a layer covers them."""


@dataclass(frozen=True)
class Areas:
    """Polygons of a layer in the square: `area` the median (m2) of all that were looked at, `adjoining` the share of
    their edges along which another one lies, `cover` the share of the square that they cover; NaN = not looked at.
    """

    area: float
    adjoining: float = float("nan")
    cover: float = float("nan")


def areas_of(facts: LayerFacts, square: Square | None) -> Areas:
    """The measures of a layer of polygons."""
    given = [shape for shape in (facts.shapes if facts.shapes is not None else ()) if shape is not None]
    size = np.array([shape.area for shape in given])
    area = float(np.median(size[size > 0.0])) if (size > 0.0).any() else float("nan")
    around = polygons_around(facts)
    if square is None or not len(around):
        return Areas(area)
    boundary = Boundary.of(around)
    return Areas(area, _adjoining(boundary), float(_covered(boundary, square).mean()))


def polygons_around(facts: LayerFacts) -> np.ndarray:
    """The polygons in the square."""
    return _of_kind(facts, ("Polygon", "MultiPolygon"))


def _of_kind(facts: LayerFacts, kinds: tuple[str, ...]) -> np.ndarray:
    found = [shape for shape in (facts.around if facts.around is not None else ()) if shape.geom_type in kinds]
    return as_objects(found)


def _adjoining(boundary: Boundary) -> float:
    """The share of the edges' length along which another polygon's edge lies."""
    length = max(PIECE_M, float(boundary.length.sum()) / PIECES_AT_MOST)
    pieces = boundary.pieces(length)
    _, near = cKDTree(pieces.middle).query(pieces.middle, k=4, distance_upper_bound=0.75 * length)
    owner = np.append(pieces.owner, -1)[near]
    other = ((owner != pieces.owner[:, None]) & (owner >= 0)).any(axis=1)
    return float(np.average(other, weights=pieces.length))


def _lattice(square: Square) -> np.ndarray:
    step = (np.arange(LATTICE) + 0.5) / LATTICE * 2.0 - 1.0
    u, v = (each.ravel() * square.half for each in np.meshgrid(step, step))
    return np.column_stack([square.x + u, square.y + v])


def _covered(boundary: Boundary, square: Square) -> np.ndarray:
    points = _lattice(square)
    covered = np.zeros(len(points), dtype=bool)
    covered[Containment.of(boundary).pairs(points)[0]] = True
    return covered


@dataclass(frozen=True)
class Lots:
    """The parcels in the square, those as large as streets left out: how other layers lie to them."""

    shapes: np.ndarray
    inside: Containment

    @classmethod
    def of(cls, facts: LayerFacts, square: Square) -> Lots | None:
        """None where there are too few to compare with."""
        lots = polygons_around(facts)
        lots = lots[np.array([lot.area < square.half**2 / 2.0 for lot in lots], dtype=bool)] if len(lots) else lots
        return cls(lots, Containment.of(Boundary.of(lots))) if len(lots) >= 8 else None

    def within_one(self, polygons: np.ndarray) -> float:
        """The share of polygons of which nearly all corners lie in one parcel; NaN without polygons."""
        if not len(polygons):
            return float("nan")
        boundary = Boundary.of(polygons).pieces(5.0)
        point, lot = self.inside.pairs(boundary.middle)
        owner = boundary.owner[point]
        corners = np.bincount(boundary.owner, minlength=len(polygons))
        pair = owner * (len(self.shapes) + 1) + lot
        distinct, count = np.unique(pair, return_counts=True)
        most = np.zeros(len(polygons))
        np.maximum.at(most, distinct // (len(self.shapes) + 1), count)
        return float((most >= 0.8 * np.maximum(corners, 1)).mean())

    def per_lot(self, polygons: np.ndarray) -> float:
        """How many polygons there are for each parcel."""
        return len(polygons) / len(self.shapes)

    def holding(self, points: np.ndarray) -> float:
        """The share of points (k, 2) that lie in a parcel; NaN without points."""
        if not len(points):
            return float("nan")
        held = np.zeros(len(points), dtype=bool)
        held[self.inside.pairs(points)[0]] = True
        return float(held.mean())


def points_around(facts: LayerFacts) -> np.ndarray:
    """(k, 2) the points in the square."""
    return np.array([(point.x, point.y) for point in _of_kind(facts, ("Point",))]).reshape(-1, 2)
