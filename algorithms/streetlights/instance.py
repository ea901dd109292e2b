"""An instance of the choice: what counts, in an order that does not depend on the order of the input."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from .blocks import Blocks
from .demand import Demand
from .objective import Worth, is_valued
from .options import MUST, NEVER, Options
from .rules import Rules, rooms

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix


@dataclass(frozen=True)
class Instance:
    """n options that may help or are promised, over the p places that they touch; arrays (n,).

    `own` their numbers in the options that were given. `gain` (n, p) and `brightening` (n, s) by slot, `room` (s,).
    `slot` and `package` are numbered from 0 without gaps. `near` (slots, slots) tells which slots matter to
    each other. `mobilisation` is what starting a crew costs.
    """

    own: np.ndarray
    worth: Worth
    gain: Blocks
    cost: np.ndarray
    slot: np.ndarray
    package: np.ndarray
    must: np.ndarray
    needy: np.ndarray
    brightening: Blocks
    room: np.ndarray
    near: csr_matrix
    mobilisation: float

    @classmethod
    def of(cls, demand: Demand, options: Options, rules: Rules) -> Instance:
        """Leaves out what is refused, what costs an unknown amount, and what neither lights a place nor dims a stretch.

        Places are taken in the order of where they lie and what they are, options in that of the middle of the light
        that they change, what they cost and do; of two that are alike in all this the lower slot number comes first.
        """
        from scipy.sparse import csr_matrix

        brightening, room = rooms(rules.limit, len(options))
        gain = csr_matrix(options.gain)
        gain.sum_duplicates()
        places = _valued(demand, gain)
        gain = gain[:, places]
        own = np.flatnonzero(_may_matter(gain, brightening, options))
        gain, brightening = gain[own], brightening[own]
        gain.sort_indices()
        order = _by_content(demand.xy[places], gain, brightening, options, own)
        own, gain, brightening = own[order], gain[order], brightening[order]
        slot, package = _numbered(options.slot[own]), _numbered(options.package[own])
        by_slot = np.argsort(slot, kind="stable")
        own, slot, package = own[by_slot], slot[by_slot], package[by_slot]
        blocks, dims = Blocks.of(gain[by_slot], slot), Blocks.of(brightening[by_slot], slot)
        return cls(
            own,
            Worth.of(demand, places),
            blocks,
            np.asarray(options.cost, dtype=float)[own],
            slot,
            package,
            options.decision[own] == MUST,
            np.asarray(options.needy, dtype=bool)[own],
            dims,
            room,
            _near(blocks, dims, package, rules.mobilisation),
            rules.mobilisation,
        )

    def __len__(self) -> int:
        return len(self.own)

    def only(self, rows: np.ndarray) -> Instance:
        """The instance of these options alone, at most one of each slot, in ascending order."""
        slot, package = np.arange(len(rows)), _numbered(self.package[rows])
        gain = Blocks.of(self.gain.matrix()[rows], slot)
        brightening = Blocks.of(self.brightening.matrix()[rows], slot)
        return replace(
            self,
            own=self.own[rows],
            gain=gain,
            cost=self.cost[rows],
            slot=slot,
            package=package,
            must=self.must[rows],
            needy=self.needy[rows],
            brightening=brightening,
            near=_near(gain, brightening, package, self.mobilisation),
        )


def _valued(demand: Demand, gain: csr_matrix) -> np.ndarray:
    """The numbers of the places that options can change the worth of, in the order of what they are."""
    darker, brighter = np.zeros(len(demand), dtype=bool), np.zeros(len(demand), dtype=bool)
    darker[gain.indices[gain.data < 0.0]] = True
    brighter[gain.indices[gain.data > 0.0]] = True
    with np.errstate(invalid="ignore"):
        places = np.flatnonzero(is_valued(demand) & (darker | (brighter & (demand.lux < demand.goal))))
    what = (demand.weight, demand.goal, demand.lux, demand.xy[:, 1], demand.xy[:, 0])
    return places[np.lexsort([each[places] for each in what])]


def _may_matter(gain: csr_matrix, brightening: csr_matrix, options: Options) -> np.ndarray:
    """(j,) which options are promised, or could be worth choosing and may be."""
    helps = _any_of_row(gain, gain.data > 0.0) | _any_of_row(brightening, brightening.data < 0.0)
    with np.errstate(invalid="ignore"):
        known = np.isfinite(options.cost) & (options.cost >= 0.0)
    return known & (options.decision != NEVER) & (helps | (options.decision == MUST))


def _any_of_row(matrix: csr_matrix, entries: np.ndarray) -> np.ndarray:
    """(rows,) which rows have one of the entries."""
    row = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
    return np.bincount(row[entries], minlength=matrix.shape[0]) > 0


def _by_content(
    xy: np.ndarray, gain: csr_matrix, brightening: csr_matrix, options: Options, own: np.ndarray
) -> np.ndarray:
    """(n,) the order of options by what they are."""
    changed = abs(gain)
    total = np.asarray(changed.sum(axis=1)).reshape(-1)
    middle = (changed @ xy) / np.maximum(total, np.finfo(float).tiny)[:, None]
    added = np.asarray(gain.sum(axis=1)).reshape(-1)
    brighter = np.asarray(brightening.sum(axis=1)).reshape(-1)
    what = (options.slot[own], options.needy[own], brighter, added, total, options.cost[own], middle[:, 1])
    return np.lexsort((*what, middle[:, 0]))


def _numbered(group: np.ndarray) -> np.ndarray:
    """(n,) groups numbered 0, 1, ... in the order in which they first occur."""
    _, first, number = np.unique(group, return_index=True, return_inverse=True)
    return np.argsort(np.argsort(first))[number.reshape(-1)]


def _near(gain: Blocks, brightening: Blocks, package: np.ndarray, mobilisation: float) -> csr_matrix:
    """(slots, slots) which slots matter to each other: they touch a place, a stretch or, where a crew's start costs
    something, a package together; each is near itself.
    """
    from scipy.sparse import csr_matrix, hstack, identity

    slots = len(gain.first) - 1
    touched = [identity(slots, dtype=np.float32, format="csr"), _touched(gain), _touched(brightening)]
    if mobilisation:
        slot = np.repeat(np.arange(slots), np.diff(gain.first))
        ones = np.ones(len(slot), dtype=np.float32)
        touched.append(csr_matrix((ones, (slot, package)), shape=(slots, int(package.max(initial=0)) + 1)))
    touch = csr_matrix(hstack(touched))
    near = csr_matrix(touch @ touch.T)
    near.sort_indices()
    return near


def _touched(blocks: Blocks) -> csr_matrix:
    """(slots, columns) which columns the rows of a slot share."""
    from scipy.sparse import csr_matrix

    row = blocks.first[:-1]
    column = blocks.column[blocks.of_rows(row)[1]]
    start = np.concatenate([[0], np.cumsum(blocks.start[row + 1] - blocks.start[row])])
    return csr_matrix((np.ones(len(column), dtype=np.float32), column, start), shape=(len(row), blocks.columns))
