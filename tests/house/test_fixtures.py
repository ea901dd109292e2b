"""The fixtures that run QGIS are what they say: one QGIS, a throw-away profile, a window in which docks dock."""

import os

import pytest

pytest.importorskip("qgis.core")


def test_settings_go_to_a_throw_away_profile(qapp):
    from qgis.core import QgsApplication, QgsSettings

    assert QgsApplication.qgisSettingsDirPath().startswith(os.environ["QGIS_CUSTOM_CONFIG_PATH"])
    assert QgsSettings().fileName().startswith(os.environ["QGIS_CUSTOM_CONFIG_PATH"])


def test_processing_runs_qgis_own_algorithms(qapp):
    import processing

    made = processing.run("native:pointtolayer", {"INPUT": "1,2 [EPSG:25831]", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert made["OUTPUT"].featureCount() == 1


def test_a_dock_is_docked_and_taken_away_again(iface):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QDockWidget

    dock = QDockWidget("Panel")
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    assert iface.mainWindow().dockWidgetArea(dock) == Qt.DockWidgetArea.RightDockWidgetArea
    iface.removeDockWidget(dock)
    assert iface.mainWindow().dockWidgetArea(dock) == Qt.DockWidgetArea.NoDockWidgetArea


def test_a_plugin_menu_goes_with_its_last_action(iface):
    action = iface.mainWindow().menuBar().addAction("Open")
    iface.addPluginToMenu("Wellplaced", action)
    assert [entry.text() for entry in iface.pluginMenu().actions()] == ["Wellplaced"]
    iface.removePluginMenu("Wellplaced", action)
    assert iface.pluginMenu().actions() == []


def test_the_project_is_empty_at_the_start_of_a_test(project):
    assert project.mapLayers() == {}
