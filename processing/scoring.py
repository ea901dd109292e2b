"""What Score parcels and its single factors share: roles in, a scored layer and its details out."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsLayerMetadata,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, QLocale

from ..algorithms.factor import FACTORS
from ..algorithms.fields import FINDINGS, Field
from .algorithm import Algorithm
from .field_types import qgis_fields
from .language import translate
from .output_fields import output_fields
from .outputs import DETAILS
from .provenance import keep_with, provenance_metadata
from .rasters import Cells, raster_file, refused_rasters, write_raster
from .results import Look, on_load
from .run import COMPUTED_UNTIL, Outcome, open_roles, run_science
from .settings import read_settings
from .write import detail_features, finding_features, open_sink, parcel_features, table_features

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from .progress import Reporter
    from .run import Roles, Science


class ScoringAlgorithm(Algorithm):
    """Scores parcels; subclasses say what they measure, which fields they write and which older ones they replace."""

    factors: tuple[str, ...] = FACTORS
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

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("PARCELS", translate("Scoring", "Parcels scored")))
        self.addOutput(QgsProcessingOutputNumber("FINDINGS_COUNT", translate("Scoring", "Number of findings")))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        refused = refused_rasters(self, parameters)
        return (False, refused) if refused else super().checkParameterValues(parameters, context)

    def open(self, parameters: dict, context: QgsProcessingContext) -> None:
        self.roles = open_roles(self, parameters, context)

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        settings = read_settings(self, parameters, context, self.factors)
        outcome = run_science(self.science(), self.roles, settings, progress)
        writing = progress.writing(COMPUTED_UNTIL)
        results = Results(self, parameters, context, outcome, writing)
        results.write_parcels(self.fields(outcome.result.factors), self.out_of_date())
        for name in DETAILS:
            results.write_details(name, name)
        results.write_visibility()
        results.write_illuminance()
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
        look = looks()["OUTPUT"]
        self._write("OUTPUT", features, output.fields, read.source.geometry_type, read.source.crs, look)

    def write_details(self, name: str, kind: str) -> None:
        """A detail layer of one kind into the output `name`, where the user asked for it and the run has it."""
        details = self.outcome.result.details.get(DETAILS[kind].layer)
        if details is not None:
            self.write_layer(name, kind, details)

    def write_layer(self, name: str, kind: str, layer: gpd.GeoDataFrame) -> None:
        """A layer of ours of one kind into the output `name`, where the user asked for it."""
        if self.parameters.get(name) is None:
            return
        detail = DETAILS[kind]
        features, geometry_type = detail_features(layer, detail.fields, detail.empty)
        self._write(name, features, qgis_fields(detail.fields), geometry_type, self._crs(), looks()[kind])

    def write_table(self, name: str, fields: Sequence[Field], table: pd.DataFrame) -> None:
        """A table of ours into the output `name`, where the user asked for it."""
        features = table_features(table, fields)
        nowhere, look = QgsCoordinateReferenceSystem(), looks()[name]
        self._write(name, features, qgis_fields(fields), QgsWkbTypes.Type.NoGeometry, nowhere, look)

    def write_visibility(self) -> None:
        """From how many places the ground is seen, as a raster, where the user asked for it and the run has it."""
        seen = self.outcome.result.visibility
        if seen is not None:
            self._write_raster("VISIBILITY", Cells(seen.count, seen.west, seen.north, seen.cell))

    def write_illuminance(self) -> None:
        """The light on all ground, as a raster, where the user asked for it and the run has it."""
        light = self.outcome.result.illuminance
        if light is not None:
            self._write_raster("ILLUMINANCE", Cells(light.lux, light.west, light.north, light.cell))

    def _write_raster(self, name: str, cells: Cells) -> None:
        file = raster_file(self.algorithm, self.parameters, name, self.context)
        if not file:
            return
        look = looks()[name]
        write_raster(file, cells, self._crs(), self._metadata(look.title).history())
        self._hand_over(file, name, look)

    def write_findings(self, name: str = "FINDINGS") -> None:
        """The findings as a table into the output `name`, where the user asked for it."""
        nowhere = QgsCoordinateReferenceSystem()
        features = finding_features(self.findings, self.outcome.reading.features)
        look = looks()["FINDINGS"]
        self._write(name, features, qgis_fields(FINDINGS), QgsWkbTypes.Type.NoGeometry, nowhere, look)

    def _write(
        self,
        name: str,
        features: list[QgsFeature],
        fields: QgsFields,
        geometry_type: int,
        crs: QgsCoordinateReferenceSystem,
        look: Look,
    ) -> None:
        sink = open_sink(self.algorithm, self.parameters, name, self.context, fields, geometry_type, crs)
        if sink is None:
            return
        with sink:
            sink.add(features, self.progress)
        self._hand_over(sink.destination, name, look)

    def _hand_over(self, destination: str, name: str, look: Look) -> None:
        metadata = self._metadata(look.title)
        keep_with(destination, metadata, self.context, self.progress.feedback)
        on_load(destination, look, self.group, metadata, self.context)
        self.destinations[name] = destination

    def _crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem.fromWkt(self.outcome.result.result_crs_wkt)

    def _metadata(self, title: str) -> QgsLayerMetadata:
        facts = {"algorithm": self.algorithm.id(), **self.outcome.result.provenance}
        return provenance_metadata(facts, title)


def looks() -> dict[str, Look]:
    """How each output appears in the project, the uppermost first."""
    from . import styles

    return {
        "FINDINGS": Look(translate("Scoring", "Findings"), styles.style_findings, 10),
        "UPGRADES": Look(translate("Scoring", "Ranked upgrades"), styles.style_upgrades, 9),
        "UPGRADE_PACKAGES": Look(translate("Scoring", "Packages of works"), styles.style_upgrade_packages, 8),
        "DIMMING_FUND": Look(translate("Scoring", "Dimming fund"), styles.style_upgrades, 7),
        "CURVE": Look(translate("Scoring", "What each amount of money gives"), styles.set_aliases, 6),
        "CHANGES": Look(translate("Scoring", "Changes since the last list"), styles.set_aliases, 5),
        "SUGGESTIONS": Look(translate("Scoring", "Suggestions"), styles.style_suggestions, 9),
        "SUGGESTION_LINES": Look(translate("Scoring", "Lines of the suggestions"), styles.style_extents, 8),
        "SUGGESTION_AREAS": Look(translate("Scoring", "Areas of the suggestions"), styles.style_extents, 7),
        "GAPS": Look(translate("Scoring", "Dark gaps"), styles.style_gaps, 6),
        "POCKETS": Look(translate("Scoring", "Hidden pockets"), styles.style_pockets, 5),
        "CLUSTERS": Look(translate("Scoring", "Groups of likely vacant parcels"), styles.style_clusters, 4),
        "WALKWAYS_OUT": Look(translate("Scoring", "Light on the walkways"), styles.style_walkways, 3),
        "COVERAGE": Look(translate("Scoring", "What is not in the data"), styles.style_uncovered, 3),
        "VISIBILITY": Look(translate("Scoring", "From how many places the ground is seen"), styles.style_visibility, 2),
        "ILLUMINANCE": Look(translate("Scoring", "Light on the ground"), styles.style_illuminance, 2),
        "OUTPUT": Look(translate("Scoring", "Need for improvement"), styles.style_parcels, 1),
    }


def group_name(layer: str) -> str:
    """The name of a run's group in the layer tree: what was scored, and when."""
    time = QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
    return translate("Scoring", "Wellplaced: {layer}, {time}").format(layer=layer, time=time)
