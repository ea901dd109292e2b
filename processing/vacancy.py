"""Vacancy alone: how likely land and buildings are vacant, by dated signs, and what that means for their neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsProcessingParameterDefinition

from ..algorithms.fields import Field, ours
from . import outputs, parameters as role
from .language import translate
from .obstacles import buildings
from .output_fields import replaced_by_need
from .scoring import ScoringAlgorithm
from .signs import evidence, prior

FACTOR = "vacancy"


class Vacancy(ScoringAlgorithm):
    """`wellplaced:vacancy`."""

    identifier = FACTOR
    symbol = "vacancy"
    factors = (FACTOR,)

    def title(self) -> str:
        return translate("Vacancy", "Empty land and buildings")

    def help(self) -> str:
        return translate(
            "Vacancy",
            "Weighs dated signs that land or a building may be vacant: a register, inspections, permits, no use of"
            " water, assessment records.\n\n"
            "Each sign counts by what it shows and how old it is; signs of one sort count once, however often they are"
            " in the data. Each parcel gets a probability, the signs with their dates, how many likely vacant parcels"
            " lie around it, and a deficit from 0 (none) to 1 (the worst), with how sure it is. Likely vacant parcels"
            " that lie together become groups. With buildings, a parcel on which a house stands is never called a"
            " vacant lot, and one without any building is a little more likely to be one. Parks, schools and the like"
            " are never called vacant.\n\n"
            "Deficits of other factors that the parcels have already are kept: combine them in Need for improvement."
            " A sign is a reason to look, not a finding of fact: confirm on site before you act.",
        )

    def keywords(self) -> str:
        return translate("Vacancy", "vacancy,vacant,empty,lot,building,register,inspection,permit,evidence")

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            role.parcels(),
            evidence(),
            buildings(),
            role.places(),
            role.as_of(),
            prior(),
            role.area(),
            role.mapping(),
            outputs.scored_parcels(),
            outputs.clusters(),
            outputs.findings(),
        )

    def fields(self, factors: Sequence[str]) -> tuple[Field, ...]:
        return ours((FACTOR,))

    def out_of_date(self) -> frozenset[str]:
        return replaced_by_need() | {field.name for field in ours((FACTOR,))}
