"""What could be done to the street lights: one row per option, with the light that it gives or takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

MAY, MUST, NEVER = "may", "must", "never"
DECISIONS = (MAY, MUST, NEVER)
"""What was decided of an option: open, promised or contracted, refused."""


@dataclass(frozen=True)
class Options:
    """j options; arrays (j,), `gain` (j, p).

    `gain` lx that the option adds at each place of the demand, negative where it takes light away; the lux of several
    chosen options add up. `cost` in the currency of the run, not below 0. `slot` the number of the light or of the
    place where something could be built: of one slot at most one option is chosen. `decision`, one of `DECISIONS`.
    `package` the number of the stretch of street that a crew works through at once. `needy` whether it serves an area
    in greatest need.
    """

    gain: csr_matrix
    cost: np.ndarray
    slot: np.ndarray
    decision: np.ndarray
    package: np.ndarray
    needy: np.ndarray

    def __len__(self) -> int:
        return len(self.cost)
