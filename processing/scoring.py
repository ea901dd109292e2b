"""What Score parcels and its single factors share: roles in, a scored layer and its details out."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsLayerMetadata,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, QLocale

from ..algorithms.fields import FINDINGS, GAPS, WALKWAYS, Field
from ..algorithms.message import say
from . import parameters as role
from .algorithm import Algorithm
from .field_types import qgis_fields
from .language import translate
from .output_fields import output_fields
from .provenance import keep_with, provenance_metadata
from .results import Look, on_load
from .run import COMPUTED_UNTIL, Outcome, open_roles, run_science
from .write import Sink, detail_features, finding_features, open_sink, parcel_features

if TYPE_CHECKING:
    from .progress import Reporter
    from .run import Roles, Science

DETAILS = {"GAPS": ("gaps", GAPS), "WALKWAYS_OUT": ("walkways", WALKWAYS)}
"""The detail layers: output, its name in the science's result, its fields."""


class ScoringAlgorithm(Algorithm):
    """Scores parcels; subclasses say which fields they write and which older ones they replace."""

    roles: Roles | None = None

    @abstractmethod
    def fields(self, factors: Sequence[str]) -> tuple[Field, ...]:
        """The fields that the scored parcels get."""

    @abstractmethod
    def out_of_date(self) -> frozenset[str]:
        """Fields of an earlier run that this run replaces."""

    def science(self) -> Science:
        """The computation."""
        from ..algorithms.scoring import score_parcels

        return score_parcels

    def outputs(self) -> Iterable[QgsProcessingParameterDefinition]:
        """The result layers, in the order of the dialog."""
        kinds = QgsProcessing.SourceType
        return (
            role.layer_output(
                "OUTPUT",
                translate("Scoring", "Scored parcels"),
                kinds.TypeVectorPolygon,
                translate("Scoring", "The parcels with their own fields first, then need, its parts and the reason."),
            ),
            role.further_output(
                "GAPS",
                translate("Scoring", "Dark gaps"),
                kinds.TypeVectorLine,
                translate("Scoring", "Stretches of walkway below the lighting class, with their length and cause."),
            ),
            role.output_on_request(
                "WALKWAYS_OUT",
                translate("Scoring", "Light on the walkways"),
                kinds.TypeVectorLine,
                translate("Scoring", "The walkways as they were understood, with the light on each."),
            ),
            role.output_on_request(
                "FINDINGS",
                translate("Scoring", "Findings"),
                kinds.TypeVector,
                translate("Scoring", "What is wrong with the data, how many features, and what to do."),
            ),
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("PARCELS", translate("Scoring", "Parcels scored")))
        self.addOutput(QgsProcessingOutputNumber("FINDINGS_COUNT", translate("Scoring", "Number of findings")))

    def open(self, parameters: dict, context: QgsProcessingContext) -> None:
        self.roles = open_roles(self, parameters, context)

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        outcome = run_science(self.science(), self.roles, self, parameters, context, progress)
        writing = progress.part(COMPUTED_UNTIL, 1.0)
        writing.stage(say("Stages", "Writing the layers"), 1.0)
        results = Results(self, parameters, context, outcome, writing)
        results.write_parcels(self.fields(outcome.result.factors), self.out_of_date())
        for name, (layer, fields) in DETAILS.items():
            results.write_details(name, layer, fields)
        results.write_findings()
        writing.update(1.0)
        return {
            **results.destinations,
            "PARCELS": len(outcome.result.parcels),
            "FINDINGS_COUNT": len(results.findings),
        }


class Results:
    """The layers of one run on their way out, each with the run's provenance and its look."""

    def __init__(
        self,
        algorithm: Algorithm,
        parameters: dict,
        context: QgsProcessingContext,
        outcome: Outcome,
        progress: Reporter,
    ) -> None:
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context
        self.outcome = outcome
        self.progress = progress
        self.findings = list(outcome.findings)
        self.destinations: dict[str, str] = {}
        self.group = group_name(outcome.parcels.source.name)

    def write_parcels(self, fields: Sequence[Field], out_of_date: frozenset[str]) -> None:
        """The input's features with our fields, in the input's own CRS."""
        read = self.outcome.parcels
        output = output_fields(read, fields, out_of_date)
        self.findings += output.findings
        features = parcel_features(read, output, fields, self.outcome.result.parcels, self.progress)
        self._write("OUTPUT", features, output.fields, read.source.geometry_type, read.source.crs)

    def write_details(self, name: str, layer: str, fields: Sequence[Field]) -> None:
        """One of the detail layers, where the user asked for it and the run has it."""
        details = self.outcome.result.details.get(layer)
        if self.parameters.get(name) is None or details is None:
            return
        crs = QgsCoordinateReferenceSystem.fromWkt(self.outcome.result.result_crs_wkt)
        features, kind = detail_features(details, fields)
        self._write(name, features, qgis_fields(fields), kind, crs)

    def write_findings(self) -> None:
        """The findings as a table, where the user asked for it."""
        nowhere = QgsCoordinateReferenceSystem()
        features = finding_features(self.findings)
        self._write("FINDINGS", features, qgis_fields(FINDINGS), QgsWkbTypes.Type.NoGeometry, nowhere)

    def _write(
        self, name: str, features: list[QgsFeature], fields: QgsFields, kind: int, crs: QgsCoordinateReferenceSystem
    ) -> None:
        sink = open_sink(self.algorithm, self.parameters, name, self.context, fields, kind, crs)
        if sink is None:
            return
        with sink:
            sink.add(features, self.progress)
        self._hand_over(sink, name)

    def _hand_over(self, sink: Sink, name: str) -> None:
        look = looks()[name]
        metadata = self._metadata(look.title)
        keep_with(sink.destination, metadata, self.context)
        on_load(sink.destination, look, self.group, metadata, self.context)
        self.destinations[name] = sink.destination

    def _metadata(self, title: str) -> QgsLayerMetadata:
        facts = {"algorithm": self.algorithm.id(), **self.outcome.result.provenance}
        return provenance_metadata(facts, title)


def looks() -> dict[str, Look]:
    """How each output appears in the project, the uppermost first."""
    from . import styles

    return {
        "FINDINGS": Look(translate("Scoring", "Findings"), styles.style_findings, 4),
        "GAPS": Look(translate("Scoring", "Dark gaps"), styles.style_gaps, 3),
        "WALKWAYS_OUT": Look(translate("Scoring", "Light on the walkways"), styles.style_walkways, 2),
        "OUTPUT": Look(translate("Scoring", "Need for improvement"), styles.style_parcels, 1),
    }


def group_name(layer: str) -> str:
    """The name of a run's group in the layer tree: what was scored, and when."""
    time = QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
    return translate("Scoring", "Wellplaced: {layer}, {time}").format(layer=layer, time=time)
