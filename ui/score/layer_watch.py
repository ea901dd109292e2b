"""What happens to the layer that is shown, while it is shown."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal


class LayerWatch(QObject):
    """Passes on a layer's signals until it is let go; a layer that is deleted takes its signals with it."""

    restyled = pyqtSignal()
    rewritten = pyqtSignal()
    """Its rows are others now: edited, or filtered."""
    selected = pyqtSignal("qlonglong")
    """One feature alone is selected: its id."""

    def __init__(self, layer: QgsVectorLayer, parent: QObject) -> None:
        super().__init__(parent)
        self._layer = layer
        layer.rendererChanged.connect(self.restyled)
        layer.afterCommitChanges.connect(self.rewritten)
        layer.subsetStringChanged.connect(self.rewritten)
        layer.selectionChanged.connect(self._selection_changed)

    def let_go(self) -> None:
        """Pass on nothing any more."""
        self.blockSignals(True)
        self.deleteLater()

    def _selection_changed(self, *_: object) -> None:
        ids = self._layer.selectedFeatureIds()
        if len(ids) == 1:
            self.selected.emit(ids[0])
