"""The panel from its menu entry: its steps, the card, the map tool; and nothing of it stays behind."""

import pytest
from factories import scored_layers
from factories.qgis_layers import parcels
from factories.recognition import Recognition


@pytest.fixture
def plugin(iface, monkeypatch):
    import wellplaced
    from qgis.core import QgsSettings
    from wellplaced.ui import dock

    QgsSettings().remove("wellplaced/panel_open")
    monkeypatch.setattr(dock, "looking", Recognition(parcels="INPUT"))
    made = wellplaced.classFactory(iface)
    made.initGui()
    yield made
    made.unload()
    QgsSettings().remove("wellplaced/panel_open")


@pytest.fixture
def panel(plugin):
    plugin.panel_action.trigger()
    return plugin.panel


@pytest.fixture
def scored(project):
    """Scored parcels in the project."""
    from wellplaced.algorithms.factor import FACTORS

    made = scored_layers.scored_parcels(4, 2, factors=FACTORS)
    project.addMapLayer(made)
    return made


def page(panel):
    return panel.stack.currentWidget()


def shown(qtbot, panel, layer, feature_id):
    """Put a parcel on the card."""
    with qtbot.waitSignal(panel.parcel.card.shown, timeout=10_000):
        panel.show_parcel(layer.id(), feature_id)


def test_the_panel_is_made_when_it_is_first_opened(plugin, iface):
    from qgis.PyQt.QtWidgets import QDockWidget

    assert plugin.panel is None
    assert iface.mainWindow().findChildren(QDockWidget) == []
    plugin.panel_action.trigger()
    (dock,) = iface.mainWindow().findChildren(QDockWidget)
    assert dock is plugin.panel
    assert dock.isVisible()


def test_its_action_is_in_menu_and_toolbar_and_follows_the_panel(plugin, iface):
    assert plugin.panel_action in iface.pluginToolBar().actions()
    assert not plugin.panel_action.icon().isNull()
    plugin.panel_action.trigger()
    assert plugin.panel_action.isChecked()
    plugin.panel.close()
    assert not plugin.panel_action.isChecked()
    plugin.panel_action.trigger()
    assert plugin.panel.isVisible()
    plugin.panel_action.trigger()
    assert not plugin.panel.isVisible()
    assert not plugin.panel_action.isChecked()


@pytest.mark.parametrize("opened", [True, False])
def test_the_panel_is_found_as_it_was_left(plugin, iface, qtbot, opened):
    import wellplaced

    plugin.panel_action.trigger()
    if not opened:
        plugin.panel.close()
    plugin.unload()
    again = wellplaced.classFactory(iface)
    again.initGui()
    qtbot.wait(50)
    assert (again.panel is not None) is opened
    assert again.panel_action.isChecked() is opened
    again.unload()


def test_a_plugin_that_goes_at_once_opens_no_panel(plugin, iface, qtbot):
    import wellplaced

    plugin.panel_action.trigger()
    plugin.unload()
    again = wellplaced.classFactory(iface)
    again.initGui()
    again.unload()
    qtbot.wait(50)
    assert again.panel is None


def test_the_steps_lead_from_data_to_score_and_back(panel, qtbot):
    from qgis.PyQt.QtCore import Qt

    assert page(panel) is panel.data
    qtbot.mouseClick(panel.path.buttons[1], Qt.MouseButton.LeftButton)
    assert page(panel) is panel.score
    panel.path.buttons[0].setFocus()
    qtbot.keyClick(panel.path.buttons[0], Qt.Key.Key_Space)
    assert page(panel) is panel.data


def test_layers_are_recognised_while_the_panel_is_seen(panel, project, qtbot):
    lots = parcels()
    project.addMapLayer(lots)
    qtbot.waitUntil(lambda: panel.choices.layers("INPUT") == (lots.id(),))
    panel.close()
    looks = len(panel.data.recogniser._recognise.looks)
    project.addMapLayer(parcels(name="more"))
    qtbot.wait(500)
    assert len(panel.data.recogniser._recognise.looks) == looks


def test_a_parcel_of_the_ranking_is_shown_on_its_card_and_marked_on_the_map(panel, scored, qtbot):
    with qtbot.waitSignal(panel.parcel.card.shown, timeout=10_000):
        panel.score.parcel_chosen.emit(scored.id(), 3)
    assert page(panel) is panel.parcel
    assert panel.path.buttons[1].isChecked()
    assert panel.tool.mark.is_shown()


