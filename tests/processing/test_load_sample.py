"""Opening the sample neighbourhood."""

import pytest


def test_all_layers_are_in_the_project_in_one_group(run, project):
    from wellplaced.processing.load_sample import SAMPLE, layer_names

    made = run("loadsample", OUTPUT=None)
    (group,) = project.layerTreeRoot().children()
    assert "Sample" in group.name()
    names = [node.name() for node in group.findLayers()]
    assert names == layer_names(SAMPLE)
    assert made["LAYERS"] == len(names) > 5
    assert all(layer.isValid() for layer in project.mapLayers().values())


def test_points_lie_above_lines_and_parcels_below_buildings(qapp):
    from wellplaced.processing.load_sample import SAMPLE, layer_names

    names = layer_names(SAMPLE)
    order = [names.index(name) for name in ("street_lights", "buildings", "pavements", "parcels")]
    assert order == sorted(order)


def test_the_sample_itself_is_never_opened_for_editing(run, project):
    from wellplaced.processing.load_sample import SAMPLE

    run("loadsample", OUTPUT=None)
    assert not any(str(SAMPLE) in layer.source() for layer in project.mapLayers().values())


def test_a_second_opening_keeps_the_users_edits(run, project):
    from qgis.core import QgsVectorLayer

    file = run("loadsample", OUTPUT=None)["OUTPUT"]
    project.clear()
    layer = QgsVectorLayer(f"{file}|layername=street_lights", "lights", "ogr")
    before = layer.featureCount()
    assert layer.dataProvider().deleteFeatures([next(layer.getFeatures()).id()])
    again = run("loadsample", OUTPUT=None)["OUTPUT"]
    assert again == file
    assert QgsVectorLayer(f"{again}|layername=street_lights", "lights", "ogr").featureCount() == before - 1


def test_a_copy_goes_where_the_user_wants_it(run, project, tmp_path):
    file = tmp_path / "my sample.gpkg"
    assert run("loadsample", OUTPUT=str(file))["OUTPUT"] == str(file)
    assert file.stat().st_size > 0


def test_a_missing_sample_is_said(run, monkeypatch, tmp_path):
    from qgis.core import QgsProcessingException

    monkeypatch.setattr("wellplaced.processing.load_sample.SAMPLE", tmp_path / "none.gpkg")
    with pytest.raises(QgsProcessingException, match="sample neighbourhood is missing"):
        run("loadsample", OUTPUT=None)


def test_a_copy_that_cannot_be_written_is_said(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"could not be copied to '/proc/s.gpkg'\. Check"):
        run("loadsample", OUTPUT="/proc/s.gpkg")
