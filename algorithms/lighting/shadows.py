"""Shadows of buildings in the light of lamps: which walls stand around each lamp, by direction, and what they hide.

The walls that a lamp sees are listed by the directions they fill. Before the first wall of its direction a place is
lit; beyond a wall that is as high as the lamp and fills the whole direction it is dark; in between the walls of the
direction are asked one by one, exactly. So neither the number of directions nor where they begin changes a result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.boundary import Boundary
from ..geometry.containment import Containment, ragged
from ..geometry.nearby import Nearby
from .directions import WIDEST, Listing, borders, entered, how_many, turned
from .ground import LEVEL, Ground
from .ways import Ways

if TYPE_CHECKING:
    from ..city.buildings import Buildings
    from .ways import Block

PIECE = 8.0
"""m; walls are looked up by pieces of at most this length (changes no result)."""
ROUNDING = 1e-9
"""Share of a wall's length by which a ray may miss its end and still meet it, and of the way to a wall beyond which a
place lies behind it."""
ASKED = 2048
"""So many places are asked at once of all the walls that may hide them: few enough for a fast cache."""
JOINED = 3
"""So many walls, one behind the other, are at most joined to one shadow (changes no result)."""


@dataclass(frozen=True)
class Walls:
    """`w` walls of buildings from `a` to `b` (w, 2) metres with the inside to their left, `top` (w,) their elevation,
    metres, and `owner` (w,), the building's number; `ids` of the buildings; `pieces` the middles of the walls' pieces,
    `wall` (p,) whose they are. Down to the ground they are closed.
    """

    a: np.ndarray
    b: np.ndarray
    top: np.ndarray
    owner: np.ndarray
    ids: np.ndarray
    inside: Containment
    pieces: Nearby
    wall: np.ndarray

    @classmethod
    def of(cls, buildings: Buildings, ground: Ground = LEVEL) -> Walls:
        """The outer and courtyard walls of all buildings; each roof is level, as high above the mean ground along the
        building's outline as the building is high.
        """
        edges = Boundary.of(buildings.shapes)
        count = np.maximum(1, np.ceil(edges.length / PIECE)).astype(np.int64)
        wall, number = ragged(count)
        middle = edges.a[wall] + (edges.b - edges.a)[wall] * ((number + 0.5) / count[wall])[:, None]
        foot = ground.beneath(edges, len(buildings.shapes))
        top = (foot + np.asarray(buildings.height, dtype=float))[edges.owner]
        inside, pieces = Containment.of(edges), Nearby.of(middle)
        return cls(edges.a, edges.b, top, edges.owner, np.asarray(buildings.ids, dtype=object), inside, pieces, wall)

    def holding(self, xy: np.ndarray) -> np.ndarray:
        """(k,) which of the places `xy` (n, 2) lie inside a building."""
        return np.unique(self.inside.pairs(xy)[0])

    def around(self, xy: np.ndarray, reach: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(k,) lamps and (k,) walls, every pair once, of which the wall may come within the `reach` (n,) of `xy`."""
        near = self.pieces.within(xy, reach + PIECE / 2.0)
        found = [pairs.centre * len(self.a) + self.wall[pairs.point] for pairs in near]
        both = np.unique(np.concatenate([np.empty(0, dtype=np.int64), *found]))
        return both // max(len(self.a), 1), both % max(len(self.a), 1)


@dataclass(frozen=True)
class _Faces:
    """`f` walls as seen by their lamps, which stand at the origin.

    Anticlockwise they reach from `begin` to `end` (f, 2); `area` (f,) twice the triangle that these make with the
    lamp; `below` (f,) how many metres the wall's top lies below the lamp, 0 where it is as high: a ray that has not
    sunk so far where it meets the wall passes above it.
    """

    lamp: np.ndarray
    wall: np.ndarray
    begin: np.ndarray
    end: np.ndarray
    area: np.ndarray
    below: np.ndarray

    def rows(self) -> np.ndarray:
        """(f, 6) begin, end, area and below side by side, so that a face is looked up at one place."""
        return np.column_stack([self.begin, self.end, self.area, self.below])


