"""The faults that real city data has, put in on purpose and few in number."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd
from shapely.geometry import Polygon


def with_faults(parcels: gpd.GeoDataFrame, spared: str) -> gpd.GeoDataFrame:
    """Two pairs of equal ids, three missing ids, one lot drawn as a bow-tie, one lot entered twice.

    `spared` is the number of a parcel that stays clean.
    """
    frame = parcels.copy()
    lots = frame.index[frame.LAND_USE.eq("Residential") & frame.PARCEL_NO.ne(spared)]
    frame.loc[lots[40], "PARCEL_NO"] = frame.PARCEL_NO[lots[41]]
    frame.loc[lots[200], "PARCEL_NO"] = frame.PARCEL_NO[lots[203]]
    frame.loc[[lots[90], lots[151], lots[310]], "PARCEL_NO"] = None
    crossed = next(k for k in lots[120:] if len(frame.geometry[k].exterior.coords) == 5)
    a, b, c, d = list(frame.geometry[crossed].exterior.coords)[:4]
    frame.loc[crossed, "geometry"] = Polygon([a, b, d, c, a])
    twice = frame.loc[[lots[260]]].assign(PARCEL_NO=frame.PARCEL_NO[lots[260]] + "A")
    return gpd.GeoDataFrame(pd.concat([frame, twice], ignore_index=True), geometry="geometry")


def with_a_light_entered_twice(lights: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The inventory holds one light two times."""
    return gpd.GeoDataFrame(pd.concat([lights, lights.iloc[[60]]], ignore_index=True), geometry="geometry")


def with_a_missing_line(walkways: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """One pavement has attributes but no line."""
    empty = walkways.iloc[[0]].copy()
    empty["WALK_ID"] = len(walkways) + 1
    empty["geometry"] = None
    return gpd.GeoDataFrame(pd.concat([walkways, empty], ignore_index=True), geometry="geometry")
