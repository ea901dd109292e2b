"""Rules for land and buildings that stand vacant: care first, reuse next; nothing is taken down by a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..message import say
from .measured import Measured
from .places import adjoining, inside
from .rule import Rule, found
from .sightline_rules import areas

if TYPE_CHECKING:
    import pandas as pd

LOT, BUILDING = "lot", "building"
"""The kinds of vacancy."""
LIKELY, SURE = 0.5, 0.8
"""Probability from which a lot is taken for vacant, if confirmed on site, and from which without."""
CLUSTER = 3
"""Lots from which caring for them together is worth while."""
SIDE_LOT_M2 = 1000.0
"""m2; more land than a neighbour takes on beside a home (editable default, unverified)."""
PRICED_M2 = 1000.0
"""m2; prices are for lots of up to so much, a larger one counts for several (editable default, unverified)."""
SLIVER_M2 = 40.0
"""m2; less than this is a sliver of the map and no lot to care for (editable default, unverified)."""
VACANCY_FIELDS = ("parcel_id", "vacancy_probability", "vacancy_kind")


def vacant_lots(measured: Measured) -> pd.DataFrame:
    """Lots that are likely vacant. Gardens and parks have no probability, so they are none."""
    lots = _likely_lots(measured)
    area = measured["parcels"].geometry.area.to_numpy()[lots]
    return _vacant(measured, lots).assign(quantity=np.maximum(1.0, np.ceil(area / PRICED_M2 - 1e-9)))


def lone_lots(measured: Measured) -> pd.DataFrame:
    """Likely vacant lots of a home's size beside no other likely vacant parcel, but beside one likely occupied."""
    probability = _probability(measured)
    lots = _likely_lots(measured) & (measured["parcels"].geometry.area.to_numpy() <= SIDE_LOT_M2)
    pairs = adjoining(measured.parcel_edges, np.flatnonzero(lots))
    beside = probability[pairs[:, 1]]
    vacant = np.bincount(pairs[:, 0], beside >= LIKELY, minlength=len(probability))
    occupied = np.bincount(pairs[:, 0], beside < LIKELY, minlength=len(probability))
    chosen = lots & (vacant == 0) & (occupied > 0)
    return _vacant(measured, chosen).assign(neighbours=occupied[chosen])


def lot_clusters(measured: Measured) -> pd.DataFrame:
    """Clusters of three or more likely vacant lots: one row each, in the lot nearest to the middle of them all."""
    cluster = measured.words("parcels", "vacancy_cluster")
    lots = np.flatnonzero(_likely_lots(measured) & (cluster != ""))
    _, member, count = np.unique(cluster[lots].astype(str), return_inverse=True, return_counts=True)
    large = np.flatnonzero(count >= CLUSTER)
    members = [lots[member == each] for each in large]
    geometry = measured["parcels"].geometry
    central = np.array([_central(inside(geometry.iloc[each])) for each in members], dtype=np.int64)
    chosen = np.array([each[place] for each, place in zip(members, central)], dtype=np.int64)
    return found(
        inside(geometry.iloc[chosen]),
        parcel_id=measured["parcels"]["parcel_id"].to_numpy()[chosen],
        quantity=count[large].astype(float),
        confirm=[bool((_probability(measured)[each] < SURE).any()) for each in members],
        extent=[areas(list(geometry.iloc[each])) for each in members],
        lots=count[large],
    )


def vacant_buildings(measured: Measured) -> pd.DataFrame:
    """Buildings that are vacant with a probability of 0.8 or more; their state is seen on site only."""
    kind = measured.words("parcels", "vacancy_kind")
    return _vacant(measured, (kind == BUILDING) & (_probability(measured) >= SURE)).assign(confirm=True)


def _probability(measured: Measured) -> np.ndarray:
    """(parcels,) probability of vacancy; NaN where the factor does not speak, as for gardens, parks and schools."""
    probability = measured.numbers("parcels", "vacancy_probability")
    if "vacancy_why_null" in measured["parcels"]:
        probability[measured.words("parcels", "vacancy_why_null") != ""] = np.nan
    return probability


def _likely_lots(measured: Measured) -> np.ndarray:
    large = measured["parcels"].geometry.area.to_numpy() >= SLIVER_M2
    return large & (measured.words("parcels", "vacancy_kind") == LOT) & (_probability(measured) >= LIKELY)


def _vacant(measured: Measured, chosen: np.ndarray) -> pd.DataFrame:
    parcels, probability = measured["parcels"][chosen], _probability(measured)[chosen]
    return found(
        inside(parcels.geometry),
        parcel_id=parcels["parcel_id"].to_numpy(),
        confirm=probability < SURE,
        extent=[areas([parcel]) for parcel in parcels.geometry],
        percent=100.0 * probability,
    )


def _central(xy: np.ndarray) -> int:
    """The place nearest to the mean of all; of equals the first."""
    return int(np.argmin(np.round(np.hypot(*(xy - xy.mean(axis=0)).T), 3)))


VACANCY_RULES = (
    Rule(
        "side_lot",
        {"parcels": VACANCY_FIELDS},
        lone_lots,
        say(
            "Suggestions",
            "Signs say that a single lot is vacant ({percent:.0f} % likely); "
            "occupied parcels beside it: {neighbours:.0f}.",
        ),
        say("Suggestions", "If the city or a land bank owns it, a neighbour can take it on."),
        way_for=LOT,
    ),
    Rule(
        "lot_mow",
        {"parcels": VACANCY_FIELDS},
        vacant_lots,
        say("Suggestions", "Signs say that the lot is vacant ({percent:.0f} % likely)."),
        say(
            "Suggestions", "The smaller step where the budget does not reach for greening: regular visits keep it tidy."
        ),
        way_for=LOT,
    ),
    Rule(
        "lot_green",
        {"parcels": VACANCY_FIELDS},
        vacant_lots,
        say("Suggestions", "Signs say that the lot is vacant ({percent:.0f} % likely)."),
        say("Suggestions", "Grass, trees and a low fence, kept up, turn it into ground that is cared for."),
        way_for=LOT,
    ),
    Rule(
        "community_green",
        {"parcels": (*VACANCY_FIELDS, "vacancy_cluster")},
        lot_clusters,
        say("Suggestions", "{lots} lots that are likely vacant lie side by side."),
        say("Suggestions", "A paid group of neighbours can care for them together, if one within reach wants to."),
    ),
    Rule(
        "house_doors_windows",
        {"parcels": VACANCY_FIELDS},
        vacant_buildings,
        say("Suggestions", "Signs say that the building is vacant ({percent:.0f} % likely)."),
        say(
            "Suggestions",
            "Working doors and windows and a tidy yard; look first whether it is open or boarded, and sound.",
        ),
    ),
)
"""Of the ways for one lot the cheapest comes first."""
