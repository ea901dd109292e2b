"""`wellplaced:communitysheet` from layers to paper, read back with poppler's tools."""

import json
import re
import shutil
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made
from factories.paper import told_by, words_on
from factories.sheets import in_file

VOCABULARY = Path(__file__).resolve().parents[1] / "house" / "vocabulary.json"


@pytest.fixture
def run(provider, project, tmp_path):
    """Runs the algorithm; inputs and outputs lie in one folder."""
    import processing

    def run(feedback=None, **parameters):
        if "INPUT" not in parameters:
            parameters["INPUT"] = in_file(made.scored_parcels(), tmp_path)
        parameters.setdefault("OUTPUT", str(tmp_path / "sheet.pdf"))
        return processing.run("wellplaced:communitysheet", parameters, feedback=feedback)

    return run


@pytest.fixture
def page(run, tmp_path):
    gaps = in_file(made.dark_gaps(), tmp_path)
    park = in_file(made.city_layer("parks"), tmp_path)
    return run(GAPS=gaps, CONTEXT=[park], AREA="Invented Quarter", CONTACT="Room 12, Tuesdays.")["OUTPUT"]


def test_the_pages_are_a3(page):
    told = told_by("pdfinfo", page)
    width, height = map(float, re.search(r"Page size: +([\d.]+) x ([\d.]+)", told).groups())
    assert (width * 25.4 / 72, height * 25.4 / 72) == pytest.approx((420, 297), abs=0.5)
    assert re.search(r"Pages: +2\n", told)


SAID = (
    "Where would better walking light help most?",
    "Invented Quarter · as of 1 March 2026",
    "This map is about lighting only (1 of 3 things that can be measured).",
    "Need for improvement (0 to 100)",
    "80 to 100: very much need",
    "striped: we are less sure",
    "no fill: not known",
    "Park or playground",
    "class P4, and at least 2 lx",
    "People, crime, or who lives here.",
    "400 m is about a five-minute walk",
    "Room 12, Tuesdays.",
    "City of Nowhere, open data",
    "Wellplaced 0.1.0, run 7f3a9c21",
    "The data is from 2021 to 2024.",
    "dark gaps, 680 m in all",
)


def test_the_page_says_what_a_page_for_a_meeting_must_say(page):
    text = words_on(page)
    assert [words for words in SAID if words not in text] == []


def test_no_parcel_is_named_or_ranked(page):
    text = words_on(page)
    assert "lot-" not in text
    assert "rank" not in text.lower()


def test_no_word_labels_people_or_places(page):
    never = json.loads(VOCABULARY.read_text(encoding="utf-8"))["never"]
    text = words_on(page).lower()
    assert [word for word in never if re.search(rf"\b{re.escape(word.lower())}\b", text)] == []


def test_text_stays_text_in_one_family(page):
    fonts = {line.split()[0] for line in told_by("pdffonts", page).splitlines()[2:]}
    assert fonts
    assert all("DejaVuSans" in font for font in fonts), fonts


def test_the_author_is_the_program_not_the_person(page):
    assert re.search(r"Author: +Wellplaced\n", told_by("pdfinfo", page))


def dark_share_known():
    """(mean dark share, parcels with an unknown need); all frontages are as long."""
    known = [(c, r) for r in range(12) for c in range(36) if made.need_of(c, r) is not None]
    return sum(made.need_of(*where) / 110.0 for where in known) / len(known), 432 - len(known)


def test_the_facts_of_single_parcels_are_those_of_the_layer(run):
    dark, unknown = dark_share_known()
    text = words_on(run(DETAIL=1)["OUTPUT"])
    assert f"{round(100 * dark)} %" in text
    assert f"{unknown} of 432 parcels" in text


def test_the_facts_of_block_faces_count_block_faces(page):
    dark, _unknown = dark_share_known()
    text = words_on(page)
    assert f"{round(100 * dark)} %" in text
    faces = re.search(r"(\d+) of (\d+) block faces", text)
    assert faces
    assert int(faces[1]) < int(faces[2]) <= 43


def test_single_parcels_make_an_internal_page(run):
    assert "Internal working copy, not for the public" in words_on(run(DETAIL=1)["OUTPUT"])


def test_nothing_known_is_said_in_words(run, tmp_path):
    layer = in_file(made.scored_parcels(need=lambda c, r: None, name="unknown"), tmp_path)
    text = words_on(run(INPUT=layer)["OUTPUT"])
    assert "Nothing is known yet." in text
    assert "no walkway within 25 m" in text


