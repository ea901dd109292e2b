"""The Score step: the run, the weights that re-rank the map, and the ranking of a scored layer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ...processing.styles.weighing import show_stored, shows_need
from .result_view import ResultView
from .run_box import RunBox

if TYPE_CHECKING:
    from ..choices import Choices


class ScoreStep(QWidget):
    """Runs Score parcels with the choices, and shows any scored layer of the project."""

    parcel_chosen = pyqtSignal(str, "qlonglong")
    """The user chose a parcel of the ranking: the layer's id and the feature's."""

    def __init__(self, iface: QgisInterface, choices: Choices) -> None:
        super().__init__()
        project = self._project = QgsProject.instance()
        self._choices = choices
        self._weights_kept_from = ""
        self.run = RunBox(iface, choices, project)
        self.result = ResultView(iface, project)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.addWidget(self.run)
        layout.addWidget(line)
        layout.addWidget(self.result, 1)
        scroll = QScrollArea()  # a low panel scrolls instead of laying one thing over another
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
        self.run.about_to_score.connect(self._take_weights)
        self.run.scored.connect(self._scored)
        self.result.parcel_chosen.connect(self.parcel_chosen)
        self.result.keep_asked.connect(self._keep)

    def show_parcel(self, layer_id: str, feature_id: int) -> None:
        """Choose a parcel's row in the ranking, where its layer is shown; nothing is emitted."""
        self.result.choose_parcel(layer_id, feature_id)

    def stop(self) -> None:
        """Let go of the project and of everything that runs: nothing is called back afterwards."""
        self.run.stop()
        self.result.stop()

    def _take_weights(self) -> None:
        """A run takes the weights that are in view."""
        self._weights_kept_from = ""
        self._choices.set_weights(self.result.shown_weights())

    def _keep(self, layer_id: str, weights: Mapping[str, float]) -> None:
        """Make a result of the weights that are shown."""
        self._weights_kept_from = layer_id
        text = ", ".join(f"{factor} = {weight:g}" for factor, weight in weights.items())
        self.run.start("wellplaced:need", {"INPUT": layer_id, "WEIGHTS": text}, ["OUTPUT"])

    def _scored(self, layer_id: str) -> None:
        """Show the new result. One whose weights were tried out shows again what it holds."""
        before = self._project.mapLayer(self._weights_kept_from)
        if before is not None and shows_need(before):
            show_stored(before)
        self.result.show_layer(layer_id)
