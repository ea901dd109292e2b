"""The parameters for what stands in the view and in the light, and for the windows and doors that look out."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from .language import translate
from .parameters import advanced, helped

RASTERS = ("CANOPY", "TERRAIN", "SURFACE")
"""The parameters that take raster files."""


def buildings() -> QgsProcessingParameterDefinition:
    """BUILDINGS: footprints with heights."""
    return helped(
        QgsProcessingParameterFeatureSource(
            "BUILDINGS",
            translate("Parameters", "Buildings"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate(
            "Parameters",
            "Footprints, best with heights or storeys. They hide ground from the walkways, have windows that overlook"
            " it, and throw shadows in the light of lamps. Where no building is in the data, sightlines stay unknown."
            " A parcel with a house on it is no vacant lot.",
        ),
    )


def trees() -> QgsProcessingParameterDefinition:
    """TREES: single trees or crowns."""
    return advanced(
        helped(
            QgsProcessingParameterFeatureSource(
                "TREES", translate("Parameters", "Trees"), [QgsProcessing.SourceType.TypeVector], optional=True
            ),
            translate(
                "Parameters",
                "Points, crowns or a table with coordinates; height, crown width and the height at which the crown"
                " begins are recognised. Crowns let a part of the lamps' light through.",
            ),
        )
    )


def barriers() -> QgsProcessingParameterDefinition:
    """BARRIERS: walls, fences and hedges."""
    return advanced(
        helped(
            QgsProcessingParameterMultipleLayers(
                "BARRIERS",
                translate("Parameters", "Walls, fences and hedges"),
                QgsProcessing.SourceType.TypeVectorAnyGeometry,
                optional=True,
            ),
            translate("Parameters", "One or several layers of lines or areas, best with kind and height."),
        )
    )


def entrances() -> QgsProcessingParameterDefinition:
    """ENTRANCES: doors of buildings."""
    return advanced(
        helped(
            QgsProcessingParameterFeatureSource(
                "ENTRANCES",
                translate("Parameters", "Entrances of buildings"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            translate(
                "Parameters",
                "Points, or a table with coordinates. Ground by a door should be seen, and no new street light stands"
                " right before it.",
            ),
        )
    )


def canopy() -> QgsProcessingParameterDefinition:
    """CANOPY: heights of the tree crowns above ground."""
    return _raster(
        "CANOPY",
        translate("Parameters", "Heights of the tree crowns (raster)"),
        translate("Parameters", "Metres above the ground. It stands in where single trees are not in the data."),
    )


def terrain() -> QgsProcessingParameterDefinition:
    """TERRAIN: heights of the ground."""
    return _raster(
        "TERRAIN",
        translate("Parameters", "Heights of the ground (raster)"),
        translate(
            "Parameters",
            "Metres above sea level, without buildings and trees. Slopes hide ground, and lamps shine further down them"
            " than up. Without it the ground is flat.",
        ),
    )


def surface() -> QgsProcessingParameterDefinition:
    """SURFACE: heights of the ground with all that stands on it."""
    return _raster(
        "SURFACE",
        translate("Parameters", "Heights of the ground with all that stands on it (raster)"),
        translate("Parameters", "Metres above sea level, with buildings and trees, as a laser scanner sees them."),
    )


def everything_in_view() -> tuple[QgsProcessingParameterDefinition, ...]:
    """All of them, in the order of the dialogs."""
    return (buildings(), trees(), barriers(), entrances(), canopy(), terrain(), surface())


def _raster(name: str, label: str, help_text: str) -> QgsProcessingParameterDefinition:
    return advanced(helped(QgsProcessingParameterRasterLayer(name, label, optional=True), help_text))
