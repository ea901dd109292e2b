"""Parameters that cannot be meant: one sentence that says which, what is wrong with it and what to give."""

import pytest
from factories.qgis_layers import file_of, lights, parcels


@pytest.fixture
def refused(run, science):
    """The sentence with which a run is refused before it begins."""
    from qgis.core import QgsProcessingException

    stand_in = science()

    def sentence(name="scoreparcels", **parameters):
        with pytest.raises(QgsProcessingException) as error:
            run(name, **parameters)
        assert stand_in.inputs is None, "it was refused only after the work"
        return str(error.value).replace("Unable to execute algorithm\n", "")

    return sentence


def test_a_light_layer_that_is_not_there_is_named(refused):
    assert refused(INPUT=parcels(), LIGHTS=[lights(), "/nowhere/lamps.gpkg"]) == (
        "LIGHTS: '/nowhere/lamps.gpkg' cannot be opened as a layer. Check its name and what it holds, or leave it out."
    )


def test_scored_parcels_that_are_not_there_are_named(refused, tmp_path):
    said = refused("communitysheet", INPUT="/nowhere/scored.gpkg", OUTPUT=str(tmp_path / "a.pdf"))
    assert said.startswith("INPUT: '/nowhere/scored.gpkg' cannot be opened as a layer.")


def test_an_empty_table_is_named(refused, tmp_path):
    (tmp_path / "lamps.csv").write_text("")
    assert refused(INPUT=parcels(), LIGHTS=str(tmp_path / "lamps.csv")).startswith(f"LIGHTS: '{tmp_path}/lamps.csv'")


@pytest.mark.parametrize("choice", ["P9", "p4", "", 3, 99])
def test_an_unknown_lighting_class_is_said_with_all_that_there_are(refused, choice):
    said = refused(INPUT=parcels(), CLASS=choice)
    assert said.startswith(f"CLASS: there is no '{choice}'. Take one of: P1, P2,")
    assert said.endswith("RP-8 underpass at night.")


@pytest.mark.parametrize("value", ["much", "", float("nan"), float("inf"), -1, 1e9, "2 lx"])
def test_a_number_that_is_none_or_out_of_range_is_said(refused, value):
    assert refused(INPUT=parcels(), REASSURANCE=value) == (
        f"REASSURANCE: '{value}' cannot be. Give a number from 0 to 50."
    )


@pytest.mark.parametrize("value", ["2.5", "2", 2])
def test_a_number_as_text_is_taken(run, science, value):
    stand_in = science()
    run("scoreparcels", INPUT=parcels(), REASSURANCE=value)
    assert stand_in.settings.reassurance_minimum == pytest.approx(float(value))


@pytest.mark.parametrize("value", ["yesterday", "2026-13-45", "01/02/2020"])
def test_a_day_that_is_none_is_said(refused, value):
    assert refused(INPUT=parcels(), AS_OF=value) == (
        f"AS_OF: '{value}' is no date. Write it as year-month-day, such as 2026-03-01."
    )


def test_a_day_in_the_future_is_said(refused):
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    said = "AS_OF: 2999-01-01 is in the future. Give today or an earlier day."
    day = QDate(2999, 1, 1)
    assert [refused(INPUT=parcels(), AS_OF=value) for value in ("2999-01-01", day, QDateTime(day, QTime(0, 0)))] == [
        said
    ] * 3


def test_today_is_not_in_the_future(run, science):
    from qgis.PyQt.QtCore import QDate

    science()
    assert run("scoreparcels", INPUT=parcels(), AS_OF=QDate.currentDate())["PARCELS"] == 4


@pytest.mark.parametrize("ending", ["tab", "MIF"])
def test_a_format_without_null_is_refused_for_layers(refused, tmp_path, ending):
    assert refused(INPUT=parcels(), OUTPUT=str(tmp_path / f"a.{ending}")) == (
        f"OUTPUT cannot be a .{ending.lower()} file: it writes 0 where nothing is known. Use GeoPackage (.gpkg)."
    )


@pytest.mark.parametrize("ending", ["dxf", "gpx", "dgn"])
def test_a_format_without_fields_is_refused_for_layers(refused, tmp_path, ending):
    said = refused(INPUT=parcels(), GAPS=str(tmp_path / f"a.{ending}"))
    assert said == f"GAPS cannot be a .{ending} file: it takes no fields. Use GeoPackage (.gpkg)."


