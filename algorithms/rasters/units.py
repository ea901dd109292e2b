"""In which unit a raster's heights are: what its band, its tags, its vertical datum or its name declare."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import pyproj

from ..finding import Finding, Severity
from ..message import say
from ..recognition.names import tokens
from ..recognition.units import METRE, Unit, unit_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rasterio.io import DatasetReader


def raster_unit(source: DatasetReader, own: pyproj.CRS, name: str, role: str) -> tuple[Unit, list[Finding]]:
    """The unit of the heights, and what was assumed of it: metres where nothing declares it."""
    for text in _declared(source, name):
        unit = _unit_in(text)
        if unit is not None:
            what = say(
                "Findings", "The heights of '{layer}' were read in {unit}, as '{text}' says.",
                layer=name, unit=unit.label, text=text,
            )  # fmt: skip
            return unit, [] if unit is METRE else [Finding(Severity.INFO, role, name, what)]
    what = say("Findings", "Nothing says in which unit the heights of '{layer}' are; metres were assumed.", layer=name)
    advice = say("Findings", "If they are in feet, say so in the file's name, such as dem_ft.tif.")
    feet = own.is_projected and abs(own.axis_info[0].unit_conversion_factor - 1.0) > 1e-6
    return METRE, [Finding(Severity.WARNING if feet else Severity.INFO, role, name, what, advice)]


def _declared(source: DatasetReader, name: str) -> Iterator[str]:
    """What may bear the unit: the band's unit, tags about units, the vertical datum, the band's and the file's name."""
    yield source.units[0] or ""
    for tags in (source.tags(1), source.tags()):
        for key, value in tags.items():
            if "unit" in key.lower():
                yield value
    if source.crs:
        parts = pyproj.CRS.from_wkt(source.crs.to_wkt()).sub_crs_list
        for part in parts[1:]:
            yield part.axis_info[0].unit_name
    yield source.descriptions[0] or ""
    yield PurePath(name).stem


def _unit_in(text: str) -> Unit | None:
    """The unit of length among the words of a text; one behind a number ("3ft") is the size of the cells."""
    whole = unit_of(text)
    parts = tokens(text) if whole is None else ()
    found = [unit_of(part) for before, part in zip(("", *parts), parts) if not before.isdigit()]
    for unit in (whole, *found):
        if unit is not None and unit.quantity == "length":
            return unit
    return None
