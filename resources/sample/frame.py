"""The drawing board of the invented district, and its place on the map.

Everything is drawn on a board in metres. The board is turned by the angle of the 7-24-25 triangle (16.26 degrees), so
that whole metres on the board are whole centimetres on the map, and shifted into open sea in the Gulf of Guinea.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from shapely.affinity import affine_transform
from shapely.ops import transform

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

EPSG = 32631
EAST, NORTH = 500300.0, 100300.0
COS, SIN = 0.96, 0.28


def to_map(shape: BaseGeometry) -> BaseGeometry:
    """A shape of the board on the map (EPSG:32631), rounded to 1 cm, its vertices in one fixed order."""
    turned = affine_transform(shape, [COS, -SIN, SIN, COS, EAST, NORTH])
    return transform(lambda x, y: (np.round(x, 2), np.round(y, 2)), turned).normalize()


def to_board(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Map coordinates on the board."""
    east, north = x - EAST, y - NORTH
    return COS * east + SIN * north, COS * north - SIN * east
