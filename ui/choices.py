"""What the user chose for a run: a layer for each role, and the settings. Kept in the project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import isfinite
from pathlib import Path

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.factor import FACTORS
from ..processing.language import translate
from ..processing.packages import VECTOR, refusal
from ..processing.parameters import DEFAULT_CLASS

SCOPE = "wellplaced"
"""Where the project keeps what we write into it."""

ONE_LAYER = (
    "INPUT", "WALKWAYS", "BUILDINGS", "TREES", "ENTRANCES", "CANOPY", "TERRAIN", "SURFACE", "AREA", "LIGHTS_COVERAGE",
)  # fmt: skip
SEVERAL_LAYERS = ("LIGHTS", "OUTAGES", "BARRIERS", "EVIDENCE", "PLACES", "POLES")
ROLES = ONE_LAYER + SEVERAL_LAYERS
"""The roles a layer can play, by the names of Score parcels' parameters."""

MAY_BE_PART = frozenset(ONE_LAYER) - {"CANOPY", "TERRAIN", "SURFACE"}
"""Roles of which the user may take the selected features only."""

FILES = ("PHOTOMETRY", "CATALOGUE")
"""Settings that are the path of a file or a folder: the project keeps them as it keeps its layers' paths."""

NUMBERS = ("REASSURANCE", "PRIOR")
"""Settings that are numbers, written with a point."""

SETTINGS = {"CLASS": DEFAULT_CLASS, "AS_OF": "", "MAPPING": "", **dict.fromkeys((*NUMBERS, *FILES), "")}
"""Settings by parameter, as text, with what they are at first; an empty one is left to the algorithm."""


