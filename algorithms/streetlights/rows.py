"""The light of each single lamp at each place, as sparse rows: what upgrades are added up from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..lighting.illuminance import contributions
from ..progress import Progress
from .defaults import default_of

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from ..lighting.between import Between, Passage
    from ..lighting.luminaires import Luminaires
    from ..lighting.rays import Rays

_UNWATCHED = Progress()


def light_of_each(
    points: np.ndarray, luminaires: Luminaires, between: Between, progress: Progress = _UNWATCHED
) -> csr_matrix:
    """(n, p) lx that each lamp gives at each of the points (p, 2), or would if it worked; as `illuminance` adds it."""
    blocks = [
        (rays.lamp, rays.point, rays.arriving)
        for rays in contributions(points, luminaires, between, progress=progress)
    ]  # fmt: skip
    return sparse_rows(blocks, len(luminaires), len(points))


def light_through_pruned(
    points: np.ndarray, luminaires: Luminaires, between: Between, progress: Progress = _UNWATCHED
) -> csr_matrix:
    """(n, p) lx that each lamp would give in addition if the crowns by it were pruned.

    Pruning lets through half of what the crowns by the lamp hold back (defaults.json), of its own light alone. By it
    are crowns whose edge is within 5 m of it, and what a raster of crowns has on the first 5 m of a ray.
    """
    blocks = []
    if between.has_crowns:
        near = _Near(luminaires, between)
        for rays in contributions(points, luminaires, between, named=True, progress=progress):
            if rays.way is None:
                continue
            lit = np.flatnonzero(~rays.way.dark & (rays.way.passed < 1.0))
            more = default_of("prune", "lifts") * rays.lux * (near.passed_without(rays, rays.way) - rays.way.passed)
            blocks.append((rays.lamp[lit], rays.point[lit], more[lit]))
    return sparse_rows(blocks, len(luminaires), len(points))


class _Near:
    """What the rays of lamps would pass if no crown stood by their own lamp."""

    def __init__(self, luminaires: Luminaires, between: Between) -> None:
        self.luminaires, self.between, self.within = luminaires, between, default_of("prune", "within")
        self.pair = _crowns_by(luminaires.xy, between, self.within)

    def passed_without(self, rays: Rays, way: Passage) -> np.ndarray:
        """(k,) 0 to 1 of each ray."""
        between, crossed = self.between, np.zeros(len(rays.lamp))
        if between.crowns is not None and len(between.crowns):
            far = ~np.isin(rays.lamp[way.ray] * len(between.crowns) + way.crown, self.pair)
            crossed += np.bincount(way.ray[far], minlength=len(crossed))
        if between.canopy is not None:
            xy, ways = self.luminaires.xy, rays.ways(np.arange(len(self.luminaires)))
            elevation = self.luminaires.height + between.ground.at(xy)
            crossed += between.canopy.crossed(xy, elevation, ways, between.ground, at_the_lamp=self.within)
        return between.transmission**crossed


def _crowns_by(xy: np.ndarray, between: Between, within: float) -> np.ndarray:
    """Numbers lamp x crowns + crown of all pairs of a lamp and a crown that holds it or whose edge is near it."""
    crowns = between.crowns
    if crowns is None or not len(crowns) or not len(xy):
        return np.empty(0, dtype=np.int64)
    every = len(crowns)
    pairs = []
    reach = np.full(len(xy), within + crowns.radius.max(initial=0.0))
    for found in crowns.middles.within(xy, reach):
        near = np.hypot(found.x, found.y) <= within + crowns.radius[found.point]
        pairs.append(found.centre[near] * every + found.point[near])
    discs = len(crowns.radius)
    lamp, area = crowns.inside.pairs(xy)
    pairs.append(lamp * every + discs + area)
    outlines = crowns.pieces.within(xy, np.full(len(xy), within))
    pairs += [each.centre * every + discs + crowns.outline.owner[crowns.edge[each.point]] for each in outlines]
    return np.unique(np.concatenate(pairs))


def sparse_rows(blocks: list[tuple[np.ndarray, np.ndarray, np.ndarray]], lamps: int, points: int) -> csr_matrix:
    """(lamps, points) of blocks of lamps (k,), points (k,) and lx (k,)."""
    from scipy.sparse import csr_matrix

    if not blocks:
        return csr_matrix((lamps, points))
    lamp, point, lux = (np.concatenate(each) for each in zip(*blocks))
    lit = lux > 0.0
    return csr_matrix((lux[lit], (lamp[lit], point[lit])), shape=(lamps, points))
