"""All roles, grouped by what they make possible, with the settings that belong to them."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...processing.algorithm import ICONS
from ...processing.language import translate
from ..card.fold import Fold
from ..card.words import WideWords
from ..choices import Choices
from .recogniser import Recogniser
from .role_row import RoleRow
from .roles import Group, groups
from .settings_rows import AsOfRow, ClassRow, seldom_rows

APART = 9
"""px between roles."""


class RolesView(QWidget):
    """Shows the choices of all roles; what was recognised comes from the recogniser."""

    def __init__(self, choices: Choices, project: QgsProject, recogniser: Recogniser) -> None:
        super().__init__()
        self._choices = choices
        self._project = project
        self._recogniser = recogniser
        self.rows: dict[str, RoleRow] = {}
        self.intro = WideWords("")
        self.lighting_class = ClassRow(choices)
        self.as_of = AsOfRow(choices)
        self.seldom = seldom_rows(choices)
        self.again = QPushButton(translate("Data", "Recognise again"))
        self.again.setAccessibleDescription(
            translate("Data", "Takes what is recognised for all roles, also for those that you chose by hand")
        )
        self.again.clicked.connect(self._recognise_all)
        *often, seldom = groups()
        self.more = Fold(seldom.title, translate("Data", "More layers and settings, rarely used"), QWidget())
        self._lay_out(often, seldom)
        self._connections = (
            (choices.changed, self.show_choices),
            (recogniser.looked, self.show_choices),
            (recogniser.looking, self._tell_of_looking),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self.show_choices()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        *often, seldom = groups()
        chain: list[QWidget] = [self.again]
        for group in often:
            chain += self._stops_of(group)
            if any(role.name == "LIGHTS" for role in group.roles):
                chain.append(self.lighting_class.combo)
        chain += [self.more.button, *self._stops_of(seldom), self.as_of.edit]
        return [*chain, *(widget for row in self.seldom.values() for widget in row.stops)]

    def stop(self) -> None:
        """Follow nothing any longer."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = ()
        for row in self.rows.values():
            row.stop()

    def show_choices(self) -> None:
        """Show what is chosen now."""
        self.intro.show_text(translate("Data", "Taken from what your layers hold. Change what is not right."))
        for name, row in self.rows.items():
            row.show_role(self._recogniser.strength(name), self._recogniser.reasons(name))
        self.lighting_class.show_setting()
        self.as_of.show_setting()
        for row in self.seldom.values():
            row.show_setting()

    def _stops_of(self, group: Group) -> list[QWidget]:
        return [widget for role in group.roles for widget in self.rows[role.name].stops]

    def _tell_of_looking(self) -> None:
        self.intro.show_text(translate("Data", "Looking at the layers…"))

    def _recognise_all(self) -> None:
        self._choices.leave_to_recognition()
        self._recogniser.look()

    def _recognise_one(self, role: str) -> None:
        self._choices.leave_to_recognition(role)
        self._recogniser.fill()

    def _lay_out(self, often: list[Group], seldom: Group) -> None:
        top = QHBoxLayout()
        top.addWidget(self.intro, 1)
        top.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(APART)
        layout.addLayout(top)
        for group in often:
            layout.addWidget(_heading(group))
            self._add_rows(group, layout)
            if any(role.name == "LIGHTS" for role in group.roles):
                layout.addWidget(self.lighting_class)
        inner = QVBoxLayout(self.more.content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(APART)
        self._add_rows(seldom, inner)
        for setting in (self.as_of, *self.seldom.values()):
            inner.addWidget(setting)
        layout.addWidget(self.more)

    def _add_rows(self, group: Group, layout: QVBoxLayout) -> None:
        for role in group.roles:
            row = RoleRow(role, self._choices, self._project)
            row.recognise_wanted.connect(self._recognise_one)
            self.rows[role.name] = row
            layout.addWidget(row)


def _heading(group: Group) -> QWidget:
    """The group's title beside its icon."""
    heading = QWidget()
    icon, title = QLabel(), WideWords(group.title, scale=1.15, bold=True)
    size = round(1.4 * title.fontMetrics().height())
    icon.setPixmap(QIcon(str(ICONS / f"{group.symbol}.svg")).pixmap(size, size))
    layout = QHBoxLayout(heading)
    layout.setContentsMargins(0, title.fontMetrics().height() // 3, 0, 0)
    layout.addWidget(icon)
    layout.addWidget(title, 1)
    return heading
