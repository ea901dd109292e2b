"""Score parcels: from the city's layers to need for improvement, its parts, and the dark gaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsProcessingParameterDefinition

from ..algorithms.fields import Field, ours
from . import parameters as role
from .language import translate
from .output_fields import replaced_by_a_run
from .scoring import ScoringAlgorithm


class ScoreParcels(ScoringAlgorithm):
    """`wellplaced:scoreparcels`."""

    identifier = "scoreparcels"
    symbol = "score_parcels"

    def title(self) -> str:
        return translate("ScoreParcels", "Score parcels")

    def help(self) -> str:
        return translate(
            "ScoreParcels",
            "Shows, parcel by parcel, where a place needs care, and says why in a sentence.\n\n"
            "Give the parcels, and what you have of walkways and street lights. The light on each parcel's stretch of"
            " walkway is computed and compared with a lighting class. Each parcel gets its need for improvement (0 to"
            " 100), the points that make it, its rank, how sure the result is, and the reason. Dark gaps become"
            " lines.\n\n"
            "It scores places by measured facts, never people; it needs no crime data. What is not known stays empty"
            " (NULL), never 0. Everything assumed or repaired is said in the log and, if you wish, in a table of"
            " findings.",
        )

    def keywords(self) -> str:
        return translate("ScoreParcels", "need,lighting,street lights,dark,walkway,parcel,lot,safety,planning,lux")

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            role.parcels(),
            role.walkways(),
            role.lights(),
            role.lighting_class(),
            role.area(),
            role.lights_coverage(),
            role.reassurance(),
            role.weights(),
            role.as_of(),
            role.mapping(),
            *self.outputs(),
        )

    def fields(self, factors: Sequence[str]) -> tuple[Field, ...]:
        return ours(factors)

    def out_of_date(self) -> frozenset[str]:
        return replaced_by_a_run()
