"""The ranking list with its filter, and the way from a row to the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, pyqtBoundSignal, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from ...processing.language import translate, with_figures
from .ranking import Ranking, Scores
from .ranking_model import RankingModel
from .ranking_table import RankingTable


class RankingBox(QWidget):
    """The parcels with the greatest need first. It knows feature ids, not layers."""

    picked = pyqtSignal("qlonglong")
    """The user wants to know why: the feature id of the row that was clicked, or chosen when Enter was pressed."""
    wanted_on_map = pyqtSignal("qlonglong")
    """The user wants to see the parcel of a row on the map: its feature id."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen: int | None = None
        self.model = RankingModel(self)
        self.find = QLineEdit()
        self.find.setPlaceholderText(translate("ScoreStep", "Find a parcel by its id"))
        self.find.setAccessibleName(translate("ScoreStep", "Find a parcel by its id"))
        self.find.setClearButtonEnabled(True)
        self.uncertain = QCheckBox()
        self.table = RankingTable(self.model)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.why = QPushButton(translate("ScoreStep", "Why?"))
        self.why.setAccessibleName(translate("ScoreStep", "Why does this parcel have its need?"))
        self.to_map = QPushButton(translate("ScoreStep", "Zoom to it"))
        self._lay_out()
        self.find.textChanged.connect(self._find)
        self.uncertain.toggled.connect(self._show_uncertain)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        for signal in (self.table.picked, self.why.clicked):
            signal.connect(lambda *_: self._tell(self.picked))
        for signal in (self.table.wanted_on_map, self.to_map.clicked):
            signal.connect(lambda *_: self._tell(self.wanted_on_map))
        self._after_listing()

    def show_ranking(self, scores: Scores | None, ranking: Ranking | None) -> None:
        """Show a ranking; the parcel that is chosen stays chosen."""
        self.model.show(scores, ranking)
        self.table.fit_columns()
        self._after_listing()

    def choose(self, feature_id: int) -> None:
        """Choose the row of a feature, and tell nobody; one that is left out as uncertain is let in."""
        self._chosen = feature_id
        if self.model.leaves_out(feature_id):
            self.uncertain.setChecked(True)
        self._select_chosen()

    def forget_choice(self) -> None:
        """Another layer is shown, whose ids mean other parcels."""
        self._chosen = None
        self.find.clear()

    def _find(self, text: str) -> None:
        self.model.find(text)
        self._after_listing()

    def _show_uncertain(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.model.show_uncertain(shown)
        self._after_listing()

    def _after_listing(self) -> None:
        uncertain, listed = self.model.uncertain, self.model.rowCount()
        self.uncertain.setText(with_figures(translate("ScoreStep", "List uncertain parcels too ({n:,})"), n=uncertain))
        self.uncertain.setEnabled(uncertain > 0)
        self.told.setText(with_figures(translate("ScoreStep", "{n:,} parcels"), n=listed))
        self._select_chosen()

    def _select_chosen(self) -> None:
        row = -1 if self._chosen is None else self.model.row_of(self._chosen)
        self._enable(row >= 0)
        if row < 0:
            self.table.clearSelection()
            return
        index = self.model.index(row, 0)
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(index, how)
        self.table.scrollTo(index)

    def _selection_changed(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        rows = [index.row() for index in selected.indexes()]
        if rows:
            self._chosen = self.model.feature_id(rows[0])
            self._enable(chosen=True)

    def _enable(self, chosen: bool) -> None:  # noqa: FBT001 - reads as a sentence where it is called
        self.why.setEnabled(chosen)
        self.to_map.setEnabled(chosen)

    def _tell(self, signal: pyqtBoundSignal) -> None:
        """Tell the parcel that is chosen, where its row is listed."""
        if self._chosen is not None and self.model.row_of(self._chosen) >= 0:
            signal.emit(self._chosen)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.find, 0, 0, 1, 3)
        layout.addWidget(self.uncertain, 1, 0, 1, 3)
        layout.addWidget(self.table, 2, 0, 1, 3)
        layout.addWidget(self.told, 3, 0)
        layout.addWidget(self.why, 3, 1)
        layout.addWidget(self.to_map, 3, 2)
        layout.setColumnStretch(0, 1)
        layout.setRowStretch(2, 1)
