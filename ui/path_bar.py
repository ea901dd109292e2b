"""The path through the panel: a button for each step, the present one in bold over a bar."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLabel, QWidget

from ..processing.language import translate

BAR_PX = 3
PADDING_PX = 8


class StepButton(QAbstractButton):
    """A step's number and name. That it is the present one is told by weight and bar, not by colour alone."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label = QLabel(text)  # QGIS's themes give labels their colour, and nothing to what paints by itself
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bold = self._label.font()
        bold.setBold(True)
        width = QFontMetrics(bold).boundingRect(text).width()
        self._label.setMinimumWidth(width + 2)  # the name must not move when it becomes bold
        self.toggled.connect(self._embolden)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PADDING_PX, PADDING_PX, PADDING_PX, PADDING_PX + BAR_PX)
        layout.addWidget(self._label)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked():
            bar = self.rect().adjusted(PADDING_PX, self.height() - BAR_PX, -PADDING_PX, 0)
            painter.fillRect(bar, self.palette().color(QPalette.ColorRole.Highlight))
        if self.hasFocus():
            painter.setPen(QPen(self._label.palette().color(QPalette.ColorRole.WindowText), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(2, 2, -3, -BAR_PX - 3))

    def _embolden(self, bold: bool) -> None:  # noqa: FBT001 - a slot
        font = self._label.font()
        font.setBold(bold)
        self._label.setFont(font)


class PathBar(QWidget):
    """The steps in a row; further ones find room at its end."""

    chosen = pyqtSignal(int)
    """The user goes to the step of this number, from 0 on."""

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for number, name in enumerate(steps):
            button = StepButton(f"{number + 1}  {name}")
            told = translate("Panel", "Step {number} of {count}: {name}")
            button.setAccessibleName(told.format(number=number + 1, count=len(steps), name=name))
            self._group.addButton(button, number)
            layout.addWidget(button)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(self._group.id(button)))
        self.show_step(0)

    @property
    def buttons(self) -> list[StepButton]:
        """The steps' buttons, in their order."""
        return self._group.buttons()

    def show_step(self, number: int) -> None:
        """Show which step is the present one."""
        self._group.button(number).setChecked(True)
