"""The threads of QGIS in which Python runs."""

from __future__ import annotations

import ctypes
import threading

_KEPT = threading.local()


def keep_python_state() -> None:
    """Let Python's state of this thread live as long as the thread.

    QGIS's threads are not Python's: their state goes after each call, and with it what libraries keep per thread.
    pyproj (3.7 and later) frees its context then but goes on pointing at it, so that the second run in a thread
    would bring QGIS down.
    """
    if threading.current_thread() is threading.main_thread() or getattr(_KEPT, "state", False):
        return
    ctypes.pythonapi.PyGILState_Ensure()  # never released: that is what keeps the state
    _KEPT.state = True
