"""Units of length, power and light, as cities write them: in field names, in brackets and behind numbers."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from ..message import Message, say

Quantity = Literal["length", "power", "light", "count"]


@dataclass(frozen=True, eq=False)
class Unit:
    """One unit: `factor` turns a number in it into the base unit (m, W, lm, 1)."""

    symbol: str
    quantity: Quantity
    factor: float
    label: Message


METRE = Unit("m", "length", 1.0, say("Units", "metres"))
CENTIMETRE = Unit("cm", "length", 0.01, say("Units", "centimetres"))
MILLIMETRE = Unit("mm", "length", 0.001, say("Units", "millimetres"))
FOOT = Unit("ft", "length", 0.3048, say("Units", "feet"))
INCH = Unit("in", "length", 0.0254, say("Units", "inches"))
WATT = Unit("W", "power", 1.0, say("Units", "watts"))
KILOWATT = Unit("kW", "power", 1000.0, say("Units", "kilowatts"))
LUMEN = Unit("lm", "light", 1.0, say("Units", "lumens"))
KILOLUMEN = Unit("klm", "light", 1000.0, say("Units", "kilolumens"))
PIECE = Unit("1", "count", 1.0, say("Units", "pieces"))

BASE = {"length": METRE, "power": WATT, "light": LUMEN, "count": PIECE}

SPELLINGS = {
    METRE: "m mt mts mtr mtrs meter meters metre metres metro metros metri meteren metrow",
    CENTIMETRE: "cm centimeter centimeters centimetre centimetres centimetro centimetros",
    MILLIMETRE: "mm millimeter millimeters millimetre millimetres",
    FOOT: "ft feet foot fuss pie pies pied pieds usft ftus ' ′ ’",
    INCH: "in inch inches zoll pulgada pulgadas \" ′′ ” ''",
    WATT: "w watt watts vatio vatios wat watow",
    KILOWATT: "kw kilowatt kilowatts",
    LUMEN: "lm lms lumen lumens lumenes",
    KILOLUMEN: "klm kilolumen kilolumens",
    PIECE: "pcs pc stk stuck ud uds",
}

_UNIT_OF_SPELLING = {spelling: unit for unit, spellings in SPELLINGS.items() for spelling in spellings.split()}
_WHOLE_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})
_BRACKETED = re.compile(r"[\[(]\s*([^\])]+?)\s*[\])]")


def folded(text: str) -> str:
    """Text without accents, case and surrounding space: "Höhe " -> "hohe"."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_WHOLE_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).strip()


def unit_of(spelling: str) -> Unit | None:
    """The unit that a spelling stands for ("Feet", "m.", "Vatios"), or None."""
    return _UNIT_OF_SPELLING.get(folded(spelling).rstrip(".").strip())


def unit_in_brackets(name: str) -> Unit | None:
    """The unit that stands in brackets in a field's name ("Höhe [m]"), or None."""
    for inside in _BRACKETED.findall(name):
        unit = unit_of(inside)
        if unit is not None:
            return unit
    return None


def unit_in_name(name: str, tokens: tuple[str, ...]) -> Unit | None:
    """The unit that a field's name declares: in brackets, or as its last word ("height_ft", "hoehe_m", "watts")."""
    bracketed = unit_in_brackets(name)
    if bracketed is not None:
        return bracketed
    letters = [token for token in tokens if not token.isdigit()]
    return _UNIT_OF_SPELLING.get(letters[-1]) if letters else None
