"""Photometric files of Europe: EULUMDAT (.ldt)."""

from __future__ import annotations

import numpy as np

from ..message import Message, say
from .distribution import SAME_ANGLE, distribution
from .photometric_file import (
    LEAST_LUMENS,
    MOST_GAMMA,
    MOST_PLANES,
    Numbers,
    PhotometricFile,
    PhotometryError,
    checked_angles,
    checked_candela,
    checked_light,
    checked_lumens,
    names_in,
    number_of,
    text_of_file,
    whole_count,
)

HEADER_LINES = 26
"""Lines before the sets of lamps, the last of them their number."""
LINES_OF_A_SET = 6
MOST_SETS = 20
DIRECT_RATIOS = 10
MILLIMETRES = 1000.0

SYMMETRY = {0: (0.0, 360.0), 1: (0.0, 0.0), 2: (0.0, 180.0), 3: (270.0, 450.0), 4: (0.0, 90.0)}
"""Isym -> the first and last C-plane whose intensities the file holds: all; one for all; symmetric about C0-C180, about
C90-C270, about both."""


def read_eulumdat(data: bytes, name: str) -> PhotometricFile:
    """Read one EULUMDAT file; PhotometryError (one sentence) where it cannot be used.

    The intensities, cd per 1,000 lm, are those of the first set of lamps; a negative number of lamps marks absolute
    photometry, whose lumens are the luminaire's own. The planes that symmetry leaves out are mirrored. Numbers may have
    decimal commas. Source: A. Stockmar, EULUMDAT (1990), as paulbourke.net/dataformats/ldt gives it.
    """
    lines = text_of_file(data).split("\n", HEADER_LINES)
    if len(lines) <= HEADER_LINES:
        what = say("Photometry", "It has fewer than {lines} lines, so it is no EULUMDAT file.", lines=HEADER_LINES)
        raise PhotometryError(what)
    header = [line.strip() for line in lines]
    symmetry = _number(header[2])
    if symmetry not in SYMMETRY:
        raise PhotometryError(say("Photometry", "Its symmetry is {symmetry:g}; 0 to 4 can be.", symmetry=symmetry))
    planes = whole_count(_number(header[3]), MOST_PLANES, say("Photometry", "C-planes"))
    rings = whole_count(_number(header[5]), MOST_GAMMA, say("Photometry", "angles in each plane"))
    sets = whole_count(_number(header[25]), MOST_SETS, say("Photometry", "sets of lamps"))
    lamps, flux, watts, rest = _first_set(lines[HEADER_LINES], sets)
    numbers = Numbers(rest, decimal_comma=True)
    numbers.take(DIRECT_RATIOS)
    stated = checked_angles(numbers.take(planes), 360.0, say("Photometry", "C-planes"))
    if rings < 2:
        raise PhotometryError(say("Photometry", "It has only one vertical angle."))
    gamma = checked_angles(numbers.take(rings), 180.0, say("Photometry", "vertical angles"))
    held = _planes_held(stated, int(symmetry))
    per_kilolumen = numbers.take(len(held) * rings).reshape(len(held), rings)
    numbers.end()
    factor = _number(header[23]) or 1.0
    candela = checked_candela(per_kilolumen, factor * flux / 1000.0)
    length, width, height = (_number(header[line]) / MILLIMETRES for line in (15, 16, 17))
    try:
        shape = distribution(
            name, held, gamma, candela, rated_lumens=flux if lamps > 0.0 else np.nan, watts=watts or np.nan
        )
    except ValueError:
        raise PhotometryError(_no_circle(stated, int(symmetry))) from None
    return PhotometricFile(
        checked_light(shape), names_in(header[9], header[8], header[10]), (width or length, length, height)
    )


def _first_set(text: str, sets: int) -> tuple[float, float, float, str]:
    """(number of lamps, their lumens together, watts, what follows all sets of lamps)."""
    lines = text.split("\n", LINES_OF_A_SET * sets)
    if len(lines) <= LINES_OF_A_SET * sets:
        raise PhotometryError(say("Photometry", "It ends before all its numbers have come."))
    lamps, _, flux, _, _, watts = lines[:LINES_OF_A_SET]
    lumens = checked_lumens(_number(flux))
    if lumens < LEAST_LUMENS:
        raise PhotometryError(say("Photometry", "It states no lumens, without which its intensities mean nothing."))
    return _number(lamps), lumens, max(_number(watts), 0.0), lines[-1]


def _planes_held(stated: np.ndarray, symmetry: int) -> np.ndarray:
    """(p,) degrees, rising: those of the stated C-planes whose intensities follow."""
    first, last = SYMMETRY[symmetry]
    if symmetry == 1:
        return stated[:1]
    round_again = np.concatenate([stated, stated + 360.0]) if last > 360.0 else stated
    held = round_again[(round_again >= first - SAME_ANGLE) & (round_again <= last + SAME_ANGLE)]
    complete = len(held) > 1 and abs(held[0] - first) < SAME_ANGLE
    if symmetry != 0:
        complete = complete and abs(held[-1] - last) < SAME_ANGLE
    if not complete:
        raise PhotometryError(_no_circle(stated, symmetry))
    return held


def _no_circle(stated: np.ndarray, symmetry: int) -> Message:
    return say(
        "Photometry", "Its C-planes ({first:g} to {last:g} degrees) do not suit its symmetry {symmetry}.",
        first=stated[0], last=stated[-1], symmetry=symmetry,
    )  # fmt: skip


def _number(line: str) -> float:
    """The number of a line; an empty one is 0."""
    text = line.strip().replace(",", ".")
    return number_of(text) if text else 0.0
