"""Check data: the findings, a mapping that can be given back, and a letter that can be sent."""

import pytest
from factories.qgis_layers import SOUTH, WEST, file_of, layer, lights, lot, parcels, rows_of, street


@pytest.fixture
def findings(qapp):
    from wellplaced.algorithms.finding import Finding, Severity
    from wellplaced.algorithms.message import say

    lacking = Finding(
        Severity.WARNING,
        "lights",
        "lamps",
        say("Test", "{n:,} lights have no <height>.", n=2),
        say("Test", "Add it."),
        2,
        3,
    )
    noted = Finding(Severity.INFO, "parcels", "parcels", say("Test", "All well."), say("Test", "Nothing to do."))
    return [lacking, lacking, noted]


def test_findings_mapping_and_letter_are_written(run, science, findings, tmp_path):
    science(findings=findings)
    made = run(
        "checkdata",
        INPUT=parcels(),
        MAPPING_FILE=str(tmp_path / "mapping.txt"),
        LETTER=str(tmp_path / "letter.txt"),
    )
    assert [row["severity"] for row in rows_of(made["OUTPUT"])] == ["warning", "warning", "info"]
    assert (tmp_path / "mapping.txt").read_text(encoding="utf-8") == "parcels.id = PIN\n"
    letter = (tmp_path / "letter.txt").read_text(encoding="utf-8")
    assert "1. 2 lights have no <height>. Add it.\n" in letter
    assert "2. " not in letter, "the same wish was told twice"
    assert "All well" not in letter
    assert "'parcels'" in letter


def test_the_letter_as_a_page_shows_the_citys_words_as_text(run, science, findings, tmp_path):
    science(findings=findings)
    run("checkdata", INPUT=parcels(), LETTER=str(tmp_path / "letter.html"))
    page = (tmp_path / "letter.html").read_text(encoding="utf-8")
    assert "<li>2 lights have no &lt;height&gt;. Add it.</li>" in page


def test_a_letter_with_nothing_to_ask_for_says_thanks(run, science, tmp_path):
    science()
    run("checkdata", INPUT=parcels(), LETTER=str(tmp_path / "letter.txt"))
    assert "complete enough" in (tmp_path / "letter.txt").read_text(encoding="utf-8")


def meanings(mapping):
    """The lines that say something: without remarks, which tell why."""
    return [line for line in mapping.splitlines() if line and not line.startswith("#")]


def test_the_mapping_can_be_given_back(run, tmp_path):
    """The real science reads what it wrote, and takes the same fields for the same things."""
    file = tmp_path / "mapping.txt"
    layers = {"INPUT": parcels(), "WALKWAYS": street(), "LIGHTS": [lights()]}
    run("checkdata", **layers, MAPPING_FILE=str(file))
    first = file.read_text(encoding="utf-8")
    run("checkdata", **layers, MAPPING=first, MAPPING_FILE=str(file))
    assert "parcels.id = PIN" in first
    assert meanings(file.read_text(encoding="utf-8")) == meanings(first)


def test_a_letter_that_cannot_be_written_is_one_sentence(run, science):
    from qgis.core import QgsProcessingException

    science()
    with pytest.raises(QgsProcessingException, match=r"^'/proc/letter.txt' could not be written\. Check"):
        run("checkdata", INPUT=parcels(), LETTER="/proc/letter.txt")


def features(made, words):
    """The feature numbers of the one finding that says these words."""
    (row,) = (row for row in rows_of(made["OUTPUT"]) if words in row["what"])
    return row["features"] or ""


def test_findings_name_the_features_as_qgis_numbers_them(run, tmp_path):
    from qgis.core import QgsVectorLayer

    given = layer("Polygon", [(lot(row) if row != 4 else None, [f"21-{row}"]) for row in range(6)], "PIN:string(20)")
    lots = QgsVectorLayer(file_of(given, tmp_path / "lots.gpkg"), "lots", "ogr")
    lots.dataProvider().deleteFeatures([2])
    assert features(run("checkdata", INPUT=lots), "have no geometry") == "5"


def test_findings_that_are_about_no_single_features_name_none(run):
    made = run("checkdata", INPUT=parcels())
    assert not features(made, "The need for improvement is unknown")


def test_below_a_title_the_rows_of_a_table_are_the_features_below_it(run):
    lines = [["Lamps of the town", "", ""], ["id", "x", "y"]]
    lines += [[f"l{row}", "" if row == 1 else str(WEST + 20 * row), str(SOUTH)] for row in range(3)]
    fields = "Field1:string(20),Field2:string(20),Field3:string(20)"
    table = layer("None", [(None, line) for line in lines], fields, "lamps")
    made = run("checkdata", INPUT=parcels(), WALKWAYS=street(), LIGHTS=[table])
    (found,) = features(made, "have no coordinates").split(",")
    assert table.getFeature(int(found)).attributes()[0] == "l1"


def test_of_two_layers_of_one_name_no_features_are_named(run):
    bare = [layer("Point", [(f"Point ({WEST + x} {SOUTH})", ["a"])], "ID:string", "lamps") for x in (0, 40)]
    made = run("checkdata", INPUT=parcels(), WALKWAYS=street(), LIGHTS=bare)
    assert not features(made, "have no mounting height")


def test_what_is_not_in_the_data_is_drawn_where_it_is_asked_for(run):
    """A long row of lots with lamps at its western end only."""
    long_row = parcels(count=60)
    made = run("checkdata", INPUT=long_row, WALKWAYS=street(1200.0), LIGHTS=[lights()], COVERAGE="TEMPORARY_OUTPUT")
    (area,) = made["COVERAGE"].getFeatures()
    assert (area["role"], area["layer"]) == ("lights", "lights")
    assert area["area_m2"] == pytest.approx(600.0 * area["parcels"])
    assert area.geometry().boundingBox().xMaximum() == pytest.approx(WEST + 1200.0, abs=1.0)
    assert area.geometry().boundingBox().xMinimum() > WEST + 80.0
    assert made["COVERAGE"].crs() == long_row.crs()
    assert "COVERAGE" not in run("checkdata", INPUT=long_row)
