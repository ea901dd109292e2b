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
"""Edges are cut into pieces so long to see whether a neighbour's edge lies along them ..."""
PIECES_AT_MOST = 6000
"""... or longer, so that there are no more."""
LATTICE = 24
"""Points across the square that are asked whether a layer covers them."""


def median_area(facts: LayerFacts) -> float:
    """The median area of a layer's polygons, square metres; NaN without any."""
    given = facts.shapes if facts.shapes is not None else ()
    size = np.array([shape.area for shape in given if shape is not None])
    return float(np.median(size[size > 0.0])) if (size > 0.0).any() else float("nan")


def centres(shapes: np.ndarray) -> np.ndarray:
    """(k, 2) the middles of the boxes of those that are there."""
    boxes = np.array([shape.bounds for shape in shapes if shape is not None]).reshape(-1, 4)
    return (boxes[:, :2] + boxes[:, 2:]) / 2.0


def tiling(polygons: np.ndarray, square: Square) -> tuple[float, float]:
    """How polygons lie in the square: the median over them of the share of their edges along which another one lies,
    and the share of the square, as far as they reach in it, that they cover.
    """
    boundary = Boundary.of(polygons)
    reach = np.array([polygon.bounds for polygon in polygons])
    low = np.maximum(square.box[:2], reach[:, :2].min(axis=0))
    high = np.minimum(square.box[2:], reach[:, 2:].max(axis=0))
    return _adjoining(boundary, square), _held(Containment.of(boundary), _lattice(low, high))


def polygons_around(facts: LayerFacts) -> np.ndarray:
    """The polygons in the square."""
    return _of_kind(facts, ("Polygon", "MultiPolygon"))


def _of_kind(facts: LayerFacts, kinds: tuple[str, ...]) -> np.ndarray:
    found = [shape for shape in (facts.around if facts.around is not None else ()) if shape.geom_type in kinds]
    return as_objects(found)


def _adjoining(boundary: Boundary, square: Square) -> float:
    """The median over polygons of the share of their edges in the square along which another polygon's edge lies."""
    west, south, east, north = square.box
    pieces = boundary.pieces(max(PIECE_M, float(boundary.length.sum()) / PIECES_AT_MOST))
    x, y = pieces.middle.T
    pieces = pieces.chosen((x >= west) & (x <= east) & (y >= south) & (y <= north))
    if not len(pieces):
        return 0.0
    _, near = cKDTree(pieces.middle).query(pieces.middle, k=4, distance_upper_bound=0.75 * float(pieces.length.max()))
    owner = np.append(pieces.owner, -1)[near]
    other = ((owner != pieces.owner[:, None]) & (owner >= 0)).any(axis=1)
    _, place = np.unique(pieces.owner, return_inverse=True)
    return float(np.median(np.bincount(place, other * pieces.length) / np.bincount(place, pieces.length)))


def _lattice(low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Points (k, 2) across a box."""
    step = (np.arange(LATTICE) + 0.5) / LATTICE
    x, y = (low[axis] + step * (high[axis] - low[axis]) for axis in (0, 1))
    return np.column_stack([each.ravel() for each in np.meshgrid(x, y)])


def _held(inside: Containment, points: np.ndarray) -> float:
    """The share of points (k, 2) that lie in one of the polygons; NaN without points."""
    if not len(points):
        return float("nan")
    held = np.zeros(len(points), dtype=bool)
    held[inside.pairs(points)[0]] = True
    return float(held.mean())


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
        """The share of polygons of which nearly all of the outline lies in one parcel; NaN without polygons."""
        if not len(polygons):
            return float("nan")
        boundary = Boundary.of(polygons).pieces(5.0)
        point, lot = self.inside.pairs(boundary.middle)
        pair, pieces = np.unique(np.column_stack([boundary.owner[point], lot]), axis=0, return_counts=True)
        most = np.zeros(len(polygons))
        np.maximum.at(most, pair[:, 0], pieces)
        of_all = np.bincount(boundary.owner, minlength=len(polygons))
        return float((most >= 0.8 * np.maximum(of_all, 1)).mean())

    def per_lot(self, polygons: np.ndarray) -> float:
        """How many polygons there are for each parcel."""
        return len(polygons) / len(self.shapes)

    def holding(self, points: np.ndarray) -> float:
        """The share of points (k, 2) that lie in a parcel; NaN without points."""
        return _held(self.inside, points)


def holding(polygons: np.ndarray, points: np.ndarray) -> float:
    """The share of points (k, 2) that lie in one of the polygons; NaN without points."""
    return _held(Containment.of(Boundary.of(polygons)), points)


def points_around(facts: LayerFacts) -> np.ndarray:
    """(k, 2) the points in the square."""
    return np.array([(point.x, point.y) for point in _of_kind(facts, ("Point",))]).reshape(-1, 2)
