"""What a set of upgrades is worth: the deficit of light that it takes from where people walk."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..lighting.deficit import AMBIENT, log_deficit
from .demand import Demand


def value(demand: Demand, added: np.ndarray) -> float:
    """F = sum_p weight_p [g(lux_p; goal_p) - g(lux_p + added_p; goal_p)] for (p,) lx that are added (SCIENCE 2.10).

    g is `lighting.deficit.log_deficit`. A place whose light, goal or weight is unknown, and one without a goal, counts
    nothing. Light that is brighter than the goal is worth no more than the goal.
    """
    known = is_valued(demand)
    lux, goal = demand.lux[known], demand.goal[known]
    removed = log_deficit(lux, goal) - log_deficit(np.maximum(lux + added[known], 0.0), goal)
    return float(demand.weight[known] @ removed)


def is_valued(demand: Demand) -> np.ndarray:
    """(p,) which places count: light, goal and weight are known, goal and weight above 0."""
    known = np.isfinite(demand.lux) & np.isfinite(demand.goal) & np.isfinite(demand.weight)
    return known & (demand.goal > 0.0) & (demand.weight > 0.0)


@dataclass(frozen=True)
class Worth:
    """The objective place by place, written as what light is worth there; arrays (p,).

    `level` = lux + e0 as it is now, `top` = goal + e0, `scale` = weight / ln(top / e0). Worth of light at a level:
    scale ln(min(level, top)), so that F is the worth after less the worth before. Its tangent at darkness goes on below
    it (light cannot be negative, but rounding can): concave and rising throughout, as the bounds need it.
    """

    level: np.ndarray
    top: np.ndarray
    scale: np.ndarray

    @classmethod
    def of(cls, demand: Demand, places: np.ndarray) -> Worth:
        """Of the numbered places, all of which are valued."""
        top = demand.goal[places] + AMBIENT
        return cls(demand.lux[places] + AMBIENT, top, demand.weight[places] / np.log(top / AMBIENT))

    def at(self, level: np.ndarray, places: np.ndarray | slice = slice(None)) -> np.ndarray:
        """The worth of levels of light (k,) at numbered places (k,); of all places, if none are named."""
        lit = np.minimum(level, self.top[places])
        worth = np.log(np.maximum(lit, AMBIENT))
        if (lit < AMBIENT).any():
            worth += np.minimum(lit / AMBIENT - 1.0, 0.0)
        return worth * self.scale[places]

    def slope(self, level: np.ndarray) -> np.ndarray:
        """(p,) what the worth rises by per lx at (p,) levels of light; 0 from the goal on."""
        return np.where(level < self.top, self.scale / np.maximum(level, AMBIENT), 0.0)