def test_a_layer_without_parcels_gives_a_page_that_says_so(run, tmp_path):
    layer = in_file(made.scored_parcels(0, 0, name="none"), tmp_path)
    assert "The layer has no parcels." in words_on(run(INPUT=layer)["OUTPUT"])


def test_a_layer_that_was_not_scored_is_refused_with_advice(run, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"no field 'need'.*Score parcels"):
        run(INPUT=in_file(made.city_layer("lots"), tmp_path))


def test_a_png_is_written_where_the_name_asks_for_it(run, tmp_path):
    from qgis.PyQt.QtGui import QImage

    picture = QImage(run(OUTPUT=str(tmp_path / "sheet.png"))["OUTPUT"])
    assert picture.width() / picture.height() == pytest.approx(420 / 297, abs=0.002)


@pytest.mark.parametrize("detail", [0, 1])
def test_the_project_opens_elsewhere_with_its_layers_and_its_sheet(run, tmp_path, detail):
    from qgis.core import QgsProject

    made_in, moved_to = tmp_path / "here", tmp_path / "there"
    made_in.mkdir()
    layers = [in_file(made.scored_parcels(), made_in), in_file(made.dark_gaps(), made_in)]
    run(INPUT=layers[0], GAPS=layers[1], OUTPUT=str(made_in / "a.pdf"), PROJECT=str(made_in / "a.qgz"), DETAIL=detail)
    QgsProject.instance().clear()
    shutil.copytree(made_in, moved_to)
    shutil.rmtree(made_in)
    opened = QgsProject()
    assert opened.read(str(moved_to / "a.qgz"))
    assert [layer.name() for layer in opened.mapLayers().values() if not layer.isValid()] == []
    assert len(opened.mapLayers()) == 2
    assert [layout.name() for layout in opened.layoutManager().printLayouts()] == [
        "Where would better walking light help most?"
    ]


def test_the_project_names_no_person_and_no_folder(run, tmp_path):
    run(PROJECT=str(tmp_path / "sheet.qgz"))
    with zipfile.ZipFile(tmp_path / "sheet.qgz") as archive:
        text = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".qgs"))
    assert str(tmp_path) not in text
    assert not re.search(r'saveUser(Full)?="[^"]+"', text)


def test_the_public_project_holds_the_block_faces_and_not_the_parcels(run, tmp_path):
    from qgis.core import QgsProject, QgsVectorLayer

    layers = [in_file(made.scored_parcels(), tmp_path), in_file(made.dark_gaps(), tmp_path)]
    run(INPUT=layers[0], GAPS=layers[1], PROJECT=str(tmp_path / "sheet.qgz"))
    opened = QgsProject()
    assert opened.read(str(tmp_path / "sheet.qgz"))
    sources = {Path(layer.source().split("|")[0]).name for layer in opened.mapLayers().values()}
    assert sources == {"sheet-public.gpkg"}
    file = tmp_path / "sheet-public.gpkg"
    faces, gaps = (QgsVectorLayer(f"{file}|layername={name}", name) for name in ("block_faces", "dark_gaps"))
    assert min(face["parcels"] for face in faces.getFeatures()) >= 10
    assert "cause_id" not in gaps.fields().names()
    assert gaps.featureCount() == layers[1].featureCount()
    with zipfile.ZipFile(tmp_path / "sheet.qgz") as archive:
        text = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".qgs"))
    assert "scored.gpkg" not in text
    assert b"lot-" not in file.read_bytes()
    assert b"scored" not in file.read_bytes()


def test_the_reason_of_a_block_face_is_kept_with_it(run, tmp_path):
    from qgis.core import QgsVectorLayer

    run(PROJECT=str(tmp_path / "sheet.qgz"))
    faces = QgsVectorLayer(f"{tmp_path / 'sheet-public.gpkg'}|layername=block_faces", "faces")
    told = [face["need_reason"] for face in faces.getFeatures()]
    assert all(text.startswith("Need for improvement") for text in told)


