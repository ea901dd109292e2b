"""Check data: the findings, a mapping that can be given back, and a letter that can be sent."""

import pytest
from factories.qgis_layers import lights, parcels, rows_of, street


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
