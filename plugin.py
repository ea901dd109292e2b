"""The plugin: hands provider, expression functions, menu and translation to QGIS, and takes all of them back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .processing import results
from .processing.algorithm import ICONS
from .processing.expressions import Functions
from .processing.language import running_language, translate, translator_for
from .processing.provider import WellplacedProvider

if TYPE_CHECKING:
    from .ui.dock import Panel

MENU = "Wellplaced"

PANEL_WIDTH = 420
"""px, when it is opened for the first time."""

PANEL_OPEN = "wellplaced/panel_open"
"""The setting that remembers whether the panel is open."""


class Plugin:
    """What QGIS holds while Wellplaced is on."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: WellplacedProvider | None = None
        self.functions = Functions()
        self.translator: QTranslator | None = None
        self.actions: list[QAction] = []
        self.panel: Panel | None = None
        self.panel_action: QAction | None = None

    def initProcessing(self) -> None:
        """What works without windows, and all that `qgis_process` asks for."""
        self._install_translator()
        provider = WellplacedProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider
        self.functions.register()

    def initGui(self) -> None:
        """What QGIS calls when the plugin is switched on."""
        self.initProcessing()
        self.panel_action = self._add_action("panel", translate("Plugin", "Wellplaced panel"), self.open_panel)
        self.panel_action.setCheckable(True)
        self.iface.addToolBarIcon(self.panel_action)
        if QgsSettings().value(PANEL_OPEN, defaultValue=False, type=bool):
            QTimer.singleShot(0, self._open_again)
        self._add_action("sample", translate("Plugin", "Open the sample neighbourhood"), self.open_sample)
        self._add_action("score_parcels", translate("Plugin", "Score parcels…"), self.score_parcels)
        self._add_action("sheet", translate("Plugin", "Community sheet…"), self.community_sheet)

    def unload(self) -> None:
        """What QGIS calls when the plugin is switched off: nothing of it stays behind."""
        self._throw_panel_away()
        for action in self.actions:
            self.iface.removePluginMenu(MENU, action)
            self.iface.removeToolBarIcon(action)
            action.deleteLater()
        self.actions = []
        self.panel_action = None
        self.functions.unregister()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        results.WAITING.clear()
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def open_sample(self) -> None:
        """Add the sample neighbourhood to the project."""
        from qgis import processing

        processing.run("wellplaced:loadsample", {})

    def score_parcels(self) -> None:
        """Open the dialog of Score parcels."""
        from qgis import processing

        processing.execAlgorithmDialog("wellplaced:scoreparcels")

    def community_sheet(self) -> None:
        """Open the dialog of Community sheet."""
        from qgis import processing

        processing.execAlgorithmDialog("wellplaced:communitysheet")

    def open_panel(self, opened: bool = True) -> None:  # noqa: FBT001, FBT002 - a slot
        """Open or close the panel; it is made when it is first opened."""
        first_time = not QgsSettings().contains(PANEL_OPEN)
        self._remember(opened)
        if self.panel is not None:
            self.panel.setUserVisible(opened)
        elif opened:
            from .ui.dock import Panel

            self.panel = Panel(self.iface, QgsProject.instance())
            self.panel.closed_by_user.connect(lambda: self._remember(False))
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
            self.iface.mainWindow().restoreDockWidget(self.panel)
            self.panel.setUserVisible(True)
            if first_time:
                self.iface.mainWindow().resizeDocks([self.panel], [PANEL_WIDTH], Qt.Orientation.Horizontal)

    def _open_again(self) -> None:
        """Open the panel that was open when QGIS closed, unless the plugin was switched off meanwhile."""
        if self.panel_action is not None:
            self.panel_action.trigger()

    def _remember(self, opened: bool) -> None:  # noqa: FBT001 - the action's state
        self.panel_action.setChecked(opened)
        QgsSettings().setValue(PANEL_OPEN, opened)

    def _throw_panel_away(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            from .ui.score.run import wait_for_threads

            panel.stop()
            self.iface.removeDockWidget(panel)
            panel.deleteLater()
            wait_for_threads()  # a run works with the provider, which goes next

    def _install_translator(self) -> None:
        self.translator = translator_for(running_language())
        if self.translator is not None:
            QCoreApplication.installTranslator(self.translator)

    def _add_action(self, symbol: str, text: str, run: Callable[..., None]) -> QAction:
        action = QAction(QIcon(str(ICONS / f"{symbol}.svg")), text, self.iface.mainWindow())
        action.triggered.connect(lambda checked=False: run(checked) if action.isCheckable() else run())
        self.iface.addPluginToMenu(MENU, action)
        self.actions.append(action)
        return action
