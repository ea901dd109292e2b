"""The choice as a mixed-integer programme for scipy's HiGHS, with planes above what each place is worth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..lighting.deficit import AMBIENT
from .plan import Plan
from .promised import Promised

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

PLANES = 6
"""Planes per place to begin with, from darkness to the goal."""


@dataclass(frozen=True)
class Programme:
    """Maximise `counts` @ z over `rows` @ z <= `most`, the first `whole` columns of z being 0 or 1.

    Columns: open option i in year t (year by year, `chosen` (n,) their numbers in the instance), crew of package k in
    year t, and what each place (p,) is worth more than now, without limits. Rows: one year and one option per slot, the
    money of each year, a crew for each work, the floor after each year, the limit of light, the cut of singletons
    (`relaxation.Relaxation` proves it).
    """

    plan: Plan
    chosen: np.ndarray
    gain: csr_matrix
    rows: csr_matrix
    most: np.ndarray
    years: int
    whole: int

    @classmethod
    def of(cls, plan: Plan, promised: Promised, floor: float) -> Programme:
        """Of a plan that holds what is promised."""
        from scipy.sparse import csr_matrix, hstack, identity, kron, vstack

        instance, years = plan.instance, len(promised.left)
        chosen = plan.could_be_chosen(promised.left.max())
        cost, each, ones = instance.cost[chosen], identity(years), np.ones((1, years))
        gain = csr_matrix(instance.gain.matrix()[chosen])
        packages = len(plan.crews) if plan.mobilisation else 0
        starts = plan.mobilisation * (promised.crews[:, :packages] == 0)
        crews = csr_matrix((0, years * len(chosen)))
        if packages:
            sent = kron(each, _members(instance.package[chosen], packages).T)
            crews = hstack([identity(years * len(chosen)), -sent])
        paid = np.isfinite(promised.left)
        money = hstack([kron(each, csr_matrix(cost)), _diagonal(starts)]).tocsr()[paid]
        slots = _members(instance.slot[chosen], len(plan.held))
        fair = csr_matrix((floor - instance.needy[chosen]) * cost)[: int(floor > 0.0)]
        brightening = csr_matrix(instance.brightening.matrix()[chosen].T)
        alone = gain.copy()
        before = plan.worth[gain.indices]
        alone.data = np.maximum(instance.worth.at(plan.level[gain.indices] + gain.data, gain.indices) - before, 0.0)
        works = vstack([kron(ones, slots), kron(np.tril(np.ones((years, years))), fair), kron(ones, brightening)])
        whole = years * (len(chosen) + packages)
        places = gain.shape[1]
        rows = vstack([_wide(works, whole), money, crews])
        rows = vstack([_wide(rows, whole + places), hstack([_wide(kron(-ones, alone.T), whole), identity(places)])])
        most = [
            np.ones(slots.shape[0]),
            np.zeros(years * fair.shape[0]),
            instance.room - plan.used,
            promised.left[paid],
            np.zeros(crews.shape[0] + places),
        ]
        return cls(plan, chosen, gain, csr_matrix(rows), np.concatenate(most), years, whole)

    def first_planes(self) -> tuple[csr_matrix, np.ndarray]:
        """Rows and what they are at most: planes that touch what each place is worth at levels from darkness to the
        goal, and the goal itself.
        """
        top, places = self.plan.instance.worth.top, np.arange(self.gain.shape[1])
        levels = [AMBIENT * (top / AMBIENT) ** (step / (PLANES - 1.0)) for step in range(PLANES - 1)]
        levels += [self.plan.level, top * (1.0 - 1e-9), top]
        return self.planes(np.tile(places, len(levels)), np.concatenate(levels))

    def planes(self, places: np.ndarray, level: np.ndarray) -> tuple[csr_matrix, np.ndarray]:
        """Rows and what they are at most: the planes that touch what numbered places (k,) are worth at levels (k,)."""
        from scipy.sparse import csr_matrix, diags, hstack, kron

        worth, now = self.plan.instance.worth, self.plan.level[places]
        slope = np.where(level < worth.top[places], worth.scale[places] / np.maximum(level, AMBIENT), 0.0)
        touch = worth.at(level, places) - self.plan.worth[places] - slope * (level - now)
        light = _wide(kron(-np.ones((1, self.years)), diags(slope) @ self.gain.T[places]), self.whole)
        own = csr_matrix((np.ones(len(places)), (np.arange(len(places)), places)), shape=(len(places), len(worth.top)))
        return csr_matrix(hstack([light, own])), touch

    def years_of(self, z: np.ndarray) -> np.ndarray:
        """(n,) the year of each option of the instance in a solution; -1 where it is not chosen."""
        year_of = np.full(len(self.plan.instance), -1)
        taken = z[: self.years * len(self.chosen)].reshape(self.years, -1) > 0.5
        year_of[self.chosen] = np.where(taken.any(axis=0), taken.argmax(axis=0), -1)
        return year_of


def _members(group: np.ndarray, groups: int) -> csr_matrix:
    """(groups, n) which options are in which group."""
    from scipy.sparse import csr_matrix

    return csr_matrix((np.ones(len(group)), (group, np.arange(len(group)))), shape=(groups, len(group)))


def _diagonal(starts: np.ndarray) -> csr_matrix:
    """(years, years * packages) what crews cost, each year's in its own columns."""
    from scipy.sparse import csr_matrix

    years, packages = starts.shape
    year = np.repeat(np.arange(years), packages)
    return csr_matrix((starts.reshape(-1), (year, np.arange(years * packages))), shape=(years, years * packages))


def _wide(matrix: csr_matrix, columns: int) -> csr_matrix:
    """The matrix with columns of 0 added at its right."""
    from scipy.sparse import csr_matrix, hstack

    return csr_matrix(hstack([matrix, csr_matrix((matrix.shape[0], columns - matrix.shape[1]))]))
