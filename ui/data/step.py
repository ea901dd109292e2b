"""The Data step: roles filled by recognition, what their fields mean, and the check of the data."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ...processing.sources import layer_name
from ..choices import Choices
from ..tab_order import in_this_order
from .check import Check
from .fields_dialog import FieldsDialog
from .findings import PARAMETERS
from .recogniser import Recognise, Recogniser
from .roles_view import RolesView


class DataStep(QWidget):
    """Where the planner's day starts."""

    failed = pyqtSignal(str)
    """What could not be done, in a sentence."""
    told = pyqtSignal(str)
    """What was done, in a sentence."""

    def __init__(self, iface: QgisInterface, choices: Choices, project: QgsProject, recognise: Recognise) -> None:
        super().__init__()
        self._choices = choices
        self._project = project
        self.recogniser = Recogniser(choices, project, recognise)
        self.roles = RolesView(choices, project, self.recogniser)
        self.check = Check(iface, choices, project)
        self.check.failed.connect(self.failed)
        self.check.findings.told.connect(self.told)
        self.check.checked.connect(self._show_found)
        self.check.fields.clicked.connect(self.open_fields)
        self.scroll = QScrollArea()
        self._lay_out()

    def stop(self) -> None:
        """Stop what goes on and follow the project no longer."""
        self.recogniser.stop()
        self.roles.stop()
        self.check.stop()

    def open_fields(self) -> None:
        """Show which field means what; what the user corrects goes into the choices."""
        dialog = FieldsDialog(self.check.mapping, self._choices.setting("MAPPING"), self._fields_of, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._choices.set_setting("MAPPING", dialog.own))
        dialog.open()

    def _fields_of(self, role: str, name: str) -> Sequence[str]:
        """The fields of the chosen layer of that name."""
        for parameter in PARAMETERS.get(role, (role.upper(),)):
            for layer in map(self._project.mapLayer, self._choices.layers(parameter)):
                if isinstance(layer, QgsVectorLayer) and layer_name(layer) == name:
                    return layer.fields().names()
        return []

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        return [*self.roles.stops, *self.check.stops]

    def _show_found(self) -> None:
        """Bring the findings into view, once they have been laid out."""
        in_this_order(self.stops)
        QTimer.singleShot(0, self._scroll_to_found)

    def _scroll_to_found(self) -> None:
        self.scroll.verticalScrollBar().setValue(self.check.found.y())

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.roles)
        column.addSpacing(self.fontMetrics().height())
        column.addWidget(self.check.found)
        column.addStretch(1)
        self.scroll.setWidget(inside)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.scroll, 1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        layout.addWidget(line)
        layout.addWidget(self.check)
