"""Outputs that cannot be kept are refused before the run, each with one sentence."""

import pytest
from factories.qgis_layers import file_of, parcels


@pytest.fixture
def refused(run, science):
    """The sentence with which a run is refused."""
    from qgis.core import QgsProcessingException

    stand_in = science()

    def sentence(name="scoreparcels", **parameters):
        with pytest.raises(QgsProcessingException) as error:
            run(name, **parameters)
        assert stand_in.inputs is None, "it was refused only after the work"
        return str(error.value).replace("Unable to execute algorithm\n", "")

    return sentence


@pytest.mark.parametrize("output", ["OUTPUT", "GAPS", "WALKWAYS_OUT", "FINDINGS"])
@pytest.mark.parametrize("name", ["result.shp", "RESULT.SHP", "result.dbf"])
def test_a_shapefile_is_refused_for_every_layer(refused, tmp_path, output, name):
    said = refused(INPUT=parcels(), **{output: str(tmp_path / name)})
    assert said == (
        f"{output} cannot be a shapefile: it cuts the names of the fields to ten letters. Use GeoPackage (.gpkg)."
    )


def test_a_shapefile_is_refused_in_the_form_that_dialogs_give(refused, tmp_path):
    from qgis.core import QgsProcessingOutputLayerDefinition

    assert "Use GeoPackage" in refused(
        INPUT=parcels(), OUTPUT=QgsProcessingOutputLayerDefinition(str(tmp_path / "a.shp"))
    )


def test_a_folder_that_is_not_there_is_said(refused, tmp_path):
    said = refused(INPUT=parcels(), OUTPUT=str(tmp_path / "no" / "a.gpkg"))
    assert said == f"OUTPUT cannot be written: there is no folder '{tmp_path / 'no'}'. Make it, or choose another."


def test_a_folder_is_no_file(refused, tmp_path):
    assert refused(INPUT=parcels(), OUTPUT=str(tmp_path)).startswith("OUTPUT names the folder")


def test_two_outputs_in_one_file_are_refused(refused, tmp_path):
    file = str(tmp_path / "a.gpkg")
    assert "GAPS and OUTPUT name the same file" in refused(INPUT=parcels(), OUTPUT=file, GAPS=file)


def test_two_tables_in_one_geopackage_are_fine(run, science, tmp_path):
    science()
    tables = {
        name: f"ogr:dbname='{tmp_path}/a.gpkg' table=\"{name.lower()}\" (geom)"
        for name in ("OUTPUT", "GAPS", "FINDINGS")
    }
    made = run("scoreparcels", INPUT=parcels(), **tables)
    assert made["OUTPUT"].endswith("a.gpkg|layername=output")
    assert made["FINDINGS"].endswith("a.gpkg|layername=findings")


def test_the_layer_that_is_read_is_not_overwritten(refused, tmp_path):
    file = file_of(parcels(), tmp_path / "city.gpkg")
    assert "would overwrite" in refused(INPUT=file, OUTPUT=file)
    assert "would overwrite" in refused(INPUT=parcels(), LIGHTS=[file], GAPS=file)


def test_a_file_that_cannot_be_written_is_one_sentence(run, science, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingException

    science()
    with pytest.raises(QgsProcessingException) as error:
        run("scoreparcels", INPUT=parcels(), OUTPUT="/proc/result.gpkg")
    assert str(error.value) == (
        "OUTPUT could not be written to '/proc/result.gpkg'. Check that the folder may be written to, that the disk has"
        " room and that no other program holds the file."
    )


@pytest.mark.parametrize("output", ["OUTPUT", "FINDINGS"])
def test_a_name_that_no_disk_takes_is_said(refused, tmp_path, output):
    said = refused(INPUT=parcels(), **{output: str(tmp_path / f"{'x' * 300}.gpkg")})
    assert said == f"{output} cannot be written: the file's name is too long. Choose a shorter one."
