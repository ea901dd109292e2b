"""What a run tells in the Processing log: what was understood, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProcessingFeedback

from ..algorithms.finding import Finding, Severity
from ..algorithms.message import Message
from .language import render


def report_findings(findings: Iterable[Finding], feedback: QgsProcessingFeedback) -> None:
    """Every finding as a line: how the data were understood as information, everything else as a warning."""
    for finding in findings:
        if finding.severity is Severity.INFO:
            feedback.pushInfo(line(finding))
        else:
            feedback.pushWarning(line(finding))


def report_log(log: Iterable[Message], feedback: QgsProcessingFeedback) -> None:
    """Which field was taken for what and why, a line each."""
    for message in log:
        feedback.pushInfo(render(message))


def line(finding: Finding) -> str:
    """A finding as one line: what was found, examples, what to do."""
    what = render(finding.what)
    if finding.ids:
        what += f" ({', '.join(finding.ids)})"
    return f"{what} {render(finding.advice)}" if finding.advice else what
