"""Lighting alone: the light on each parcel's frontage and how far it is from the lighting class."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsProcessingParameterDefinition

from ..algorithms.fields import Field, ours
from . import outputs, parameters as role
from .language import translate
from .obstacles import buildings, canopy, terrain, trees
from .output_fields import replaced_by_need
from .scoring import ScoringAlgorithm

FACTOR = "lighting"


class Lighting(ScoringAlgorithm):
    """`wellplaced:lighting`."""

    identifier = FACTOR
    symbol = "lighting"
    factors = (FACTOR,)

    def title(self) -> str:
        return translate("Lighting", "Light on the walkways")

    def help(self) -> str:
        return translate(
            "Lighting",
            "Computes the light on the stretch of walkway that each parcel faces, and finds the dark gaps.\n\n"
            "The light of every lamp is added up every 3 m along the walkway, less what"
            " buildings and tree crowns keep from it where they are given. Everything stands as high as the ground lies"
            " where its heights are given, else the ground is flat. Each parcel gets the lowest and the average light,"
            " how even it is, which share is too dark, the longest dark gap, and a deficit from 0 (meets"
            " the class) to 1 (the worst), with how sure it is. Beside it stands which share is over-lit, and by which"
            " lamp most. Deficits of other factors that the parcels have already are kept: combine them in Need for"
            " improvement."
            "\n\nThe result is indicative, not a certificate of compliance.",
        )

    def keywords(self) -> str:
        return translate("Lighting", "light,lux,illuminance,street lights,luminaire,dark gap,EN 13201,RP-8,walkway")

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            role.parcels(),
            role.walkways(),
            role.lights(),
            role.lighting_class(),
            buildings(),
            trees(),
            canopy(),
            terrain(),
            role.area(),
            role.lights_coverage(),
            role.outages(),
            role.photometry(),
            role.reassurance(),
            role.as_of(),
            role.mapping(),
            outputs.scored_parcels(),
            outputs.dark_gaps(),
            outputs.light_on_walkways(),
            outputs.illuminance(),
            outputs.findings(),
        )

    def fields(self, factors: Sequence[str]) -> tuple[Field, ...]:
        return ours((FACTOR,))

    def out_of_date(self) -> frozenset[str]:
        return replaced_by_need() | {field.name for field in ours((FACTOR,))}
