"""What the panel says when a run has ended."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsAggregateCalculator, QgsProject, QgsVectorLayer

from ...algorithms.finding import Severity
from ...processing.destinations import is_temporary
from ...processing.language import translate
from .run import Outcome

WORST = 3
"""How many findings are told; the table has all."""

SEVERITIES = [severity.value for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)]
"""The weightiest first."""


@dataclass(frozen=True)
class Summary:
    """How a run ended, in plain sentences; how many things there are to know about the data, and the weightiest."""

    sentences: str
    findings: int = 0
    worst: tuple[str, ...] = ()


def summary(outcome: Outcome, project: QgsProject) -> Summary:
    """How the run ended."""
    if outcome.stopped:
        return Summary(_stopped(outcome))
    layer = project.mapLayer(outcome.layers.get("OUTPUT", ""))
    if layer is None:
        return Summary(outcome.error or translate("ScoreStep", "The run ended without a result. QGIS's log says why."))
    sentences = [_scored(outcome, layer), _where(layer), outcome.error]
    findings = project.mapLayer(outcome.layers.get("FINDINGS", ""))
    told = [] if findings is None else _to_know(findings)
    return Summary(" ".join(sentence for sentence in sentences if sentence), len(told), tuple(told[:WORST]))


def took(seconds: float) -> str:
    """A length of time in words."""
    if seconds < 60.0:
        return translate("ScoreStep", "{n} s").format(n=max(round(seconds), 1))
    return translate("ScoreStep", "{m} min {s} s").format(m=int(seconds // 60), s=int(seconds % 60))


def _stopped(outcome: Outcome) -> str:
    written = str(outcome.results.get("OUTPUT", ""))
    if written and not is_temporary(written) and "|" in written:
        text = translate("ScoreStep", "Stopped, but the layers had been written already. They lie in {file}.")
        return text.format(file=written.split("|", maxsplit=1)[0])
    return translate("ScoreStep", "Stopped. Nothing was written.")


def _scored(outcome: Outcome, layer: QgsVectorLayer) -> str:
    total = int(outcome.results.get("PARCELS", layer.featureCount()))
    known, fine = layer.aggregate(QgsAggregateCalculator.Aggregate.Count, "need")
    text = translate("ScoreStep", "{known:,} of {total:,} parcels scored in {time}.")
    return text.format(known=int(known) if fine else total, total=total, time=took(outcome.seconds))


def _where(layer: QgsVectorLayer) -> str:
    if layer.providerType() == "memory":
        return translate(
            "ScoreStep",
            "The layers are temporary and vanish when QGIS closes. To keep them, name a file and run again.",
        )
    return translate("ScoreStep", "Saved in {file}.").format(file=layer.source().split("|", maxsplit=1)[0])


def _to_know(findings: QgsVectorLayer) -> list[str]:
    """What was found, the weightiest first, without what only tells how the data were understood."""
    rows = sorted(findings.getFeatures(), key=lambda row: _weight(row["severity"]))
    return [str(row["what"]) for row in rows if row["severity"] != Severity.INFO.value]


def _weight(severity: object) -> int:
    return SEVERITIES.index(severity) if severity in SEVERITIES else len(SEVERITIES)
