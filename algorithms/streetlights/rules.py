"""What a choice of upgrades has to keep to: money, fairness, crews, and no street too bright."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING

import numpy as np

from ..finding import DataError
from ..message import say

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix


@dataclass(frozen=True)
class Limit:
    """How much brighter stretches of street may become: `brightening` (j, s) lx per option, `room` (s,) lx.

    The sum over the chosen options may not exceed the room of any stretch; a room below 0 (too bright as it is) counts
    as none.
    """

    brightening: csr_matrix
    room: np.ndarray


@dataclass(frozen=True)
class Rules:
    """What the choice keeps to, apart from one option per slot and what was decided.

    `budgets` in the currency of the run, one for each year; what a year leaves over is not carried to the next (public
    budgets lapse). `mobilisation` is paid once for each package in each year in which a crew works there.

    `floor` (0 to 1): after each year, at least this share of what all open works so far cost, without mobilisation, is
    the cost of `needy` ones. Works that are promised count on neither side: they were decided before. Where all needy
    works that help would together not reach the share, it is lowered to what they can reach (`Choice.floor` tells).

    Raises `DataError` for no budget, for a budget or cost below 0 or unknown and for a share outside 0 to 1.
    """

    budgets: tuple[float, ...]
    floor: float = 0.0
    mobilisation: float = 0.0
    limit: Limit | None = None

    def __post_init__(self) -> None:
        if not self.budgets:
            raise DataError(
                say("Upgrades", "There is no budget for the street lights."),
                say("Upgrades", "Give the money of one year at least; 0 is allowed."),
            )
        for amount in (*self.budgets, self.mobilisation):
            if isnan(amount) or amount < 0.0:
                raise DataError(
                    say("Upgrades", "An amount in the budget for the street lights is {amount:,}.", amount=amount),
                    say("Upgrades", "Give 0 or more for each year's budget and for what a crew's start costs."),
                )
        if not 0.0 <= self.floor <= 1.0:
            raise DataError(
                say("Upgrades", "The least share for areas in greatest need is {share:,}.", share=self.floor),
                say("Upgrades", "Give a share from 0 (none) to 1 (all)."),
            )


def rooms(limit: Limit | None, count: int) -> tuple[csr_matrix, np.ndarray]:
    """The brightening (count, s) and the rooms (s,), none of them below 0; of no stretch where there is no limit."""
    from scipy.sparse import csr_matrix

    if limit is None:
        return csr_matrix((count, 0)), np.zeros(0)
    return csr_matrix(limit.brightening), np.maximum(limit.room, 0.0)
