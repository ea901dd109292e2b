"""`wellplaced:communityatlas`: a page for each area with its own map, facts and reasons."""

import re

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made
from factories.paper import pages_of_pdf, told_by, words_on
from factories.sheets import in_file

ALL_FACTORS = ("lighting", "sightlines", "vacancy")


@pytest.fixture
def run(provider, project, tmp_path):
    """Runs the algorithm; inputs and outputs lie in one folder."""
    import processing

    def run(feedback=None, **parameters):
        if "INPUT" not in parameters:
            parameters["INPUT"] = in_file(made.scored_parcels(18, 6, factors=ALL_FACTORS), tmp_path)
        parameters.setdefault("OUTPUT", str(tmp_path / "atlas.pdf"))
        return processing.run("wellplaced:communityatlas", parameters, feedback=feedback)

    return run


def halves(names=("West", "East")):
    """Two areas: the lots up to column 8, and the rest."""
    from qgis.core import QgsGeometry

    layer = made.layer_of("Polygon", (), "halves")
    layer.dataProvider().addAttributes([made.QgsField("label", made.TYPES["text"])])
    layer.updateFields()
    lots = [[made.lot(column, row) for column in columns for row in range(6)] for columns in (range(9), range(9, 18))]
    rows = [(QgsGeometry.unaryUnion(each).convexHull(), {"label": name}) for each, name in zip(lots, names)]
    return made.fill(layer, rows)


def test_each_area_has_a_page_after_the_overview(run, tmp_path):
    done = run(AREAS=in_file(halves(), tmp_path), AREA_NAME="label", GAPS=in_file(made.dark_gaps(), tmp_path))
    assert done["AREAS_COUNT"] == 2
    pages = pages_of_pdf(done["OUTPUT"])
    assert "1: West 2: East" in " ".join(pages)
    assert ["area 1 of 2" in page for page in pages][-2:] == [True, False]
    assert "West" in pages[-2]
    assert "East" in pages[-1]


def test_each_page_tells_the_figures_of_its_own_area(run, tmp_path):
    parcels = in_file(
        made.scored_parcels(18, 6, need=lambda column, row: 10.0 if column < 9 else 70.0, factors=ALL_FACTORS), tmp_path
    )
    pages = pages_of_pdf(run(INPUT=parcels, AREAS=in_file(halves(), tmp_path), AREA_NAME="label")["OUTPUT"])
    west, east = (
        float(re.search(r"Average need on this map: (\d+) of 100", page)[1])
        for area in ("area 1 of 2", "area 2 of 2")
        for page in [next(page for page in pages if area in page and "Average" in page)]
    )
    assert west < 30.0  # the faces of the block in the middle have lots of both
    assert east > 55.0


def test_without_areas_each_block_has_a_page(run):
    done = run()
    assert done["AREAS_COUNT"] == 9  # three by three blocks of twelve lots
    assert "Block 9" in words_on(done["OUTPUT"])


def test_an_area_without_parcels_keeps_its_page_which_says_so(run, tmp_path):
    from qgis.core import QgsGeometry, QgsRectangle

    areas = halves()
    far = QgsGeometry.fromRect(QgsRectangle(*made.ORIGIN, made.ORIGIN[0] + 90.0, made.ORIGIN[1] + 90.0))
    far.translate(5000.0, 5000.0)
    made.fill(areas, [(far, {"label": "Elsewhere"})])
    pages = pages_of_pdf(run(AREAS=in_file(areas, tmp_path), AREA_NAME="label")["OUTPUT"])
    assert "No block face lies in this area: there is nothing to show." in pages[-1]


def test_no_parcel_is_named_or_ranked(run):
    text = words_on(run()["OUTPUT"])
    assert "lot-" not in text
    assert "rank" not in text.lower()


def test_the_atlas_is_written_as_pictures_where_the_name_asks_for_it(run, tmp_path):
    run(AREAS=in_file(halves(), tmp_path), OUTPUT=str(tmp_path / "atlas.png"))
    assert {path.name for path in tmp_path.glob("*.png")} >= {"atlas.png", "atlas-001.png", "atlas-002.png"}


def test_areas_that_cannot_be_drawn_are_refused_in_words(run, tmp_path):
    from qgis.core import QgsProcessingException

    empty = made.layer_of("Polygon", (), "nothing")
    with pytest.raises(QgsProcessingException, match="'nothing' has no area that can be drawn"):
        run(AREAS=in_file(empty, tmp_path))


KINDS = pytest.mark.parametrize("kind", ["pdf", "png"])


@pytest.fixture
def folder(tmp_path):
    """An empty folder for the pages alone."""
    folder = tmp_path / "print"
    folder.mkdir()
    return folder


@KINDS
def test_who_stops_it_gets_no_file(run, tmp_path, folder, kind, monkeypatch):
    from qgis.core import QgsProcessingFeedback
    from wellplaced.processing.sheets import atlas

    stopping = QgsProcessingFeedback()
    composed = []
    compose = atlas.compose

    def counted(*arguments):
        composed.append(arguments)
        if len(composed) == 2:
            stopping.cancel()
        return compose(*arguments)

    monkeypatch.setattr(atlas, "compose", counted)
    run(stopping, AREAS=in_file(halves(), tmp_path), OUTPUT=str(folder / f"atlas.{kind}"))
    assert len(composed) == 2
    assert not list(folder.iterdir())


@KINDS
def test_an_atlas_that_is_refused_on_a_late_page_leaves_an_earlier_one_as_it_was(run, tmp_path, folder, kind):
    from qgis.core import QgsProcessingException

    parameters = {"AREA_NAME": "label", "AREA": "Spots of shade", "OUTPUT": str(folder / f"atlas.{kind}")}
    run(AREAS=in_file(halves(), tmp_path), **parameters)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(QgsProcessingException, match="label places or people"):
        run(AREAS=in_file(halves(("West", "Hot")), tmp_path), **parameters)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_page_that_cannot_take_its_place_is_told_in_words(run, tmp_path, folder):
    from qgis.core import QgsProcessingException

    (folder / "atlas-001.png").mkdir()
    with pytest.raises(QgsProcessingException, match=r"could not be written to 'atlas\.png'.*choose another place"):
        run(AREAS=in_file(halves(), tmp_path), OUTPUT=str(folder / "atlas.png"))


def test_pages_are_as_large_as_asked_for(run, tmp_path):
    told = told_by("pdfinfo", run(AREAS=in_file(halves(), tmp_path), PAPER="Letter", ORIENTATION="portrait")["OUTPUT"])
    assert re.search(r"Page size: +612 x 792 pts \(letter\)", told)


def test_each_layout_is_let_go_before_the_next_but_one_is_made(run, monkeypatch):
    """So that an atlas of many pages needs no more memory than a short one."""
    import weakref

    from wellplaced.processing.sheets import atlas

    made_so_far, alive = [], []
    compose = atlas.compose

    def watched(*arguments):
        layout = compose(*arguments)
        made_so_far.append(weakref.ref(layout))
        alive.append(sum(each() is not None for each in made_so_far))
        return layout

    monkeypatch.setattr(atlas, "compose", watched)
    run()
    assert len(made_so_far) == 10
    assert max(alive) <= 2
