"""Parks, the school, bus stops and the study area."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
from shapely.geometry import LineString, Point

from .streets import OUTLINE, PAVEMENT_WIDTH, Street

STOPS = (
    ("High Street", 90.0, -1, "High Street at West Road"),
    ("High Street", 260.0, 1, "High Street at Second Avenue"),
    ("High Street", 500.0, -1, "Linden Park"),
    ("High Street", 660.0, 1, "School"),
    ("Mill Road", 120.0, 1, "Mill Road north"),
    ("Mill Road", 400.0, -1, "Brook bridge"),
    ("Market Street", 60.0, 1, "Market"),
    ("West Road", 120.0, -1, "Quarry Lane end"),
)


def parks(lots: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The park and the larger allotment gardens."""
    open_ground = lots[(lots.LAND_USE == "Park") | ((lots.LAND_USE == "Allotment gardens") & (lots.area > 2000))]
    names = ["Linden Park" if use == "Park" else "Brook Gardens" for use in open_ground.LAND_USE]
    kinds = open_ground.LAND_USE.tolist()
    return gpd.GeoDataFrame({"NAME": names, "KIND": kinds}, geometry=open_ground.geometry.tolist())


def schools(lots: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The school's grounds."""
    grounds = lots.geometry[lots.LAND_USE == "School"].tolist()
    return gpd.GeoDataFrame({"NAME": ["Mill Road School"], "LEVEL": ["Primary"]}, geometry=grounds)


def bus_stops(streets: list[Street]) -> gpd.GeoDataFrame:
    """Stops on the pavements of the main roads."""
    line = {street.name: street for street in streets}
    points = [_on_pavement(line[name].line, line[name].width, station, side) for name, station, side, _ in STOPS]
    return gpd.GeoDataFrame(
        {"STOP_ID": [f"S{k:02d}" for k in range(1, len(STOPS) + 1)], "NAME": [stop[3] for stop in STOPS]},
        geometry=points,
    )


def _on_pavement(line: LineString, width: float, station: float, side: int) -> Point:
    a, b = (np.array(line.interpolate(station + s).coords[0]) for s in (-0.5, 0.5))
    across = np.array([a[1] - b[1], b[0] - a[0]]) / np.hypot(*(b - a))
    return Point((a + b) / 2 + side * across * (width / 2 + PAVEMENT_WIDTH / 2))


def study_area() -> gpd.GeoDataFrame:
    """The district's outline."""
    return gpd.GeoDataFrame({"NAME": ["Sample neighbourhood (invented)"]}, geometry=[OUTLINE])
