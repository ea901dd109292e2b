"""A scale bar that shows a five-minute walk where the map is large enough for it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import QgsRectangle

from .numbers import METRES_PER_FOOT, Units
from .page import Box

WALK = {Units.METRES: 400.0, Units.FEET: 1300.0}
"""About five minutes on foot at 4.8 km/h, in the units; 1,300 ft are 396 m."""
SHORTEST_MM = 24.0
LONGEST_MM = 120.0


@dataclass(frozen=True)
class Bar:
    """`segments` pieces of `segment` metres or feet."""

    segments: int
    segment: float


def denominator(extent: QgsRectangle, box: Box, metres_per_unit: float) -> float:
    """The map's scale when the extent is fitted into the box."""
    widest = max(extent.width() / box.width, extent.height() / box.height)
    return widest * metres_per_unit * 1000.0


def bar_for(
    extent: QgsRectangle,
    box: Box,
    metres_per_unit: float,
    units: Units = Units.METRES,
    longest_mm: float = LONGEST_MM,
) -> Bar:
    """A five-minute walk in two pieces if that is between 24 mm and `longest_mm` on paper, else two pieces of a round
    length that is.
    """
    metres = METRES_PER_FOOT if units is Units.FEET else 1.0
    mm_per_one = metres * 1000.0 / denominator(extent, box, metres_per_unit)
    if SHORTEST_MM <= WALK[units] * mm_per_one <= longest_mm:
        return Bar(2, WALK[units] / 2)
    longest_piece = longest_mm / 2 / mm_per_one
    power = 10.0 ** math.floor(math.log10(longest_piece))
    return Bar(2, power * next(step for step in (5.0, 2.0, 1.0) if step * power <= longest_piece))
