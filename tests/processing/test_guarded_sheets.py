"""A public sheet is not written while it labels places or people, unless somebody says why a word may stay."""

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made
from factories.paper import words_on
from factories.qgis_layers import Log
from factories.sheets import in_file


@pytest.fixture
def run(provider, project, tmp_path):
    """Runs a sheet with a layer in its legend: `run("communitysheet", "Crime hot spots")`."""
    import processing

    def run(name, layer, log=None, **parameters):
        scored = in_file(made.scored_parcels(), tmp_path)
        file = in_file(made.city_layer("parks"), tmp_path)
        file.setName(layer)
        parameters.setdefault("OUTPUT", str(tmp_path / "sheet.pdf"))
        given = {"INPUT": scored, "CONTEXT": [file], **parameters}
        return processing.run(f"wellplaced:{name}", given, feedback=log or Log())

    return run


@pytest.mark.parametrize("name", ["communitysheet", "communityatlas"])
def test_a_word_that_labels_places_stops_the_export(run, tmp_path, name):
    from qgis.core import QgsProcessingException

    with pytest.raises(
        QgsProcessingException, match=r"label places or people.*'hot spots'.*Say instead: priority place"
    ):
        run(name, "Parks at hot spots")
    assert not (tmp_path / "sheet.pdf").exists()


def test_a_text_that_somebody_typed_is_read_too(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="'slum'"):
        run("communitysheet", "Parks", AREA="The old slum")


def files_in(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("kept", [{"PROJECT": "sheet.qgz"}, {"ADD_LAYOUT": True}], ids=["project", "layout"])
def test_a_refused_sheet_leaves_no_file(run, tmp_path, kept):
    from qgis.core import QgsProcessingException, QgsProject

    folder = tmp_path / "print"
    folder.mkdir()
    given = {name: str(folder / value) if name == "PROJECT" else value for name, value in kept.items()}
    with pytest.raises(QgsProcessingException, match="'slum'"):
        run("communitysheet", "Parks", AREA="The old slum", OUTPUT=str(folder / "sheet.pdf"), **given)
    assert files_in(folder) == {}
    assert not QgsProject.instance().layoutManager().layouts()


def test_a_refused_sheet_leaves_what_an_earlier_one_wrote(run, tmp_path):
    from qgis.core import QgsProcessingException

    folder = tmp_path / "print"
    folder.mkdir()
    files = {"OUTPUT": str(folder / "sheet.pdf"), "PROJECT": str(folder / "sheet.qgz")}
    run("communitysheet", "Parks", **files)
    before = files_in(folder)
    assert set(before) == {"sheet.pdf", "sheet.qgz", "sheet-public.gpkg"}
    with pytest.raises(QgsProcessingException, match="'slum'"):
        run("communitysheet", "Parks", AREA="The old slum", **files)
    assert files_in(folder) == before


def test_an_accepted_word_is_printed_and_its_reason_stands_in_the_report(run, tmp_path):
    log, report = Log(), tmp_path / "report.html"
    accepted = "hot spots = name of the <2019> list"
    made_of = run("communitysheet", "Parks", log, AREA="Hot spots", ACCEPTED=accepted, REPORT=str(report))
    page = report.read_text(encoding="utf-8")
    assert "Hot spots" in words_on(made_of["OUTPUT"])
    assert "name of the &lt;2019&gt; list" in page
    assert "'Hot spots' stays: name of the <2019> list" in log.info


@pytest.mark.parametrize("name", ["communitysheet", "communityatlas"])
def test_the_report_says_how_everybody_sees_the_legend(run, tmp_path, name):
    report = tmp_path / "report.html"
    made_of = run(name, "Parks", REPORT=str(report))
    assert made_of["REPORT"] == str(report)
    page = report.read_text(encoding="utf-8")
    assert "no green cones (deuteranopia)" in page
    assert page.count("greyscale") >= 2


def test_our_own_words_pass_in_every_language(run, tmp_path):
    for language in ("en", "es", "fr", "de"):
        run("communitysheet", "Parks", LANGUAGE=language, OUTPUT=str(tmp_path / f"{language}.pdf"))
        assert (tmp_path / f"{language}.pdf").stat().st_size > 10_000
