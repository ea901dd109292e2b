"""A town of rectangular blocks, turned and moved as one likes: parcels, pavements, street centre lines, the street."""

from dataclasses import dataclass

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Polygon, box
from shapely.ops import unary_union
from wellplaced.algorithms.city.walkways import Walkways
from wellplaced.algorithms.geometry.paths import Paths
from wellplaced.algorithms.geometry.repair import as_objects


@dataclass(frozen=True)
class Town:
    """`parcels` (n,) polygons by block, row and place; which of them lie at a corner, in the middle, in the rear."""

    parcels: np.ndarray
    corner: np.ndarray
    rear: np.ndarray
    pavements: list
    centre_lines: list
    street: Polygon


def town(columns=2, rows=2, lots=4, width=15.0, depth=25.0, street=16.0, ranks=2, angle=0.0, shift=(0.0, 0.0)):
    """Blocks of `ranks` back-to-back rows of `lots` lots, `street` metres apart; pavements 1.5 m outside the blocks.

    With three ranks the lots of the middle one that are not at an end lie in the rear: no street touches them.
    """
    long, high = lots * width, ranks * depth
    parcels, corner, rear, blocks, pavements = [], [], [], [], []
    for row in range(rows):
        for column in range(columns):
            x, y = column * (long + street), row * (high + street)
            for rank in range(ranks):
                for lot in range(lots):
                    left, bottom = x + lot * width, y + rank * depth
                    parcels.append(box(left, bottom, left + width, bottom + depth))
                    end, outer = lot in {0, lots - 1}, rank in {0, ranks - 1}
                    corner.append(end and outer)
                    rear.append(not end and not outer)
            blocks.append(box(x, y, x + long, y + high))
            ring = list(box(x - 1.5, y - 1.5, x + long + 1.5, y + high + 1.5).exterior.coords)
            pavements += [LineString(pair) for pair in zip(ring, ring[1:])]
    across, up = columns * (long + street), rows * (high + street)
    middle = -street / 2.0
    lines = [LineString([(middle, middle + row * (high + street)), (middle + across, middle + row * (high + street))])
             for row in range(rows + 1)]  # fmt: skip
    lines += [LineString([(middle + at * (long + street), middle), (middle + at * (long + street), middle + up)])
              for at in range(columns + 1)]  # fmt: skip
    ground = box(-street, -street, across, up).difference(unary_union(blocks))

    def placed(geometry):
        return moved(geometry, angle, shift)

    return Town(
        as_objects([placed(parcel) for parcel in parcels]),
        np.array(corner),
        np.array(rear),
        [placed(line) for line in pavements],
        [placed(line) for line in lines],
        placed(ground),
    )


def moved(geometry, angle=0.0, shift=(0.0, 0.0)):
    """Turned about the origin by `angle` degrees, then shifted."""
    return affinity.translate(affinity.rotate(geometry, angle, origin=(0.0, 0.0)), *shift)


def as_walkways(lines):
    """Lines as walkways, one each, with nothing known of them."""
    nothing = np.full(len(lines), None, dtype=object)
    ids = np.array([str(number + 1) for number in range(len(lines))], dtype=object)
    return Walkways(Paths.from_lines(lines), nothing, "pavements", False, ids, nothing, np.full(len(lines), np.nan))
