"""The run: its button, where the results go, how far it is, and how it ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...processing.language import translate
from .destinations import TABLES, destinations
from .findings_view import FindingsView
from .progress_view import ProgressView
from .run import Outcome, Run, wait_for_threads
from .save_to import SaveTo
from .summary import Summary, summary
from .words import sentence

if TYPE_CHECKING:
    from ..choices import Choices


class RunBox(QWidget):
    """Runs what the user chose, one run at a time."""

    about_to_score = pyqtSignal()
    """The user asked for a run: the last moment to complete the choices."""
    scored = pyqtSignal(str)
    """A run has ended, and its scored layer, of this id, is in the project."""

    def __init__(self, iface: QgisInterface, choices: Choices, project: QgsProject) -> None:
        super().__init__()
        self._iface = iface
        self._choices = choices
        self._project = project
        self._run: Run | None = None
        self._findings = ""
        self.button = QPushButton(translate("ScoreStep", "Score parcels"))
        self.button.setMinimumHeight(round(1.6 * self.button.sizeHint().height()))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.not_ready = sentence()
        self.save_to = SaveTo(project)
        self.progress = ProgressView()
        self.told = sentence()
        self.findings = FindingsView()
        self._lay_out()
        self.button.clicked.connect(self.score)
        self.progress.cancel.clicked.connect(self.cancel)
        self.findings.all.clicked.connect(self._show_findings)
        self._connections = (
            (choices.changed, self._show_readiness),
            (project.cleared, self._project_cleared),
            (project.layersRemoved, self._layers_removed),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self._show_idle(Summary(""))

    def score(self) -> None:
        """Score the parcels with what was chosen."""
        self.about_to_score.emit()
        if not self._choices.ready():
            self.start("wellplaced:scoreparcels", self._choices.parameters(), TABLES)

    def start(self, identifier: str, parameters: Mapping[str, object], outputs: Iterable[str]) -> None:
        """Run an algorithm, unless one is running; its outputs go where the user wants them."""
        if self._run is not None:
            return
        places = destinations(outputs, self.save_to.file(), self._project)
        self._run = Run(identifier, {**parameters, **places}, self._project)
        self._run.looked.connect(self.progress.show_progress)
        self._run.ended.connect(self._ended)
        self._show_running()
        self._run.start()

    def is_running(self) -> bool:
        """Whether a run has not ended."""
        return self._run is not None

    def cancel(self) -> None:
        """Stop the run."""
        if self._run is not None:
            self.progress.show_stopping()  # seen where the layers are being written already
            self._run.stop()

    def stop(self) -> None:
        """Let go of everything: a run is stopped and tells nothing any more."""
        self._abandon()
        wait_for_threads()
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = ()

    def _ended(self, outcome: Outcome) -> None:
        self._run = None
        self._findings = outcome.layers.get("FINDINGS", "")
        self._show_idle(summary(outcome, self._project))
        scored = outcome.layers.get("OUTPUT")
        if scored:
            self.scored.emit(scored)

    def _abandon(self) -> None:
        if self._run is not None:
            self._run.abandon()
            self._run = None

    def _project_cleared(self) -> None:
        closed = translate("ScoreStep", "The project was closed, so the run was stopped.") if self._run else ""
        self._abandon()
        self._findings = ""
        self._show_idle(Summary(closed))

    def _layers_removed(self, ids: Iterable[str]) -> None:
        if self._findings in ids:
            self._findings = ""
            self.findings.hide()

    def _show_findings(self) -> None:
        layer = self._project.mapLayer(self._findings)
        if layer is not None:
            self._iface.showAttributeTable(layer)

    def _show_running(self) -> None:
        by_keyboard = self.button.hasFocus()
        self.progress.begin()
        self.progress.show()
        for widget in (self.button, self.not_ready, self.told, self.findings):
            widget.hide()
        self.save_to.setEnabled(False)
        if by_keyboard:
            self.progress.cancel.setFocus()

    def _show_idle(self, told: Summary) -> None:
        focus = QApplication.focusWidget()
        by_keyboard = focus is not None and self.progress.isAncestorOf(focus)
        self.progress.hide()
        self.button.show()
        self.save_to.setEnabled(True)
        self.told.setText(told.sentences)
        self.told.setVisible(bool(told.sentences))
        self.findings.show_findings(told)
        self._show_readiness()
        if by_keyboard:
            self.button.setFocus()

    def _show_readiness(self) -> None:
        why_not = self._choices.ready()
        self.button.setEnabled(not why_not)
        self.button.setAccessibleDescription(why_not)
        self.not_ready.setText(why_not)
        self.not_ready.setVisible(bool(why_not) and self._run is None)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.button, self.not_ready, self.progress, self.save_to, self.told, self.findings):
            layout.addWidget(widget)
