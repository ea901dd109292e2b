"""Where a new pole could stand: on the walkway's edge, off buildings, private ground, trees, lights and driveways."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..geometry.boundary import Boundary
from ..geometry.containment import Containment, ragged
from ..public_ground import in_public_use
from .defaults import default_of

if TYPE_CHECKING:
    from ..lighting.gaps import Gaps
    from ..lighting.scene import Scene
    from ..study import Study

STEP = 3.0
"""m along the walkway between the places that are looked at."""
PIECE = 1.0
"""m; outlines are measured to by pieces of at most this length."""
AHEAD = 0.5
"""m to either side along the walkway by which its direction is told."""


@dataclass(frozen=True)
class PolePlaces:
    """k places, arrays (k,): `xy` (k, 2) metres, `slot` the number of the pole that could stand there or at another of
    its places, the dark `gap` that it is for, and whether they lie in a `park` or the like. `crowded` (c,) are the gaps
    that get no place for the sake of what is kept free alone.
    """

    xy: np.ndarray
    slot: np.ndarray
    gap: np.ndarray
    park: np.ndarray
    crowded: np.ndarray


def pole_places(
    study: Study, scene: Scene, gaps: Gaps, deserving: np.ndarray, height: float, height_in_parks: float
) -> PolePlaces:
    """Places for poles along the deserving gaps (mask), with lamps at `height` (m), in parks and the like at another.

    A stretch of a gap has as many slots as it takes lamps five mounting heights apart, each with up to three places as
    near as can be to the middles of equal parts of its share. Of the two edges of the walkway the one further from the
    parcels.
    """
    public = in_public_use(study)
    stretch, station = _stations(gaps, deserving)
    path = gaps.path[stretch]
    on_line = scene.samples.at(path, station)
    ahead = scene.samples.at(path, station + AHEAD) - scene.samples.at(path, station - AHEAD)
    length = np.maximum(np.hypot(*ahead.T), 1e-9)
    aside = np.column_stack([-ahead[:, 1], ahead[:, 0]]) / length[:, None] * default_of("pole", "edge")
    xy, possible, kept = _better_side(study, scene, np.stack([on_line + aside, on_line - aside], axis=1), public)
    park = _within(study.parcels.geometry.to_numpy()[public], on_line)[kept]
    crowded = np.setdiff1d(gaps.gap[stretch[possible]], gaps.gap[stretch[kept]])
    xy, stretch, station = xy[kept], stretch[kept], station[kept]
    spacing = default_of("pole", "spacing_heights") * np.where(park, height_in_parks, height)
    slot, along = _slots(gaps, stretch, station, park, spacing)
    chosen = _ways(slot, along)
    number = np.unique(slot[chosen], return_inverse=True)[1].reshape(-1)
    return PolePlaces(xy[chosen], number, gaps.gap[stretch[chosen]], park[chosen], crowded)


def _stations(gaps: Gaps, deserving: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(k,) stretch of a gap and (k,) station (m), every 3 m of the deserving ones."""
    chosen = np.flatnonzero(deserving[gaps.gap])
    length = (gaps.s1 - gaps.s0)[chosen]
    count = np.maximum(1, np.rint(length / STEP)).astype(np.int64)
    which, number = ragged(count)
    return chosen[which], gaps.s0[chosen][which] + length[which] * (number + 0.5) / count[which]


def _slots(
    gaps: Gaps, stretch: np.ndarray, station: np.ndarray, park: np.ndarray, spacing: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """(k,) the slot of each place, and (k,) how far along its slot's share of the stretch it lies, 0 to 1.

    `spacing` (k,) metres from lamp to lamp.
    """
    length = (gaps.s1 - gaps.s0)[stretch]
    slots = np.maximum(1, np.ceil(length / spacing - 1e-9))
    along = (station - gaps.s0[stretch]) / length * slots
    part = np.minimum(np.floor(along), slots - 1)
    both = np.column_stack([stretch, park, part])
    return np.unique(both, axis=0, return_inverse=True)[1].reshape(-1), along - part


def _ways(slot: np.ndarray, along: np.ndarray) -> np.ndarray:
    """Which of the places (k,) to offer: for each of a slot's aims the nearest place, each place once."""
    ways = int(default_of("pole", "ways"))
    picked = [np.empty(0, dtype=np.int64)]
    for way in range(ways):
        off = np.round(np.abs(along - (way + 0.5) / ways), 9)
        order = np.lexsort((along, off, slot))
        picked.append(order[np.unique(slot[order], return_index=True)[1]])
    return np.unique(np.concatenate(picked))


def _better_side(
    study: Study, scene: Scene, sides: np.ndarray, public: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(k, 2) of both sides (k, 2, 2) that which is feasible and further from the parcels, (k,) whether any would be if
    nothing were kept free, and (k,) whether any is.
    """
    flat = sides.reshape(-1, 2)
    possible = _free(study, scene, flat, public)
    free = possible.copy()
    if study.kept_free is not None:
        free &= study.kept_free.leaves(flat, default_of("pole", "from_kept_free"))
    possible, free = possible.reshape(-1, 2), free.reshape(-1, 2)
    away = _distance(study.parcels.geometry.to_numpy(), flat).reshape(-1, 2)
    better = np.argmax(np.where(free, away, -1.0), axis=1)
    return sides[np.arange(len(sides)), better], possible.any(axis=1), free.any(axis=1)


def _free(study: Study, scene: Scene, xy: np.ndarray, public: np.ndarray) -> np.ndarray:
    """(k,) whether a pole could stand at each place, by what is known and stands there."""
    private = study.parcels.geometry.to_numpy()[~public]
    free = ~_within(private, xy)
    free &= _apart(scene.lights.luminaires.xy, xy, "from_light")
    here = study.obstacles
    if here is not None:
        free &= ~_within(here.buildings.shapes, xy)
        free &= _distance(here.buildings.shapes, xy) >= default_of("pole", "from_wall")
        free &= _apart(here.entrances, xy, "from_entrance")
        if here.trees is not None:
            free &= _apart(here.trees.xy, xy, "from_trunk")
    return free


def _within(shapes: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """(k,) whether a polygon holds each place."""
    held = np.zeros(len(xy), dtype=bool)
    held[Containment.of(Boundary.of(shapes)).pairs(xy)[0]] = True
    return held


def _apart(things: np.ndarray, xy: np.ndarray, clearance: str) -> np.ndarray:
    """(k,) whether no thing (m, 2) is nearer than the clearance."""
    if not len(things):
        return np.ones(len(xy), dtype=bool)
    return cKDTree(things).query(xy)[0] >= default_of("pole", clearance)


def _distance(shapes: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """(k,) metres to the nearest outline, to half a metre; inf where there is none."""
    pieces = Boundary.of(shapes).pieces(PIECE)
    return cKDTree(pieces.middle).query(xy)[0] if len(pieces) else np.full(len(xy), np.inf)
