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
    """The crowns of a tile: `at` (rows, columns) which cells have one; `base`, `top`, `ground` elevations, metres."""

    at: np.ndarray
    base: np.ndarray
    top: np.ndarray
    ground: np.ndarray


class Shade:
    """Takes from `lanes` observers the sight of what crowns hide.

    A crown hides the slopes from its base to its top as seen from the eye at the distance of its cell's centre. A ray
    gathers the classes of the slopes hidden so far as bits of one number: so the order of crowns is without matter,
    any number of layers is possible, and another crown never reveals.
    """

    def __init__(self, rays: Fan, per_metre: np.ndarray, target: float, lanes: int) -> None:
        self.rays, self.per_metre, self.target, self.lanes = rays, per_metre, target, lanes
        self.hides = np.zeros((rays.width * rays.width, lanes), dtype=np.uint64)
        self.row = np.arange(rays.width * rays.width) // rays.width
        self.gathered = np.zeros((rays.steps + 2, lanes), dtype=np.uint64)

    def withdraw(
        self, crowns: Crowns, eye: np.ndarray, top: np.ndarray, left: np.ndarray, slope: np.ndarray, visible: np.ndarray
    ) -> None:
        """Clear those of `visible` (lanes, width, width) that a crown before them hides.

        `slope` (cells, lanes) from the eye to the targets; `eye` (lanes,) elevations; `top`, `left` (lanes,) first row
        and column of each window in the tile.
        """
        middle, lanes = self.rays.reach, self.lanes
        half = np.maximum(LEVEL, (eye - crowns.ground[top + middle, left + middle]) / TYPICAL).astype(np.float32)
        changed = self._hide(crowns, eye, half, top, left, _boxes(visible))
        if not len(changed):
            return
        self._gather()
        self.hides.reshape(-1)[changed] = 0
        cell, lane = _by_lane([np.flatnonzero(each) for each in visible])
        before = self.gathered.take(self.rays.before.take(cell) * lanes + lane)
        shaded = np.flatnonzero(before)
        cell, lane, before = cell.take(shaded), lane.take(shaded), before.take(shaded)
        place = np.minimum(_place(slope.take(cell * lanes + lane), half.take(lane)), CLASSES - 1)
        before >>= place.astype(np.uint64)
        before &= np.uint64(1)
        hidden = np.flatnonzero(before)
        visible.reshape(-1)[lane.take(hidden) * visible[0].size + cell.take(hidden)] = False

    def _gather(self) -> None:
        """The bits of all crowns up to and including each step."""
        start, steps = self.rays.start, self.rays.steps
        np.take(self.hides, self.rays.closest, axis=0, out=self.gathered[:steps], mode="clip")
        for number in range(1, len(start) - 1):
            here = self.gathered[start[number] : start[number + 1]]
            here |= self.gathered[start[number - 1] : start[number - 1] + len(here)]

    def _hide(
        self,
        crowns: Crowns,
        eye: np.ndarray,
        half: np.ndarray,
        top: np.ndarray,
        left: np.ndarray,
        boxes: list[tuple[slice, slice]],
    ) -> np.ndarray:
        """Set the bits of the classes that the crown of each cell hides; (c,) which of `hides` were changed.

        Crowns outside the `boxes` (lanes) of each window, and those wholly above both the eye and all targets of its
        window, are passed over: they hide none.
        """
        width, stride = self.rays.width, crowns.at.shape[1]
        found, ceiling = [], np.empty(self.lanes, dtype=np.float32)
        for lane, (rows, columns) in enumerate(boxes):
            at = crowns.at[top[lane] : top[lane] + width, left[lane] : left[lane] + width]
            row, column = np.nonzero(at[rows, columns])
            row += rows.start
            row *= width
            column += columns.start
            column += row
            found.append(column)
            ground = crowns.ground[top[lane] : top[lane] + width, left[lane] : left[lane] + width]
            ceiling[lane] = max(eye[lane], ground.max() + self.target)
        cell, lane = _by_lane(found)
        at = self.row.take(cell) * (stride - width) + cell + (top * stride + left).take(lane)
        base = crowns.base.take(at)
        kept = np.flatnonzero(base < ceiling.take(lane))
        cell, lane, at, base = (each.take(kept) for each in (cell, lane, at, base))
        near, level, scale = self.per_metre.take(cell), eye.take(lane), half.take(lane)
        low = _place((base - level) * near, scale)
        high = _place((crowns.top.take(at) - level) * near, scale)
        changed = cell * self.lanes + lane
        bits = _UP_TO.take(np.rint(high).astype(np.int64)) ^ _UP_TO.take(np.rint(low).astype(np.int64))
        self.hides.reshape(-1)[changed] = bits
        return changed


def _boxes(visible: np.ndarray) -> list[tuple[slice, slice]]:
    """Per lane, the rows and columns of the window between its middle and all that is `visible` (lanes, width, width),
    and one more to each side: no ray to them passes elsewhere. Empty where nothing is visible.
    """
    middle, boxes = visible.shape[1] // 2, []
    reached_rows, reached_columns = visible.any(axis=2), np.bitwise_or.reduce(visible.view(np.uint8), axis=1)
    for each in zip(reached_rows, reached_columns):
        rows, columns = map(np.flatnonzero, each)
        seen = len(rows) > 0
        boxes.append((_around(middle, rows), _around(middle, columns)) if seen else (slice(0, 0), slice(0, 0)))
    return boxes


def _around(middle: int, reached: np.ndarray) -> slice:
    """From one before the first to one after the last of `middle` and those `reached` (k,), in order."""
    return slice(max(min(reached[0], middle) - 1, 0), max(reached[-1], middle) + 2)


def _by_lane(cells: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """All cells end to end, and the lane of each."""
    return np.concatenate(cells), np.repeat(np.arange(len(cells)), [len(each) for each in cells])


def _place(slope: np.ndarray, half: np.ndarray) -> np.ndarray:
    """Where slopes stand between 0, straight down, and 64, straight up: each class spans 1."""
    place = slope / (np.abs(slope) + half)
    place += np.float32(1.0)
    place *= np.float32(CLASSES / 2)
    return place
