"""What a sheet is to be made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import QgsMapLayer, QgsVectorLayer

from ...algorithms.message import Translate
from .detail import Detail
from .numbers import Units
from .paper import Sheet, sheet_on
from .template import Template
from .two_languages import labels_in_both


@dataclass(frozen=True)
class Language:
    """A two-letter code, and the translation into it."""

    code: str
    translate: Translate


@dataclass(frozen=True)
class Order:
    """The layers, texts and paper of a sheet. `today` is an ISO date, `language` a two-letter code; `second` is said
    beside it.

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
    second: Language | None = None

    @property
    def labels(self) -> Translate:
        """The translation of what the legend says: into both languages."""
        return self.translate if self.second is None else labels_in_both(self.translate, self.second.translate)
