"""Sightlines alone: what of the open ground can be seen from the walkways, and what hides the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsProcessingParameterDefinition

from ..algorithms.fields import Field, ours
from . import outputs, parameters as role
from .language import translate
from .obstacles import everything_in_view
from .output_fields import replaced_by_need
from .scoring import ScoringAlgorithm

FACTOR = "sightlines"


class Sightlines(ScoringAlgorithm):
    """`wellplaced:sightlines`."""

    identifier = FACTOR
    symbol = "sightlines"
    factors = (FACTOR,)

    def title(self) -> str:
        return translate("Sightlines", "Sightlines from the walkways")

    def help(self) -> str:
        return translate(
            "Sightlines",
            "Computes what people on the walkways see of the open ground beside them, and finds what nobody sees.\n\n"
            "Give buildings with heights, and what you have of trees, walls and fences. Each parcel gets the share of"
            " open ground in view, the windows that overlook its stretch of walkway, the hidden ground near it, and a"
            " deficit from 0 (open to view) to 1 (the worst), with how sure it is. Beside it stand the metres that face"
            " a front known to have no windows: give the kinds of the buildings, or your own survey of facades as the"
            " parcels' field sightlines_blank_m. Private ground behind houses is never looked at. Where the parcels"
            " have vacancy_probability, windows of likely vacant buildings do not count.\n\n"
            "Deficits of other factors that the parcels have already are kept: combine them in Need for improvement.",
        )

    def keywords(self) -> str:
        return translate("Sightlines", "sightlines,visibility,viewshed,view,hidden,windows,eyes,buildings,fence,hedge")

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            role.parcels(),
            role.walkways(),
            *everything_in_view(),
            role.places(),
            role.area(),
            role.as_of(),
            role.mapping(),
            outputs.scored_parcels(),
            outputs.hidden_pockets(),
            outputs.visibility(),
            outputs.findings(),
        )

    def fields(self, factors: Sequence[str]) -> tuple[Field, ...]:
        return ours((FACTOR,))

    def out_of_date(self) -> frozenset[str]:
        return replaced_by_need() | {field.name for field in ours((FACTOR,))}
