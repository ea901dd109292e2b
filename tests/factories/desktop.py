"""A small QGIS window that stands for `iface`: what a plugin puts into it is really there, and can be counted."""

from qgis.core import QgsProject
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget


class Desktop:
    """The part of QgisInterface that plugins use, over a QMainWindow with a map canvas."""

    def __init__(self):
        self._window = QMainWindow()
        self._canvas = QgsMapCanvas()
        self._messages = QgsMessageBar()
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.addWidget(self._messages)
        layout.addWidget(self._canvas)
        self._window.setCentralWidget(middle)
        self._layers = QgsLayerTreeView()
        root = QgsProject.instance().layerTreeRoot()
        self._bridge = QgsLayerTreeMapCanvasBridge(root, self._canvas, self._canvas)  # goes with its canvas
        self._plugins = self._window.menuBar().addMenu("Plugins")
        self._help = self._window.menuBar().addMenu("Help")
        self._toolbar = self._window.addToolBar("Plugins")
        self._active = None
        self.tables = []
        self._window.show()

    def close(self):
        """Take the window away at once, as QGIS does when it quits."""
        self._canvas.stopRendering()
        self._window.close()
        self._window.deleteLater()

    def mainWindow(self):
        return self._window

    def mapCanvas(self):
        return self._canvas

    def messageBar(self):
        return self._messages

    def layerTreeView(self):
        return self._layers

    def pluginMenu(self):
        return self._plugins

    def pluginHelpMenu(self):
        return self._help

    def pluginToolBar(self):
        return self._toolbar

    def addPluginToMenu(self, name, action):
        self._submenu(name).addAction(action)

    def removePluginMenu(self, name, action):
        menu = self._submenu(name)
        menu.removeAction(action)
        if not menu.actions():
            self._plugins.removeAction(menu.menuAction())
            menu.deleteLater()

    def addToolBarIcon(self, action):
        self._toolbar.addAction(action)

    def removeToolBarIcon(self, action):
        self._toolbar.removeAction(action)

    def addToolBar(self, name):
        return self._window.addToolBar(name)

    def addDockWidget(self, area, dock):
        self._window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self._window.removeDockWidget(dock)

    def activeLayer(self):
        return self._active

    def setActiveLayer(self, layer):
        self._active = layer
        self._canvas.setCurrentLayer(layer)
        return True

    def showAttributeTable(self, layer, expression=""):
        self.tables.append((layer, expression))

    def _submenu(self, name):
        for action in self._plugins.actions():
            if action.menu() is not None and action.menu().title() == name:
                return action.menu()
        menu = QMenu(name, self._plugins)
        self._plugins.addMenu(menu)
        return menu
