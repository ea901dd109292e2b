"""The demand of a study: which places of its walkways count, how much, and which of them are in greatest need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..finding import Finding, Severity
from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..interventions.places import AT_PARCEL
from ..lighting.deficit import log_deficit
from ..message import say
from .defaults import default_of
from .demand import Demand
from .walkers import walkers

if TYPE_CHECKING:
    from ..coverage import Coverage
    from ..geometry.paths import Paths
    from ..lighting.illuminance import Light
    from ..lighting.scene import Scene
    from ..study import Study

EDGE_PIECE = 2.0
"""m; parcels' edges are cut into pieces of this length to find the nearest one."""


@dataclass(frozen=True)
class Places:
    """The places of a `demand`, arrays (p,): the number of the `sample` of the scene that each is, the scored `parcel`
    at it, and whether it is `needy`, in the areas in greatest need.
    """

    demand: Demand
    sample: np.ndarray
    parcel: np.ndarray
    needy: np.ndarray


def places_of(
    study: Study, scene: Scene, light: Light, coverage: Coverage, kappa: float
) -> tuple[Places, list[Finding]]:
    """The samples of the walkways at scored parcels where the inventory of lights speaks, and what they count.

    Weight = metres x walkers x community weight x (1 + kappa need / 100) (SCIENCE 2.10), need and community weight of
    the parcel at the place; where they are unknown the middle of the known ones (walked metres) is taken, where none is
    known 0 and 1. Where nobody knows the lights there is no demand: no place is called dark there.
    """
    scored = study.parcels["scored"].to_numpy()
    at_scored, parcel = _at_scored(scene, scored)
    known = scene.known(light, coverage)
    sample = np.flatnonzero(at_scored & known)
    xy, walkway, parcel = scene.samples.xy[sample], scene.samples.path_of_vertex[sample], parcel[sample]
    each = metres_of(scene.samples)
    walked, findings = walkers(study, xy, walkway)
    metres = each[sample]
    need = _known_of(study, "need", parcel, metres * walked, 0.0, 100.0)
    community = _known_of(study, "community_weight", parcel, metres * walked, 0.0, np.inf)
    mass = metres * walked * np.nan_to_num(community, nan=1.0)
    goal = scene.goals.targets.e_min[walkway]
    demand = Demand(
        xy, light.lux[sample], goal, mass * (1.0 + kappa * np.nan_to_num(need) / 100.0), metres, walkway
    )  # fmt: skip
    urgency = need if np.isfinite(need).any() else 100.0 * _mean_deficit(demand, parcel, mass)
    places = Places(demand, sample, parcel, _neediest(urgency, mass))
    return places, [*findings, *_unknown(float(each[at_scored & ~known].sum()), float(each[at_scored].sum()))]


def metres_of(samples: Paths) -> np.ndarray:
    """(n,) metres of walkway that each vertex stands for: half-way to the next on either side."""
    path = samples.path_of_vertex
    step = np.where(path[1:] == path[:-1], np.diff(samples.station), 0.0)
    none = np.zeros(1 if len(path) else 0)
    return (np.concatenate([none, step]) + np.concatenate([step, none])) / 2.0


def _at_scored(scene: Scene, scored: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(n,) which samples lie on the frontage of a scored parcel or within 25 m of one, and (n,) the parcel at each: the
    one that holds it, else that with the nearest edge; -1 where no parcel has a shape.
    """
    xy, at = scene.samples.xy, scene.on_frontage(scored)
    rows = np.flatnonzero(scored)
    edges = Boundary.of(scene.parcels.geometry.to_numpy()[rows])
    pieces = edges.pieces(EDGE_PIECE)
    if not len(pieces) or not len(xy):
        return at, np.full(len(xy), -1)
    distance, piece = cKDTree(pieces.middle).query(xy)
    parcel = rows[pieces.owner[piece]]
    point, owner = Containment.of(edges).pairs(xy)
    parcel[point[::-1]] = rows[owner[::-1]]  # of several the first
    return at | (distance <= AT_PARCEL), parcel


def _known_of(
    study: Study, name: str, parcel: np.ndarray, mass: np.ndarray, low: float, high: float
) -> np.ndarray:  # fmt: skip
    """(p,) a field of the parcels at the places, where unknown its mean over the known ones by `mass`; NaN without any.

    Values outside `low` to `high` are unknown.
    """
    value = np.append(study.parcels[name].to_numpy(dtype=float), np.nan)[parcel]
    value[~((value >= low) & (value <= high) & np.isfinite(value))] = np.nan
    known = np.isfinite(value)
    if not (mass[known] > 0.0).any():
        return np.full(len(parcel), np.nan)
    return np.where(known, value, np.average(value[known], weights=mass[known]))


def _mean_deficit(demand: Demand, parcel: np.ndarray, mass: np.ndarray) -> np.ndarray:
    """(p,) the mean deficit of light at the parcel of each place."""
    _, group = np.unique(parcel, return_inverse=True)
    whole = np.bincount(group, mass)
    part = np.bincount(group, mass * log_deficit(demand.lux, demand.goal))
    return np.divide(part, whole, out=np.zeros(len(whole)), where=whole > 0.0)[group]


def _neediest(urgency: np.ndarray, mass: np.ndarray) -> np.ndarray:
    """(p,) the places of the parcels in greatest need, as many as hold a quarter of the walked metres (by `mass`).

    Whole parcels: the one with which the quarter is reached is in. Of equals all or none, so that no order decides.
    """
    if not len(urgency):
        return np.zeros(0, dtype=bool)
    level, group = np.unique(-urgency, return_inverse=True)
    before = np.concatenate([[0.0], np.cumsum(np.bincount(group, mass))])[: len(level)]
    wanted = default_of("needy", "share") * mass.sum()
    return (before[group] < wanted) & (urgency > 0.0)


def _unknown(metres: float, total: float) -> list[Finding]:
    """Walkway at scored parcels of which the lights are not known."""
    if metres < 1.0:
        return []
    what = say(
        "Upgrades",
        "{metres:,.0f} of {total:,.0f} m of walkway lie where the inventory of lights does not speak. Nobody knows"
        " whether they are dark: no work is ranked there.",
        metres=metres,
        total=total,
    )
    advice = say("Upgrades", "Add the lights there, or the area that the inventory covers (LIGHTS_COVERAGE).")
    return [Finding(Severity.WARNING, "lights", "", what, advice, round(metres), round(total))]
