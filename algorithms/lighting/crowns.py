"""What tree crowns let through of the light of lamps: slabs from base to top, discs or areas, each crossing once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.boundary import Boundary
from ..geometry.containment import Containment, ragged
from ..geometry.nearby import Nearby
from .directions import Listing, entered, how_many, turned
from .ground import LEVEL, Ground

if TYPE_CHECKING:
    from ..city.trees import Trees
    from .ways import Block, Ways

LEAF_ON, LEAF_OFF = 0.4, 0.7
"""Share of light that passes a crown in leaf and without leaves (SCIENCE 2.1 e; editable defaults, unverified)."""
PIECE = 8.0
"""m; outlines are looked up by pieces of at most this length (changes no result)."""
LEAST = 1e-12
"""m2; a place nearer to the foot of a lamp counts as below it."""


@dataclass(frozen=True)
class Crowns:
    """`c` crowns, discs first: the elevations `base`, `top` (c,), metres, and `ids` (c,).

    The first ones have `middle` (d, 2) and `radius` (d,), metres. The others are areas with the `outline`, whose owners
    count from the first area.
    """

    middle: np.ndarray
    radius: np.ndarray
    outline: Boundary
    base: np.ndarray
    top: np.ndarray
    ids: np.ndarray
    inside: Containment
    middles: Nearby
    pieces: Nearby
    edge: np.ndarray

    @classmethod
    def of(cls, trees: Trees, ground: Ground = LEVEL) -> Crowns:
        """The crowns of trees and the canopies drawn as areas; areas have no id. Trees stand on the ground at their
        middle, areas on the mean ground along their outline.
        """
        outline = Boundary.of(trees.areas)
        count = np.maximum(1, np.ceil(outline.length / PIECE)).astype(np.int64)
        edge, number = ragged(count)
        piece = outline.a[edge] + (outline.b - outline.a)[edge] * ((number + 0.5) / count[edge])[:, None]
        foot = np.concatenate([ground.at(trees.xy), ground.beneath(outline, len(trees.areas))])
        return cls(
            trees.xy,
            trees.radius,
            outline,
            foot + np.concatenate([trees.base, trees.area_base]),
            foot + np.concatenate([trees.top, trees.area_top]),
            np.concatenate([trees.ids, np.full(len(trees.areas), None, dtype=object)]),
            Containment.of(outline),
            Nearby.of(trees.xy),
            Nearby.of(piece),
            edge,
        )

    def __len__(self) -> int:
        return len(self.base)

    def under(self, block: Block, lamp: np.ndarray, crown: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(k,) metres below the lamp at which a crown begins, at least 0, and at which it ends; (k,) whether any way to
        the lamp's places comes into its heights.
        """
        begin, end = (block.elevation[lamp] - each[crown] for each in (self.top, self.base))
        return np.maximum(begin, 0.0), end, (end > 0.0) & (begin < end) & (begin < block.most[lamp])


class Shade:
    """Which crowns the rays of the lamps of a block cross on their way to places that lie lower than these."""

    def __init__(self, crowns: Crowns, block: Block) -> None:
        self.crowns, self.bins, self.lamps = crowns, how_many(block.ways, len(block.xy)), len(block.xy)
        self.discs = _Discs(self, crowns, block)
        self.areas = _Areas(self, crowns, block)

    def crossed(self, ways: Ways) -> tuple[np.ndarray, np.ndarray]:
        """(m,) ways and (m,) crowns: each crown once that a way crosses."""
        slot = ways.hub * self.bins + turned(ways.x, ways.y, self.bins).astype(np.int64)
        sunk = 1.0 / np.maximum(ways.drop, LEAST)
        met = self.discs.crossed(ways, slot, sunk), self.areas.crossed(ways, slot, sunk)
        return np.concatenate([place for place, _ in met]), np.concatenate([crown for _, crown in met])

    def listed(self, thing: np.ndarray, slot: np.ndarray) -> Listing:
        """Things by direction, from each thing and direction that it enters (e,)."""
        order = np.argsort(slot.astype(np.uint16), kind="stable")
        return Listing.of(slot[order], thing[order], self.bins * self.lamps)