def test_a_second_sheet_replaces_the_first_ones_layers(run, tmp_path):
    from qgis.core import QgsProject, QgsVectorLayer

    project_file = str(tmp_path / "sheet.qgz")
    run(INPUT=in_file(made.scored_parcels(), tmp_path), GAPS=in_file(made.dark_gaps(), tmp_path), PROJECT=project_file)
    QgsProject.instance().clear()
    run(INPUT=in_file(made.scored_parcels(12, 2, name="less"), tmp_path), PROJECT=project_file)
    file = tmp_path / "sheet-public.gpkg"
    faces = QgsVectorLayer(f"{file}|layername=block_faces", "faces")
    assert sum(face["parcels"] for face in faces.getFeatures()) == 24
    assert not QgsVectorLayer(f"{file}|layername=dark_gaps", "gaps").isValid()


def test_layers_in_memory_are_refused_for_a_project_that_would_name_them(run, tmp_path):
    from qgis.core import QgsProcessingException, QgsProject

    parcels, park = made.scored_parcels(4, 4), made.city_layer("parks")
    QgsProject.instance().addMapLayers([parcels, park])
    with pytest.raises(QgsProcessingException, match="'scored' is temporary"):
        run(INPUT=parcels, PROJECT=str(tmp_path / "sheet.qgz"), DETAIL=1)
    with pytest.raises(QgsProcessingException, match="'parks' is temporary"):
        run(INPUT=parcels, CONTEXT=[park], PROJECT=str(tmp_path / "sheet.qgz"))
    run(INPUT=parcels, PROJECT=str(tmp_path / "sheet.qgz"))


def test_a_project_whose_layers_would_overwrite_the_parcels_is_refused(run, tmp_path):
    from qgis.core import QgsProcessingException

    parcels = in_file(made.scored_parcels(4, 4, name="sheet-public"), tmp_path)
    with pytest.raises(QgsProcessingException, match="lies in the file that would be written"):
        run(INPUT=parcels, PROJECT=str(tmp_path / "sheet.qgz"))


def test_the_users_project_is_left_alone(run, tmp_path, project):
    layer = in_file(made.scored_parcels(), tmp_path)
    run(INPUT=layer, PROJECT=str(tmp_path / "sheet.qgz"))
    assert list(project.mapLayers()) == [layer.id()]
    assert project.layoutManager().layouts() == []


