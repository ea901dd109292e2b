"""The table of the ranking: the arrow keys move through it, a click or Enter picks a row, a double click goes there."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractTableModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ...processing.language import translate
from .ranking_model import CONFIDENCE, MAIN, NEED, PARCEL, RANK

AS_WIDE_AS_NEEDED = (RANK, PARCEL, NEED, CONFIDENCE)

MEASURED_ROWS = 50
"""So many rows decide how wide a column is: to measure 36,000 would take seconds."""

LEAST_OF_MAIN = "Empty land"
"""So much of the main part is in view."""

LEAST_ROWS = 8
"""So many rows are in view in the smallest panel."""


class RankingTable(QTableView):
    """Shows the rows of one model."""

    picked = pyqtSignal()
    """A click on a row, or Enter on the one that is chosen."""
    wanted_on_map = pyqtSignal()
    """A double click on a row."""

    def __init__(self, model: QAbstractTableModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(MAIN, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(MEASURED_ROWS)
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("00"))
        self.setMinimumHeight(LEAST_ROWS * self.verticalHeader().defaultSectionSize())
        self.setAccessibleName(translate("ScoreStep", "Parcels by their need for improvement"))
        self.setAccessibleDescription(translate("ScoreStep", "Enter tells why the parcel has its need"))
        self.clicked.connect(lambda _: self.picked.emit())
        self.doubleClicked.connect(lambda _: self.wanted_on_map.emit())

    def fit_columns(self) -> None:
        """Make the columns as wide as what they show; the main part takes the rest."""
        self.showColumn(CONFIDENCE)
        for column in AS_WIDE_AS_NEEDED:
            self.resizeColumnToContents(column)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow panel the confidence gives way: a row's tool tip and the stripes tell of it too."""
        self.showColumn(CONFIDENCE)
        left = self.viewport().width() - sum(map(self.columnWidth, AS_WIDE_AS_NEEDED))
        self.setColumnHidden(CONFIDENCE, left < self.fontMetrics().horizontalAdvance(LEAST_OF_MAIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit()
        elif event.key() == Qt.Key.Key_Down and not self.selectionModel().hasSelection():
            self.selectRow(max(self.currentIndex().row(), 0))  # the row that has the keyboard, not the one below
        else:
            super().keyPressEvent(event)
