"""A scored layer: the weights that its map and its ranking show, and what differs from the stored result."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...algorithms.need.weights import shares
from ...processing.language import translate
from ...processing.provenance import stored_weights
from ...processing.styles import style_parcels
from ...processing.styles.weighing import SHOWN, show_stored, show_with, shown_weights, shows_need
from ..work import Work
from .layer_watch import LayerWatch
from .notice import Notice
from .ranking import Scores, ranking
from .ranking_box import RankingBox
from .reading import Snapshot
from .scored_layers import ScoredLayers
from .weights_box import WeightsBox
from .words import sentence

SURROUNDINGS = 3.0
"""How much wider than a parcel the map is that shows it."""


class ResultView(QWidget):
    """Shows one scored layer of the project at a time, from whatever run."""

    parcel_chosen = pyqtSignal(str, "qlonglong")
    """The user chose a parcel of the ranking: the layer's id and the feature's."""
    keep_asked = pyqtSignal(str, object)
    """The user wants a result with the shown weights: the layer's id, the weights by factor."""

    def __init__(self, iface: QgisInterface, project: QgsProject) -> None:
        super().__init__()
        self._iface = iface
        self._scores: Scores | None = None
        self._stored: dict[str, float] = {}
        self._work: Work | None = None
        self._watch: LayerWatch | None = None
        self.layers = ScoredLayers(project)
        self.weights = WeightsBox()
        self.no_weight = Notice(translate("ScoreStep", "Give at least one part a weight above 0."))
        self.other_weights = Notice(
            "", translate("ScoreStep", "Keep these weights"), translate("ScoreStep", "Back to the result")
        )
        self.own_style = Notice(
            translate("ScoreStep", "This layer has a style of its own, so its colours do not follow the weights."),
            translate("ScoreStep", "Show the need for improvement"),
        )
        self.ranking = RankingBox()
        self.told = sentence()
        self._lay_out()
        self._connect()
        self._show_layer()

    def shown_weights(self) -> dict[str, float]:
        """The weights as the sliders stand; empty while no layer is shown."""
        return self.weights.weights() if self._scores is not None else {}

    def show_layer(self, layer_id: str) -> None:
        """Show this scored layer."""
        self.layers.choose(layer_id)

    def choose_parcel(self, layer_id: str, feature_id: int) -> None:
        """Choose a parcel's row, where its layer is shown."""
        if layer_id == self.layers.layer_id():
            self.ranking.choose(feature_id)

    def back_to_stored(self) -> None:
        """Show the weights of the result again."""
        self.weights.show_weights(self._stored)
        self._weigh()

    def stop(self) -> None:
        """Let go of the layer and the project."""
        self._let_go()
        self.layers.stop()

    def _connect(self) -> None:
        keep, back = self.other_weights.buttons
        self.layers.chosen.connect(self._show_layer)
        self.weights.weighed.connect(self._weigh)
        keep.clicked.connect(lambda: self.keep_asked.emit(self.layers.layer_id(), self.weights.weights()))
        back.clicked.connect(self.back_to_stored)
        self.own_style.buttons[0].clicked.connect(self._restyle)
        self.ranking.picked.connect(lambda feature: self.parcel_chosen.emit(self.layers.layer_id(), feature))
        self.ranking.wanted_on_map.connect(self._show_on_map)

    def _let_go(self) -> None:
        self._abandon_work()
        if self._watch is not None:
            self._watch.let_go()
            self._watch = None

    def _show_layer(self, *_: object) -> None:
        self._let_go()
        self._scores = None
        self.ranking.forget_choice()
        self.ranking.show_ranking(None, None)
        layer = self.layers.layer()
        if layer is not None:
            self._watch = LayerWatch(layer, self)
            self._watch.restyled.connect(self._show_state)
            self._watch.rewritten.connect(self._read)
            self._watch.selected.connect(self.ranking.choose)
            self._read()
        else:
            self._show_state()

    def _read(self) -> None:
        self._scores = None
        self._begin(Work(Snapshot(self.layers.layer()).read, self._show_scores, owner=self))
        self._show_state()

    def _show_scores(self, scores: Scores) -> None:
        layer = self.layers.layer()
        self._scores = scores
        self._stored = stored_weights(layer, scores.factors)
        shown = shown_weights(layer) or self._stored
        self.weights.show_weights({factor: shown.get(factor, 1.0) for factor in scores.factors})
        self._show_ranking()
        self._show_state()

    def _weigh(self) -> None:
        """Show map and ranking with the sliders' weights."""
        layer, weights = self.layers.layer(), self.weights.weights()
        if layer is None or self._scores is None or not any(weights.values()):
            self._show_state()
            return
        if shows_need(layer):
            if self._is_stored():
                show_stored(layer)
            else:
                show_with(layer, weights)
        self._show_ranking()
        self._show_state()

    def _show_ranking(self) -> None:
        scores, weights = self._scores, None if self._is_stored() else self.weights.weights()
        show = partial(self.ranking.show_ranking, scores)
        self._begin(Work(lambda _: ranking(scores, weights), show, owner=self))

    def _begin(self, work: Work) -> None:
        """Begin to read or to rank; what was going on is out of date."""
        self._abandon_work()
        self._work = work
        work.begin()

    def _abandon_work(self) -> None:
        if self._work is not None:
            self._work.abandon()
            self._work = None

    def _is_stored(self) -> bool:
        return same_shares(self.weights.weights(), self._stored)

    def _show_state(self) -> None:
        """Say what can be seen, and hide what makes no sense now."""
        layer, read = self.layers.layer(), self._scores is not None
        weights = self.weights.weights()
        self.layers.setVisible(layer is not None)
        self.told.setVisible(not read)
        self.told.setText(
            translate("ScoreStep", "Reading the scored parcels…")
            if layer is not None
            else translate("ScoreStep", "Here the parcels are ranked once they are scored, or a scored layer is open.")
        )
        self.ranking.setVisible(read)
        self.weights.setVisible(read and len(weights) > 1)
        self.no_weight.setVisible(read and bool(weights) and not any(weights.values()))
        ours = layer is not None and shows_need(layer)
        self.own_style.setVisible(read and not ours)
        self.other_weights.setVisible(read and any(weights.values()) and not self._is_stored())
        self.other_weights.sentence.setText(
            translate("ScoreStep", "The map shows other weights than the stored result.")
            if ours
            else translate("ScoreStep", "The list shows other weights than the stored result.")
        )

    def _restyle(self) -> None:
        layer = self.layers.layer()
        style_parcels(layer)
        layer.removeCustomProperty(SHOWN)
        layer.triggerRepaint()
        self._weigh()

    def _show_on_map(self, feature_id: int) -> None:
        canvas, layer = self._iface.mapCanvas(), self.layers.layer()
        canvas.zoomToFeatureIds(layer, [feature_id])
        canvas.zoomByFactor(SURROUNDINGS)
        canvas.flashFeatureIds(layer, [feature_id])

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.layers, self.told, self.weights, self.no_weight, self.other_weights, self.own_style):
            layout.addWidget(widget)
        layout.addWidget(self.ranking, 1)
        layout.addStretch(0)


def same_shares(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """Whether two sets of weights mean the same: only their ratios count."""
    first, second = shares(one, list(one)), shares(other, list(one))
    return all(math.isclose(first[factor], second[factor], abs_tol=1e-9) for factor in one)
