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
TURNS = ((0, 8), (4, 8), (2, 4), (1, 2))
"""The cells of a line are asked in turns, from the first on every eighth and so on: few of them tell of most lines that
are hidden (changes no result)."""
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

    def clear(self, eye: np.ndarray, aim: np.ndarray, asked: np.ndarray | None = None) -> np.ndarray:
        """(scenarios, n) whether `aim` is seen from `eye` (n, 3): x, y and elevation, metres.

        False where not `asked` (scenarios, n), by default all. A thing hides where the line passes below its top; what
        passes of the sight multiplies along the line, and at least half must be left (SCIENCE 2.2).
        """
        clear = np.ones((len(self.scenarios), len(eye)), dtype=bool) if asked is None else asked.copy()
        self.glance(eye, aim, clear)
        self._past_the_edges(eye, aim, clear)
        if not self.level:
            for turn in TURNS[1:]:
                self._over_the_cells(eye, aim, clear, *turn)
        return clear

    def glance(self, eye: np.ndarray, aim: np.ndarray, clear: np.ndarray) -> None:
        """Take from `clear` (scenarios, n) the lines from `eye` to `aim` (n, 3) that a few cells tell to be hidden."""
        if not self.level:
            self._over_the_cells(eye, aim, clear, *TURNS[0])

    def elevated(self, xy: np.ndarray, above: np.ndarray | float) -> np.ndarray:
        """(n, 3) the points `xy` (n, 2) `above` metres over the ground."""
        return np.column_stack([xy, self._ground(xy) + above])

    def _ground(self, xy: np.ndarray) -> np.ndarray:
        row, column = self.soft.grid.cell_of(xy)
        rows, columns = self.soft.grid.shape
        return self.soft.terrain[np.clip(row, 0, rows - 1), np.clip(column, 0, columns - 1)].astype(float)

    @cached_property
    def _highest(self) -> np.ndarray:
        """(cells,) float32 metres above ground under which a cell may hide something in any scenario."""
        highest = self.soft.solid.copy()
        for each in self.scenarios:
            np.maximum(highest, each.crown_top, out=highest)
        return highest.ravel()

    def _past_the_edges(self, eye: np.ndarray, aim: np.ndarray, clear: np.ndarray) -> None:
        """Take from `clear` (scenarios, n) the lines that walls and barriers hide."""
        some = np.flatnonzero(clear.any(axis=0))
        eye, aim = eye[some], aim[some]
        met = self.edges.crossings(eye[:, :2], aim[:, :2])
        line, edge = met.line, met.edge
        at = eye[line] + (aim[line] - eye[line]) * met.at[:, None]
        above = at[:, 2] if self.level else at[:, 2] - self._ground(at[:, :2])
        below = above < self.top[edge]
        line, edge = line[below], edge[below]
        passed = np.array([np.bincount(line, each[edge], minlength=len(eye)) for each in self.passed])
        clear[:, some] &= passed >= np.log(SEEN_THROUGH) - 1e-9

    def _over_the_cells(self, eye: np.ndarray, aim: np.ndarray, clear: np.ndarray, first: int, every: int) -> None:
        """Take from `clear` (scenarios, n) the lines that a cell between hides; the eye's and the aim's own hide
        nothing. Of the cells, counted from the aim, those of number `first`, `first + every` and so on are asked.
        """
        some = np.flatnonzero(clear.any(axis=0))
        eye, aim = eye[some], aim[some]
        step = aim - eye
        between = np.maximum(0, np.ceil(np.hypot(step[:, 0], step[:, 1]) / self.soft.grid.cell).astype(np.int64) - 1)
        line, number = ragged((np.maximum(between - first, 0) + every - 1) // every)
        share = (between[line] - first - number * every) / (between[line] + 1.0)
        x, y, z = (eye[:, axis][line] + step[:, axis][line] * share for axis in range(3))
        cell = self._cell(x, y)
        counts = (cell >= 0) & (cell != self._cell(*eye[:, :2].T)[line]) & (cell != self._cell(*aim[:, :2].T)[line])
        cell = np.maximum(cell, 0)
        above = z - self.soft.terrain.ravel()[cell]
        counts &= above < self._highest[cell]
        line, cell, above = line[counts], cell[counts], above[counts]
        solid = above < self.soft.solid.ravel()[cell]
        for row, each in zip(clear, self.scenarios):
            crown = (each.crown_base.ravel()[cell] < above) & (above < each.crown_top.ravel()[cell])
            row[some[line[solid | crown]]] = False

    def _cell(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """(n,) the number of the cell that holds each place, row by row; -1 beyond the grid."""
        row, column = self.soft.grid.cell_of(np.column_stack([x, y]))
        return np.where(self.soft.grid.holds(row, column), row * self.soft.grid.shape[1] + column, -1)


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
    The nearest observers are asked first, and settle most of the ground. For what is left, a glance at a few cells
    tells most of what crowns hide, each observer's outlook most of what lies behind walls, and the line of sight
    decides on the rest.
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
        _settle(way, asked, seen, eye, aim, left, who[reached, 0], part)
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
        open_yet = _open_yet(way, asked & ~seen, eye, aim, point, some[observer])
        point, observer = point[open_yet], observer[open_yet]
        if len(point) > OUTLOOK_PAYS * len(some):
            depth = way.outlook.depths(eye[some, :2])
            in_view = ~hidden_beyond(depth, observer, aim[point, :2] - eye[some[observer], :2])
            point, observer = point[in_view], observer[in_view]
        _settle(way, asked, seen, eye, aim, point, some[observer], part)


def _open_yet(
    way: InTheWay, wanted: np.ndarray, eye: np.ndarray, aim: np.ndarray, point: np.ndarray, observer: np.ndarray
) -> np.ndarray:
    """(k,) whether the lines from the observers (k,) to the points (k,) may settle what is `wanted` (scenarios, n)."""
    left = np.empty(len(point), dtype=bool)
    for begin in range(0, len(point), LINES_AT_ONCE):
        some = slice(begin, begin + LINES_AT_ONCE)
        clear = wanted[:, point[some]]
        way.glance(eye[observer[some]], aim[point[some]], clear)
        left[some] = clear.any(axis=0)
    return left


def _settle(
    way: InTheWay,
    asked: np.ndarray,
    seen: np.ndarray,
    eye: np.ndarray,
    aim: np.ndarray,
    point: np.ndarray,
    observer: np.ndarray,
    progress: Progress,
) -> None:
    """Mark in `seen` (scenarios, n) those of the points (k,) that are `asked` (scenarios, n) for and that the observers
    (k,), one each, see.
    """
    for begin in range(0, len(point), LINES_AT_ONCE):
        progress.update(begin / len(point))
        there, who = point[begin : begin + LINES_AT_ONCE], observer[begin : begin + LINES_AT_ONCE]
        wanted = asked[:, there] & ~seen[:, there]
        left = np.flatnonzero(wanted.any(axis=0))
        there, who = there[left], who[left]
        clear = way.clear(eye[who], aim[there], wanted[:, left])
        for scenario, passed in zip(seen, clear):
            scenario[there[passed]] = True
