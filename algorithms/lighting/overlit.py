"""Over-lit walkways: stretches between two lamps that get far more light than their class asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..profile import interval_measures, ranges

if TYPE_CHECKING:
    from ..geometry.paths import Paths
    from .luminaires import Luminaires

TOO_MUCH = 1.5
"""Times the class's average light above which a stretch between two lamps is over-lit (SCIENCE 2.1 i; editable default,
unverified)."""
SHORTEST = 3.0
"""m; lamps closer than this stand at one place, with no stretch between them: under a lamp every street is bright."""
ROUNDING = 1e-6
"""Lengths below this are rounding, metres."""


@dataclass(frozen=True)
class Spans:
    """Stretches of walkway from lamp to lamp, each one piece of a path, or two over the place at which a ring begins.

    Arrays by piece (t,), in the order of path and station: `path`; `s0`, `s1` its stations (m); `span` the number of
    its span, 0 to `count` - 1.
    """

    path: np.ndarray
    s0: np.ndarray
    s1: np.ndarray
    span: np.ndarray
    count: int

    def subset(self, chosen: np.ndarray) -> Spans:
        """The spans of a mask (count,)."""
        keep = chosen[self.span]
        number = np.cumsum(chosen) - 1
        return Spans(self.path[keep], self.s0[keep], self.s1[keep], number[self.span[keep]], int(chosen.sum()))


def overlit_spans(samples: Paths, lux: np.ndarray, luminaires: Luminaires, average: np.ndarray) -> Spans:
    """The stretches between two lamps whose average light exceeds 1.5 times what is wanted on their path.

    `lux` (n,) at the vertices of `samples`, linear between them; `average` (m,) lx, wanted by path. Between two lamps
    and never at a point, because 28 % of the points of a street that meets P1 exactly exceed 1.5 times its average
    (SCIENCE 2.1 i). Where the stretches end depends on the places of the working lamps alone, so that more lumens
    never make less of a walkway over-lit.
    """
    spans = spans_between(samples, *lamps_beside(samples, luminaires))
    if not spans.count:
        return spans
    mean = interval_measures(samples, lux, spans.span, spans.path, spans.s0, spans.s1, spans.count, 0.0).mean
    wanted = np.empty(spans.count)
    wanted[spans.span] = np.asarray(average, dtype=float)[spans.path]
    return spans.subset(mean > TOO_MUCH * wanted)


def lamps_beside(samples: Paths, luminaires: Luminaires) -> tuple[np.ndarray, np.ndarray]:
    """(k,) path and (k,) station of the feet of the lamps that stand beside a path, sorted; those of a ring below its
    length.

    A lamp's foot is the point of the path nearest to it. It stands beside the path if it works and no other working
    lamp is nearer to its foot: so a pavement has its own row of lamps, and that across the street only where there is
    no other.
    """
    lamps = luminaires.xy[luminaires.working]
    if not len(lamps) or not len(samples):
        return np.empty(0, dtype=np.int64), np.empty(0)
    tree = cKDTree(lamps)
    path = samples.path_of_vertex
    _, lamp = tree.query(samples.xy)
    step = np.diff(samples.station).max(initial=0.0) + ROUNDING
    station = samples.project(lamps[lamp], path, samples.station - step, samples.station + step)
    foot = samples.at(path, station)
    distance = np.hypot(*(lamps[lamp] - foot).T)
    order = np.lexsort((distance, lamp, path))
    first = order[np.append(True, (np.diff(path[order]) != 0) | (np.diff(lamp[order]) != 0))]
    nearest, _ = tree.query(foot[first])
    own = first[distance[first] <= nearest + ROUNDING]
    path, station = path[own], station[own]
    at_its_end = samples.closed[path] & (station >= samples.length[path] - ROUNDING)
    station = np.where(at_its_end, 0.0, station)
    order = np.lexsort((station, path))
    return path[order], station[order]


def spans_between(samples: Paths, path: np.ndarray, station: np.ndarray) -> Spans:
    """The stretches from each foot to the next on its path, on a ring from the last to the first as well.

    `path`, `station` (k,) as from `lamps_beside`. Beyond the outermost lamps of a path there is none.
    """
    follows = np.append(path[1:] == path[:-1], False)[: len(path)]
    here = np.flatnonzero(follows)
    s0, s1 = station[here], station[here + 1]
    last = np.flatnonzero(~follows & samples.closed[path])
    first = np.searchsorted(path, path[last])
    end = samples.length[path[last]]
    over = (first < last) & (end - station[last] + station[first] >= SHORTEST)
    last, first, end = last[over], first[over], end[over]
    long = s1 - s0 >= SHORTEST
    here, s0, s1 = here[long], s0[long], s1[long]
    ring = len(here) + np.arange(len(last))
    span = np.concatenate([np.arange(len(here)), ring, ring])
    every = np.concatenate([path[here], path[last], path[last]])
    s0 = np.concatenate([s0, station[last], np.zeros(len(last))])
    s1 = np.concatenate([s1, end, station[first]])
    order = np.lexsort((s0, every))
    return Spans(every[order], s0[order], s1[order], span[order], len(here) + len(last))


def share_within(
    spans: Spans, samples: Paths, group: np.ndarray, path: np.ndarray, s0: np.ndarray, s1: np.ndarray, groups: int
) -> np.ndarray:
    """(groups,) share of the length of each group's intervals that lies within the spans; NaN where it has none.

    Intervals as in `profile.interval_measures`.
    """
    _, begin = _along(samples)
    ends = np.column_stack([begin[spans.path] + spans.s0, begin[spans.path] + spans.s1]).ravel()
    passed = np.column_stack([np.zeros(len(spans.path)), spans.s1 - spans.s0]).ravel().cumsum()
    within = np.zeros(len(path))
    if len(ends):
        within = np.interp(begin[path] + s1, ends, passed) - np.interp(begin[path] + s0, ends, passed)
    whole = np.bincount(group, s1 - s0, minlength=groups)
    inside = np.clip(np.bincount(group, within, minlength=groups), 0.0, whole)  # rounding
    return np.divide(inside, whole, out=np.full(groups, np.nan), where=whole > 0.0)


def brightest_within(
    spans: Spans,
    samples: Paths,
    lux: np.ndarray,
    group: np.ndarray,
    path: np.ndarray,
    s0: np.ndarray,
    s1: np.ndarray,
    groups: int,
) -> np.ndarray:
    """(groups,) the vertex of `samples` with the most light within both the spans and the group's intervals, else -1.

    Of equally bright ones the first.
    """
    along, begin = _along(samples)
    inside = np.zeros(len(along) + 1, dtype=np.int64)
    np.add.at(inside, np.searchsorted(along, begin[spans.path] + spans.s0 - ROUNDING), 1)
    np.add.at(inside, np.searchsorted(along, begin[spans.path] + spans.s1 + ROUNDING), -1)
    first = np.searchsorted(along, begin[path] + s0 - ROUNDING)
    stop = np.searchsorted(along, begin[path] + s1 + ROUNDING)
    interval, vertex = ranges(first, stop - first)
    within = inside.cumsum()[vertex] > 0
    owner, vertex = np.asarray(group)[interval[within]], vertex[within]
    order = np.lexsort((vertex, -lux[vertex], owner))
    found = np.full(groups, -1, dtype=np.int64)
    there, best = np.unique(owner[order], return_index=True)
    found[there] = vertex[order[best]]
    return found


def _along(paths: Paths) -> tuple[np.ndarray, np.ndarray]:
    """(n,) stations of the vertices on a line that holds all paths a metre apart; (m + 1,) where each begins on it."""
    begin = np.concatenate([[0.0], np.cumsum(paths.length + 1.0)])
    return paths.station + begin[paths.path_of_vertex], begin
