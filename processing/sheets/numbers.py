"""Numbers, lengths and dates as the reader's language and land write them."""

from __future__ import annotations

import math
from enum import Enum

from qgis.PyQt.QtCore import QDate, QLocale, Qt

from ..language import translate_to

METRES_PER_FOOT = 0.3048
FEET_PER_MILE = 5280.0


class Units(Enum):
    """What lengths are told in; the values are those of the parameter `UNITS`."""

    METRES = "metres"
    FEET = "feet"


class Figures:
    """Writes counts, shares, lengths and dates in one language."""

    def __init__(self, language: str, units: Units = Units.METRES) -> None:
        locale = QLocale(language)
        # the C locale, which a machine without a language has, groups no digits
        self.locale = locale if locale.language() != QLocale.Language.C else QLocale("en")
        self.units = units
        translate = translate_to(language)
        # Qt's pattern for "1 March 2026"; its own long dates name the weekday
        self.day = translate("CommunitySheet", "d MMMM yyyy")

    def count(self, number: int) -> str:
        """1,154"""
        return self.locale.toString(number)

    def percent(self, share: float) -> str:
        """38 %; a share above 0 is never written as 0."""
        whole = round(100 * share)
        return "< 1 %" if share > 0 and whole == 0 else f"{self.locale.toString(whole)} %"

    def length(self, metres: float) -> str:
        """34 m, 1.2 km; 110 ft, 1.2 mi: two significant figures."""
        if self.units is Units.FEET:
            feet = metres / METRES_PER_FOOT
            return f"{self.two(feet)} ft" if feet < FEET_PER_MILE else f"{self.two(feet / FEET_PER_MILE)} mi"
        if metres < 1000:
            return f"{self.two(metres)} m"
        return f"{self.two(metres / 1000)} km"

    def two(self, number: float) -> str:
        """Two significant figures; whole numbers without decimals."""
        if number == 0:
            return "0"
        places = 1 - math.floor(math.log10(abs(number)))
        rounded = round(number, places)
        decimals = 0 if rounded == int(rounded) else max(places, 0)
        return self.locale.toString(float(rounded), "f", decimals)

    def date(self, iso: str) -> str:
        """An ISO date with the month in words; anything else as it is."""
        date = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
        if not date.isValid():
            return iso
        return self.locale.toString(date, self.day)
