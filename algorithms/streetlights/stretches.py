"""How bright stretches of street between two lamps are, and how much brighter upgrades may make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..lighting.overlit import TOO_MUCH, Spans, lamps_beside, spans_between
from ..profile import ranges
from .defaults import default_of

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from ..geometry.paths import Paths
    from ..lighting.scene import Scene


def stretches_of(scene: Scene) -> tuple[Spans, csr_matrix]:
    """The stretches between working lamps as they are tonight, and `means_over` them."""
    spans = spans_between(scene.samples, *lamps_beside(scene.samples, scene.lights.luminaires))
    return spans, means_over(spans, scene.samples)


def average_wanted(spans: Spans, scene: Scene) -> np.ndarray:
    """(s,) lx, the average that the class of each stretch's walkway asks for."""
    wanted = np.empty(spans.count)
    wanted[spans.span] = scene.goals.targets.e_avg[spans.path]
    return wanted


def room_of(mean: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """(s,) lx by which the mean of each stretch may rise: to 1.5 times what is wanted (SCIENCE 2.10).

    A stretch that is brighter already may rise by a trifle, a hundredth of that: the tail of a lamp around the corner
    must not forbid it.
    """
    most = TOO_MUCH * wanted
    return np.maximum(most - mean, default_of("limit", "trifle") * most)


def means_over(spans: Spans, samples: Paths) -> csr_matrix:
    """(s, n) by which light (n,) at the vertices of `samples` becomes its mean over each stretch.

    The light is linear between vertices, as in `profile.interval_measures`, so that the mean is exact and linear.
    """
    from scipy.sparse import csr_matrix

    begin = np.concatenate([[0.0], np.cumsum(samples.length + 1.0)])  # a metre of nothing keeps the paths apart
    along = samples.station + begin[samples.path_of_vertex]
    low, high = begin[spans.path] + spans.s0, begin[spans.path] + spans.s1
    first = np.searchsorted(along, low, side="right")
    stop = np.maximum(np.searchsorted(along, high, side="left"), first)
    piece, vertex = ranges(first, stop - first)
    after = np.append(along, np.inf)
    upper = np.minimum(after[first], high)  # the node that follows the beginning
    lower = np.maximum(along[np.maximum(stop - 1, 0)], low)  # the one before the end
    inner = (np.minimum(after[vertex + 1], high[piece]) - np.maximum(along[vertex - 1], low[piece])) / 2.0
    last = len(along) - 1
    rows, columns, weights = [spans.span[piece]], [vertex], [inner]
    for at, beyond, half in ((low, first, (upper - low) / 2.0), (high, stop, (high - lower) / 2.0)):
        right = np.clip(beyond, 1, last)
        share = (at - along[right - 1]) / (along[right] - along[right - 1])
        rows += [spans.span, spans.span]
        columns += [right - 1, right]
        weights += [half * (1.0 - share), half * share]
    row, column, weight = (np.concatenate(each) for each in (rows, columns, weights))
    length = np.bincount(spans.span, spans.s1 - spans.s0, minlength=spans.count)
    return csr_matrix((weight / length[row], (row, column)), shape=(spans.count, len(samples.xy)))
