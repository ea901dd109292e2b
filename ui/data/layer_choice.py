"""The choice of a role's layers: a combo for one, a combo with check boxes for several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from qgis.core import QgsIconUtils, QgsMapLayer
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QPaintEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ...processing.language import translate
from ..score.wheel import WheelNeedsFocus

SHORTEST = 12
"""Letters that a combo shows at least; a long name must not widen the panel."""


@dataclass(frozen=True)
class Offer:
    """A layer that may be chosen: its id, name and icon, and why it would be taken or where it comes from."""

    layer_id: str
    name: str
    icon: QIcon = field(compare=False)
    about: str

    @classmethod
    def of(cls, layer: QgsMapLayer, why: str) -> Offer:
        return cls(layer.id(), layer.name(), QgsIconUtils.iconForLayer(layer), why or layer.publicSource())


class QuietCombo(QComboBox):
    """A combo in a panel that scrolls: the wheel scrolls, and a long line does not widen the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        WheelNeedsFocus(self)


class OneLayer(QuietCombo):
    """One layer or none. The likeliest stand first, above a line."""

    chosen = pyqtSignal(tuple)
    """The user's choice: ids of layers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[list[Offer], list[Offer]] | None = None
        self.activated.connect(self._choose)

    def show_offers(self, likely: Sequence[Offer], others: Sequence[Offer], taken: Iterable[str]) -> None:
        """Offer layers, of which `taken` is chosen."""
        if self._offered != (list(likely), list(others)):
            self._offered = (list(likely), list(others))
            self._fill()
        self.setCurrentIndex(max(self.findData(next(iter(taken), "")), 0))

    def _fill(self) -> None:
        self.clear()
        self.addItem(_none(), "")
        likely, others = self._offered
        for offer in likely:
            self._add(offer)
        if likely and others:
            self.insertSeparator(self.count())
        for offer in others:
            self._add(offer)

    def _add(self, offer: Offer) -> None:
        self.addItem(offer.icon, offer.name, offer.layer_id)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            self.setItemData(self.count() - 1, offer.about, role)

    def _choose(self, index: int) -> None:
        layer_id = self.itemData(index)
        self.chosen.emit((layer_id,) if layer_id else ())


class SeveralLayers(QuietCombo):
    """Any number of layers, each with a check box; the list stays open while they are ticked."""

    chosen = pyqtSignal(tuple)
    """The user's choice: ids of layers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._offered: list[Offer] | None = None
        self._showing = False
        self._model.itemChanged.connect(self._choose)
        self.view().installEventFilter(self)
        self.view().viewport().installEventFilter(self)

    def show_offers(self, likely: Sequence[Offer], others: Sequence[Offer], taken: Iterable[str]) -> None:
        """Offer layers, of which those `taken` are chosen."""
        ids = set(taken)
        self._showing = True
        if self._offered != [*likely, *others]:  # while the list is open its lines stay
            self._offered = [*likely, *others]
            self._model.clear()
            for offer in self._offered:
                self._model.appendRow(_ticked_line(offer))
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            ticked = item.data(Qt.ItemDataRole.UserRole) in ids
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._showing = False
        self.update()

    def text(self) -> str:
        """The names of the chosen layers."""
        return ", ".join(self._names()) or _none()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick in the open list; it closes by Enter, Escape or a click beside it."""
        if event.type() == QEvent.Type.MouseButtonRelease and watched is self.view().viewport():
            self._tick(self.view().indexAt(event.pos()).row())
            return True
        if event.type() == QEvent.Type.KeyPress and watched is self.view():
            if event.key() == Qt.Key.Key_Space:
                self._tick(self.view().currentIndex().row())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.hidePopup()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        else:
            event.ignore()  # letters must not choose a line of their own

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        option.currentText = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        option.currentIcon = QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _items(self) -> list[QStandardItem]:
        every = (self._model.item(row) for row in range(self._model.rowCount()))
        return [item for item in every if item.checkState() == Qt.CheckState.Checked]

    def _names(self) -> list[str]:
        return [item.text() for item in self._items()]

    def _tick(self, row: int) -> None:
        item = self._model.item(row)
        if item is not None:
            ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _choose(self) -> None:
        if not self._showing:
            self.update()
            self.chosen.emit(tuple(item.data(Qt.ItemDataRole.UserRole) for item in self._items()))


def _ticked_line(offer: Offer) -> QStandardItem:
    item = QStandardItem(offer.icon, offer.name)
    item.setData(offer.layer_id, Qt.ItemDataRole.UserRole)
    item.setToolTip(offer.about)
    item.setAccessibleDescription(offer.about)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
    return item


def _none() -> str:
    return translate("Data", "(none)")
