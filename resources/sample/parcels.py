"""Blocks cut into lots, with a number and a land use each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
from shapely.affinity import rotate
from shapely.geometry import Point, Polygon, box
from shapely.ops import unary_union

from .figures import draws
from .streets import LANE, WITHOUT_LIGHTS, Street, blocks, public_ground, right_of_way

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

PARK_AT, SCHOOL_AT = Point(470, 180), Point(620, 200)
VACANT_AROUND = (Point(160, 400), Point(230, 60), Point(640, 400))
LANE_LOT_WIDTH = 18.0
TWO_ROWS_FROM, FRONT_ROW, DEEPEST_ROW, LEAST_LOT = 40.0, 38.0, 65.0, 130.0
USUAL_WIDTH, WIDTH_AIM, WIDTH_SPREAD = 15.75, 0.80, 0.75
"""Cuts are aimed narrower and more alike than measured lots: ends of rows and corners add width and spread."""


def lots(streets: list[Street], figures: dict, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """The cadastre of the district, on the board: lots first, then streets, rail and stream."""
    ground = right_of_way(streets)
    drawn = draws(figures["lot_width"], rng)
    width = (WIDTH_AIM * USUAL_WIDTH * (step / USUAL_WIDTH) ** WIDTH_SPREAD for step in drawn)
    lane = next(street for street in streets if street.name == LANE).right_of_way
    rows = []
    for number, block in enumerate(blocks(streets), start=1):
        if block.contains(PARK_AT) or block.contains(SCHOOL_AT):
            pieces = [block]
        elif block.distance(lane) < 0.1 and block.bounds[2] < -35.0:
            pieces = _row(block, iter(lambda: LANE_LOT_WIDTH, None))
        else:
            pieces = _cut_block(block, ground, width, rng)
        rows += [(f"{number:03d}-{k:02d}", number, piece) for k, piece in enumerate(pieces, start=1)]
    frame = gpd.GeoDataFrame(
        {"PARCEL_NO": [r[0] for r in rows], "BLOCK": [r[1] for r in rows]}, geometry=[r[2] for r in rows]
    )
    frame["LAND_USE"] = _land_use(frame, streets, ground, rng)
    return frame


def public_parcels(streets: list[Street]) -> gpd.GeoDataFrame:
    """Rights of way, rail and water as the cadastre holds them."""
    pieces = public_ground(streets)
    number = {"Street right-of-way": "ROW", "Railway": "RAIL", "Watercourse": "WATER"}
    return gpd.GeoDataFrame(
        {
            "PARCEL_NO": [number[use] for use, _ in pieces],
            "LAND_USE": [use for use, _ in pieces],
        },
        geometry=[piece for _, piece in pieces],
    )


def _cut_block(block: Polygon, ground: BaseGeometry, width: Iterator[float], rng: np.random.Generator) -> list[Polygon]:
    """Lots of one block: one or two rows along its longer side; ground behind a single deep row stays whole."""
    angle = _direction(block)
    flat = rotate(block, -angle, origin=(0, 0))
    street = rotate(ground, -angle, origin=(0, 0))
    x0, y0, x1, y1 = flat.bounds
    half = (y0 + y1) / 2
    low_side, high_side = box(x0, y0 - 5, x1, half), box(x0, half, x1, y1 + 5)
    fronts = [_faces(flat, street, low_side), _faces(flat, street, high_side)]
    if y1 - y0 < TWO_ROWS_FROM or (not all(fronts) and y1 - y0 < DEEPEST_ROW):
        bands = [(y0, y1)]
    elif all(fronts):
        middle = y0 + (y1 - y0) * rng.uniform(0.34, 0.66)
        bands = [(y0, middle), (middle, y1)]
    else:
        edge = y0 + FRONT_ROW if fronts[0] else y1 - FRONT_ROW
        bands = [(y0, edge), (edge, y1)]
    pieces: list[Polygon] = []
    for number, (low, high) in enumerate(bands):
        strip = flat.intersection(box(x0 - 1, low, x1 + 1, high))
        for part in getattr(strip, "geoms", [strip]):
            behind = len(bands) == 2 and not all(fronts) and not fronts[number]
            pieces += [part] if behind else _row(part, width)
    return [rotate(piece, angle, origin=(0, 0)) for piece in _without_slivers(pieces)]


def _direction(block: Polygon) -> float:
    """Degrees from the x axis to the longer side of the block's smallest enclosing rectangle."""
    corners = np.asarray(block.minimum_rotated_rectangle.exterior.coords)
    side = np.diff(corners[:3], axis=0)
    longer = side[int(np.hypot(*side.T).argmax())]
    return float(np.degrees(np.arctan2(longer[1], longer[0]))) % 180.0


