"""The rows of the roles: what is chosen, why, and how the user changes it."""

import pytest
from factories.qgis_layers import layer, lights, parcels, street
from factories.recognition import Recognition

ROLES = {
    "parcels": "INPUT",
    "lights": "LIGHTS",
    "more": "LIGHTS",
    "third": "LIGHTS",
    "pavements": ("WALKWAYS", 0.9, [("BARRIERS", 0.2)]),
    "walls": ("BARRIERS", 0.7, []),
}


@pytest.fixture
def view(choices, project, qtbot):
    """The view of a project that has been looked at."""
    from wellplaced.ui.data.recogniser import Recogniser
    from wellplaced.ui.data.roles_view import RolesView

    made = []

    def show(*layers):
        project.addMapLayers(layers)
        recogniser = Recogniser(choices, project, Recognition(**ROLES))
        view = RolesView(choices, project, recogniser)
        qtbot.addWidget(view)
        view.show()
        with qtbot.waitSignal(recogniser.looked):
            recogniser.look()
        made.extend([view, recogniser])
        return view

    yield show
    for each in made:
        each.stop()


def told(view, role):
    return view.rows[role].reason.accessibleName()


def offered(view, role):
    combo = view.rows[role].layers
    return [combo.itemText(row) for row in range(combo.count())]


def test_a_filled_role_shows_its_layer_how_much_it_holds_and_why_it_was_taken(view):
    shown = view(parcels(3))
    assert shown.rows["INPUT"].layers.currentText() == "parcels"
    assert told(shown, "INPUT") == "Areas: 3, EPSG:25832. Its name is parcels."
    assert not shown.rows["INPUT"].again.isVisible()


def test_an_empty_role_says_what_happens_without_it(view):
    shown = view(parcels())
    assert told(shown, "BUILDINGS") == "Without buildings the view is not measured."
    assert shown.rows["BUILDINGS"].layers.currentText() == "(none)"


def test_of_several_layers_two_are_told_and_the_rest_counted(view):
    shown = view(lights(name="lights"), lights(name="more"), lights(name="third"))
    assert told(shown, "LIGHTS") == (
        "lights, points: 3, EPSG:25832. Its name is lights.\n"
        "more, points: 3, EPSG:25832. Its name is more.\n"
        "And 1 more."
    )
    assert shown.rows["LIGHTS"].layers.text() == "lights, more, third"


def test_a_table_and_a_layer_without_a_coordinate_system_say_so(view, choices):
    bare = layer("None", [(None, ["a"])], "PIN:string", "lights")
    shown = view(bare, lights(name="more"))
    choices.choose("LIGHTS", [bare.id()])
    assert told(shown, "LIGHTS") == "Chosen by hand.\nRows: 1."
    nowhere = parcels(crs=None)
    shown._project.addMapLayer(nowhere)
    choices.choose("INPUT", [nowhere.id()])
    assert told(shown, "INPUT") == "Chosen by hand.\nAreas: 4, no coordinate system."


def test_the_likeliest_layers_are_offered_first_then_all_that_fit(view):
    shown = view(street(name="anything"), street(name="walls"), street(name="pavements"), parcels(), lights())
    assert offered(shown, "WALKWAYS") == ["(none)", "pavements", "", "anything", "parcels", "walls"]
    assert offered(shown, "BARRIERS") == ["walls", "pavements", "anything", "lights", "parcels"]
    assert offered(shown, "INPUT") == ["(none)", "parcels"]


def test_the_users_choice_is_marked_and_can_be_taken_back(view, choices, qtbot):
    from qgis.PyQt.QtCore import Qt

    other = street(name="other")
    shown = view(street(name="pavements"), other)
    row = shown.rows["WALKWAYS"]
    row.layers.setFocus()
    qtbot.keyClicks(row.layers, "other")
    assert choices.layers("WALKWAYS") == (other.id(),)
    assert told(shown, "WALKWAYS").startswith("Chosen by hand.\nLines: 1")
    assert row.again.isVisible()
    qtbot.mouseClick(row.again, Qt.MouseButton.LeftButton)
    assert told(shown, "WALKWAYS").endswith("Its name is pavements.")
    assert not row.again.isVisible()


