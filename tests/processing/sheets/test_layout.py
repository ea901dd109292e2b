"""The page itself: on its grid, nothing cut off, nothing over anything else, in any language and with any data."""

import itertools
import re

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made

CONTACT = "Town hall, room 12, every Tuesday from 4 pm. Telephone 0123 456 789."
ALL_CAUSES = ("outage", "tree", "building", "spacing", "low output", "no light in the inventory", "moonlight")


def places():
    return (
        made.city_layer("bus_stops", "Point"),
        made.city_layer("schools"),
        made.city_layer("parks"),
        made.city_layer("street_centre_lines", "LineString", ("NAME",)),
    )


def plain(context, text):
    return text


def longer(context, text):
    """A language that needs 30 % more room than English."""
    return text + " " + "amplio " * round(0.3 * len(re.sub(r"\{\w+\}", "", text)) / 7)


CASES = {
    "usual": lambda: {"parcels": made.scored_parcels(), "gaps": made.dark_gaps(), "context": places()},
    "parcels alone": lambda: {"parcels": made.scored_parcels()},
    "nothing known": lambda: {"parcels": made.scored_parcels(need=lambda c, r: None), "gaps": made.dark_gaps()},
    "no parcel": lambda: {"parcels": made.scored_parcels(0, 0, history=None)},
    "one parcel": lambda: {"parcels": made.scored_parcels(1, 1)},
    "no gap": lambda: {"parcels": made.scored_parcels(), "gaps": made.dark_gaps(each=0)},
    "much of all": lambda: {
        "parcels": made.scored_parcels(),
        "gaps": made.dark_gaps(ALL_CAUSES, 2),
        "context": (*places(), made.city_layer("libraries", "Point")),
        "area": "Invented Quarter " * 12,
        "contact": CONTACT * 2,
    },
    "a longer language": lambda: {
        "parcels": made.scored_parcels(),
        "gaps": made.dark_gaps(),
        "context": places(),
        "translate": longer,
    },
    "degrees": lambda: {"parcels": in_degrees()},
}


def in_degrees():
    """The same parcels in longitude and latitude."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    metric = made.scored_parcels(6, 4)
    there = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(metric.crs(), there, QgsProject.instance())
    layer = made.layer_of("Polygon", made.ours(("lighting",)), "scored", "EPSG:4326")
    rows = []
    for feature in metric.getFeatures():
        shape = feature.geometry()
        shape.transform(transform)
        rows.append((shape, {"need": feature["need"], "need_confidence": 0.8}))
    return made.fill(layer, rows)


@pytest.fixture(params=CASES)
def sheet(request, qapp):
    """(project, layout) of every case; the project keeps the layout's layers alive."""
    return laid_out(**CASES[request.param]())


@pytest.fixture
def usual(qapp):
    return laid_out(**CASES["usual"]())


def laid_out(parcels, gaps=None, context=(), area="Invented Quarter", contact=CONTACT, translate=plain):
    from wellplaced.algorithms.progress import Progress
    from wellplaced.processing.sheets.make import Order, lay_out

    order = Order(parcels, gaps, tuple(context), area, contact, "2026-05-04", "en", translate)
    return lay_out(order, Progress())


def items(layout):
    from qgis.core import QgsLayoutItem, QgsLayoutItemPage

    return [
        item for item in layout.items() if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage)
    ]


def labels(layout):
    from qgis.core import QgsLayoutItemLabel

    return {item.id(): item for item in items(layout) if isinstance(item, QgsLayoutItemLabel)}


def boxes(layout):
    from wellplaced.processing.sheets.compose import box_of

    return {item.id(): box_of(item) for item in items(layout)}


def test_nothing_overlaps(sheet):
    _project, layout = sheet
    placed = boxes(layout)
    assert [pair for pair in itertools.combinations(placed, 2) if placed[pair[0]].overlaps(placed[pair[1]])] == []


def test_everything_lies_within_the_margins(sheet):
    _project, layout = sheet
    for name, box in boxes(layout).items():
        assert box.x >= 10, name
        assert box.y >= 9, name
        assert box.right <= 410, name
        assert box.bottom <= 287, name


def test_every_text_fits_its_box(sheet):
    """Measured by Qt's own word wrap at twenty times the size, where hinting does not matter."""
    from qgis.PyQt.QtCore import QRectF, Qt
    from qgis.PyQt.QtGui import QFont, QFontMetricsF

    _project, layout = sheet
    for name, label in labels(layout).items():
        font = QFont(label.font())
        pixels_per_mm = 20.0
        font.setPixelSize(round(label.font().pointSizeF() * 25.4 / 72 * pixels_per_mm))
        room = QRectF(0, 0, label.rect().width() * pixels_per_mm, 1e6)
        needed = QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap, label.text())
        assert needed.height() / pixels_per_mm <= label.rect().height() + 0.01, name
        assert needed.width() / pixels_per_mm <= label.rect().width() + 0.01, name


