"""The check from its button: off the GUI thread, watched, stopped, and gentle to whatever happens meanwhile."""

import threading
from pathlib import Path

import pytest
from factories.photometry import ies
from factories.qgis_layers import SOUTH, WEST, layer, lights, parcels, street


@pytest.fixture
def lots(choices, project):
    """Parcels in the project that play their role; one has no shape."""
    made = parcels(60)
    made.dataProvider().changeGeometryValues({4: type(next(made.getFeatures()).geometry())()})
    project.addMapLayer(made)
    choices.fill({"INPUT": [made.id()]})
    return made


@pytest.fixture
def check(iface, provider, choices, project, qtbot):
    from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget
    from wellplaced.ui.data.check import Check
    from wellplaced.ui.score.run import wait_for_threads

    made = Check(iface, choices, project)
    step = QWidget()
    layout = QVBoxLayout(step)
    layout.addWidget(made.found)
    layout.addWidget(made)
    qtbot.addWidget(step)
    step.show()
    yield made
    made.stop()
    wait_for_threads()  # as the plugin does before its provider goes


@pytest.fixture
def slow(science):
    """A science that goes on until it is stopped or let go; `running` is set while it does."""
    running, go_on = threading.Event(), threading.Event()

    def wait(progress):
        running.set()
        while not go_on.is_set():
            progress.update(0.5)
            go_on.wait(0.01)

    made = science(slow=wait)
    made.running, made.go_on = running, go_on
    yield made
    go_on.set()


def press(qtbot, button):
    from qgis.PyQt.QtCore import Qt

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def ended(qtbot):
    """Wait until no run goes on any more."""
    from wellplaced.ui.score.run import RUNNING

    qtbot.waitUntil(lambda: not RUNNING, timeout=10_000)


def sentences(check):
    return [row.finding.what for row in check.findings.rows]


def test_a_check_lists_its_findings_and_their_features_can_be_selected(check, lots, qtbot):
    with qtbot.waitSignal(check.checked, timeout=20_000):
        press(qtbot, check.button)
    (row,) = (row for row in check.findings.rows if "have no geometry" in row.finding.what)
    press(qtbot, row.stops[0])
    assert lots.selectedFeatureIds() == [4]
    assert check.found.isVisible()
    assert not check.progress.isVisible()
    assert "parcels@parcels.id = PIN" in check.mapping


def test_nothing_is_added_to_the_project(check, lots, project, qtbot):
    with qtbot.waitSignal(check.checked, timeout=20_000):
        press(qtbot, check.button)
    assert list(project.mapLayers().values()) == [lots]


def test_what_is_not_in_the_data_is_told_and_drawn_on_the_map(check, lots, choices, project, qtbot):
    ways, lamps = street(1200.0), lights()
    project.addMapLayers([ways, lamps])
    choices.fill({"INPUT": [lots.id()], "WALKWAYS": [ways.id()], "LIGHTS": [lamps.id()]})
    with qtbot.waitSignal(check.checked, timeout=20_000):
        press(qtbot, check.button)
    assert check.coverage.told.accessibleName().startswith("No street lights in the data for 50 parcels (3.0 ha).")
    press(qtbot, check.coverage.show_button)
    (drawn,) = (each for each in project.mapLayers().values() if each.name() == "What is not in the data")
    assert drawn.extent().xMaximum() == pytest.approx(WEST + 1200.0, abs=1.0)
    assert drawn.extent().yMinimum() == pytest.approx(SOUTH, abs=1.0)
    assert not check.coverage.show_button.isEnabled()


def test_where_all_is_covered_nothing_is_told_of_coverage(check, lots, qtbot):
    with qtbot.waitSignal(check.checked, timeout=20_000):
        press(qtbot, check.button)
    assert not check.coverage.isVisible()


def test_photometric_files_have_a_page_that_a_button_opens(check, lots, choices, project, qtbot, tmp_path, monkeypatch):
    from wellplaced.ui.data import check as module

    (tmp_path / "lamp.ies").write_bytes(ies())
    lamps, opened = lights(), []
    project.addMapLayer(lamps)
    choices.fill({"INPUT": [lots.id()], "LIGHTS": [lamps.id()]})
    choices.set_setting("PHOTOMETRY", str(tmp_path))
    monkeypatch.setattr(module.QDesktopServices, "openUrl", opened.append)
    with qtbot.waitSignal(check.checked, timeout=20_000):
        press(qtbot, check.button)
    press(qtbot, check.report)
    assert "lamp.ies" in Path(opened[0].toLocalFile()).read_text(encoding="utf-8")
    choices.set_setting("PHOTOMETRY", "")
    with qtbot.waitSignal(check.checked, timeout=20_000):
        press(qtbot, check.button)
    assert not check.report.isVisible()


