"""Blank frontage: metres of walkway that face, near by, a built front without windows, by what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from ..finding import Finding, Severity
from ..geometry.boundary import Boundary
from ..geometry.containment import Containment, ragged
from ..geometry.crossing import Obstacles as Edges
from ..geometry.paths import Paths, Segments
from ..message import say
from ..progress import Progress
from .observers import STREET_EYE

if TYPE_CHECKING:
    from ..city.obstacles import Obstacles
    from ..frontage import Frontage

NO_WINDOWS, VACANT, WALL, SURVEY = "no windows", "vacant", "wall", "survey"
"""What makes a frontage blank: a kind of building that has no windows, a building that is likely vacant, a solid wall
or fence; or a survey found it so."""

NEAR = 15.0
"""m from the walkway within which a front is faced (SCIENCE 2.2, S6)."""
STEP = 1.0
"""m; the walkway looks at what is beside it at least so often."""
BEHIND = 2.0
"""m behind its face a front must stand on the parcel: maps draw fronts up to so far outside."""
EDGE_PIECE = 2.0
"""m; the fronts' edges are cut into pieces of at most this length (changes no result)."""
_UNWATCHED = Progress()


def blank_fronts(
    parcels: np.ndarray,
    vacant: np.ndarray,
    here: Obstacles,
    paths: Paths,
    at: Frontage,
    progress: Progress = _UNWATCHED,
) -> pd.DataFrame:
    """(n rows) `blank_m`, the metres of each parcel's frontage that face a blank front, and `blank_by`, of what most.

    From every metre of the frontage one looks square to the walkway, to both sides, for 15 m. What stands there first
    counts if it stands on the parcel ((n,) polygons or None, metres): a wall of a building whose recorded kind has no
    windows to the street, or of any building where the parcel is likely `vacant` (n,), or a wall or fence without
    openings that is recorded as at least as high as an eye (1.6 m). Lower and open ones are looked over. What is not
    known to be blank is not: neither a building of unknown kind nor a wall of unknown height. NaN without a frontage.
    """
    n = len(parcels)
    fronts = _Fronts.of(here)
    interval, start, step, length = _looks(paths, at)
    parcel = at.parcel[interval]
    worth = vacant[parcel] | fronts.blank_near(start)
    metres = np.zeros((n, len(_CAUSES)))
    cause = np.full(len(interval), -1, dtype=np.int64)
    for side in (1.0, -1.0):
        look = np.flatnonzero(worth & (cause < 0))
        cause[look] = _seen(fronts, parcels, vacant, parcel[look], start[look], side * step[look], progress)
    blank = cause >= 0
    np.add.at(metres, (parcel[blank], cause[blank]), length[blank])
    faced = np.bincount(at.parcel, minlength=n) > 0
    total = metres.sum(axis=1)
    most = np.array(_CAUSES, dtype=object)[metres.argmax(axis=1)]
    return pd.DataFrame({"blank_m": np.where(faced, total, np.nan), "blank_by": np.where(total > 0.0, most, None)})


_CAUSES = (NO_WINDOWS, VACANT, WALL)
_UNKNOWN = -1


class _Fronts:
    """The edges of all that a look may meet: `cause` (e,) of those that are blank by themselves, else -1; `building`
    (e,) whether they are a building's.
    """

    def __init__(self, edges: Boundary, cause: np.ndarray, building: np.ndarray) -> None:
        self.edges, self.cause, self.building = Edges(edges), cause, building
        blank = edges.middle[cause != _UNKNOWN]
        self.blank = cKDTree(blank) if len(blank) else None

    @classmethod
    def of(cls, here: Obstacles) -> _Fronts:
        houses = Boundary.of(here.buildings.shapes).pieces(EDGE_PIECE)
        bare = np.where(here.buildings.front == NO_WINDOWS, _CAUSES.index(NO_WINDOWS), _UNKNOWN)[houses.owner]
        walls = _solid_walls(here)
        edges = Boundary(
            np.concatenate([houses.a, walls.a]),
            np.concatenate([houses.b, walls.b]),
            np.concatenate([houses.owner, walls.path]),
            np.concatenate([houses.normal, np.zeros((len(walls), 2))]),
        )
        cause = np.concatenate([bare, np.full(len(walls), _CAUSES.index(WALL))]).astype(np.int64)
        return cls(edges, cause, np.arange(len(cause)) < len(houses))

    def blank_near(self, xy: np.ndarray) -> np.ndarray:
        """(k,) whether a front that is blank by itself may be met from each place."""
        if self.blank is None or not len(xy):
            return np.zeros(len(xy), dtype=bool)
        distance, _ = self.blank.query(xy, distance_upper_bound=NEAR + EDGE_PIECE)
        return np.isfinite(distance)


