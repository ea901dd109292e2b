"""The choice with fractions of options allowed, and planes above its value: what bounds are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..lighting.deficit import AMBIENT
from .knapsack import Knapsack
from .objective import Worth
from .plan import Plan

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

SHARPENING = 30
"""Steps after which the smoothed minimum is as sharp as it gets."""
SHARPEST = 0.02
"""What difference, as a share of the greater, the sharpest of it does not tell apart."""
LEAST_STEP, LEAST_MEMORY = 0.03, 0.05
"""How much of the newest purchase, and of the newest planes, is taken at least."""


@dataclass(frozen=True)
class Relaxation:
    """The open options (n,) of a plan that holds what is promised, fractions of them allowed.

    `rows` their numbers in the instance; `gain` (n, p) lx; `alone` (n, p) what each would be worth alone at each
    place, where that is more than nothing. `sides` (m, n) and `most` (m,): `sides @ x <= most` are the floor and the
    limit of light; `price` (m,) is by how much a price rises per unit by which its row is broken. `held` is the value
    of what is promised.

    Place p is worth at most min(f_p(d_p), sigma_p), d = gain' x, sigma = alone' x:
    f_p(d) = worth(level_p + d) - worth(level_p) is concave and rises, f_p(0) = 0. For a set S of options, with g+ =
    max(g, 0): f_p(sum of g) <= f_p(sum of g+), since f_p rises, and <= sum of f_p(g+), since a concave f_p with f_p(0)
    = 0 is subadditive on d >= 0, = sum of max(0, f_p(g)). So sigma_p (the cut of singletons) bounds it for options that
    take light as well.
    """

    rows: np.ndarray
    worth: Worth
    level: np.ndarray
    gain: csr_matrix
    alone: csr_matrix
    knapsack: Knapsack
    sides: csr_matrix
    most: np.ndarray
    price: np.ndarray
    held: float

    @classmethod
    def of(cls, plan: Plan, money: float, dearest: float, floor: float, started: np.ndarray) -> Relaxation:
        """Of a plan, with the money of all years for open works. In packages that are `started` (bool) crews are paid.

        Years are not told apart, so that what is spent in any order within `money` is allowed. A slot with options in
        several packages counts as a slot for each. Both allow more than the rules do: bounds stay bounds.
        """
        instance = plan.instance
        rows = plan.could_be_chosen(dearest)
        rows = rows[np.lexsort((instance.slot[rows], instance.package[rows]))]
        package, slot = instance.package[rows], instance.slot[rows]
        group = np.flatnonzero(np.diff(package, prepend=-1) | np.diff(slot, prepend=-1))
        first = np.flatnonzero(np.diff(package[group], prepend=-1))
        start = plan.mobilisation * ~started[package[group[first]]]
        gain = instance.gain.matrix()[rows]
        owner = np.repeat(np.arange(len(rows)), np.diff(gain.indptr))
        level = plan.level
        more = instance.worth.at(level[gain.indices] + gain.data, gain.indices) - plan.worth[gain.indices]
        alone = gain.copy()
        alone.data = np.maximum(more, 0.0)
        sides, most = _sides(plan, rows, floor)
        total = np.bincount(owner, alone.data, minlength=len(rows))
        return cls(
            rows,
            instance.worth,
            level,
            gain,
            alone,
            Knapsack(instance.cost[rows], group, first, start, money),
            sides,
            most,
            _rise(sides, most, total),
            plan.value,
        )

    def values(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(f, sigma): the two bounds of each place (p,) at fractions (n,)."""
        f = self.worth.at(self.level + self.gain.T @ x) - self.worth.at(self.level)
        return f, self.alone.T @ x

    def bound(self, part: np.ndarray, slope: np.ndarray, price: np.ndarray) -> tuple[np.ndarray, float]:
        """(x, bound): where a plane above the value is greatest, and how great: a bound of the value of every choice.

        For `part` a (p,) in 0..1, `slope` u (p,) >= 0 and `price` (m,) >= 0: min(f, sigma) <= a f + (1 - a) sigma;
        a f(d) <= u d + a max over e of [f(e) - (u / a) e], the tangent of slope u / a; price (most - sides x) >= 0.
        What is left is linear in x: a knapsack. f(e) is steepest in darkness, so steeper u are cut.
        """
        slope = np.minimum(slope, part * self.worth.scale / AMBIENT)
        per = slope / np.maximum(part, np.finfo(float).tiny)
        touch = np.minimum(self.worth.scale / np.maximum(per, np.finfo(float).tiny), self.worth.top)
        touch = np.maximum(touch, AMBIENT)
        planes = part * (self.worth.at(touch) - self.worth.at(self.level)) - slope * (touch - self.level)
        linear = self.gain @ slope + self.alone @ (1.0 - part) - self.sides.T @ price
        x, most = self.knapsack.best(linear)
        return x, self.held + float(planes.sum()) + float(price @ self.most) + most


