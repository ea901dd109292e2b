"""How far one can look from many places in every direction, until a wall stands in the way."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from .containment import ragged

RAYS = 1440
"""Directions: at 43 m two of them are 0.19 m apart, so a narrower gap between two walls may be taken for closed."""
PIECE = 8.0
"""m; longer walls are cut, so that few are looked up in vain (changes no result)."""
TURN = 2.0 * np.pi


class Outlook:
    """Walls, ready to say how far one can look."""

    def __init__(self, a: np.ndarray, b: np.ndarray, reach: float) -> None:
        """Walls from `a` to `b` (w, 2) metres are seen from their right; those more than `reach` away do not matter."""
        step = b - a
        count = np.maximum(1, np.ceil(np.hypot(step[:, 0], step[:, 1]) / PIECE)).astype(np.int64)
        wall, number = ragged(count)
        part = step[wall] / count[wall][:, None]
        self.a = a[wall] + part * number[:, None]
        self.b = self.a + part
        self.reach = reach
        self.tree = cKDTree((self.a + self.b) / 2.0) if len(self.a) else None

    def depths(self, eyes: np.ndarray) -> np.ndarray:
        """(n, RAYS) float32: metres from the `eyes` (n, 2) to the first wall in each direction k * 360 / RAYS degrees
        anticlockwise from east, inf where there is none.
        """
        depth = np.full((len(eyes), RAYS), np.inf, dtype=np.float32)
        if self.tree is None or not len(eyes):
            return depth
        near = self.tree.query_ball_point(eyes, self.reach + PIECE / 2.0)
        count = np.fromiter(map(len, near), dtype=np.int64, count=len(near))
        eye, wall = np.repeat(np.arange(len(eyes)), count), np.concatenate(near).astype(np.int64)
        a, b = self.a[wall] - eyes[eye], self.b[wall] - eyes[eye]
        facing = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0] < 0.0
        eye, a, b = eye[facing], a[facing], b[facing]
        count = np.bincount(eye, minlength=len(eyes))
        number = np.arange(len(eye)) - np.repeat(np.cumsum(count) - count, count)
        order = np.argsort(number, kind="stable")
        # the first walls of all eyes, then the second ones ...: so that no direction of an eye comes twice at a time
        for some in np.split(order, np.cumsum(np.bincount(number))[:-1]):
            _look(depth, eye[some], a[some], b[some])
        return depth


def hidden_beyond(depth: np.ndarray, eye: np.ndarray, way: np.ndarray) -> np.ndarray:
    """(k,) whether the place `way` (k, 2) metres from the eyes `eye` (k,) lies behind walls, by both directions
    beside it; `depth` from `Outlook.depths`.
    """
    turned = np.arctan2(way[:, 1], way[:, 0]) * (RAYS / TURN)
    first = np.floor(turned).astype(np.int64)
    distance = np.hypot(way[:, 0], way[:, 1])
    return (depth[eye, first % RAYS] < distance) & (depth[eye, (first + 1) % RAYS] < distance)


def _look(depth: np.ndarray, eye: np.ndarray, a: np.ndarray, b: np.ndarray) -> None:
    """Shorten `depth` (n, RAYS) by one wall from `a` to `b` (k, 2), clockwise around the eye, for each `eye` (k,)."""
    begin, end = (np.arctan2(each[:, 1], each[:, 0]) * (RAYS / TURN) for each in (b, a))
    end = np.where(end < begin, end + RAYS, end)
    first = np.ceil(begin).astype(np.int64)
    wall, along = ragged(np.maximum(np.floor(end).astype(np.int64) - first + 1, 0))
    ray = (first[wall] + along) % RAYS
    step, start = (b - a)[wall], a[wall]
    x, y = DIRECTIONS[ray].T
    across = start[:, 0] * step[:, 1] - start[:, 1] * step[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        distance = across / (x * step[:, 1] - y * step[:, 0])
    flat = eye[wall] * RAYS + ray
    depth.reshape(-1)[flat] = np.fmin(depth.reshape(-1)[flat], distance)


DIRECTIONS = np.column_stack([np.cos(np.arange(RAYS) * (TURN / RAYS)), np.sin(np.arange(RAYS) * (TURN / RAYS))])
"""(RAYS, 2) the unit vectors."""
