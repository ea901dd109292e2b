"""How much each factor counts: a slider each, their shares in percent, and the way back to equal weights."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QSlider, QWidget

from ...algorithms.need.weights import percentages
from ...processing.language import translate
from ...processing.map_tips import factor_names
from .wheel import WheelNeedsFocus

STEPS = 100
"""Slider steps for a weight of 1."""

MOST = 3.0
"""The greatest weight of a slider; a result with a greater one stretches the sliders."""

DEBOUNCE_MS = 50


class WeightsBox(QWidget):
    """One slider per factor. `weighed` tells the user's weights a moment after the last move."""

    weighed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._weights: dict[str, float] = {}
        self.sliders: dict[str, QSlider] = {}
        self._percents: dict[str, QLabel] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DEBOUNCE_MS)
        self._later.timeout.connect(self.weighed)
        self.title = QLabel(translate("ScoreStep", "How much each part counts"))
        self.equal = QPushButton(translate("ScoreStep", "Equal"))
        self.equal.setAccessibleDescription(translate("ScoreStep", "Gives every part the same weight"))
        self.equal.clicked.connect(self._make_equal)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setColumnStretch(0, 1)
        self._layout.addWidget(self.title, 0, 0)
        self._layout.addWidget(self.equal, 0, 1)

    def weights(self) -> dict[str, float]:
        """The weights as the sliders stand."""
        return dict(self._weights)

    def show_weights(self, weights: Mapping[str, float]) -> None:
        """Show these factors and weights, and tell nobody."""
        if tuple(weights) != tuple(self.sliders):
            self._make_sliders(tuple(weights))
        self._weights = {factor: float(weight) for factor, weight in weights.items()}
        most = max([MOST, *self._weights.values()])
        for factor, slider in self.sliders.items():
            slider.blockSignals(True)
            slider.setMaximum(round(STEPS * most))
            slider.setValue(round(STEPS * self._weights[factor]))
            slider.blockSignals(False)
        self._later.stop()
        self._show_percents()

    def _moved(self, factor: str, steps: int) -> None:
        self._weights[factor] = steps / STEPS
        self._show_percents()
        self._later.start()

    def _make_equal(self) -> None:
        self.show_weights(dict.fromkeys(self._weights, 1.0))
        self._later.start()

    def _show_percents(self) -> None:
        for factor, percent in percentages(self._weights).items():
            self._percents[factor].setText(f"{percent} %")
            self.sliders[factor].setAccessibleDescription(translate("ScoreStep", "{n} percent").format(n=percent))

    def _make_sliders(self, factors: tuple[str, ...]) -> None:
        for row in range(1, self._layout.rowCount()):
            for column in range(self._layout.columnCount()):
                item = self._layout.itemAtPosition(row, column)
                if item is not None:
                    self._layout.removeItem(item)
                    item.widget().deleteLater()
        self.sliders, self._percents = {}, {}
        before = self.equal
        for row, factor in zip(range(1, 2 * len(factors), 2), factors):
            name = factor_names()[factor]
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setPageStep(STEPS // 2)
            slider.setSingleStep(STEPS // 20)
            slider.setAccessibleName(translate("ScoreStep", "Weight of {part}").format(part=name))
            WheelNeedsFocus(slider)
            slider.valueChanged.connect(lambda steps, factor=factor: self._moved(factor, steps))
            label, percent = QLabel(name), QLabel()
            label.setBuddy(slider)
            percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            percent.setMinimumWidth(percent.fontMetrics().horizontalAdvance("100 %"))
            self._layout.addWidget(label, row, 0)
            self._layout.addWidget(percent, row, 1)
            self._layout.addWidget(slider, row + 1, 0, 1, 2)
            self.setTabOrder(before, slider)
            before = slider
            self.sliders[factor], self._percents[factor] = slider, percent
