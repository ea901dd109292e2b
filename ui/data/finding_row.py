"""One finding: how much it matters, in which layer, what was found, what to do, and its features on the map."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from ...processing.algorithm import ICONS
from ...processing.language import translate, with_figures, with_name
from ..card.words import WideWords
from .findings import FoundHere


class FindingRow(QWidget):
    """Shows a finding about `layer`, None where none can be told."""

    select_wanted = pyqtSignal(object)
    zoom_wanted = pyqtSignal(object)
    table_wanted = pyqtSignal(object)

    def __init__(self, finding: FoundHere, layer: QgsVectorLayer | None) -> None:
        super().__init__()
        self.finding = finding
        self.setAccessibleName(with_name(severity_in_words(finding.severity), finding.what))
        icon = QLabel()
        size = round(1.3 * self.fontMetrics().height())
        icon.setPixmap(QIcon(str(ICONS / f"severity_{finding.severity}.svg")).pixmap(size, size))
        self.head = WideWords(" \N{MIDDLE DOT} ".join(head_of(finding)), bold=True)
        self.what = WideWords(finding.what)
        self.advice = WideWords(finding.advice)
        self.advice.setVisible(bool(finding.advice))
        self.stops: list[QWidget] = []
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(6)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        for row, widget in enumerate((self.head, self.what, self.advice)):
            grid.addWidget(widget, row, 1)
        grid.addLayout(self.buttons, 3, 1)
        self._offer(layer)

    def _offer(self, layer: QgsVectorLayer | None) -> None:
        """Buttons for the features that the finding names."""
        if layer is None or not self.finding.features:
            return
        self._button(translate("Data", "Select them"), self.select_wanted)
        if layer.isSpatial():
            self._button(translate("Data", "Zoom"), self.zoom_wanted)
        else:
            self._button(translate("Data", "Show in the table"), self.table_wanted)
        self.buttons.addStretch(1)

    def _button(self, text: str, wanted: pyqtSignal) -> None:
        button = QPushButton(text)
        button.setAccessibleName(with_name(text, self.finding.what))
        button.clicked.connect(lambda: wanted.emit(self.finding))
        self.buttons.addWidget(button)
        self.stops.append(button)


def head_of(finding: FoundHere) -> list[str]:
    """How much a finding matters, where, and how many features of how many it is about."""
    parts = [severity_in_words(finding.severity)]
    if finding.layer:
        parts.append(finding.layer)
    if finding.count and finding.total:
        parts.append(
            with_figures(translate("Data", "{count:,} of {total:,}"), count=finding.count, total=finding.total)
        )
    return parts


def severity_in_words(severity: str) -> str:
    """How much a finding matters."""
    return {
        "error": translate("Data", "A part is missing"),
        "warning": translate("Data", "Less sure"),
        "info": translate("Data", "Understood so"),
    }[severity]
