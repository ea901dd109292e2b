"""Keeps the choices filled with what is recognised among the project's layers, as they come, go and change names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...processing.layer_roles import LayerRole, Looking
from ..choices import ROLES, Choices
from .filling import filled, likely

SETTLED_MS = 250
"""Layers come in bursts: they are looked at when none has come for so long."""

Recognise = Callable[[Sequence[QgsMapLayer]], Looking]


class Recogniser(QObject):
    """Looks at the layers when they have settled and fills the choices, but what the user chose by hand.

    It looks at one layer at a time, and at none while nobody sees what comes of it.
    """

    looking = pyqtSignal()
    """A look has begun."""
    looked = pyqtSignal()
    """The layers were looked at."""

    def __init__(self, choices: Choices, project: QgsProject, recognise: Recognise) -> None:
        super().__init__()
        self._choices = choices
        self._project = project
        self._recognise = recognise
        self._found: list[LayerRole] = []
        self._awake = False
        self._stale = True
        self._steps: Looking | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self.look)
        self._stepping = QTimer(self)
        self._stepping.timeout.connect(self._step)
        self._connections = (
            (project.layersAdded, self._added),
            (project.layersWillBeRemoved, self._give_up),
            (project.layersRemoved, self.look_soon),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self._added(project.mapLayers().values())

    def stop(self) -> None:
        """Follow the project no longer."""
        self._settling.stop()
        self._give_up()
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = ()
        for layer in self._project.mapLayers().values():
            for changed in _changes(layer):
                changed.disconnect(self.look_soon)

    def wake(self, awake: bool) -> None:  # noqa: FBT001 - a slot
        """Look from now on, or at nothing until somebody sees what comes of it."""
        self._awake = awake
        if not awake:
            self._settling.stop()
            self._give_up()
        elif self._stale:
            self._settling.start()

    def look_soon(self) -> None:
        """Look when the layers have settled and somebody sees what comes of it."""
        self._stale = True
        self._give_up()
        if self._awake:
            self._settling.start()

    def look(self) -> None:
        """Begin to look at the layers."""
        self._settling.stop()
        self._steps = self._recognise([layer for layer in self._in_order() if layer.isValid()])
        self._stepping.start()
        self.looking.emit()

    def _step(self) -> None:
        """Look at the next layer; after the last one the roles are known."""
        if self._steps is None:
            return
        found = next(self._steps)
        if found is not None:
            self._give_up()
            self._stale = False
            self._found = found
            self.fill()
            self.looked.emit()

    def _give_up(self) -> None:
        """Stop looking: a layer goes, or another look begins."""
        self._stepping.stop()
        self._steps = None

    def fill(self) -> None:
        """Fill the choices with what was found."""
        by_hand = [role for role in ROLES if self._choices.is_by_hand(role)]
        taken = {layer for role in by_hand for layer in self._choices.layers(role)}
        self._choices.fill(filled(self._found, taken))

    def strength(self, role: str) -> dict[str, float]:
        """How strongly each layer may play a role, for those that may at all."""
        return likely(self._found, role)

    def reasons(self, role: str) -> dict[str, str]:
        """Why each layer was taken for a role."""
        return {each.layer_id: each.reason for each in self._found if each.role == role}

    def _in_order(self) -> list[QgsMapLayer]:
        """The project's layers as the layer tree shows them; of two alike the upper one is taken."""
        shown = self._project.layerTreeRoot().layerOrder()
        hidden = [layer for layer in self._project.mapLayers().values() if layer not in shown]
        return [*shown, *hidden]

    def _added(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            for changed in _changes(layer):
                changed.connect(self.look_soon)
        self.look_soon()


def _changes(layer: QgsMapLayer) -> tuple:
    """The signals after which a layer may play another role."""
    return (layer.nameChanged, layer.crsChanged, layer.dataSourceChanged)
