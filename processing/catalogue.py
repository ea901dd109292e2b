"""The parameter for a city's own catalogue of interventions."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterFile

from .language import translate
from .parameters import advanced, helped


def catalogue() -> QgsProcessingParameterDefinition:
    """CATALOGUE: a city's own prices and texts."""
    return advanced(
        helped(
            QgsProcessingParameterFile(
                "CATALOGUE",
                translate("Parameters", "Catalogue of interventions with prices"),
                QgsProcessingParameterFile.Behavior.File,
                extension="json",
                optional=True,
            ),
            translate(
                "Parameters",
                "A copy of algorithms/interventions/catalogue.json with the city's own prices and texts. Without it,"
                " the one that comes with the plugin.",
            ),
        )
    )
