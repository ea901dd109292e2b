"""Dark gaps: stretches of walkway that are darker than their target, and what makes them dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.paths import Paths
from ..profile import ranges
from .illuminance import OPEN, Light, brightest, hiding_most

if TYPE_CHECKING:
    from shapely.geometry import LineString

    from .between import Between
    from .luminaires import Luminaires

SHORTEST = 3.0
"""m; shorter dark stretches are no gap."""
NO_LIGHT_WITHIN = 100.0
"""m; with no luminaire this near, the inventory may simply lack the street."""
SPACING_HEIGHTS = 3.0
"""A place further than this many mounting heights from the nearest luminaire is dark for want of a nearer one."""
MOST = 0.5
"""What holds for at least this share of a gap's points is its cause."""

OUTAGE = "outage"
TREE = "tree"
BUILDING = "building"
NO_LIGHT = "no light in the inventory"
SPACING = "spacing"
LOW_OUTPUT = "low output"
CAUSES = (OUTAGE, TREE, BUILDING, NO_LIGHT, SPACING, LOW_OUTPUT)


@dataclass(frozen=True)
class Gaps:
    """Dark gaps, each one stretch of a path, or two where it goes over the place at which a ring begins.

    Arrays by stretch (t,), ordered by path and station: `path`; `s0`, `s1` the stations (m) where the light, linear
    between samples, crosses the threshold; `first`, `last` the dark vertices of the samples at its two ends; `gap` the
    number of its gap. By gap (g,): `emin` the lowest lux.
    """

    path: np.ndarray
    s0: np.ndarray
    s1: np.ndarray
    first: np.ndarray
    last: np.ndarray
    gap: np.ndarray
    emin: np.ndarray

    def __len__(self) -> int:
        return len(self.emin)

    @property
    def length(self) -> np.ndarray:
        """(g,) metres."""
        return np.bincount(self.gap, self.s1 - self.s0, minlength=len(self))

    @property
    def walkway(self) -> np.ndarray:
        """(g,) the path that each gap lies on."""
        walkway = np.empty(len(self), dtype=np.int64)
        walkway[self.gap] = self.path
        return walkway

    def vertices(self) -> tuple[np.ndarray, np.ndarray]:
        """(gap, vertex) of all dark sample vertices, ordered by gap."""
        stretch, vertex = ranges(self.first, self.last - self.first + 1)
        order = np.argsort(self.gap[stretch], kind="stable")
        return self.gap[stretch][order], vertex[order]

    def subset(self, chosen: np.ndarray) -> Gaps:
        """The gaps of a mask (g,)."""
        number = np.cumsum(chosen) - 1
        keep = chosen[self.gap]
        return Gaps(
            self.path[keep],
            self.s0[keep],
            self.s1[keep],
            self.first[keep],
            self.last[keep],
            number[self.gap[keep]],
            self.emin[chosen],
        )

    def touching(self, walkway: np.ndarray, s0: np.ndarray, s1: np.ndarray) -> Gaps:
        """The gaps that overlap one of the intervals s0 to s1 (k,) metres along the paths `walkway` (k,)."""
        touched = np.zeros(len(self), dtype=bool)
        touched[self.gap[_overlaps(self, walkway, s0, s1)[1]]] = True
        return self.subset(touched)


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
    gap = _over_the_beginning(samples, path, first, last)
    gaps = Gaps(path[first], s0, s1, first, last, gap, np.full(gap.max(initial=-1) + 1, np.inf))
    owner, vertex = gaps.vertices()
    np.minimum.at(gaps.emin, owner, np.asarray(lux, dtype=float)[vertex])
    return gaps.subset(gaps.length >= shortest)


def _over_the_beginning(samples: Paths, path: np.ndarray, first: np.ndarray, last: np.ndarray) -> np.ndarray:
    """(t,) the number of each stretch's gap: a ring's first and last are one where both reach its beginning."""
    own = path[first]
    gap = np.arange(len(first))
    at_start, at_end = first == samples.start[own], last == samples.start[own + 1] - 1
    ending = np.full(len(samples), -1, dtype=np.int64)
    ending[own[at_end]] = gap[at_end]
    over = at_start & samples.closed[own] & (ending[own] >= 0)
    gap[ending[own[over]]] = gap[over]
    return np.unique(gap, return_inverse=True)[1]


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
    parts: list[list[np.ndarray]] = [[] for _ in range(len(gaps))]
    for stretch in np.lexsort((-gaps.s0, gaps.gap)):  # over a ring's beginning the later stretch comes first
        vertex = np.arange(gaps.first[stretch], gaps.last[stretch] + 1)
        station = samples.station[vertex]
        inside = samples.xy[vertex[(station > gaps.s0[stretch]) & (station < gaps.s1[stretch])]]
        parts[gaps.gap[stretch]].append(np.vstack([start[stretch], inside, end[stretch]]))
    return [LineString(np.vstack(part)) for part in parts]


