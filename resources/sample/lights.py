"""Street lights: spacing and offset drawn from the measured figures, lamps from the measured counts, and gaps."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.geometry import LineString, Point
from shapely.ops import unary_union

from .figures import draws, matched
from .streets import LANE, WITHOUT_LIGHTS, Street

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

FOOT = 0.3048
LANE_LAMP = Point(-153.0, 116.5)
"""The one lamp of the lane: its frontage's light can be worked out by hand (docs/sample.md)."""
SPACING_SHARES = (0.07, 0.96)
"""Spacings are drawn between these shares of the measured distribution: junctions add short and long ones."""
PAIRED_BELOW = 8.0
"""Lights closer along the street than this (metres) stand on opposite sides."""
LAMP_NAMES = {"HPS": "HPS", "LED": "LED", "MH": "MH", "MV": "Mercury vapour", "INC": "Incandescent"}
FIXTURE_NAMES = {
    "Posttop": "Post top",
    "Cobrahead Cutoff": "Cobrahead, cut-off",
    "Cobrahead Semi Cutoff": "Cobrahead, semi cut-off",
    "Teardrop": "Teardrop",
    "Standard LED": "LED roadway",
    "Chinatown Luminaire": "Ornamental lantern",
    "Incandescent Fixture": "Incandescent",
    "Wallpack": "Wall pack",
    "Spot Light": "Spot light",
    "Overhead Fixture": "Overhead",
}
HPS_LUMENS = {70: 6300, 100: 9500, 150: 16000, 250: 28000, 400: 50000}
OUT_RUNS = (("Alder Street", 7, 3), ("Chapel Street", 2, 2), ("Fifth Avenue", 2, 3), ("Park Row", 3, 2))
"""Lamps out side by side: street, first, how many."""


