"""The settings that are rarely used: shown, changed by keyboard, given to the run, and left to the algorithm again."""

import pytest


@pytest.fixture
def rows(choices, qtbot):
    """The rows in a window, following the choices as the panel's do."""
    from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget
    from wellplaced.ui.data.settings_rows import seldom_rows

    made = seldom_rows(choices)
    window = QWidget()
    layout = QVBoxLayout(window)
    for row in made.values():
        layout.addWidget(row)
        choices.changed.connect(row.show_setting)
    qtbot.addWidget(window)
    window.show()
    yield made
    window.close()


def typed(qtbot, widget, text):
    """Replace what a line holds, as a user does, and finish with Enter."""
    from qgis.PyQt.QtCore import Qt

    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, text)
    qtbot.keyClick(widget, Qt.Key.Key_Return)


def test_what_the_algorithm_takes_by_itself_is_shown_and_not_given(rows, choices):
    assert rows["REASSURANCE"].edit.value() == 2.0
    assert 0.0 < rows["PRIOR"].edit.value() < 0.2
    assert not {"REASSURANCE", "PRIOR", "PHOTOMETRY", "CATALOGUE"} & set(choices.parameters())


@pytest.mark.parametrize(("name", "text", "given"), [("REASSURANCE", "1.5", "1.5"), ("PRIOR", "0.12", "0.12")])
def test_a_number_is_given_when_it_is_complete_and_left_again_as_the_default(rows, choices, qtbot, name, text, given):
    edit = rows[name].edit
    own = edit.clearValue()
    times = []
    choices.changed.connect(lambda: times.append(1))
    typed(qtbot, edit, text)
    assert choices.parameters()[name] == given
    assert len(times) == 1, "told with every digit"
    edit.setValue(own)
    assert name not in choices.parameters()


def test_no_light_that_reassures_is_a_choice_that_the_algorithm_understands(rows, choices, provider):
    from qgis.core import QgsProcessingContext
    from wellplaced.processing.settings import read_settings

    rows["REASSURANCE"].edit.setValue(0.0)
    rows["PRIOR"].edit.setValue(0.1)
    algorithm = provider.algorithm("scoreparcels")
    settings = read_settings(algorithm, choices.parameters(), QgsProcessingContext(), ("lighting",))
    assert settings.reassurance_minimum is None
    assert settings.vacancy_prior == 0.1


@pytest.mark.parametrize("name", ["PHOTOMETRY", "CATALOGUE"])
def test_a_path_is_chosen_when_it_is_complete_browsed_at_once_and_cleared_at_once(rows, choices, qtbot, tmp_path, name):
    row = rows[name]
    times = []
    choices.changed.connect(lambda: times.append(1))
    typed(qtbot, row.line, str(tmp_path))
    assert choices.parameters()[name] == str(tmp_path)
    assert len(times) == 1, "told with every letter"
    row.line.clear()
    assert name not in choices.parameters()
    row.button.setFocus()
    row.edit.setFilePath(str(tmp_path))  # as browsing does
    assert choices.setting(name) == str(tmp_path)


def test_another_project_s_settings_are_shown(rows, choices, project, tmp_path):
    choices.set_setting("PHOTOMETRY", str(tmp_path))
    choices.set_setting("PRIOR", "0.07")
    assert rows["PHOTOMETRY"].edit.filePath() == str(tmp_path)
    assert rows["PRIOR"].edit.value() == pytest.approx(0.07)
    project.clear()
    assert rows["PHOTOMETRY"].edit.filePath() == ""
    assert rows["PRIOR"].edit.value() == rows["PRIOR"].edit.clearValue()


def test_each_has_a_name_a_description_and_its_help(rows):
    for row in rows.values():
        for widget in row.stops:
            assert widget.accessibleName()
            assert widget.toolTip()
        assert row.stops[0].accessibleDescription()
