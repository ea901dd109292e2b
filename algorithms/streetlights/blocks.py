"""A sparse matrix of options whose rows share their columns slot by slot, so that one option less another is a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..profile import ranges

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix


NOTHING = -1
"""The row of a slot that holds none."""


@dataclass(frozen=True)
class Blocks:
    """Rows (n,) in slots, those of one slot one after the other, with the same columns in the same order.

    Row j has the columns `column[start[j]:start[j + 1]]` with `entry[...]`; zeros fill up what another of its slot has.
    Slot s holds the rows from `first[s]` to before `first[s + 1]`.
    """

    start: np.ndarray
    column: np.ndarray
    entry: np.ndarray
    first: np.ndarray
    columns: int

    @classmethod
    def of(cls, matrix: csr_matrix, slot: np.ndarray) -> Blocks:
        """Of a matrix (n, columns) whose rows are in ascending slots 0, 1, ... without gaps."""
        width = max(matrix.shape[1], 1)
        row = np.repeat(np.arange(len(slot)), np.diff(matrix.indptr))
        pairs, which = np.unique(slot[row].astype(np.int64) * width + matrix.indices, return_inverse=True)
        slots = int(slot[-1]) + 1 if len(slot) else 0
        per_slot = np.bincount(pairs // width, minlength=slots)
        begin = np.cumsum(per_slot) - per_slot
        start = np.concatenate([[0], np.cumsum(per_slot[slot])])
        _, number = ranges(begin[slot], per_slot[slot])
        entry = np.zeros(len(number))
        np.add.at(entry, start[row] + which.reshape(-1) - begin[slot[row]], matrix.data)
        first = np.searchsorted(slot, np.arange(slots + 1))
        return cls(start, (pairs % width)[number], entry, first, matrix.shape[1])

    def of_rows(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(owner, at): where the entries of rows (k,) stand, row by row, and which of the k each belongs to."""
        return ranges(self.start[rows], self.start[rows + 1] - self.start[rows])

    def held(self, rows: np.ndarray, at: np.ndarray, beside: np.ndarray) -> np.ndarray:
        """The entries of rows (m,) in the columns where the entries `at` (m,) of rows `beside` of the same slots stand.

        0 for `NOTHING`.
        """
        entries = np.zeros(len(rows))
        some = rows != NOTHING
        entries[some] = self.entry[self.start[rows[some]] + at[some] - self.start[beside[some]]]
        return entries

    def matrix(self) -> csr_matrix:
        """The same as a sparse matrix (n, columns)."""
        from scipy.sparse import csr_matrix

        return csr_matrix((self.entry, self.column, self.start), shape=(len(self.start) - 1, self.columns))
