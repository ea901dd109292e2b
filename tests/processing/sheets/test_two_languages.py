"""Sheets in two languages: every sentence in both, the legend once, and nothing cut."""

import pytest

pytest.importorskip("qgis.core")

from dataclasses import replace

from factories import scored_layers as made
from factories.paper import words_on
from factories.qgis_layers import Log
from factories.sheet_problems import problems
from factories.sheets import in_file, order_for


@pytest.fixture
def run(provider, project, tmp_path):
    import processing

    def run(name, **parameters):
        given = {"INPUT": in_file(made.scored_parcels(), tmp_path), "OUTPUT": str(tmp_path / "sheet.pdf"), **parameters}
        return words_on(processing.run(f"wellplaced:{name}", given, feedback=Log())["OUTPUT"])

    return run


def test_each_sentence_is_there_in_both(run):
    said = run("communitysheet", LANGUAGE="en es")
    for words in ("Where would better walking light help most?", "People, crime, or who lives here."):
        assert words in said
    assert "¿Dónde" in said
    assert "1 March 2026" in said
    assert "1 de marzo de 2026" in said
    assert said.count("0 to 20: little need") == 1


def test_an_atlas_has_both_too(run):
    said = run("communityatlas", LANGUAGE="fr,de")
    assert "Wo würde" in said
    assert said.count("1er mars") + said.count("1 mars") >= 1


def test_three_are_refused_in_words(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="room for two languages, not for 3"):
        run("communitysheet", LANGUAGE="en es fr")


@pytest.mark.parametrize(("paper", "size"), [("A4", "NORMAL"), ("A3", "NORMAL"), ("Letter", "LARGE")])
def test_nothing_is_cut_or_over_another(project, paper, size):
    from wellplaced.algorithms.progress import Progress
    from wellplaced.processing.language import translate_to
    from wellplaced.processing.sheets.make import lay_out
    from wellplaced.processing.sheets.order import Language
    from wellplaced.processing.sheets.prepare import prepare

    order = replace(
        order_for(made.scored_parcels(), paper=paper, size=size, translate=translate_to("de"), language="de"),
        second=Language("fr", translate_to("fr")),
    )
    prepared = prepare(order, Progress())
    assert problems(lay_out(prepared, order, Progress()), size) == []
