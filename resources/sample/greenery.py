"""Trees along streets, in yards and in the park; walls, fences and hedges between lots."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import unary_union
from shapely.prepared import prep

from .streets import LANE, Street, right_of_way

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

BARRIERS = {
    "Picket fence": 1.1,
    "Chain-link fence": 1.6,
    "Board fence": 1.8,
    "Brick wall": 1.5,
    "Stone wall": 1.0,
    "Hedge": 1.7,
}


def trees(
    streets: list[Street],
    lots: gpd.GeoDataFrame,
    houses: gpd.GeoDataFrame,
    lights: gpd.GeoDataFrame,
    rng: np.random.Generator,
) -> gpd.GeoDataFrame:
    """Trees with crown diameter, crown base and height, metres, on the board."""
    street_trees = [(p, "Street tree") for p in _along_streets(streets, rng)]
    park, school = (lots.geometry[use == lots.LAND_USE].iloc[0] for use in ("Park", "School"))
    other = [(p, "Park tree") for p in _inside(park.buffer(-4), 70, rng)]
    other += [(p, "School tree") for p in _inside(school.buffer(-3), 25, rng)]
    green = lots.LAND_USE.isin(["Residential", "Vacant land", "Allotment gardens"])
    yards = lots[green & (rng.random(len(lots)) < 0.3)]
    other += [(p, "Yard tree") for lot in yards.geometry for p in _inside(lot.buffer(-2), 1, rng)]
    near_houses = unary_union(houses.geometry.tolist()).buffer(1.5)
    taken = prep(near_houses.union(unary_union(lights.geometry.tolist()).buffer(3.0)))
    kept = [(point, kind) for point, kind in street_trees + other if not taken.contains(point)]
    crown = np.clip(rng.normal(6.5, 2.0, len(kept)), 2.0, 13.0)
    base = np.clip(rng.normal(2.3, 0.7, len(kept)), 0.4, 4.5)
    frame = pd.DataFrame(
        {
            "TREE_ID": np.arange(1, len(kept) + 1),
            "KIND": [kind for _, kind in kept],
            "CROWN_DIAM": crown.round(1),
            "CROWN_BASE": base.round(1),
            "HEIGHT": (base + crown * rng.uniform(0.8, 1.3, len(kept))).round(1),
        }
    )
    frame.loc[rng.random(len(frame)) < 0.05, ["CROWN_DIAM", "CROWN_BASE", "HEIGHT"]] = np.nan
    return gpd.GeoDataFrame(frame, geometry=[point for point, _ in kept])


def _along_streets(streets: list[Street], rng: np.random.Generator) -> list[Point]:
    carriageways = unary_union([street.line.buffer(street.width / 2 + 0.3) for street in streets])
    points = []
    for street in streets:
        if street.name == LANE:
            continue
        for side in (-1, 1):
            station = rng.uniform(4, 30)
            while station < street.line.length - 2:
                a, b = (np.array(street.line.interpolate(station + s).coords[0]) for s in (-0.5, 0.5))
                across = np.array([a[1] - b[1], b[0] - a[0]]) / np.hypot(*(b - a))
                point = Point((a + b) / 2 + side * across * (street.width / 2 + 0.8))
                if not carriageways.contains(point):
                    points.append(point)
                station += rng.uniform(12, 60)
    return points


def _inside(shape: BaseGeometry, count: int, rng: np.random.Generator) -> list[Point]:
    if shape.is_empty:
        return []
    x0, y0, x1, y1 = shape.bounds
    found = []
    for _ in range(40 * count):
        point = Point(rng.uniform(x0, x1), rng.uniform(y0, y1))
        if shape.contains(point):
            found.append(point)
        if len(found) == count:
            break
    return found


def walls_and_fences(lots: gpd.GeoDataFrame, streets: list[Street], rng: np.random.Generator) -> gpd.GeoDataFrame:
    """Barriers along the sides, backs and some fronts of lots, on the board."""
    ground = right_of_way(streets).buffer(0.3)
    kinds = list(BARRIERS)
    rows = []
    for lot, use in zip(lots.geometry, lots.LAND_USE):
        if use in ("Park", "Allotment gardens") or rng.random() > 0.6:
            continue
        kind = kinds[int(rng.integers(len(kinds)))]
        open_ground = Polygon() if rng.random() < 0.25 else ground
        sides = _sides(lot, open_ground)
        rows += [(kind, round(BARRIERS[kind] * rng.uniform(0.85, 1.15), 1), line) for line in sides]
    frame = gpd.GeoDataFrame(
        {"TYPE": [r[0] for r in rows], "HEIGHT": [r[1] for r in rows]}, geometry=[r[2] for r in rows]
    )
    frame.loc[rng.random(len(frame)) < 0.1, "HEIGHT"] = np.nan
    return frame


def _sides(lot: Polygon, left_open: BaseGeometry) -> list[LineString]:
    shape = lot.buffer(-0.15, join_style=2).exterior.simplify(0.2).difference(left_open)
    parts = [part for part in getattr(shape, "geoms", [shape]) if part.geom_type in ("LineString", "LinearRing")]
    return [LineString(part.coords) for part in parts if part.length > 4.0]
