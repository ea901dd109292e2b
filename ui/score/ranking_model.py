"""The ranking as a table that serves its rows when they are looked at: 36,000 parcels are nothing to it."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...processing.language import translate
from ...processing.map_tips import factor_names
from ...processing.styles.palette import LOW_CONFIDENCE
from .ranking import Ranking, Scores
from .swatch import swatch

RANK, PARCEL, NEED, MAIN, CONFIDENCE = range(5)
NUMBERS = (RANK, NEED, CONFIDENCE)


def _number(flags: Qt.AlignmentFlag) -> int:
    """Flags as Qt takes them from a model: a plain number in Qt 5 and in Qt 6."""
    return int(getattr(flags, "value", flags))


RIGHT = _number(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = _number(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RankingModel(QAbstractTableModel):
    """The parcels with a known need, the greatest first. Uncertain ones are left out unless asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scores: Scores | None = None
        self._ranking: Ranking | None = None
        self._rows = np.empty(0, dtype=np.int64)
        self._text = ""
        self._with_uncertain = False
        self.uncertain = 0
        """How many parcels with a known need are uncertain."""

    def show(self, scores: Scores | None, ranking: Ranking | None) -> None:
        """Show this ranking of these scores; None shows nothing."""
        self._scores, self._ranking = scores, ranking
        self._list()

    def find(self, text: str) -> None:
        """List only the parcels whose id holds this text."""
        self._text = text.strip().casefold()
        self._list()

    def show_uncertain(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        """List the parcels of low confidence too, or leave them out."""
        self._with_uncertain = shown
        self._list()

    def feature_id(self, row: int) -> int:
        """The feature in a row of the list."""
        return int(self._scores.ids[self._rows[row]])

    def row_of(self, feature_id: int) -> int:
        """The row of a feature, -1 where it is not listed."""
        if self._scores is None:
            return -1
        found = np.flatnonzero(self._scores.ids[self._rows] == feature_id)
        return int(found[0]) if len(found) else -1

    def leaves_out(self, feature_id: int) -> bool:
        """Whether the feature is not listed only because it is uncertain."""
        if self._ranking is None or self._with_uncertain:
            return False
        order = self._ranking.order
        rows = order[self._scores.ids[order] == feature_id]
        return len(rows) > 0 and self._is_uncertain(rows[0])

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(headings())

    def headerData(self, section: int, orientation: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return headings()[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return explanations()[section]
        return (RIGHT if section in NUMBERS else LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column in NUMBERS else LEFT
        if role == Qt.ItemDataRole.DecorationRole and column == NEED:
            return swatch(float(self._ranking.need[row]), self._is_uncertain(row))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._in_words(row)
        return None

    def _shown(self, row: int, column: int) -> str:
        ranking = self._ranking
        if column == RANK:
            return _rank(ranking.low[row], ranking.high[row])
        if column == PARCEL:
            return self._scores.parcels[row]
        if column == NEED:
            return f"{ranking.need[row]:.0f}"
        if column == CONFIDENCE:
            return _percent(ranking.confidence[row])
        main = ranking.main[row]
        return factor_names()[self._scores.factors[main]] if main >= 0 else ""

    def _in_words(self, row: int) -> str:
        text = translate("ScoreStep", "Parcel {parcel}: need for improvement {need}, rank {rank}, {percent} sure.")
        said = text.format(
            parcel=self._scores.parcels[row],
            need=self._shown(row, NEED),
            rank=self._shown(row, RANK),
            percent=self._shown(row, CONFIDENCE) or "0 %",
        )
        if self._is_uncertain(row):
            said += " " + translate("ScoreStep", "We are less sure of it: striped on the map.")
        return said

    def _is_uncertain(self, row: int) -> bool:
        return not self._ranking.confidence[row] >= LOW_CONFIDENCE

    def _list(self) -> None:
        self.beginResetModel()
        rows = np.empty(0, dtype=np.int64) if self._ranking is None else self._ranking.order
        if self._ranking is not None:
            sure = self._ranking.confidence[rows] >= LOW_CONFIDENCE
            self.uncertain = int((~sure).sum())
            rows = rows if self._with_uncertain else rows[sure]
        if self._text:
            parcels = self._scores.parcels if self._scores is not None else []
            rows = np.array([row for row in rows if self._text in parcels[row].casefold()], dtype=np.int64)
        self._rows = rows
        self.endResetModel()


def headings() -> tuple[str, ...]:
    """The columns."""
    return (
        translate("ScoreStep", "Rank"),
        translate("ScoreStep", "Parcel"),
        translate("ScoreStep", "Need"),
        translate("ScoreStep", "Mostly"),
        translate("ScoreStep", "Sure"),
    )


def explanations() -> tuple[str, ...]:
    """What each column says, in a sentence."""
    return (
        translate("ScoreStep", "1 = the greatest need. A range says what the rank may be as far as the data are sure."),
        translate("ScoreStep", "The parcel's id"),
        translate("ScoreStep", "Need for improvement, 0 to 100"),
        translate("ScoreStep", "What makes most of the need"),
        translate("ScoreStep", "How much of the data that is needed was there, and how good and fresh it was"),
    )


def _rank(low: float, high: float) -> str:
    if not np.isfinite(low):
        return ""
    return f"{low:,.0f}" if low == high or not np.isfinite(high) else f"{low:,.0f}–{high:,.0f}"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %" if np.isfinite(share) else ""
