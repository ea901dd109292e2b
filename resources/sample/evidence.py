"""Vacancy evidence from four sources, with dates; some of it contradicts, some names parcels that do not exist."""

from __future__ import annotations

from datetime import date, timedelta

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.geometry import Point, Polygon

AS_OF = date(2025, 9, 30)
"""The day on which the evidence was gathered."""


def evidence(lots: gpd.GeoDataFrame, rng: np.random.Generator) -> dict[str, pd.DataFrame]:
    """The four layers by name; places are on the board."""
    vacant = lots[lots.LAND_USE == "Vacant land"]
    homes = lots[lots.LAND_USE.str.startswith(("Residential", "Mixed use"))]
    order = rng.permutation(len(homes))
    empty, others = homes.iloc[order[:22]], homes.iloc[order[22:62]]
    return {
        "vacant_register_2025": _register(vacant, empty, rng),
        "inspections": _inspections(vacant, empty, others, rng),
        "no_water_use": _no_water_use(empty, others, rng),
        "building_permits": _building_permits(empty, others, rng),
    }


def _before(count: int, longest: int, rng: np.random.Generator) -> list[date]:
    return [AS_OF - timedelta(days=int(days)) for days in rng.integers(5, longest, count)]


def _register(vacant: gpd.GeoDataFrame, empty: gpd.GeoDataFrame, rng: np.random.Generator) -> pd.DataFrame:
    listed = vacant.iloc[: int(0.8 * len(vacant))]
    numbers = [*listed.PARCEL_NO, *empty.PARCEL_NO[:14], "099-99", None]
    kind = ["Vacant lot"] * len(listed) + ["Vacant building"] * 16
    return pd.DataFrame(
        {
            "PARCEL_NO": numbers,
            "KIND": kind,
            "LISTED": _before(len(numbers), 2200, rng),
            "SURVEYED": [date(2025, 6, 30)] * len(numbers),
        }
    )


def _inspections(
    vacant: gpd.GeoDataFrame, empty: gpd.GeoDataFrame, others: gpd.GeoDataFrame, rng: np.random.Generator
) -> gpd.GeoDataFrame:
    lots = pd.concat([vacant.iloc[::2], empty.iloc[::2], others.iloc[:15]])
    vacant_signs = ("Overgrown vegetation", "Dumped waste on empty lot")
    empty_signs = ("Windows boarded", "Open to entry", "Unsafe structure, unoccupied")
    clear = ("No issue found", "Occupied, issue corrected")
    signs = [vacant_signs] * len(vacant.iloc[::2]) + [empty_signs] * len(empty.iloc[::2]) + [clear] * 15
    result = [options[int(rng.integers(len(options)))] for options in signs]
    points = [_near_middle(lot, rng) for lot in lots.geometry]
    return gpd.GeoDataFrame(
        {
            "CASE_NO": [f"I-{2300 + k}" for k in range(len(lots))],
            "RESULT": result,
            "CASE_STATUS": np.where(rng.random(len(lots)) < 0.7, "Open", "Closed"),
            "INSPECTED": _before(len(lots), 900, rng),
        },
        geometry=points,
    )


def _near_middle(lot: Polygon, rng: np.random.Generator) -> Point:
    middle = lot.representative_point()
    return Point(middle.x + rng.uniform(-1, 1), middle.y + rng.uniform(-1, 1))


def _no_water_use(empty: gpd.GeoDataFrame, others: gpd.GeoDataFrame, rng: np.random.Generator) -> pd.DataFrame:
    numbers = [*empty.PARCEL_NO[4:], *others.PARCEL_NO[20:24]]
    return pd.DataFrame(
        {"PARCEL_NO": numbers, "NO_USE": ["Y"] * len(numbers), "READ_DATE": _before(len(numbers), 240, rng)}
    )


def _building_permits(empty: gpd.GeoDataFrame, others: gpd.GeoDataFrame, rng: np.random.Generator) -> gpd.GeoDataFrame:
    lots = pd.concat([empty.iloc[:4], others])
    kinds = ("Renovation", "New construction", "Roof repair", "Certificate of occupancy")
    return gpd.GeoDataFrame(
        {
            "PERMIT_NO": [f"P{25000 + 7 * k}" for k in range(len(lots))],
            "PARCEL_NO": lots.PARCEL_NO.tolist(),
            "WORK": [kinds[int(rng.integers(4))] for _ in range(len(lots))],
            "PERMIT_STATUS": np.where(rng.random(len(lots)) < 0.6, "Active", "Final"),
            "ISSUED": _before(len(lots), 1500, rng),
        },
        geometry=[lot.representative_point() for lot in lots.geometry],
    )
