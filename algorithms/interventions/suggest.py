"""Suggestions: what would help where, one marker each, from measured facts and the catalogue."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd

from ..fields import SUGGESTIONS
from ..message import Message, Translate, in_english, listed, say, sentences
from .catalogue import Catalogue, Intervention, read_catalogue
from .evidence import certainty
from .measured import Measured
from .places import parcel_at, spread, stable_ids
from .rule import CONFIRM, Rule
from .rules import NO_RULE, RULES

if TYPE_CHECKING:
    from pyproj import CRS

AREA, LINE = "MultiPolygon", "MultiLineString"
COSTS = {"cost_low": float, "cost_high": float}


@dataclass(frozen=True)
class Suggestions:
    """What would help, in the CRS of the parcels.

    `points` has one marker per suggestion with the fields `fields.SUGGESTIONS`; `areas` (MultiPolygon) and `lines`
    (MultiLineString), with the same fields, what a suggestion extends over. `parts`: a row per suggestion with
    `suggestion_id`, `intervention` and `values` (JSON), from which `trigger_of` and `why_of` render its sentences
    again. `not_judged`: interventions that no rule could look at, and why.
    """

    points: gpd.GeoDataFrame
    areas: gpd.GeoDataFrame
    lines: gpd.GeoDataFrame
    parts: pd.DataFrame
    not_judged: Mapping[str, Message]


def suggest(
    parcels: gpd.GeoDataFrame,
    gaps: gpd.GeoDataFrame | None = None,
    pockets: gpd.GeoDataFrame | None = None,
    lights: gpd.GeoDataFrame | None = None,
    catalogue: Catalogue | None = None,
    *,
    poles: gpd.GeoDataFrame | None = None,
    translate: Translate = in_english,
) -> Suggestions:
    """Suggest interventions where a rule's physical trigger is met. All layers in metres and in one CRS.

    `parcels`: scored, with the contract's fields and polygons. `gaps`: `fields.GAPS` and lines. `pockets`: `pocket_id`,
    `area_m2`, `distance_m`, `blocker_layer`, `blocker_id`, `entrapment` and polygons. `lights`: `light_id`,
    `technology`, `working` and points. `poles`: `pole_id` and points of poles without a luminaire. A rule whose layers
    or fields are missing stays silent and is named in `not_judged`. Nothing depends on the order of the rows.
    """
    catalogue = read_catalogue() if catalogue is None else catalogue
    measured = Measured.of(parcels=parcels, gaps=gaps, pockets=pockets, lights=lights, poles=poles)
    not_judged = {each: why for each, why in NO_RULE.items() if each in catalogue}
    places = {}
    for rule in RULES:
        each = catalogue.get(rule.intervention)
        if each is None:
            continue
        why_not = measured.missing(rule.needs) if each.on_by_default else say("Interventions", "it is turned off")
        if why_not is None:
            places[rule.intervention] = rule.find(measured)
        else:
            not_judged[rule.intervention] = why_not
    told = [_told(_rule(name), catalogue, table, translate) for name, table in _with_other_ways(places).items()]
    table = _at_parcels(_one_per_lamp(_all(told)), measured)
    return _layers(table, parcels.crs, {each: not_judged[each] for each in catalogue if each in not_judged})


def trigger_of(intervention: str, values: Mapping[str, Any]) -> Message:
    """The sentence of what was measured, from a row of `Suggestions.parts` (its `values` read from JSON)."""
    rule = _rule(intervention)
    return _filled(rule.trigger, rule, values)


def why_of(intervention: str, values: Mapping[str, Any], catalogue: Catalogue | None = None) -> Message:
    """The sentences of why it would help, from a row of `Suggestions.parts` (its `values` read from JSON)."""
    catalogue = catalogue or read_catalogue()
    each, rule = catalogue[intervention], _rule(intervention)
    parts = [_filled(rule.why, rule, values)]
    if values["other_ways"]:
        names = listed([catalogue[other].name for other in values["other_ways"]])
        parts.append(say("Suggestions", "Choose one; the other ways: {others}.", others=names))
    if values["confirm"]:
        parts.append(CONFIRM)
    parts.append(_cost_note(each, values["quantity"]))
    return sentences(parts)


def _cost_note(each: Intervention, quantity: float) -> Message:
    if each.cost is None:
        return say("Suggestions", "What it costs is not known.")
    return say("Suggestions", "Cost for {quantity:,.0f} x {unit}: {certainty}.",
               quantity=quantity, unit=each.unit, certainty=certainty(each.cost))  # fmt: skip


def _rule(intervention: str) -> Rule:
    return next(rule for rule in RULES if rule.intervention == intervention)


def _filled(template: Message, rule: Rule, values: Mapping[str, Any]) -> Message:
    told = {name: rule.words.get(name, {}).get(values[name], values[name]) for name in template.names}
    return template.about(**told)


def _with_other_ways(places: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """What the rules found by intervention, each row with the `other_ways` for the same thing at the same parcel."""
    ways: dict[tuple[str, str], list[str]] = {}
    for name, table in places.items():
        for parcel in table["parcel_id"] if _rule(name).way_for else ():
            ways.setdefault((_rule(name).way_for, parcel), []).append(name)
    return {
        name: table.assign(
            other_ways=[
                [other for other in ways.get((_rule(name).way_for, parcel), ()) if other != name]
                for parcel in table["parcel_id"]
            ]
        )
        for name, table in places.items()
    }


def _told(rule: Rule, catalogue: Catalogue, table: pd.DataFrame, translate: Translate) -> pd.DataFrame:
    """What a rule found, with the catalogue's facts and the sentences of each row."""
    told = dict.fromkeys([*rule.trigger.names, *rule.why.names, "quantity", "confirm", "other_ways"])
    values = [{name: _plain(row[name]) for name in told} for row in table.to_dict("records")]
    each = catalogue[rule.intervention]
    cost = each.cost
    facts = {
        "intervention": each.id,
        "trigger": [trigger_of(each.id, row).render(translate) for row in values],
        "why": [why_of(each.id, row, catalogue).render(translate) for row in values],
        "cost_low": table["quantity"] * (cost.low if cost else np.nan),
        "cost_high": table["quantity"] * (cost.high if cost else np.nan),
        "currency": cost.currency if cost else None,
        "grade": each.grade,
        "department": each.department.render(translate),
        "consent": each.consent.render(translate) if each.consent else None,
        "harms": " ".join(harm.render(translate) for harm in each.harms) or None,
        "values": [json.dumps(row, sort_keys=True) for row in values],
    }
    return table.assign(**facts)


