"""A scale bar that shows a five-minute walk where the map is large enough for it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import QgsRectangle

from .page import Box

WALK_M = 400.0
"""About five minutes on foot at 4.8 km/h."""
SHORTEST_MM = 24.0
LONGEST_MM = 120.0


@dataclass(frozen=True)
class Bar:
    """`segments` pieces of `segment_m` metres."""

    segments: int
    segment_m: float


def denominator(extent: QgsRectangle, box: Box, metres_per_unit: float) -> float:
    """The map's scale when the extent is fitted into the box."""
    widest = max(extent.width() / box.width, extent.height() / box.height)
    return widest * metres_per_unit * 1000.0


def bar_for(extent: QgsRectangle, box: Box, metres_per_unit: float) -> Bar:
    """400 m in two pieces if that is between 24 and 120 mm on paper, else two pieces of a round length that is."""
    mm_per_m = 1000.0 / denominator(extent, box, metres_per_unit)
    if SHORTEST_MM <= WALK_M * mm_per_m <= LONGEST_MM:
        return Bar(2, WALK_M / 2)
    longest_piece = LONGEST_MM / 2 / mm_per_m
    power = 10.0 ** math.floor(math.log10(longest_piece))
    return Bar(2, power * next(step for step in (5.0, 2.0, 1.0) if step * power <= longest_piece))
