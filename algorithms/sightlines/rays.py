"""The fan of rays from one cell to the edge of its window: geometry that every observer shares."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

FINENESS = 1.5
"""Rays for each cell of the window's edge: with crowns 1 agrees with the exact line of sight to 0.98, 1.5 to 0.99."""


@dataclass(frozen=True)
class Fan:
    """Rays from the middle cell of a square window, cut half a cell beyond the radius.

    All lengths in cells; `reach` is the half side of the window, so that it has `width` = 2 `reach` + 1 cells a side,
    numbered row by row. A *step* is the place where a ray crosses the next line of cell centres along its major axis;
    steps stand by number and, within a number, rays by length, the longest first:
    those of number k are `start[k - 1]` to `start[k]`, so the rays still alive are a prefix of those before.
    `near`, `far` (s,) are the two cells that bracket a step, `share` (s,) float32 how far (0 to 1) it lies from the one
    towards the other, `closest` (s,) the nearer of the two.
    `before` (width^2,) is the last step before each cell on the ray that passes nearest its centre; the first ring
    and the middle have the step `OPEN` (nothing before them), cells beyond the radius `BEYOND`.
    `distance` (width^2,) of each cell from the middle; `inside` (width^2,) whether it is within the radius.
    """

    reach: int
    start: np.ndarray
    near: np.ndarray
    far: np.ndarray
    share: np.ndarray
    closest: np.ndarray
    before: np.ndarray
    distance: np.ndarray
    inside: np.ndarray

    @property
    def width(self) -> int:
        return 2 * self.reach + 1

    @property
    def steps(self) -> int:
        """How many steps there are; `before` is `steps` where nothing is before, `steps + 1` beyond the radius."""
        return len(self.near)


@lru_cache(maxsize=4)
def fan(radius: float, fineness: float = FINENESS) -> Fan:
    """The fan for `radius` cells: `fineness` rays for each of the 8 `reach` cells of the window's edge."""
    reach = int(np.floor(radius))
    half = round(reach * fineness)
    across, down = _ends(half)
    length = np.hypot(across, down) / half  # of one step along the major axis
    last = np.floor((radius + 0.5) / length).astype(np.int64)
    last = np.minimum(last, reach)
    order = np.argsort(-last, kind="stable")
    across, down, length, last = across[order], down[order], length[order], last[order]
    alive = [int(np.count_nonzero(last >= step)) for step in range(1, reach + 1)]
    start = np.concatenate([[0], np.cumsum(alive)])
    ray = np.concatenate([np.arange(count) for count in alive])
    step = np.repeat(np.arange(1, reach + 1), alive)
    near, far, share = _bracket(across[ray], down[ray], step, half, reach)
    before, distance, inside = _owners(across, down, start, reach, half, radius)
    closest = np.where(share > 0.5, far, near)
    return Fan(reach, start, near, far, share.astype(np.float32), closest, before, distance, inside)


def _ends(half: int) -> tuple[np.ndarray, np.ndarray]:
    """The 8 `half` cells around a square, as offsets (columns, rows) from its middle."""
    edge, end = np.arange(-half, half), np.full(2 * half, half)
    return np.concatenate([end, -edge, -end, edge]), np.concatenate([edge, end, -edge, -end])


def _bracket(
    across: np.ndarray, down: np.ndarray, step: np.ndarray, half: int, reach: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The two cells beside each step, and how far (0 to 1) it lies from the first towards the second."""
    level = np.abs(across) == half
    major = np.sign(np.where(level, across, down)) * step
    product = np.where(level, down, across) * step
    low = product // half
    share = (product - low * half) / half
    high = np.where(share > 0.0, low + 1, low)
    width = 2 * reach + 1
    near = np.where(level, (low + reach) * width + major, (major + reach) * width + low)
    far = np.where(level, (high + reach) * width + major, (major + reach) * width + high)
    return near + reach, far + reach, share


def _owners(
    across: np.ndarray, down: np.ndarray, start: np.ndarray, reach: int, half: int, radius: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The step before each cell of the window, the cell's distance, and whether it is within the radius."""
    number = np.empty((2 * half + 1, 2 * half + 1), dtype=np.int64)
    number[down + half, across + half] = np.arange(len(across))
    row, column = (each.ravel() - reach for each in np.indices((2 * reach + 1, 2 * reach + 1)))
    step = np.maximum(np.abs(row), np.abs(column))
    stretch = half / np.maximum(step, 1)
    end = np.rint(row * stretch).astype(np.int64) + half, np.rint(column * stretch).astype(np.int64) + half
    distance = np.hypot(row, column)
    inside = distance <= radius
    before = np.where(inside, start[-1], start[-1] + 1)
    later = inside & (step > 1)
    before[later] = start[step[later] - 2] + number[end][later]
    return before, distance, inside
