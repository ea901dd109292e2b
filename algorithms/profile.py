"""Measures of the light along intervals of walkways, continuous under small shifts of the sample points.

Between two sample points the light is taken as linear, so every measure is an exact integral along the walkway
instead of a count of points.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .geometry.paths import Paths

LOW_SHARE = 0.05
HALVINGS = 32  # of the range between darkest and brightest: finer than any light meter


@dataclass(frozen=True)
class Measures:
    """Arrays (groups,): length in metres, the rest in the unit of the value; NaN where a group has no interval.

    `low5` is exceeded on 95 % of the length; `share_below` is the share of the length where the value is below the
    threshold, 0 to 1.
    """

    length: np.ndarray
    minimum: np.ndarray
    mean: np.ndarray
    low5: np.ndarray
    share_below: np.ndarray


@dataclass(frozen=True)
class _Pieces:
    """Straight pieces of the profile: owner interval, length (m), lower and higher end value."""

    interval: np.ndarray
    length: np.ndarray
    low: np.ndarray
    high: np.ndarray

    def below(self, value: np.ndarray) -> np.ndarray:
        """(pieces,) length on which the piece is below `value` (per piece); NaN where the piece is unknown."""
        rise = self.high - self.low
        flat = np.where(self.low < value, 1.0, 0.0)
        share = np.divide(np.clip(value - self.low, 0.0, rise), rise, out=flat, where=rise > 0.0)
        return np.where(np.isnan(rise), np.nan, self.length * share)


def ranges(first: np.ndarray, count: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(owner, number) of the ragged ranges first[k], first[k] + 1, ... of `count[k]` numbers, one after the other."""
    owner = np.repeat(np.arange(len(count)), count)
    return owner, np.arange(len(owner)) - (np.cumsum(count) - count - first)[owner]


def interval_measures(
    samples: Paths,
    value: np.ndarray,
    group: np.ndarray,
    walkway: np.ndarray,
    s0: np.ndarray,
    s1: np.ndarray,
    groups: int,
    threshold: np.ndarray | float,
) -> Measures:
    """Measures of `value` (n,) at the vertices of `samples`, over intervals gathered into groups (parcels).

    Interval k lies on path `walkway[k]` from station `s0[k]` to `s1[k]` (metres, cut to the path) and belongs to
    `group[k]` in 0..groups-1; all (k,). `threshold` is one number or (k,). Intervals of no length are left out; a NaN
    value makes the measures of the groups that it touches NaN.
    """
    limit = samples.length[walkway]
    s0, s1 = np.clip(s0, 0.0, limit), np.clip(s1, 0.0, limit)
    keep = s1 > s0
    if not keep.any():
        return Measures(*(np.full(groups, np.nan) for _ in range(5)))
    threshold = np.broadcast_to(np.asarray(threshold, dtype=float), keep.shape)[keep]
    group = np.asarray(group)[keep]
    pieces = _pieces(samples, value, np.asarray(walkway)[keep], s0[keep], s1[keep])
    owner = group[pieces.interval]

    def total(amount: np.ndarray) -> np.ndarray:
        return np.bincount(owner, amount, minlength=groups)

    length = total(pieces.length)
    length[length == 0.0] = np.nan
    minimum = np.full(groups, np.inf)
    np.minimum.at(minimum, owner, pieces.low)
    minimum[np.isnan(length)] = np.nan
    mean = total(pieces.length * (pieces.low + pieces.high) / 2.0) / length
    share = total(pieces.below(threshold[pieces.interval])) / length
    return Measures(length, minimum, mean, _low(pieces, owner, minimum, length), share)


def _pieces(samples: Paths, value: np.ndarray, walkway: np.ndarray, s0: np.ndarray, s1: np.ndarray) -> _Pieces:
    """Cut the profile at the sample points inside every interval and at the interval's ends."""
    offset = np.cumsum(samples.length + 1.0) - (samples.length + 1.0)  # a metre of nothing keeps the paths apart
    along = samples.station + offset[samples.path_of_vertex]
    from_, to = offset[walkway] + s0, offset[walkway] + s1
    first = np.searchsorted(along, from_, side="right")
    inside = np.maximum(np.searchsorted(along, to, side="left") - first, 0)
    interval, vertex = ranges(first - 1, inside + 2)
    begin = np.cumsum(inside + 2) - (inside + 2)
    end = begin + inside + 1
    vertex = np.clip(vertex, 0, len(along) - 1)  # the ends are replaced below
    place, height = along[vertex], np.asarray(value, dtype=float)[vertex]
    for node, station in ((begin, from_), (end, to)):
        place[node] = station
        height[node] = np.interp(station, along, value)
    same = interval[1:] == interval[:-1]
    left, right = height[:-1][same], height[1:][same]
    return _Pieces(interval[1:][same], np.diff(place)[same], np.minimum(left, right), np.maximum(left, right))


def _low(pieces: _Pieces, owner: np.ndarray, minimum: np.ndarray, length: np.ndarray) -> np.ndarray:
    """(groups,) the value below which `LOW_SHARE` of the length lies, by halving the bracket of every group."""
    low, high = minimum.copy(), np.full(len(minimum), -np.inf)
    np.maximum.at(high, owner, pieces.high)
    high[np.isnan(length)] = np.nan
    for _ in range(HALVINGS):
        middle = (low + high) / 2.0
        enough = np.bincount(owner, pieces.below(middle[owner]), minlength=len(low)) >= LOW_SHARE * length
        high, low = np.where(enough, middle, high), np.where(enough, low, middle)
    return high
