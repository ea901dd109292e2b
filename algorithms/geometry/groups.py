"""Centres in groups of neighbours, each with all points that any of them may reach: for tables of both."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .nearby import Nearby

WORTH = 5_000
"""Cells of a table that take as long as beginning another table (changes no result)."""
AT_ONCE = 8
"""Groups whose points are looked up at once."""


def groups(
    places: Nearby, centres: np.ndarray, reach: np.ndarray, most: float = np.inf
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Groups of the `centres` (n, 2), their numbers (m,), and the points (c,), as numbers in the order of `places`,
    that lie within the `reach` (n,) of any of them, and some more.

    Every centre that has points is in one group, and neighbours follow each other. A table of a group has about `most`
    cells at most, more where a single centre reaches more points.
    """
    order, first = _halved(places, centres, reach, most)
    some = np.split(order, first[1:])
    boxes = _boxes(centres[order], reach[order], first)
    for begin in range(0, len(some), AT_ONCE):
        here = slice(begin, begin + AT_ONCE)
        for few, near in zip(some[here], places.about(*(each[here] for each in boxes))):
            if len(near):
                yield few, near


def _halved(places: Nearby, centres: np.ndarray, reach: np.ndarray, most: float) -> tuple[np.ndarray, np.ndarray]:
    """(n,) centres in the order of their groups and (g,) where each group begins: halved along their longer sides for
    as long as smaller tables save more than beginning another one takes.
    """
    cell = np.floor(centres / max(reach.max(initial=0.0), 1.0))
    group = np.unique(cell, axis=0, return_inverse=True)[1].reshape(-1)
    while True:
        order = np.argsort(group, kind="stable")
        first = np.flatnonzero(np.diff(group[order], prepend=-1))
        size = np.diff(first, append=len(order))
        low, high, far = _boxes(centres[order], reach[order], first)
        cells, sides = size * places.how_many(low, high, far), high - low
        side = sides.max(axis=1)
        saved = cells * side / 2.0 / np.maximum(side + 2.0 * far, 1e-9)
        halve = (size > 1) & ((saved > WORTH) | (cells > most))
        if not halve.any():
            return order, first
        which = np.repeat(np.arange(len(first)), size)
        along = centres[order, sides.argmax(axis=1)[which]]
        order = order[np.lexsort((along, which))]
        rank = np.arange(len(order)) - first[which]
        group[order] = 2 * which + (halve[which] & (2 * rank >= size[which]))


def _boxes(centres: np.ndarray, reach: np.ndarray, first: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(g, 2) the lower left and (g, 2) the upper right corner of each group, and (g,) the reach of its farthest one."""
    if not len(centres):
        return np.empty((0, 2)), np.empty((0, 2)), np.empty(0)
    low, high = np.minimum.reduceat(centres, first, axis=0), np.maximum.reduceat(centres, first, axis=0)
    return low, high, np.maximum.reduceat(reach, first)
