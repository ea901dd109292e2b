"""A button that unfolds what lies under it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget


class Fold(QWidget):
    """A short label with an arrow, and a widget that it shows and hides."""

    def __init__(self, label: str, name: str, content: QWidget, parent: QWidget | None = None) -> None:
        """`name` is the label in full, for screen readers, which meet the button alone."""
        super().__init__(parent)
        self.content = content
        self.button = QToolButton(self)
        self.button.setText(label)
        self.button.setAccessibleName(name)
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self.unfold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addWidget(content)
        self.unfold(False)

    def unfold(self, shown: bool) -> None:  # noqa: FBT001 - what the button's signal hands over
        """Show or hide the content."""
        self.button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.content.setVisible(shown)