def test_that_the_user_wants_no_layer_is_marked_too(view, choices):
    shown = view(street(name="pavements"))
    choices.choose("WALKWAYS", [])
    assert told(shown, "WALKWAYS").startswith("Chosen by hand.\nWithout walkways")


def test_recognise_again_takes_all_choices_back(view, choices, qtbot):
    from qgis.PyQt.QtCore import Qt

    first = street(name="pavements")
    shown = view(first, parcels())
    choices.choose("WALKWAYS", [])
    choices.choose("INPUT", [])
    with qtbot.waitSignal(shown._recogniser.looked):
        qtbot.mouseClick(shown.again, Qt.MouseButton.LeftButton)
        assert shown.intro.accessibleName() == "Looking at the layers…"
    assert shown.intro.accessibleName().startswith("Taken from what your layers hold.")
    assert choices.layers("WALKWAYS") == (first.id(),)
    assert not choices.is_by_hand("INPUT")


def test_the_selected_parcels_alone_can_be_taken(view, choices, qtbot):
    from qgis.PyQt.QtCore import Qt

    lots = parcels()
    shown = view(lots)
    only = shown.rows["INPUT"].only_selected
    assert not only.isVisible()
    lots.selectByIds([1, 2])
    assert only.isVisible()
    assert only.text() == "Only the 2 selected"
    qtbot.mouseClick(only, Qt.MouseButton.LeftButton, pos=only.rect().topLeft() + only.rect().center() / 8)
    assert choices.is_selected_only("INPUT")
    lots.removeSelection()
    assert only.isVisible(), "it must be seen that nothing would be scored"


def test_a_layer_that_was_followed_may_go(view, choices, project):
    lots = parcels()
    shown = view(lots)
    lots.selectByIds([1])
    project.removeMapLayer(lots.id())
    assert told(shown, "INPUT") == "Without parcels nothing can be scored."
    assert not shown.rows["INPUT"].only_selected.isVisible()


def test_a_layer_whose_file_is_gone_says_so(view, choices, tmp_path):
    from qgis.core import QgsVectorLayer

    lost = QgsVectorLayer(str(tmp_path / "moved.gpkg"), "parcels", "ogr")
    shown = view(lost)
    choices.choose("INPUT", [lost.id()])
    assert told(shown, "INPUT") == "Chosen by hand.\nIts source cannot be read."
    assert shown.rows["INPUT"].layers.currentText() == "parcels"


def test_the_lighting_class_is_chosen_with_the_light_that_it_asks_for(view, choices, qtbot):
    from qgis.PyQt.QtCore import Qt

    combo = view().lighting_class.combo
    assert combo.currentText() == "P4: 5 lx on average, 1 lx at least"
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Up)
    assert choices.setting("CLASS") == "P3"


def test_the_day_is_the_datas_own_until_one_is_chosen(view, choices):
    from qgis.PyQt.QtCore import QDate

    edit = view().as_of.edit
    assert edit.isNull()
    edit.setDate(QDate(2024, 3, 1))
    assert choices.setting("AS_OF") == "2024-03-01"
    edit.clear()
    assert choices.setting("AS_OF") == ""


def test_settings_of_an_opened_project_are_shown(view, choices):
    shown = view()
    choices.set_setting("CLASS", "C3")
    choices.set_setting("AS_OF", "2023-01-31")
    assert shown.lighting_class.combo.currentData() == "C3"
    assert shown.as_of.edit.date().toString("yyyy-MM-dd") == "2023-01-31"


def test_rarely_used_roles_are_behind_a_fold(view, qtbot):
    from qgis.PyQt.QtCore import Qt

    shown = view()
    assert not shown.rows["TERRAIN"].isVisible()
    shown.more.button.setFocus()
    qtbot.keyClick(shown.more.button, Qt.Key.Key_Space)
    assert shown.rows["TERRAIN"].isVisible()
