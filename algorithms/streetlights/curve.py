"""What each further amount of money gives: the cost-effectiveness curve along the ranking, and its knee."""

from __future__ import annotations

import numpy as np
import pandas as pd

STRAIGHT = 0.05
"""A curve whose greatest distance from its chord is less than this share of its height has no knee (a judgement)."""


def curve_of(cost: np.ndarray, value: np.ndarray, dark_m_removed: np.ndarray, in_budget: np.ndarray) -> pd.DataFrame:
    """The curve along k works in rank order, from the point at which nothing is spent: k + 1 rows, `fields.CURVE`.

    `cost`, `value` and `dark_m_removed` (k,) are what each work adds, `in_budget` (k,) whether the budget pays for it.
    """
    spent, worth = (np.concatenate([[0.0], np.cumsum(each)]) for each in (cost, value))
    at = knee_of(spent, worth)
    return pd.DataFrame(
        {
            "works": np.arange(len(spent)),
            "spent": spent,
            "value": worth,
            "dark_m_removed": np.concatenate([[0.0], np.cumsum(dark_m_removed)]),
            "knee": np.arange(len(spent)) == (-1 if at is None else at),
            "in_budget": np.concatenate([[True], np.asarray(in_budget, dtype=bool)]),
        }
    )


def knee_of(spent: np.ndarray, value: np.ndarray) -> int | None:
    """The point of a curve (n,) after which more money gives less than on average; None where there is none.

    It is the point furthest above the chord from the first to the last point, both axes scaled to 1 ("Kneedle" without
    smoothing: Satopaa et al. 2011, doi 10.1109/ICDCSW.2011.20). The chord's slope is what money gives on average, so
    that before the knee it gives more and after it less. A straight or sagging curve, or one of less than three points,
    has none.
    """
    if len(spent) < 3 or not spent[-1] > spent[0] or not value[-1] > value[0]:
        return None
    along = (spent - spent[0]) / (spent[-1] - spent[0])
    above = (value - value[0]) / (value[-1] - value[0]) - along
    at = int(np.argmax(above))
    return at if above[at] > STRAIGHT else None
