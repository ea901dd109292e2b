"""Works and packages as layers, with the fields of the contract."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.geometry import MultiPoint

from ..fields import PACKAGES, UPGRADES
from .economics import cost_per_100_m, economics
from .effects import effects
from .fronts import light_on_fronts
from .lamps import applied, watts_of
from .offer import light_ids, per_action
from .packages import package_names
from .told import Met, why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..message import Translate
    from ..study import Study
    from .demand_of import Places
    from .offer import Offer
    from .prices import Prices
    from .proposals import Proposals
    from .ranked import Ranked
    from .terms import Terms
    from .tonight import Tonight


@dataclass(frozen=True)
class Counted:
    """What works are counted with: `prices`, `terms`, and the `confidence` (parcels,) at each parcel of the study."""

    prices: Prices
    terms: Terms
    confidence: np.ndarray


def works_table(
    study: Study,
    tonight: Tonight,
    places: Places,
    offered: Offer,
    works: Ranked,
    counted: Counted,
    translate: Translate,
) -> gpd.GeoDataFrame:
    """The works that the budget pays for as points in study metres, with `fields.UPGRADES`, and the `layer` and `row`
    of each light (None and -1 for new ones). Ranks have no interval yet.
    """
    chosen = works.option[works.chosen]
    found = offered.candidates
    proposals = found.proposals.subset(chosen)
    done = effects(places.demand, offered.options.gain[chosen])
    cost, year = works.cost[works.chosen], works.year[works.chosen]
    table = pd.DataFrame(
        {
            **_identity(proposals),
            "rank": np.arange(1, len(chosen) + 1),
            "year": year + 1,
            "street": found.street[chosen],
            "package": package_names(found.street, found.package)[chosen],
            "decision": offered.options.decision[chosen],
            "why": _reasons(tonight, proposals, done, translate),
            "cost": cost,
            "cumulative_cost": np.cumsum(cost),
            "value": works.gain[works.chosen],
            "emin_before_lx": done.before,
            "emin_after_lx": done.after,
            "dark_m_removed": done.removed_m,
            "cost_per_100_m": cost_per_100_m(cost, done.removed_m),
            "confidence": counted.confidence[places.parcel[found.place[chosen]]],
        },
        index=np.arange(len(chosen)),
    )
    lamps = tonight.scene.lights.luminaires
    after = applied(lamps, proposals.lamp, proposals.becomes)
    fronts = light_on_fronts(study, lamps, after, proposals, tonight.scene.between)
    table["facade_lx"], table["facade_after_lx"] = fronts
    return as_layer(_with_money(table, tonight, proposals, counted), proposals, UPGRADES)


def dims_table(tonight: Tonight, proposals: Proposals, reasons: Sequence[str], counted: Counted) -> gpd.GeoDataFrame:
    """Lamps to be dimmed, in this order, as `works_table`: what they cost and save."""
    count = len(proposals)
    cost = per_action(proposals.action, counted.prices, "cost")
    table = pd.DataFrame(
        {
            **_identity(proposals),
            "rank": np.arange(1, count + 1),
            "year": 1,
            "street": proposals.becomes.asset["street"].to_numpy(dtype=object),
            "why": list(reasons),
            "cost": cost,
            "cumulative_cost": np.cumsum(cost),
        },
        index=np.arange(count),
    )
    return as_layer(_with_money(table, tonight, proposals, counted), proposals, UPGRADES)


def money_of(tonight: Tonight, proposals: Proposals, cost: np.ndarray, counted: Counted) -> pd.DataFrame:
    """Watts before and after, and what `economics` says of works at this `cost` (k,).

    A lamp that is out counts with its watts before, too: it is meant to burn. Pruning and repairs change no watts.
    """
    lamps = tonight.scene.lights.luminaires
    before = np.append(watts_of(lamps), 0.0)[proposals.lamp]
    after = np.where(np.isin(proposals.action, ("repair", "prune")), before, watts_of(proposals.becomes))
    shares = proposals.action == "dim"
    after[shares] = before[shares] * _left(lamps.lumens, proposals)[shares]
    lifetime = per_action(proposals.action, counted.prices, "lifetime_years")
    table = economics(cost, before, after, lifetime, counted.terms)
    return table.assign(watts_before=before, watts_after=after)


def packages_table(works: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The packages of works, in the order of their first work, with `fields.PACKAGES`; the works' places as shapes."""
    rows: list[dict[str, object]] = []
    for name, mine in works.groupby("package", sort=False):
        sums = mine[["cost", "value", "dark_m_removed", "kwh_saved"]].sum(min_count=1)
        first = mine[["street", "year", "currency"]].iloc[0]
        shape = MultiPoint([(point.x, point.y) for point in mine.geometry])
        rows.append({"package": name, "works": len(mine), **first, **sums, "geometry": shape})
    columns = [field.name for field in PACKAGES]
    table = pd.DataFrame(rows, columns=[*columns, "geometry"])
    shapes = gpd.GeoSeries(table.pop("geometry"), index=table.index, dtype="geometry", crs=works.crs)
    return gpd.GeoDataFrame(table, geometry=shapes)


def as_layer(table: pd.DataFrame, proposals: Proposals, fields: Sequence[object]) -> gpd.GeoDataFrame:
    """The works' table at their places, with all of these fields in their order, then `layer` and `row`."""
    names = [field.name for field in fields]
    places = gpd.points_from_xy(*proposals.becomes.xy.T)
    ordered = table.reindex(columns=[*names, "layer", "row"])
    return gpd.GeoDataFrame(ordered, geometry=gpd.GeoSeries(places, index=table.index, dtype="geometry"))


def _identity(proposals: Proposals) -> dict[str, np.ndarray]:
    asset = proposals.becomes.asset
    row = pd.to_numeric(asset["row"], errors="coerce").fillna(-1.0).to_numpy().astype(int)
    return {
        "action": proposals.action,
        "light_id": light_ids(proposals),
        "circuit": asset["circuit"].to_numpy(dtype=object),
        "layer": asset["layer"].to_numpy(dtype=object),
        "row": row,
    }


def _with_money(table: pd.DataFrame, tonight: Tonight, proposals: Proposals, counted: Counted) -> pd.DataFrame:
    prices = counted.prices
    money = money_of(tonight, proposals, table["cost"].to_numpy(dtype=float), counted)
    start = table["cost"].to_numpy(dtype=float) - per_action(proposals.action, prices, "cost")
    limits = {name: per_action(proposals.action, prices, name) + start for name in ("cost_low", "cost_high")}
    return pd.concat([table, money.set_index(table.index)], axis=1).assign(currency=prices.currency or None, **limits)


def _left(lumens: np.ndarray, proposals: Proposals) -> np.ndarray:
    """(k,) the share of their lumens that lamps keep; NaN for new ones."""
    before = np.append(lumens, np.nan)[proposals.lamp]
    return np.divide(proposals.becomes.lumens, before, out=np.ones(len(before)), where=before > 0.0)


def _reasons(tonight: Tonight, proposals: Proposals, done: object, translate: Translate) -> list[str]:
    lamps, gaps = tonight.scene.lights.luminaires, tonight.dark
    technology = np.append(lamps.technology, None)[proposals.lamp]
    length = np.append(gaps.gaps.length, np.nan)[proposals.gap]
    cause = np.append(gaps.layer["cause"].to_numpy(dtype=object), None)[proposals.gap]
    met = map(Met, technology, ~np.append(lamps.working, True)[proposals.lamp], length, cause)
    told = zip(proposals.action, met)
    return [why(action, each, done, work).render(translate) for work, (action, each) in enumerate(told)]
