"""How high buildings are: a height, two elevations, storeys, or a default, and in which unit it was written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity, in_whole_layer
from ..message import Message, say
from ..recognition.row_findings import on_rows
from ..recognition.units import FOOT, METRE, Unit
from ..recognition.unstated_units import Unstated, by_size, median_size
from ..recognition.values import parse_measures
from .standing_defaults import default_of, height_by_area

if TYPE_CHECKING:
    import pandas as pd

    from ..layer import Layer
    from ..recognition.guess import Recognition

HIGHEST_M = 300.0
"""Nothing that is higher is taken for a building's height."""
PER_STOREY_FEET_FROM = 5.5
"""Between 3 (metres) and 10 (feet) per storey, their geometric mean."""
PER_STOREY = (1.4, 8.0)
"""Metres per storey outside of which the height and the storeys do not speak of the same (editable, unverified)."""
COMPARED_AT_LEAST = 3
"""So many buildings must have both storeys and a height before their ratio decides the unit."""
FEET_FROM = (12.0, 24.0)
"""Median heights from which on they are feet: where coordinates are in feet, and elsewhere (editable, unverified)."""
ASSUMED_FROM_STOREYS = 0.5


@dataclass(frozen=True)
class BuildingHeights:
    """(b,) metres above ground; storeys above ground; 0 to 1 the share of the height that was assumed."""

    height: np.ndarray
    floors: np.ndarray
    assumed: np.ndarray


def building_units(unstated: Unstated) -> dict[str, tuple[Unit, Message]]:
    """The unit of a height, and that of the two elevations, where nothing states it.

    From the height per storey where both are known, else from the heights' size. Of two elevations the difference
    counts; the one takes the unit that the other states.
    """
    chosen = {}
    if "height" in unstated.numbers:
        chosen["height"] = _unit_of_heights(unstated.numbers["height"], unstated)
    pair = ("roof_elevation", "ground_elevation")
    open_words = [word for word in pair if word in unstated.numbers]
    if len(open_words) == 2:
        rise = unstated.numbers["roof_elevation"] - unstated.numbers["ground_elevation"]
        unit, _ = _unit_of_heights(rise, unstated)
        why = say("Roles", "roofs are about {middle:,.1f} above the ground", middle=median_size(rise))
        chosen.update(dict.fromkeys(pair, (unit, why)))
    elif open_words:
        other = pair[1 - pair.index(open_words[0])]
        if other in unstated.stated:
            unit = unstated.stated[other]
            chosen[open_words[0]] = unit, say("Roles", "the other elevation is in {unit}", unit=unit.label)
    return chosen


def heights_of(
    layer: Layer, table: pd.DataFrame, recognition: Recognition, area: np.ndarray, outbuilding: np.ndarray
) -> tuple[BuildingHeights, list[Finding]]:
    """Heights of the buildings of `table` (b rows of the layer, in our words) with `area` (b,) square metres.

    The recorded height; else the roof's elevation less the ground's; else storeys x 3 m; else a default by area
    (outbuildings: a lower one).
    """
    height = table["height"].to_numpy(dtype=float).copy()
    rise = table["roof_elevation"].to_numpy(dtype=float) - table["ground_elevation"].to_numpy(dtype=float)
    with np.errstate(invalid="ignore"):
        wrong = np.isfinite(rise) & ~((rise > 0.0) & (rise <= HIGHEST_M)) & np.isnan(height)
    by_elevation = np.isnan(height) & np.isfinite(rise) & ~wrong
    height[by_elevation] = rise[by_elevation]
    storeys = table["storeys"].to_numpy(dtype=float)
    odd = _odd(height, storeys)
    by_storeys = np.isnan(height) & np.isfinite(storeys)
    height[by_storeys] = storeys[by_storeys] * default_of("building", "storey_height")
    by_default = np.isnan(height)
    height[by_default] = _defaults(area, outbuilding)[by_default]
    assumed = np.where(by_default, 1.0, np.where(by_storeys, ASSUMED_FROM_STOREYS, 0.0))
    floors = np.where(
        np.isfinite(storeys), storeys, np.maximum(1.0, np.round(height / default_of("building", "storey_height")))
    )
    floors = np.where(outbuilding & np.isnan(storeys), 1.0, floors)
    findings = in_whole_layer(
        _findings(layer, table, by_elevation, by_storeys, by_default, wrong, odd), table.index.to_numpy()
    )
    return BuildingHeights(height, floors, assumed), [*_zeros(layer, recognition), *findings]


