"""What is not in the data: how much of it, and its areas on the map."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...processing.language import translate, with_figures
from ...processing.scoring import looks
from ..card.words import WideWords

PER_HECTARE = 10_000.0


class CoverageView(QWidget):
    """Tells what the layer of uncovered areas holds, and adds it to the project where the user wants to see it."""

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._layer: QgsVectorLayer | None = None
        self.told = WideWords("")
        self.show_button = QPushButton(translate("Data", "Show on the map"))
        self.show_button.setAccessibleDescription(translate("Data", "Draws what is not in the data as a grey hatch"))
        self.show_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_button.clicked.connect(self._show_on_map)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.told)
        layout.addWidget(self.show_button)
        self.setVisible(False)

    def show_areas(self, layer: QgsVectorLayer | None) -> None:
        """Tell of this layer; of none, and of one without areas, there is nothing to tell."""
        self._layer = layer
        told = in_words(layer) if layer is not None else ""
        self.told.show_text(told)
        self.show_button.setEnabled(True)
        self.setVisible(bool(told))

    def _show_on_map(self) -> None:
        layer, self._layer = self._layer, None
        if layer is None:
            return
        look = looks()["COVERAGE"]
        layer.setName(look.title)
        look.style(layer)
        self._project.addMapLayer(layer, addToLegend=False)
        self._project.layerTreeRoot().insertLayer(0, layer)  # over all that it is about
        self.show_button.setEnabled(False)


def in_words(layer: QgsVectorLayer) -> str:
    """How many parcels and how much area each role does not cover, a sentence for each."""
    what = {
        "lights": translate("Data", "No street lights in the data for {n:,} parcels ({ha:,.1f} ha)."),
        "buildings": translate("Data", "No buildings in the data for {n:,} parcels ({ha:,.1f} ha)."),
        "evidence": translate("Data", "No signs of vacancy in the data for {n:,} parcels ({ha:,.1f} ha)."),
    }
    parcels = dict.fromkeys(what, 0)
    area = dict.fromkeys(what, 0.0)
    for feature in layer.getFeatures():
        parcels[feature["role"]] += feature["parcels"]
        area[feature["role"]] += feature["area_m2"]
    told = [with_figures(what[role], n=parcels[role], ha=area[role] / PER_HECTARE) for role in what if parcels[role]]
    if told:
        told.append(translate("Data", "What depends on it is unknown there."))
    return " ".join(told)
