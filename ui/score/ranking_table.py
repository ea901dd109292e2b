"""The table of the ranking: a row is chosen with mouse or keys, and taken to the map with Enter or a double click."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractTableModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ...processing.language import translate
from .ranking_model import CONFIDENCE, NEED, PARCEL, RANK

MEASURED_ROWS = 50
"""So many rows decide how wide a column is: to measure 36,000 would take seconds."""

LEAST_ROWS = 8
"""So many rows are in view in the smallest panel."""


class RankingTable(QTableView):
    """Shows the rows of one model."""

    pressed_again = pyqtSignal()
    """The row that is chosen already was pressed once more."""
    wanted_on_map = pyqtSignal()
    """Enter, or a double click, on the row that is chosen."""

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
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(MEASURED_ROWS)
        header.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("00"))
        self.setMinimumHeight(LEAST_ROWS * self.verticalHeader().defaultSectionSize())
        self.setAccessibleName(translate("ScoreStep", "Parcels by their need for improvement"))
        self.setAccessibleDescription(translate("ScoreStep", "Enter shows the parcel on the map"))
        self.doubleClicked.connect(self.wanted_on_map)

    def fit_columns(self) -> None:
        """Make the columns as wide as what they show; the last one takes the rest."""
        for column in (RANK, PARCEL, NEED, CONFIDENCE):
            self.resizeColumnToContents(column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted_on_map.emit()
        elif event.key() == Qt.Key.Key_Down and not self.selectionModel().hasSelection():
            self.selectRow(max(self.currentIndex().row(), 0))  # the row that has the keyboard, not the one below
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        if before >= 0 and self.indexAt(event.pos()).row() == before:
            self.pressed_again.emit()
