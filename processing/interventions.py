"""Suggestions for scored parcels: what would help where, what it costs, and how good the evidence is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
)

from . import outputs, parameters as role
from .algorithm import Algorithm
from .catalogue import catalogue
from .language import translate
from .reading import Reading
from .report import report_findings, report_log
from .run import COMPUTED_UNTIL, READ_UNTIL, Outcome
from .scoring import Results
from .settings import catalogue_file, read_mapping
from .sources import Source, opened, opened_required, opened_several

if TYPE_CHECKING:
    from .progress import Reporter

WRITTEN = {"OUTPUT": "SUGGESTIONS", "AREAS": "SUGGESTION_AREAS", "LINES": "SUGGESTION_LINES"}
"""The outputs, and the kind of detail layer that each is."""


class Interventions(Algorithm):
    """`wellplaced:interventions`."""

    identifier = "interventions"
    symbol = "interventions"
    parcels: Source
    gaps: Source | None
    pockets: Source | None
    lights: tuple[Source, ...]
    poles: tuple[Source, ...]
    mapping: str
    catalogue: str

    def title(self) -> str:
        return translate("Interventions", "Suggest what would help")

    def help(self) -> str:
        return translate(
            "Interventions",
            "Suggests things to build, repair, plant, clear or reopen, each where something was measured that it would"
            " change.\n\n"
            "Takes parcels from Score parcels or from its single steps, with dark gaps, hidden pockets, street lights"
            " and poles where you have them. Each suggestion is a marker with what was measured, why it may help, a"
            " range of cost, the grade of the evidence, the department, the consent that it needs and its known harms."
            " Areas and lines show what it extends over.\n\n"
            "Suggestions are a start for talks with residents and departments, not decisions. Prices are rough: give"
            " a catalogue with your own.",
        )

    def keywords(self) -> str:
        return translate("Interventions", "interventions,suggestions,measures,repair,cost,evidence,catalogue,greening")

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            role.helped(
                QgsProcessingParameterFeatureSource(
                    "INPUT", translate("Parameters", "Scored parcels"), [QgsProcessing.SourceType.TypeVectorPolygon]
                ),
                translate("Parameters", "The result of Score parcels, or of one or several of its steps."),
            ),
            _result("GAPS", translate("Parameters", "Dark gaps"), QgsProcessing.SourceType.TypeVectorLine),
            _result("POCKETS", translate("Parameters", "Hidden pockets"), QgsProcessing.SourceType.TypeVectorPolygon),
            role.lights(),
            role.poles(),
            catalogue(),
            role.mapping(),
            outputs.suggestions_alone(),
            outputs.suggestion_areas("AREAS"),
            outputs.suggestion_lines("LINES"),
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("SUGGESTIONS", translate("Interventions", "Number of suggestions")))

    def open(self, parameters: dict, context: QgsProcessingContext) -> None:
        self.parcels = opened_required(self, parameters, "INPUT", "parcels", context)
        self.gaps = opened(self, parameters, "GAPS", "gaps", context)
        self.pockets = opened(self, parameters, "POCKETS", "pockets", context)
        self.lights = opened_several(self, parameters, "LIGHTS", "lights", context)
        self.poles = opened_several(self, parameters, "POLES", "poles", context)
        self.mapping = read_mapping(self, parameters, context)
        self.catalogue = catalogue_file(self, parameters, context)

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        outcome = self._suggested(progress)
        writing = progress.writing(COMPUTED_UNTIL)
        results = Results(self, parameters, context, outcome, writing)
        for name, kind in WRITTEN.items():
            results.write_details(name, kind)
        writing.update(1.0)
        return {**results.destinations, "SUGGESTIONS": len(outcome.result.details["suggestions"])}

    def _suggested(self, progress: Reporter) -> Outcome:
        from ..algorithms.suggesting import Scored, suggest_for

        reading = Reading(self.parcels, progress.part(0.0, READ_UNTIL))
        scored = Scored(
            parcels=reading.parcels.layer,
            gaps=reading.one(self.gaps),
            pockets=reading.one(self.pockets),
            lights=reading.several(self.lights),
            poles=reading.several(self.poles),
            chosen=reading.parcels.chosen_rows,
            mapping=self.mapping,
            catalogue=self.catalogue,
        )
        result = suggest_for(scored, progress.part(READ_UNTIL, COMPUTED_UNTIL), translate)
        findings = (*reading.findings, *result.findings)
        report_log(result.log, progress.feedback)
        report_findings(findings, progress.feedback)
        return Outcome(result, findings, reading)


def _result(name: str, label: str, kind: int) -> QgsProcessingParameterDefinition:
    """A layer that an earlier step made."""
    return role.helped(
        QgsProcessingParameterFeatureSource(name, label, [kind], optional=True),
        translate("Parameters", "The layer of that name that Score parcels or one of its steps made."),
    )
