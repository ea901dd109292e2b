"""The fields of the layers: what each was taken for, why, and the user's corrections."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QFontDatabase, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...processing.language import render, translate
from ..card.words import WideWords
from .fields import NONE, UNKNOWN, FieldLine, as_written, corrected, lines_of, with_line, without_line

FIELD, WHY = 1, 2
"""The column that is edited, and that of the reasons."""

LINE = Qt.ItemDataRole.UserRole

FieldsOf = Callable[[str, str], Sequence[str]]
"""(role, layer name) -> the names of the layer's fields."""


class FieldsDialog(QDialog):
    """Shows a mapping and lets the user correct it; `own` is the corrections' text when it is accepted."""

    def __init__(self, mapping: str, own: str, fields_of: FieldsOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Data", "Which field means what"))
        self._lines = lines_of(mapping)
        self._items: dict[str, QTreeWidgetItem] = {}
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([translate("Data", "What"), translate("Data", "Field"), translate("Data", "Why")])
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setAlternatingRowColors(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setItemDelegateForColumn(FIELD, FieldDelegate(fields_of, self._correct, self.tree))
        self.tree.itemDoubleClicked.connect(self._edit)
        self.tree.itemActivated.connect(self._edit)
        self.text = QPlainTextEdit(own)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Data", "Your corrections"))
        self.text.setMaximumHeight(6 * self.text.fontMetrics().lineSpacing())
        self.wrong = WideWords("")
        self.why = WideWords("")
        self.tree.currentItemChanged.connect(self._tell_why)
        self._plant()
        self._lay_out()
        self.text.textChanged.connect(self._show)
        self._show()

    @property
    def own(self) -> str:
        """The user's corrections, as MAPPING takes them."""
        return self.text.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # it opens and ends the editing of a field, and must not close the dialog
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        """Show the mapping as the corrections make it, and what of them is not understood."""
        from ...algorithms.mapping import parse_mapping

        _, findings = parse_mapping(self.own)
        sentences = [f"{render(each.what)} {render(each.advice) if each.advice else ''}".strip() for each in findings]
        self.wrong.show_text("\n".join(sentences))
        self.wrong.setVisible(bool(sentences))
        for line in corrected(self._lines, self.own):
            _fill(self._items[line.left], line)
        self._tell_why(self.tree.currentItem())

    def _tell_why(self, item: QTreeWidgetItem | None) -> None:
        """The reason in full, which the column may cut off."""
        self.why.show_text(item.text(WHY) if item is not None else "")

    def _plant(self) -> None:
        """A branch for each layer, a leaf for each word."""
        tops: dict[tuple[str, str], QTreeWidgetItem] = {}
        for line in self._lines:
            top = tops.get((line.role, line.layer))
            if top is None:
                top = tops[(line.role, line.layer)] = QTreeWidgetItem(self.tree, [line.layer])
                top.setFirstColumnSpanned(True)
            self._items[line.left] = QTreeWidgetItem(top)
        self.tree.expandAll()

    def _edit(self, item: QTreeWidgetItem) -> None:
        if item.data(0, LINE) is not None:
            self.tree.editItem(item, FIELD)

    def _correct(self, line: FieldLine, right: str) -> None:
        """Take a correction; one that says what was recognised anyway is none."""
        recognised = next(each.right for each in self._lines if each.left == line.left)
        same = right in (recognised, "" if recognised != UNKNOWN else NONE)
        own = without_line(self.own, line.left) if same else with_line(self.own, line.left, right)
        self.text.setPlainText(own.strip())

    def _lay_out(self) -> None:
        hint = translate(
            "Data",
            "Double-click a field (or press Enter) to take another. Write a unit behind it where it has another one:"
            " MNT_HT [ft]. The next check and every run follow your corrections.",
        )
        if not self._lines:
            hint = translate("Data", "Check the data first: then all fields stand here, with what each was taken for.")
        own = translate(
            "Data", "Your corrections, a line each. They may also say what a value means: lights.status(NW) = out"
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        label = WideWords(own)
        label.setBuddy(self.text)
        layout = QVBoxLayout(self)
        layout.addWidget(WideWords(hint))
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.why)
        layout.addWidget(label)
        layout.addWidget(self.text)
        layout.addWidget(self.wrong)
        layout.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(110 * unit, 42 * self.fontMetrics().height())
        self.tree.setColumnWidth(0, 34 * unit)
        self.tree.setColumnWidth(FIELD, 24 * unit)


class FieldDelegate(QStyledItemDelegate):
    """Edits a field by a combo of the layer's fields that also takes text."""

    def __init__(self, fields_of: FieldsOf, correct: Callable[[FieldLine, str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._fields_of = fields_of
        self._correct = correct

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        line = index.siblingAtColumn(0).data(LINE)
        combo = QComboBox(parent)
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.addItem(_none(), NONE)
        for name in self._fields_of(line.role, line.layer):
            combo.addItem(name, name)
        combo.setAccessibleName(index.siblingAtColumn(0).data())
        return combo

    def setEditorData(self, editor: QComboBox, index: QModelIndex) -> None:
        right = index.siblingAtColumn(0).data(LINE).right
        editor.setEditText(_none() if right in (NONE, UNKNOWN) else right)
        editor.lineEdit().selectAll()

    def setModelData(self, editor: QComboBox, model: object, index: QModelIndex) -> None:
        line = index.siblingAtColumn(0).data(LINE)
        text = editor.currentText()
        right = NONE if text.strip() in ("", _none()) else as_written(text, self._fields_of(line.role, line.layer))
        if right != line.right:
            self._correct(line, right)


def _fill(item: QTreeWidgetItem, line: FieldLine) -> None:
    """Show a line of the mapping."""
    from ...algorithms.recognition.guess import ROLES

    word = ROLES.get(line.role, {}).get(line.word)
    why = translate("Data", "Your correction.") if line.by_hand else line.reason
    item.setData(0, LINE, line)
    item.setText(0, render(word.label) if word is not None else line.word)
    item.setText(FIELD, _none() if line.right in (NONE, UNKNOWN) else line.right)
    item.setText(WHY, why)
    item.setToolTip(WHY, why)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    font = item.font(FIELD)
    font.setBold(line.by_hand)
    item.setFont(FIELD, font)


def _none() -> str:
    return translate("Data", "(no field)")
