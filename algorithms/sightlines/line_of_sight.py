"""The line of sight between two points, exactly: walls and fences as they are drawn, crowns and rising ground by cell.

It answers for several scenarios at once (how much a fence lets through, how low crowns hang), because what takes the
time, which things a line meets, is the same in all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..geometry.boundary import Boundary
from ..geometry.containment import ragged
from ..geometry.edge_grid import EdgeGrid
from ..geometry.outlook import Outlook, hidden_beyond
from ..geometry.paths import Paths, Segments
from .observers import STREET_EYE, Observers
from .surface import SEEN_THROUGH, Surface
from .viewshed import DEPENDABLE, TARGET

if TYPE_CHECKING:
    from ..city.obstacles import Obstacles
    from ..progress import Progress

NEAREST = 2
"""So many of the nearest observers are asked first: most ground needs no more to be seen."""
REST = 8.0
"""How much longer all others take than one of the nearest: of the progress."""
LINES_AT_ONCE = 50_000
OBSERVERS_AT_ONCE = 256
OUTLOOK_PAYS = 30
"""Lines of sight from an observer from which on an outlook costs less than they (measured; changes no result)."""
LEAST_PASSED = 1e-9
"""Share of sight that passes what nobody sees through, so that it has a logarithm."""


@dataclass(frozen=True)
class Scenario:
    """What is believed of what one may see through.

    `permeability` (k,) of the barriers, None without any; `crown_base`, `crown_top` (rows, columns) metres above
    ground, a cell has a crown where its top is above its base.
    """

    name: str
    permeability: np.ndarray | None
    crown_base: np.ndarray
    crown_top: np.ndarray


@dataclass(frozen=True)
class InTheWay:
    """What may stand between two points.

    `edges` are walls of buildings, and barriers; `top` (e,) metres above the ground below them; `passed`
    (scenarios, e) the logarithm of the share of sight that passes them. `soft` has what is known by cell alone, the
    terrain and what stands in a surface model; `level` says that there is nothing of that and no crown. `high` (e,)
    are the edges that end above every eye near them; of those before `houses`, which are walls of buildings, the inside
    lies to the left.
    """

    edges: EdgeGrid
    top: np.ndarray
    passed: np.ndarray
    soft: Surface
    scenarios: tuple[Scenario, ...]
    level: bool
    high: np.ndarray
    houses: int

    @classmethod
    def of(cls, here: Obstacles, soft: Surface, scenarios: Sequence[Scenario]) -> InTheWay:
        """Of everything that was given; `soft` with neither buildings nor barriers."""
        walls = Boundary.of(here.buildings.shapes)
        a, b, top = [walls.a], [walls.b], [here.buildings.height[walls.owner]]
        passed = [np.full((len(scenarios), len(walls)), LEAST_PASSED)]
        if here.barriers is not None:
            lines = Segments.of(Paths.from_lines(here.barriers.lines), np.inf)
            a, b, top = [*a, lines.a], [*b, lines.b], [*top, here.barriers.height[lines.path]]
            passed.append(np.array([np.asarray(each.permeability)[lines.path] for each in scenarios]))
        share = np.maximum(np.concatenate(passed, axis=1), LEAST_PASSED)
        level = not (soft.solid.any() or soft.terrain.any() or any(each.crown_top.any() for each in scenarios))
        edges, height = EdgeGrid.of(np.concatenate(a), np.concatenate(b)), np.concatenate(top)
        high = _higher_than_all_around((edges.a + edges.b) / 2.0, height, soft)
        return cls(edges, height, np.log(share), soft, tuple(scenarios), level, high, len(walls))

    @cached_property
    def outlook(self) -> Outlook:
        """The walls that in no scenario anybody on a walkway sees through or over; a barrier has two sides."""
        hides = self.high & (self.passed <= np.log(LEAST_PASSED)).all(axis=0)
        house, barrier = np.split(np.arange(len(hides)), [self.houses])
        house, barrier = house[hides[house]], barrier[hides[barrier]]
        a = np.concatenate([self.edges.a[house], self.edges.a[barrier], self.edges.b[barrier]])
        b = np.concatenate([self.edges.b[house], self.edges.b[barrier], self.edges.a[barrier]])
        return Outlook(a, b, DEPENDABLE)

    def clear(self, eye: np.ndarray, aim: np.ndarray) -> np.ndarray:
        """(scenarios, n) whether `aim` is seen from `eye` (n, 3): x, y and elevation, metres.

        A thing hides where the line passes below its top; what passes of the sight multiplies along the line, and at
        least half must be left (SCIENCE 2.2).
        """
        met = self.edges.crossings(eye[:, :2], aim[:, :2])
        line, edge = met.line, met.edge
        at = eye[line] + (aim[line] - eye[line]) * met.at[:, None]
        above = at[:, 2] if self.level else at[:, 2] - self._ground(at[:, :2])
        below = above < self.top[edge]
        line, edge = line[below], edge[below]
        passed = np.array([np.bincount(line, each[edge], minlength=len(eye)) for each in self.passed])
        clear = passed >= np.log(SEEN_THROUGH) - 1e-9
        if not self.level:
            some = np.flatnonzero(clear.any(axis=0))
            clear[:, some] &= self._over_the_cells(eye[some], aim[some])
        return clear

    def elevated(self, xy: np.ndarray, above: np.ndarray | float) -> np.ndarray:
        """(n, 3) the points `xy` (n, 2) `above` metres over the ground."""
        return np.column_stack([xy, self._ground(xy) + above])

    def _ground(self, xy: np.ndarray) -> np.ndarray:
        row, column = self.soft.grid.cell_of(xy)
        rows, columns = self.soft.grid.shape
        return self.soft.terrain[np.clip(row, 0, rows - 1), np.clip(column, 0, columns - 1)].astype(float)

    def _over_the_cells(self, eye: np.ndarray, aim: np.ndarray) -> np.ndarray:
        """(scenarios, n) whether no cell between hides the aim; the eye's and the aim's own cells hide nothing."""
        grid, step = self.soft.grid, aim - eye
        between = np.maximum(0, np.ceil(np.hypot(step[:, 0], step[:, 1]) / grid.cell).astype(np.int64) - 1)
        line, number = ragged(between)
        at = eye[line] + step[line] * ((number + 1.0) / (between[line] + 1.0))[:, None]
        cell = np.column_stack(grid.cell_of(at[:, :2]))
        own = [np.column_stack(grid.cell_of(each[:, :2]))[line] for each in (eye, aim)]
        counts = grid.holds(*cell.T) & (cell != own[0]).any(axis=1) & (cell != own[1]).any(axis=1)
        line, (row, column) = line[counts], cell[counts].T
        above = at[counts, 2] - self.soft.terrain[row, column]
        solid = self.soft.solid[row, column] > above
        clear = np.empty((len(self.scenarios), len(eye)), dtype=bool)
        for number, each in enumerate(self.scenarios):
            crown = (each.crown_base[row, column] < above) & (above < each.crown_top[row, column])
            clear[number] = np.bincount(line[solid | crown], minlength=len(eye)) == 0
        return clear


def _higher_than_all_around(middle: np.ndarray, top: np.ndarray, soft: Surface) -> np.ndarray:
    """(e,) whether edges, `top` (e,) metres high at `middle` (e, 2), end above every eye on the ground within 43 m."""
    if not soft.terrain.any():
        return top >= STREET_EYE
    from scipy.ndimage import maximum_filter

    highest = maximum_filter(soft.terrain, size=2 * round(DEPENDABLE / soft.grid.cell) + 1)
    row, column = soft.grid.cell_of(middle)
    held = soft.grid.holds(row, column)
    at = row[held], column[held]
    higher = np.zeros(len(middle), dtype=bool)
    higher[held] = soft.terrain[at] + top[held] >= highest[at] + STREET_EYE
    return higher


def seen_by_anyone(
    way: InTheWay, points: np.ndarray, observers: Observers, progress: Progress, elsewise: np.ndarray | None = None
) -> np.ndarray:
    """(scenarios, n) whether at least one observer on the street within 43 m sees a person's torso at points (n, 2).

    In scenarios other than the first the answer is whole only for the points `elsewise` (n,) bool, by default all.
    The nearest observers are asked first, and settle most of the ground. For what is left, each observer's outlook
    tells most of what lies behind walls, and the line of sight decides on the rest.
    """
    asked = np.ones((len(way.scenarios), len(points)), dtype=bool)
    if elsewise is not None:
        asked[1:] = elsewise
    seen = np.zeros((len(way.scenarios), len(points)), dtype=bool)
    if not len(observers) or not len(points):
        return seen
    eye, aim = way.elevated(observers.xy, observers.eye), way.elevated(points, TARGET)
    tree, left = cKDTree(observers.xy), np.arange(len(points))
    soon, later = progress.parts([NEAREST, REST])
    for nearest, part in enumerate(soon.parts([1.0] * NEAREST), 1):
        apart, who = tree.query(points[left], k=[nearest], distance_upper_bound=DEPENDABLE)
        reached = np.isfinite(apart[:, 0])
        left = left[reached]
        _settle(way, seen, eye, aim, left, who[reached, 0], part)
        left = left[(asked & ~seen)[:, left].any(axis=0)]
    if len(left):
        _search(way, asked, seen, eye, aim, left, later)
    return seen


def _search(
    way: InTheWay,
    asked: np.ndarray,
    seen: np.ndarray,
    eye: np.ndarray,
    aim: np.ndarray,
    left: np.ndarray,
    progress: Progress,
) -> None:
    """Ask all observers for the points (k,) that are `left`, some observers at a time."""
    tree = cKDTree(aim[left, :2])
    for begin in range(0, len(eye), OBSERVERS_AT_ONCE):
        some = np.arange(begin, min(begin + OBSERVERS_AT_ONCE, len(eye)))
        part = progress.part(begin / len(eye), (begin + len(some)) / len(eye))
        part.update(0.0)
        near = tree.query_ball_point(eye[some, :2], DEPENDABLE)
        count = np.fromiter(map(len, near), dtype=np.int64, count=len(near))
        point, observer = left[np.concatenate(near).astype(np.int64)], np.repeat(some - begin, count)
        unsettled = (asked[:, point] & ~seen[:, point]).any(axis=0)
        point, observer = point[unsettled], observer[unsettled]
        if len(point) > OUTLOOK_PAYS * len(some):
            depth = way.outlook.depths(eye[some, :2])
            in_view = ~hidden_beyond(depth, observer, aim[point, :2] - eye[some[observer], :2])
            point, observer = point[in_view], observer[in_view]
        _settle(way, seen, eye, aim, point, some[observer], part)


def _settle(
    way: InTheWay,
    seen: np.ndarray,
    eye: np.ndarray,
    aim: np.ndarray,
    point: np.ndarray,
    observer: np.ndarray,
    progress: Progress,
) -> None:
    """Mark in `seen` (scenarios, n) the points (k,) that the observers (k,), one each, see."""
    for begin in range(0, len(point), LINES_AT_ONCE):
        progress.update(begin / len(point))
        some = slice(begin, begin + LINES_AT_ONCE)
        clear = way.clear(eye[observer[some]], aim[point[some]])
        for scenario, passed in zip(seen, clear):
            scenario[point[some][passed]] = True
