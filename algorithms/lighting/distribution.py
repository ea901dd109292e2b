"""The luminous intensity of one luminaire in every direction, as its photometric file states it.

The convention, one for both file formats (that of EN 13201-3 and EULUMDAT): the luminaire hangs as it was tested; gamma
is the angle from straight down (0) to straight up (180); C is the azimuth, counted counter-clockwise as seen from
above, and C = 90 looks to the street: square away from the kerb and the houses, along the arm. So C = 0 and C = 180
run along the street, C = 0 to the right of who looks to the street from behind the luminaire, and C = 270 looks back
to the houses. Linear luminaires have C = 90 along their tubes.

LM-63 counts type C angles counter-clockwise too (LM-63-2002, 3.0) but begins at the street side (0; house side 180,
as roadway files are symmetric about the 0-180 plane), or along the tubes: C = IES angle + 90. Radiance agrees: its
ies2rad and rtrace send the same candela towards phi = IES angle, for a file without symmetry too (measured). So do
measured files: of a street light of type IV that its laboratory published in both conventions, the plane of the IES
angle 0 is the plane C90 of the other file, 5 is C95, and 60 degrees from straight down it has 367 cd per 1,000 lm where
the plane 180 has 77; another maker's (asymmetric, for streets) has 4,408 cd at 55 degrees towards 0, 603 towards 180.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

FULL_CIRCLE = 360.0
CLOSING_GAP = 1.5
"""A circle whose last plane is left out is closed over a gap of up to so many of its widest steps."""
WIDEST_STEP = 90.0
SAME_ANGLE = 1e-3
"""Angles (degrees) closer than this are one: files round theirs."""


@dataclass(frozen=True)
class Distribution:
    """One luminaire's luminous intensity; the convention of the angles stands at the top of this file.

    `name` of the file without its ending. `c` (k,) degrees, strictly rising from 0 to 360 (first and last plane the
    same, symmetry unfolded). `gamma` (m,) degrees, strictly rising, within 0 to 180. `candela` (k, m) cd of the whole
    luminaire as it was tested. `lumens` (lm) that leave the luminaire: the integral of the intensity over the sphere.
    `rated_lumens` (lm) that the file states for the lamps, NaN for absolute photometry. `watts` put in, NaN where not
    stated.
    """

    name: str
    c: np.ndarray
    gamma: np.ndarray
    candela: np.ndarray
    lumens: float
    rated_lumens: float
    watts: float

    def intensity(self, c: np.ndarray, gamma: np.ndarray) -> np.ndarray:
        """Luminous intensity (cd) towards `c` and `gamma` (degrees, broadcast against each other).

        Bilinear in both angles; any turn of `c` is taken round the circle; 0 outside the range of gamma.
        """
        c, gamma = np.broadcast_arrays(np.mod(np.asarray(c, dtype=float), FULL_CIRCLE), np.asarray(gamma, dtype=float))
        plane, towards_c = _between(self.c, c)
        ring, towards_gamma = _between(self.gamma, gamma)
        low, high = (
            self.candela[each, ring] + towards_gamma * (self.candela[each, ring + 1] - self.candela[each, ring])
            for each in (plane, plane + 1)
        )
        inside = (gamma >= self.gamma[0]) & (gamma <= self.gamma[-1])
        return np.where(inside, low + towards_c * (high - low), 0.0)


def distribution(
    name: str, planes: np.ndarray, gamma: np.ndarray, candela: np.ndarray, *, rated_lumens: float, watts: float
) -> Distribution:
    """The whole distribution of a part of the circle: `planes` (p,) degrees as in `whole_circle`, `candela` (p, m)."""
    c, candela = whole_circle(planes, candela)
    return Distribution(name, c, gamma, candela, lumens_of(c, gamma, candela), rated_lumens, watts)


def whole_circle(planes: np.ndarray, candela: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(`c` (k,) from 0 to 360, candela (k, m)) of the planes that a file states.

    `planes` (p,) degrees, rising: one plane alone is the same all round; planes that span 90 or 180 degrees are
    mirrored at their last one until the circle is full; a circle without its last plane is closed with its first. Where
    no plane stands at C = 0, one is interpolated there. ValueError where they make no circle.
    """
    if len(planes) == 1:
        return np.array([0.0, FULL_CIRCLE]), np.repeat(candela, 2, axis=0)
    while _is(planes[-1] - planes[0], 90.0) or _is(planes[-1] - planes[0], 180.0):
        planes = np.concatenate([planes, 2.0 * planes[-1] - planes[-2::-1]])
        candela = np.concatenate([candela, candela[-2::-1]])
    gap, step = planes[0] + FULL_CIRCLE - planes[-1], np.diff(planes).max()
    if abs(gap) > SAME_ANGLE and not (0.0 < gap <= CLOSING_GAP * step and step <= WIDEST_STEP):
        raise ValueError("the planes make no circle")
    if gap > SAME_ANGLE:
        planes, candela = np.append(planes, planes[0] + FULL_CIRCLE), np.concatenate([candela, candela[:1]])
    return _from_zero(planes, candela)


def lumens_of(c: np.ndarray, gamma: np.ndarray, candela: np.ndarray) -> float:
    """Integral of the bilinear intensity over the solid angle, lm: exact for what `Distribution.intensity` gives.

    Between two gammas I is linear, so that the integral of I sin(gamma) is I0 cos(g0) - I1 cos(g1) + (I1 - I0) /
    (g1 - g0) * (sin(g1) - sin(g0)); over C the trapezoidal rule is exact.
    """
    angle = np.radians(gamma)
    first, second = candela[:, :-1], candela[:, 1:]
    slope = (second - first) / np.diff(angle)
    zones = first * np.cos(angle[:-1]) - second * np.cos(angle[1:]) + slope * np.diff(np.sin(angle))
    half_planes = zones.sum(axis=1)
    return float(np.sum(0.5 * (half_planes[1:] + half_planes[:-1]) * np.diff(np.radians(c))))


def _from_zero(planes: np.ndarray, candela: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A closed circle of planes, turned so that it begins at C = 0 and ends at C = 360."""
    angle = np.mod(planes[:-1], FULL_CIRCLE)
    angle[FULL_CIRCLE - angle < SAME_ANGLE] = 0.0
    order = np.argsort(angle, kind="stable")
    angle, rows = angle[order], candela[:-1][order]
    if angle[0] > SAME_ANGLE:
        gap = FULL_CIRCLE - angle[-1] + angle[0]
        share = angle[0] / gap
        at_zero = rows[:1] * (1.0 - share) + rows[-1:] * share
        angle, rows = np.concatenate([[0.0], angle]), np.concatenate([at_zero, rows])
    angle[0] = 0.0
    return np.append(angle, FULL_CIRCLE), np.concatenate([rows, rows[:1]])


def _between(stations: np.ndarray, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(index of the station before, share of the way to the next, within 0 to 1)."""
    before = np.clip(np.searchsorted(stations, places, side="right") - 1, 0, len(stations) - 2)
    share = (places - stations[before]) / (stations[before + 1] - stations[before])
    return before, np.clip(share, 0.0, 1.0)


def _is(angle: float, wanted: float) -> bool:
    return abs(angle - wanted) < SAME_ANGLE
