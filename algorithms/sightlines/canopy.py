"""Crowns as slabs in the sight of many observers at once: which directions, up and down, they hide."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .rays import Fan

CLASSES = 64
"""Slopes are told apart in so many classes, one bit each."""
LEVEL, TYPICAL = 0.1, 15.0
"""Half of the classes of one sign are used up at the slope c = 0.1, or, for eyes higher up, at the slope down to the
ground 15 m away: at slope s a class is (c + |s|)^2 / (32 c) wide, which is 0.13 m at 43 m on the level."""
_UP_TO = np.array([(1 << bits) - 1 for bits in range(CLASSES + 1)], dtype=np.uint64)


@dataclass(frozen=True)
class Crowns:
    """The crowns of a tile: `at` (rows, columns) whether a cell has one; `base`, `top` their elevations, metres."""

    at: np.ndarray
    base: np.ndarray
    top: np.ndarray
    ground: np.ndarray

    @classmethod
    def of(cls, ground: np.ndarray, base: np.ndarray, top: np.ndarray) -> Crowns | None:
        """Crowns from heights above ground; None where there are none."""
        at = top > base
        return cls(at, ground + base, ground + top, ground) if at.any() else None


class Shade:
    """Takes from `lanes` observers the sight of what crowns hide.

    A crown hides the slopes from its base to its top as seen from the eye at the distance of its cell's centre. A ray
    gathers the classes of the slopes hidden so far as bits of one number: so the order of crowns is without matter,
    any number of layers is possible, and another crown never reveals.
    """

    def __init__(self, rays: Fan, per_metre: np.ndarray, lanes: int) -> None:
        self.rays, self.per_metre, self.lanes = rays, per_metre, lanes
        self.hides = np.zeros((rays.width * rays.width, lanes), dtype=np.uint64)
        self.row, self.column = np.divmod(np.arange(rays.width * rays.width), rays.width)
        self.gathered = np.zeros((rays.steps + 2, lanes), dtype=np.uint64)

    def withdraw(
        self, crowns: Crowns, eye: np.ndarray, top: np.ndarray, left: np.ndarray, slope: np.ndarray, visible: np.ndarray
    ) -> None:
        """Clear those of `visible` (lanes, width, width) that a crown before them hides.

        `slope` (cells, lanes) from the eye to the targets; `eye` (lanes,) elevations; `top`, `left` (lanes,) first row
        and column of each window in the tile.
        """
        middle = self.rays.reach
        half = np.maximum(LEVEL, (eye - crowns.ground[top + middle, left + middle]) / TYPICAL).astype(np.float32)
        seen = [np.flatnonzero(each) for each in visible]
        targets = [slope[cell, lane] for lane, cell in enumerate(seen)]
        changed = [
            self._hide(crowns, lane, eye[lane], half[lane], targets[lane].max(initial=-np.inf), top[lane], left[lane])
            for lane in range(self.lanes)
        ]
        if not any(len(each) for each in changed):
            return
        self._gather()
        for lane, (cell, target) in enumerate(zip(seen, targets)):
            self.hides[changed[lane], lane] = 0
            before = self.gathered[self.rays.before[cell], lane]
            shaded = np.flatnonzero(before)
            place = np.minimum(_place(target[shaded], half[lane]), CLASSES - 1).astype(np.uint64)
            hidden = shaded[(before[shaded] >> place) & np.uint64(1) == 1]
            visible[lane].reshape(-1)[cell[hidden]] = False

    def _gather(self) -> None:
        """The bits of all crowns up to and including each step."""
        start, steps = self.rays.start, self.rays.steps
        np.take(self.hides, self.rays.closest, axis=0, out=self.gathered[:steps], mode="clip")
        for number in range(1, len(start) - 1):
            here = self.gathered[start[number] : start[number + 1]]
            here |= self.gathered[start[number - 1] : start[number - 1] + len(here)]

    def _hide(
        self, crowns: Crowns, lane: int, eye: float, half: float, highest: float, top: int, left: int
    ) -> np.ndarray:
        """Set the bits of the classes that each crown hides from one observer; (c,) the cells so changed.

        Crowns wholly above the `highest` slope to a target are passed over: they hide none.
        """
        width = self.rays.width
        place = slice(top, top + width), slice(left, left + width)
        cell = np.flatnonzero(crowns.at[place])
        at = self.row[cell] * crowns.at.shape[1] + self.column[cell] + (top * crowns.at.shape[1] + left)
        low = (crowns.base.reshape(-1)[at] - eye) * self.per_metre[cell]
        kept = np.flatnonzero(low < highest)
        cell, low = cell[kept], low[kept]
        high = (crowns.top.reshape(-1)[at[kept]] - eye) * self.per_metre[cell]
        first, last = (np.rint(_place(slope, half)).astype(np.int64) for slope in (low, high))
        self.hides[cell, lane] = _UP_TO[last] ^ _UP_TO[first]
        return cell


def _place(slope: np.ndarray, half: np.ndarray) -> np.ndarray:
    """Where slopes stand between 0, straight down, and 64, straight up: each class spans 1."""
    place = slope / (np.abs(slope) + half)
    place += np.float32(1.0)
    place *= np.float32(CLASSES / 2)
    return place
