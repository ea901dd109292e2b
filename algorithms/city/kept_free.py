"""Ground on which no pole may stand: driveways, ramps, loading bays, hydrants and the like, from several layers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..finding import Severity
from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..geometry.nearby import Nearby
from ..geometry.paths import Paths, Segments, feet
from ..geometry.repair import as_objects, repair_lines, repair_points, repair_polygons
from ..message import say
from ..recognition.row_findings import on_rows
from .placing import place

if TYPE_CHECKING:
    from ..finding import Finding
    from ..layer import Layer
    from .crs import StudyCrs

PIECE = 4.0
"""m; outlines and lines are looked up by pieces of at most this length (changes no result)."""


@dataclass(frozen=True)
class KeptFree:
    """What is kept free, study metres: `polygons` (k,), `lines` (l,) and `points` (p, 2)."""

    polygons: np.ndarray
    lines: np.ndarray
    points: np.ndarray

    def leaves(self, xy: np.ndarray, clearance: float) -> np.ndarray:
        """(n,) which places (n, 2) lie in no polygon, and no nearer than `clearance` metres to anything."""
        outlines = Boundary.of(self.polygons)
        lines = Segments.of(Paths.from_lines(self.lines), PIECE)
        pieces = outlines.pieces(PIECE)
        a, b = (np.concatenate(each) for each in ((pieces.a, lines.a, self.points), (pieces.b, lines.b, self.points)))
        left = np.ones(len(xy), dtype=bool)
        left[Containment.of(outlines).pairs(xy)[0]] = False
        left[_nearer(xy, a, b, clearance)] = False
        return left


def gather_kept_free(
    layers: tuple[Layer, ...], crs: StudyCrs, bounds: np.ndarray
) -> tuple[KeptFree | None, list[Finding]]:
    """What all layers keep free; None where no layer has anything."""
    polygons: list[object] = []
    lines: list[object] = []
    points = [np.empty((0, 2))]
    findings: list[Finding] = []
    for layer in layers:
        shapes, found = place(layer, "keep_free", crs, bounds)
        findings += found
        if shapes is None:
            continue
        given = shapes.to_numpy()
        areas, ways, spots = repair_polygons(given).geometries, repair_lines(given), repair_points(given)
        held = np.array([area is not None for area in areas], dtype=bool)
        polygons += list(areas[held])
        lines += list(ways.geometries)
        points.append(spots.xy)
        held[ways.row] = held[spots.row] = True
        findings += _unusable(layer, ~held)
    xy = np.concatenate(points)
    if not polygons and not lines and not len(xy):
        return None, findings
    return KeptFree(as_objects(polygons), as_objects(lines), xy), findings


def _nearer(xy: np.ndarray, a: np.ndarray, b: np.ndarray, clearance: float) -> np.ndarray:
    """The places (n, 2) that are nearer than the clearance to a straight piece from `a` to `b` (k, 2); repeated."""
    pieces = Nearby.of((a + b) / 2.0)
    near = [np.empty(0, dtype=np.int64)]
    for pairs in pieces.within(xy, np.full(len(xy), clearance + PIECE / 2.0)):
        place, piece = pairs.centre, pairs.point
        foot, _ = feet(xy[place], a[piece], b[piece])
        near.append(place[np.hypot(*(xy[place] - foot).T) < clearance])
    return np.concatenate(near)


def _unusable(layer: Layer, rows: np.ndarray) -> list[Finding]:
    """A sentence on the rows (n,) without a usable shape, where there are any."""
    what = say(
        "Findings", "{count:,} of {total:,} features of '{layer}' have no usable shape; nothing is kept free there."
    )
    advice = say("Findings", "Mend or delete these features.")
    return on_rows(Severity.WARNING, "keep_free", layer.name, what, advice, rows)
