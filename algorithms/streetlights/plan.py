"""A plan in the making: which option each slot holds, the light and the money there is, and what every change gives."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass

import numpy as np

from ..profile import ranges
from .blocks import NOTHING
from .instance import Instance

SLACK = 1e-9
"""The share of an amount by which sums of money or light may miss it in rounding."""


@dataclass(frozen=True)
class Undo:
    """What a change has overwritten."""

    slots: np.ndarray
    held: np.ndarray
    places: np.ndarray
    level: np.ndarray
    worth: np.ndarray
    rows: np.ndarray
    gives: np.ndarray
    money: tuple[float, float, float]


class Plan:
    """The state of a choice for an instance of n options in s slots, changed by `put` alone and taken back by `undo`.

    `held` (s,) the option of each slot; `fixed` (s,) which slots are decided; `considered` (n,)
    which options may be put in, where their slots are not. For every option, of a slot that is not
    fixed, in the place of what its slot holds: `gives` (n,) what that adds to the value, `costs` (n,) to what the year
    spends, with mobilisation. `level` (p,) lx + e0; `used` the room that is taken per stretch; `crews` how many works
    of the year are in each package; `spent` what the year has spent; `needy_spent` and `other_spent` what all years
    have spent on open works, without mobilisation.
    """

    def __init__(self, instance: Instance, mobilisation: float) -> None:
        self.instance = instance
        self.mobilisation = mobilisation
        slots = len(instance.gain.first) - 1
        self.held = np.full(slots, NOTHING)
        self.fixed = np.zeros(slots, dtype=bool)
        self.considered = np.ones(len(instance), dtype=bool)
        self.level = instance.worth.level.copy()
        self.worth = instance.worth.at(self.level)
        self._before = float(self.worth.sum())
        self.used = np.zeros(len(instance.room))
        self.crews = np.zeros(int(instance.package.max(initial=-1)) + 1, dtype=np.int64)
        self.spent = self.needy_spent = self.other_spent = 0.0
        self.change = instance.gain.entry.copy()
        self.gives = self._gives(np.arange(len(instance)))
        self.costs = instance.cost + mobilisation
        self.history: list[Undo] = []
        self._members = np.argsort(instance.package, kind="stable")
        self._member_start = np.searchsorted(instance.package[self._members], np.arange(len(self.crews) + 1))

    @property
    def value(self) -> float:
        """What the plan is worth more than no work at all."""
        return float(self.worth.sum()) - self._before

    def chosen(self) -> np.ndarray:
        """The options that slots hold, in their order, fixed ones too."""
        return self.held[self.held != NOTHING]

    def open(self) -> np.ndarray:
        """(n,) which options may be put in."""
        return self.considered & ~self.fixed[self.instance.slot]

    def loose(self) -> np.ndarray:
        """The options that slots hold which are not fixed, in their order."""
        return self.held[(self.held != NOTHING) & ~self.fixed]

    def take(self, rows: np.ndarray) -> None:
        """Let the slots of these options hold them; no two of the slots are near each other."""
        self.put(self.instance.slot[rows], rows)

    def drop(self, rows: np.ndarray) -> None:
        """Let the slots of these options hold nothing."""
        for row in rows:
            self.put(self.instance.slot[[row]], np.array([NOTHING]))

    def put(self, slots: np.ndarray, rows: np.ndarray) -> None:
        """Let slots, no two of which are near each other, each hold an option of its own, or nothing."""
        gain, held = self.instance.gain, self.held[slots]
        some = gain.first[slots]
        owner, at = gain.of_rows(some)
        places = gain.column[at]
        affected = self._near(slots)
        money = (self.spent, self.needy_spent, self.other_spent)
        level, worth = self.level[places], self.worth[places]
        self.history.append(Undo(slots, held, places, level, worth, affected, self.gives[affected], money))
        added = gain.held(rows[owner], at, some[owner]) - gain.held(held[owner], at, some[owner])
        self.level[places] = level + added
        self.worth[places] = self.instance.worth.at(level + added, places)
        self._hold(slots, rows)
        self.gives[affected] = self._gives(affected)

    def undo(self, until: int) -> None:
        """Take back the latest changes, until the history is as long as that."""
        while len(self.history) > until:
            last = self.history.pop()
            self.level[last.places], self.worth[last.places] = last.level, last.worth
            self._hold(last.slots, last.held)
            self.gives[last.rows] = last.gives
            self.spent, self.needy_spent, self.other_spent = last.money

    def losses(self, rows: np.ndarray) -> np.ndarray:
        """What the value falls by if the slots of these held options, each for itself, held nothing."""
        gain = self.instance.gain
        owner, at = gain.of_rows(rows)
        places = gain.column[at]
        without = self.instance.worth.at(self.level[places] - gain.entry[at], places)
        return np.bincount(owner, self.worth[places] - without, minlength=len(rows))

    def refund(self, rows: np.ndarray) -> np.ndarray:
        """What the year spends less without each of these held options, with the crew's start where it is the last."""
        last = self.crews[self.instance.package[rows]] == 1
        return self.instance.cost[rows] + self.mobilisation * last

    def members(self, packages: np.ndarray) -> np.ndarray:
        """The options of packages, package by package."""
        first, last = self._member_start[packages], self._member_start[packages + 1]
        return self._members[ranges(first, last - first)[1]]

    def have_room(self, rows: np.ndarray) -> np.ndarray:
        """Which options, each in the place of what its slot holds, brighten no stretch beyond its room."""
        brightening = self.instance.brightening
        owner, at = brightening.of_rows(rows)
        if not len(at):
            return np.ones(len(rows), dtype=bool)
        held = self.held[self.instance.slot[rows]]
        added, stretch = brightening.entry[at] - brightening.held(held[owner], at, rows[owner]), brightening.column[at]
        room = self.instance.room[stretch]
        over = (added > 0.0) & (self.used[stretch] + added > room + SLACK * (1.0 + room))
        return np.bincount(owner[over], minlength=len(rows)) == 0

    def could_be_chosen(self, dearest: float) -> np.ndarray:
        """The open options, by number, that some choice could hold: none so dear, nor so bright for a stretch that even
        all other slots at their darkest would leave it too little room.
        """
        brightening, slot = self.instance.brightening, self.instance.slot
        owner, at = brightening.of_rows(np.arange(len(slot)))
        stretch = brightening.column[at]
        key = slot[owner] * max(brightening.columns, 1) + stretch
        pairs, which = np.unique(key, return_inverse=True)
        darkest = np.zeros(len(pairs))
        free = self.open()[owner]
        np.minimum.at(darkest, which[free], brightening.entry[at[free]])
        most = self.instance.room - self.used
        most = most - np.bincount(pairs % max(brightening.columns, 1), darkest, minlength=len(most))
        over = brightening.entry[at] > (most[stretch] + darkest[which]) * (1.0 + SLACK) + SLACK
        too_bright = np.bincount(owner[over], minlength=len(slot)) > 0
        return np.flatnonzero(self.open() & (self.instance.cost <= dearest) & ~too_bright)

    def keeps_limit(self) -> bool:
        """Whether no stretch is brighter than it may be."""
        return bool(np.all(self.used <= self.instance.room + SLACK * (1.0 + self.instance.room)))

    def copy(self) -> Plan:
        """Another plan in the same state, without a history."""
        other = copy(self)
        for name in ("held", "fixed", "considered", "level", "worth", "used", "crews", "change", "gives", "costs"):
            setattr(other, name, getattr(self, name).copy())
        other.history = []
        return other

    def promise(self, rows: np.ndarray) -> None:
        """Hold promised options for good: they take room, up to what there is; their money is not the plan's."""
        for row in rows:
            self.take(np.array([row]))
        self.fixed[self.instance.slot[rows]] = True
        self.used = np.minimum(self.used, self.instance.room)
        self.needy_spent = self.other_spent = 0.0

    def begin_year(self, crews: np.ndarray) -> None:
        """What is held is decided; a year begins in which that many promised works are done in each package."""
        self.fixed |= self.held != NOTHING
        self.history.clear()
        self.spent = 0.0
        self.crews = crews.copy()
        self.costs = self._costs(np.arange(len(self.instance)))

    def _near(self, slots: np.ndarray) -> np.ndarray:
        """The options whose worth depends on what the slots hold."""
        near, first = self.instance.near, self.instance.gain.first
        affected = near.indices[ranges(near.indptr[slots], near.indptr[slots + 1] - near.indptr[slots])[1]]
        if len(slots) > 1:
            affected = np.unique(affected)
        return ranges(first[affected], first[affected + 1] - first[affected])[1]

    def _gives(self, rows: np.ndarray) -> np.ndarray:
        """What each option adds to the value in the place of what its slot holds."""
        gain = self.instance.gain
        owner, at = gain.of_rows(rows)
        places = gain.column[at]
        after = self.instance.worth.at(self.level[places] + self.change[at], places)
        return np.bincount(owner, after - self.worth[places], minlength=len(rows))

    def _hold(self, slots: np.ndarray, rows: np.ndarray) -> None:
        """Put options into the books: what the slots hold, money, room, crews, and what others then give and cost."""
        instance, gain, held = self.instance, self.instance.gain, self.held[slots]
        out, into = held[held != NOTHING], rows[rows != NOTHING]
        packages = instance.package[np.concatenate([out, into])]
        starts = np.count_nonzero(self.crews)
        for options, sign in ((out, -1), (into, 1)):
            cost = sign * instance.cost[options]
            needy = float(cost[instance.needy[options]].sum())
            self.spent += float(cost.sum())
            self.needy_spent += needy
            self.other_spent += float(cost.sum()) - needy
            np.add.at(self.crews, instance.package[options], sign)
            self._take_room(options, sign)
        self.spent += self.mobilisation * (np.count_nonzero(self.crews) - starts)
        self.held[slots] = rows
        _, own = ranges(gain.first[slots], gain.first[slots + 1] - gain.first[slots])
        owner, at = gain.of_rows(own)
        self.change[at] = gain.entry[at] - gain.held(self.held[instance.slot[own]][owner], at, own[owner])
        touched = np.concatenate([own, self.members(np.unique(packages))]) if self.mobilisation else own
        self.costs[touched] = self._costs(touched)

    def _take_room(self, rows: np.ndarray, sign: int) -> None:
        """Brighten the stretches by these options, or take that back."""
        brightening = self.instance.brightening
        _, at = brightening.of_rows(rows)
        np.add.at(self.used, brightening.column[at], sign * brightening.entry[at])

    def _costs(self, rows: np.ndarray) -> np.ndarray:
        """What each option adds to the year's spending in the place of what its slot holds."""
        package, held = self.instance.package[rows], self.held[self.instance.slot[rows]]
        replaced = np.where(held == NOTHING, 0.0, self.instance.cost[held])
        costs = self.instance.cost[rows] - replaced
        if self.mobilisation:
            old = self.instance.package[held]
            ends = (held != NOTHING) & (self.crews[old] == 1) & (old != package)
            costs = costs + self.mobilisation * ((self.crews[package] == 0) * 1.0 - ends)
        return costs
