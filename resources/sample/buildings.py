"""Houses, shops, sheds and the school, with heights that have the measured quantiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
from shapely.geometry import LineString, Point, Polygon

from .figures import matched
from .streets import Street, right_of_way

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

STOREY = 3.0
DEPTH = {"Residential": 11.0, "Residential, apartments": 17.0, "Mixed use": 16.0, "Commercial": 20.0}
DEPTH.update({"Light industry": 24.0, "School": 30.0, "Park": 6.0})
SETBACK = {"Residential": 3.0, "Residential, apartments": 3.0, "Mixed use": 0.6, "Commercial": 1.0}
TALL = {"Residential": 0.0, "Mixed use": 1.4, "Commercial": 0.8, "Residential, apartments": 2.0, "School": 1.6}
SHED_SHARE, SHED_HEIGHT = 0.22, 2.8


def buildings(
    lots: gpd.GeoDataFrame, streets: list[Street], figures: dict, rng: np.random.Generator
) -> gpd.GeoDataFrame:
    """Main buildings and outbuildings, on the board."""
    ground = right_of_way(streets)
    built = lots[lots.LAND_USE.isin(DEPTH) & (lots.LAND_USE != "Park")]
    rows = []
    for lot, use in zip(built.geometry, built.LAND_USE):
        house = _house(lot, use, ground, rng)
        if house is None:
            continue
        rows.append((use, house))
        shed = _shed(lot, house, ground) if rng.random() < SHED_SHARE else None
        if shed is not None:
            rows.append(("Outbuilding", shed))
    frame = gpd.GeoDataFrame({"USE": [use for use, _ in rows]}, geometry=[shape for _, shape in rows])
    main = frame.USE != "Outbuilding"
    score = frame.USE[main].map(TALL).fillna(0.3) + np.log(frame.area[main]) / 3 + rng.normal(0, 0.6, main.sum())
    frame["HEIGHT_M"] = SHED_HEIGHT
    frame.loc[main, "HEIGHT_M"] = matched(figures["building_height"], score.to_numpy()).round(1)
    frame["STOREYS"] = np.maximum(1, np.round(frame.HEIGHT_M / STOREY)).astype(int)
    frame.loc[main & (rng.random(len(frame)) < 0.03), "HEIGHT_M"] = np.nan
    frame.insert(0, "BLDG_ID", np.arange(1, len(frame) + 1))
    return frame


def street_side(lot: Polygon, ground: BaseGeometry) -> LineString | None:
    """The lot's straightest edge on a street: the longest piece of its border that touches the right of way."""
    shared = lot.exterior.simplify(0.3).intersection(ground.buffer(0.5))
    edges = []
    for part in getattr(shared, "geoms", [shared]):
        if part.geom_type == "LineString":
            xy = np.asarray(part.coords)
            edges += [LineString(xy[k : k + 2]) for k in range(len(xy) - 1)]
    return max(edges, key=lambda edge: edge.length, default=None)


def _house(lot: Polygon, use: str, ground: BaseGeometry, rng: np.random.Generator) -> Polygon | None:
    edge = street_side(lot, ground)
    if edge is None or edge.length < 3.0:
        return None
    setback = SETBACK.get(use, 5.0) + rng.uniform(0.0, 1.5)
    narrow = 1.0 if use in ("Mixed use", "Commercial") or edge.length < 8.0 else rng.uniform(0.72, 0.92)
    depth = DEPTH[use] * rng.uniform(0.85, 1.2)
    shape = _rectangle(edge, lot, setback, depth, narrow * min(edge.length, 2.2 * DEPTH[use]))
    side = 0.15 if narrow == 1.0 else 0.9
    return _largest(shape.intersection(lot.buffer(-side, join_style=2)), 25.0)


def _rectangle(edge: LineString, lot: Polygon, near: float, depth: float, width: float) -> Polygon:
    """A rectangle `near` metres behind the middle of the edge, `width` along it and `depth` into the lot."""
    a, b = np.asarray(edge.coords)
    along = (b - a) / edge.length
    inward = np.array([-along[1], along[0]])
    middle = (a + b) / 2
    if (np.array([lot.centroid.x, lot.centroid.y]) - middle) @ inward < 0:
        inward = -inward
    left, right = middle - along * width / 2, middle + along * width / 2
    far = near + depth
    return Polygon([left + inward * near, right + inward * near, right + inward * far, left + inward * far])


def _shed(lot: Polygon, house: Polygon, ground: BaseGeometry) -> Polygon | None:
    """A shed at the back of the lot, clear of the house."""
    edge = street_side(lot, ground)
    if edge is None or edge.length < 9.0:
        return None
    depth = max(edge.distance(Point(corner)) for corner in lot.exterior.coords)
    shape = _rectangle(edge, lot, depth - 4.6, 3.6, min(4.0, edge.length * 0.4))
    inside = shape.intersection(lot.buffer(-0.5, join_style=2)).difference(house.buffer(1.5))
    return _largest(inside, 6.0)


def _largest(shape: BaseGeometry, least: float) -> Polygon | None:
    parts = [part for part in getattr(shape, "geoms", [shape]) if part.geom_type == "Polygon" and part.area >= least]
    return max(parts, key=lambda part: part.area, default=None)