@pytest.mark.parametrize(
    ("algorithm", "output", "name", "endings"),
    [
        ("loadsample", "OUTPUT", "sample.shp", ".gpkg"),
        ("checkdata", "LETTER", "letter.docx", ".html, .txt"),
        ("communitysheet", "OUTPUT", "sheet.docx", ".pdf, .png"),
        ("communitysheet", "PROJECT", "sheet.zip", ".qgz"),
    ],
)
def test_a_file_with_an_ending_that_does_not_fit_is_refused(refused, tmp_path, algorithm, output, name, endings):
    given = {"INPUT": parcels()} if algorithm != "loadsample" else {}
    others = {"OUTPUT": str(tmp_path / "a.pdf")} if output == "PROJECT" else {}
    said = refused(algorithm, **given, **others, **{output: str(tmp_path / name)})
    assert said == f"{output} cannot be '{name}'. Give it a name that ends in {endings}."
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("table", ["lots", "LOTS"])
def test_the_table_that_is_read_is_not_overwritten(refused, tmp_path, table):
    file = file_of(parcels(), tmp_path / "city.gpkg", layerName="lots")
    same = f"ogr:dbname='{file}' table=\"{table}\" (geom)"
    assert "would overwrite" in refused(INPUT=f"{file}|layername=lots", OUTPUT=same)
    assert "would overwrite" in refused(INPUT=parcels(), LIGHTS=[f"{file}|layername=lots"], GAPS=same)


def test_the_scored_layer_of_a_sheet_is_not_overwritten(refused, tmp_path):
    file = file_of(parcels(), tmp_path / "city.gpkg", layerName="lots")
    assert "would overwrite" in refused("need", INPUT=f"{file}|layername=lots", OUTPUT=file)


def test_another_table_of_the_file_that_is_read_is_fine(run, science, tmp_path):
    science()
    file = file_of(parcels(), tmp_path / "city.gpkg", layerName="lots")
    made = run("scoreparcels", INPUT=f"{file}|layername=lots", OUTPUT=f"ogr:dbname='{file}' table=\"scored\" (geom)")
    assert made["OUTPUT"].endswith("|layername=scored")


@pytest.mark.parametrize(("first", "second"), [("a", "A"), ("", "a"), ("a", "")])
def test_two_outputs_that_would_overwrite_one_another_are_refused(refused, tmp_path, first, second):
    def place(table):
        return f"ogr:dbname='{tmp_path}/o.gpkg' table=\"{table}\" (geom)" if table else f"{tmp_path}/o.gpkg"

    said = refused(INPUT=parcels(), OUTPUT=place(first), GAPS=place(second))
    assert said.startswith("GAPS and OUTPUT name the same file")


def test_a_folder_that_may_not_be_written_to_is_said_before_the_work(refused, tmp_path, monkeypatch):
    monkeypatch.setattr("os.access", lambda place, mode: False)  # for the administrator nothing is locked
    assert refused(INPUT=parcels(), OUTPUT=str(tmp_path / "a.gpkg")) == (
        f"OUTPUT cannot be written: '{tmp_path / 'a.gpkg'}' is locked. Choose another folder."
    )


@pytest.mark.parametrize("name", ["PRICES", "LAST", "WALKWAYS", "INPUT"])
def test_a_layer_that_is_no_layer_is_named_with_what_to_check(refused, tmp_path, name):
    (tmp_path / "list.gpkg").write_bytes(b"\x7fELF\x00")
    given = {"INPUT": parcels(), "BUDGET": "5", name: str(tmp_path / "list.gpkg")}
    assert refused("streetlightupgrades", **given).startswith(f"{name}: '{tmp_path}/list.gpkg' cannot be opened")


def test_a_text_that_is_called_a_raster_is_named(refused, tmp_path):
    (tmp_path / "ground.tif").write_text("no raster")
    said = refused("lighting", INPUT=parcels(), TERRAIN=str(tmp_path / "ground.tif"))
    assert said.startswith(f"TERRAIN: '{tmp_path}/ground.tif' cannot be opened as a layer.")


@pytest.mark.parametrize("group", [7, -1, "street"])
def test_a_grouping_that_there_is_not_is_said(refused, group):
    said = refused("streetlightupgrades", INPUT=parcels(), BUDGET="5", GROUP_BY=group)
    assert said == f"GROUP_BY: '{group}' cannot be. Give a number from 0 to 1."


@pytest.mark.parametrize("budget", [None, ""])
def test_a_text_that_the_run_needs_is_asked_for(refused, budget):
    said = refused("streetlightupgrades", INPUT=parcels(), BUDGET=budget)
    assert said == "BUDGET was left empty, and the run needs it: Budget."
