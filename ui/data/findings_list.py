"""All findings of a check: the grave ones open, how the data were understood behind a fold."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...processing.language import translate, with_figures
from ..card.fold import Fold
from ..card.words import WideWords
from ..choices import Choices
from . import on_map
from .finding_row import FindingRow
from .findings import FoundHere, concerned

APART = 10
"""px between findings."""


class FindingsList(QWidget):
    """Lists findings; their features are shown in the layers that are chosen now."""

    told = pyqtSignal(str)
    """A sentence about what a button did."""

    def __init__(self, iface: QgisInterface, choices: Choices, project: QgsProject) -> None:
        super().__init__()
        self._iface = iface
        self._choices = choices
        self._project = project
        self.rows: list[FindingRow] = []
        self.summary = WideWords("", bold=True)
        self.grave = QVBoxLayout()
        self.grave.setSpacing(APART)
        understood = QWidget()
        self.understood = QVBoxLayout(understood)
        self.understood.setContentsMargins(0, 0, 0, 0)
        self.understood.setSpacing(APART)
        self.fold = Fold("", "", understood)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.grave)
        layout.addWidget(self.fold)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        grave = [button for row in self.rows if row.finding.severity != "info" for button in row.stops]
        understood = [button for row in self.rows if row.finding.severity == "info" for button in row.stops]
        return [*grave, self.fold.button, *understood]

    def show_findings(self, findings: Sequence[FoundHere]) -> None:
        """Show these findings and no others."""
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = []
        for finding in findings:
            row = FindingRow(finding, concerned(finding, self._choices, self._project))
            row.select_wanted.connect(self._select)
            row.zoom_wanted.connect(self._zoom)
            row.table_wanted.connect(self._show_in_table)
            self.rows.append(row)
            (self.understood if finding.severity == "info" else self.grave).addWidget(row)
        understood = sum(finding.severity == "info" for finding in findings)
        title = with_figures(translate("Data", "How the data were understood ({n:,})"), n=understood)
        self.fold.button.setText(title)
        self.fold.button.setAccessibleName(title)
        self.fold.setVisible(understood > 0)
        self.summary.show_text(summary(findings))

    def _select(self, finding: FoundHere) -> None:
        layer = self._layer(finding)
        if layer is None:
            return
        selected = on_map.select(self._iface, layer, finding.features)
        if selected < finding.count:
            text = translate("Data", "{n:,} of {count:,} features are selected in '{layer}'.")
        else:
            text = translate("Data", "{n:,} features are selected in '{layer}'.")
        self.told.emit(with_figures(text, n=selected, count=finding.count, layer=layer.name()))

    def _zoom(self, finding: FoundHere) -> None:
        layer = self._layer(finding)
        if layer is not None:
            on_map.zoom(self._iface, layer, finding.features)

    def _show_in_table(self, finding: FoundHere) -> None:
        layer = self._layer(finding)
        if layer is not None:
            on_map.show_in_table(self._iface, layer, finding.features)

    def _layer(self, finding: FoundHere) -> object:
        layer = concerned(finding, self._choices, self._project)
        if layer is None:
            text = translate("Data", "The layer '{layer}' is no longer chosen. Check the data again.")
            self.told.emit(text.format(layer=finding.layer))
        return layer


def summary(findings: Sequence[FoundHere]) -> str:
    """How many findings matter, in words."""
    missing = sum(finding.severity == "error" for finding in findings)
    doubtful = sum(finding.severity == "warning" for finding in findings)
    told = []
    if missing:
        told.append(with_figures(translate("Data", "A part is missing: {n:,}."), n=missing))
    if doubtful:
        told.append(with_figures(translate("Data", "Less sure: {n:,}."), n=doubtful))
    return " ".join(told) or translate("Data", "Nothing is wrong with the data.")