class Shadows:
    """What the walls around the lamps of a block hide of the places that their ways lead to.

    By direction of each lamp, squares of metres: up to `near` nothing is hidden, from `dark_from` to `dark_to` times
    the square of its drop every place is, and so is from `far_from` to `far_to` times that square. What is in between
    is asked of the `entries` that the direction lists.
    """

    def __init__(self, walls: Walls, block: Block, indoors: tuple[np.ndarray, np.ndarray]) -> None:
        """`indoors`: lamps of the block (i,) and the buildings (i,) that they stand in."""
        self.walls, self.bins = walls, how_many(block.ways, len(block.xy))
        self.faces = faces = _faces_of(walls, block, indoors)
        self.rows = faces.rows()
        entries = _entries_of(faces, self.bins)
        entries = entries.chosen(np.argsort(entries.slot.astype(np.uint16), kind="stable"))
        slot, total = entries.slot, self.bins * len(block.xy)
        first = np.flatnonzero(np.diff(slot, prepend=-1))
        self.near, self.dark_from, self.dark_to = np.full(total, np.inf), np.full(total, np.inf), np.zeros(total)
        self.far_from, self.far_to = np.full(total, np.inf), np.zeros(total)
        if len(first):
            here = slot[first]
            self.near[here] = np.minimum.reduceat(entries.near, first)
            self.dark_from[here] = np.minimum.reduceat(entries.dark_from, first)
            dark_anyhow, least = self.dark_from.copy(), np.repeat(block.least, self.bins)[here]
            for _ in range(JOINED):  # walls one behind the other, as the front and the back of a house
                joins = entries.dark_from <= dark_anyhow[slot]
                self.dark_to[here] = np.maximum.reduceat(np.where(joins, entries.dark_to, 0.0), first)
                dark_anyhow[here] = self.dark_to[here] * least**2
            self.far_to[here] = np.maximum.reduceat(entries.dark_to, first)
            furthest = entries.dark_to == self.far_to[slot]
            self.far_from[here] = np.minimum.reduceat(np.where(furthest, entries.dark_from, np.inf), first)
        for_good = np.where(self.far_to == np.inf, self.far_from, np.inf)
        self.entries = entries.chosen(np.flatnonzero(entries.near < for_good[slot]))
        self.listing = Listing.of(self.entries.slot, np.arange(len(self.entries.slot)), total)

    def dark(self, parts: Sequence[Ways]) -> list[np.ndarray]:
        """(k,) of each part whether walls keep the light from the places."""
        found, unsure, left = [], [], []
        for ways in parts:
            dark, which = self._by_direction(ways)
            found.append(dark)
            unsure.append(which)
            left.append(ways.chosen(which))
        ends = np.cumsum([len(which) for which in unsure])
        for dark, which, hidden in zip(found, unsure, np.split(self._hidden(Ways.joined(left)), ends[:-1])):
            dark[which] = hidden
        return found

    def _by_direction(self, ways: Ways) -> tuple[np.ndarray, np.ndarray]:
        """(k,) which of the places are certainly dark, and (u,) those of which that remains to be asked."""
        slot, square, drop = self._slot(ways), ways.square, ways.drop * ways.drop
        dark = (square > self.dark_from.take(slot)) & (square < self.dark_to.take(slot) * drop)
        dark |= (square > self.far_from.take(slot)) & (square < self.far_to.take(slot) * drop)
        return dark, np.flatnonzero((square > self.near.take(slot)) & ~dark)

    def _hidden(self, ways: Ways) -> np.ndarray:
        """(k,) whether walls keep the light from the places: every wall is asked whose shadow may reach so far."""
        hidden, slot, drop = np.zeros(len(ways), dtype=bool), self._slot(ways), ways.drop * ways.drop
        for begin in range(0, len(ways), ASKED):
            place, entry = self.listing.met(slot[begin : begin + ASKED])
            place += begin
            away = ways.square.take(place)
            may = (self.entries.near.take(entry) < away) & (away < self.entries.upto.take(entry) * drop.take(place))
            may = np.flatnonzero(may)
            place, entry = place.take(may), entry.take(may)
            hidden[place[self._hides(self.entries.face.take(entry), ways, place)]] = True
        return hidden

    def first(self, ways: Ways) -> np.ndarray:
        """(k,) the building whose wall comes first of those that keep the light from the places, -1 where none
        does.
        """
        place, entry = self.listing.met(self._slot(ways))
        face = self.entries.face.take(entry)
        hit = self._hides(face, ways, place)
        place, face = place[hit], face[hit]
        begin, end = self.faces.begin[face], self.faces.end[face]
        step = end - begin
        share = self.faces.area[face] / (ways.x[place] * step[:, 1] - ways.y[place] * step[:, 0])
        found = np.full(len(ways), -1, dtype=np.int64)
        order = np.lexsort((-share, place))
        found[place[order]] = self.walls.owner[self.faces.wall[face[order]]]
        return found

    def _slot(self, ways: Ways) -> np.ndarray:
        """(k,) the directions that the ways go: those of lamp n begin at n `bins`."""
        return ways.hub * self.bins + turned(ways.x, ways.y, self.bins).astype(np.int64)

    def _hides(self, face: np.ndarray, ways: Ways, place: np.ndarray) -> np.ndarray:
        """(e,) whether each face stands between the lamp and the place (e,) and high enough.

        The ray meets the wall's line after area / span of its way, at the share left / span of the wall.
        """
        x, y, drop = ways.x.take(place), ways.y.take(place), ways.drop.take(place)
        from_x, from_y, to_x, to_y, area, below = self.rows.take(face, axis=0).T
        left = from_x * y - from_y * x
        right = x * to_y - y * to_x
        span = left + right
        across = (left >= -ROUNDING * span) & (right >= -ROUNDING * span) & (span > 0.0)
        return across & (area * (1.0 + ROUNDING) < span) & (area * drop > below * span)


