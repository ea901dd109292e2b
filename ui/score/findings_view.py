"""What there is to know about the data of a run: how much, the weightiest, and the way to all of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from ...processing.language import translate, with_figures
from .summary import Summary
from .words import sentence


class FindingsView(QWidget):
    """A line that unfolds the weightiest findings; its button `all` is the owner's to connect."""

    def __init__(self) -> None:
        super().__init__()
        self.unfold = QToolButton()
        self.unfold.setCheckable(True)
        self.unfold.setAutoRaise(True)
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.worst = sentence()
        self.all = QPushButton(translate("ScoreStep", "Show all findings"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.unfold)
        layout.addWidget(self.worst)
        layout.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.unfold.toggled.connect(self._unfolded)

    def show_findings(self, told: Summary) -> None:
        """Show how many things there are to know, unfolded where one is an error; none hides the view."""
        self.unfold.setText(with_figures(translate("ScoreStep", "About the data: {n:,} findings"), n=told.findings))
        self.worst.setText("\n".join(f"• {finding}" for finding in told.worst))
        self.setVisible(told.findings > 0)
        self.unfold.setChecked(told.grave)
        self._unfolded(told.grave)

    def _unfolded(self, open_now: bool) -> None:  # noqa: FBT001 - a slot
        self.unfold.setArrowType(Qt.ArrowType.DownArrow if open_now else Qt.ArrowType.RightArrow)
        self.worst.setVisible(open_now)
        self.all.setVisible(open_now)
