"""Measure the figures that the sample neighbourhood imitates, and write them to `measured.json`.

    /usr/bin/python3 resources/sample/measure_quantiles.py CITY_FOLDER LAMP_COUNTS.csv

CITY_FOLDER holds `cambridge_city.gpkg` (open data of the City of Cambridge, Massachusetts, PDDL 1.0). LAMP_COUNTS.csv
holds counts of lamps by road class, fixture, technology, pole height, watts and number of heads. Only figures are
kept, no data. The same functions measure the sample, so that a test compares like with like.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.ops import linemerge, unary_union

if TYPE_CHECKING:
    from shapely.geometry import LineString
    from shapely.geometry.base import BaseGeometry

HERE = Path(__file__).resolve().parent
US_SURVEY_FOOT = 1200.0 / 3937.0
QUANTILES = (1, 5, 10, 25, 50, 75, 90, 95, 99)
STREET_REACH = 15.0
"""A light farther than this from every street line (metres) stands on no street."""
LARGEST_LOT = 2000.0
"""Larger parcels (m2) are campuses, estates and yards, not lots."""
ROAD_CLASSES = ("Local", "Collector", "Minor Arterial")


def quantiles(values: np.ndarray) -> dict[str, float]:
    """The quantiles of `values` by name ("p50"), rounded to 1 cm."""
    return {f"p{q}": round(float(v), 2) for q, v in zip(QUANTILES, np.percentile(values, QUANTILES))}


def street_parts(lines: Sequence[LineString], names: Sequence[str]) -> list[LineString]:
    """Each street's lines joined end to end: one line per unbroken stretch of one name."""
    by_name: dict[str, list[LineString]] = {}
    for line, name in zip(lines, names):
        by_name.setdefault(name, []).append(line)
    parts: list[LineString] = []
    for _, group in sorted(by_name.items()):
        joined = unary_union(group)
        if joined.geom_type == "MultiLineString":
            joined = linemerge(joined)
        parts.extend(getattr(joined, "geoms", [joined]))
    return parts


