"""Need for improvement from deficits that are there already: combine, rank, explain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ..algorithms.factor import FACTORS
from ..algorithms.fields import NEED, points_fields
from ..algorithms.finding import NAMED_AT_MOST, DataError, Finding, Severity
from ..algorithms.message import say
from . import parameters as role
from .algorithm import Algorithm
from .language import translate
from .output_fields import output_fields, replaced_by_need
from .provenance import keep_with, provenance_metadata
from .read import POLL_EVERY, Read, read
from .report import report_findings
from .results import on_load
from .scoring import group_name, looks
from .settings import weights_given
from .sources import Source, opened_required
from .write import open_sink, parcel_features

if TYPE_CHECKING:
    import pandas as pd

    from ..algorithms.progress import Progress
    from .progress import Reporter


class Need(Algorithm):
    """`wellplaced:need`."""

    identifier = "need"
    symbol = "need"
    source: Source
    weights: Mapping[str, float]

    def title(self) -> str:
        return translate("Need", "Need for improvement")

    def help(self) -> str:
        return translate(
            "Need",
            "Combines deficits into the need for improvement: a weighted mean from 0 to 100, with the points of each"
            " factor, the rank, how sure it is and the reason.\n\n"
            "Takes every pair of fields such as lighting_deficit and lighting_confidence that the layer has. A factor"
            " that is unknown for a parcel (NULL) is left out there and lowers the confidence; it never counts as 0.",
        )

    def keywords(self) -> str:
        return translate("Need", "need,index,weights,combine,rank,score,deficit,priority")

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            role.scored_parcels(),
            role.weights(),
            role.layer_output(
                "OUTPUT",
                translate("Scoring", "Scored parcels"),
                QgsProcessing.SourceType.TypeVector,
                translate("Need", "The layer with need, its parts and the reason behind its own fields."),
            ),
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("PARCELS", translate("Scoring", "Parcels scored")))
        self.addOutput(QgsProcessingOutputNumber("FINDINGS_COUNT", translate("Scoring", "Number of findings")))

    def open(self, parameters: dict, context: QgsProcessingContext) -> None:
        self.source = opened_required(self, parameters, "INPUT", "parcels", context)
        self.weights = weights_given(self, parameters, context)

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        reading = progress.part(0.0, 0.5)
        reading.stage(say("Stages", "Reading the layers"), 1.0)
        given = read(self.source, reading)
        _refuse_empty(given)
        deficits, findings = deficit_pairs(given)
        chosen = given.chosen_rows
        table = needs(deficits if chosen is None else deficits.iloc[chosen], self.weights, reading)
        fields = (*NEED, *(field for factor in _factors(deficits) for field in points_fields(factor)))
        table = table.reindex(columns=["row", *(field.name for field in fields)])
        writing = progress.writing(0.5)
        output = output_fields(given, fields, replaced_by_need())
        findings += [*given.findings, *output.findings, *_nothing_known(given, table)]
        report_findings(findings, progress.feedback)
        features = parcel_features(given, output, fields, table, writing)
        sink = open_sink(
            self, parameters, "OUTPUT", context, output.fields, given.source.geometry_type, given.source.crs
        )
        counts = {"PARCELS": len(table), "FINDINGS_COUNT": len(findings)}
        if sink is None:
            return counts
        with sink:
            sink.add(features, writing)
        writing.update(1.0)
        look = looks()["OUTPUT"]
        metadata = provenance_metadata(self._facts(), look.title)
        keep_with(sink.destination, metadata, context, progress.feedback)
        on_load(sink.destination, look, group_name(self.source.name), metadata, context)
        return {"OUTPUT": sink.destination, **counts}

    def _facts(self) -> dict[str, object]:
        from ..algorithms.provenance import VERSION

        return {"version": VERSION, "algorithm": self.id(), "weights": dict(self.weights), "inputs": self.source.name}


def deficit_pairs(given: Read) -> tuple[pd.DataFrame, list[Finding]]:
    """The layer's own fields with deficits, their ranges and confidences as numbers from 0 to 1, and each row's number.

    A value that is no number from 0 to 1 is unknown (NaN), and a finding counts it. Raises DataError where the
    layer has no deficit at all.
    """
    import pandas as pd

    table = pd.DataFrame(given.layer.frame.drop(columns="geometry", errors="ignore"))
    factors = _factors(table)
    if not factors:
        raise DataError(
            say(
                "Errors",
                "The layer '{layer}' has no field with a deficit, such as lighting_deficit.",
                layer=given.layer.name,
            ),
            say("Errors", "Run Score parcels first, or add such a field: 0 = meets the standard, 1 = the worst."),
        )
    findings = []
    for factor in factors:
        for name in _shares_of(factor):
            if name not in table:
                continue
            numbers = pd.to_numeric(table[name], errors="coerce")
            numbers = numbers.where(numbers.between(0.0, 1.0))
            lost = numbers.isna() & table[name].notna()
            if lost.any():
                findings.append(_no_share(given.layer.name, name, lost))
            table[name] = numbers
    return table.assign(row=range(len(table))), findings


def needs(deficits: pd.DataFrame, weights: Mapping[str, float], progress: Progress) -> pd.DataFrame:
    """Need and its parts for each row, with the reason in the language of the run."""
    from ..algorithms.need.combine import need_table
    from ..algorithms.need.explain import reason

    given = [name for factor in _factors(deficits) for name in _shares_of(factor) if name in deficits]
    table = need_table(deficits[given], weights)
    told = deficits.drop(columns=[name for name in table.columns if name in deficits]).join(table)
    ranked = int(table["need"].notna().sum())
    reasons = []
    for number, fields in enumerate(told.to_dict("records")):
        if number % POLL_EVERY == 0:
            progress.update(number / len(told))
        reasons.append(reason(fields, ranked, translate))
    return table.assign(need_reason=reasons, row=deficits["row"])


def _refuse_empty(given: Read) -> None:
    if not given.features:
        raise DataError(
            say("Errors", "The layer '{layer}' has no feature.", layer=given.layer.name),
            say("Errors", "Check the layer's filter and selection, or take another layer."),
        )


def _nothing_known(given: Read, table: pd.DataFrame) -> list[Finding]:
    if table["need"].notna().any():
        return []
    what = say(
        "Findings",
        "The need for improvement is unknown for all {total:,} features: no factor with a weight is known.",
        total=len(table),
    )
    advice = say("Findings", "Fill in the deficits, and give a known factor a weight above 0.")
    return [Finding(Severity.ERROR, "parcels", given.layer.name, what, advice, len(table), len(table))]


def _factors(table: pd.DataFrame) -> Sequence[str]:
    return [factor for factor in FACTORS if f"{factor}_deficit" in table]


def _shares_of(factor: str) -> tuple[str, ...]:
    """The fields from 0 to 1 that the need is made of."""
    return (f"{factor}_deficit", f"{factor}_deficit_low", f"{factor}_deficit_high", f"{factor}_confidence")


def _no_share(layer: str, name: str, lost: pd.Series) -> Finding:
    return Finding(
        Severity.WARNING,
        "parcels",
        layer,
        say(
            "Findings",
            "{count:,} of {total:,} values of '{field}' are no number from 0 to 1. They count as unknown.",
            count=int(lost.sum()),
            total=len(lost),
            field=name,
        ),
        say("Findings", "Correct them in the layer: 0 = meets the standard, 1 = the worst."),
        int(lost.sum()),
        len(lost),
        tuple(f"#{row + 1}" for row in lost.to_numpy().nonzero()[0][:NAMED_AT_MOST].tolist()),
    )