@pytest.mark.parametrize("way", ["button", "escape", "step"])
def test_the_ways_back_lead_to_the_ranking_and_take_the_mark_away(panel, scored, qtbot, way):
    from qgis.PyQt.QtCore import Qt

    shown(qtbot, panel, scored, 3)
    if way == "button":
        qtbot.mouseClick(panel.parcel.back, Qt.MouseButton.LeftButton)
    elif way == "escape":
        panel.parcel.card.scroll.setFocus()
        qtbot.keyClick(panel.parcel.card.scroll, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(panel.path.buttons[1], Qt.MouseButton.LeftButton)
    assert page(panel) is panel.score
    assert not panel.tool.mark.is_shown()


def test_a_click_on_the_map_shows_the_parcel(panel, scored, iface, qtbot):
    from qgis.PyQt.QtCore import Qt

    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(scored.crs())
    canvas.setLayers([scored])
    canvas.setExtent(scored.extent())
    qtbot.mouseClick(panel.pick, Qt.MouseButton.LeftButton)
    assert canvas.mapTool() is panel.tool
    middle = scored.getFeature(5).geometry().centroid().asPoint()
    place = canvas.getCoordinateTransform().transform(middle).toQPointF().toPoint()
    with qtbot.waitSignal(panel.parcel.card.shown, timeout=10_000) as told:
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [scored.id(), 5]
    assert page(panel) is panel.parcel


def test_a_click_beside_all_parcels_says_what_to_do(panel):
    panel.tool.missed.emit()
    assert panel.message.text.accessibleName().startswith("There is no scored parcel. Score the parcels first")


def test_the_map_tool_is_given_back(panel, iface, qtbot):
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt.QtCore import Qt

    pan = QgsMapToolPan(iface.mapCanvas())
    iface.mapCanvas().setMapTool(pan)
    qtbot.mouseClick(panel.pick, Qt.MouseButton.LeftButton)
    assert panel.pick.isChecked()
    qtbot.mouseClick(panel.pick, Qt.MouseButton.LeftButton)
    assert iface.mapCanvas().mapTool() is pan
    panel.pick.click()
    iface.mapCanvas().setMapTool(pan)
    assert not panel.pick.isChecked(), "another tool was taken"
    panel.pick.click()
    panel.close()
    assert iface.mapCanvas().mapTool() is pan


def test_what_fails_in_a_step_is_told_at_the_top(panel):
    panel.data.failed.emit("The layer 'lots' has no geometry.")
    assert panel.message.isVisible()
    assert panel.message.text.accessibleName() == "The layer 'lots' has no geometry."


def test_another_project_starts_without_old_messages_and_parcels(panel, scored, project, qtbot):
    shown(qtbot, panel, scored, 3)
    panel.data.failed.emit("The layer 'lots' has no geometry.")
    project.clear()
    assert not panel.message.isVisible()
    assert not panel.tool.mark.is_shown()
    assert panel.choices.layers("INPUT") == ()


def left_behind(iface):
    """What the window, the canvas and the project have of anybody."""
    from qgis.core import QgsApplication, QgsProject
    from qgis.PyQt.QtCore import QObject
    from qgis.PyQt.QtWidgets import QApplication

    project, canvas = QgsProject.instance(), iface.mapCanvas()
    signals = ("layersAdded", "layersRemoved", "cleared", "readProject", "writeProject", "layersWillBeRemoved")
    canvas_signals = ("mapToolSet", "destinationCrsChanged", "layersChanged", "extentsChanged")
    return {
        "children of the window": len(iface.mainWindow().findChildren(QObject)),
        "children of the canvas": len(canvas.findChildren(QObject)),
        "items on the canvas": len(canvas.scene().items()),
        "listeners to the canvas": {name: canvas.receivers(getattr(canvas, name)) for name in canvas_signals},
        "map tool": canvas.mapTool(),
        "listeners to the project": {name: project.receivers(getattr(project, name)) for name in signals},
        "listeners to the layer tree": project.layerTreeRoot().receivers(project.layerTreeRoot().nameChanged),
        "tasks": QgsApplication.taskManager().count(),
        "windows": len(QApplication.topLevelWidgets()),
        "actions": len(iface.pluginToolBar().actions()) + len(iface.pluginMenu().actions()),
    }


def test_switched_on_and_off_ten_times_nothing_stays_behind(iface, qapp, project, qtbot, monkeypatch):
    """What is there after the eleventh time is what was there after the first."""
    import wellplaced
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QEvent
    from wellplaced.ui import dock

    monkeypatch.setattr(dock, "looking", Recognition(parcels="INPUT"))
    QgsSettings().remove("wellplaced/panel_open")
    layer = scored_layers.scored_parcels(3, 1)
    project.addMapLayer(layer)

    def on_and_off():
        plugin = wellplaced.classFactory(iface)
        plugin.initGui()
        plugin.open_panel(True)
        panel = plugin.panel
        with qtbot.waitSignal(panel.data.recogniser.looked):
            panel.data.recogniser.look()
        panel.pick.click()
        shown(qtbot, panel, layer, 2)
        panel.data.open_fields()
        plugin.unload()
        for _ in range(3):
            qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            qapp.processEvents()
        QgsSettings().remove("wellplaced/panel_open")

    on_and_off()  # the window makes some things of its own when it first has a dock
    before = left_behind(iface)
    assert before["actions"] == 0
    for _ in range(10):
        on_and_off()
    assert left_behind(iface) == before


def test_the_plugin_may_be_switched_off_in_mid_run(plugin, project, science, qtbot):
    import threading

    from wellplaced.ui.score.run import RUNNING

    running = threading.Event()

    def wait(progress):
        running.set()
        while True:
            progress.update(0.5)
            running.wait(0.01)

    science(slow=wait)
    lots = parcels()
    project.addMapLayer(lots)
    plugin.panel_action.trigger()
    plugin.panel.choices.choose("INPUT", [lots.id()])
    plugin.panel.data.check.button.click()
    qtbot.waitUntil(running.is_set)
    plugin.unload()
    assert not RUNNING
