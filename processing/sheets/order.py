"""What a sheet is to be made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import QgsMapLayer, QgsVectorLayer

from ...algorithms.message import Translate
from .detail import Detail
from .numbers import Units
from .paper import Sheet, sheet_on
from .template import Template


@dataclass(frozen=True)
class Order:
    """The layers, texts and paper of a sheet. `today` is an ISO date, `language` a two-letter code.

    `units` None: those of the map's coordinate system. `works` is the list of street lights, `after` the parcels
    scored as they would be afterwards.
    """

    parcels: QgsVectorLayer
    gaps: QgsVectorLayer | None
    context: tuple[QgsMapLayer, ...]
    area: str
    contact: str
    today: str
    language: str
    translate: Translate
    detail: Detail = Detail.FACES
    template: Template = Template.WALL
    sheet: Sheet = field(default_factory=lambda: sheet_on("A3"))
    units: Units | None = None
    logo: str = ""
    date: str = ""
    decides: str = ""
    suggestions: QgsVectorLayer | None = None
    works: QgsVectorLayer | None = None
    after: QgsVectorLayer | None = None
