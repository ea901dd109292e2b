"""The settings that belong to the data: the light that is wanted, what is assumed, the day, and files beside layers."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsDateEdit, QgsDoubleSpinBox, QgsFileWidget
from qgis.PyQt.QtCore import QDate, QDateTime, Qt
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ...processing import parameters
from ...processing.catalogue import catalogue
from ...processing.language import translate
from ...processing.settings import class_named
from ...processing.signs import prior
from ..card.words import TitledWords
from ..choices import Choices
from ..score.wheel import WheelNeedsFocus
from .layer_choice import QuietCombo

SAME = 1e-9


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


class NumberRow(QWidget):
    """A number of a parameter, which is left to the algorithm until the user changes it."""

    def __init__(
        self, choices: Choices, definition: QgsProcessingParameterDefinition, purpose: str, decimals: int
    ) -> None:
        super().__init__()
        self._choices = choices
        self._name = definition.name()
        self._showing = False
        self.edit = QgsDoubleSpinBox()
        self.edit.setDecimals(decimals)
        self.edit.setRange(definition.minimum(), definition.maximum())
        self.edit.setSingleStep(5.0 * 10.0**-decimals)
        self.edit.setClearValue(float(definition.defaultValue()))
        self.edit.setKeyboardTracking(False)  # not every digit that is typed is a choice
        WheelNeedsFocus(self.edit)
        _lay_out(self, self.edit, definition, purpose)
        self.show_setting()
        self.edit.valueChanged.connect(self._choose)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits."""
        return [self.edit]

    def show_setting(self) -> None:
        """Show what is chosen, else the algorithm's own."""
        chosen = self._choices.setting(self._name)
        self._showing = True
        self.edit.setValue(float(chosen) if chosen else self.edit.clearValue())
        self._showing = False

    def _choose(self, value: float) -> None:
        if not self._showing:
            own = abs(value - self.edit.clearValue()) < SAME
            self._choices.set_setting(self._name, "" if own else f"{value:.6g}")


class FileRow(QWidget):
    """A file or a folder beside the project's layers; `without` says what is taken where there is none."""

    def __init__(
        self,
        choices: Choices,
        definition: QgsProcessingParameterDefinition,
        purpose: str,
        without: str,
        mode: QgsFileWidget.StorageMode,
    ) -> None:
        super().__init__()
        self._choices = choices
        self._name = definition.name()
        self.edit = QgsFileWidget()
        self.edit.setStorageMode(mode)
        self.edit.setDialogTitle(definition.description())
        self.line = self.edit.lineEdit()
        self.line.setPlaceholderText(without)
        buttons = [each for each in self.edit.findChildren(QToolButton) if each.parent() is self.edit]
        self.button = next(each for each in buttons if not each.isHidden())
        _lay_out(self, self.edit, definition, purpose)
        for widget in (self.line, self.button):
            widget.setToolTip(definition.help())
        self.line.setAccessibleName(definition.description())
        self.line.setAccessibleDescription(f"{purpose}. {without}")
        self.button.setAccessibleName(translate("Data", "{what}: browse").format(what=definition.description()))
        self.show_setting()
        self.edit.fileChanged.connect(self._changed)
        self.line.editingFinished.connect(self._choose)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        return [self.line, self.button]

    def show_setting(self) -> None:
        """Show what is chosen, unless it is being typed."""
        chosen = self._choices.setting(self._name)
        if self.edit.filePath() != chosen and not self.line.isModified():
            self.edit.setFilePath(chosen)

    def _changed(self, path: str) -> None:
        """What is typed is chosen when it is complete; what is browsed, dropped or cleared, at once."""
        if not path or not self.line.isModified():
            self._choose()

    def _choose(self) -> None:
        self.line.setModified(False)
        self._choices.set_setting(self._name, self.edit.filePath().strip())


def seldom_rows(choices: Choices) -> dict[str, NumberRow | FileRow]:
    """The settings that are rarely used, by parameter, as they stand below each other."""
    return {
        "PHOTOMETRY": FileRow(
            choices,
            parameters.photometry(),
            translate("Data", "how each type of luminaire spreads its light"),
            translate("Data", "None: a general shape is assumed"),
            QgsFileWidget.StorageMode.GetDirectory,
        ),
        "REASSURANCE": NumberRow(
            choices, parameters.reassurance(), translate("Data", "wanted everywhere, whatever the class"), 1
        ),
        "PRIOR": NumberRow(choices, prior(), translate("Data", "taken where nothing is known of a parcel"), 3),
        "CATALOGUE": _catalogue_row(choices),
    }


def _catalogue_row(choices: Choices) -> FileRow:
    row = FileRow(
        choices,
        catalogue(),
        translate("Data", "the city's own prices and texts for suggestions"),
        translate("Data", "None: the plugin's own"),
        QgsFileWidget.StorageMode.GetFile,
    )
    row.edit.setFilter(translate("Data", "Catalogues (*.json)"))
    return row


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