def _solid_walls(here: Obstacles) -> Segments:
    """Walls and fences (no plants) through which nothing is seen, known to be as high as an eye or higher."""
    barriers = here.barriers
    if barriers is None:
        return Segments.of(Paths.from_lines([]), EDGE_PIECE)
    solid = (barriers.permeability == 0.0) & (barriers.kind != "hedge")
    known = barriers.assumed == 0.0
    high = barriers.height >= STREET_EYE
    lines = [barriers.lines[each] for each in np.flatnonzero(solid & known & high)]
    return Segments.of(Paths.from_lines(lines), EDGE_PIECE)


def _looks(paths: Paths, at: Frontage) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Looks (k) from the middles of short pieces of the frontages: the interval of each, where it starts (k, 2), its
    way square to the walkway (k, 2), 15 m long, and the length (k,) of its piece.
    """
    count = np.maximum(1, np.ceil((at.s1 - at.s0) / STEP - 1e-9)).astype(np.int64)
    interval, number = ragged(count)
    length = ((at.s1 - at.s0) / count)[interval]
    station = at.s0[interval] + length * (number + 0.5)
    path = at.walkway[interval]
    here = paths.at(path, station)
    along = paths.at(path, station + length / 2.0) - paths.at(path, station - length / 2.0)
    size = np.hypot(*along.T)
    sound = size > 0.0
    step = np.zeros_like(along)
    step[sound] = NEAR * np.column_stack([-along[sound, 1], along[sound, 0]]) / size[sound, None]
    return interval, here, step, length


def _seen(
    fronts: _Fronts,
    parcels: np.ndarray,
    vacant: np.ndarray,
    parcel: np.ndarray,
    start: np.ndarray,
    step: np.ndarray,
    progress: Progress,
) -> np.ndarray:
    """(k,) what makes the first front that is met on the look's own `parcel` (k,) blank, by its number, else -1."""
    edge, share = fronts.edges.first_entered(start, start + step, progress)
    met = np.flatnonzero(edge >= 0)
    cause = np.full(len(start), _UNKNOWN, dtype=np.int64)
    cause[met] = fronts.cause[edge[met]]
    empty = met[fronts.building[edge[met]] & vacant[parcel[met]]]
    cause[empty] = np.where(cause[empty] == _UNKNOWN, _CAUSES.index(VACANT), cause[empty])
    blank = np.flatnonzero(cause != _UNKNOWN)
    ahead = start[blank] + step[blank] * (share[blank] + BEHIND / NEAR)[:, None]
    wanted = np.unique(parcel[blank])
    edges = Boundary.of([parcels[each] for each in wanted])
    point, owner = Containment.of(edges).pairs(ahead)
    own = np.zeros(len(blank), dtype=bool)
    own[point[wanted[owner] == parcel[blank[point]]]] = True
    cause[blank[~own]] = _UNKNOWN
    return cause


def with_survey(table: pd.DataFrame, surveyed: np.ndarray) -> pd.DataFrame:
    """The factor's table with the metres that a city's own survey of facades gives (n,), NaN where it has none.

    Who has looked at a front knows more of it than the layers, also where these say nothing.
    """
    known = np.isfinite(surveyed)
    return table.assign(
        blank_m=np.where(known, surveyed, table["blank_m"]),
        blank_by=np.where(known, np.where(surveyed > 0.0, SURVEY, None), table["blank_by"]),
    )


def fronts_unknown(here: Obstacles) -> list[Finding]:
    """A finding where the kind of no building tells whether it has windows."""
    buildings, count = here.buildings, len(here.buildings.ids)
    if any(front is not None for front in buildings.front):
        return []
    what = say(
        "Findings",
        "The kinds of the {total:,} buildings of '{layer}' do not tell which of them have no windows to the street; "
        "only likely vacant buildings and high solid walls were taken for blank fronts.",
        total=count, layer=buildings.layer,
    )  # fmt: skip
    advice = say("Findings", "Give the kind of each building, such as garage, warehouse, shop or house.")
    return [Finding(Severity.INFO, "buildings", buildings.layer, what, advice, count, count)]
