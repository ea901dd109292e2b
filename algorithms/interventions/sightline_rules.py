"""Rules for the view: plants and fences that hide ground near walkways, and fronts without windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..geometry.repair import simple_parts
from ..message import say
from ..sightlines.blank import NO_WINDOWS, SURVEY, VACANT, WALL
from .measured import Measured
from .places import inside, parcel_at
from .rule import Rule, found

if TYPE_CHECKING:
    import pandas as pd
    from shapely.geometry import MultiPolygon
    from shapely.geometry.base import BaseGeometry

PLANTS = ("trees", "canopy", "vegetation")
"""Layers whose objects can be trimmed."""
BARRIERS = ("barriers",)
"""Layers of walls and fences."""
POCKET = 4.0
"""m2; smaller hidden ground is no pocket."""
LITTLE_SEEN = 0.40
"""Share of a parcel's open ground seen from the street below which a solid fence is worth changing."""
ROOM = 10.0
"""m2 that one wall or fence hides on a parcel from which it is worth changing however much of the rest is seen: of a
large parcel nearly all is seen, and the yard behind its wall is not (editable default, unverified)."""
BLANK = 20.0
"""m of blank front along the walkway."""
BLANK_BY = {
    NO_WINDOWS: say("Suggestions", "buildings within 15 m that by their kind have no windows there"),
    SURVEY: say("Suggestions", "blank walls, as a survey of the facades found"),
    "": say("Suggestions", "blank walls"),
}
"""What a blank front is made of, in words."""
POCKET_FIELDS = ("pocket_id", "area_m2", "distance_m", "blocker_layer")


def hidden_by_plants(measured: Measured) -> pd.DataFrame:
    """Pockets that trees or shrubs hide."""
    table = _pockets(measured, _hidden_by(measured, PLANTS))
    return table.assign(quantity=np.maximum(1.0, np.ceil(table["area"] / 100.0 - 1e-9)))


def hidden_by_barriers(measured: Measured) -> pd.DataFrame:
    """What one wall or fence hides on a parcel: a row for all its pockets there, at the largest of them.

    It is worth changing where little of the parcel is seen from the street, or where it hides `ROOM`. Heights of walls
    and fences are seldom measured, so that each is to be looked at first.
    """
    hidden = np.flatnonzero(_hidden_by(measured, BARRIERS))
    geometry = measured["pockets"].geometry
    parcel = parcel_at(inside(geometry.iloc[hidden]), measured.parcel_edges)
    seen = np.append(measured.numbers("parcels", "sightlines_seen_share"), np.nan)[parcel]  # -1: none, so NaN
    known = np.isfinite(seen)
    hidden, parcel, seen = hidden[known], parcel[known], seen[known]
    area = measured.numbers("pockets", "area_m2")[hidden]
    barrier = measured.words("pockets", "blocker_id")[hidden]
    behind = [f"{lot} {name}" for lot, name in zip(parcel, barrier)]
    _, first, group = np.unique(behind, return_index=True, return_inverse=True)
    total = np.bincount(group, area, minlength=len(first))
    chosen = np.flatnonzero((seen[first] < LITTLE_SEEN) | (total >= ROOM))
    members = [np.flatnonzero(group == each) for each in chosen]
    largest = hidden[[each[np.argmax(area[each])] for each in members]] if members else hidden[:0]
    distance = measured.numbers("pockets", "distance_m")[hidden]
    return found(
        inside(geometry.iloc[largest]),
        pocket_id=measured["pockets"]["pocket_id"].to_numpy()[largest],
        confirm=True,
        extent=[areas(list(geometry.iloc[hidden[each]])) for each in members],
        area=total[chosen],
        distance=[float(distance[each].min()) for each in members],
        seen=100.0 * seen[first[chosen]],
    )


def blank_walls(measured: Measured) -> pd.DataFrame:
    """Parcels that turn a blank front to the walkway, to be looked at first: kinds and heights are what layers say.

    Not those whose front is blank because the building is likely vacant, or is a wall or fence: windows and doors are
    no way to reuse or to garden walls, and both have suggestions of their own.
    """
    blank = measured.numbers("parcels", "sightlines_blank_m")
    by = np.full(len(blank), "", dtype=object)
    if "sightlines_blank_by" in measured["parcels"]:
        by = measured.words("parcels", "sightlines_blank_by")
    chosen = np.flatnonzero((blank > BLANK) & ~np.isin(by, (VACANT, WALL)))
    parcels = measured["parcels"].iloc[chosen]
    return found(
        inside(parcels.geometry),
        parcel_id=parcels["parcel_id"].to_numpy(),
        quantity=np.ceil(blank[chosen] / 10.0 - 1e-9),
        confirm=True,
        extent=[areas([parcel]) for parcel in parcels.geometry],
        blank=blank[chosen],
        front=by[chosen],
    )


def _hidden_by(measured: Measured, layers: tuple[str, ...]) -> np.ndarray:
    """(pockets,) whether an object of these layers hides the pocket, and its size and distance are known."""
    hidden = np.isin(measured.words("pockets", "blocker_layer"), layers)
    return (
        hidden & (measured.numbers("pockets", "area_m2") >= POCKET) & (measured.numbers("pockets", "distance_m") >= 0.0)
    )


def _pockets(measured: Measured, chosen: np.ndarray) -> pd.DataFrame:
    pockets = measured["pockets"][chosen] if chosen.dtype == bool else measured["pockets"].iloc[chosen]
    return found(
        inside(pockets.geometry),
        pocket_id=pockets["pocket_id"].to_numpy(),
        extent=[areas([pocket]) for pocket in pockets.geometry],
        area=measured.numbers("pockets", "area_m2")[chosen],
        distance=measured.numbers("pockets", "distance_m")[chosen],
    )


def areas(polygons: list[BaseGeometry]) -> MultiPolygon:
    """All the polygons as one geometry."""
    from shapely.geometry import MultiPolygon

    return MultiPolygon([part for polygon in polygons for part in simple_parts(polygon)])


SIGHTLINE_RULES = (
    Rule(
        "clear_sightline",
        {"pockets": POCKET_FIELDS},
        hidden_by_plants,
        say(
            "Suggestions",
            "Plants hide {area:.0f} m2 of ground {distance:.0f} m from the walkway: nobody on the walkway sees it.",
        ),
        say("Suggestions", "Trimmed between 0.6 m and 2.0 m above the ground, the plants stay and the view opens."),
    ),
    Rule(
        "fence_transparency",
        {"pockets": (*POCKET_FIELDS, "blocker_id"), "parcels": ("sightlines_seen_share",)},
        hidden_by_barriers,
        say(
            "Suggestions",
            "A wall or fence hides {area:.0f} m2 of ground {distance:.0f} m from the walkway; "
            "the street sees {seen:.0f} % of the parcel's open ground.",
        ),
        say("Suggestions", "An open or low fence keeps the border and lets the view through."),
    ),
    Rule(
        "active_frontage",
        {"parcels": ("sightlines_blank_m",)},
        blank_walls,
        say("Suggestions", "{blank:.0f} m of the frontage face {front}."),
        say("Suggestions", "Windows and doors in use give people on the walkway company."),
        words={"front": BLANK_BY},
    ),
)
