"""What the user chose becomes a run's parameters, and stays in the project."""

import pytest
from factories.qgis_layers import file_of, lights, parcels, street


@pytest.fixture
def added(project):
    """Add layers to the project and give their ids."""

    def add(*layers):
        project.addMapLayers(layers)
        return [layer.id() for layer in layers]

    return add


@pytest.fixture
def told(choices):
    """How often the choices told of a change."""
    times = []
    choices.changed.connect(lambda: times.append(1))
    return times


def test_roles_become_parameters_one_layer_or_a_list(choices, added):
    lots, first, second = added(parcels(), lights(name="a"), lights(name="b"))
    choices.fill({"INPUT": [lots], "LIGHTS": [first, second]})
    given = choices.parameters()
    assert (given["INPUT"], given["LIGHTS"]) == (lots, [first, second])
    assert "WALKWAYS" not in given
    assert "EVIDENCE" not in given


def test_every_parameter_is_one_of_score_parcels_and_each_role_has_one(choices, added, provider):
    (layer,) = added(parcels())
    for role in ("INPUT", "WALKWAYS", "BUILDINGS", "TREES", "ENTRANCES", "CANOPY", "TERRAIN", "SURFACE", "AREA",
                 "LIGHTS_COVERAGE", "LIGHTS", "OUTAGES", "BARRIERS", "EVIDENCE", "PLACES", "POLES"):  # fmt: skip
        choices.choose(role, [layer])
    for name in ("AS_OF", "MAPPING", "REASSURANCE", "PRIOR", "CATALOGUE", "PHOTOMETRY"):
        choices.set_setting(name, "2024-03-01")
    algorithm = provider.algorithm("scoreparcels")
    known = {each.name() for each in algorithm.parameterDefinitions() if not each.isDestination()}
    assert set(choices.parameters()) == known


def test_the_selected_features_alone_are_taken_where_the_user_wants_it(choices, added):
    (lots,) = added(parcels())
    choices.choose("INPUT", [lots])
    choices.set_selected_only("INPUT", selected_only=True)
    part = choices.parameters()["INPUT"]
    assert part.selectedFeaturesOnly
    assert part.source.staticValue() == lots


def test_weights_are_written_as_the_algorithms_read_them(choices):
    from wellplaced.algorithms.need.weights import parse_weights

    choices.set_weights({"lighting": 2.5, "vacancy": 1e-5})
    assert parse_weights(choices.parameters()["WEIGHTS"]) == {"lighting": 2.5, "sightlines": 1.0, "vacancy": 1e-5}


def test_recognition_fills_what_the_user_left_and_nothing_else(choices, added, told):
    mine, theirs, lots = added(street(name="mine"), street(name="theirs"), parcels())
    choices.choose("WALKWAYS", [mine])
    choices.fill({"WALKWAYS": [theirs], "INPUT": [lots]})
    assert choices.layers("WALKWAYS") == (mine,)
    assert choices.layers("INPUT") == (lots,)
    choices.leave_to_recognition()
    choices.fill({"WALKWAYS": [theirs]})
    assert choices.layers("WALKWAYS") == (theirs,)
    assert choices.layers("INPUT") == (), "what is no longer recognised is taken back"


def test_that_a_role_has_no_layer_is_a_choice_too(choices, added):
    (layer,) = added(street())
    choices.choose("WALKWAYS", [])
    choices.fill({"WALKWAYS": [layer]})
    assert choices.layers("WALKWAYS") == ()


def test_nothing_is_told_where_nothing_changes(choices, added, told):
    (layer,) = added(street())
    choices.fill({"WALKWAYS": [layer]})
    choices.fill({"WALKWAYS": [layer]})
    choices.set_setting("CLASS", "P4")
    choices.set_weights({"lighting": 1.0})
    choices.set_selected_only("INPUT", selected_only=False)
    assert len(told) == 1


def test_the_choice_survives_saving_and_opening(choices, added, project, tmp_path):
    lots, gone, lamps = added(
        *(file_layer(made, tmp_path) for made in (parcels(), street(), lights(name="lamps"))),
    )
    choices.fill({"LIGHTS": [lamps]})
    choices.choose("INPUT", [lots])
    choices.choose("WALKWAYS", [gone])
    choices.set_selected_only("INPUT", selected_only=True)
    choices.set_setting("MAPPING", "parcels.id = PIN\nlights.height = HEIGHT_M [m]")
    choices.set_weights({"vacancy": 0.25})
    project.removeMapLayer(gone)
    project.write(str(tmp_path / "saved.qgz"))
    project.clear()
    assert choices.layers("INPUT") == ()
    assert choices.weights["vacancy"] == 1.0
    project.read(str(tmp_path / "saved.qgz"))
    assert choices.layers("INPUT") == (lots,)
    assert choices.layers("LIGHTS") == (lamps,)
    assert choices.layers("WALKWAYS") == ()
    assert [choices.is_by_hand(role) for role in ("INPUT", "LIGHTS", "WALKWAYS")] == [True, False, False]
    assert choices.is_selected_only("INPUT")
    assert choices.setting("MAPPING") == "parcels.id = PIN\nlights.height = HEIGHT_M [m]"
    assert choices.weights == {"lighting": 1.0, "sightlines": 1.0, "vacancy": 0.25}


