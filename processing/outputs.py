"""The result layers that algorithms share: one function per output, with what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
    QgsWkbTypes,
)

from ..algorithms.fields import (
    CLUSTERS,
    FUND,
    GAPS,
    PACKAGES,
    POCKETS,
    SUGGESTIONS,
    UNCOVERED,
    UPGRADES,
    WALKWAYS,
    Field,
)
from .language import translate
from .parameters import further_output, helped, layer_output, output_on_request

Kind = QgsProcessing.SourceType


@dataclass(frozen=True)
class Detail:
    """A detail layer: its name in the science's result, its fields, and the geometry type where it has no feature."""

    layer: str
    fields: Sequence[Field]
    empty: int


DETAILS = {
    "GAPS": Detail("gaps", GAPS, QgsWkbTypes.Type.LineString),
    "WALKWAYS_OUT": Detail("walkways", WALKWAYS, QgsWkbTypes.Type.LineString),
    "POCKETS": Detail("pockets", POCKETS, QgsWkbTypes.Type.Polygon),
    "CLUSTERS": Detail("clusters", CLUSTERS, QgsWkbTypes.Type.MultiPolygon),
    "SUGGESTIONS": Detail("suggestions", SUGGESTIONS, QgsWkbTypes.Type.Point),
    "SUGGESTION_AREAS": Detail("suggestion_areas", SUGGESTIONS, QgsWkbTypes.Type.MultiPolygon),
    "SUGGESTION_LINES": Detail("suggestion_lines", SUGGESTIONS, QgsWkbTypes.Type.MultiLineString),
    "UPGRADES": Detail("upgrades", UPGRADES, QgsWkbTypes.Type.Point),
    "UPGRADE_PACKAGES": Detail("packages", PACKAGES, QgsWkbTypes.Type.MultiPoint),
    "DIMMING_FUND": Detail("fund", FUND, QgsWkbTypes.Type.Point),
    "COVERAGE": Detail("uncovered", UNCOVERED, QgsWkbTypes.Type.MultiPolygon),
}
"""The detail layers by output."""


def scored_parcels() -> QgsProcessingParameterDefinition:
    """OUTPUT of the algorithms that score."""
    return layer_output(
        "OUTPUT",
        translate("Scoring", "Scored parcels"),
        Kind.TypeVectorPolygon,
        translate("Scoring", "The parcels with their own fields first, then need, its parts and the reason."),
    )


def dark_gaps() -> QgsProcessingParameterDefinition:
    """GAPS."""
    return further_output(
        "GAPS",
        translate("Scoring", "Dark gaps"),
        Kind.TypeVectorLine,
        translate("Scoring", "Stretches of walkway below the light that is wanted, with their length and cause."),
    )


def light_on_walkways() -> QgsProcessingParameterDefinition:
    """WALKWAYS_OUT."""
    return output_on_request(
        "WALKWAYS_OUT",
        translate("Scoring", "Light on the walkways"),
        Kind.TypeVectorLine,
        translate("Scoring", "The walkways as they were understood, with the light on each."),
    )


def hidden_pockets() -> QgsProcessingParameterDefinition:
    """POCKETS."""
    return further_output(
        "POCKETS",
        translate("Scoring", "Hidden pockets"),
        Kind.TypeVectorPolygon,
        translate("Scoring", "Ground near a walkway that nobody on it sees, with what hides it."),
    )


def visibility() -> QgsProcessingParameterDefinition:
    """VISIBILITY."""
    return helped(
        QgsProcessingParameterRasterDestination(
            "VISIBILITY",
            translate("Scoring", "From how many places the ground is seen (raster)"),
            optional=True,
            createByDefault=False,
        ),
        translate("Scoring", "For each cell of ground, how many places on the walkways see it."),
    )


def illuminance() -> QgsProcessingParameterDefinition:
    """ILLUMINANCE."""
    return helped(
        QgsProcessingParameterRasterDestination(
            "ILLUMINANCE",
            translate("Scoring", "Light on the ground (raster)"),
            optional=True,
            createByDefault=False,
        ),
        translate("Scoring", "The light on each square metre of ground around the parcels, in lux, with its shadows."),
    )


def clusters() -> QgsProcessingParameterDefinition:
    """CLUSTERS."""
    return further_output(
        "CLUSTERS",
        translate("Scoring", "Groups of likely vacant parcels"),
        Kind.TypeVectorPolygon,
        translate("Scoring", "Likely vacant parcels that lie together, with their number and area."),
    )


def suggestions() -> QgsProcessingParameterDefinition:
    """SUGGESTIONS, one result among others."""
    return further_output("SUGGESTIONS", *_suggestions())


def suggestions_alone() -> QgsProcessingParameterDefinition:
    """OUTPUT of the algorithm that suggests."""
    return layer_output("OUTPUT", *_suggestions())


def _suggestions() -> tuple[str, int, str]:
    return (
        translate("Scoring", "Suggestions"),
        Kind.TypeVectorPoint,
        translate(
            "Scoring", "A marker for each: what would help, what was measured, cost, evidence, harms and consent."
        ),
    )


def suggestion_areas(name: str) -> QgsProcessingParameterDefinition:
    """The ground that suggestions extend over."""
    return output_on_request(
        name,
        translate("Scoring", "Areas of the suggestions"),
        Kind.TypeVectorPolygon,
        translate("Scoring", "The ground that a suggestion is about, such as a lot or a hidden pocket."),
    )


def suggestion_lines(name: str) -> QgsProcessingParameterDefinition:
    """The stretches of walkway that suggestions extend over."""
    return output_on_request(
        name,
        translate("Scoring", "Lines of the suggestions"),
        Kind.TypeVectorLine,
        translate("Scoring", "The stretches of walkway that a suggestion is about."),
    )


def findings() -> QgsProcessingParameterDefinition:
    """FINDINGS."""
    return output_on_request(
        "FINDINGS",
        translate("Scoring", "Findings"),
        Kind.TypeVector,
        translate("Scoring", "What is wrong with the data, how many features, and what to do."),
    )


def coverage() -> QgsProcessingParameterDefinition:
    """COVERAGE."""
    return output_on_request(
        "COVERAGE",
        translate("Scoring", "What is not in the data"),
        Kind.TypeVectorPolygon,
        translate(
            "Scoring",
            "Where a layer has nothing: what depends on it is unknown there, for there may be things that it does"
            " not hold.",
        ),
    )
