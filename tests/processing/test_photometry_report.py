"""The report on photometric files: what it shows of files, lights and what did not match; safe and self-contained."""

from html.parser import HTMLParser

import pytest
from factories.photometry import eulumdat, ies
from factories.qgis_layers import SOUTH, WEST, layer, lights, parcels, rows_of, street

HOSTILE = '<script>alert(1)</script> & "q" \'é.ies'


class Page(HTMLParser):
    """What a browser would find: elements with their attributes, ids and text."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.text = [], ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data

    def of(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "files"
    made.mkdir()
    (made / "cobra.ies").write_bytes(ies())
    (made / "globe.ldt").write_bytes(eulumdat())
    (made / "broken.ies").write_bytes(b"nothing")
    return made


@pytest.fixture
def report(run, tmp_path, folder):
    """The page of a check of lights with such files."""

    def made(files=("cobra.ies", "cobra.ies", "lost.ies"), **layers):
        rows = [(f"Point ({WEST + 40 * n} {SOUTH - 3})", [f"l{n}", 8.0, name]) for n, name in enumerate(files)]
        given = layer("Point", rows, "ID:string,HEIGHT_M:double,PHOTOMETRY:string", "lights")
        file = tmp_path / "report.html"
        run(
            "checkdata", INPUT=parcels(), WALKWAYS=street(), LIGHTS=[given], PHOTOMETRY=str(folder),
            PHOTOMETRY_REPORT=str(file), **layers,
        )  # fmt: skip
        return file.read_text(encoding="utf-8")

    return made


def test_each_file_is_drawn_with_its_figures_and_how_many_lights_have_it(report):
    page = Page(report())
    assert len(page.of("svg")) == len(page.of("figure")) == 2
    assert "can be read: 2; used of them: 1. Street lights computed with one: 2 of 3." in page.text
    assert page.text.index("Filecobra.iesStreet lights2Light of the luminaire314 lm") < page.text.index(
        "Fileglobe.ldtStreet lights0"
    )
    assert "not stated (absolute photometry)Power50 WSymmetrythe same all round" in page.text


def test_what_did_not_match_on_either_side_is_listed_with_the_reason(report):
    text = Page(report()).text
    assert "Lights that match no file" in text
    assert "Street lightslost.ies1" in text
    assert "Files that match no lightFileglobe.ldt" in text
    assert "FileWhybroken.iesIt has no line TILT=, so it is no IES file." in text


def test_it_needs_nothing_else_and_no_two_ids_are_alike(report):
    page = Page(report())
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in page.elements}
    assert not [attrs for _, attrs in page.elements if {"src", "href", "onload", "onclick"} & set(attrs)]
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids)) == 4


def test_what_files_and_lights_are_called_is_text_whatever_it_is(report, folder):
    try:
        (folder / HOSTILE.replace("/", "_")).write_bytes(ies())
    except OSError:
        pytest.skip("this file system takes no such name")
    page = Page(report(files=["cobra.ies", "<b>bold</b>.ies", "<img src=x onerror=alert(1)>"]))
    assert not {"script", "b", "img"} & {tag for tag, _ in page.elements}
    assert "<b>bold</b>.ies" in page.text
    assert HOSTILE.replace("/", "_") in page.text


def test_without_lights_the_files_are_shown_all_the_same(run, folder, tmp_path):
    file = tmp_path / "report.html"
    made = run("checkdata", INPUT=parcels(), PHOTOMETRY=str(folder), PHOTOMETRY_REPORT=str(file))
    assert len(Page(file.read_text(encoding="utf-8")).of("svg")) == 2
    assert made["PHOTOMETRY_REPORT"] == str(file)
    assert [row["what"] for row in rows_of(made["OUTPUT"]) if "were not used" in row["what"]]


def test_without_a_folder_there_is_no_report(run, tmp_path):
    file = tmp_path / "report.html"
    made = run("checkdata", INPUT=parcels(), LIGHTS=[lights()], PHOTOMETRY_REPORT=str(file))
    assert "PHOTOMETRY_REPORT" not in made
    assert not file.exists()