def file_layer(made, folder):
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer(file_of(made, folder / f"{made.name()}.gpkg"), made.name(), "ogr")


def test_choices_made_anew_read_the_open_project(choices, added, project):
    from wellplaced.ui.choices import Choices

    (lots,) = added(parcels())
    choices.choose("INPUT", [lots])
    again = Choices(project)
    assert again.layers("INPUT") == (lots,)
    again.stop()


def test_looking_on_makes_no_project_unsaved(project, choices, added):
    (lots,) = added(parcels())
    project.setDirty(False)
    choices.fill({"INPUT": [lots]})
    assert not project.isDirty()
    choices.choose("INPUT", [lots])
    assert project.isDirty()


def test_a_new_project_holds_nothing_of_the_old_one(choices, added, project):
    (lots,) = added(parcels())
    choices.choose("INPUT", [lots])
    choices.set_setting("CLASS", "P2")
    project.clear()
    assert choices.layers("INPUT") == ()
    assert choices.setting("CLASS") == "P4"
    assert project.entryList("wellplaced", "") == []
    assert project.subkeyList("wellplaced", "") == []


def test_a_removed_layer_leaves_its_roles(choices, added, project):
    one, two = added(lights(name="a"), lights(name="b"))
    choices.choose("LIGHTS", [one, two])
    choices.choose("TREES", [one])
    project.removeMapLayer(one)
    assert choices.layers("LIGHTS") == (two,)
    assert choices.is_by_hand("LIGHTS")
    assert not choices.is_by_hand("TREES")


def test_it_is_said_why_a_run_cannot_start(choices, added, project):
    assert choices.ready() == "Choose the layer of parcels first."
    layer = parcels()
    (lots,) = added(layer)
    choices.choose("INPUT", [lots])
    assert choices.ready() == ""
    choices.set_selected_only("INPUT", selected_only=True)
    assert choices.ready() == "Nothing is selected in 'parcels'. Select features, or take all."
    layer.selectAll()
    assert choices.ready() == ""
    choices.set_weights({"lighting": 0, "sightlines": 0, "vacancy": 0})
    assert choices.ready() == "All weights are 0. Give at least one factor a weight above 0."


def test_a_layer_whose_file_is_gone_is_named(choices, added, tmp_path):
    from qgis.core import QgsVectorLayer

    (lost,) = added(QgsVectorLayer(str(tmp_path / "moved.gpkg"), "old lots", "ogr"))
    choices.choose("INPUT", [lost])
    assert choices.ready() == "The layer 'old lots' cannot be read. Mend its source or leave it out."


def test_a_run_is_refused_where_packages_are_missing(choices, added, monkeypatch):
    from wellplaced.ui import choices as module

    (lots,) = added(parcels())
    choices.choose("INPUT", [lots])
    monkeypatch.setattr(module, "refusal", lambda packages: "This needs geopandas.")
    assert choices.ready() == "This needs geopandas."


def test_stopped_it_follows_the_project_no_longer(project, added):
    from wellplaced.ui.choices import Choices

    made = Choices(project)
    (lots,) = added(parcels())
    made.choose("INPUT", [lots])
    made.stop()
    project.removeMapLayer(lots)
    assert made.layers("INPUT") == (lots,)
    made.stop()


def test_paths_are_kept_as_the_project_keeps_those_of_its_layers(choices, project, tmp_path):
    here, there = tmp_path / "here", tmp_path / "there"
    for folder in (here, there):
        (folder / "lamps").mkdir(parents=True)
    choices.set_setting("PHOTOMETRY", str(here / "lamps"))
    choices.set_setting("REASSURANCE", "1.5")
    project.write(str(here / "town.qgs"))
    project.clear()
    assert (choices.setting("PHOTOMETRY"), choices.setting("REASSURANCE")) == ("", "")
    (there / "town.qgs").write_bytes((here / "town.qgs").read_bytes())
    project.read(str(there / "town.qgs"))
    assert choices.setting("PHOTOMETRY") == str(there / "lamps")
    assert choices.parameters()["REASSURANCE"] == "1.5"


@pytest.mark.parametrize("text", ["", "many", "nan", "inf"])
def test_what_is_no_number_in_a_project_is_left_to_the_algorithm(choices, project, text):
    project.writeEntry("wellplaced", "settings/PRIOR", text)
    choices.read()
    assert choices.setting("PRIOR") == ""
    assert "PRIOR" not in choices.parameters()


@pytest.mark.parametrize("name", ["PHOTOMETRY", "CATALOGUE"])
def test_a_file_or_folder_that_is_gone_is_named(choices, added, tmp_path, name):
    (lots,) = added(parcels())
    choices.choose("INPUT", [lots])
    choices.set_setting(name, str(tmp_path / "gone"))
    assert choices.ready() == f"There is no '{tmp_path / 'gone'}'. Choose it again, or leave it out."
    choices.set_setting(name, str(tmp_path))
    assert choices.ready() == ""
