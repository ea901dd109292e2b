"""Score parcels: from the city's layers to need for improvement, its parts, and the dark gaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsProcessingParameterDefinition

from ..algorithms.fields import Field, ours
from . import outputs, parameters as role
from .catalogue import catalogue
from .language import translate
from .obstacles import everything_in_view
from .output_fields import replaced_by_a_run
from .scoring import ScoringAlgorithm
from .signs import evidence, prior


class ScoreParcels(ScoringAlgorithm):
    """`wellplaced:scoreparcels`."""

    identifier = "scoreparcels"
    symbol = "score_parcels"

    def title(self) -> str:
        return translate("ScoreParcels", "Score parcels")

    def help(self) -> str:
        return translate(
            "ScoreParcels",
            "Shows, parcel by parcel, where a place needs care, says why, and suggests what would help.\n\n"
            "Give the parcels, and what you have of walkways, street lights, buildings, trees, walls and signs of"
            " vacancy. Three things are measured: whether the parcel's stretch of walkway is lit as its class asks,"
            " whether open ground can be seen from the walkway, and how likely land and buildings are vacant. What a"
            " layer is missing for is left out and lowers the confidence.\n\n"
            "Each parcel gets its need for improvement (0 to 100), the points that make it, its rank, how sure the"
            " result is, and the reason. Dark gaps, hidden pockets, groups of likely vacant parcels and suggestions"
            " with cost and evidence become layers.\n\n"
            "It scores places by measured facts, never people; it needs no crime data. What is not known stays empty"
            " (NULL), never 0. Everything assumed or repaired is said in the log and, if you wish, in a table of"
            " findings.\n\n"
            "Each step is an algorithm of its own as well; the model designer can chain them. A model to start from"
            " lies in the plugin's folder resources/models.",
        )

    def keywords(self) -> str:
        return translate(
            "ScoreParcels",
            "need,lighting,street lights,dark,sightlines,visibility,vacancy,vacant,interventions,walkway,parcel,lot,"
            "planning,lux",
        )

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            role.parcels(),
            role.walkways(),
            role.lights(),
            role.lighting_class(),
            *everything_in_view(),
            evidence(),
            role.places(),
            role.area(),
            role.lights_coverage(),
            role.outages(),
            role.photometry(),
            role.poles(),
            role.reassurance(),
            prior(),
            role.weights(),
            role.as_of(),
            catalogue(),
            role.mapping(),
            outputs.scored_parcels(),
            outputs.suggestions(),
            outputs.dark_gaps(),
            outputs.hidden_pockets(),
            outputs.clusters(),
            outputs.suggestion_areas("SUGGESTION_AREAS"),
            outputs.suggestion_lines("SUGGESTION_LINES"),
            outputs.light_on_walkways(),
            outputs.visibility(),
            outputs.illuminance(),
            outputs.findings(),
        )

    def fields(self, factors: Sequence[str]) -> tuple[Field, ...]:
        return ours(factors)

    def out_of_date(self) -> frozenset[str]:
        return replaced_by_a_run()
