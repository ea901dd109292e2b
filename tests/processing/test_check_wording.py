"""Check wording reads what a project says to people, and stops at nothing that only machines read."""

import json
from pathlib import Path

import pytest
from factories.qgis_layers import Log, rows_of

HERE = Path(__file__).resolve().parents[2] / "algorithms" / "public" / "vocabulary"


def vector(name):
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer("Point?crs=EPSG:26986&field=hotspot_id:integer&field=risk:double", name, "memory")


def first_forms(code):
    """The first form of every term of a list."""
    return [term["words"][0] for term in json.loads((HERE / f"{code}.json").read_text(encoding="utf-8"))["terms"]]


@pytest.fixture
def words(run, project):
    """The words that are found in the project, by where they stand."""

    def find(**parameters):
        made = run("checkwording", **parameters)
        return [(row["place"], row["word"]) for row in rows_of(made["OUTPUT"])]

    return find


def test_every_stigmatising_word_of_two_languages_is_found_in_the_names_of_layers(words, project):
    wanted = [*first_forms("en"), *first_forms("es")]
    assert len(wanted) >= 66
    project.addMapLayers([vector(f"Map of {word}" if n % 2 else word) for n, word in enumerate(wanted)])
    assert sorted(word for _, word in words()) == sorted(wanted)


def test_harmless_names_and_field_names_are_no_findings(words, project):
    names = ["Flood risk zones", "Criminal Court districts", "WiFi hotspots", "Zonas con riesgo de inundación"]
    project.addMapLayers([vector(name) for name in names])
    assert words() == []


def test_the_legend_the_alias_and_the_map_tip_are_read(words, project):
    from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsRendererCategory

    layer = vector("Places")
    symbol = QgsMarkerSymbol.createSimple({})
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "risk", [QgsRendererCategory(1, symbol, "Blight"), QgsRendererCategory(2, symbol.clone(), "Good")]
        )
    )
    layer.setFieldAlias(1, "Risk score")
    layer.setMapTipTemplate('<b>Slum</b> [% "risk" %]')
    project.addMapLayer(layer)
    assert words() == [
        ("legend of the layer 'Places'", "Blight"),
        ("alias of a field of the layer 'Places'", "Risk score"),
        ("map tip of the layer 'Places'", "Slum"),
    ]


def test_layouts_are_read_with_their_legends(words, project):
    from qgis.core import QgsLayoutItemLabel, QgsLayoutItemLegend, QgsPrintLayout

    layer = vector("Places")
    project.addMapLayer(layer)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Hot spots")
    label = QgsLayoutItemLabel(layout)
    label.setText("Where is the inner city?")
    legend = QgsLayoutItemLegend(layout)
    legend.setTitle("Problem properties")
    legend.setAutoUpdateModel(False)
    legend.model().rootGroup().findLayers()[0].setCustomProperty("legend/title-label", "Nuisance property")
    layout.addLayoutItem(label)
    layout.addLayoutItem(legend)
    project.layoutManager().addLayout(layout)
    found = words()
    assert {place for place, _ in found} == {"layout 'Hot spots'"}
    assert sorted(word for _, word in found) == ["Hot spots", "Nuisance property", "Problem properties", "inner city"]


def test_groups_and_entries_renamed_by_hand_are_read(words, project):
    group = project.layerTreeRoot().addGroup("Distressed blocks")
    node = group.addLayer(project.addMapLayer(vector("Places"), False))
    node.setCustomProperty("legend/label-0", "Ghetto")
    assert words() == [("layer tree", "Distressed"), ("layer tree", "Ghetto")]


def test_exports_are_read_line_by_line(words, tmp_path):
    page = "<html><p>All well</p>\n<p>A <b>slum</b> &amp; more</p></html>"
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    (tmp_path / "list.csv").write_text("\ufeffid;note\n1;zona marginal\n", encoding="utf-8")
    (tmp_path / "map.pdf").write_bytes(b"%PDF-1.5 slum")
    assert words(FILES=str(tmp_path)) == [
        ("file 'list.csv', line 2", "zona marginal"),
        ("file 'page.html', line 2", "slum"),
    ]


def test_an_accepted_word_stays_and_the_report_prints_why(run, project, tmp_path):
    project.addMapLayers([vector("Hot spots of <2019>"), vector("Slums")])
    file = tmp_path / "report.html"
    made = run("checkwording", ACCEPTED="hot spots = title of a <report>", REPORT=str(file))
    page = file.read_text(encoding="utf-8")
    assert (made["COUNT"], made["ACCEPTED_COUNT"]) == (1, 1)
    assert [row["accepted"] for row in rows_of(made["OUTPUT"])] == [None, "title of a <report>"]
    assert "title of a &lt;report&gt;" in page
    assert "Nobody has reviewed these lists" in page


def test_one_list_reads_one_language(words, project):
    project.addMapLayers([vector("Slums"), vector("Barrio marginal")])
    assert [word for _, word in words(LANGUAGES="es")] == ["Barrio marginal"]


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"LANGUAGES": "en, xx"}, "no list of words for the language 'xx'. Give some of these codes"),
        ({"ACCEPTED": "slums"}, "Line 1 of the accepted words gives no reason"),
        ({"FILES": "/nowhere/at/all"}, "The folder '/nowhere/at/all' cannot be read"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_a_sentence(run, parameters, sentence):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=sentence):
        run("checkwording", **parameters)


def test_nothing_to_read_is_said(run, project):
    log = Log()
    made = run("checkwording", log=log)
    assert made["COUNT"] == 0
    assert any("nothing to read" in line for line in log.warnings)


@pytest.mark.parametrize("opened", ["<", "<style ", "[% ", "<!-- ", "<p "])
def test_a_large_page_that_closes_nothing_is_read_in_one_pass(words, tmp_path, opened):
    (tmp_path / "page.html").write_text(f"{opened * 200_000}\n<p>A slum</p>", encoding="utf-8")
    assert words(FILES=str(tmp_path)) == [("file 'page.html', line 2", "slum")]


def test_what_people_do_not_see_of_a_page_is_not_read(words, tmp_path):
    page = "<style>.slum{}</style><!-- <b>slum</b> --><SCRIPT>'slum'</SCRIPT><b title='x'>fine</b> [% 'slum' %]"
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    assert words(FILES=str(tmp_path)) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_exports_are_read_in_the_encodings_of_spreadsheets(words, tmp_path, encoding):
    (tmp_path / "list.csv").write_text("id;note\n1;immeuble délabré\n", encoding=encoding)
    assert words(FILES=str(tmp_path)) == [("file 'list.csv', line 2", "délabré")]


def test_files_that_no_machine_can_read_are_told_even_without_a_report(run, project, tmp_path):
    (tmp_path / "page.html").write_bytes(b"slum\0\1")
    (tmp_path / "map.pdf").write_bytes(b"%PDF-1.5 slum")
    log = Log()
    run("checkwording", log=log, FILES=str(tmp_path))
    assert any("Not read: 2 files that only people can read (map.pdf, page.html)" in line for line in log.warnings)