def longest_gap(
    group: np.ndarray, walkway: np.ndarray, s0: np.ndarray, s1: np.ndarray, groups: int, gaps: Gaps
) -> np.ndarray:
    """(groups,) whole length, metres, of the longest gap that overlaps an interval of the group.

    Intervals as in `profile.interval_measures`. 0 where no gap touches the group's intervals, NaN where it has none.
    """
    longest = np.full(groups, np.nan)
    longest[np.asarray(group)[np.asarray(s1) > np.asarray(s0)]] = 0.0
    interval, stretch = _overlaps(gaps, walkway, s0, s1)
    np.maximum.at(longest, np.asarray(group)[interval], gaps.length[gaps.gap[stretch]])
    return longest


def _overlaps(gaps: Gaps, walkway: np.ndarray, s0: np.ndarray, s1: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(interval, stretch of a gap) of all pairs that share more than a point; a path's gaps are apart, in order."""
    walkway, s0, s1 = np.asarray(walkway), np.asarray(s0, dtype=float), np.asarray(s1, dtype=float)
    apart = max(gaps.s1.max(initial=0.0), s1.max(initial=0.0)) + 1.0
    ends, starts = gaps.path * apart + gaps.s1, gaps.path * apart + gaps.s0
    first = np.searchsorted(ends, walkway * apart + s0, side="right")
    stop = np.searchsorted(starts, walkway * apart + s1, side="left")
    return ranges(first, np.where(s1 > s0, np.maximum(stop - first, 0), 0))


def gap_causes(
    gaps: Gaps,
    samples: Paths,
    light: Light,
    luminaires: Luminaires,
    threshold: np.ndarray,
    between: Between = OPEN,
) -> tuple[np.ndarray, np.ndarray]:
    """(cause, cause_id) per gap, object arrays; `light` at the vertices of `samples`, `threshold` (m,) lux by path.

    The first that holds, judged on the gap's dark vertices:
    "outage": repairing the lamps that do not work would lift at least half of the gap's points to its threshold;
    cause_id is the one of them that would give most where they would give most together.
    "tree", "building": so would taking away the crowns, or the walls, that stand in `between`; cause_id is the one that
    keeps most light from the point that misses most.
    "no light in the inventory": at least half of its points are further than 100 m from every luminaire, working or
    not; no cause_id.
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
    points = np.bincount(owner)
    wanted = np.asarray(threshold)[gaps.walkway][owner]
    outage, shaded, walled = (
        np.bincount(owner, (light.lux + more)[vertex] >= wanted) >= MOST * points
        for more in (light.out_lux, light.shaded_lux, light.walled_lux)
    )
    absent = np.bincount(owner, light.distance[vertex] > NO_LIGHT_WITHIN) >= MOST * points
    height = np.full(len(gaps), np.inf)
    height[nearest >= 0] = luminaires.height[nearest[nearest >= 0]]
    low = ~outage & ~shaded & ~walled & ~absent & (distance <= SPACING_HEIGHTS * height)
    cause[~low] = SPACING
    cause[absent] = NO_LIGHT
    cause[walled] = BUILDING
    cause[shaded] = TREE
    cause[outage] = OUTAGE
    cause_id[low] = luminaires.light_id[nearest[low]]
    most_missed = _darkest(owner, vertex, -light.out_lux)[outage]
    cause_id[outage] = brightest(samples.xy[most_missed], luminaires.subset(~luminaires.working), between)
    for kind, lost in ((TREE, light.shaded_lux), (BUILDING, light.walled_lux)):
        hidden = cause == kind
        most_missed = _darkest(owner, vertex, -lost)[hidden]
        cause_id[hidden] = _named(kind, samples.xy[most_missed], luminaires, between)
    return cause, cause_id


def _named(kind: str, points: np.ndarray, luminaires: Luminaires, between: Between) -> np.ndarray:
    """(p,) id of the tree or the building that keeps most light from each point, None where it has none."""
    building, crown = hiding_most(points, luminaires, between)
    found, given = (crown, between.crowns) if kind == TREE else (building, between.walls)
    ids = np.full(len(points), None, dtype=object)
    if given is not None:
        ids[found >= 0] = given.ids[found[found >= 0]]
    return ids


def _darkest(owner: np.ndarray, vertex: np.ndarray, lux: np.ndarray) -> np.ndarray:
    """(gaps,) the vertex with the least light of each gap, the first of equals."""
    order = np.lexsort((vertex, lux[vertex], owner))
    return vertex[order[np.flatnonzero(np.diff(owner, prepend=-1))]]
