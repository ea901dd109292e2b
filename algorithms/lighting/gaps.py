"""Dark gaps: stretches of walkway that are darker than their target, and what makes them dark."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from ..paths import Paths
from .illuminance import Light, contributions
from .profile import ranges

if TYPE_CHECKING:
    from shapely.geometry import LineString

    from .luminaires import Luminaires

SHORTEST = 3.0
"""m; shorter dark stretches are no gap."""
NO_LIGHT_WITHIN = 100.0
"""m; with no luminaire this near, the inventory may simply lack the street."""
SPACING_HEIGHTS = 3.0
"""A place further than this many mounting heights from the nearest luminaire is dark for want of a nearer one."""

OUTAGE = "outage"
NO_LIGHT = "no light in the inventory"
SPACING = "spacing"
LOW_OUTPUT = "low output"
CAUSES = (OUTAGE, NO_LIGHT, SPACING, LOW_OUTPUT)


@dataclass(frozen=True)
class Gaps:
    """Arrays (g,), ordered by path and station.

    `path`; `s0`, `s1` the stations (m) where the light, linear between samples, crosses the threshold; `emin` the
    lowest lux in the gap; `first`, `last` the dark vertices of the samples at its two ends.
    """

    path: np.ndarray
    s0: np.ndarray
    s1: np.ndarray
    emin: np.ndarray
    first: np.ndarray
    last: np.ndarray

    def __len__(self) -> int:
        return len(self.path)

    @property
    def length(self) -> np.ndarray:
        """(g,) metres."""
        return self.s1 - self.s0

    def vertices(self) -> tuple[np.ndarray, np.ndarray]:
        """(gap, vertex) of all dark sample vertices, gap by gap."""
        return ranges(self.first, self.last - self.first + 1)

    def subset(self, chosen: np.ndarray) -> Gaps:
        """The gaps of a mask (g,) or of indices, in that order."""
        return Gaps(*(getattr(self, field.name)[chosen] for field in fields(self)))

    def touching(self, walkway: np.ndarray, s0: np.ndarray, s1: np.ndarray) -> Gaps:
        """The gaps that overlap one of the intervals s0 to s1 (k,) metres along the paths `walkway` (k,)."""
        _, gap = _overlaps(self, walkway, s0, s1)
        return self.subset(np.unique(gap))


def dark_gaps(samples: Paths, lux: np.ndarray, threshold: np.ndarray, shortest: float = SHORTEST) -> Gaps:
    """Maximal stretches with `lux` (n,) at the vertices of `samples` below `threshold` (m,) of their path.

    The ends are exact crossings by linear interpolation; a gap ends with its path. Stretches shorter than `shortest`
    metres are left out; NaN lux is not dark.
    """
    path = samples.path_of_vertex
    wanted = np.asarray(threshold, dtype=float)[path]
    dark = np.asarray(lux, dtype=float) < wanted
    joined = np.zeros(len(path) + 1, dtype=bool)
    joined[1:-1] = path[1:] == path[:-1]
    before, after = np.concatenate([[False], dark[:-1]]), np.concatenate([dark[1:], [False]])
    first = np.flatnonzero(dark & ~(before & joined[:-1]))
    last = np.flatnonzero(dark & ~(after & joined[1:]))
    s0 = _crossing(samples, lux, wanted, first, np.where(joined[first], first - 1, first))
    s1 = _crossing(samples, lux, wanted, last, np.where(joined[last + 1], last + 1, last))
    gaps = Gaps(path[first], s0, s1, np.full(len(first), np.inf), first, last)
    owner, vertex = gaps.vertices()
    np.minimum.at(gaps.emin, owner, np.asarray(lux, dtype=float)[vertex])
    return gaps.subset(gaps.length >= shortest)


def _crossing(samples: Paths, lux: np.ndarray, wanted: np.ndarray, dark: np.ndarray, beside: np.ndarray) -> np.ndarray:
    """Station where the line from the dark vertex to the bright (or NaN, or same) one beside it meets the threshold."""
    lux = np.asarray(lux, dtype=float)
    rise = lux[beside] - lux[dark]
    part = np.divide(wanted[dark] - lux[dark], rise, out=np.zeros(len(dark)), where=rise > 0.0)
    return samples.station[dark] + part * (samples.station[beside] - samples.station[dark])


def gap_lines(samples: Paths, gaps: Gaps) -> list[LineString]:
    """One line per gap: its two ends and the sample vertices between them, in the order of the path."""
    from shapely.geometry import LineString

    start, end = samples.at(gaps.path, gaps.s0), samples.at(gaps.path, gaps.s1)
    lines = []
    for gap in range(len(gaps)):
        vertex = np.arange(gaps.first[gap], gaps.last[gap] + 1)
        station = samples.station[vertex]
        inside = samples.xy[vertex[(station > gaps.s0[gap]) & (station < gaps.s1[gap])]]
        lines.append(LineString(np.vstack([start[gap], inside, end[gap]])))
    return lines


def longest_gap(
    group: np.ndarray, walkway: np.ndarray, s0: np.ndarray, s1: np.ndarray, groups: int, gaps: Gaps
) -> np.ndarray:
    """(groups,) whole length, metres, of the longest gap that overlaps an interval of the group.

    Intervals as in `profile.interval_measures`. 0 where no gap touches the group's intervals, NaN where it has none.
    """
    longest = np.full(groups, np.nan)
    longest[np.asarray(group)[np.asarray(s1) > np.asarray(s0)]] = 0.0
    interval, gap = _overlaps(gaps, walkway, s0, s1)
    np.maximum.at(longest, np.asarray(group)[interval], gaps.length[gap])
    return longest


def _overlaps(gaps: Gaps, walkway: np.ndarray, s0: np.ndarray, s1: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(interval, gap) of all pairs that share more than a point; the gaps of a path are apart and in order."""
    walkway, s0, s1 = np.asarray(walkway), np.asarray(s0, dtype=float), np.asarray(s1, dtype=float)
    apart = max(gaps.s1.max(initial=0.0), s1.max(initial=0.0)) + 1.0
    ends, starts = gaps.path * apart + gaps.s1, gaps.path * apart + gaps.s0
    first = np.searchsorted(ends, walkway * apart + s0, side="right")
    stop = np.searchsorted(starts, walkway * apart + s1, side="left")
    return ranges(first, np.where(s1 > s0, np.maximum(stop - first, 0), 0))


