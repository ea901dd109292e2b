"""Where parcels lie and how large they are, from their edges: one pass over the geometries."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geometry.boundary import Boundary


@dataclass(frozen=True)
class Lots:
    """Per parcel: `middle` (n, 2) centroid, `area` (n,) square metres, `box` (n, 4) west, south, east, north, metres.

    Without geometry the area is 0 and the rest NaN.
    """

    middle: np.ndarray
    area: np.ndarray
    box: np.ndarray


def lots_of(shapes: np.ndarray) -> Lots:
    """Centroids and areas by the shoelace formula over the edges, holes counted off."""
    boundary = Boundary.of(shapes)
    n, owner = len(shapes), boundary.owner
    box = np.column_stack([np.full((n, 2), np.inf), np.full((n, 2), -np.inf)])
    np.minimum.at(box[:, :2], owner, boundary.a)
    np.maximum.at(box[:, 2:], owner, boundary.a)
    box[~np.isfinite(box)] = np.nan
    corner = box[:, :2]
    a, b = boundary.a - corner[owner], boundary.b - corner[owner]  # near the origin, so that areas keep their digits
    cross = a[:, 0] * b[:, 1] - b[:, 0] * a[:, 1]
    twice = np.bincount(owner, cross, minlength=n)
    moment = [np.bincount(owner, (a + b)[:, axis] * cross, minlength=n) for axis in (0, 1)]
    with np.errstate(divide="ignore", invalid="ignore"):
        middle = corner + np.column_stack(moment) / (3.0 * twice[:, None])
    return Lots(middle, twice / 2.0, box)
