"""The plugin: hands provider, expression functions, menu and translation to QGIS, and takes all of them back."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .processing import results
from .processing.algorithm import ICONS
from .processing.expressions import Functions
from .processing.language import running_language, translate, translator_for
from .processing.provider import WellplacedProvider

MENU = "Wellplaced"


class Plugin:
    """What QGIS holds while Wellplaced is on."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: WellplacedProvider | None = None
        self.functions = Functions()
        self.translator: QTranslator | None = None
        self.actions: list[QAction] = []

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
        self._add_action("sample", translate("Plugin", "Open the sample neighbourhood"), self.open_sample)
        self._add_action("score_parcels", translate("Plugin", "Score parcels…"), self.score_parcels)
        self._add_action("sheet", translate("Plugin", "Community sheet…"), self.community_sheet)

    def unload(self) -> None:
        """What QGIS calls when the plugin is switched off: nothing of it stays behind."""
        for action in self.actions:
            self.iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self.actions = []
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

    def _install_translator(self) -> None:
        self.translator = translator_for(running_language())
        if self.translator is not None:
            QCoreApplication.installTranslator(self.translator)

    def _add_action(self, symbol: str, text: str, run: Callable[[], None]) -> None:
        action = QAction(QIcon(str(ICONS / f"{symbol}.svg")), text, self.iface.mainWindow())
        action.triggered.connect(lambda _checked=False: run())
        self.iface.addPluginToMenu(MENU, action)
        self.actions.append(action)
