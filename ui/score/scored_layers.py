"""The scored layers of the project: which they are, and the list to choose one from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy

from ...algorithms.factor import FACTORS
from ...processing.language import translate
from .wheel import WheelNeedsFocus


def factors_in(layer: QgsVectorLayer) -> tuple[str, ...]:
    """The factors whose deficit and confidence the layer holds as numbers."""
    numbers = {field.name() for field in layer.fields() if field.isNumeric()}
    return tuple(factor for factor in FACTORS if {f"{factor}_deficit", f"{factor}_confidence"} <= numbers)


def is_scored(layer: QgsMapLayer) -> bool:
    """Whether a layer holds the need of parcels and what it is made of, from whatever run."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
        return False
    return {"parcel_id", "need", "need_confidence"} <= set(layer.fields().names()) and bool(factors_in(layer))


class ScoredLayers(QComboBox):
    """The scored layers of the project by name; `chosen` tells the id of the one that is shown, "" for none."""

    chosen = pyqtSignal(str)

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._told = ""
        self.setAccessibleName(translate("ScoreStep", "Scored layer"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        WheelNeedsFocus(self)
        self.currentIndexChanged.connect(self._tell)
        self._followed = (project.layersAdded, project.layersRemoved, project.layerTreeRoot().nameChanged)
        for signal in self._followed:
            signal.connect(self.refresh)
        self.refresh()

    def layer_id(self) -> str:
        """The id of the layer that is chosen, "" for none."""
        return self.currentData() or ""

    def layer(self) -> QgsVectorLayer | None:
        """The layer that is chosen, None where there is none."""
        return self._project.mapLayer(self.layer_id())

    def choose(self, layer_id: str) -> None:
        """Show this layer."""
        self.refresh()
        self.setCurrentIndex(self.findData(layer_id))

    def refresh(self, *_: object) -> None:
        """List the project's scored layers anew; the choice stays while its layer is there."""
        before = self.layer_id()
        layers = [layer for layer in self._project.mapLayers().values() if is_scored(layer)]
        named = self._names(layers)
        self.blockSignals(True)
        self.clear()
        for layer in sorted(layers, key=lambda layer: named[layer.id()].casefold()):
            self.addItem(named[layer.id()], layer.id())
        self.setCurrentIndex(max(self.findData(before), 0) if layers else -1)
        self.blockSignals(False)
        self._tell()

    def showPopup(self) -> None:
        self.refresh()
        super().showPopup()

    def stop(self) -> None:
        """Follow the project no longer."""
        for signal in self._followed:
            signal.disconnect(self.refresh)
        self._followed = ()

    def _tell(self, *_: object) -> None:
        self.setToolTip(self.currentText())
        if self.layer_id() != self._told:
            self._told = self.layer_id()
            self.chosen.emit(self._told)

    def _names(self, layers: Iterable[QgsVectorLayer]) -> dict[str, str]:
        """The layers' names, with the group's name where several bear the same."""
        often = Counter(layer.name() for layer in layers)
        return {
            layer.id(): layer.name() if often[layer.name()] == 1 else f"{self._group(layer)} · {layer.name()}"
            for layer in layers
        }

    def _group(self, layer: QgsVectorLayer) -> str:
        node = self._project.layerTreeRoot().findLayer(layer.id())
        return node.parent().name() if node is not None and node.parent() is not None else ""