def test_another_language_speaks_through_the_translations(run, monkeypatch):
    from qgis.PyQt.QtCore import QTranslator
    from wellplaced.processing import language

    class Shouting(QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            return text.decode().replace("walking light", "LUZ")

    monkeypatch.setitem(language._translators, "es", Shouting())
    text = words_on(run(LANGUAGE="es")["OUTPUT"])
    assert "Where would better LUZ help most?" in text
    assert "1 marzo 2026" in text


def test_a_language_that_is_not_there_is_refused_in_words(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="no translation for the language 'xx'"):
        run(LANGUAGE="xx")


def test_it_runs_in_the_main_thread():
    from qgis.core import QgsProcessingAlgorithm
    from wellplaced.processing.community_sheet import CommunitySheet

    assert CommunitySheet().flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading


def test_a_file_that_cannot_be_written_is_refused_in_words(run, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="nowhere"):
        run(OUTPUT=str(tmp_path / "nowhere" / "sheet.pdf"))


def test_places_are_known_by_the_tables_name_where_a_file_holds_several(run, tmp_path):
    parks = in_file(made.city_layer("parks"), tmp_path)
    city = tmp_path / "city.gpkg"
    shutil.copy(parks.source().split("|")[0], city)
    page = run(CONTEXT=[f"{city}|layername=parks"])["OUTPUT"]
    assert "Park or playground" in words_on(page)


TEMPLATES = ("wall map", "table map", "hand-out", "street-light list", "before and after", "what we do not know")


@pytest.mark.parametrize("template", [*TEMPLATES, "facilitator sheet"])
def test_every_kind_is_printed_with_text_that_stays_text(run, tmp_path, template):
    given = {
        "TEMPLATE": template,
        "LIGHT_LIST": in_file(made.works(4), tmp_path) if template == "street-light list" else None,
        "AFTER": in_file(made.scored_parcels(need=lambda c, r: 5.0, name="after"), tmp_path)
        if template == "before and after"
        else None,
    }
    pdf = run(**{name: value for name, value in given.items() if value is not None})["OUTPUT"]
    assert "Made with Wellplaced 0.1.0, run 7f3a9c21." in words_on(pdf)
    fonts = {line.split()[0] for line in told_by("pdffonts", pdf).splitlines()[2:]}
    assert all("DejaVuSans" in font for font in fonts), fonts


@pytest.mark.parametrize(
    ("paper", "orientation", "size"),
    [("A1", "landscape", (841, 594)), ("Letter", "portrait", (215.9, 279.4)), ("Arch D", "landscape", (914.4, 609.6))],
)
def test_the_paper_is_the_one_asked_for(run, paper, orientation, size):
    told = told_by("pdfinfo", run(PAPER=paper, ORIENTATION=orientation)["OUTPUT"])
    found = re.search(r"Page size: +([\d.]+) x ([\d.]+)", told)
    assert tuple(float(side) * 25.4 / 72 for side in found.groups()) == pytest.approx(size, abs=0.5)


def test_a_kind_of_sheet_that_is_not_there_is_refused_in_words(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"there is no 'poster'\. Take one of: wall map"):
        run(TEMPLATE="poster")


def test_large_print_has_no_smaller_type(run):
    pdf = run(LARGE_PRINT=True, PAPER="A4", ORIENTATION="portrait")["OUTPUT"]
    heights = [float(height) for height in re.findall(r'height="([\d.]+)"', told_by("pdftotext", "-bbox", pdf, "-"))]
    assert len(heights) > 1
    sizes = [
        float(bottom) - float(top)
        for top, bottom in re.findall(r'<word xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"',
                                      told_by("pdftotext", "-bbox", pdf, "-"))
    ]  # fmt: skip
    assert min(sizes) >= 18.0  # a line of 18 pt type is 21 pt high


def test_the_first_page_is_also_written_as_geopdf_with_its_text_and_its_place(run, tmp_path):
    run(GEOPDF=True)
    pdf = str(tmp_path / "sheet-geo.pdf")
    assert "Where would better walking light help most?" in words_on(pdf)
    assert b"/OCProperties" in Path(pdf).read_bytes()  # layers that can be switched
    assert b"/Measure" in Path(pdf).read_bytes()  # places that can be measured


def test_the_sheet_can_be_added_to_the_open_project(run, tmp_path, project):
    from qgis.core import QgsLayoutItemMap

    layer = in_file(made.scored_parcels(), tmp_path)
    run(INPUT=layer, ADD_LAYOUT=True)
    run(INPUT=layer, ADD_LAYOUT=True, OUTPUT=str(tmp_path / "second.pdf"))
    question = "Where would better walking light help most?"
    layouts = project.layoutManager().printLayouts()
    assert [layout.name() for layout in layouts] == [question, f"{question} (2)"]
    groups = project.layerTreeRoot().findGroups()
    assert [group.name() for group in groups] == [f"{question} (2)", question]
    assert not any(group.itemVisibilityChecked() for group in groups)
    for layout in layouts:
        (shown,) = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
        drawn = project.mapThemeCollection().mapThemeVisibleLayers(shown.followVisibilityPresetName())
        assert [each.name() for each in drawn] == ["Need for improvement"]
        assert Path(drawn[0].source().split("|")[0]).name.endswith("-public.gpkg")


def test_layers_for_another_kind_of_sheet_change_nothing(run, tmp_path):
    from qgis.core import QgsProject

    given = {"LIGHT_LIST": made.works(4), "AFTER": made.scored_parcels(name="after")}
    run(**{name: in_file(layer, tmp_path) for name, layer in given.items()}, PROJECT=str(tmp_path / "sheet.qgz"))
    opened = QgsProject()
    assert opened.read(str(tmp_path / "sheet.qgz"))
    assert [layer.name() for layer in opened.mapLayers().values()] == ["Need for improvement"]


def test_a_font_that_is_missing_is_named_and_nothing_is_cut(run, monkeypatch):
    from factories.qgis_layers import Log
    from factories.sheet_problems import problems
    from factories.sheets import laid_out
    from wellplaced.processing.sheets import fit

    monkeypatch.setattr(fit, "FONT", "No Such Font")
    fit._metrics.cache_clear()
    fit._set.cache_clear()
    try:
        _project, layout = laid_out(made.scored_parcels(12, 4), gaps=made.dark_gaps())
        assert [told for told in problems(layout) if "is set in" not in told] == []
        assert fit.family_used() != "No Such Font"
    finally:
        monkeypatch.undo()
        fit._metrics.cache_clear()
        fit._set.cache_clear()
    log = Log()
    monkeypatch.setattr(fit, "family_used", lambda: "Another Sans")
    run(feedback=log)
    assert "The font 'DejaVu Sans' is not installed. The sheet is set in 'Another Sans'." in log.warnings