class Choices(QObject):
    """What the user chose: by hand, or by leaving what was recognised.

    `fill` is for what was recognised: it never changes a role that was chosen by hand. `changed` tells of every
    change, whoever made it. The choice is written into the project when the user makes it and when the project is
    saved, and read when one is opened; layers that are gone by then, or that are removed later, are dropped.
    """

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._start_afresh()
        self._read()
        self._connections = (
            (project.readProject, self.read),
            (project.writeProject, self._write),
            (project.cleared, self.reset),
            (project.layersRemoved, self._drop),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    def stop(self) -> None:
        """Follow the project no longer."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = ()

    def layers(self, role: str) -> tuple[str, ...]:
        """The ids of the layers that play a role."""
        return self._layers.get(role, ())

    def is_by_hand(self, role: str) -> bool:
        """Whether the user chose this role's layers, or that it has none."""
        return role in self._by_hand

    def choose(self, role: str, ids: Iterable[str]) -> None:
        """The user's own choice: it stays until the user lets recognition choose again."""
        self._layers[role] = tuple(ids)
        self._by_hand.add(role)
        self._tell()

    def fill(self, recognised: Mapping[str, Iterable[str]]) -> None:
        """The layers that were recognised, for all roles that were not chosen by hand; a role not named gets none."""
        filled = {role: tuple(recognised.get(role, ())) for role in ROLES if role not in self._by_hand}
        if any(self.layers(role) != ids for role, ids in filled.items()):
            self._layers.update(filled)
            self.changed.emit()

    def leave_to_recognition(self, role: str | None = None) -> None:
        """Forget that a role was chosen by hand, None for all of them: recognition may fill it again."""
        self._by_hand -= {role} if role is not None else set(ROLES)
        self._tell()

    def is_selected_only(self, role: str) -> bool:
        """Whether only the selected features of the role's layer are taken."""
        return role in self._selected_only

    def set_selected_only(self, role: str, *, selected_only: bool) -> None:
        """Take the selected features of a role's layer only, or all of them."""
        if selected_only != self.is_selected_only(role):
            self._selected_only ^= {role}
            self._tell()

    def setting(self, name: str) -> str:
        """A setting as text, "" where it is left to the algorithm."""
        return self._settings[name]

    def set_setting(self, name: str, value: str) -> None:
        """Change a setting of `SETTINGS`."""
        if value != self._settings[name]:
            self._settings[name] = value
            self._tell()

    @property
    def weights(self) -> dict[str, float]:
        """How much each factor counts; all 1 at first."""
        return dict(self._weights)

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """Change the weights; a factor that is not named keeps its weight."""
        new = {factor: float(weights.get(factor, old)) for factor, old in self._weights.items()}
        if new != self._weights:
            self._weights = new
            self._tell()

    def parameters(self) -> dict[str, object]:
        """The parameters of Score parcels, without outputs; what is not chosen is left out."""
        given: dict[str, object] = {}
        for role in ONE_LAYER:
            for layer in self.layers(role)[:1]:
                part = role in MAY_BE_PART and self.is_selected_only(role)
                given[role] = QgsProcessingFeatureSourceDefinition(layer, True) if part else layer
        given.update({role: list(self.layers(role)) for role in SEVERAL_LAYERS if self.layers(role)})
        given.update({name: value for name, value in self._settings.items() if value})
        given["WEIGHTS"] = ", ".join(f"{factor} = {weight:.6f}" for factor, weight in self._weights.items())
        return given

    def ready(self) -> str:
        """Why a run cannot start, in a sentence; empty where it can."""
        if not self.layers("INPUT"):
            return translate("Panel", "Choose the layer of parcels first.")
        for role in ROLES:
            for layer in map(self._project.mapLayer, self.layers(role)):
                if layer is None or not layer.isValid():
                    what = translate("Panel", "The layer '{layer}' cannot be read. Mend its source or leave it out.")
                    return what.format(layer="" if layer is None else layer.name())
                chosen = role in MAY_BE_PART and self.is_selected_only(role) and isinstance(layer, QgsVectorLayer)
                if chosen and not layer.selectedFeatureCount():
                    what = translate("Panel", "Nothing is selected in '{layer}'. Select features, or take all.")
                    return what.format(layer=layer.name())
        for file in (self._settings[name] for name in FILES):
            if file and not Path(file).exists():
                return translate("Panel", "There is no '{file}'. Choose it again, or leave it out.").format(file=file)
        if not any(self._weights.values()):
            return translate("Panel", "All weights are 0. Give at least one factor a weight above 0.")
        return refusal(VECTOR)

    def reset(self) -> None:
        """Choose nothing, as in a new project."""
        self._start_afresh()
        self.changed.emit()

    def read(self) -> None:
        """Take what the project holds."""
        self._start_afresh()
        self._read()
        self.changed.emit()

    def _start_afresh(self) -> None:
        self._layers: dict[str, tuple[str, ...]] = {}
        self._by_hand: set[str] = set()
        self._selected_only: set[str] = set()
        self._settings = dict(SETTINGS)
        self._weights = dict.fromkeys(FACTORS, 1.0)

    def _tell(self) -> None:
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        write = self._project.writeEntry
        for role in ROLES:
            write(SCOPE, f"layers/{role}", list(self.layers(role)))
        write(SCOPE, "by_hand", sorted(self._by_hand))
        write(SCOPE, "selected_only", sorted(self._selected_only))
        for name, value in self._settings.items():
            write(SCOPE, f"settings/{name}", self._project.writePath(value) if name in FILES else value)
        for factor, weight in self._weights.items():
            self._project.writeEntryDouble(SCOPE, f"weights/{factor}", weight)

    def _read(self) -> None:
        gone: set[str] = set()
        for role in ROLES:
            kept, _ = self._project.readListEntry(SCOPE, f"layers/{role}", [])
            there = tuple(layer for layer in kept if self._project.mapLayer(layer) is not None)
            self._layers[role] = there
            if kept and not there:
                gone.add(role)
        self._by_hand = self._roles("by_hand") - gone
        self._selected_only = self._roles("selected_only") - gone
        for name in SETTINGS:
            self._settings[name] = self._kept(name)
        for factor in FACTORS:
            weight, _ = self._project.readDoubleEntry(SCOPE, f"weights/{factor}", 1.0)
            self._weights[factor] = max(weight, 0.0)

    def _kept(self, name: str) -> str:
        """A setting as the project holds it; what is no number where one should be is left to the algorithm."""
        value = self._project.readEntry(SCOPE, f"settings/{name}", SETTINGS[name])[0]
        if name in FILES and value:
            return self._project.readPath(value)
        return "" if name in NUMBERS and not _is_number(value) else value

    def _roles(self, name: str) -> set[str]:
        return set(self._project.readListEntry(SCOPE, name, [])[0]) & set(ROLES)

    def _drop(self, removed: Iterable[str]) -> None:
        """Forget layers that left the project; a role that loses its last one is open to recognition again."""
        gone = set(removed)
        touched = [role for role in ROLES if gone.intersection(self.layers(role))]
        for role in touched:
            self._layers[role] = tuple(layer for layer in self.layers(role) if layer not in gone)
            if not self._layers[role]:
                self._by_hand.discard(role)
                self._selected_only.discard(role)
        if touched:
            self.changed.emit()


def _is_number(text: str) -> bool:
    try:
        return isfinite(float(text))
    except ValueError:
        return False
