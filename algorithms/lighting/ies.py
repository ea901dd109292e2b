"""Photometric files of the IES: LM-63 of 1986, 1991, 1995, 2002 and 2019."""

from __future__ import annotations

import re
from math import prod

import numpy as np

from ..message import Message, say
from .distribution import SAME_ANGLE, Distribution, distribution
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
    text_of_file,
)

STREET_SIDE = 90.0
"""C of the IES angle 0: LM-63 begins at the street side, our convention has it at C = 90 (see distribution.py)."""
FOOT = 0.3048
MOST_LAMPS = 1_000
FACTOR_UNTIL = 1995
"""Until then the second number after the ballast factor is the ballast-lamp photometric factor; later it is 1 or, since
2019, tells how the file was made ("1.1" is no factor)."""

_TILT = re.compile(r"^[ \t]*TILT[ \t]*=([^\n]*)$", re.MULTILINE | re.IGNORECASE)
_YEAR = re.compile(r"\s*(?:IESNA|IES)\s*(?::?\s*LM-?63-(\d{4}|\d{2})\b|(\d{2})\b)", re.IGNORECASE)
_KEYWORD = re.compile(r"^[ \t]*\[([^\]\n]{1,40})\][ \t]*(.*)$", re.MULTILINE)
_TYPES = {2: "B", 3: "A"}


def read_ies(data: bytes, name: str) -> PhotometricFile:
    """Read one LM-63 file; PhotometryError (one sentence) where it cannot be used.

    Numbers may wrap anywhere and stand between spaces or commas. The candela are multiplied by the file's multiplier,
    ballast factor and, before 1995, ballast-lamp photometric factor. With TILT=INCLUDE they are those of the luminaire
    as it hangs (tilt 0). Only type C is read, with horizontal angles of 0, 0 to 90, 0 to 180, 90 to 270 or 0 to 360
    degrees. Source: ANSI/IESNA LM-63-02, section 5; the two older factors as in Radiance's ies2rad.
    """
    text = text_of_file(data)
    tilt = _TILT.search(text)
    if tilt is None:
        raise PhotometryError(say("Photometry", "It has no line TILT=, so it is no IES file."))
    header, numbers = text[: tilt.start()], Numbers(text[tilt.end() :])
    hanging = _at_no_tilt(tilt[1].strip().upper(), numbers)
    lamps = numbers.count(MOST_LAMPS, say("Photometry", "lamps"))
    lumens, multiplier = numbers.take(2)
    rings = numbers.count(MOST_GAMMA, say("Photometry", "vertical angles"))
    planes = numbers.count(MOST_PLANES, say("Photometry", "horizontal angles"))
    kind, unit, *opening = numbers.take(5)
    if kind != 1:
        raise PhotometryError(_refused_type(kind))
    if unit not in (1, 2):
        what = say("Photometry", "Its unit of length is {unit:g}; 1 (feet) or 2 (metres) can be.", unit=unit)
        raise PhotometryError(what)
    ballast, photometric, watts = numbers.take(3)
    factors = [hanging, multiplier, ballast, photometric if _year(header) < FACTOR_UNTIL else 1.0]
    rated = checked_lumens(lumens) * lamps if lumens >= LEAST_LUMENS else np.nan
    shape = _shape(name, numbers, rings, planes, prod(map(float, factors)), rated, watts)
    numbers.end()
    words = _keywords(header)
    width, length, height = (abs(float(side)) * (FOOT if unit == 1 else 1.0) for side in opening)
    catalogue = names_in(words.get("LUMCAT", ""), words.get("LUMINAIRE", ""))
    return PhotometricFile(checked_light(shape), catalogue, (width, length or width, height))


def _shape(
    name: str, numbers: Numbers, rings: int, planes: int, factor: float, rated: float, watts: float
) -> Distribution:
    """What follows the header: vertical angles, horizontal angles, and candela plane by plane."""
    if rings < 2:
        raise PhotometryError(say("Photometry", "It has only one vertical angle."))
    gamma = checked_angles(numbers.take(rings), 180.0, say("Photometry", "vertical angles"))
    lateral = checked_angles(numbers.take(planes), 360.0, say("Photometry", "horizontal angles"))
    candela = checked_candela(numbers.take(planes * rings).reshape(planes, rings), factor)
    from_the_side = np.allclose(lateral[[0, -1]], (90.0, 270.0), rtol=0.0, atol=SAME_ANGLE)
    range_refused = say(
        "Photometry",
        "Its horizontal angles go from {first:g} to {last:g} degrees; 0, 0 to 90, 0 to 180, 90 to 270 or 0 to 360 can"
        " be.",
        first=lateral[0], last=lateral[-1],
    )  # fmt: skip
    if planes > 1 and lateral[0] > SAME_ANGLE and not from_the_side:
        raise PhotometryError(range_refused)
    watts = watts if watts > 0.0 else np.nan
    try:
        return distribution(name, lateral + STREET_SIDE, gamma, candela, rated_lumens=rated, watts=watts)
    except ValueError:
        raise PhotometryError(range_refused) from None


def _at_no_tilt(tilt: str, numbers: Numbers) -> float:
    """The share of the lamp's light that is left while the luminaire hangs as tested."""
    if tilt == "NONE":
        return 1.0
    if tilt != "INCLUDE":
        raise PhotometryError(
            say("Photometry", "Its TILT= names another file; only TILT=NONE and TILT=INCLUDE can be read.")
        )
    numbers.take(1)  # how the lamp lies in the luminaire: without meaning at tilt 0
    pairs = numbers.count(MOST_GAMMA, say("Photometry", "tilt angles"))
    angles = checked_angles(numbers.take(pairs), 180.0, say("Photometry", "tilt angles"))
    return float(np.interp(0.0, angles, numbers.take(pairs)))


def _keywords(header: str) -> dict[str, str]:
    """Keyword -> its value; [MORE] goes on with the one before."""
    words: dict[str, str] = {}
    last = ""
    for written, text in _KEYWORD.findall(header):
        key, value = written.strip().upper(), text.strip()
        if key == "MORE" and last:
            words[last] += f" {value}"
        else:
            words[key], last = value, key
    return words


def _year(header: str) -> int:
    """The year of the format; files of 1986 do not say theirs."""
    match = _YEAR.match(header)
    year = int(match[1] or match[2]) if match else 1986
    return year if year > 99 else year + 1900


def _refused_type(kind: float) -> Message:
    letter = _TYPES.get(int(kind)) if abs(kind) < 10 else None
    if letter is None:
        return say("Photometry", "Its photometric type is {kind:g}; only 1 (type C) can be read.", kind=kind)
    return say("Photometry", "It is of type {letter} (for floodlights); only type C can be read.", letter=letter)
