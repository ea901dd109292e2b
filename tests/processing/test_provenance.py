"""How a result came about stays with it, wherever it is written."""

import pytest
from factories.qgis_layers import Log, history_of, layer, lot, parcels


def read_back(made):
    """What the file tells of itself to somebody who opens it later."""
    from qgis.core import QgsVectorLayer

    reopened = QgsVectorLayer(made)
    assert reopened.isValid()
    (facts,) = history_of(reopened)
    return facts


@pytest.mark.parametrize("folder", ["plain", "with blank's"])
def test_a_run_into_ordinary_geopackages_keeps_it(run, science, tmp_path, folder):
    science()
    place = tmp_path / folder
    place.mkdir()
    log = Log()
    files = {name: str(place / f"{name} here.gpkg") for name in ("OUTPUT", "GAPS", "WALKWAYS_OUT", "FINDINGS")}
    made = run("scoreparcels", log, INPUT=parcels(), WEIGHTS="lighting=3", **files)
    for name in files:
        facts = read_back(made[name])
        assert (facts["algorithm"], facts["weights"]) == ("wellplaced:scoreparcels", {"lighting": 3.0}), name
    assert log.warnings == []


def test_need_keeps_it_in_an_ordinary_geopackage(run, tmp_path):
    given = layer("Polygon", [(lot(0), [0.5])], "lighting_deficit:double", "one")
    made = run("need", INPUT=given, WEIGHTS="lighting=2", OUTPUT=str(tmp_path / "need.gpkg"))
    assert read_back(made["OUTPUT"])["algorithm"] == "wellplaced:need"


def test_check_data_keeps_it_in_an_ordinary_geopackage(run, science, tmp_path):
    science()
    made = run("checkdata", INPUT=parcels(), OUTPUT=str(tmp_path / "found.gpkg"))
    assert read_back(made["OUTPUT"])["algorithm"] == "wellplaced:checkdata"


@pytest.mark.parametrize("wrong", ["gone.gpkg", "there.gpkg|layername=gone"])
def test_a_result_that_cannot_keep_it_is_told(run, science, tmp_path, wrong):
    from qgis.core import QgsProcessingContext
    from wellplaced.processing.provenance import keep_with, provenance_metadata

    science()
    run("scoreparcels", INPUT=parcels(), OUTPUT=str(tmp_path / "there.gpkg"))
    log, place = Log(), str(tmp_path / wrong)
    keep_with(place, provenance_metadata({"version": "1"}, "Gone"), QgsProcessingContext(), log)
    (warning,) = log.warnings
    assert warning.startswith(f"How '{place}' came about could not be kept in its metadata: ")