class _Discs:
    """Crowns that are discs, as seen by the lamps, which stand at the origin."""

    def __init__(self, shade: Shade, crowns: Crowns, block: Block) -> None:
        widest = crowns.radius.max(initial=0.0)
        lamp, disc = _pairs(crowns.middles, block.xy, block.reach + widest)
        away = crowns.middle[disc] - block.xy[lamp]
        begin, end, met = crowns.under(block, lamp, disc)
        distance, radius = np.hypot(*away.T), crowns.radius[disc]
        kept = np.flatnonzero(met & (distance - radius < block.reach[lamp]))
        lamp, disc, away, distance, radius = (each[kept] for each in (lamp, disc, away, distance, radius))
        self.rows = np.column_stack([away, radius, begin[kept], end[kept]])
        self.disc = disc
        thing, number = entered(*_tangents(away, distance, radius, shade.bins), shade.bins)
        self.listing = shade.listed(thing, lamp[thing] * shade.bins + number % shade.bins)

    def crossed(self, ways: Ways, slot: np.ndarray, sunk: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The ray is in the disc from `along - half` to `along + half` of its way, and in the crown's heights from
        `begin` to `end`: it crosses the crown where both meet. `sunk` (k,) is the share of its way by which it sinks
        1 m.
        """
        place, thing = self.listing.met(slot)
        way_x, way_y = ways.x.take(place), ways.y.take(place)
        to_x, to_y, radius, begin, end = self.rows.take(thing, axis=0).T
        square = np.maximum(ways.square.take(place), LEAST)
        along = (to_x * way_x + to_y * way_y) / square
        inside = radius * radius - (to_x * to_x + to_y * to_y - along * along * square)
        near = np.flatnonzero(inside > 0.0)
        place, along, half = place[near], along[near], np.sqrt(inside[near] / square[near])
        sunk = sunk.take(place)
        begin, end = begin[near] * sunk, np.minimum(end[near] * sunk, 1.0)
        met = np.maximum(along - half, begin) < np.minimum(along + half, end)
        return place[met], self.disc[thing[near[met]]]


class _Areas:
    """Crowns that are areas, by the edges of their outlines."""

    def __init__(self, shade: Shade, crowns: Crowns, block: Block) -> None:
        edges, discs, xy = crowns.outline, len(crowns.radius), block.xy
        lamp, piece = _pairs(crowns.pieces, xy, block.reach + PIECE / 2.0)
        both = np.unique(lamp * max(len(edges), 1) + crowns.edge[piece])
        lamp, edge = both // max(len(edges), 1), both % max(len(edges), 1)
        a, b = edges.a[edge] - xy[lamp], edges.b[edge] - xy[lamp]
        self.crown = discs + edges.owner[edge]
        begin, end, met = crowns.under(block, lamp, self.crown)
        area = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
        swapped = area < 0.0
        first, second = np.where(swapped[:, None], b, a), np.where(swapped[:, None], a, b)
        self.rows = np.column_stack([first, second, np.abs(area), begin, end])
        kept = np.flatnonzero(met & (area != 0.0))
        first, second = first[kept], second[kept]
        low, high = (turned(each[:, 0], each[:, 1], shade.bins) for each in (first, second))
        high = np.where(high < low, high + shade.bins, high)
        high = np.where(high - low > 0.6 * shade.bins, low, high)  # rounding of an edge seen end-on
        thing, number = entered(low, high, shade.bins)
        self.listing = shade.listed(kept[thing], lamp[kept][thing] * shade.bins + number % shade.bins)
        self.crowns = len(crowns)
        self._around(crowns, block)

    def _around(self, crowns: Crowns, block: Block) -> None:
        """The areas that lamps stand in, and how far below the lamp they begin: its rays begin inside of them."""
        lamp, owner = crowns.inside.pairs(block.xy)
        crown = len(crowns.radius) + owner
        begin, _, met = crowns.under(block, lamp, crown)
        self.own = Listing.of(lamp[met], np.flatnonzero(met), len(block.xy))
        self.own_crown, self.own_begin = crown, begin

    def crossed(self, ways: Ways, slot: np.ndarray, sunk: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """A ray crosses an area where it is inside as it comes into its heights, or comes inside while in them.

        It is inside there where it began inside and passed an even number of edges before, or outside and an odd one.
        `sunk` (k,) is the share of its way by which it sinks 1 m.
        """
        place, thing = self.listing.met(slot)
        way_x, way_y = ways.x.take(place), ways.y.take(place)
        from_x, from_y, to_x, to_y, area, begin, end = self.rows.take(thing, axis=0).T
        left, right = from_x * way_y - from_y * way_x, way_x * to_y - way_y * to_x
        span = left + right
        across = np.flatnonzero((left >= 0.0) & (right > 0.0) & (area < span))
        place, thing, area, span = place[across], thing[across], area[across], span[across]
        begin, end = begin[across] * sunk.take(place), end[across] * sunk.take(place)
        met = np.flatnonzero((area < span * end) & (begin < 1.0))
        place, thing = place[met], thing[met]
        before = area[met] <= span[met] * begin[met]
        pair = place * self.crowns + self.crown[thing]
        inside_at, own = self.own.met(ways.lamp)
        within = self.own_begin[own] * sunk[inside_at] < 1.0
        inside_at, own = inside_at[within], self.own_crown[own[within]]
        every, which = np.unique(np.concatenate([pair, inside_at * self.crowns + own]), return_inverse=True)
        flips = np.concatenate([before, np.ones(len(own), dtype=bool)])
        odd = np.bincount(which, flips, minlength=len(every)).astype(np.int64) % 2 == 1
        entered_within = np.bincount(which[: len(pair)], ~before, minlength=len(every)) > 0
        crossed = every[odd | entered_within]
        return crossed // self.crowns, crossed % self.crowns


def _pairs(nearby: Nearby, xy: np.ndarray, reach: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(k,) lamps and (k,) points within their reach."""
    found = [(pairs.centre, pairs.point) for pairs in nearby.within(xy, reach)]
    none = np.empty(0, dtype=np.int64)
    return np.concatenate([none, *(lamp for lamp, _ in found)]), np.concatenate([none, *(each for _, each in found)])


def _tangents(away: np.ndarray, distance: np.ndarray, radius: np.ndarray, bins: int) -> tuple[np.ndarray, np.ndarray]:
    """(d,) and (d,) directions between which discs, `away` (d, 2) metres, are seen; all around from inside of one."""
    outside = distance > radius * (1.0 + 1e-9)
    touch = np.sqrt(np.maximum(distance**2 - radius**2, 0.0))
    x, y = away[:, 0], away[:, 1]
    begin = turned(x * touch + y * radius, y * touch - x * radius, bins)
    end = turned(x * touch - y * radius, y * touch + x * radius, bins)
    end = np.where(end < begin, end + bins, end)
    return np.where(outside, begin, 0.0), np.where(outside, end, float(bins))