def street_lights(streets: list[Street], figures: dict, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """The city's inventory of lights, on the board."""
    poles = _poles(streets, figures, rng)
    lamps = _lamps(poles, figures["lamps"])
    lights = _described(pd.concat([poles, lamps], axis=1), rng)
    lights = pd.concat([lights, _lane_lamp()], ignore_index=True)
    lights.insert(0, "LIGHT_ID", [f"SL{1001 + 3 * k}" for k in range(len(lights))])
    for street, first, count in OUT_RUNS:
        run = lights.index[street == lights.STREET][first : first + count]
        lights.loc[run, "STATUS"] = "Out"
    return gpd.GeoDataFrame(lights, geometry="geometry")


def _poles(streets: list[Street], figures: dict, rng: np.random.Generator) -> gpd.GeoDataFrame:
    spacing = draws(figures["light_spacing"], rng, SPACING_SHARES)
    rows = []
    for number, street in enumerate(streets):
        if street.name == LANE:
            continue
        station, side = next(spacing) / 2, 1.0
        while station < street.line.length:
            at = street.line.interpolate(station)
            if not WITHOUT_LIGHTS.contains(at):
                rows.append((number, street.name, street.road_class, street.width, station, side))
            step = next(spacing)
            side = -side if step < PAIRED_BELOW or rng.random() < 0.3 else side
            station += step
    poles = pd.DataFrame(rows, columns=["street", "STREET", "road_class", "width", "station", "side"])
    offset = matched(figures["light_offset"], poles.width + rng.normal(0, 2.0, len(poles)))
    carriageways = unary_union([street.line.buffer(street.width / 2) for street in streets])
    places = [
        _beside(streets[number].line, station, aside, carriageways)
        for number, station, aside in zip(poles.street, poles.station, poles.side * offset)
    ]
    return gpd.GeoDataFrame(poles[["STREET", "road_class"]], geometry=places)


def _beside(line: LineString, station: float, offset: float, carriageways: BaseGeometry) -> Point:
    """The point `offset` metres to the left of the line; a little farther along if it stood in a side street."""
    for shift in (0.0, 4.0, -4.0, 8.0, -8.0, 12.0, -12.0):
        here = np.clip(station + shift, 0.6, line.length - 0.6)
        a, b = line.interpolate(here - 0.5), line.interpolate(here + 0.5)
        across = np.array([a.y - b.y, b.x - a.x])
        middle = line.interpolate(here)
        place = Point(np.array([middle.x, middle.y]) + across / np.hypot(*across) * offset)
        if not _in_side_street(place, line, abs(offset), carriageways):
            break
    return place


def _in_side_street(place: Point, line: LineString, offset: float, carriageways: BaseGeometry) -> bool:
    elsewhere = carriageways.difference(line.buffer(offset + 1e-6))
    return carriageways.contains(place) and elsewhere.distance(place) < 0.05


def _lamps(poles: pd.DataFrame, counts: dict[str, list[dict]]) -> pd.DataFrame:
    """Technology, fixture, height, watts and heads: each road class has its measured mix, like beside like."""
    lamps = pd.DataFrame(index=poles.index, columns=["technology", "fixture", "height_ft", "watts", "heads"])
    for road_class, group in poles.groupby("road_class"):
        table = pd.DataFrame(counts[road_class.replace("arterial", "Arterial")])
        table = table.sort_values(["fixture", "technology", "height_ft", "watts", "heads"], ignore_index=True)
        upto = table.n.cumsum() / table.n.sum()
        pick = np.searchsorted(upto, (np.arange(len(group)) + 0.5) / len(group))
        lamps.loc[group.index] = table.loc[pick, lamps.columns].to_numpy()
    return lamps


def _described(lights: gpd.GeoDataFrame, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """What the inventory says of each lamp: mixed units, gaps, and a few lamps out."""
    count = len(lights)
    luck = rng.random((5, count))
    days = rng.integers(0, 9000, count)
    watts = lights.watts.astype(int)
    height = lights.height_ft.astype(float)
    lumens = [_lumens(t, w) for t, w in zip(lights.technology, watts)]
    return gpd.GeoDataFrame(
        {
            "LAMP_TYPE": lights.technology.map(LAMP_NAMES),
            "FIXTURE": lights.fixture.map(FIXTURE_NAMES),
            "LAMPS": lights.heads.astype(int),
            "WATTS": np.select(
                [luck[0] < 0.04, luck[0] < 0.07, luck[0] < 0.09], ["N/A", "", None], watts.astype(str) + "W"
            ),
            "LUMENS": pd.array(np.where(luck[1] < 0.08, lumens, None), dtype="Int64"),
            "MOUNT_HT": np.select(
                [luck[2] < 0.06, luck[2] < 0.35],
                [None, (height * FOOT).round(1).astype(str) + " m"],
                height.astype(int).astype(str) + " ft",
            ),
            "STATUS": np.select([luck[3] < 0.02, luck[3] < 0.03], ["Out", None], "In service"),
            "INSTALLED": [_installed(t, d, c) for t, d, c in zip(lights.technology, days, luck[4])],
            "STREET": lights.STREET,
            "ROAD_CLASS": lights.road_class,
            "geometry": lights.geometry,
        }
    )


def _lumens(technology: str, watts: int) -> int | None:
    """Lumens of one head where a maker's list would have them."""
    if technology == "HPS":
        return HPS_LUMENS.get(watts)
    return 110 * watts if technology == "LED" else None


def _installed(technology: str, days: int, chance: float) -> date | None:
    if chance < 0.05:
        return None
    if technology == "LED":
        return date(2014, 1, 15) + timedelta(days=int(days) % 3800)
    return date(1992, 3, 1) + timedelta(days=int(days))


def _lane_lamp() -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(
        {
            "LAMP_TYPE": ["HPS"],
            "FIXTURE": ["Post top"],
            "LAMPS": [1],
            "WATTS": ["150W"],
            "LUMENS": pd.array([16000], dtype="Int64"),
            "MOUNT_HT": ["6 m"],
            "STATUS": ["In service"],
            "INSTALLED": [date(2009, 5, 12)],
            "STREET": [LANE],
            "ROAD_CLASS": ["Local"],
            "geometry": [LANE_LAMP],
        }
    )
