"""Crowns from what an inventory records: a height, a crown, a trunk, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity, in_whole_layer
from ..message import Message, say
from ..recognition.row_findings import on_rows
from ..recognition.units import CENTIMETRE, INCH, METRE, Unit
from ..recognition.unstated_units import Unstated, by_size, median_size
from .standing_defaults import default_of

if TYPE_CHECKING:
    import pandas as pd

FEET_FROM = {
    "height": (14.0, 25.0),
    "crown_diameter": (9.0, 15.0),
    "crown_radius": (4.5, 7.5),
    "crown_base": (4.0, 6.0),
}
"""Medians from which on lengths are feet: where coordinates are in feet, and elsewhere (editable, unverified)."""
TRUNK_METRES_BELOW = {"trunk_diameter": 2.5, "trunk_girth": 6.0}
"""A median below is in metres (editable default, unverified)."""
TRUNK_CENTIMETRES_FROM = {"trunk_diameter": 30.0, "trunk_girth": 80.0}
"""Where coordinates are in feet, a median below is in inches (editable default, unverified)."""
THICKEST_M = 4.0
"""No trunk is thicker."""
LEAST_SLAB = 0.5
"""A crown whose base is assumed takes at least this share of the height: so do small trees."""
_MEASURED = ("height", "crown_diameter", "crown_radius", "crown_base", "trunk_diameter", "trunk_girth")


@dataclass(frozen=True)
class Crowns:
    """(n,) metres: radius, base and top above ground; `assumed` 0 to 1, the share of the three that is assumed."""

    radius: np.ndarray
    base: np.ndarray
    top: np.ndarray
    assumed: np.ndarray


def tree_units(unstated: Unstated) -> dict[str, tuple[Unit, Message]]:
    """Units that nothing states: trunks in centimetres or inches, the rest in feet or metres by their size."""
    chosen = {}
    for word, numbers in unstated.numbers.items():
        if word in FEET_FROM:
            chosen[word] = by_size(numbers, FEET_FROM[word], unstated)
        else:
            chosen[word] = _trunk_unit(word, unstated)
    return chosen


def crowns_of(layer: str, table: pd.DataFrame, shrub: np.ndarray, single: np.ndarray) -> tuple[Crowns, list[Finding]]:
    """Crowns of `table` (n rows of the layer, in our words), `shrub` (n,) where leaves begin at the ground.

    `single` (n,) rows are trees drawn as points; the others, areas, have their width in their outline.

    Radius: half the crown's diameter; else the radius; else from the trunk; else from the height; else a default.
    Top: the height; else from the trunk; else from the crown; else a default. Base: the recorded one where it is below
    the top; else a quarter of the height, at least 1.5 m, at most half the height.
    """
    get = {word: table[word].to_numpy(dtype=float) for word in table if word in _MEASURED}
    trunk = _first(get["trunk_diameter"], get["trunk_girth"] / np.pi)
    with np.errstate(invalid="ignore"):
        too_thick = trunk > THICKEST_M
    trunk = np.where(too_thick, np.nan, trunk)
    measured_radius = _first(get["crown_diameter"] / 2.0, get["crown_radius"])
    radius = _first(
        measured_radius,
        np.minimum(trunk * _tree("radius_per_trunk_diameter"), _tree("radius_at_most")),
        np.minimum(get["height"] * _tree("radius_per_height"), _tree("radius_at_most")),
        np.where(shrub, default_of("shrub", "radius"), _tree("radius")),
    )
    top = _first(
        get["height"],
        np.where(shrub, default_of("shrub", "height"), np.nan),
        np.minimum(trunk * _tree("height_per_trunk_diameter"), _tree("height_at_most")),
        np.minimum(measured_radius / _tree("radius_per_height"), _tree("height_at_most")),
        np.full(len(table), _tree("height")),
    )
    with np.errstate(invalid="ignore"):
        above = get["crown_base"] >= top
    base = np.where(above, np.nan, get["crown_base"])
    usual = np.minimum(np.maximum(top * _tree("base_share"), _tree("base_at_least")), top * LEAST_SLAB)
    known = [np.isfinite(each) for each in (measured_radius, base, get["height"])]
    base = _first(base, np.where(shrub, default_of("shrub", "base"), usual))
    assumed = 1.0 - np.mean(known, axis=0)
    told = [rows[single] for rows in (*known, above, too_thick)]
    row = table.index.to_numpy()
    findings = [
        *in_whole_layer(_findings(layer, table[single], *told), row[single]),
        *in_whole_layer(_of_areas(layer, ~known[2][~single]), row[~single]),
    ]
    return Crowns(radius, base, top, assumed), findings


def _tree(quantity: str) -> float:
    return default_of("tree", quantity)


def _first(*choices: np.ndarray) -> np.ndarray:
    """(n,) of each row the first that is known."""
    found = np.asarray(choices[0], dtype=float).copy()
    for choice in choices[1:]:
        found = np.where(np.isnan(found), choice, found)
    return found


def _trunk_unit(word: str, unstated: Unstated) -> tuple[Unit, Message]:
    middle = median_size(unstated.numbers[word])
    why = say("Roles", "half of the lengths do not exceed {middle:,.1f}", middle=middle)
    if middle < TRUNK_METRES_BELOW[word]:
        return METRE, why
    if unstated.in_feet and middle < TRUNK_CENTIMETRES_FROM[word]:
        return INCH, say(
            "Roles",
            "the layer's coordinates are in feet and half of the lengths do not exceed {middle:,.1f}",
            middle=middle,
        )
    return CENTIMETRE, say("Roles", "half of the lengths reach {middle:,.1f}", middle=middle)


def _findings(
    layer: str,
    table: pd.DataFrame,
    crown: np.ndarray,
    base: np.ndarray,
    height: np.ndarray,
    above: np.ndarray,
    too_thick: np.ndarray,
) -> list[Finding]:
    """What is missing in the rows of `table`; `crown`, `base`, `height` are where these are known."""
    ids = table["id"].to_numpy()
    no_crown = say("Findings", "{count:,} of {total:,} trees of '{layer}' have no crown width; it was assumed.")
    no_base = say(
        "Findings",
        "{count:,} of {total:,} trees of '{layer}' do not say where the crown begins; a quarter of the height, at "
        "least {least:g} m, was assumed.",
    ).about(least=_tree("base_at_least"))
    no_height = say("Findings", "{count:,} of {total:,} trees of '{layer}' have no height; it was assumed.")
    wrong = say(
        "Findings",
        "The crowns of {count:,} of {total:,} trees of '{layer}' begin above their top; where they begin was taken "
        "as unknown.",
    )
    thick = say(
        "Findings",
        "The trunks of {count:,} of {total:,} trees of '{layer}' are thicker than {most:g} m; they were taken as "
        "unknown.",
    ).about(most=THICKEST_M)
    complete = say("Findings", "Complete crown width, crown base and height where trees stand before windows or paths.")
    told = []
    for severity, what, rows in (
        (Severity.WARNING, no_crown, ~crown),
        (Severity.INFO, no_base, ~base),
        (Severity.WARNING, no_height, ~height),
        (Severity.WARNING, wrong, above),
        (Severity.WARNING, thick, too_thick),
    ):
        told += on_rows(severity, "trees", layer, what, complete, rows, ids)
    return told


def _of_areas(layer: str, no_height: np.ndarray) -> list[Finding]:
    what = say(
        "Findings",
        "{count:,} of {total:,} canopy areas of '{layer}' have no height; {height:g} m was assumed for trees.",
    ).about(height=_tree("height"))
    advice = say("Findings", "Complete their heights, or give a raster of canopy heights.")
    return on_rows(Severity.WARNING, "trees", layer, what, advice, no_height)
