"""The most that fractions of options can be worth for some money: the knapsack in every bound, solved by a price."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

HALVINGS = 40
"""Halvings of the interval of prices; the bound holds for any price, more only make it the least."""


@dataclass(frozen=True)
class Knapsack:
    """Options (n,) in groups of which one can be bought, in packages that cost money to start in.

    Options of one group stand one after the other, as do groups of one package: `group` (g,) where each group begins,
    `package` (k,) the group with which each package begins, `start` (k,) what starting there costs. `money` there is.
    """

    cost: np.ndarray
    group: np.ndarray
    package: np.ndarray
    start: np.ndarray
    money: float

    def best(self, worth: np.ndarray) -> tuple[np.ndarray, float]:
        """(x, bound): fractions (n,) to buy of options worth that much, and the most that any purchase is worth.

        For every price q >= 0 of money, q money + sum over packages of max(0, sum over groups of max(0, worth - q cost)
        - q start) is a bound (Lagrange, weak duality); it is convex in q, and least where what is bought at q costs the
        money. x mixes what is bought at prices just above and just below, so that it costs the money at most: it is
        worth the bound at the least price, and optimal.
        """
        if not len(worth):
            return np.zeros(0), 0.0
        generous, spent = self._at(worth, 0.0)
        if spent <= self.money:
            return generous, self._bound(worth, 0.0)
        low = 0.0
        paid = self.cost > 0.0
        high = 1e-12 + float((np.maximum(worth[paid], 0.0) / self.cost[paid]).max(initial=0.0))
        thrifty, saved = self._at(worth, high)
        for _ in range(HALVINGS):
            price = 0.5 * (low + high)
            bought, cost = self._at(worth, price)
            if cost > self.money:
                low, generous, spent = price, bought, cost
            else:
                high, thrifty, saved = price, bought, cost
        part = (self.money - saved) / (spent - saved)
        return part * generous + (1.0 - part) * thrifty, min(self._bound(worth, low), self._bound(worth, high))

    def _at(self, worth: np.ndarray, price: float) -> tuple[np.ndarray, float]:
        """What is bought at a price of money, and what it costs; equals of a group share."""
        left, most, surplus = self._surplus(worth, price)
        size = np.diff(np.append(self.group, len(worth)))
        groups = np.diff(np.append(self.package, len(self.group)))
        begun = surplus > price * self.start
        bought = (left == np.repeat(most, size)) & (left > 0.0) & np.repeat(np.repeat(begun, groups), size)
        shares = np.add.reduceat(bought, self.group, dtype=float)
        x = bought / np.repeat(np.maximum(shares, 1.0), size)
        return x, float(self.cost @ x + self.start @ begun)

    def _bound(self, worth: np.ndarray, price: float) -> float:
        surplus = self._surplus(worth, price)[2]
        paid = price * self.money if price else 0.0
        return paid + float(np.maximum(surplus - price * self.start, 0.0).sum())

    def _surplus(self, worth: np.ndarray, price: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(n,) what each option is worth above its price, (g,) the most of each group, (k,) their sum per package."""
        left = worth - price * self.cost
        most = np.maximum(np.maximum.reduceat(left, self.group), 0.0)
        return left, most, np.add.reduceat(most, self.package)
