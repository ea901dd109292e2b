"""The parameters for dated signs of vacancy."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from ..algorithms.vacancy.kinds import default_prior
from .language import translate
from .parameters import advanced, helped

LEAST_PRIOR, GREATEST_PRIOR = 0.001, 0.5


def evidence() -> QgsProcessingParameterDefinition:
    """EVIDENCE: signs that a parcel may be vacant."""
    return helped(
        QgsProcessingParameterMultipleLayers(
            "EVIDENCE",
            translate("Parameters", "Signs of vacancy"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
        translate(
            "Parameters",
            "Layers and tables: a register, inspections, permits, no use of water, assessment records. They are"
            " matched to the parcels by id or by place; kind and date are recognised. Signs of one sort count once.",
        ),
    )


def prior() -> QgsProcessingParameterDefinition:
    """PRIOR: the probability of vacancy where no sign speaks."""
    return advanced(
        helped(
            QgsProcessingParameterNumber(
                "PRIOR",
                translate("Parameters", "Share of parcels that are vacant in the city as a whole (0 to 1)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=default_prior(),
                optional=True,
                minValue=LEAST_PRIOR,
                maxValue=GREATEST_PRIOR,
            ),
            translate(
                "Parameters",
                "From which the probability of each parcel starts before any sign is weighed. Take the city's own"
                " figure where there is one.",
            ),
        )
    )