def _faces_of(walls: Walls, block: Block, indoors: tuple[np.ndarray, np.ndarray]) -> _Faces:
    """The walls that may hide something: those seen from outside, and those lower than the lamp from inside as well,
    for behind them the roof's edge throws the shadow. The building that a lamp stands in lets its light out.
    """
    lamp, wall = walls.around(block.xy, block.reach)
    a, b = walls.a[wall] - block.xy[lamp], walls.b[wall] - block.xy[lamp]
    area = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
    below = np.maximum(block.elevation[lamp] - walls.top[wall], 0.0)
    buildings = walls.owner.max(initial=0) + 1
    own = np.isin(lamp * buildings + walls.owner[wall], indoors[0] * buildings + indoors[1])
    outside = area < 0.0
    keep = (below < block.most[lamp]) & (outside | ((area > 0.0) & (below > 0.0) & ~own))
    lamp, wall, a, b, area, below, outside = (each[keep] for each in (lamp, wall, a, b, area, below, outside))
    begin, end = np.where(outside[:, None], b, a), np.where(outside[:, None], a, b)
    return _Faces(lamp, wall, begin, end, np.abs(area), below)


@dataclass(frozen=True)
class _Entries:
    """Each face once for every direction that it enters, (e,): the `face`; `slot`, its lamp's direction; squares of
    the distance up to which it certainly hides nothing, `near`, and of that from which it hides all, `dark_from`; and
    for every metre that a place lies below the lamp of that up to which it does, `dark_to`: inf and 0 where it does not
    fill the direction; `upto`: beyond that it hides nothing.
    """

    face: np.ndarray
    slot: np.ndarray
    near: np.ndarray
    dark_from: np.ndarray
    dark_to: np.ndarray
    upto: np.ndarray

    def chosen(self, which: np.ndarray) -> _Entries:
        """Those of the indices."""
        return _Entries(*(getattr(self, each.name).take(which) for each in fields(self)))


def _entries_of(faces: _Faces, bins: int) -> _Entries:
    begin, end = turned(faces.begin[:, 0], faces.begin[:, 1], bins), turned(faces.end[:, 0], faces.end[:, 1], bins)
    end = np.where(end < begin, end + bins, end)
    end = np.where(end - begin > 0.6 * bins, begin, end)  # no wall fills half a turn: rounding of one seen edge-on
    face, number = entered(begin, end, bins)
    starts, stops = number >= begin[face], number + 1 <= end[face]
    low = np.where(starts, _distance(faces, face, number, bins), np.hypot(*faces.begin.T).take(face))
    high = np.where(stops, _distance(faces, face, number + 1, bins), np.hypot(*faces.end.T).take(face))
    near = np.cos(0.5 * WIDEST / bins) * np.minimum(low, high) * (1.0 - ROUNDING)  # the foot may lie between
    far = np.maximum(low, high) * (1.0 + ROUNDING)
    below = faces.below[face]
    dark_to, upto = (np.divide(each, below, out=np.full(len(near), np.inf), where=below > 0.0) for each in (near, far))
    fills = starts & stops
    dark_from, dark_to = np.where(fills, far, np.inf), np.where(fills, dark_to, 0.0)
    slot = faces.lamp[face] * bins + number % bins
    return _Entries(face, slot, near * near, dark_from * dark_from, dark_to * dark_to, upto * upto)


def _distance(faces: _Faces, face: np.ndarray, border: np.ndarray, bins: int) -> np.ndarray:
    """(e,) metres from the lamp to the line of the face along the border of a direction."""
    (x, y), turn = borders(bins), border % bins
    step_x, step_y = (faces.end - faces.begin).T
    with np.errstate(divide="ignore", invalid="ignore"):
        return faces.area.take(face) / (x.take(turn) * step_y.take(face) - y.take(turn) * step_x.take(face))
