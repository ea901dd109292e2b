"""What is known of a layer before it is judged, and what a clue is."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Literal

import numpy as np

from ...message import Message, say

if TYPE_CHECKING:
    import pandas as pd

Form = Literal["polygon", "line", "point", "table", "raster"]

ROLES = {
    "INPUT": say("LayerRoles", "parcels"),
    "WALKWAYS": say("LayerRoles", "walkways"),
    "LIGHTS": say("LayerRoles", "street lights"),
    "LIGHTS_COVERAGE": say("LayerRoles", "the area in which the lights are inventoried"),
    "OUTAGES": say("LayerRoles", "reports of street lights that are out"),
    "BUILDINGS": say("LayerRoles", "buildings"),
    "TREES": say("LayerRoles", "trees"),
    "BARRIERS": say("LayerRoles", "walls, fences and hedges"),
    "ENTRANCES": say("LayerRoles", "entrances of buildings"),
    "CANOPY": say("LayerRoles", "heights of the tree crowns"),
    "TERRAIN": say("LayerRoles", "heights of the ground"),
    "SURFACE": say("LayerRoles", "heights of the ground with all that stands on it"),
    "EVIDENCE": say("LayerRoles", "signs of vacancy"),
    "PLACES": say("LayerRoles", "community places"),
    "AREA": say("LayerRoles", "the area to score"),
    "POLES": say("LayerRoles", "poles without a light"),
}
"""The roles by the names of their parameters, as people call them."""

SEVERAL = frozenset({"LIGHTS", "OUTAGES", "BARRIERS", "EVIDENCE", "PLACES", "POLES"})
"""Roles that several layers may play together."""

FORMS: dict[str, frozenset[Form]] = {
    "INPUT": frozenset({"polygon"}),
    "WALKWAYS": frozenset({"line", "polygon"}),
    "LIGHTS": frozenset({"point", "table"}),
    "LIGHTS_COVERAGE": frozenset({"polygon"}),
    "OUTAGES": frozenset({"point", "table"}),
    "BUILDINGS": frozenset({"polygon"}),
    "TREES": frozenset({"point", "polygon", "table"}),
    "BARRIERS": frozenset({"line", "polygon"}),
    "ENTRANCES": frozenset({"point", "table"}),
    "CANOPY": frozenset({"raster"}),
    "TERRAIN": frozenset({"raster"}),
    "SURFACE": frozenset({"raster"}),
    "EVIDENCE": frozenset({"polygon", "line", "point", "table"}),
    "PLACES": frozenset({"polygon", "point"}),
    "AREA": frozenset({"polygon"}),
    "POLES": frozenset({"point", "table"}),
}
"""What a layer must be made of to play a role; a table counts for lights, poles, trees and entrances if it has
coordinates."""

FORM_NAMES: dict[Form, Message] = {
    "polygon": say("LayerRoles", "areas"),
    "line": say("LayerRoles", "lines"),
    "point": say("LayerRoles", "points"),
    "table": say("LayerRoles", "rows without places"),
    "raster": say("LayerRoles", "cells"),
}


@dataclass(frozen=True)
class Square:
    """A square of ground, common metres."""

    x: float
    y: float
    half: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east, north."""
        return self.x - self.half, self.y - self.half, self.x + self.half, self.y + self.half


@dataclass(frozen=True)
class Cells:
    """Some cells of a raster with one band.

    `place` (k, 2) whole numbers that name the places asked, `step` metres apart, so that rasters of the same ground
    share them; `value` (k,) there, in the raster's own unit, NaN = no data.
    """

    place: np.ndarray
    step: float
    value: np.ndarray
    bands: int = 1


@dataclass(frozen=True)
class LayerFacts:
    """One layer as it was glanced at.

    `table` holds some rows (all columns, no geometry); `shapes` (n,) the geometries of the same rows in metres that
    all layers share, None where a row has none; None altogether where the layer has no coordinates that are
    understood. `around` holds the geometries in the square that all layers were looked at in, None where nobody looked.
    `count` is None where it is not known without asking a server. `extent` is west, south, east, north in the common
    metres. `located` says that a table has columns with coordinates. `trouble` says why the layer cannot be used.
    """

    id: str
    name: str
    form: Form
    count: int | None
    table: pd.DataFrame
    shapes: np.ndarray | None = None
    around: np.ndarray | None = None
    extent: tuple[float, float, float, float] | None = None
    located: bool = False
    mixed: bool = False
    cells: Cells | None = None
    trouble: Message | None = None


@dataclass(frozen=True)
class Clue:
    """Something that speaks for a role: how much (0 to 1), and what, as a clause."""

    weight: float
    what: Message


@dataclass(frozen=True)
class Objection:
    """Something that speaks against a role: what is left of its strength (0 to 1), and what, as a clause."""

    left: float
    what: Message


@dataclass(frozen=True)
class Candidate:
    """A role that a layer may play, what speaks for and against it, and what else was noticed: buildings that have
    "heights", evidence that is only "assessed".
    """

    role: str
    clues: tuple[Clue, ...] = ()
    objections: tuple[Objection, ...] = ()
    noticed: str = ""

    @property
    def promise(self) -> float:
        """0 to 1, what speaks for it: clues add up as independent chances do (1 less what they all leave open)."""
        return 1.0 - prod(1.0 - clue.weight for clue in self.clues)

    @property
    def left(self) -> float:
        """0 to 1, the share of the promise that the objections leave."""
        return prod(objection.left for objection in self.objections)

    @property
    def strength(self) -> float:
        """0 to 1, the promise and what the objections leave of it."""
        return self.promise * self.left
