"""Progress that the Processing dialog shows, and its Cancel button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..algorithms.message import Message, say
from ..algorithms.progress import Cancelled, Progress
from .language import render

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

WRITING = say("Stages", "Writing the layers")
"""The stage from which a run goes on to its end."""


class Reporter(Progress):
    """Tells a QgsProcessingFeedback stages and progress; raises `Cancelled` when the user asked to stop."""

    def __init__(self, feedback: QgsProcessingFeedback, first: float = 0.0, last: float = 1.0) -> None:
        self.feedback = feedback
        self._first, self._last = first, last
        self._begun, self._until = 0.0, 1.0
        self._staged = 0.0

    def part(self, first: float, last: float) -> Reporter:
        return Reporter(self.feedback, self._at(first), self._at(last))

    def writing(self, first: float) -> Reporter:
        """The progress from `first` to the end, while results are written: files are never left half written.

        The last chance to stop is now. It comes after the stage is told: who asked to stop and does not see `WRITING`
        yet can be sure that nothing will be written.
        """
        self.feedback.setProgressText(render(WRITING))
        self._stop_if_asked()
        writing = _Writing(self.feedback, first, 1.0)
        writing.update(0.0)
        return writing

    def stage(self, what: Message, until: float) -> None:
        self._begun, self._until = self._staged, max(until, self._staged)
        self._staged = self._until
        self.feedback.setProgressText(render(what))
        self.update(0.0)

    def update(self, fraction: float) -> None:
        self._stop_if_asked()
        self.feedback.setProgress(100.0 * self._at(min(max(fraction, 0.0), 1.0)))

    def _at(self, fraction: float) -> float:
        """Where in the whole run `fraction` of the present stage is."""
        done = self._begun + (self._until - self._begun) * fraction
        return self._first + (self._last - self._first) * done

    def _stop_if_asked(self) -> None:
        if self.feedback.isCanceled():
            raise Cancelled


class _Writing(Reporter):
    """Goes on to the end whatever is asked."""

    def _stop_if_asked(self) -> None:
        return
