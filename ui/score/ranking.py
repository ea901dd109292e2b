"""The parcels of a scored layer in the order of their need, under the stored weights or under others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

STORED = ("need", "need_rank", "need_rank_low", "need_rank_high", "need_confidence")
OF_A_FACTOR = ("deficit", "deficit_low", "deficit_high", "confidence", "points")


@dataclass(frozen=True)
class Scores:
    """What a scored layer says of its n parcels: feature ids (n,), their parcel ids, and a table of numbers.

    `table` has the layer's fields of `STORED` and of each factor, NaN = unknown; `factors` are those that are known
    for any parcel.
    """

    ids: np.ndarray
    parcels: Sequence[str]
    table: pd.DataFrame
    factors: tuple[str, ...]


@dataclass(frozen=True)
class Ranking:
    """The rows of the scores in order: (n,) arrays by row, and `order` (m,), the rows whose need is known, best first.

    `main` is the factor with the most points as its place in `factors`, -1 where none is known.
    """

    need: np.ndarray
    rank: np.ndarray
    low: np.ndarray
    high: np.ndarray
    confidence: np.ndarray
    main: np.ndarray
    order: np.ndarray


def scores_of(ids: Sequence[int], parcels: Sequence[object], table: pd.DataFrame, factors: Sequence[str]) -> Scores:
    """Scores from what was read: values that are no numbers become NaN, parcel ids text."""
    import pandas as pd

    numbers = table.apply(pd.to_numeric, errors="coerce")
    known = tuple(factor for factor in factors if numbers[f"{factor}_deficit"].notna().any())
    return Scores(np.asarray(ids, dtype=np.int64), ["" if p is None else str(p) for p in parcels], numbers, known)


def ranking(scores: Scores, weights: Mapping[str, float] | None) -> Ranking:
    """The ranking under `weights`; None takes the need and the ranks that the layer holds."""
    from ...algorithms.need.combine import need_table, rank

    table = scores.table
    if weights is not None:
        given = [f"{f}_{what}" for f in scores.factors for what in OF_A_FACTOR[:-1] if f"{f}_{what}" in table]
        table = need_table(table[given], weights)
    need = table["need"].to_numpy(float)
    ranked = _column(table, "need_rank", rank(need))
    return Ranking(
        need,
        ranked,
        _column(table, "need_rank_low", ranked),
        _column(table, "need_rank_high", ranked),
        _column(table, "need_confidence", np.full(len(need), np.nan)),
        _main(table, scores.factors),
        _order(need, ranked),
    )


def _column(table: pd.DataFrame, name: str, otherwise: np.ndarray) -> np.ndarray:
    return table[name].to_numpy(float) if name in table and table[name].notna().any() else otherwise


def _order(need: np.ndarray, ranked: np.ndarray) -> np.ndarray:
    """(m,) the rows with a known need, by rank; equals stay as they lie in the layer."""
    by_need = np.lexsort((np.arange(len(need)), -need, ranked))
    return by_need[np.isfinite(need[by_need])]


def _main(table: pd.DataFrame, factors: Sequence[str]) -> np.ndarray:
    """(n,) the place in `factors` of the one with the most points, -1 where no points are known."""
    points = [
        table[f"{factor}_points"].to_numpy(float) if f"{factor}_points" in table else np.full(len(table), np.nan)
        for factor in factors
    ]
    if not points:
        return np.full(len(table), -1)
    stacked = np.column_stack(points)
    most = np.where(np.isfinite(stacked), stacked, -np.inf)
    return np.where(np.isfinite(stacked).any(axis=1), most.argmax(axis=1), -1)