def bounds(relaxation: Relaxation, x: np.ndarray) -> Iterator[float]:
    """Ever lower bounds of the value of every choice, from fractions (n,) of a good one; without an end.

    Frank and Wolfe's steps on the smoothed minimum: planes that touch at the fractions so far, and the fractions
    where they are greatest, are mixed into those before. A mixture of planes above the value lies above it, too, which
    is what makes the bound tight where f_p and sigma_p cross and at the goal, where slopes jump. Prices of floor and
    limit rise while the fractions break them.
    """
    part, slope = np.ones(len(relaxation.level)), np.zeros(len(relaxation.level))
    price = np.zeros(len(relaxation.most))
    least, step = np.inf, 0
    while True:
        f, sigma = relaxation.values(x)
        greater = np.maximum(np.maximum(f, sigma), 1e-9 * relaxation.worth.scale)
        blur = SHARPEST * max(1.0, SHARPENING / (step + 1)) * greater
        now = 1.0 / (1.0 + np.exp(np.clip((f - sigma) / blur, -50.0, 50.0)))
        level = relaxation.level + relaxation.gain.T @ x
        memory = max(LEAST_MEMORY, 2.0 / (step + 2))
        part = (1.0 - memory) * part + memory * now
        slope = (1.0 - memory) * slope + memory * now * relaxation.worth.slope(level)
        bought, bound = relaxation.bound(part, slope, price)
        least = min(least, bound)
        yield least
        share = max(LEAST_STEP, 2.0 / (step + 3))
        x = (1.0 - share) * x + share * bought
        price = np.maximum(price + relaxation.price * (relaxation.sides @ x - relaxation.most), 0.0)
        step += 1


def _sides(plan: Plan, rows: np.ndarray, floor: float) -> tuple[csr_matrix, np.ndarray]:
    """The rows of the floor (floor cost x - needy cost x <= 0) and of every stretch's limit that could be broken."""
    from scipy.sparse import csr_matrix, vstack

    instance = plan.instance
    cost = instance.cost[rows]
    kept = csr_matrix((floor - instance.needy[rows]) * cost) if floor else csr_matrix((0, len(rows)))
    brightening = csr_matrix(instance.brightening.matrix()[rows].T)
    room = instance.room - plan.used
    tight = np.asarray(brightening.maximum(0.0).sum(axis=1)).reshape(-1) > room
    return csr_matrix(vstack([kept, brightening[tight]])), np.append(np.zeros(kept.shape[0]), room[tight])


def _rise(sides: csr_matrix, most: np.ndarray, total: np.ndarray) -> np.ndarray:
    """(m,) the worth (n,) of options per unit of each row, as least squares fit it, for each share of the row."""
    if not all(sides.shape):
        return np.zeros(sides.shape[0])
    squares = np.asarray(sides.multiply(sides).sum(axis=1)).reshape(-1)
    greatest = np.asarray(abs(sides).max(axis=1).todense()).reshape(-1)
    scale = np.maximum(np.maximum(np.abs(most), greatest), np.finfo(float).tiny)
    return (abs(sides) @ total) / np.maximum(squares, np.finfo(float).tiny) / scale
