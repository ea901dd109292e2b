"""Work off the GUI thread whose result comes back to it, unless it was abandoned."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask

WORKING: set[Work] = set()
"""What has not ended: QGIS drops a task that nobody holds."""

IsStopped = Callable[[], bool]


class Work(QgsTask):
    """Calls `do` in a thread and hands what it returns to `done` on the GUI thread.

    `do` is given a function that says whether to stop; it must touch no layer, project or widget.
    """

    def __init__(self, title: str, do: Callable[[IsStopped], Any], done: Callable[[Any], None]) -> None:
        super().__init__(title, _flags())
        self._do = do
        self._done = done
        self._made: Any = None
        self._abandoned = False

    def begin(self) -> None:
        """Hand it to QGIS."""
        WORKING.add(self)
        QgsApplication.taskManager().addTask(self)

    def abandon(self) -> None:
        """Stop and tell nobody any more."""
        self._abandoned = True
        self.cancel()

    def run(self) -> bool:
        self._made = self._do(self.isCanceled)
        return not self.isCanceled()

    def finished(self, successful: bool) -> None:  # noqa: FBT001 - QGIS's signature
        WORKING.discard(self)
        if successful and not self._abandoned:
            self._done(self._made)


def _flags() -> QgsTask.Flag:
    """Out of sight where this QGIS can (3.26 and later): the status bar would flicker with every move of a slider."""
    flags = QgsTask.Flag.CanCancel
    for name in ("Hidden", "Silent"):
        flags |= getattr(QgsTask.Flag, name, QgsTask.Flag.CanCancel)
    return flags
