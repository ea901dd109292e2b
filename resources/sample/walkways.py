"""Pavement centre lines around the blocks, crossings, and paths in the park."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
from shapely.geometry import LineString, MultiLineString, Point
from shapely.ops import linemerge, substring, unary_union

from .parcels import PARK_AT
from .streets import OUTLINE, PAVEMENT_WIDTH, RAIL, STREAM, Street, blocks

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

CORNER = np.radians(35.0)
"""A pavement that turns by more than this begins a new line."""
CROSSING_SETBACK = 2.5


def pavements(streets: list[Street]) -> gpd.GeoDataFrame:
    """All walkways of the district with their kind, on the board."""
    ground = unary_union(blocks(streets)).buffer(PAVEMENT_WIDTH / 2, join_style=2)
    sides = [("Pavement", line) for line in _pavement_lines(ground, streets)]
    crossings = [("Crossing", line) for line in _crossings(streets, ground)]
    paths = [("Park path", line) for line in _park_paths(streets)]
    rows = sides + crossings + paths
    kind = [kind for kind, _ in rows]
    surface = {"Pavement": "Concrete", "Crossing": "Asphalt", "Park path": "Gravel"}
    return gpd.GeoDataFrame(
        {"WALK_ID": np.arange(1, len(rows) + 1), "KIND": kind, "SURFACE": [surface[k] for k in kind]},
        geometry=[line for _, line in rows],
    )


def _pavement_lines(ground: BaseGeometry, streets: list[Street]) -> list[LineString]:
    beside = unary_union([street.right_of_way for street in streets]).buffer(0.1, join_style=2)
    inside = OUTLINE.buffer(-0.5).difference(unary_union([RAIL, STREAM]).buffer(2.0))
    lines = []
    for ring in getattr(ground, "geoms", [ground]):
        kept = ring.exterior.intersection(beside).intersection(inside)
        for part in _joined(kept):
            lines += [line for line in _at_corners(part) if line.length > 3.0]
    return lines


def _joined(shape: BaseGeometry) -> list[LineString]:
    if shape.geom_type == "LineString":
        return [shape]
    merged = linemerge(MultiLineString([g for g in shape.geoms if g.geom_type == "LineString"]))
    return list(getattr(merged, "geoms", [merged]))


def _at_corners(line: LineString) -> list[LineString]:
    xy = np.asarray(line.coords)
    xy = xy[np.concatenate([[True], np.hypot(*np.diff(xy, axis=0).T) > 0.01])]
    if len(xy) < 2:
        return []
    heading = np.arctan2(*np.diff(xy, axis=0).T[::-1])
    turn = np.abs((np.diff(heading) + np.pi) % (2 * np.pi) - np.pi)
    cut = np.concatenate([[0], np.flatnonzero(turn > CORNER) + 1, [len(xy) - 1]])
    return [LineString(xy[a : b + 1]) for a, b in zip(cut, cut[1:])]


def pieces_between_junctions(streets: list[Street]) -> list[tuple[Street, LineString]]:
    """Every street cut where others meet it; stubs that reach past a junction are left out."""
    pieces = []
    for street in streets:
        others = [other.line.buffer(0.5) for other in streets if other is not street]
        rest = street.line.difference(unary_union(others))
        pieces += [(street, part) for part in getattr(rest, "geoms", [rest]) if part.length > 8.0]
    return pieces


def _crossings(streets: list[Street], ground: BaseGeometry) -> list[LineString]:
    lines = []
    for street, piece in pieces_between_junctions(streets):
        if piece.length < 40.0:
            continue
        for end in (0, -1):
            meeting = [s for s in streets if s.line.distance(Point(piece.coords[end])) < 1.0]
            if len(meeting) > 1:
                back = max(s.width for s in meeting) / 2 + PAVEMENT_WIDTH + CROSSING_SETBACK
                lines += _across(piece, back if end == 0 else piece.length - back, street, ground)
    return lines


def _across(piece: LineString, station: float, street: Street, ground: BaseGeometry) -> list[LineString]:
    here = np.array(substring(piece, station - 0.5, station + 0.5).coords)
    along = (here[-1] - here[0]) / np.hypot(*(here[-1] - here[0]))
    aside = np.array([-along[1], along[0]]) * (street.width / 2 + PAVEMENT_WIDTH + 1.0)
    middle = piece.interpolate(station).coords[0]
    line = LineString([middle - aside, middle + aside]).difference(ground)
    parts = [part for part in getattr(line, "geoms", [line]) if part.distance(Point(middle)) < 0.1]
    return [part for part in parts if part.length < street.width + 2 * PAVEMENT_WIDTH]


def _park_paths(streets: list[Street]) -> list[LineString]:
    park = next(block for block in blocks(streets) if block.contains(PARK_AT))
    x0, y0, x1, y1 = park.bounds
    middle = np.array([PARK_AT.x, PARK_AT.y])
    angle = np.linspace(0, 2 * np.pi, 25)
    ring = LineString(middle + np.column_stack([34 * np.cos(angle), 26 * np.sin(angle)]))
    reach = park.buffer(PAVEMENT_WIDTH / 2, join_style=2)
    spokes = []
    for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1)):
        spoke = LineString([middle, middle + 1.2 * (np.array(corner) - middle)])
        inside = spoke.intersection(reach).difference(Point(middle).buffer(1))
        spokes.append(inside.difference(LineString(ring.coords).convex_hull))
    return [ring, *(s for s in spokes if s.geom_type == "LineString")]