def gap_causes(
    gaps: Gaps, samples: Paths, light: Light, luminaires: Luminaires, threshold: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """(cause, cause_id) per gap, object arrays; `light` at the vertices of `samples`, `threshold` (m,) lux by path.

    The first that holds, judged on the gap's dark vertices:
    "outage": repairing the lamps that do not work would lift the whole gap to its threshold; cause_id is the one of
    them that gives most at the darkest point.
    "no light in the inventory": no luminaire, working or not, within 100 m of the gap; no cause_id.
    "spacing": the darkest point is further than 3 mounting heights from the nearest luminaire, so that a nearer one
    is missing; no cause_id.
    "low output": a luminaire stands near the darkest point and gives too little; cause_id is that luminaire.
    """
    cause, cause_id = np.full(len(gaps), LOW_OUTPUT, dtype=object), np.full(len(gaps), None, dtype=object)
    if not len(gaps):
        return cause, cause_id
    owner, vertex = gaps.vertices()
    darkest = _darkest(owner, vertex, light.lux)
    nearest, distance = light.nearest[darkest], light.distance[darkest]
    closest, repaired = np.full(len(gaps), np.inf), np.full(len(gaps), np.inf)
    np.minimum.at(closest, owner, light.distance[vertex])
    np.minimum.at(repaired, owner, (light.lux + light.out_lux)[vertex])

    outage, absent = repaired >= np.asarray(threshold)[gaps.path], closest > NO_LIGHT_WITHIN
    height = np.full(len(gaps), np.inf)
    height[nearest >= 0] = luminaires.height[nearest[nearest >= 0]]
    low = ~outage & ~absent & (distance <= SPACING_HEIGHTS * height)
    cause[~low] = SPACING
    cause[absent] = NO_LIGHT
    cause[outage] = OUTAGE
    cause_id[low] = luminaires.light_id[nearest[low]]
    cause_id[outage] = _brightest_out(samples.xy[darkest[outage]], luminaires)
    return cause, cause_id


def _darkest(owner: np.ndarray, vertex: np.ndarray, lux: np.ndarray) -> np.ndarray:
    """(gaps,) the vertex with the least light of each gap, the first of equals."""
    order = np.lexsort((vertex, lux[vertex], owner))
    return vertex[order[np.flatnonzero(np.diff(owner, prepend=-1))]]


def _brightest_out(points: np.ndarray, luminaires: Luminaires) -> np.ndarray:
    """(p,) id of the lamp that does not work and would give most at each point; None where none reaches it."""
    out = luminaires.subset(~luminaires.working)
    best, brightest = np.full(len(points), None, dtype=object), np.zeros(len(points))
    for lamp, point, e in contributions(points, out):
        order = np.lexsort((lamp, e))  # of several at one point the last assignment, the brightest, stays
        better = order[e[order] > brightest[point[order]]]
        best[point[better]] = out.light_id[lamp[better]]
        brightest[point[better]] = e[better]
    return best