def nearest_street(points: np.ndarray, parts: Sequence[LineString]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each of the (n, 2) points, the nearest part, its distance, and the station along it, metres."""
    owner, ends = [], []
    for number, part in enumerate(parts):
        xy = np.asarray(part.coords)[:, :2]
        station = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))])
        ends.append(np.column_stack([xy[:-1], xy[1:], station[:-1]]))
        owner.append(np.full(len(xy) - 1, number))
    table, owner_of = np.concatenate(ends), np.concatenate(owner)
    along = table[:, 2:4] - table[:, :2]
    length2 = np.maximum((along**2).sum(axis=1), 1e-12)
    best = np.empty((len(points), 3))
    for row, point in enumerate(points):
        t = np.clip(((point - table[:, :2]) * along).sum(axis=1) / length2, 0.0, 1.0)
        distance = np.hypot(*(table[:, :2] + t[:, None] * along - point).T)
        k = int(distance.argmin())
        best[row] = owner_of[k], distance[k], table[k, 4] + t[k] * np.sqrt(length2[k])
    return best[:, 0].astype(int), best[:, 1], best[:, 2]


def light_spacing_and_offset(lights: np.ndarray, parts: Sequence[LineString]) -> tuple[np.ndarray, np.ndarray]:
    """Distances along the street from light to light (either side), and from each light to its street line."""
    part, offset, station = nearest_street(lights, parts)
    on_street = offset <= STREET_REACH
    order = np.lexsort([station[on_street], part[on_street]])
    part, station = part[on_street][order], station[on_street][order]
    same = part[1:] == part[:-1]
    return np.diff(station)[same], offset[on_street]


def lot_width_and_depth(lots: Sequence[BaseGeometry], parts: Sequence[LineString]) -> tuple[np.ndarray, np.ndarray]:
    """Sides of each lot's smallest enclosing rectangle: the one along its nearest street, and the other, metres."""
    middle = np.array([[lot.centroid.x, lot.centroid.y] for lot in lots])
    part, _, station = nearest_street(middle, parts)
    width, depth = np.empty(len(lots)), np.empty(len(lots))
    for row, lot in enumerate(lots):
        line = parts[part[row]]
        a, b = (line.interpolate(np.clip(station[row] + s, 0.0, line.length)) for s in (-5.0, 5.0))
        street = np.array([b.x - a.x, b.y - a.y])
        corners = np.asarray(lot.minimum_rotated_rectangle.exterior.coords)
        sides = np.diff(corners[:3], axis=0)
        length = np.hypot(*sides.T)
        along = int(np.abs(sides @ street / length).argmax())
        width[row], depth[row] = length[along], length[1 - along]
    return width, depth


def lamp_shares(counts: pd.DataFrame) -> dict[str, list[dict]]:
    """By road class: technology, fixture, pole height, watts and heads with their counts."""
    used = counts[counts.ROADCLASSIFICATION_DESC.isin(ROAD_CLASSES)].dropna(subset=["POLEHEIGHT_DESC", "WATTAGE1"])
    used = used.assign(
        technology=used.LIGHTTYPE_DESC.str.split("-").str[0],
        height_ft=used.POLEHEIGHT_DESC.str.split().str[0].astype(int),
    ).rename(columns={"FIXTURESTYLE_DESC": "fixture", "WATTAGE1": "watts", "NUMBERLIGHTS": "heads"})
    keys = ["technology", "fixture", "height_ft", "watts", "heads"]
    return {
        road: group.groupby(keys).n.sum().reset_index().astype({"watts": int, "heads": int}).to_dict("records")
        for road, group in used.groupby("ROADCLASSIFICATION_DESC")
    }


def _in_metres(folder: Path, layer: str) -> gpd.GeoDataFrame:
    frame = gpd.read_file(folder / "cambridge_city.gpkg", layer=layer)
    frame = frame[frame.geometry.notna() & ~frame.geometry.is_empty].copy()
    frame["geometry"] = frame.geometry.scale(US_SURVEY_FOOT, US_SURVEY_FOOT, origin=(0, 0))
    return frame


def measure(folder: Path, lamp_counts: Path) -> dict:
    """All the figures; lengths in metres."""
    streets = _in_metres(folder, "street_centerlines").explode(index_parts=False)
    parts = street_parts(streets.geometry.tolist(), streets.Street_Name.fillna("").tolist())
    lights = _in_metres(folder, "street_lights")
    points = np.column_stack([lights.geometry.x, lights.geometry.y])
    spacing, offset = light_spacing_and_offset(points, parts)

    parcels = _in_metres(folder, "parcels_fy2014")
    parcels = parcels[parcels.ML.str.match(r"^\d", na=False) & parcels.is_valid & (parcels.area <= LARGEST_LOT)]
    width, depth = lot_width_and_depth(parcels.geometry.tolist(), parts)

    buildings = gpd.read_file(folder / "cambridge_city.gpkg", layer="buildings_height_derived", ignore_geometry=True)
    height = buildings[(buildings.TYPE == "BLDG") & (buildings.height_src == "roofline_z_median_minus_ground")]
    counts = pd.read_csv(lamp_counts)
    return {
        "about": "Figures only. Lengths in metres. Made by measure_quantiles.py from cambridge_city (City of "
        "Cambridge, PDDL 1.0) and from counts of lamps by road class.",
        "light_spacing": {"n": len(spacing), **quantiles(spacing)},
        "light_offset": {"n": len(offset), **quantiles(offset)},
        "lot_width": {"n": len(width), **quantiles(width)},
        "lot_depth": {"n": len(depth), **quantiles(depth)},
        "building_height": {"n": len(height), **quantiles(height.height_ft.dropna() * US_SURVEY_FOOT)},
        "lamps": lamp_shares(counts),
    }


if __name__ == "__main__":
    figures = measure(Path(sys.argv[1]), Path(sys.argv[2]))
    (HERE / "measured.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
