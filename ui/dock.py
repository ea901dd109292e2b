"""The panel: a dock with the planner's path from data to a result, and the card of one parcel."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QIcon
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ..processing.algorithm import ICONS
from ..processing.language import translate
from ..processing.layer_roles import looking
from .card.pick import PickParcel
from .choices import Choices
from .data import on_map
from .data.step import DataStep
from .message import Message
from .parcel_page import ParcelPage
from .path_bar import PathBar
from .score.step import ScoreStep
from .tab_order import in_this_order

DATA, SCORE = range(2)
"""The steps, by their place in the path; the card comes after them in the stack."""


class Panel(QgsDockWidget):
    """Made when it is first opened; `stop` before it is thrown away."""

    closed_by_user = pyqtSignal()

    def __init__(self, iface: QgisInterface, project: QgsProject) -> None:
        super().__init__("Wellplaced", iface.mainWindow())
        self.setObjectName("WellplacedPanel")
        self._iface = iface
        self._project = project
        self.choices = Choices(project)
        self.data = DataStep(iface, self.choices, project, looking)
        self.score = ScoreStep(iface, self.choices)
        self.parcel = ParcelPage()
        self.path = PathBar([translate("Panel", "Data"), translate("Panel", "Score")])
        self.message = Message()
        self.pick = QToolButton()
        self.stack = QStackedWidget()
        self.tool = PickParcel(iface.mapCanvas())
        self._lay_out()
        self._connect()
        self.show_step(DATA)

    def show_step(self, step: int) -> None:
        """Go to a step; the card that is shown in between is left."""
        if self.stack.currentWidget() is self.parcel:
            self.parcel.card.clear()
        self.path.show_step(step)
        self.stack.setCurrentIndex(step)

    def show_parcel(self, layer_id: str, feature_id: int) -> None:
        """Show the card of a parcel of a scored layer."""
        layer = self._project.mapLayer(layer_id)
        if not isinstance(layer, QgsVectorLayer):
            return
        self.path.show_step(SCORE)
        self.stack.setCurrentWidget(self.parcel)
        self.parcel.card.show_parcel(layer, feature_id)

    def stop(self) -> None:
        """Stop what goes on, and let go of the project and the map."""
        self._project.cleared.disconnect(self.message.hide)
        self.tool.stop()
        self.parcel.card.stop()
        self.data.stop()
        self.score.stop()
        self.choices.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed_by_user.emit()

    def _pick(self, picking: bool) -> None:  # noqa: FBT001 - a slot
        if picking:
            self._iface.mapCanvas().setMapTool(self.tool)
        else:
            self._put_tool_away()

    def _put_tool_away(self) -> None:
        """Give the map back to the tool that was there before, where ours is there now."""
        if self._iface.mapCanvas().mapTool() is self.tool:
            self.tool.give_back()

    def _picked(self, layer_id: str, feature_id: int) -> None:
        self.score.show_parcel(layer_id, feature_id)
        self.show_parcel(layer_id, feature_id)

    def _missed(self) -> None:
        self.message.tell(
            translate("Panel", "There is no scored parcel. Score the parcels first, or make their layer visible.")
        )

    def _zoom(self, layer_id: str, feature_id: int) -> None:
        layer = self._project.mapLayer(layer_id)
        if isinstance(layer, QgsVectorLayer):
            on_map.zoom(self._iface, layer, [feature_id])

    def _seen(self, visible: bool) -> None:  # noqa: FBT001 - a slot
        """Layers are looked at while the panel is seen."""
        self.data.recogniser.wake(visible)
        if not visible:
            self._put_tool_away()

    def _connect(self) -> None:
        self.path.chosen.connect(self.show_step)
        self.data.failed.connect(self.message.warn)
        self.data.told.connect(self.message.tell)
        self.score.parcel_chosen.connect(self.show_parcel)
        self.parcel.left.connect(lambda: self.show_step(SCORE))
        self.parcel.card.shown.connect(self.tool.mark.show)
        self.parcel.card.emptied.connect(self.tool.mark.clear)
        self.parcel.card.zoom_wanted.connect(self._zoom)
        self.pick.toggled.connect(self._pick)
        self.tool.picked.connect(self._picked)
        self.tool.missed.connect(self._missed)
        self.tool.activated.connect(lambda: self.pick.setChecked(True))
        self.tool.deactivated.connect(lambda: self.pick.setChecked(False))
        self.visibilityChanged.connect(self._seen)
        self._project.cleared.connect(self.message.hide)

    def _lay_out(self) -> None:
        self.pick.setIcon(QIcon(str(ICONS / "pick.svg")))
        self.pick.setCheckable(True)
        self.pick.setAutoRaise(True)
        self.pick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pick.setToolTip(translate("Panel", "Pick a parcel on the map to see why it has its need"))
        self.pick.setAccessibleName(translate("Panel", "Pick a parcel on the map"))
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, 6, 0)
        header.addWidget(self.path)
        header.addStretch(1)
        header.addWidget(self.pick)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        for page in (self.data, self.score, self.parcel):
            self.stack.addWidget(page)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(line)
        layout.addWidget(self.message)
        layout.addWidget(self.stack, 1)
        self.setWidget(inside)
        in_this_order([*self.path.buttons, self.pick, self.message.close_button, *self.data.stops])
