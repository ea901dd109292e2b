"""What the standards ask of the light on a walkway."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..message import Message, say

LUX_PER_FOOTCANDLE = 10.764
DEFAULT_CLASS = "P4"
REASSURANCE_MINIMUM = 2.0
"""lx; least horizontal illuminance at which people feel nearly as safe as by day (doi:10.1177/1477153518775464)."""


@dataclass(frozen=True)
class LightingClass:
    """Maintained light that a class asks for: average and minimum (lx), uniformity = minimum / average."""

    name: str
    e_avg: float
    e_min: float
    uniformity: float
    note: Message | None = None


@dataclass(frozen=True)
class Targets:
    """What places are measured against, arrays (m,) or of no dimension: minimum and average (lx), uniformity."""

    e_min: np.ndarray
    e_avg: np.ndarray
    uniformity: np.ndarray


@lru_cache(maxsize=1)
def _rows() -> dict[str, dict]:
    tables = json.loads(Path(__file__).with_name("lighting_classes.json").read_text(encoding="utf-8"))["tables"]
    return {name: row for table in tables.values() for name, row in table["classes"].items()}


CLASS_NAMES = tuple(_rows())
"""All classes, in the order in which they are offered."""


def lighting_class(name: str) -> LightingClass:
    """The class called `name`, one of `CLASS_NAMES`; KeyError for any other name.

    P classes (EN 13201-2) give average and minimum; their uniformity is minimum / average. C classes give average and
    uniformity; their minimum is uniformity x average. M classes ask for luminance, which needs the road surface:
    M1 to M5 are assessed as C1 to C5 and M6 as C5, and the note says so. RP-8 walkway classes give the horizontal
    average and the ratio average : minimum, which fixes the horizontal minimum; their EVmin is a *vertical*
    illuminance and is not used. Indicative, not a certificate of compliance.
    """
    row = _rows()[name]
    if "assessed_as" in row:
        other = lighting_class(row["assessed_as"])
        note = say(
            "Lighting classes",
            "{name} asks for luminance, which needs the road surface. It is assessed as {other}.",
            name=name,
            other=other.name,
        )
        return LightingClass(name, other.e_avg, other.e_min, other.uniformity, note)
    if "e_avg_fc" in row:
        e_avg, uniformity = row["e_avg_fc"] * LUX_PER_FOOTCANDLE, 1.0 / row["average_to_minimum"]
        note = say("Lighting classes", "The vertical illuminance that RP-8 also asks for is not assessed.")
        return LightingClass(name, e_avg, e_avg * uniformity, uniformity, note)
    if "e_min_lx" in row:
        return LightingClass(name, row["e_avg_lx"], row["e_min_lx"], row["e_min_lx"] / row["e_avg_lx"])
    return LightingClass(name, row["e_avg_lx"], row["e_avg_lx"] * row["uniformity"], row["uniformity"])


def targets(cls: LightingClass, reassurance_minimum: float | None = REASSURANCE_MINIMUM) -> Targets:
    """The class's targets; with the reassurance rule on, the minimum is at least `reassurance_minimum` lx."""
    e_min = cls.e_min if reassurance_minimum is None else max(cls.e_min, reassurance_minimum)
    return Targets(np.asarray(e_min), np.asarray(cls.e_avg), np.asarray(cls.uniformity))
