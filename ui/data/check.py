"""The check of the data: started, watched and stopped here, and what it found."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...processing.language import translate
from ..card.words import WideWords
from ..choices import Choices
from ..score.progress_view import ProgressView
from ..score.run import Outcome, Run
from ..score.summary import failed
from .coverage import CoverageView
from .findings import findings_in
from .findings_list import APART, FindingsList

ALGORITHM = "wellplaced:checkdata"
ASKED_FOR = ("OUTPUT", "COVERAGE", "PHOTOMETRY_REPORT")
"""The outputs that the panel asks for: layers that are shown here and not loaded, and a page for the browser."""


class Check(QWidget):
    """Checks what was chosen, one check at a time; `found` shows what it found until the project is another."""

    failed = pyqtSignal(str)
    """Why a check could not be made, in a sentence."""
    checked = pyqtSignal()
    """The findings of a check are shown."""

    def __init__(self, iface: QgisInterface, choices: Choices, project: QgsProject) -> None:
        super().__init__()
        self._choices = choices
        self._project = project
        self._run: Run | None = None
        self._started: dict[str, object] = {}
        self._checked: dict[str, object] = {}
        self.mapping = ""
        self.button = QPushButton(translate("Data", "Check the data"))
        self.fields = QPushButton(translate("Data", "Fields…"))
        self.fields.setAccessibleDescription(translate("Data", "Which field means what, and your corrections"))
        self.not_ready = WideWords("")
        self.progress = ProgressView()
        self.progress.cancel.clicked.connect(self._cancel)
        self.outdated = WideWords(translate("Data", "The choices have changed since this check."))
        self.coverage = CoverageView(project)
        self._page = ""
        self.report = QPushButton(translate("Data", "Photometric files…"))
        self.report.setAccessibleDescription(
            translate("Data", "Opens a page that shows how they spread their light, and what did not match")
        )
        self.report.setToolTip(self.report.accessibleDescription())
        self.report.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.report.clicked.connect(self._show_report)
        self.findings = FindingsList(iface, choices, project)
        self.found = QWidget()
        self._lay_out()
        self.button.clicked.connect(self.start)
        self._connections = ((choices.changed, self._show_readiness), (project.cleared, self.forget))
        for signal, slot in self._connections:
            signal.connect(slot)
        self.forget()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order: what was found stands above the rest."""
        found = [self.coverage.show_button, self.report, *self.findings.stops]
        return [*found, self.progress.cancel, self.button, self.fields]

    def start(self) -> None:
        """Check what is chosen now, unless a check goes on."""
        if self._run is not None or self._choices.ready():
            return
        self._started = self._choices.parameters()
        self._run = Run(ALGORITHM, {**self._started, **dict.fromkeys(ASKED_FOR, "TEMPORARY_OUTPUT")}, self._project)
        self._run.looked.connect(self.progress.show_progress)
        self._run.ended.connect(self._ended)
        self.progress.begin()
        self._show_readiness()
        self._run.start()

    def stop(self) -> None:
        """Stop what goes on and follow the project no longer."""
        self._abandon()
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = ()

    def forget(self) -> None:
        """Stop a check that goes on, and show the findings of none."""
        self._abandon()
        self.mapping = ""
        self._checked = {}
        self.found.setVisible(False)
        self.findings.show_findings([])
        self.coverage.show_areas(None)
        self._take_report("")
        self._show_readiness()

    def _cancel(self) -> None:
        if self._run is not None:
            self.progress.show_stopping()
            self._run.stop()

    def _abandon(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.abandon()

    def _ended(self, outcome: Outcome) -> None:
        run, self._run = self._run, None
        self._show_readiness()
        if run is None or outcome.stopped:
            return
        if "OUTPUT" not in outcome.results:
            self.failed.emit(failed(outcome.error))
            return
        self._checked = self._started
        self.mapping = str(outcome.results["MAPPING_TEXT"])
        self.findings.show_findings(findings_in(run.take_layer("OUTPUT")))
        self.coverage.show_areas(run.take_layer("COVERAGE"))
        self._take_report(str(outcome.results.get("PHOTOMETRY_REPORT", "")))
        self.found.setVisible(True)
        self._show_readiness()
        self.checked.emit()

    def _take_report(self, page: str) -> None:
        self._page = page
        self.report.setVisible(bool(page))

    def _show_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._page))

    def _show_readiness(self) -> None:
        """Whether a check can start, goes on, or is out of date."""
        reason = self._choices.ready()
        running = self._run is not None
        self.button.setEnabled(not reason and not running)
        self.not_ready.show_text(reason)
        self.not_ready.setVisible(bool(reason) and not running)
        self.progress.setVisible(running)
        self.outdated.setVisible(bool(self._checked) and self._choices.parameters() != self._checked)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.found)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(APART)
        title = WideWords(translate("Data", "What the check found"), scale=1.15, bold=True)
        shown = (self.findings.summary, self.outdated, self.coverage, self.report, self.findings)
        for widget in (title, *shown):
            inner.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.button, 1)
        row.addWidget(self.fields)
        layout = QVBoxLayout(self)
        layout.addWidget(self.not_ready)
        layout.addWidget(self.progress)
        layout.addLayout(row)
