"""The panel for everybody: names for screen readers, an order of Tab that follows the eye, room on a small screen."""

import pytest
from factories import scored_layers
from factories.qgis_layers import lights, parcels, street
from factories.recognition import Recognition

ROLES = {"parcels": "INPUT", "lights": "LIGHTS", "lamps": "LIGHTS", "pavements": "WALKWAYS"}
WIDEST, HIGHEST = 580, 1000


@pytest.fixture(params=["english", "spanish", "right_to_left"])
def language(request):
    if request.param != "english":
        request.getfixturevalue(request.param)
    return request.param


@pytest.fixture
def panel(language, iface, provider, project, qtbot, monkeypatch):
    """The panel with layers, findings and a scored layer, at its full height."""
    from qgis.PyQt.QtCore import Qt
    from wellplaced.algorithms.factor import FACTORS
    from wellplaced.ui import dock
    from wellplaced.ui.data.findings import FoundHere

    monkeypatch.setattr(dock, "looking", Recognition(**ROLES))
    lots = parcels()
    project.addMapLayers([lots, lights(), lights(name="lamps"), street()])
    project.addMapLayer(scored_layers.scored_parcels(4, 2, factors=FACTORS))
    made = dock.Panel(iface, project)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    iface.mainWindow().resize(1400, 900)
    with qtbot.waitSignal(made.data.recogniser.looked):
        made.data.recogniser.look()
    lots.selectByIds([1])
    findings = [
        FoundHere("error", "parcels", "parcels", 1, 4, "Something is missing.", "Do something.", (1,)),
        FoundHere("info", "lights", "lights", 1, 3, "Read so.", "", (1,)),
    ]
    made.data.check.findings.show_findings(findings)
    made.data.check.found.setVisible(True)
    made.data.check.checked.emit()
    made.data.roles.more.button.setChecked(True)
    made.data.check.findings.fold.button.setChecked(True)
    qtbot.wait(50)
    yield made
    made.stop()
    iface.removeDockWidget(made)
    made.deleteLater()


def steps(panel):
    """Every page, brought to the front in turn."""
    for number in range(panel.stack.count()):
        panel.stack.setCurrentIndex(number)
        yield panel.stack.currentWidget()


def reached(panel, qapp):
    """The widgets of the panel that Tab visits, in order."""
    from qgis.PyQt.QtCore import Qt

    found, widget = [], panel.path.buttons[0]
    while widget not in found:
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None
        if stops and panel.isAncestorOf(widget) and widget.isVisibleTo(panel):
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is panel.path.buttons[0]:
            break
    return found


def label(widget):
    """What a screen reader says of a widget: its own name, a button's text."""
    from qgis.PyQt.QtWidgets import QAbstractButton

    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def test_everything_that_can_be_reached_has_a_name(panel, qapp):
    for _ in steps(panel):
        nameless = [widget for widget in reached(panel, qapp) if not label(widget).strip()]
        assert nameless == []


def test_names_tell_what_one_does(panel, qapp):
    """No two things on a page that do something different bear the same name."""
    for page in steps(panel):
        if page is panel.data:
            names = [label(widget) for widget in reached(panel, qapp)]
            assert len(set(names)) == len(names)


def test_tab_goes_down_the_data_step_as_the_eye_does(panel, qapp):
    from qgis.PyQt.QtCore import QPoint

    panel.show_step(0)
    chain = [widget for widget in reached(panel, qapp) if panel.data.isAncestorOf(widget)]
    assert len(chain) > 20
    heights = [widget.mapTo(panel, QPoint(0, widget.height() // 2)).y() for widget in chain]
    below = [later - earlier for earlier, later in zip(heights, heights[1:])]
    assert min(below) >= -10, "Tab jumps up"


def test_tab_comes_from_the_path_to_the_step(panel, qapp):
    panel.show_step(0)
    chain = reached(panel, qapp)
    assert chain[:3] == [*panel.path.buttons, panel.pick]
    assert chain[3] is panel.data.roles.again


def test_every_page_fits_a_small_screen(panel):
    for page in steps(panel):
        for size in (page.sizeHint(), panel.sizeHint(), panel.minimumSizeHint()):
            assert size.width() <= WIDEST
            assert size.height() <= HIGHEST


def test_every_page_can_be_made_as_narrow_as_a_dock_usually_is(panel):
    for _ in steps(panel):
        assert panel.minimumSizeHint().width() <= 360


def test_nothing_is_cut_off_in_a_narrow_panel(panel, qtbot):
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QScrollArea

    panel.setFloating(True)
    panel.resize(360, 900)
    for page in steps(panel):
        qtbot.wait(50)
        area = page.findChild(QScrollArea).viewport()
        seen = [each for kind in (QLabel, QAbstractButton) for each in page.findChildren(kind) if each.isVisible()]
        assert seen
        for widget in seen:
            if isinstance(widget, QLabel) and widget.wordWrap():
                assert widget.height() >= widget.heightForWidth(widget.width()) - 1, widget.text()
            if area.isAncestorOf(widget):
                assert widget.mapTo(area, widget.rect().topRight()).x() <= area.width(), widget.text()


def test_no_english_is_left_in_spanish(panel, language):
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

    if language != "spanish":
        return
    english = {"the", "of", "and", "with", "without", "is", "are"}
    told = [widget.text() for kind in (QLabel, QAbstractButton) for widget in panel.data.findChildren(kind)]
    told += [widget.toolTip() for widget in panel.data.findChildren(QLabel)]
    own = [text for text in told if "Something" not in text and "Read so" not in text and "Its name is" not in text]
    assert [text for text in own if english & set(text.lower().split())] == []


@pytest.mark.parametrize("language", ["pseudo"], indirect=True)
def test_everything_in_the_panel_can_be_translated(panel):
    from factories.pseudo import is_pseudo
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

    told = [widget.text() for kind in (QLabel, QAbstractButton) for widget in panel.findChildren(kind)]
    told += [widget.toolTip() for kind in (QLabel, QAbstractButton) for widget in panel.findChildren(kind)]
    findings = {"Something is missing.", "Do something.", "Read so."}
    own = [text for text in told if any(map(str.isalpha, text)) and text not in findings]
    assert [text for text in own if not is_pseudo(text)] == []


def test_the_panel_is_mirrored_where_one_reads_from_the_right(panel, language):
    from qgis.PyQt.QtCore import QPoint

    first, second = (button.mapTo(panel, QPoint(0, 0)).x() for button in panel.path.buttons[:2])
    assert (first > second) == (language == "right_to_left")
