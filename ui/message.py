"""A sentence at the top of the panel: what was done, or why something could not be."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QWidget

from ..processing.algorithm import ICONS
from ..processing.language import translate
from .card.words import WideWords

READ_WITHIN_MS = 10_000


class Message(QFrame):
    """Shows one sentence, whole however narrow the panel is. What was done goes by itself, a warning when closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = QLabel()
        self.text = WideWords("")
        self.close_button = QToolButton()
        self.close_button.setText("\N{MULTIPLICATION SIGN}")
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setAccessibleName(translate("Panel", "Close the message"))
        self.close_button.clicked.connect(self.hide)
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(READ_WITHIN_MS)
        self._read.timeout.connect(self.hide)
        grid = QGridLayout(self)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.text, 0, 1)
        grid.addWidget(self.close_button, 0, 2, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self._show("info", sentence)
        self._read.start()

    def warn(self, sentence: str) -> None:
        """Say what could not be done, and why."""
        self._show("warning", sentence)
        self._read.stop()

    def _show(self, severity: str, sentence: str) -> None:
        size = round(1.3 * self.fontMetrics().height())
        self._icon.setPixmap(QIcon(str(ICONS / f"severity_{severity}.svg")).pixmap(size, size))
        self.text.show_text(sentence)
        self.setAccessibleName(sentence)
        self.show()
