"""Polygons, lines and discs written into arrays: cells whose centres they hold take their value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..grid import Grid
from .boundary import Boundary
from .containment import ragged
from .paths import Paths, Segments, feet

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

CELLS_AT_ONCE = 4_000_000
PIECE = 8.0
"""m; longer stretches of a line are cut, so that the boxes around them stay small (changes no result)."""


def burn_polygons(
    grid: Grid, polygons: Sequence[BaseGeometry | None], values: np.ndarray, fill: float = 0
) -> np.ndarray:
    """(rows, columns) of the type of `values`: each cell the greatest value (p,) of the polygons that hold its centre.

    `fill` where there is none and, at least, everywhere. Even-odd crossings of the rows of cell centres, so holes and
    several parts work; None polygons and NaN values write nothing.
    """
    values = np.asarray(values)
    array = np.full(grid.shape, fill, dtype=values.dtype)
    owner, row, begin, end = covered_runs(grid, polygons)
    order = np.argsort(values[owner], kind="stable")
    order = order[_known(values)[owner[order]]]
    flat, count = array.reshape(-1), (end - begin)[order]
    for part in _parts(count):
        span, along = ragged(count[part])
        span = order[part][span]
        _raise(flat, row[span] * grid.shape[1] + begin[span] + along, values[owner[span]])
    return array


def burn_lines(grid: Grid, lines: Paths, values: np.ndarray, reach: float | None = None) -> np.ndarray:
    """As `burn_polygons`, for the cells with their centre within `reach` metres of a line; `values` (m,).

    The default, one cell, makes lines two cells thick: a sight line always meets the whole height of such a wall.
    """
    values = np.asarray(values)
    pieces = Segments.of(lines, PIECE)
    size = np.full(len(pieces), grid.cell if reach is None else reach)
    return _burn_strips(grid, pieces.a, pieces.b, size, values[pieces.path])


def burn_discs(grid: Grid, xy: np.ndarray, radius: np.ndarray, values: np.ndarray, fill: float = 0) -> np.ndarray:
    """As `burn_polygons`, for discs of `radius` (n,) metres around `xy` (n, 2); `values` (n,)."""
    return _burn_strips(grid, xy, xy, np.asarray(radius, dtype=float), np.asarray(values), fill)


def covered_runs(
    grid: Grid, polygons: Sequence[BaseGeometry | None]
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """(s,) polygon, row, first column and last + 1 of each run of cells with their centres in the polygon."""
    edges = Boundary.of(polygons)
    ua, ub = ((edge[:, 0] - grid.west) / grid.cell - 0.5 for edge in (edges.a, edges.b))
    va, vb = ((grid.north - edge[:, 1]) / grid.cell - 0.5 for edge in (edges.a, edges.b))
    first = np.clip(np.ceil(np.minimum(va, vb)), 0, grid.shape[0]).astype(np.int64)
    stop = np.clip(np.ceil(np.maximum(va, vb)), 0, grid.shape[0]).astype(np.int64)
    edge, along = ragged(stop - first)
    row = first[edge] + along
    with np.errstate(invalid="ignore"):
        across = ua[edge] + (row - va[edge]) * (ub[edge] - ua[edge]) / (vb[edge] - va[edge])
    owner = edges.owner[edge]
    order = np.lexsort((across, row, owner))
    column = np.clip(np.ceil(across[order]), 0, grid.shape[1]).astype(np.int64)
    return owner[order][::2], row[order][::2], column[::2], column[1::2]


def _burn_strips(
    grid: Grid, a: np.ndarray, b: np.ndarray, reach: np.ndarray, values: np.ndarray, fill: float = 0
) -> np.ndarray:
    array = np.full(grid.shape, fill, dtype=values.dtype)
    flat, (rows, columns) = array.reshape(-1), grid.shape
    sound = np.isfinite(reach) & _known(values) & np.isfinite(a).all(axis=1) & np.isfinite(b).all(axis=1)
    order = np.flatnonzero(sound)[np.argsort(values[sound], kind="stable")]
    a, b, reach, values = a[order], b[order], reach[order], values[order]
    top, left = grid.cell_of(np.column_stack([np.minimum(a, b)[:, 0] - reach, np.maximum(a, b)[:, 1] + reach]))
    bottom, right = grid.cell_of(np.column_stack([np.maximum(a, b)[:, 0] + reach, np.minimum(a, b)[:, 1] - reach]))
    top, left = np.clip(top, 0, rows), np.clip(left, 0, columns)
    height = np.maximum(np.clip(bottom + 1, 0, rows) - top, 0)
    width = np.maximum(np.clip(right + 1, 0, columns) - left, 0)
    for part in _parts(height * width):
        box, along = ragged((height * width)[part])
        box += part.start
        row, column = top[box] + along // width[box], left[box] + along % width[box]
        centre = grid.xy(row, column)
        foot, _ = feet(centre, a[box], b[box])
        near = np.hypot(*(centre - foot).T) <= reach[box] + 1e-9
        _raise(flat, (row * columns + column)[near], values[box[near]])
    return array


def _known(values: np.ndarray) -> np.ndarray:
    return ~np.isnan(values.astype(float))


def _parts(counts: np.ndarray) -> list[slice]:
    """Consecutive runs of items whose `counts` sum to about `CELLS_AT_ONCE`."""
    part = np.cumsum(counts) // CELLS_AT_ONCE
    cuts = np.concatenate([[0], np.flatnonzero(np.diff(part)) + 1, [len(counts)]])
    return [slice(int(begin), int(end)) for begin, end in zip(cuts[:-1], cuts[1:])]


def _raise(flat: np.ndarray, cell: np.ndarray, value: np.ndarray) -> None:
    """Lift cells to values that stand in rising order: of those for one cell the last assignment stays."""
    higher = value > flat[cell]
    flat[cell[higher]] = value[higher]