def _unit_of_heights(heights: np.ndarray, unstated: Unstated) -> tuple[Unit, Message]:
    storeys = unstated.counts.get("storeys", np.full(len(heights), np.nan))
    with np.errstate(invalid="ignore", divide="ignore"):
        both = (heights > 0.0) & (storeys > 0.0)
        per_storey = np.where(both, heights / storeys, np.nan)
    if both.sum() >= COMPARED_AT_LEAST:
        middle = float(np.nanmedian(per_storey))
        unit = FOOT if middle > PER_STOREY_FEET_FROM else METRE
        return unit, say("Roles", "there are about {middle:,.1f} of it per storey", middle=middle)
    return by_size(heights, FEET_FROM, unstated)


def _odd(height: np.ndarray, storeys: np.ndarray) -> np.ndarray:
    """Which heights do not fit the storeys of buildings of several; a hall of one storey may be high."""
    with np.errstate(invalid="ignore"):
        per_storey = height / storeys
        return (storeys >= 2.0) & ((per_storey < PER_STOREY[0]) | (per_storey > PER_STOREY[1]))


def _defaults(area: np.ndarray, outbuilding: np.ndarray) -> np.ndarray:
    small = outbuilding & (area <= default_of("building", "outbuilding_area"))
    return np.where(small, default_of("building", "outbuilding_height"), height_by_area(area))


def _zeros(layer: Layer, recognition: Recognition) -> list[Finding]:
    guess = recognition.columns.get("height")
    if guess is None or guess.column is None:
        return []
    rows = parse_measures(layer.frame[guess.column], "length").values == 0.0
    what = say(
        "Findings",
        "{count:,} of {total:,} values of '{column}' are 0; no building is so low: they were taken as unknown.",
    ).about(column=guess.column)
    return on_rows(Severity.INFO, "buildings", layer.name, what, None, rows)


def _findings(
    layer: Layer,
    table: pd.DataFrame,
    by_elevation: np.ndarray,
    by_storeys: np.ndarray,
    by_default: np.ndarray,
    wrong: np.ndarray,
    odd: np.ndarray,
) -> list[Finding]:
    ids = table["id"].to_numpy()
    elevations = say(
        "Findings",
        "The height of {count:,} of {total:,} buildings of '{layer}' is the roof's elevation less the ground's.",
    )
    below = say(
        "Findings",
        "The roofs of {count:,} of {total:,} buildings of '{layer}' are not above the ground or more than "
        "{highest:,.0f} m above it; their height was taken as unknown.",
    ).about(highest=HIGHEST_M)
    storeys = say(
        "Findings",
        "{count:,} of {total:,} buildings of '{layer}' have no height; {each:g} m were taken for each storey.",
    ).about(each=default_of("building", "storey_height"))
    unknown = say(
        "Findings",
        "{count:,} of {total:,} buildings of '{layer}' have neither height nor storeys; their height was assumed from "
        "their area.",
    )
    unlike = say(
        "Findings",
        "The height of {count:,} of {total:,} buildings of '{layer}' does not fit their storeys; the height was used.",
    )
    complete = say("Findings", "Complete their heights, in metres or feet.")
    mixed = say("Findings", "Check whether feet and metres are mixed in one column; write the unit behind the number.")
    given = (
        (Severity.INFO, elevations, None, by_elevation),
        (Severity.WARNING, below, complete, wrong),
        (Severity.INFO, storeys, complete, by_storeys),
        (Severity.WARNING, unknown, complete, by_default),
        (Severity.INFO, unlike, mixed, odd),
    )
    told = []
    for severity, what, advice, rows in given:
        told += on_rows(severity, "buildings", layer.name, what, advice, rows, ids)
    return told
