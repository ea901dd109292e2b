"""The why card with the way back to where the parcel was chosen."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QShortcut, QSizePolicy, QVBoxLayout, QWidget

from ..processing.language import translate
from .card.card import WhyCard


class ParcelPage(QWidget):
    """One parcel. Escape leads back as well."""

    left = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.card = WhyCard(self)
        self.back = QPushButton(
            "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK} " + translate("Panel", "Back to the ranking")
        )
        self.back.setAccessibleName(translate("Panel", "Back to the ranking"))
        self.back.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.back.clicked.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        layout = QVBoxLayout(self)
        margin = layout.contentsMargins().left()
        layout.setContentsMargins(0, margin, 0, 0)
        top = QHBoxLayout()
        top.setContentsMargins(margin, 0, margin, 0)
        top.addWidget(self.back)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addWidget(self.card, 1)
