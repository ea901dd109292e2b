"""How far a run is: a bar, the stage in words, the time left, and Cancel."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from ...processing.language import translate
from .time_left import in_words, whole_run
from .words import sentence

STEPS = 1000


class ProgressView(QWidget):
    """Shown while a run goes on; its `cancel` button is the owner's to connect."""

    def __init__(self) -> None:
        super().__init__()
        self._whole: float | None = None
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("ScoreStep", "Progress of the run"))
        self.stage = sentence()
        self.time_left = QLabel()
        self.time_left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.cancel = QPushButton(translate("ScoreStep", "Cancel"))
        self.cancel.setAccessibleDescription(translate("ScoreStep", "Stops the run; nothing is written"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar, 0, 0, 1, 2)
        layout.addWidget(self.cancel, 0, 2)
        layout.addWidget(self.stage, 1, 0)
        layout.addWidget(self.time_left, 1, 1, 1, 2)
        layout.setColumnStretch(0, 1)

    def begin(self) -> None:
        """A run starts."""
        self._whole = None
        self.bar.setValue(0)
        self.stage.setText(translate("ScoreStep", "Starting…"))
        self.time_left.setText("")
        self.cancel.setEnabled(True)

    def show_progress(self, elapsed: float, fraction: float, stage: str, writing: bool) -> None:  # noqa: FBT001 - a slot
        """After `elapsed` seconds the `fraction` (0 to 1) is done and `stage` goes on; `writing` is not stopped."""
        self.bar.setValue(max(round(STEPS * fraction), self.bar.value()))
        self.stage.setText(stage or self.stage.text())
        self._whole = whole_run(elapsed, fraction, self._whole)
        self.time_left.setText("" if self._whole is None else in_words(max(self._whole - elapsed, 0.0)))
        if writing:  # layers are never left half written
            self._disable_cancel()

    def show_stopping(self) -> None:
        """The user asked to stop."""
        self._disable_cancel()
        self.stage.setText(translate("ScoreStep", "Stopping…"))
        self.time_left.setText("")

    def _disable_cancel(self) -> None:
        if self.cancel.hasFocus():
            self.stage.setFocus()  # so that the keyboard stays here
        self.cancel.setEnabled(False)