@pytest.mark.parametrize("case", [name for name in CASES if name != "much of all"])
def test_no_sentence_is_cut(qapp, case):
    _project, layout = laid_out(**CASES[case]())
    assert [name for name, label in labels(layout).items() if "…" in label.text()] == []


def test_title_body_and_family(sheet):
    _project, layout = sheet
    for name, label in labels(layout).items():
        least = {"title": 24, "imprint": 9}.get(name, 14)
        assert label.font().pointSizeF() >= least, name
        assert label.font().family() == "DejaVu Sans", name


def test_the_legend_keeps_body_size_where_the_rows_are_usual(usual):
    from qgis.core import QgsLayoutItemLegend, QgsLegendStyle

    _project, layout = usual
    legend = next(item for item in items(layout) if isinstance(item, QgsLayoutItemLegend))
    assert legend.style(QgsLegendStyle.Style.SymbolLabel).font().pointSizeF() >= 14


def legend_labels(layout):
    from qgis.core import QgsLayoutItemLegend

    legend = next(item for item in items(layout) if isinstance(item, QgsLayoutItemLegend))
    model = legend.model()
    rows = []
    for node in model.rootGroup().findLayers():
        rows.append(node.customProperty("legend/title-label"))
        rows += [item.data(0) for item in model.layerLegendNodes(node) if item.isEmbeddedInParent() is False]
    return [row for row in rows if row]


def test_community_places_stand_first_in_the_legend(usual):
    _project, layout = usual
    assert legend_labels(layout)[:3] == ["Bus or train stop", "School", "Park or playground"]


@pytest.mark.parametrize("case", ["usual", "nothing known", "one parcel", "no parcel"])
def test_the_legend_has_all_classes_whatever_the_data(qapp, case):
    _project, layout = laid_out(**CASES[case]())
    rows = legend_labels(layout)
    start = rows.index("0 to 20: little need")
    assert rows[start : start + 7] == [
        "0 to 20: little need",
        "20 to 40: some need",
        "40 to 60: medium need",
        "60 to 80: much need",
        "80 to 100: very much need",
        "striped: we are less sure",
        "no fill: not known",
    ]


def test_the_legend_shows_only_the_causes_that_the_gaps_have(qapp):
    _project, layout = laid_out(made.scored_parcels(), made.dark_gaps(("outage", "spacing"), 2))
    rows = legend_labels(layout)
    assert rows[-2:] == ["a lamp is out", "lamps are far apart"]


def test_the_map_shows_all_parcels(usual):
    from qgis.core import QgsLayoutItemMap

    project, layout = usual
    parcels = next(layer for layer in project.mapLayers().values() if layer.name() == "Need for improvement")
    shown = next(item for item in items(layout) if isinstance(item, QgsLayoutItemMap))
    assert shown.extent().contains(parcels.extent())
    assert len(shown.layersToRender() if hasattr(shown, "layersToRender") else project.mapLayers()) == 6


def test_gaps_lie_over_parks_and_parks_over_parcels(usual):
    project, _layout = usual
    order = [layer.name() for layer in project.layerTreeRoot().layerOrder()]
    assert order.index("bus_stops") < order.index("Dark gaps in the walking light") < order.index("parks")
    assert order.index("parks") < order.index("Need for improvement")


def test_a_map_of_degrees_is_drawn_in_metres(qapp):
    project, _layout = laid_out(in_degrees())
    assert project.crs().authid() == "EPSG:32632"


def test_every_word_is_translated(qapp):
    _project, layout = laid_out(**{**CASES["usual"](), "translate": lambda context, text: f"«{text}»"})
    untranslated = {
        name: label.text()
        for name, label in labels(layout).items()
        if "«" not in label.text() and not name.startswith("figure")
    }
    assert untranslated == {}
    assert [row for row in legend_labels(layout) if "«" not in row] == []


def test_what_people_type_is_never_run_as_an_expression(qapp):
    _project, layout = laid_out(made.scored_parcels(2, 2), contact="Room [% 1 + 1 %]", area="[% @user_account_name %]")
    shown = " ".join(label.currentText() for label in labels(layout).values())
    assert "Room [ % 1 + 1 %]" in shown
    assert "@user_account_name" in shown


def test_too_long_an_answer_is_refused_in_words(qapp):
    from wellplaced.algorithms.finding import DataError

    with pytest.raises(DataError, match="too long"):
        laid_out(made.scored_parcels(2, 2), contact=CONTACT * 6)


def test_the_users_layers_are_left_as_they_were(qapp):
    parcels = made.scored_parcels(2, 2)
    before = parcels.renderer().type()
    laid_out(parcels)
    assert (parcels.renderer().type(), parcels.name()) == (before, "scored")
