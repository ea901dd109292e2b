"""Work off the GUI thread whose result comes back to it, unless it was abandoned."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

WORKING: set[Work] = set()
"""What has not ended."""

IsStopped = Callable[[], bool]


class Work(QObject):
    """Calls `do` in a thread and hands what it returns, if anything, to `done` on the GUI thread, while `owner` lives.

    `do` is given a function that says whether to stop; it must touch no layer, project or widget. A plain thread,
    because QGIS loses tasks that follow each other within milliseconds: QgsTaskManager takes the runnable of a task
    that has ended out of its pool by an address that the next one's may have got meanwhile, and that never begins.
    """

    _ended = pyqtSignal()

    def __init__(self, do: Callable[[IsStopped], Any], done: Callable[[Any], None], owner: QObject) -> None:
        super().__init__()
        self._owner = owner
        self._do = do
        self._done = done
        self._made: Any = None
        self._abandoned = False
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Start the thread."""
        WORKING.add(self)
        threading.Thread(target=self._run, daemon=True).start()

    def abandon(self) -> None:
        """Stop and tell nobody any more."""
        self._abandoned = True

    def _run(self) -> None:
        try:
            self._made = self._do(lambda: self._abandoned)
        finally:
            self._ended.emit()

    def _tell(self) -> None:
        WORKING.discard(self)
        if not self._abandoned and not sip.isdeleted(self._owner) and self._made is not None:
            self._done(self._made)
