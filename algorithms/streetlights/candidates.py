"""All works that would help at places that are too dark, with the light that each adds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..lighting.deficit import log_deficit
from .at_gaps import arms, poles
from .at_lights import prunings, repairs, retrofits
from .defaults import default_of
from .packages import packages
from .proposals import Proposals, joined
from .rows import light_of_each

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from ..lighting.luminaires import Luminaires
    from ..progress import Progress
    from ..study import Study
    from .demand import Demand
    from .demand_of import Places
    from .tonight import Tonight


@dataclass(frozen=True)
class Candidates:
    """j works that would help; arrays (j,).

    `gain` (j, n) lx that each adds at the samples of the scene; `needy` whether at least half of what it does alone is
    done in the areas in greatest need; `street` the name of the street that it is for, else of the walkway; `package`
    the number of its package, one for all works of a slot.
    """

    proposals: Proposals
    gain: csr_matrix
    needy: np.ndarray
    street: np.ndarray
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
) -> Candidates:
    """The works of the `offered` actions that bring what equals a metre from darkness to its goal, or more.

    `watts` of the new lamp by action as a price list gives them; where it does not the usual ones are taken.
    """
    proposals = _proposed(study, tonight, offered, watts)
    gain = gains(tonight, proposals, progress)
    removed = deficit_removed(places.demand, gain[:, places.sample])
    alone = np.asarray(removed @ places.demand.metres).reshape(-1)
    helps = np.flatnonzero(alone >= default_of("option", "least"))
    proposals, gain, removed, alone = proposals.subset(helps), gain[helps], removed[helps], alone[helps]
    worth = np.asarray(removed @ places.demand.weight).reshape(-1)
    in_need = np.asarray(removed @ (places.demand.weight * places.needy)).reshape(-1)
    street, package = _by_street(tonight, proposals, removed, alone, places.demand)
    return Candidates(proposals, gain, (in_need >= worth / 2.0) & (worth > 0.0), street, package)


def gains(tonight: Tonight, proposals: Proposals, progress: Progress) -> csr_matrix:
    """(k, n) lx that each work adds at each sample: what its lamp gives afterwards less what it gives tonight."""
    from scipy.sparse import diags, vstack

    scene, lamps = tonight.scene, tonight.scene.lights.luminaires
    repair, prune = (np.flatnonzero(proposals.action == action) for action in ("repair", "prune"))
    new = np.setdiff1d(np.arange(len(proposals)), np.concatenate([repair, prune]))
    becomes, lamp = proposals.becomes.subset(new), proposals.lamp[new]
    before = diags(was_on(lamps, lamp).astype(float)) @ rows_of(tonight.of_each, lamp)
    after = light_of_each(scene.samples.xy, becomes, scene.between, progress)
    of_lamps = tonight.of_each[proposals.lamp[repair]], tonight.through[proposals.lamp[prune]]
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


def _proposed(study: Study, tonight: Tonight, offered: Collection[str], watts: Mapping[str, float]) -> Proposals:
    scene, dark = tonight.scene, tonight.dark
    lamps = scene.lights.luminaires
    at_bare = arms(scene, dark, study.bare_poles, watts.get("arm", np.nan), len(lamps))
    first = len(lamps) + len(at_bare)
    every = joined(
        [
            repairs(lamps),
            *retrofits(lamps, watts.get("retrofit", np.nan)),
            prunings(lamps, tonight.through),
            at_bare,
            poles(study, scene, dark, watts.get("pole", np.nan), first),
        ]
    )
    return every.subset(np.isin(every.action.astype(str), list(offered)))


def _by_street(
    tonight: Tonight, proposals: Proposals, removed: csr_matrix, alone: np.ndarray, demand: Demand
) -> tuple[np.ndarray, np.ndarray]:
    """(j,) the street of each work, and (j,) its package: those of the best work of its slot."""
    ways = tonight.scene.walkways
    if not len(proposals):
        return np.empty(0, dtype=object), np.empty(0, dtype=np.int64)
    best = np.asarray(removed.argmax(axis=1)).reshape(-1)
    names = np.array([name or way for name, way in zip(ways.street, ways.ids)], dtype=object)
    of_lamp = np.append(tonight.scene.lights.luminaires.asset["street"].to_numpy(dtype=object), None)[proposals.lamp]
    walkway = demand.walkway[best]
    unnamed = np.array([name is None for name in ways.street], dtype=bool)[walkway] & (of_lamp != np.array(None))
    street = np.where(unnamed, of_lamp, names[walkway])
    order = np.lexsort((-alone, proposals.slot))
    slot, first = np.unique(proposals.slot[order], return_index=True)
    lead = order[first]
    number = packages(street[lead], proposals.becomes.xy[lead])
    at = np.searchsorted(slot, proposals.slot)
    return street[lead][at], number[at]
