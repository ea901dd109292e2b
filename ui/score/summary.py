"""What the panel says when a run has ended."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsAggregateCalculator, QgsFeature, QgsProject, QgsVectorLayer

from ...algorithms.finding import Severity
from ...processing.destinations import is_temporary
from ...processing.language import translate, with_figures
from .run import Outcome

WORST = 3
"""How many findings are told; the table has all."""

SEVERITIES = [severity.value for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)]
"""The weightiest first."""

TRACEBACK = "Traceback"
"""What the text of a bug begins with."""


@dataclass(frozen=True)
class Summary:
    """How a run ended, in plain sentences; how many things there are to know about the data, the weightiest, and
    whether one of them is an error.
    """

    sentences: str
    findings: int = 0
    worst: tuple[str, ...] = ()
    grave: bool = False


def summary(outcome: Outcome, project: QgsProject) -> Summary:
    """How the run ended."""
    if outcome.stopped:
        return Summary(_stopped(outcome))
    layer = project.mapLayer(outcome.layers.get("OUTPUT", ""))
    if layer is None:
        return Summary(failed(outcome.error))
    sentences = [_scored(outcome, layer), _where(layer), outcome.error]
    findings = project.mapLayer(outcome.layers.get("FINDINGS", ""))
    told = [] if findings is None else _to_know(findings)
    worst = tuple(str(row["what"]) for row in told[:WORST])
    grave = bool(told) and told[0]["severity"] == Severity.ERROR.value
    return Summary(" ".join(sentence for sentence in sentences if sentence), len(told), worst, grave)


def took(seconds: float) -> str:
    """A length of time in words."""
    if seconds < 60.0:
        return translate("ScoreStep", "{n} s").format(n=max(round(seconds), 1))
    return translate("ScoreStep", "{m} min {s} s").format(m=int(seconds // 60), s=int(seconds % 60))


def failed(error: str) -> str:
    """The algorithm's own sentence; of a bug, which QGIS tells with all its code, the last line."""
    if error and not error.startswith(TRACEBACK):
        return error
    last = error.strip().rpartition("\n")[2]
    text = translate(
        "ScoreStep", "The run ended without a result. {error} The log of QGIS (Processing) has the details."
    )
    return text.format(error=f"({last})" if last else "")


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
    return with_figures(text, known=int(known) if fine else total, total=total, time=took(outcome.seconds))


def _where(layer: QgsVectorLayer) -> str:
    if layer.providerType() == "memory":
        return translate(
            "ScoreStep",
            "The layers are temporary and vanish when QGIS closes. To keep them, name a file and run again.",
        )
    return translate("ScoreStep", "Saved in {file}.").format(file=layer.source().split("|", maxsplit=1)[0])


def _to_know(findings: QgsVectorLayer) -> list[QgsFeature]:
    """What was found, the weightiest first, without what only tells how the data were understood."""
    rows = sorted(findings.getFeatures(), key=lambda row: _weight(row["severity"]))
    return [row for row in rows if row["severity"] != Severity.INFO.value]


def _weight(severity: object) -> int:
    return SEVERITIES.index(severity) if severity in SEVERITIES else len(SEVERITIES)
