"""Where people walk and how much light they have there: what upgrades are valued by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Demand:
    """p places along the walkways; arrays (p,) but `xy` (p, 2) metres.

    `lux` as it is now (lx); `goal` the least that is wanted (lx); `weight` what a deficit of 1 there counts: the metres
    of walkway that the place stands for times who walks there, times what the community says of it, times (1 + kappa
    times the need of the area) (SCIENCE 2.10); `metres` that it stands for; `walkway` its number.
    """

    xy: np.ndarray
    lux: np.ndarray
    goal: np.ndarray
    weight: np.ndarray
    metres: np.ndarray
    walkway: np.ndarray

    def __len__(self) -> int:
        return len(self.lux)
