"""Light on the fronts of buildings near works, at the height of windows: what it was and what it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..geometry.boundary import Boundary
from ..lighting.illuminance import contributions
from .defaults import default_of, defaults_of
from .rows import sparse_rows

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from ..city.buildings import Buildings
    from ..lighting.between import Between
    from ..lighting.luminaires import Luminaires
    from ..study import Study
    from .proposals import Proposals

OUTSIDE = 0.1
"""m before the wall, so that it does not hide the light from its own windows."""
HEADROOM = 1.0
"""m of wall above a window's middle."""


def light_on_fronts(
    study: Study, luminaires: Luminaires, after: Luminaires, works: Proposals, between: Between
) -> tuple[np.ndarray, np.ndarray]:
    """(k,) lx, the most that each work adds on a front within 25 m of it, and (k,) what that front has with all works.

    `after` are all lights with the works done. Vertical illuminance at the middle of windows, 1.5 and 4.5 m above the
    ground, every 4 m of a front, walls that are recorded as windowless left out (defaults.json; SCIENCE 2.10). NaN
    where no building is given near.
    """
    added, total = (np.full(len(works), np.nan) for _ in range(2))
    if study.obstacles is None or not len(study.obstacles.buildings) or not len(works):
        return added, total
    place, facing, top = _fronts(study.obstacles.buildings, works.becomes.xy)
    for plane in defaults_of("facade", "windows"):
        high = top >= plane + HEADROOM
        here, outward = place[high], facing[high]
        if not len(here):
            continue
        now = vertical_of_each(here, outward, plane, works.becomes, between)
        lamps = luminaires.subset(works.lamp[works.lamp >= 0])
        then = vertical_of_each(here, outward, plane, lamps.subset(lamps.working), between)
        whole = vertical_of_each(here, outward, plane, after.subset(after.working), between)
        _most(works, lamps, here, (now, then, np.asarray(whole.sum(axis=0)).reshape(-1)), (added, total))
    return added, total


def vertical_of_each(
    points: np.ndarray, facing: np.ndarray, plane: float, luminaires: Luminaires, between: Between
) -> csr_matrix:
    """(n, p) lx that each lamp gives on walls at `points` (p, 2), `plane` metres up, that face `facing` (p, 2).

    E_v = E sin(gamma) / cos(gamma) max(0, cos(phi - theta)) (SCIENCE 2.1 a), as in `lighting.upright`.
    """
    blocks = []
    for rays in contributions(points, luminaires, between, plane=plane):
        above = np.maximum(rays.drop, 1e-9)  # a lamp no higher gives no light
        towards = -(rays.pairs.x * facing[rays.point, 0] + rays.pairs.y * facing[rays.point, 1])
        blocks.append((rays.lamp, rays.point, rays.arriving * np.maximum(towards, 0.0) / above))
    return sparse_rows(blocks, len(luminaires), len(points))


def _most(
    works: Proposals,
    lamps: Luminaires,
    here: np.ndarray,
    light: tuple[csr_matrix, csr_matrix, np.ndarray],
    found: tuple[np.ndarray, np.ndarray],
) -> None:
    """Put into what was `found` (added, total) what is more at the places `here`."""
    now, then, whole = light
    added, total = found
    at_lamp = np.full(len(works), -1)
    at_lamp[works.lamp >= 0] = np.where(lamps.working, np.cumsum(lamps.working) - 1, -1)
    near = cKDTree(here).query_ball_point(works.becomes.xy, default_of("facade", "within"))
    for work, fronts in enumerate(near):
        if not fronts:
            continue
        more = now[work].toarray().reshape(-1)[fronts]
        if at_lamp[work] >= 0:
            more = more - then[at_lamp[work]].toarray().reshape(-1)[fronts]
        best = int(np.argmax(more))
        if not more[best] <= added[work]:
            added[work], total[work] = more[best], whole[fronts[best]]


def _fronts(buildings: Buildings, works: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Places before walls near the works, the directions that they face, and the height of their buildings."""
    seen = np.flatnonzero(buildings.front != "no windows")
    walls = Boundary.of(buildings.shapes[seen]).pieces(default_of("facade", "piece"))
    if not len(walls):
        return np.empty((0, 2)), np.empty((0, 2)), np.empty(0)
    distance, _ = cKDTree(works).query(walls.middle, distance_upper_bound=default_of("facade", "within"))
    walls = walls.chosen(np.isfinite(distance))
    return walls.middle + OUTSIDE * walls.normal, walls.normal, buildings.height[seen[walls.owner]]
