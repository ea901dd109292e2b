"""The parameters that the sheets for meetings share: layers, texts, paper and files."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from .language import translate
from .parameters import advanced, helped
from .wording_parameters import accepted_words

AUTOMATIC = "automatic"
"""The choice that leaves it to the kind of sheet, or to the map."""


def layers() -> tuple[QgsProcessingParameterDefinition, ...]:
    """INPUT, GAPS, SUGGESTIONS and CONTEXT."""
    return (
        helped(
            QgsProcessingParameterVectorLayer(
                "INPUT", translate("CommunitySheet", "Scored parcels"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            translate("CommunitySheet", "The result of Score parcels."),
        ),
        layer(
            "GAPS",
            translate("CommunitySheet", "Dark gaps"),
            QgsProcessing.SourceType.TypeVectorLine,
            translate("CommunitySheet", "The dark gaps that the same run found."),
        ),
        layer(
            "SUGGESTIONS",
            translate("CommunitySheet", "Suggestions"),
            QgsProcessing.SourceType.TypeVector,
            translate(
                "CommunitySheet",
                "The suggestions that the same run made. The sheet tells kinds, prices and evidence, never where."
                " Without them it tells what can be done in general.",
            ),
        ),
        helped(
            QgsProcessingParameterMultipleLayers(
                "CONTEXT",
                translate("CommunitySheet", "Community places and base map"),
                QgsProcessing.SourceType.TypeMapLayer,
                optional=True,
            ),
            translate(
                "CommunitySheet",
                "Parks, schools, libraries, stops, streets, buildings. Their names say what they are.",
            ),
        ),
    )


def layer(name: str, label: str, kind: QgsProcessing.SourceType, help_text: str) -> QgsProcessingParameterDefinition:
    """An optional layer."""
    return helped(QgsProcessingParameterVectorLayer(name, label, [kind], optional=True), help_text)


def detail() -> QgsProcessingParameterDefinition:
    """DETAIL: block faces or parcels."""
    from .sheets.detail import detail_names

    return helped(
        QgsProcessingParameterEnum(
            "DETAIL",
            translate("CommunitySheet", "What is drawn"),
            detail_names(translate),
            defaultValue=0,
            optional=True,
        ),
        translate(
            "CommunitySheet",
            "Block faces: parcels side by side along a street, ten or more together. Single parcels mark the page as"
            " an internal working copy.",
        ),
    )


def choice(name: str, label: str, options: Sequence[str], help_text: str) -> QgsProcessingParameterDefinition:
    """A choice by words that stay the same in every language; the first is the default."""
    return helped(
        QgsProcessingParameterEnum(
            name, label, list(options), defaultValue=options[0], optional=True, usesStaticStrings=True
        ),
        help_text,
    )


def paper() -> tuple[QgsProcessingParameterDefinition, ...]:
    """PAPER, ORIENTATION, LARGE_PRINT and UNITS."""
    from .sheets.numbers import Units
    from .sheets.paper import PAPERS, Orientation

    return (
        choice(
            "PAPER",
            translate("CommunitySheet", "Paper"),
            (AUTOMATIC, *PAPERS),
            translate("CommunitySheet", "ISO and US sizes. Automatic: the size that suits the kind of sheet."),
        ),
        choice(
            "ORIENTATION",
            translate("CommunitySheet", "How the paper lies"),
            (AUTOMATIC, *(each.value for each in Orientation)),
            translate("CommunitySheet", "Landscape or portrait; automatic: what suits the kind of sheet."),
        ),
        helped(
            QgsProcessingParameterBoolean(
                "LARGE_PRINT", translate("CommunitySheet", "Large print"), defaultValue=False, optional=True
            ),
            translate("CommunitySheet", "All type is 18 pt or larger. The sheet then has more pages."),
        ),
        choice(
            "UNITS",
            translate("CommunitySheet", "Units of length"),
            (AUTOMATIC, *(each.value for each in Units)),
            translate("CommunitySheet", "Automatic: feet where the map's coordinate system is in feet, else metres."),
        ),
    )


def texts() -> tuple[QgsProcessingParameterDefinition, ...]:
    """AREA, CONTACT, DECIDES, DATE, LOGO and LANGUAGE."""
    return (
        _text(
            "AREA",
            translate("CommunitySheet", "Name of the area"),
            translate("CommunitySheet", "Stands under the title."),
        ),
        _text(
            "CONTACT",
            translate("CommunitySheet", "How people can answer"),
            translate("CommunitySheet", "An address, a telephone number, a place and a time: one or two lines."),
        ),
        _text(
            "DECIDES",
            translate("CommunitySheet", "Who decides, and when"),
            translate("CommunitySheet", "One or two sentences. Without them the sheet leaves room to write it in."),
        ),
        _text(
            "DATE",
            translate("CommunitySheet", "Date of the meeting"),
            translate("CommunitySheet", "Such as 2026-03-01, or words. Empty: no date of a meeting is printed."),
        ),
        helped(
            QgsProcessingParameterFile(
                "LOGO",
                translate("CommunitySheet", "Logo of the city"),
                behavior=QgsProcessingParameterFile.Behavior.File,
                fileFilter="SVG, PNG, JPEG (*.svg *.png *.jpg *.jpeg)",
                optional=True,
            ),
            translate("CommunitySheet", "A picture for the upper right corner. It is kept inside the sheet."),
        ),
        _text(
            "LANGUAGE",
            translate("CommunitySheet", "Language of the sheet"),
            translate(
                "CommunitySheet",
                "A code such as en or es, or two for a sheet in both: es en. Empty: the language of QGIS.",
            ),
        ),
    )


def _text(name: str, label: str, help_text: str) -> QgsProcessingParameterDefinition:
    return helped(
        QgsProcessingParameterString(name, label, defaultValue="", multiLine=name == "CONTACT", optional=True),
        help_text,
    )


def guarded() -> tuple[QgsProcessingParameterDefinition, ...]:
    """ACCEPTED and REPORT: what a public sheet may say, and what it was found to say."""
    return (
        advanced(accepted_words()),
        helped(
            QgsProcessingParameterFileDestination(
                "REPORT",
                translate("CommunitySheet", "Report on words and colours"),
                translate("CheckData", "Web pages (*.html)"),
                optional=True,
                createByDefault=False,
            ),
            translate(
                "CommunitySheet",
                "Which words were accepted and why, and how far apart the colours are in grey and for people who see"
                " fewer colours.",
            ),
        ),
    )


def layered_pdf() -> QgsProcessingParameterDefinition:
    """GEOPDF: layers that can be switched on and off."""
    return advanced(
        helped(
            QgsProcessingParameterBoolean(
                "GEOPDF",
                translate("CommunitySheet", "Also a PDF with layers (GeoPDF)"),
                defaultValue=False,
                optional=True,
            ),
            translate(
                "CommunitySheet",
                "Writes the first page once more beside the sheet, with a name that ends in -geo.pdf: the layers of its"
                " map can be switched on and off, and places be measured.",
            ),
        )
    )
