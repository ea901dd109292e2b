"""What the readers of photometric files share: their refusals, their limits, and how they take a text apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np

from ..message import Message, say
from .distribution import SAME_ANGLE, Distribution

MOST_BYTES = 4_000_000
"""A larger file is refused before it is read: half a degree in both angles takes less than half of it."""
MOST_PLANES = 721
MOST_GAMMA = 721
"""More angles than this are refused before room is made for them (EULUMDAT itself allows 721 and 361)."""
MOST_CANDELA = 1e8
"""No luminaire is brighter (editable default, unverified: a searchlight reaches 1e9, a street light 1e5)."""

MOST_LUMENS = 1e8
LEAST_LUMENS = 0.1
"""A luminaire that gives less gives nothing: what is left of differences between large numbers is not divided by."""

_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f]")
"""Control characters that no text has (\x1a ends the files of DOS)."""
_LONGEST_NUMBER = 60
_LONGEST_NAME = 200
_IN_A_SENTENCE = 30
"""So many letters of what a file holds are quoted."""


class PhotometryError(Exception):
    """A photometric file that cannot be used: one sentence says why."""

    def __init__(self, what: Message) -> None:
        super().__init__(str(what))
        self.what = what


@dataclass(frozen=True)
class PhotometricFile:
    """One file: what it distributes, and what it calls its luminaire.

    `catalogue`: catalogue numbers and names of the luminaire, as they are written. `opening` (m): width, length and
    height of the luminous opening, 0 where it has none; round ones have their diameter twice.
    """

    distribution: Distribution
    catalogue: tuple[str, ...]
    opening: tuple[float, float, float]


def text_of_file(data: bytes) -> str:
    """The file's text, its lines ending in a line feed: UTF-8 with or without its mark, else the Western code page."""
    if len(data) > MOST_BYTES:
        raise PhotometryError(
            say("Photometry", "It is larger than {most:,} bytes, which no photometric file is.", most=MOST_BYTES)
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise PhotometryError(say("Photometry", "It is written in UTF-16; save it as plain text (UTF-8)."))
    if _NO_TEXT.search(data):
        raise PhotometryError(say("Photometry", "It is no text file."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\x1a \n\t")


class Numbers:
    """The numbers of a text one after the other, wherever its lines are broken; `between` them no delimiter counts."""

    def __init__(self, text: str, *, decimal_comma: bool = False) -> None:
        self._comma = decimal_comma
        self._parts: Iterator[re.Match[str]] = re.finditer(r"\S+" if decimal_comma else r"[^\s,]+", text)

    def take(self, count: int) -> np.ndarray:
        """The next (count,) numbers, finite."""
        taken = np.fromiter((self._number(part[0]) for part in islice(self._parts, count)), dtype=float)
        if len(taken) < count:
            raise PhotometryError(say("Photometry", "It ends before all its numbers have come."))
        return taken

    def count(self, most: int, what: Message) -> int:
        """The next number, which counts something: whole, at least 1 and at most `most`."""
        (number,) = self.take(1)
        return whole_count(number, most, what)

    def end(self) -> None:
        """Nothing may follow: else the numbers counted in the header are not those of the file."""
        if next(self._parts, None) is not None:
            raise PhotometryError(say("Photometry", "It holds more numbers than its header says."))

    def _number(self, text: str) -> float:
        return number_of(text.replace(",", ".") if self._comma else text)


def number_of(text: str) -> float:
    """One finite number; everything else that Python would read as one (nan, inf, 1_000) is none."""
    number = float(text) if len(text) <= _LONGEST_NUMBER and _NUMBER.fullmatch(text) else np.inf
    if not np.isfinite(number):
        raise PhotometryError(say("Photometry", "'{text}' in it is no number.", text=_quoted(text)))
    return number


def whole_count(number: float, most: int, what: Message) -> int:
    """A number that counts something: whole, at least 1 and at most `most`."""
    if not (1 <= number <= most and number == int(number)):
        raise PhotometryError(
            say("Photometry", "It counts {number:g} {what}; 1 to {most:,} can be.", number=number, what=what, most=most)
        )
    return int(number)


def checked_angles(angles: np.ndarray, most: float, what: Message) -> np.ndarray:
    """Angles that rise strictly within 0 to `most` degrees."""
    if angles.min() < 0.0 or angles.max() > most:
        raise PhotometryError(
            say(
                "Photometry", "Its {what} reach from {low:g} to {high:g} degrees; 0 to {most:g} can be.",
                what=what, low=angles.min(), high=angles.max(), most=most,
            )
        )  # fmt: skip
    if (np.diff(angles) < SAME_ANGLE).any():
        raise PhotometryError(say("Photometry", "Its {what} do not rise.", what=what))
    return angles


def checked_candela(stated: np.ndarray, factor: float) -> np.ndarray:
    """The stated intensities times a factor, cd: none below 0, none beyond all lamps."""
    if not 0.0 < factor < np.inf:
        raise PhotometryError(say("Photometry", "Its factors make {factor:g}, which cannot be.", factor=factor))
    with np.errstate(over="ignore"):
        candela = stated * factor
    if candela.min() < 0.0:
        raise PhotometryError(
            say("Photometry", "{count:,} of its intensities are below 0.", count=int((candela < 0.0).sum()))
        )
    if candela.max() > MOST_CANDELA:
        raise PhotometryError(
            say("Photometry", "Its intensities reach {high:.3g} cd, which no luminaire has.", high=candela.max())
        )
    return candela


def checked_lumens(lumens: float) -> float:
    """Lumens that lamps can have."""
    if lumens > MOST_LUMENS:
        raise PhotometryError(say("Photometry", "It states {lumens:g} lm, which no lamp has.", lumens=lumens))
    return lumens


def checked_light(shape: Distribution) -> Distribution:
    """A distribution that gives light."""
    if not shape.lumens >= LEAST_LUMENS:
        raise PhotometryError(say("Photometry", "It gives {lumens:.2g} lm, which is no light.", lumens=shape.lumens))
    return shape


def names_in(numbers: str, *names: str) -> tuple[str, ...]:
    """What a file calls its luminaire, each once: catalogue numbers (several between commas, or one) and names."""
    found = [part.strip() for part in (numbers, *re.split("[,;]", numbers), *names)]
    return tuple(dict.fromkeys(name for name in found if 0 < len(name) <= _LONGEST_NAME))


def _quoted(text: str) -> str:
    shown = "".join(letter for letter in text[: _IN_A_SENTENCE + 1] if letter.isprintable())
    return shown if len(text) <= _IN_A_SENTENCE else shown[:_IN_A_SENTENCE] + "..."
