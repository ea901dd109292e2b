"""The list that crews work by: works by street or circuit, each with its light's own record, and what they sum to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..recognition.personal import personal_columns

if TYPE_CHECKING:
    from ..layer import Layer

GROUPS = ("street", "circuit")
"""What works can be grouped by."""

WORK, SUBTOTAL, TOTAL = "work", "subtotal", "total"
SUMMED = ("cost", "dark_m_removed", "kwh_saved")


def order_lines(works: pd.DataFrame, group_by: str) -> pd.DataFrame:
    """The lines of the list: the works of each group in rank order with a line of their sums, and all sums at the end.

    `works` has `rank`, the column `group_by` (one of `GROUPS`) and `SUMMED`. A line has `group` (None where unknown:
    these come last), `line` (`WORK`, `SUBTOTAL` or `TOTAL`), `work` (its row in `works`, -1 for sums), `works` (how
    many) and the sums. What is unknown of some works is left out of a sum, and unknown of all leaves it unknown.
    """
    if not len(works):
        return pd.DataFrame(columns=["group", "line", "work", "works", *SUMMED])
    named = works[group_by].astype(object).where(works[group_by].notna(), None)
    order = pd.DataFrame({"group": named.to_numpy(), "rank": works["rank"].to_numpy()})
    order = order.sort_values(["group", "rank"], na_position="last", kind="stable")
    parts = []
    for _, rows in order.groupby("group", sort=False, dropna=False):
        here = rows.index.to_numpy()
        parts += [_lines(works, here, rows["group"].iloc[0]), _sum(works, here, rows["group"].iloc[0], SUBTOTAL)]
    parts.append(_sum(works, np.arange(len(works)), None, TOTAL))
    return pd.concat(parts, ignore_index=True)


def _lines(works: pd.DataFrame, rows: np.ndarray, group: str | None) -> pd.DataFrame:
    table = pd.DataFrame({"group": group, "line": WORK, "work": rows, "works": 1}, index=np.arange(len(rows)))
    return pd.concat([table, works.iloc[rows][list(SUMMED)].reset_index(drop=True)], axis=1)


def _sum(works: pd.DataFrame, rows: np.ndarray, group: str | None, line: str) -> pd.DataFrame:
    sums = works.iloc[rows][list(SUMMED)].astype(float).sum(min_count=1)
    return pd.DataFrame([{"group": group, "line": line, "work": -1, "works": len(rows), **sums}])


def assets_of(works: pd.DataFrame, layers: Sequence[Layer], taken: Sequence[str]) -> pd.DataFrame:
    """Each work's light as its layer records it: a row per work, every value as it was read.

    `works` has `layer` (its name) and `row` in it, negative or unknown where the work has no light (its cells are
    None). Columns that look personal are left out, and geometry; a column whose name is `taken` is called NAME_input.
    """
    found: dict[str, np.ndarray] = {}
    for layer in layers:
        mine = np.flatnonzero((works["layer"] == layer.name).to_numpy() & (works["row"].to_numpy(dtype=float) >= 0))
        rows = works["row"].to_numpy(dtype=float)[mine].astype(int)
        table = pd.DataFrame(layer.frame.drop(columns="geometry", errors="ignore"))
        personal = personal_columns(table)
        for name in table.columns:
            if str(name) in personal:
                continue
            column = found.setdefault(_free(str(name), taken), np.full(len(works), None, dtype=object))
            column[mine] = table[name].to_numpy(dtype=object)[rows]
    return pd.DataFrame(found, index=works.index, dtype=object)


def _free(name: str, taken: Sequence[str]) -> str:
    return f"{name}_input" if name.lower() in taken else name
