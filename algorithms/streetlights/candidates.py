"""All works that would help at places that are too dark, with the light that each adds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..lighting.deficit import log_deficit
from .at_gaps import arms, poles
from .at_lights import prunings, repairs, retrofits
from .defaults import default_of
from .packages import packages
from .proposals import Proposals, joined
from .rows import light_of_each

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from ..finding import Finding
    from ..lighting.luminaires import Luminaires
    from ..lighting.scene import Scene
    from ..progress import Progress
    from ..study import Study
    from .demand import Demand
    from .demand_of import Places
    from .tonight import Tonight

NAMED_WITHIN = 50.0
"""m; where no walkway names its street, the nearest light so near does."""


@dataclass(frozen=True)
class Candidates:
    """j works that would help; arrays (j,).

    `gain` (j, n) lx that each adds at the samples of the scene; `needy` whether at least half of what it does alone is
    done in the areas in greatest need; `street` the name of the street that it is for, None where nothing names it;
    `place` the number of the place of the demand that it does most for; `package` the number of its package, one for
    all works of a slot.
    """

    proposals: Proposals
    gain: csr_matrix
    needy: np.ndarray
    street: np.ndarray
    place: np.ndarray
    package: np.ndarray

    def __len__(self) -> int:
        return len(self.proposals)


def candidates(
    study: Study,
    tonight: Tonight,
    places: Places,
    offered: Collection[str],
    watts: Mapping[str, float],
    progress: Progress,
) -> tuple[Candidates, list[Finding]]:
    """The works of the `offered` actions that bring what equals a metre from darkness to its goal, or more; what kept
    others from being found.

    `watts` of the new lamp by action as a price list gives them; where it does not the usual ones are taken.
    """
    proposals, findings = _proposed(study, tonight, offered, watts)
    gain = gains(tonight.scene, tonight.of_each, tonight.through, proposals, progress)
    removed = deficit_removed(places.demand, gain[:, places.sample])
    alone = np.asarray(removed @ places.demand.metres).reshape(-1)
    helps = np.flatnonzero(alone >= default_of("option", "least"))
    proposals, gain, removed, alone = proposals.subset(helps), gain[helps], removed[helps], alone[helps]
    worth = np.asarray(removed @ places.demand.weight).reshape(-1)
    in_need = np.asarray(removed @ (places.demand.weight * places.needy)).reshape(-1)
    best = _best_place(removed)
    street, package = _by_street(tonight, proposals, places.demand.walkway[best], alone)
    needy = (in_need >= worth / 2.0) & (worth > 0.0)
    return Candidates(proposals, gain, needy, street, best, package), findings


def gains(
    scene: Scene, of_each: csr_matrix, through: csr_matrix, proposals: Proposals, progress: Progress
) -> csr_matrix:
    """(k, n) lx that each work adds at each sample: what its lamp gives afterwards less what it gives tonight.

    `of_each`, `through` (lamps, n) as in `Tonight`.
    """
    from scipy.sparse import diags, vstack

    lamps = scene.lights.luminaires
    repair, prune = (np.flatnonzero(proposals.action == action) for action in ("repair", "prune"))
    new = np.setdiff1d(np.arange(len(proposals)), np.concatenate([repair, prune]))
    becomes, lamp = proposals.becomes.subset(new), proposals.lamp[new]
    before = diags(was_on(lamps, lamp).astype(float)) @ rows_of(of_each, lamp)
    after = light_of_each(scene.samples.xy, becomes, scene.between, progress)
    of_lamps = of_each[proposals.lamp[repair]], through[proposals.lamp[prune]]
    every = vstack([*of_lamps, after - before], format="csr")
    return every[np.argsort(np.concatenate([repair, prune, new]), kind="stable")]


def was_on(luminaires: Luminaires, lamp: np.ndarray) -> np.ndarray:
    """(k,) whether each lamp, a number, works tonight; False for -1, a new one."""
    return np.append(luminaires.working, False)[lamp]


def rows_of(matrix: csr_matrix, lamp: np.ndarray) -> csr_matrix:
    """(k, n) the rows of a matrix (lamps, n) for lamps (k,), empty for -1."""
    from scipy.sparse import csr_matrix, vstack

    return vstack([matrix, csr_matrix((1, matrix.shape[1]))], format="csr")[np.where(lamp < 0, matrix.shape[0], lamp)]


def deficit_removed(demand: Demand, gain: csr_matrix) -> csr_matrix:
    """(k, p) the deficit of light that each gain (k, p), alone, takes from each place; negative where it adds some."""
    at, removed = gain.indices, gain.copy()
    lux, goal = demand.lux[at], demand.goal[at]
    removed.data = log_deficit(lux, goal) - log_deficit(np.maximum(lux + gain.data, 0.0), goal)
    return removed


def _proposed(
    study: Study, tonight: Tonight, offered: Collection[str], watts: Mapping[str, float]
) -> tuple[Proposals, list[Finding]]:
    scene, dark = tonight.scene, tonight.dark
    lamps = scene.lights.luminaires
    at_bare = arms(scene, dark, study.bare_poles, watts.get("arm", np.nan), len(lamps))
    first = len(lamps) + len(at_bare)
    standing, findings = poles(study, scene, dark, watts.get("pole", np.nan), first)
    every = joined(
        [
            repairs(lamps),
            *retrofits(lamps, watts.get("retrofit", np.nan)),
            prunings(lamps, tonight.through),
            at_bare,
            standing,
        ]
    )
    return every.subset(np.isin(every.action.astype(str), list(offered))), findings if "pole" in offered else []


def _best_place(removed: csr_matrix) -> np.ndarray:
    """(j,) the place from which each work takes most deficit."""
    return np.asarray(removed.argmax(axis=1)).reshape(-1) if removed.shape[0] else np.empty(0, dtype=np.int64)


def _by_street(
    tonight: Tonight, proposals: Proposals, walkway: np.ndarray, alone: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """(j,) the street of each work at a `walkway` (j,), and (j,) its package: those of the best work of its slot."""
    ways = tonight.scene.walkways
    order = np.lexsort((-alone, proposals.slot))
    slot, first = np.unique(proposals.slot[order], return_index=True)
    lead = order[first]
    xy = proposals.becomes.xy[lead]
    of_lights = _street_of_lights(tonight.scene.lights.luminaires, xy)
    street = ways.street[walkway[lead]]
    street = np.where(pd.isna(street), of_lights, street)
    key = np.where(pd.isna(street), [f"# {each}" for each in ways.ids[walkway[lead]]], street)
    number = packages(key, xy)
    at = np.searchsorted(slot, proposals.slot)
    return street[at], number[at]


def _street_of_lights(luminaires: Luminaires, xy: np.ndarray) -> np.ndarray:
    """(k,) the street that the inventory names for the nearest light within 50 m of each place; None without any."""
    from scipy.spatial import cKDTree

    streets = luminaires.asset["street"].to_numpy(dtype=object)
    named = np.flatnonzero(pd.notna(streets))
    found = np.full(len(xy), None, dtype=object)
    if len(named) and len(xy):
        distance, nearest = cKDTree(luminaires.xy[named]).query(xy, distance_upper_bound=NAMED_WITHIN)
        near = np.isfinite(distance)
        found[near] = streets[named[nearest[near]]]
    return found
