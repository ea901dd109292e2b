"""One role: what it is good for, the layers that play it, and why these were taken or none was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QToolButton, QWidget

from ...processing.algorithm import ICONS
from ...processing.language import translate, with_figures, with_name
from ..card.words import TitledWords, WideWords
from ..choices import SEVERAL_LAYERS, Choices
from .layer_choice import Offer, OneLayer, SeveralLayers
from .roles import Role, may_play

TOLD_AT_MOST = 2
"""Of so many layers it is said why they were taken; of all of them in the list."""

SMALL = 0.9

PARTLY = ("INPUT", "AREA")
"""Roles whose selected features alone are often meant."""


class RoleRow(QWidget):
    """Shows and changes one role of the choices."""

    recognise_wanted = pyqtSignal(str)
    """The user no longer wants the own choice for this role."""

    def __init__(self, role: Role, choices: Choices, project: QgsProject) -> None:
        super().__init__()
        self.role = role
        self._choices = choices
        self._project = project
        self._followed: QgsVectorLayer | None = None
        self.title = TitledWords(role.label, role.purpose)
        self.layers = SeveralLayers() if role.name in SEVERAL_LAYERS else OneLayer()
        self.layers.chosen.connect(self._choose)
        self.again = QToolButton()
        self.again.setIcon(QIcon(str(ICONS / "recognise.svg")))
        self.again.setAutoRaise(True)
        self.again.setToolTip(translate("Data", "Chosen by hand. Take what is recognised again"))
        self.again.setAccessibleName(translate("Data", "{role}: take what is recognised again").format(role=role.label))
        self.again.clicked.connect(lambda: self.recognise_wanted.emit(role.name))
        self.only_selected = QCheckBox()
        self.only_selected.toggled.connect(self._choose_part)
        self.reason = WideWords("", scale=SMALL)
        self._lay_out()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        return [self.layers, self.again, self.only_selected]

    def show_role(self, strength: Mapping[str, float], reasons: Mapping[str, str]) -> None:
        """Show the choice among the project's layers; `strength` of those that may play it, `reasons` by layer."""
        layers = [layer for layer in self._project.mapLayers().values() if self._is_offered(layer)]
        first = [layer for layer in layers if layer.id() in strength]
        first.sort(key=lambda layer: (-strength[layer.id()], layer.name().casefold()))
        others = sorted((layer for layer in layers if layer not in first), key=lambda layer: layer.name().casefold())
        taken = self._choices.layers(self.role.name)
        offers = [[Offer.of(layer, reasons.get(layer.id(), "")) for layer in each] for each in (first, others)]
        self.layers.show_offers(*offers, taken)
        chosen = [layer for layer in map(self._project.mapLayer, taken) if layer is not None]
        self._tell(chosen, reasons)
        self.again.setVisible(self._choices.is_by_hand(self.role.name))
        self._follow(chosen)

    def _is_offered(self, layer: QgsMapLayer) -> bool:
        return may_play(self.role.name, layer) or layer.id() in self._choices.layers(self.role.name)

    def _tell(self, chosen: Sequence[QgsMapLayer], reasons: Mapping[str, str]) -> None:
        by_hand = self._choices.is_by_hand(self.role.name)
        told = [translate("Data", "Chosen by hand.")] if by_hand else []
        for layer in chosen[:TOLD_AT_MOST]:
            why = "" if by_hand else reasons.get(layer.id(), "")
            size = f"{layer.name()}, {size_of(layer)}" if len(chosen) > 1 else begun(size_of(layer))
            told.append(f"{size}. {why}".rstrip())
        if len(chosen) > TOLD_AT_MOST:
            told.append(with_figures(translate("Data", "And {n:,} more."), n=len(chosen) - TOLD_AT_MOST))
        if not chosen:
            told.append(self.role.without)
        text = "\n".join(told)
        self.reason.show_text(text)
        self.layers.setAccessibleName(self.role.label)
        self.layers.setAccessibleDescription(f"{self.role.purpose}. {text}")

    def _follow(self, chosen: Sequence[QgsMapLayer]) -> None:
        """Tell how many features of the layer are selected, where that may be meant."""
        layer = chosen[0] if chosen and self.role.name in PARTLY else None
        layer = layer if isinstance(layer, QgsVectorLayer) else None
        if layer is not self._followed:
            self.stop()
            self._followed = layer
            if layer is not None:
                layer.selectionChanged.connect(self._show_part)
                layer.willBeDeleted.connect(self._forget)
        self._show_part()

    def stop(self) -> None:
        """Follow no layer any longer."""
        layer, self._followed = self._followed, None
        if layer is not None:
            layer.selectionChanged.disconnect(self._show_part)
            layer.willBeDeleted.disconnect(self._forget)

    def _forget(self) -> None:
        """The layer is being deleted: it can be asked nothing any more."""
        self._followed = None

    def _show_part(self) -> None:
        selected = self._followed.selectedFeatureCount() if self._followed is not None else 0
        only = self._choices.is_selected_only(self.role.name)
        self.only_selected.blockSignals(True)
        self.only_selected.setChecked(only)
        self.only_selected.blockSignals(False)
        self.only_selected.setVisible(self._followed is not None and (only or selected > 0))
        text = translate("Data", "Only the {n:,} selected")
        self.only_selected.setText(with_figures(text, n=selected))
        self.only_selected.setAccessibleName(with_name(self.role.label, self.only_selected.text()))

    def _choose(self, ids: tuple[str, ...]) -> None:
        self._choices.choose(self.role.name, ids)

    def _choose_part(self, selected_only: bool) -> None:  # noqa: FBT001 - a slot
        self._choices.set_selected_only(self.role.name, selected_only=selected_only)

    def _lay_out(self) -> None:
        for widget in (self.title, self.layers):
            widget.setToolTip(self.role.help)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.layers, 1, 0)
        grid.addWidget(self.again, 1, 1)
        grid.addWidget(self.only_selected, 2, 0, 1, 2)
        grid.addWidget(self.reason, 3, 0, 1, 2)


def size_of(layer: QgsMapLayer) -> str:
    """How much a layer holds and in which coordinate system: "points: 717, EPSG:2249"."""
    if not layer.isValid():
        return translate("Data", "its source cannot be read")
    crs = layer.crs().authid() or layer.crs().description() or translate("Data", "no coordinate system")
    if not isinstance(layer, QgsVectorLayer):
        return crs
    count = max(layer.featureCount(), 0)
    if not layer.isSpatial():
        return with_figures(translate("Data", "rows: {n:,}"), n=count)
    shapes = {
        QgsWkbTypes.GeometryType.PointGeometry: translate("Data", "points: {n:,}, {crs}"),
        QgsWkbTypes.GeometryType.LineGeometry: translate("Data", "lines: {n:,}, {crs}"),
        QgsWkbTypes.GeometryType.PolygonGeometry: translate("Data", "areas: {n:,}, {crs}"),
    }
    text = shapes.get(layer.geometryType(), translate("Data", "features: {n:,}, {crs}"))
    return with_figures(text, n=count, crs=crs)


def begun(text: str) -> str:
    """The text as a sentence begins."""
    return text[:1].upper() + text[1:]
