"""The candidates with their prices and what was decided of them: what the choice is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .last_year import Works, decided
from .options import MAY, Options
from .rules import Limit
from .stretches import average_wanted, room_of, stretches_of

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from ..finding import Finding
    from .candidates import Candidates
    from .demand_of import Places
    from .last_year import LastList
    from .prices import Price, Prices
    from .proposals import Proposals
    from .tonight import Tonight


@dataclass(frozen=True)
class Offer:
    """The `candidates`, as `options` over the places of the demand, and the `limit` of how bright streets may be."""

    candidates: Candidates
    options: Options
    limit: Limit


def offer(
    tonight: Tonight, places: Places, found: Candidates, prices: Prices, last: LastList | None
) -> tuple[Offer, list[Finding]]:
    """Price what was found and keep what was decided in the last list."""
    works = works_of(found.proposals)
    decision, findings = (np.full(len(found), MAY, dtype=object), []) if last is None else decided(works, last)
    options = Options(
        found.gain[:, places.sample],
        per_action(found.proposals.action, prices, "cost"),
        found.proposals.slot,
        decision,
        found.package,
        found.needy,
    )
    return Offer(found, options, over_lighting(tonight, found.gain)), findings


def works_of(proposals: Proposals) -> Works:
    """The works as they are found again in another list; a new pole has a place alone."""
    return Works(light_ids(proposals), proposals.action, proposals.becomes.xy)


def light_ids(proposals: Proposals) -> np.ndarray:
    """(k,) the id of the light, or of the pole that is to bear one; None for a new pole."""
    return np.where(proposals.action == "pole", None, proposals.becomes.light_id)


def per_action(action: np.ndarray, prices: Prices, what: str) -> np.ndarray:
    """(k,) what the prices say of each action, one of the names of `Price`; NaN where it has no price."""

    def said(price: Price | None) -> float:
        return np.nan if price is None else getattr(price, what)

    return np.array([said(prices.by_action.get(each)) for each in action], dtype=float)


def over_lighting(tonight: Tonight, gain: csr_matrix) -> Limit:
    """By how much each of the works that add `gain` (j, n) brightens the stretches, and by how much they may be."""
    spans, means = stretches_of(tonight.scene)
    mean = np.asarray(means @ tonight.light.lux).reshape(-1)
    return Limit((gain @ means.T).tocsr(), room_of(mean, average_wanted(spans, tonight.scene)))
