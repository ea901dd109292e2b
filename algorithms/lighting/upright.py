"""Light on faces: vertical and semicylindrical illuminance at the height of a face, both ways along a walk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..progress import Progress
from .illuminance import OPEN, contributions
from .rays import Sum

if TYPE_CHECKING:
    from ..geometry.paths import Paths
    from .between import Between
    from .luminaires import Luminaires

FACE = 1.5
"""m above the ground (EN 13201-2)."""
_UNWATCHED = Progress()


@dataclass(frozen=True)
class Upright:
    """(p, 2) lx at the height of a face, by where the face looks: ahead along the walk, and back."""

    vertical: np.ndarray
    semicylindrical: np.ndarray


def upright(
    points: np.ndarray,
    ahead: np.ndarray,
    luminaires: Luminaires,
    between: Between = OPEN,
    *,
    progress: Progress = _UNWATCHED,
) -> Upright:
    """The light of the working lamps on faces at `points` (p, 2) that look `ahead` (p, 2), unit vectors, and back.

    Ev = sum I LLF T sin(gamma) max(0, cos(alpha)) / r^2 and Esc = sum I LLF T sin(gamma) (1 + cos(alpha)) / (pi r^2),
    alpha the angle in plan between where the face looks and the lamp (EN 13201-3; SCIENCE 2.1 a).
    """
    vertical, semicylindrical = ([Sum(len(points)), Sum(len(points))] for _ in range(2))
    working = luminaires.subset(luminaires.working)
    for rays in contributions(points, working, between, plane=FACE, progress=progress):
        above = np.maximum(rays.drop, 1e-9)  # a lamp no higher than the face gives no light
        away = np.hypot(rays.pairs.x, rays.pairs.y)
        sideways = rays.arriving * away / above  # E cos(gamma) becomes E sin(gamma)
        towards = -(rays.pairs.x * ahead[rays.point, 0] + rays.pairs.y * ahead[rays.point, 1])
        cosine = np.divide(towards, away, out=np.zeros(len(away)), where=away > 0.0)
        for column, facing in enumerate((cosine, -cosine)):
            vertical[column].add(rays, sideways * np.maximum(facing, 0.0))
            semicylindrical[column].add(rays, sideways * (1.0 + facing) / np.pi)
    return Upright(*(np.column_stack([each.of_points() for each in both]) for both in (vertical, semicylindrical)))


def directions_along(samples: Paths) -> np.ndarray:
    """(n, 2) unit vectors along the paths at their vertices, half-way between both sides of a bend."""
    step = np.diff(samples.xy, axis=0)
    length = np.hypot(*step.T)
    unit = np.divide(step, length[:, None], out=np.zeros_like(step), where=length[:, None] > 0.0)
    path = samples.path_of_vertex
    unit[path[1:] != path[:-1]] = 0.0
    nothing = np.zeros((1, 2))
    behind, before = np.vstack([nothing, unit]), np.vstack([unit, nothing])
    both = behind + before
    back = np.hypot(*both.T) < 1e-9
    both[back] = behind[back]  # where a path turns straight back
    total = np.hypot(*both.T)
    return np.divide(both, total[:, None], out=np.zeros_like(both), where=total[:, None] > 0.0)
