"""Who looks: people on walkways and people behind the windows of occupied buildings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from ..geometry.boundary import Boundary

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from ..geometry.paths import Paths

STREET_STEP = 5.0
"""m between two observers on a walkway."""
STREET_EYE = 1.6
"""m above ground."""
WINDOW_STEP = 4.0
"""m between two windows on a facade."""
STOREY = 3.0
"""m."""
SILL = 1.5
"""An eye on floor f is at f * STOREY - SILL metres above ground."""
TOP_FLOOR = 3
"""Windows higher than this floor do not count."""
OUT = 1.0
"""m by which a facade's eye stands outside, so that the wall of its own building is behind it (our choice)."""


@dataclass(frozen=True)
class Observers:
    """`xy` (n, 2) metres; `eye` (n,) metres above ground; `normal` (n, 2) the unit direction of the middle of the
    field of view, which spans 90 degrees to both sides; NaN = looks all around. `owner` (n,) walkway or building.
    """

    xy: np.ndarray
    eye: np.ndarray
    normal: np.ndarray
    owner: np.ndarray

    def __len__(self) -> int:
        return len(self.eye)

    def subset(self, chosen: np.ndarray) -> Observers:
        """The observers of a mask (n,) or of indices, in that order."""
        return Observers(*(getattr(self, each.name)[chosen] for each in fields(self)))


def people(xy: np.ndarray, eye: float = STREET_EYE) -> Observers:
    """Observers at `xy` (n, 2), `eye` metres above ground, who look all around."""
    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    return Observers(xy, np.full(len(xy), eye), np.full((len(xy), 2), np.nan), np.arange(len(xy)))


def on_walkways(walkways: Paths, step: float = STREET_STEP, eye: float = STREET_EYE) -> Observers:
    """People every `step` metres (at most) along walkways, both ends included; `owner` is the walkway.

    Where they stand depends neither on which end a walkway begins, nor where a ring does.
    """
    sampled = walkways.spaced(step)
    return Observers(
        sampled.xy, np.full(len(sampled.xy), eye), np.full(sampled.xy.shape, np.nan), sampled.path_of_vertex
    )


def windows(
    buildings: Sequence[BaseGeometry | None],
    floors: np.ndarray,
    occupied: np.ndarray,
    step: float = WINDOW_STEP,
) -> Observers:
    """The windows of occupied buildings: every `step` metres of outer wall, on floors 1 to 3, looking out.

    `buildings` (b,) polygons in metres; `floors` (b,) their storeys (NaN = unknown: one); `occupied` (b,) bool, e.g.
    the probability that the building is vacant < 0.5. Walls shorter than half a step have none. `owner` is the
    building. Walls of courtyards look into them.
    """
    walls = Boundary.of(buildings)
    walls = walls.chosen(np.asarray(occupied, dtype=bool)[walls.owner] & (walls.length >= step / 2.0))
    pieces = walls.pieces(step)
    known = np.nan_to_num(np.asarray(floors, dtype=float), nan=1.0)
    storeys = np.clip(np.floor(known), 1, TOP_FLOOR).astype(np.int64)[pieces.owner]
    piece = np.repeat(np.arange(len(pieces)), storeys)
    floor = np.arange(len(piece)) - np.repeat(np.cumsum(storeys) - storeys, storeys) + 1
    normal = pieces.normal[piece]
    return Observers(pieces.middle[piece] + OUT * normal, floor * STOREY - SILL, normal, pieces.owner[piece])


def floors_of(height: np.ndarray) -> np.ndarray:
    """(b,) storeys of buildings of `height` metres: whole storeys that fit, at least one; NaN stays NaN."""
    return np.maximum(1.0, np.floor(np.asarray(height, dtype=float) / STOREY + 1e-9))