def test_without_parcels_the_check_cannot_start_and_says_why(check):
    assert not check.button.isEnabled()
    assert check.not_ready.accessibleName() == "Choose the layer of parcels first."


def test_the_check_runs_off_the_gui_thread_and_one_at_a_time(check, lots, slow, qtbot):
    press(qtbot, check.button)
    qtbot.waitUntil(slow.running.is_set)
    assert check.progress.isVisible()
    assert not check.button.isEnabled()
    qtbot.waitUntil(lambda: check.progress.stage.text() == "Pretending")
    first = check._run
    check.start()
    assert check._run is first
    slow.go_on.set()
    with qtbot.waitSignal(check.checked, timeout=10_000):
        pass
    assert check.button.isEnabled()


def test_a_check_can_be_stopped(check, lots, slow, qtbot):
    failed = []
    check.failed.connect(failed.append)
    press(qtbot, check.button)
    qtbot.waitUntil(slow.running.is_set)
    press(qtbot, check.progress.cancel)
    qtbot.waitUntil(check.button.isEnabled)
    assert failed == []
    assert not check.found.isVisible()
    ended(qtbot)


def test_what_makes_a_check_impossible_is_one_sentence(check, project, choices, qtbot):
    drawn = layer("Polygon", [(None, ["a"])], "PIN:string", "lots")
    project.addMapLayer(drawn)
    choices.fill({"INPUT": [drawn.id()]})
    with qtbot.waitSignal(check.failed, timeout=20_000) as failed:
        press(qtbot, check.button)
    assert failed.args == ["The layer 'lots' has no geometry. Take the layer of parcel polygons."]
    assert check.button.isEnabled()


def test_a_mistake_of_ours_shows_no_traceback(check, lots, science, qtbot):
    science(fails=ValueError("x is not y"))
    with qtbot.waitSignal(check.failed, timeout=20_000) as failed:
        press(qtbot, check.button)
    assert failed.args[0].startswith("The run ended without a result. (ValueError: ")
    assert "\n" not in failed.args[0]


def test_the_project_may_be_closed_in_mid_run(check, lots, slow, project, qtbot):
    press(qtbot, check.button)
    qtbot.waitUntil(slow.running.is_set)
    project.clear()
    assert not check.progress.isVisible()
    slow.go_on.set()
    ended(qtbot)
    assert not check.found.isVisible()
    assert not check.button.isEnabled()


def test_a_layer_may_be_removed_in_mid_run(check, lots, slow, project, qtbot):
    press(qtbot, check.button)
    qtbot.waitUntil(slow.running.is_set)
    project.removeMapLayer(lots.id())
    slow.go_on.set()
    with qtbot.waitSignal(check.checked, timeout=10_000):
        pass
    assert check.not_ready.isVisible()


def test_the_panel_may_be_thrown_away_in_mid_run(check, lots, slow, qtbot):
    from wellplaced.ui.score.run import RUNNING, wait_for_threads

    press(qtbot, check.button)
    qtbot.waitUntil(slow.running.is_set)
    check.stop()
    wait_for_threads()
    assert not RUNNING


def test_it_is_said_when_the_choices_have_changed_since(check, lots, choices, qtbot):
    with qtbot.waitSignal(check.checked, timeout=20_000):
        press(qtbot, check.button)
    assert not check.outdated.isVisible()
    choices.set_setting("MAPPING", "parcels.id = PIN")
    assert check.outdated.isVisible()
    choices.set_setting("MAPPING", "")
    assert not check.outdated.isVisible()


def test_corrections_are_followed_by_the_next_check(check, lots, choices, qtbot):
    choices.set_setting("MAPPING", "parcels.id = ZONE")
    with qtbot.waitSignal(check.checked, timeout=20_000):
        press(qtbot, check.button)
    assert "parcels@parcels.id = ZONE" in check.mapping
    assert any("share their id" in sentence for sentence in sentences(check))