def _faces(flat: Polygon, street: BaseGeometry, band: Polygon) -> bool:
    """Whether the long side of the block that lies in the band runs along a street for most of its length."""
    x0, y0, x1, y1 = band.bounds
    inner = box(x0 + 8, y0, x1 - 8, y1)
    edge = flat.exterior.intersection(inner)
    return edge.intersection(street.buffer(0.2)).length > 0.5 * (x1 - x0 - 16)


def _row(strip: Polygon, width: Iterator[float]) -> list[Polygon]:
    """Lots side by side along x."""
    x0, y0, x1, y1 = strip.bounds
    cuts = [x0]
    while True:
        step = next(width)
        if cuts[-1] + 1.5 * step > x1:
            break
        cuts.append(cuts[-1] + step)
    cuts.append(x1)
    pieces = (strip.intersection(box(a, y0 - 1, b, y1 + 1)) for a, b in zip(cuts, cuts[1:]))
    return [part for piece in pieces for part in getattr(piece, "geoms", [piece]) if part.geom_type == "Polygon"]


def _without_slivers(pieces: list[Polygon]) -> list[Polygon]:
    """Pieces too small for a lot join the neighbour with whom they share the longest border."""
    pieces = list(pieces)
    while len(pieces) > 1:
        smallest = min(range(len(pieces)), key=lambda k: pieces[k].area)
        if pieces[smallest].area >= LEAST_LOT:
            break
        sliver = pieces.pop(smallest)
        shared = [sliver.intersection(other.buffer(0.01)).area for other in pieces]
        partner = int(np.argmax(shared))
        joined = unary_union([sliver, pieces[partner].buffer(0.001, join_style=2)])
        pieces[partner] = joined if joined.geom_type == "Polygon" else pieces[partner]
    return pieces


def _land_use(
    frame: gpd.GeoDataFrame, streets: list[Street], ground: BaseGeometry, rng: np.random.Generator
) -> list[str]:
    """A land use for every lot, from where it lies and how large it is."""
    high = next(street for street in streets if street.name == "High Street").right_of_way
    luck = rng.random(len(frame))
    return [_use_of(lot, high, ground, chance) for lot, chance in zip(frame.geometry, luck)]


def _use_of(lot: Polygon, high: BaseGeometry, ground: BaseGeometry, chance: float) -> str:
    if lot.contains(PARK_AT):
        return "Park"
    if lot.contains(SCHOOL_AT):
        return "School"
    if lot.centroid.x < -36.0:
        return "Residential"
    if lot.distance(ground) > 1.0 or lot.area > 2500.0:
        return "Allotment gardens"
    return _use_of_a_lot_on_the_street(lot, high, chance)


def _use_of_a_lot_on_the_street(lot: Polygon, high: BaseGeometry, chance: float) -> str:
    middle = lot.centroid
    vacant = 0.03 + 0.25 * sum(middle.distance(place) < 75.0 for place in VACANT_AROUND)
    if chance < vacant and lot.area < 900.0:
        return "Vacant land"
    if lot.distance(high) < 1.0:
        return "Mixed use" if chance < 0.7 else "Commercial"
    if chance > 0.975:
        return "Car park"
    if middle.y > 425 + 0.0875 * middle.x and chance > 0.4:
        return "Light industry"
    if lot.area > 850.0 and not WITHOUT_LIGHTS.contains(middle):
        return "Residential, apartments"
    return "Residential"
