"""What changed since last year's list: what is new, gone, done, moved or dearer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..message import Message, say
from .last_year import DONE, LastList, Works, matches

if TYPE_CHECKING:
    import geopandas as gpd

SAME_COST = 0.005
"""Costs that differ by less than this share are the same."""

NEW, GONE, UP, DOWN, DEARER, CHEAPER, SAME = "new", "gone", "up", "down", "dearer", "cheaper", "same"

NAMES: dict[str, Message] = {
    NEW: say("Changes", "New on the list"),
    GONE: say("Changes", "No longer on the list"),
    DONE: say("Changes", "Done"),
    UP: say("Changes", "Moved up"),
    DOWN: say("Changes", "Moved down"),
    DEARER: say("Changes", "Costs more"),
    CHEAPER: say("Changes", "Costs less"),
    SAME: say("Changes", "As before"),
}
"""Each change in words, in the order in which they are told."""


def changes(works: gpd.GeoDataFrame, xy: np.ndarray, last: LastList) -> pd.DataFrame:
    """What became of each work of both lists: `fields.CHANGES`, the list of today first, then what is gone or done.

    `works` has `light_id`, `action`, `decision`, `rank`, `rank_low`, `rank_high`, `cost`; `xy` (n, 2) their places in
    study metres. A work moved up or down only where its last rank lies outside the ranks that it may have today;
    where it did not move, a change of cost is told.
    """
    today = Works(works["light_id"].to_numpy(dtype=object), works["action"].to_numpy(dtype=object), xy)
    found = matches(today, last.works)
    row_of = np.full(len(today), -1)
    row_of[found[found >= 0]] = np.flatnonzero(found >= 0)
    known = row_of >= 0
    last_rank = np.where(known, last.rank[row_of], np.nan) if len(last) else np.full(len(today), np.nan)
    last_cost = np.where(known, last.cost[row_of], np.nan) if len(last) else np.full(len(today), np.nan)
    table = pd.DataFrame({name: works[name].to_numpy() for name in ("light_id", "action", "decision", "rank", "cost")})
    table["last_rank"], table["last_cost"] = last_rank, last_cost
    table["change"] = _changed(works, known, last_rank, last_cost)
    return pd.concat([table, _not_on_it(last, found < 0)], ignore_index=True)[
        ["change", "light_id", "action", "decision", "rank", "last_rank", "cost", "last_cost"]
    ]


def _changed(works: gpd.GeoDataFrame, known: np.ndarray, last_rank: np.ndarray, last_cost: np.ndarray) -> np.ndarray:
    rank, cost = works["rank"].to_numpy(dtype=float), works["cost"].to_numpy(dtype=float)
    low, high = (works[name].to_numpy(dtype=float) for name in ("rank_low", "rank_high"))
    with np.errstate(invalid="ignore"):
        conditions = [
            ~known,
            last_rank > np.fmax(high, rank),
            last_rank < np.fmin(low, rank),
            cost > last_cost * (1.0 + SAME_COST),
            cost < last_cost * (1.0 - SAME_COST),
        ]
    return np.select(conditions, [NEW, UP, DOWN, DEARER, CHEAPER], SAME).astype(object)


def _not_on_it(last: LastList, rows: np.ndarray) -> pd.DataFrame:
    """The rows of the last list that today's does not have. Works that are refused never were on it."""
    rows = rows & (last.decision != "never") & pd.notna(last.works.action)
    return pd.DataFrame(
        {
            "change": np.where(last.decision[rows] == DONE, DONE, GONE),
            "light_id": last.works.light_id[rows],
            "action": last.works.action[rows],
            "decision": last.decision[rows],
            "rank": np.nan,
            "last_rank": last.rank[rows],
            "cost": np.nan,
            "last_cost": last.cost[rows],
        }
    )


def told(table: pd.DataFrame) -> list[Message]:
    """How many works changed how, a line each, without those that did not change."""
    counts = table["change"].value_counts()
    return [
        say("Changes", "{change}: {count:,}", change=words, count=int(counts[change]))
        for change, words in NAMES.items()
        if change != SAME and counts.get(change, 0)
    ]