def _plain(value: object) -> object:
    """A value as JSON can hold it."""
    return value.item() if isinstance(value, np.generic) else value


def _all(tables: list[pd.DataFrame]) -> pd.DataFrame:
    columns = [*(field.name for field in SUGGESTIONS), "x", "y", "extent", "values"]
    some = [table.reindex(columns=columns).astype(object) for table in tables if len(table)]
    return pd.concat(some, ignore_index=True) if some else pd.DataFrame(columns=columns, dtype=object)


def _one_per_lamp(table: pd.DataFrame) -> pd.DataFrame:
    """A lamp gets the first, which is the cheapest, of the suggestions for it."""
    again = table["light_id"].notna() & table["light_id"].duplicated()
    return table[~again.astype(bool)].reset_index(drop=True)


def _at_parcels(table: pd.DataFrame, measured: Measured) -> pd.DataFrame:
    """The parcel of each suggestion that has none of its own, the ids, and markers that do not hide each other."""
    xy = table[["x", "y"]].to_numpy(dtype=float)
    loose = table["parcel_id"].isna().to_numpy(dtype=bool)
    parcel = parcel_at(xy[loose], measured.parcel_edges)
    names = np.append(measured["parcels"]["parcel_id"].to_numpy(dtype=object), None)  # -1: none
    table.loc[loose, "parcel_id"] = names[parcel]
    table["suggestion_id"] = stable_ids(list(table["intervention"]), xy)
    table[["x", "y"]] = spread(xy)
    return table


def _layers(table: pd.DataFrame, crs: CRS | None, not_judged: Mapping[str, Message]) -> Suggestions:
    points = table[[field.name for field in SUGGESTIONS]].astype(COSTS)
    places = gpd.points_from_xy(table["x"].astype(float), table["y"].astype(float))
    kinds = np.array([extent.geom_type if extent is not None else "" for extent in table["extent"]], dtype=object)
    return Suggestions(
        gpd.GeoDataFrame(points, geometry=gpd.GeoSeries(places, index=table.index, crs=crs)),
        _extents(table[kinds == AREA], crs),
        _extents(table[kinds == LINE], crs),
        table[["suggestion_id", "intervention", "values"]].copy(),
        not_judged,
    )


def _extents(table: pd.DataFrame, crs: CRS | None) -> gpd.GeoDataFrame:
    rows = table[[field.name for field in SUGGESTIONS]].astype(COSTS).reset_index(drop=True)
    shapes = gpd.GeoSeries(table["extent"].to_numpy(), index=rows.index, crs=crs, dtype="geometry")
    return gpd.GeoDataFrame(rows, geometry=shapes)
