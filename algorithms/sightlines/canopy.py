"""Crowns as slabs in the sight of many observers at once: which directions, up and down, they hide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .rays import Fan

BINS = 64
"""Slopes are told apart in so many classes, one bit each."""
HALF_WAY = 0.1
"""The slope at which half of the classes of one sign are used up: at slope s a class is (0.1 + |s|)^2 / 3.2 wide,
which is 0.003 (0.13 m at 43 m) on the level."""
_UP_TO = np.array([(1 << bits) - 1 for bits in range(BINS + 1)], dtype=np.uint64)


@dataclass(frozen=True)
class Crowns:
    """The crowns of a tile: `at` (rows, columns) whether a cell has one; `base`, `top` their elevations, metres."""

    at: np.ndarray
    base: np.ndarray
    top: np.ndarray

    @classmethod
    def of(cls, ground: np.ndarray, base: np.ndarray, top: np.ndarray) -> Optional[Crowns]:
        """Crowns from heights above ground; None where there are none."""
        at = top > base
        return cls(at, ground + base, ground + top) if at.any() else None


def hidden_by_crowns(
    crowns: Crowns,
    rays: Fan,
    top: np.ndarray,
    left: np.ndarray,
    eye: np.ndarray,
    per_metre: np.ndarray,
    slope: np.ndarray,
) -> np.ndarray:
    """(cells, lanes) whether a crown before the cell hides `slope` (cells, lanes), the slopes to the targets.

    `top`, `left` (lanes,) first row and column of each observer's window in the tile, `eye` (lanes,) elevations,
    `per_metre` (cells,) 1 / distance. A crown hides the slopes from its base to its top as seen from the eye at the
    distance of its cell's centre; a ray gathers the classes of slopes hidden so far as bits of one number, which
    makes the order of crowns without matter and any number of layers possible.
    """
    hides = _classes_hidden(crowns, rays, top, left, eye, per_metre)
    gathered = np.empty((rays.steps + 2, len(eye)), dtype=np.uint64)
    np.take(hides, rays.closest, axis=0, out=gathered[:-2], mode="clip")
    gathered[-2:] = 0
    start = rays.start
    for number in range(1, len(start) - 1):
        here = gathered[start[number] : start[number + 1]]
        here |= gathered[start[number - 1] : start[number - 1] + len(here)]
    before = np.take(gathered, rays.before, axis=0)
    before >>= _class(slope, np.floor).astype(np.uint64)
    before &= np.uint64(1)
    return before.astype(bool)


def _classes_hidden(
    crowns: Crowns, rays: Fan, top: np.ndarray, left: np.ndarray, eye: np.ndarray, per_metre: np.ndarray
) -> np.ndarray:
    """(cells, lanes) the bits of the classes of slopes that the crown of each cell hides."""
    width = rays.width
    hides = np.zeros((width * width, len(eye)), dtype=np.uint64)
    for lane in range(len(eye)):
        place = slice(top[lane], top[lane] + width), slice(left[lane], left[lane] + width)
        cell = np.flatnonzero(crowns.at[place])
        low = (crowns.base[place].ravel()[cell] - eye[lane]) * per_metre[cell]
        high = (crowns.top[place].ravel()[cell] - eye[lane]) * per_metre[cell]
        hides[cell, lane] = _UP_TO[_class(high, np.rint)] ^ _UP_TO[_class(low, np.rint)]
    return hides


def _class(slope: np.ndarray, rounded: np.ufunc) -> np.ndarray:
    """The class (`np.floor`) of slopes, or the nearest bound between classes (`np.rint`): 0 straight down, 64 up."""
    half = np.float32(BINS / 2)
    place = np.abs(slope)
    place += np.float32(HALF_WAY)
    np.divide(slope, place, out=place)
    place += np.float32(1.0)
    place *= half
    return rounded(place, out=place).astype(np.int64)
