"""Progress that the Processing dialog shows, and its Cancel button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..algorithms.message import Message
from ..algorithms.progress import Cancelled, Progress
from .language import render

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback


class Reporter(Progress):
    """Tells a QgsProcessingFeedback stages and progress; raises `Cancelled` when the user asked to stop."""

    def __init__(self, feedback: QgsProcessingFeedback, first: float = 0.0, last: float = 1.0) -> None:
        self.feedback = feedback
        self._first, self._last = first, last
        self._begun = self._until = 0.0

    def part(self, first: float, last: float) -> Reporter:
        """The progress of one part of the run, from `first` to `last` (0 to 1) of the whole."""
        return Reporter(self.feedback, first, last)

    def writing(self, first: float) -> Reporter:
        """The progress from `first` to the end, while results are written: files are never left half written.

        The last chance to stop is now.
        """
        self._stop_if_asked()
        return _Writing(self.feedback, first, 1.0)

    def stage(self, what: Message, until: float) -> None:
        self._begun, self._until = self._until, max(until, self._until)
        self.feedback.setProgressText(render(what))
        self.update(0.0)

    def update(self, fraction: float) -> None:
        self._stop_if_asked()
        done = self._begun + (self._until - self._begun) * min(max(fraction, 0.0), 1.0)
        self.feedback.setProgress(100.0 * (self._first + (self._last - self._first) * done))

    def _stop_if_asked(self) -> None:
        if self.feedback.isCanceled():
            raise Cancelled


class _Writing(Reporter):
    """Goes on to the end whatever is asked."""

    def _stop_if_asked(self) -> None:
        return
