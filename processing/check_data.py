"""Check data: what was understood, what is wrong, and what would make the result surer. Nothing is scored."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ..algorithms.factor import FACTORS
from ..algorithms.finding import DataError
from ..algorithms.message import say
from . import outputs, parameters as role
from .algorithm import Algorithm
from .language import translate
from .letter import as_html, as_text
from .obstacles import everything_in_view
from .photometry_report import as_page
from .rasters import refused_rasters
from .run import COMPUTED_UNTIL, open_roles, run_science
from .scoring import Results
from .settings import read_settings
from .signs import evidence

if TYPE_CHECKING:
    from .progress import Reporter
    from .run import Roles, Science


class CheckData(Algorithm):
    """`wellplaced:checkdata`."""

    identifier = "checkdata"
    symbol = "check_data"
    roles: Roles

    def title(self) -> str:
        return translate("CheckData", "Check data")

    def help(self) -> str:
        return translate(
            "CheckData",
            "Reads the city's layers as Score parcels would, and says what was understood and what is wrong.\n\n"
            "Gives a table of findings (where, how many, what to do), the areas that a layer does not cover, a mapping"
            " file that says which field was taken for what (correct it and give it to the other tools), and a letter"
            " that asks for the data that would make the result surer. With a folder of photometric files, a report"
            " shows how each spreads its light and what did not match. Nothing in your layers is changed.",
        )

    def keywords(self) -> str:
        return translate("CheckData", "check,quality,findings,mapping,fields,letter,validate,data")

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
            role.mapping(),
            role.layer_output(
                "OUTPUT",
                translate("Scoring", "Findings"),
                QgsProcessing.SourceType.TypeVector,
                translate("Scoring", "What is wrong with the data, how many features, and what to do."),
            ),
            outputs.coverage(),
            role.helped(
                QgsProcessingParameterFileDestination(
                    "MAPPING_FILE",
                    translate("CheckData", "Mapping of fields"),
                    translate("CheckData", "Text files (*.txt)"),
                    optional=True,
                ),
                translate("CheckData", "Which field was taken for what. Correct it and give it as MAPPING."),
            ),
            role.helped(
                QgsProcessingParameterFileDestination(
                    "LETTER",
                    translate("CheckData", "Letter that asks for data"),
                    translate("CheckData", "Web pages (*.html);;Text files (*.txt)"),
                    optional=True,
                ),
                translate("CheckData", "In plain words, what would make the result surer."),
            ),
            role.helped(
                QgsProcessingParameterFileDestination(
                    "PHOTOMETRY_REPORT",
                    translate("CheckData", "Report on photometric files"),
                    translate("CheckData", "Web pages (*.html)"),
                    optional=True,
                ),
                translate(
                    "CheckData",
                    "With PHOTOMETRY: how each file spreads its light, how many lights have it, and what did not"
                    " match.",
                ),
            ),
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("FINDINGS_COUNT", translate("Scoring", "Number of findings")))
        self.addOutput(QgsProcessingOutputString("MAPPING_TEXT", translate("CheckData", "Mapping of fields")))

    def science(self) -> Science:
        """The computation."""
        from ..algorithms.scoring import check_data

        return check_data

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        refused = refused_rasters(self, parameters)
        return (False, refused) if refused else super().checkParameterValues(parameters, context)

    def open(self, parameters: dict, context: QgsProcessingContext) -> None:
        self.roles = open_roles(self, parameters, context)

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        settings = read_settings(self, parameters, context, FACTORS)
        outcome = run_science(self.science(), self.roles, settings, progress)
        writing = progress.writing(COMPUTED_UNTIL)
        layers = Results(self, parameters, context, outcome, writing)
        layers.write_findings("OUTPUT")
        layers.write_details("COVERAGE", "COVERAGE")
        results: dict[str, object] = {
            "FINDINGS_COUNT": len(outcome.findings),
            "MAPPING_TEXT": outcome.result.mapping,
            **layers.destinations,
        }
        mapping = self.parameterAsFileOutput(parameters, "MAPPING_FILE", context)
        letter = self.parameterAsFileOutput(parameters, "LETTER", context)
        layer = self.roles.parcels.name
        if mapping:
            results["MAPPING_FILE"] = write_text(mapping, outcome.result.mapping)
        if letter:
            written = as_text if letter.lower().endswith(".txt") else as_html
            results["LETTER"] = write_text(letter, written(layer, outcome.findings))
        report = self.parameterAsFileOutput(parameters, "PHOTOMETRY_REPORT", context)
        if report and outcome.result.photometry is not None:
            page = as_page(outcome.result.photometry, self.roles.photometry)
            results["PHOTOMETRY_REPORT"] = write_text(report, page)
        writing.update(1.0)
        return results


def write_text(file: str, text: str) -> str:
    """Write a text file and give its name. Raises DataError where it cannot be written."""
    try:
        Path(file).write_text(text, encoding="utf-8")
    except OSError as error:
        raise DataError(
            say("Errors", "'{file}' could not be written.", file=file),
            say("Errors", "Check that the folder may be written to, or choose another."),
            str(error),
        ) from error
    return file
