"""Works that could be done, before it is known what they give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .lamps import together

if TYPE_CHECKING:
    from ..lighting.luminaires import Luminaires


@dataclass(frozen=True)
class Proposals:
    """k works; arrays (k,).

    `action` one of `actions.ACTIONS`; `lamp` the number of the light that it is done at, -1 where it is a new one;
    `becomes` k luminaires, what stands there afterwards; `slot` numbers the light or the place: of one slot only one
    work can be done; `gap` the dark gap that a new light is for, -1 for works at lights.
    """

    action: np.ndarray
    lamp: np.ndarray
    becomes: Luminaires
    slot: np.ndarray
    gap: np.ndarray

    def __len__(self) -> int:
        return len(self.action)

    def subset(self, chosen: np.ndarray) -> Proposals:
        """The works of a mask (k,) or of indices, in that order."""
        return Proposals(
            self.action[chosen], self.lamp[chosen], self.becomes.subset(chosen), self.slot[chosen], self.gap[chosen]
        )  # fmt: skip


def at_lamps(action: str, lamp: np.ndarray, becomes: Luminaires) -> Proposals:
    """One work at each of these lights, whose slot is their number."""
    return Proposals(np.full(len(lamp), action, dtype=object), lamp, becomes, lamp, np.full(len(lamp), -1))


def at_places(action: str, becomes: Luminaires, slot: np.ndarray, gap: np.ndarray) -> Proposals:
    """New lights."""
    return Proposals(np.full(len(slot), action, dtype=object), np.full(len(slot), -1), becomes, slot, gap)


def joined(parts: Sequence[Proposals]) -> Proposals:
    """All works one after the other."""
    names = ("action", "lamp", "slot", "gap")
    action, lamp, slot, gap = (np.concatenate([getattr(part, name) for part in parts]) for name in names)
    return Proposals(action, lamp, together([part.becomes for part in parts]), slot, gap)
