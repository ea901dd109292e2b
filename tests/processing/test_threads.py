"""What Python keeps for a thread of QGIS lives as long as that thread."""

import threading

import pytest
from qgis.PyQt.QtCore import QRunnable, QThreadPool


class Call(QRunnable):
    """One call into Python from a thread that is not Python's."""

    def __init__(self, work):
        super().__init__()
        self.work, self.ended = work, threading.Event()

    def run(self):
        self.work()
        self.ended.set()


@pytest.fixture
def called(qapp):
    """Run functions one after the other in one thread of Qt's."""
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(-1)

    def run(*works):
        for call in map(Call, works):
            call.setAutoDelete(False)
            pool.start(call)
            assert call.ended.wait(20)
        pool.waitForDone()  # which ends the thread

    return run


@pytest.mark.parametrize("kept", [True, False])
def test_what_a_thread_keeps_for_itself_is_there_at_its_next_call_if_its_state_is_kept(called, kept):
    from wellplaced.processing.threads import keep_python_state

    own, found = threading.local(), []

    def first():
        if kept:
            keep_python_state()
        own.value = "here"

    called(first, lambda: found.append(getattr(own, "value", "gone")))
    assert found == ["here" if kept else "gone"]


def test_two_runs_in_one_thread_both_come_to_their_end(called, provider, project):
    """With pyproj 3.7 and later the second one ended QGIS."""
    from factories.qgis_layers import parcels
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    results = []

    def run():
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        algorithm = provider.algorithm("checkdata")
        made, fine = algorithm.run({"INPUT": lots, "OUTPUT": "TEMPORARY_OUTPUT"}, context, feedback)
        results.append((fine, made.get("FINDINGS_COUNT")))

    lots = parcels()
    called(run, run)
    assert results[0] == results[1]
    assert results[0][0] is True
