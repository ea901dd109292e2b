"""The settings that belong to the data: the lighting class, and the day for which the data are judged."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QDateTime, Qt
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...processing import parameters
from ...processing.language import translate
from ...processing.settings import class_named
from ..card.words import TitledWords
from ..choices import Choices
from ..score.wheel import WheelNeedsFocus
from .layer_choice import QuietCombo


class ClassRow(QWidget):
    """The lighting class where a walkway names none, with the light that it asks for."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self.combo = QuietCombo()
        for name in parameters.LIGHTING_CLASSES:
            self.combo.addItem(class_in_words(name), name)
        self.combo.activated.connect(lambda index: choices.set_setting("CLASS", self.combo.itemData(index)))
        _lay_out(self, self.combo, parameters.lighting_class(), translate("Data", "what the light is measured against"))
        self.show_setting()

    def show_setting(self) -> None:
        """Show what is chosen."""
        chosen = self._choices.setting("CLASS") or parameters.DEFAULT_CLASS
        self.combo.setCurrentIndex(self.combo.findData(chosen))


class AsOfRow(QWidget):
    """The day from which the age of the data is counted; empty for their newest date."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self._showing = False
        self.edit = QgsDateEdit()
        self.edit.setNullRepresentation(translate("Data", "The data's newest date"))
        self.edit.setDisplayFormat("yyyy-MM-dd")
        self.edit.setMaximumDate(QDate.currentDate())
        WheelNeedsFocus(self.edit)
        _lay_out(self, self.edit, parameters.as_of(), translate("Data", "the day for which the data are judged"))
        self.show_setting()
        self.edit.dateTimeChanged.connect(self._choose)  # valueChanged is not emitted by QGIS 3.22

    def show_setting(self) -> None:
        """Show what is chosen."""
        day = QDate.fromString(self._choices.setting("AS_OF"), Qt.DateFormat.ISODate)
        self._showing = True
        if day.isValid():
            self.edit.setDate(day)
        else:
            self.edit.clear()
        self._showing = False

    def _choose(self, moment: QDateTime) -> None:
        if not self._showing:
            self._choices.set_setting("AS_OF", moment.date().toString(Qt.DateFormat.ISODate))


def class_in_words(choice: str) -> str:
    """A class with the light that it asks for: "P4: 5 lx on average, 1 lx at least"."""
    from ...algorithms.lighting.standards import lighting_class

    asked = lighting_class(class_named(choice))
    text = translate("Data", "{name}: {average:.3g} lx on average, {least:.2g} lx at least")
    return text.format(name=choice, average=asked.e_avg, least=asked.e_min)


def _lay_out(row: QWidget, editor: QWidget, definition: QgsProcessingParameterDefinition, purpose: str) -> None:
    title = TitledWords(definition.description(), purpose)
    for widget in (title, editor):
        widget.setToolTip(definition.help())
    editor.setAccessibleName(definition.description())
    editor.setAccessibleDescription(definition.help())
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(title)
    column.addWidget(editor)
