"""Lines joined end to end, so that a walkway does not end where a city's drawing of it does."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

SNAP = 0.05
"""Ends within this distance are one joint, metres."""


def chains(lines: Sequence[np.ndarray], group: np.ndarray) -> list[list[tuple[int, bool]]]:
    """Lines joined at joints where exactly two ends of the same group meet.

    `lines` are (v, 2) vertices, `group` (m,) any labels. Each chain lists its lines in order with whether each is to
    be taken backwards; every line is in exactly one chain.
    """
    partner = _partners(lines, group)
    visited = np.zeros(len(lines), dtype=bool)
    found: list[list[tuple[int, bool]]] = []
    loose = [end for end in range(2 * len(lines)) if partner[end] < 0]
    for first in [*loose, *range(0, 2 * len(lines), 2)]:  # loose ends first; what is left then are rings
        end = first
        chain: list[tuple[int, bool]] = []
        while end >= 0 and not visited[end // 2]:
            visited[end // 2] = True
            chain.append((end // 2, bool(end % 2)))
            end = int(partner[end ^ 1])
        if chain:
            found.append(chain)
    return found


def joined(lines: Sequence[np.ndarray], chain: list[tuple[int, bool]]) -> np.ndarray:
    """(v, 2) the vertices of a chain; of two ends that meet, the first line's stays."""
    parts = [lines[index][::-1] if backwards else lines[index] for index, backwards in chain]
    return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])


def _partners(lines: Sequence[np.ndarray], group: np.ndarray) -> np.ndarray:
    """(2m,) the end that each end (2k = first, 2k + 1 = last vertex of line k) is joined to, -1 where to none."""
    partner = np.full(2 * len(lines), -1, dtype=np.int64)
    if not len(lines):
        return partner
    ends = np.array([vertex for line in lines for vertex in (line[0], line[-1])])
    near = cKDTree(ends).query_pairs(SNAP, output_type="ndarray")
    shape = (len(ends), len(ends))
    _, joint = connected_components(coo_matrix((np.ones(len(near)), near.T), shape=shape), directed=False)
    _, label = np.unique(np.asarray(group), return_inverse=True)
    _, meeting, count = np.unique(
        np.column_stack([joint, np.repeat(label, 2)]), axis=0, return_inverse=True, return_counts=True
    )
    order = np.argsort(meeting, kind="stable")
    pairs = order[count[meeting[order]] == 2].reshape(-1, 2)
    partner[pairs[:, 0]], partner[pairs[:, 1]] = pairs[:, 1], pairs[:, 0]
    return partner
