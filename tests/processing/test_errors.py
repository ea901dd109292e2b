"""How runs end that cannot go on: one sentence for people, bugs as bugs, and a quick stop on request."""

import threading
import time

import pytest
from factories.qgis_layers import Log, layer, lights, lot, parcels, rows_of


@pytest.fixture
def sentence(run):
    """The sentence with which a run ends."""
    from qgis.core import QgsProcessingException

    def ended(name, **parameters):
        with pytest.raises(QgsProcessingException) as error:
            run(name, **parameters)
        return str(error.value)

    return ended


def test_a_data_error_is_one_sentence_with_advice_and_details_in_the_log(run, science):
    from qgis.core import QgsProcessingException
    from wellplaced.algorithms.finding import DataError
    from wellplaced.algorithms.message import say

    science(fails=DataError(say("Test", "'{x}' is empty.", x="a"), say("Test", "Fill it."), "row 7"))
    log = Log()
    with pytest.raises(QgsProcessingException) as error:
        run("scoreparcels", log, INPUT=parcels())
    assert str(error.value) == "'a' is empty. Fill it."
    assert log.debug == ["row 7"]


def test_a_bug_is_not_dressed_up_as_an_error_of_the_data(run, science):
    from qgis.core import QgsProcessingException

    science(fails=ZeroDivisionError("ours"))
    with pytest.raises(QgsProcessingException, match="ZeroDivisionError"):
        run("scoreparcels", INPUT=parcels())


def test_a_stop_ends_the_run_within_three_tenths_of_a_second(run, science):
    def slow(progress):
        while True:
            progress.update(0.5)
            time.sleep(0.01)

    science(slow=slow)
    log = Log()
    stopped = []

    def stop():
        stopped.append(time.monotonic())
        log.cancel()

    threading.Timer(0.2, stop).start()
    made = run("scoreparcels", log, INPUT=parcels())
    assert time.monotonic() - stopped[0] < 0.3
    assert made == {}
    assert "Stopped. Nothing was written." in log.info


def test_a_stopped_run_leaves_no_file(run, science, tmp_path):
    log = Log()
    science(slow=lambda progress: (log.cancel(), progress.update(0.5)))
    run("scoreparcels", log, INPUT=parcels(), OUTPUT=str(tmp_path / "a.gpkg"))
    assert list(tmp_path.iterdir()) == []


def test_a_raster_among_the_lights_is_said(sentence, science, tmp_path):
    from osgeo import gdal

    science()
    file = str(tmp_path / "dark.tif")
    gdal.GetDriverByName("GTiff").Create(file, 2, 2).SetGeoTransform((0, 1, 0, 0, 0, -1))
    assert "LIGHTS" in sentence("scoreparcels", INPUT=parcels(), LIGHTS=[file])


def test_a_layer_that_is_not_there_is_said(sentence, science):
    science()
    assert "nowhere.gpkg" in sentence("scoreparcels", INPUT="nowhere.gpkg")


def test_weights_that_are_not_understood_are_said(sentence, science):
    science()
    said = sentence("scoreparcels", INPUT=parcels(), WEIGHTS="light: much")
    assert said.startswith("The weight 'light: much' was not understood.")


@pytest.mark.parametrize(
    ("given", "begins"),
    [
        (lambda: parcels(0), "The layer 'parcels' has no feature."),
        (lambda: parcels(2, crs=""), "The layer 'parcels' has no coordinate system."),
        (lambda: lights(name="lamps"), "None of the 3 features of 'lamps' is a polygon with an area."),
        (
            lambda: layer("Polygon", [("Polygon ((0 0, 1 1, 0 0))", [])] * 2, name="flat"),
            "None of the 2 features of 'flat'",
        ),
    ],
    ids=["empty", "no CRS", "points", "all invalid"],
)
def test_parcels_that_cannot_be_scored_end_the_run_with_a_sentence(sentence, given, begins):
    said = sentence("scoreparcels", INPUT=given())
    assert said.startswith(begins)
    assert "Traceback" not in said
    assert said.endswith(".")


def test_one_good_lot_is_enough(run):
    made = run("scoreparcels", INPUT=layer("Polygon", [(lot(0), ["a"]), (None, ["b"])], "PIN:string", "two"))
    first, second = rows_of(made["OUTPUT"])
    assert (first["PIN"], second["PIN"]) == ("a", "b")
    assert second["lighting_why_null"] == "no geometry"
