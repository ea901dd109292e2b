"""Polygons from the cells of an array: outlines that follow the cells' edges."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from shapely.geometry import MultiPolygon, Polygon

from ..grid import Grid

STARTS = ((1, 0), (1, 1), (0, 1), (0, 0))
"""Where the edges of a cell begin that go east, north, west and south, as (row, column) from its upper left."""
BESIDE = ((1, 0), (0, 1), (-1, 0), (0, -1))
"""The cells beyond those edges; the cell itself is to their left."""


def traced(grid: Grid, groups: np.ndarray) -> dict[int, Polygon | MultiPolygon]:
    """The outline, metres, of the cells of each group > 0 of `groups` (rows, columns) int, by group.

    Cells of different groups do not touch, not even in a corner. Cells of a group that touch in a corner only become
    parts of a MultiPolygon; all polygons are valid.
    """
    from scipy.ndimage import label

    parts, count = label(groups > 0)
    rings: list[list[np.ndarray]] = [[] for _ in range(count + 1)]
    for part, ring in _rings(parts):
        rings[part].append(ring * [grid.cell, -grid.cell] + [grid.west, grid.north])
    group_of = np.zeros(count + 1, dtype=np.int64)
    group_of[parts] = groups
    polygons: dict[int, list[Polygon]] = {}
    for part in range(1, count + 1):
        shell, *holes = sorted(rings[part], key=lambda ring: -np.ptp(ring, axis=0).prod())
        polygons.setdefault(int(group_of[part]), []).append(Polygon(shell, holes))
    return {each: some[0] if len(some) == 1 else MultiPolygon(some) for each, some in sorted(polygons.items())}


def _rings(parts: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """(part, corners (k, 2) as column and row lines) of every ring around, or in, a part."""
    row, column, direction = _edges(parts)
    if not len(row):
        return
    vertex, part, follows = _chained(parts, row, column, direction)
    place = np.column_stack([vertex % (parts.shape[1] + 1), vertex // (parts.shape[1] + 1)])
    after, turns = follows.tolist(), direction[follows] != direction
    begins = np.empty(len(vertex), dtype=bool)
    begins[follows] = turns  # an edge that turns away from the one before it begins in a corner
    done = np.zeros(len(vertex), dtype=bool)
    for first in np.flatnonzero(begins):
        if done[first]:
            continue
        ring, edge = [first], after[first]
        while edge != first:
            ring.append(edge)
            edge = after[edge]
        done[ring] = True
        corners = np.asarray(ring)
        yield int(part[first]), place[corners[begins[corners]]].astype(float)


def _edges(parts: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The cells (row, column) and directions of all edges between a part and what is not of it."""
    padded = np.pad(parts, 1)
    rows, columns = parts.shape
    found = [
        np.nonzero((parts > 0) & (padded[1 + down : 1 + down + rows, 1 + right : 1 + right + columns] == 0))
        for down, right in BESIDE
    ]
    direction = np.repeat(np.arange(4), [len(each[0]) for each in found])
    return np.concatenate([each[0] for each in found]), np.concatenate([each[1] for each in found]), direction


def _chained(
    parts: np.ndarray, row: np.ndarray, column: np.ndarray, direction: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each edge its first vertex, its part and the edge that follows.

    Where a part touches itself in a corner two edges could follow: the one to the right keeps what lies outside on
    the two sides of the corner apart, so that every ring is simple.
    """
    stride = parts.shape[1] + 1
    starts = np.asarray(STARTS)
    begin, end = starts[direction], starts[(direction + 1) % 4]
    vertex = (row + begin[:, 0]) * stride + column + begin[:, 1]
    target = (row + end[:, 0]) * stride + column + end[:, 1]
    part = parts[row, column]
    size = (parts.shape[0] + 1) * stride
    key = part.astype(np.int64) * size + vertex
    order = np.argsort(key, kind="stable")
    wanted = part.astype(np.int64) * size + target
    first = np.searchsorted(key[order], wanted)
    last = np.searchsorted(key[order], wanted, side="right") - 1
    follows = order[first]
    right = direction[order[last]] == (direction - 1) % 4
    return vertex, part, np.where((last > first) & right, order[last], follows)
