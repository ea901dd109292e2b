"""What a ranking of upgrades found, made up: works in a street or two, their packages, curve and certificate."""

from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pandas as pd
from pyproj import CRS
from shapely.geometry import MultiPoint, Point
from wellplaced.algorithms.interventions.catalogue import read_catalogue
from wellplaced.algorithms.mapping import Mapping
from wellplaced.algorithms.streetlights.actions import ACTIONS
from wellplaced.algorithms.streetlights.budget import Budget
from wellplaced.algorithms.streetlights.curve import curve_of
from wellplaced.algorithms.streetlights.economics import economics
from wellplaced.algorithms.streetlights.prices import read_prices
from wellplaced.algorithms.streetlights.summary import Account
from wellplaced.algorithms.streetlights.terms import default_terms
from wellplaced.algorithms.streetlights.upgrades import Upgrades

METRES = CRS.from_epsg(32631)
BEFORE = {"repair": 70.0, "retrofit": 120.0, "dim": 90.0, "prune": 70.0, "arm": 0.0, "pole": 0.0}
AFTER = {"repair": 70.0, "retrofit": 45.0, "dim": 60.0, "prune": 70.0, "arm": 30.0, "pole": 28.0}


def works(count=6, **fields):
    """`count` works 25 m apart, two to a street; the actions in turn, each at the catalogue's price."""
    number = np.arange(count)
    action = np.array([ACTIONS[each % len(ACTIONS)] for each in number], dtype=object)
    costs = [read_catalogue()[each].cost for each in _ids(action)]
    cost = np.array([(each.low + each.high) / 2.0 for each in costs], dtype=float)
    metres = np.maximum(40.0 - 3.0 * number, 1.0)
    watts = [np.array([table[each] for each in action], dtype=float) for table in (BEFORE, AFTER)]
    lamp = np.array(
        [None if each in ("arm", "pole") else f"{row:03d}" for row, each in enumerate(action)], dtype=object
    )
    table = pd.DataFrame(
        {
            "rank": number + 1, "rank_low": np.maximum(number, 1), "rank_high": number + 3, "year": 1,
            "action": action, "light_id": lamp, "street": [f"Street {row // 2}" for row in number],
            "circuit": [f"C{row % 3}" for row in number], "package": [f"P{row // 2}" for row in number],
            "decision": "may", "since_last": None, "why": "a lamp is out", "cost": cost,
            "cost_low": [float(each.low) for each in costs], "cost_high": [float(each.high) for each in costs],
            "currency": "USD", "cumulative_cost": np.cumsum(cost), "value": 1.5 * metres, "emin_before_lx": 0.4,
            "emin_after_lx": 2.3, "dark_m_removed": metres, "cost_per_100_m": 100.0 * cost / metres, "facade_lx": 1.0,
            "watts_before": watts[0], "watts_after": watts[1], "confidence": 0.7,
            "layer": [None if each is None else "lights" for each in lamp],
            "row": np.where(pd.isna(lamp), -1, number),
        }
    )  # fmt: skip
    table = pd.concat([table, economics(cost, *watts, np.full(count, np.nan), default_terms("USD"))], axis=1)
    places = gpd.GeoSeries([Point(25.0 * row, 10.0 * (row % 2)) for row in number], index=table.index)
    return gpd.GeoDataFrame(table.assign(**fields), geometry=places, crs=METRES)


def packages(chosen):
    """The packages of works."""
    rows, shapes = [], []
    for name, those in chosen.groupby("package"):
        rows.append(
            {
                "package": name, "street": those["street"].iloc[0], "year": 1, "works": len(those),
                "cost": those["cost"].sum(), "currency": "USD", "value": those["value"].sum(),
                "dark_m_removed": those["dark_m_removed"].sum(), "kwh_saved": those["kwh_saved"].sum(),
            }
        )  # fmt: skip
        shapes.append(MultiPoint([(point.x, point.y) for point in those.geometry]))
    columns = ["package", "street", "year", "works", "cost", "currency", "value", "dark_m_removed", "kwh_saved"]
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=columns), geometry=gpd.GeoSeries(shapes, dtype="geometry"))


def upgrades(count=6, **parts):
    """A result of `count` works, all within the budget, and four more that are not."""
    chosen, every = works(count), works(count + 4)
    in_budget = np.arange(len(every)) < count
    found = {
        "works": chosen,
        "packages": packages(chosen),
        "curve": curve_of(*(every[name].to_numpy() for name in ("cost", "value", "dark_m_removed")), in_budget),
        "fund": works(0).assign(part=None),
        "certificate": SimpleNamespace(share=0.018, proof="tight", bound=1.0),
        "price_of_fairness": float("nan"),
        "confirmed": pd.DataFrame(),
        "totals": {},
        "findings": (),
        "log": (),
        "provenance": {"version": "0.1.0", "run": "0a1b2c3d"},
        "mapping": "",
        "result_crs_wkt": METRES.to_wkt(),
        "prices": read_prices(None, Mapping())[0],
        "terms": default_terms("USD"),
        "changes": None,
        "data_date": "2025-11-03",
    }
    return Upgrades(**{**found, **parts})


def account(*years, **parts):
    """What such a run was asked, with the money of each year (one of 50,000 where none is given)."""
    prices, _ = read_prices(None, Mapping())
    asked = {
        "place": "Northside", "budget": Budget(years or (50_000.0,), None), "prices": prices,
        "terms": default_terms("USD"),
        "floor": 0.0, "kappa": 1.0, "mobilisation": 0.0,
        "lighting_class": "P4", "least_lx": 2.0, "data_date": "2025-11-03", "changes": None,
    }  # fmt: skip
    return Account(**{**asked, **parts})


def _ids(actions):
    from wellplaced.algorithms.streetlights.actions import CATALOGUE_IDS

    return [CATALOGUE_IDS[each] for each in actions]
