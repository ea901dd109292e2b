"""The parameters that algorithms share, one function per role, with help that says what the role is good for."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .language import translate

LIGHTING_CLASSES = (
    *("P1", "P2", "P3", "P4", "P5", "P6", "C0", "C1", "C2", "C3", "C4", "C5", "M1", "M2", "M3", "M4", "M5", "M6"),
    "RP-8 high mixed traffic",
    "RP-8 high pedestrians only",
    "RP-8 medium",
    "RP-8 low medium-density homes",
    "RP-8 low low-density homes",
    "RP-8 low rural",
    "RP-8 underpass at night",
)
"""The lighting classes without the commas in their names: QGIS splits choices at commas."""

DEFAULT_CLASS = "P4"
DEFAULT_REASSURANCE_LX = 2.0


def helped(parameter: QgsProcessingParameterDefinition, help_text: str) -> QgsProcessingParameterDefinition:
    """The parameter with its help."""
    parameter.setHelp(help_text)
    return parameter


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """The parameter, below the dialog's Advanced line."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def parcels() -> QgsProcessingParameterDefinition:
    """INPUT: the parcels."""
    return helped(
        QgsProcessingParameterFeatureSource(
            "INPUT", translate("Parameters", "Parcels"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        translate(
            "Parameters",
            "The parcels of the cadastre, with all their neighbours. To score some of them only, select them or give"
            " an area: the others still count as neighbours.",
        ),
    )


def scored_parcels() -> QgsProcessingParameterDefinition:
    """INPUT of algorithms that go on from deficits."""
    return helped(
        QgsProcessingParameterFeatureSource(
            "INPUT", translate("Parameters", "Parcels with deficits"), [QgsProcessing.SourceType.TypeVector]
        ),
        translate(
            "Parameters",
            "A layer with fields such as lighting_deficit (0 = meets the standard, 1 = the worst) and"
            " lighting_confidence (0 to 1), from Score parcels or your own.",
        ),
    )


def walkways() -> QgsProcessingParameterDefinition:
    """WALKWAYS: where people walk."""
    return helped(
        QgsProcessingParameterFeatureSource(
            "WALKWAYS",
            translate("Parameters", "Walkways"),
            [QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate(
            "Parameters",
            "Pavements, paths or street centre lines. Without them, walkways are taken from the gaps between the"
            " parcels, with less confidence.",
        ),
    )


def lights() -> QgsProcessingParameterDefinition:
    """LIGHTS: the luminaires, in one or several layers or tables."""
    return helped(
        QgsProcessingParameterMultipleLayers(
            "LIGHTS",
            translate("Parameters", "Street lights"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
        translate(
            "Parameters",
            "One or several layers of points, or tables with coordinates (CSV, Excel). Lumens or watts, mounting"
            " height, lamp type and status are recognised; what is missing is assumed and said.",
        ),
    )


def lights_coverage() -> QgsProcessingParameterDefinition:
    """LIGHTS_COVERAGE: where the lights' inventory speaks."""
    return advanced(
        helped(
            QgsProcessingParameterFeatureSource(
                "LIGHTS_COVERAGE",
                translate("Parameters", "Where the street lights are inventoried"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            translate(
                "Parameters",
                "Polygons in which every light is in the data. Inside, no light means dark; outside, it means unknown."
                " Without it, this is estimated from where the lights are.",
            ),
        )
    )


def outages() -> QgsProcessingParameterDefinition:
    """OUTAGES: reports of street lights that are out."""
    return advanced(
        helped(
            QgsProcessingParameterMultipleLayers(
                "OUTAGES",
                translate("Parameters", "Reports of lights that are out"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
            ),
            translate(
                "Parameters",
                "One or several layers of points, or tables with coordinates or the lights' ids: requests to the city,"
                " work orders. Open ones put the light that they name, else the nearest within 30 m, out for this run."
                " Requests about other things are left out.",
            ),
        )
    )


def photometry() -> QgsProcessingParameterDefinition:
    """PHOTOMETRY: the folder of the luminaires' photometric files."""
    return advanced(
        helped(
            QgsProcessingParameterFile(
                "PHOTOMETRY",
                translate("Parameters", "Folder of photometric files"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            translate(
                "Parameters",
                "A folder with .ies (LM-63) and .ldt (EULUMDAT) files. A light gets the file that its photometry, type"
                " or catalogue number names; the others keep a general shape, and which they are is said.",
            ),
        )
    )


def poles() -> QgsProcessingParameterDefinition:
    """POLES: what a luminaire could be added to."""
    return advanced(
        helped(
            QgsProcessingParameterMultipleLayers(
                "POLES",
                translate("Parameters", "Utility and lamp poles"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
            ),
            translate(
                "Parameters",
                "One or several layers of points, or tables with coordinates. Where a pole that carries no light stands"
                " near a dark gap, a luminaire on it is suggested instead of a new pole.",
            ),
        )
    )


def places() -> QgsProcessingParameterDefinition:
    """PLACES: community places, in use as what they are."""
    return advanced(
        helped(
            QgsProcessingParameterMultipleLayers(
                "PLACES",
                translate("Parameters", "Community places"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
            ),
            translate(
                "Parameters",
                "Parks, schools, playgrounds and the like: they are never vacant, and the public may walk on them.",
            ),
        )
    )


def area() -> QgsProcessingParameterDefinition:
    """AREA: score the parcels inside only."""
    return advanced(
        helped(
            QgsProcessingParameterFeatureSource(
                "AREA",
                translate("Parameters", "Area to score"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            translate(
                "Parameters", "Parcels inside are scored. What lies outside still lights and counts as neighbour."
            ),
        )
    )


def lighting_class() -> QgsProcessingParameterDefinition:
    """CLASS: the lighting class to measure against."""
    return helped(
        QgsProcessingParameterEnum(
            "CLASS",
            translate("Parameters", "Lighting class"),
            options=list(LIGHTING_CLASSES),
            defaultValue=DEFAULT_CLASS,
            optional=True,
            usesStaticStrings=True,
        ),
        translate(
            "Parameters",
            "What the light is measured against: EN 13201-2 (P for people on foot, C for mixed traffic, M for motor"
            " traffic) or ANSI/IES RP-8. The result is indicative, not a certificate.",
        ),
    )


def reassurance() -> QgsProcessingParameterDefinition:
    """REASSURANCE: the least light at which people feel at ease, lx."""
    return advanced(
        helped(
            QgsProcessingParameterNumber(
                "REASSURANCE",
                translate("Parameters", "Lowest light that reassures people (lx, 0 = take the class alone)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=DEFAULT_REASSURANCE_LX,
                optional=True,
                minValue=0.0,
                maxValue=50.0,
            ),
            translate(
                "Parameters",
                "Field studies find that people feel almost as at ease as by day where the darkest spot"
                " has about 2 lx.",
            ),
        )
    )


def weights() -> QgsProcessingParameterDefinition:
    """WEIGHTS: how much each factor counts."""
    return advanced(
        helped(
            QgsProcessingParameterString(
                "WEIGHTS", translate("Parameters", "Weights of the factors"), defaultValue="", optional=True
            ),
            translate(
                "Parameters",
                "For example: lighting = 2, vacancy = 1. Factors not named count 1. Or a CSV file with the counts of a"
                " dot sheet.",
            ),
        )
    )


def as_of() -> QgsProcessingParameterDefinition:
    """AS_OF: the day for which the data are judged."""
    return advanced(
        helped(
            QgsProcessingParameterDateTime(
                "AS_OF",
                translate("Parameters", "As of"),
                type=QgsProcessingParameterDateTime.Type.Date,
                optional=True,
            ),
            translate(
                "Parameters",
                "The day from which the age of the data is counted, and on which lights are out by open reports."
                " Without it, their newest date.",
            ),
        )
    )


def mapping() -> QgsProcessingParameterDefinition:
    """MAPPING: which field means what."""
    return advanced(
        helped(
            QgsProcessingParameterString(
                "MAPPING",
                translate("Parameters", "Mapping of fields (text, or the path of a file)"),
                defaultValue="",
                multiLine=True,
                optional=True,
            ),
            translate(
                "Parameters",
                "Says which field means what where the guess is wrong, a line each: lights.height = MNT_HT [ft]. Check"
                " data writes such a file.",
            ),
        )
    )


def layer_output(name: str, label: str, kind: int, help_text: str) -> QgsProcessingParameterDefinition:
    """A result layer that every run gives."""
    return helped(QgsProcessingParameterFeatureSink(name, label, kind), help_text)


def further_output(name: str, label: str, kind: int, help_text: str) -> QgsProcessingParameterDefinition:
    """A result layer that the user may leave out."""
    return helped(QgsProcessingParameterFeatureSink(name, label, kind, optional=True), help_text)


def output_on_request(name: str, label: str, kind: int, help_text: str) -> QgsProcessingParameterDefinition:
    """A result layer that is made only where the user asks for it."""
    return helped(QgsProcessingParameterFeatureSink(name, label, kind, optional=True, createByDefault=False), help_text)
