"""Walkways that nobody has drawn, derived from the outlines of the blocks that the parcels form."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree
from shapely.geometry import Polygon
from shapely.geometry.polygon import orient
from shapely.ops import unary_union

from ..progress import Progress
from .boundary import Boundary
from .containment import Containment
from .crossing import Obstacles
from .facing import nearest_faced
from .paths import Paths, Segments, feet
from .repair import Geometries, simple_parts

CLOSED = 0.75
"""Gaps between parcels up to twice this are no gaps, only imprecise drawing, metres."""

OFFSET = 1.5
"""A derived walkway runs so far outside the parcels, metres (SCIENCE 2.1 h)."""

WIDEST_GAP = 40.0
"""Parcels face each other across a street when they are no farther apart than this, metres."""

PAVEMENT_WITHIN = 4.0
"""A derived walkway follows a pavement area that is no farther away than this, metres."""

SMALLEST_COURT = 1000.0
"""Smaller openings inside a block are courts or slivers, not streets, square metres."""

PIECE = 2.0


class Outlines:
    """The outlines of the blocks, `OFFSET` outside their parcels, in pieces of at most 2 m, ring by ring."""

    def __init__(self, parcels: Geometries, progress: Progress) -> None:
        """`parcels` in metres; None is skipped."""
        grown = []
        for index, parcel in enumerate(parcels):
            progress.update(index / len(parcels))
            if parcel is not None:
                grown.append(parcel.buffer(CLOSED, 4))
        self.blocks = unary_union(grown)
        outer = self.blocks.buffer(OFFSET - CLOSED, 4).simplify(0.05)
        polygons = [part for part in simple_parts(outer) if isinstance(part, Polygon)]
        courts = [[ring for ring in part.interiors if Polygon(ring).area >= SMALLEST_COURT] for part in polygons]
        kept = [orient(Polygon(part.exterior, holes)) for part, holes in zip(polygons, courts)]
        self.pieces = Boundary.of(kept).pieces(PIECE)

    def along(self, lines: Paths, progress: Progress) -> np.ndarray:
        """(pieces,) which of the lines each piece faces within 25 m and with no block between; -1 = none."""
        segments = Segments.of(lines, 5.0)
        piece, segment = nearest_faced(self.pieces, segments, progress)
        start = self.pieces.middle[piece] + 0.2 * self.pieces.normal[piece]
        foot, _ = feet(start, segments.a[segment], segments.b[segment])
        nobody = np.full(len(piece), -1, dtype=np.int64)
        clear = ~Obstacles(self.pieces).entered(start, foot, nobody, progress)
        faced = np.full(len(self.pieces), -1, dtype=np.int64)
        faced[piece[clear]] = segments.path[segment[clear]]
        return faced

    def at_pavements(self, pavements: Geometries) -> np.ndarray:
        """(pieces,) which of the pavement areas lies within `PAVEMENT_WITHIN` of each piece; -1 = none."""
        edges = Boundary.of(pavements)
        near = np.full(len(self.pieces), -1, dtype=np.int64)
        if not len(edges):
            return near
        parts = edges.pieces(1.0)
        distance, part = cKDTree(parts.middle).query(self.pieces.middle, distance_upper_bound=PAVEMENT_WITHIN)
        near[np.isfinite(distance)] = parts.owner[part[np.isfinite(distance)]]
        piece, pavement = Containment.of(edges).pairs(self.pieces.middle)
        near[piece] = pavement
        return near

    def at_gaps(self) -> np.ndarray:
        """(pieces,) 0 where other parcels lie across a gap of at most `WIDEST_GAP`, else -1.

        The gaps are what a morphological closing of the blocks with a disc of half that width fills.
        """
        radius = WIDEST_GAP / 2.0 - CLOSED
        filled = self.blocks.buffer(radius).buffer(-radius)
        piece, _ = Containment.of(Boundary.of([filled])).pairs(self.pieces.middle)
        within = np.full(len(self.pieces), -1, dtype=np.int64)
        within[piece] = 0
        return within

    def stretches(self, label: np.ndarray) -> list[tuple[np.ndarray, slice]]:
        """Runs of neighbouring pieces with one label >= 0: their (v, 2) vertices, and which pieces they are."""
        pieces = self.pieces
        if not len(pieces):
            return []
        follows = np.hypot(*(pieces.a[1:] - pieces.b[:-1]).T) < 1e-6
        first = np.flatnonzero(np.concatenate([[True], ~follows | (label[1:] != label[:-1])]))
        runs = [slice(begin, end) for begin, end in zip(first, [*first[1:], len(label)]) if label[begin] >= 0]
        return [(np.vstack([pieces.a[run.start], pieces.b[run]]), run) for run in runs]
