"""A sentence about what the map shows, with what can be done about it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from .words import sentence

ICON_EM = 1.3


class Notice(QFrame):
    """A framed sentence above its buttons, which are the owner's to connect."""

    def __init__(self, text: str, *actions: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        icon = QLabel()
        size = round(ICON_EM * icon.fontMetrics().height())
        icon.setPixmap(QgsApplication.getThemeIcon("/mIconInfo.svg").pixmap(size, size))
        self.sentence = sentence(text)
        self.buttons = [QPushButton(action) for action in actions]
        layout = QGridLayout(self)
        layout.setColumnStretch(1, 1)
        layout.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.sentence, 0, 1)
        for row, button in enumerate(self.buttons, 1):  # one below the other: a panel may be narrow
            layout.addWidget(button, row, 0, 1, 2)
