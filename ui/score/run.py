"""One run of a Processing algorithm off the GUI thread: watched, stopped, and its layers loaded as the toolbox does."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from qgis.core import (
    QgsApplication,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QObject, Qt, QTimer, pyqtSignal

from ...processing.language import render, translate
from ...processing.progress import WRITING
from ...processing.results import forget

LOOK_EVERY_MS = 100

LONGEST_WAIT_MS, SHORT_WAIT_S = 5000, 0.01
"""How long to wait for a thread that was stopped, and between two looks at it."""

RUNNING: set[Run] = set()
"""The runs whose thread has not ended: it works with their context and feedback, whatever became of the panel."""


@dataclass(frozen=True)
class Outcome:
    """How a run ended: what the algorithm returned and the ids of the layers in the project by output, or why not."""

    results: Mapping[str, object] = field(default_factory=dict)
    layers: Mapping[str, str] = field(default_factory=dict)
    error: str = ""
    stopped: bool = False
    seconds: float = 0.0


def _context(project: QgsProject, told: QgsProcessingFeedback) -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(project)
    context.setFeedback(told)
    scopes = QgsExpressionContext()
    scopes.appendScopes([QgsExpressionContextUtils.globalScope(), QgsExpressionContextUtils.projectScope(project)])
    context.setExpressionContext(scopes)
    return context


def wait_for_threads() -> None:
    """Wait until the threads of runs that were stopped have ended: they must not outlive their provider."""
    waiting = QElapsedTimer()
    waiting.start()
    while RUNNING and waiting.elapsed() < LONGEST_WAIT_MS:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        time.sleep(SHORT_WAIT_S)


class Told(QgsProcessingFeedback):
    """Keeps the stage and the error that a run tells: its thread writes them, the GUI thread looks.

    All else goes to QGIS's log, as from the toolbox.
    """

    def __init__(self) -> None:
        super().__init__(True)
        self.stage = ""
        self.error = ""

    def is_writing(self) -> bool:
        """Whether the run writes its layers, which cannot be stopped."""
        return self.stage == render(WRITING)

    def setProgressText(self, text: str) -> None:
        self.stage = text

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: FBT001, FBT002 - QGIS's signature
        self.error = error
        super().reportError(error, fatalError)


class Run(QObject):
    """A run from its start to its outcome. All signals come on the GUI thread; after `abandon` there are none."""

    looked = pyqtSignal(float, float, str, bool)
    """Seconds so far, the fraction that is done, the stage in words, and whether the layers are being written."""
    ended = pyqtSignal(object)
    """The Outcome."""

    def __init__(self, identifier: str, parameters: Mapping[str, object], project: QgsProject) -> None:
        super().__init__()
        self.parameters = dict(parameters)
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(identifier)
        self._told = Told()
        self._context = _context(project, self._told)
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._clock = QElapsedTimer()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._tell)
        self._abandoned = False
        self._results: Mapping[str, object] = {}

    def start(self) -> None:
        """Start in another thread, or end at once with the reason why that cannot be."""
        refused = self._refused()
        self._clock.start()
        if refused:
            self.ended.emit(Outcome(error=refused))
            return
        RUNNING.add(self)
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, self.parameters, self._context, self._told)
        # a moment later: what follows may add tasks, and QGIS may lose one that is added before this one is put away
        self._task.executed.connect(self._executed, Qt.ConnectionType.QueuedConnection)
        if self._task.isCanceled():  # it could not be prepared
            self._executed(successful=False, results={})
            return
        self._look.start()
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Stop the run: at once, though its thread may take a moment longer; one that writes goes on to its end."""
        if self._task is None or self._abandoned:
            return
        self._task.cancel()  # before the look: see Reporter.writing
        if not self._told.is_writing():
            self.abandon()
            self.ended.emit(Outcome(stopped=True, seconds=self._clock.elapsed() / 1000.0))

    def abandon(self) -> None:
        """Stop, load nothing and tell nobody any more."""
        self._abandoned = True
        self._look.stop()
        if self._task is not None:
            self._task.cancel()

    def take_layer(self, output: str) -> QgsMapLayer | None:
        """The layer of an output that the run has made and not loaded, once it has ended: who takes it, keeps it."""
        return self._context.takeResultLayer(str(self._results.get(output, "")))

    def _refused(self) -> str:
        if self._algorithm is None:
            return translate("ScoreStep", "Wellplaced's algorithms are not loaded. Switch the plugin off and on again.")
        able, why = self._algorithm.canExecute()
        fine, wrong = self._algorithm.checkParameterValues(self.parameters, self._context)
        return (why if not able else "") or (wrong if not fine else "")

    def _tell(self) -> None:
        told = self._told
        self.looked.emit(self._clock.elapsed() / 1000.0, told.progress() / 100.0, told.stage, told.is_writing())

    def _executed(self, successful: bool, results: dict) -> None:  # noqa: FBT001 - a slot
        self._task = None
        self._results = results
        self._look.stop()
        RUNNING.discard(self)
        if self._abandoned or not successful:
            forget(results.values())
        if self._abandoned:
            return
        seconds = self._clock.elapsed() / 1000.0
        if successful:
            layers = self._load(results)
            self.ended.emit(Outcome(results, layers, self._told.error, seconds=seconds))
        else:
            stopped = self._told.isCanceled() and not self._told.error
            self.ended.emit(Outcome(results, error=self._told.error, stopped=stopped, seconds=seconds))

    def _load(self, results: dict) -> dict[str, str]:
        """Load the layers, named, styled and grouped by their post-processors; their ids by output."""
        from processing.gui.Postprocessing import handleAlgorithmResults

        outputs = {definition.name() for definition in self._algorithm.destinationParameterDefinitions()}
        made = {
            name: QgsProcessingUtils.mapLayerFromString(place, self._context)
            for name, place in results.items()
            if name in outputs
        }
        layers = {name: layer.id() for name, layer in made.items() if layer is not None}
        handleAlgorithmResults(self._algorithm, self._context, self._told, parameters=results)
        return layers
