"""The page itself: on its grid, nothing cut off, nothing over anything else, in any language and with any data."""

import re

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made, sheets as made_sheets

CONTACT = "Town hall, room 12, every Tuesday from 4 pm. Telephone 0123 456 789."
ALL_FACTORS = ("lighting", "sightlines", "vacancy")
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
    "single parcels": lambda: {**CASES["usual"](), "detail": "PARCELS", "area": "Invented Quarter " * 9},
    "three factors": lambda: {**CASES["usual"](), "parcels": made.scored_parcels(factors=ALL_FACTORS)},
    "three factors, a longer language": lambda: {
        **CASES["a longer language"](),
        "parcels": made.scored_parcels(factors=ALL_FACTORS),
    },
    "three factors, single parcels, a longer language": lambda: {
        **CASES["a longer language"](),
        "parcels": made.scored_parcels(factors=ALL_FACTORS),
        "detail": "PARCELS",
        "area": "",
    },
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
        rows.append((shape, {"need": feature["need"], "need_confidence": 0.8, "lighting_deficit": 0.4}))
    return made.fill(layer, rows)


@pytest.fixture(params=CASES)
def sheet(request, qapp):
    """(project, layout) of every case; the project keeps the layout's layers alive."""
    return laid_out(**CASES[request.param]())


@pytest.fixture
def usual(qapp):
    return laid_out(**CASES["usual"]())


def laid_out(parcels, gaps=None, context=(), **texts):
    return made_sheets.laid_out(parcels, gaps=gaps, context=context, **{"translate": plain, **texts})


def labels(layout):
    return made_sheets.labels(layout)


def items(layout):
    return made_sheets.items(layout)


def test_nothing_overlaps_or_leaves_the_page_or_is_cut_or_too_small(sheet):
    from factories.sheet_problems import problems

    _project, layout = sheet
    assert problems(layout) == []


def legend_labels(layout):
    from qgis.core import QgsLayoutItemLegend

    rows = []
    legends = [item for item in items(layout) if isinstance(item, QgsLayoutItemLegend)]
    for legend in sorted(legends, key=lambda item: (item.page(), item.id())):
        model = legend.model()
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


def test_the_map_shows_all_that_was_scored(usual):
    from qgis.core import QgsLayoutItemMap

    project, layout = usual
    parcels = next(layer for layer in project.mapLayers().values() if layer.name() == "Need for improvement")
    shown = next(item for item in items(layout) if isinstance(item, QgsLayoutItemMap))
    assert shown.extent().contains(parcels.extent())
    assert len(shown.layersToRender() if hasattr(shown, "layersToRender") else project.mapLayers()) == 6


def test_a_parcel_far_off_does_not_make_the_map_small(qapp):
    from qgis.core import QgsGeometry, QgsLayoutItemMap

    parcels = made.scored_parcels()
    near = parcels.extent()
    straight = [made.place(0.0, 0.0), made.place(-3000.0, 0.0), made.place(-3000.0, 10.0)]
    made.fill(parcels, [(QgsGeometry.fromPolygonXY([[*straight, straight[0]]]), {"need": 5.0})])
    _project, layout = laid_out(parcels)
    shown = next(item for item in items(layout) if isinstance(item, QgsLayoutItemMap)).extent()
    assert shown.contains(near)
    assert shown.area() < 3.0 * near.area()


def test_two_districts_far_apart_are_both_shown(qapp):
    from qgis.core import QgsGeometry, QgsLayoutItemMap

    parcels = made.scored_parcels()
    there = [QgsGeometry(feature.geometry()) for feature in parcels.getFeatures()][:20]
    for shape in there:
        shape.translate(4000.0, 0.0)
    made.fill(parcels, [(shape, {"need": 5.0}) for shape in there])
    _project, layout = laid_out(parcels)
    shown = next(item for item in items(layout) if isinstance(item, QgsLayoutItemMap)).extent()
    assert shown.contains(parcels.extent())


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


def test_a_long_answer_goes_on_overleaf(qapp):
    _project, layout = laid_out(made.scored_parcels(2, 2), contact=CONTACT * 40)
    told = " ".join(label.text() for name, label in labels(layout).items() if name.startswith("answer"))
    assert told.count("room 12") == 40
    assert layout.pageCollection().pageCount() > 1


def test_too_long_a_name_of_the_area_is_refused_in_words(qapp):
    from wellplaced.algorithms.finding import DataError

    with pytest.raises(DataError, match="too long for this paper"):
        laid_out(made.scored_parcels(2, 2), area="Invented Quarter " * 200)


def test_a_word_that_is_wider_than_the_page_is_broken(qapp):
    from factories.sheet_problems import problems

    _project, layout = laid_out(made.scored_parcels(12, 4), area="Llanfairpwll" * 30, decides="gogerychwyrn" * 20)
    assert problems(layout) == []


def test_the_users_layers_are_left_as_they_were(qapp):
    parcels = made.scored_parcels(2, 2)
    before = parcels.renderer().type()
    laid_out(parcels)
    assert (parcels.renderer().type(), parcels.name()) == (before, "scored")


def shown_layer(project):
    return next(layer for layer in project.mapLayers().values() if layer.name() == "Need for improvement")


def test_the_map_shows_block_faces_of_ten_or_more_parcels(usual):
    project, _layout = usual
    faces = list(shown_layer(project).getFeatures())
    assert sum(face["parcels"] for face in faces) == 36 * 12
    assert min(face["parcels"] for face in faces) >= 10
    assert "parcel_id" not in shown_layer(project).fields().names()


def test_single_parcels_are_drawn_only_on_a_page_that_is_marked_as_internal(qapp):
    project, layout = laid_out(made.scored_parcels(4, 3), detail="PARCELS")
    assert shown_layer(project).featureCount() == 12
    assert labels(layout)["internal"].text() == "Internal working copy, not for the public"
    assert "Each parcel of land" in labels(layout)["what is shown"].text()


def test_the_public_page_speaks_of_block_faces(usual):
    _project, layout = usual
    assert "internal" not in labels(layout)
    assert (
        "Each block face (ten or more parcels) has the colour of its mean need"
        in labels(layout)["what is shown"].text()
    )
    assert "block faces: not known" in labels(layout)["fact 3"].text()


def test_fewer_than_ten_parcels_are_said_to_be_too_few_for_the_public(qapp):
    _project, layout = laid_out(made.scored_parcels(3, 3))
    assert "fewer than ten parcels" in labels(layout)["nothing to show"].text()


@pytest.mark.parametrize(
    ("factors", "title", "things"),
    [
        (("lighting",), "Where would better walking light help most?", "This map is about lighting only (1 of 3"),
        (("lighting", "vacancy"), "Where would care of the place help most?", "how far walking light, the use of land"),
        (ALL_FACTORS, "Where would care of the place help most?", "3 of 3 measures"),
    ],
)
def test_the_page_speaks_of_the_factors_that_the_layer_has(qapp, factors, title, things):
    _project, layout = laid_out(made.scored_parcels(factors=factors))
    assert labels(layout)["title"].text() == title
    assert things in labels(layout)["what is shown"].text()


def test_each_factor_has_its_fact(qapp):
    _project, layout = laid_out(made.scored_parcels(factors=ALL_FACTORS), made.dark_gaps())
    told = labels(layout)
    assert "darker than 2 lx" in told["fact 1"].text()
    assert (told["figure 2"].text(), told["fact 2"].text()) == (
        "70 %",
        "of the open ground can be seen from a walkway.",
    )
    assert re.search(r"of \d+ points of need", told["fact 3"].text())
    assert "fact 4" not in told


@pytest.mark.parametrize("field", ["need_confidence", "vacancy_deficit", "suggestion_id", "cluster_id"])
def test_results_about_single_parcels_are_no_base_map_for_the_public(qapp, field):
    from wellplaced.algorithms.finding import DataError

    single = made.city_layer("results", fields=(field,))
    with pytest.raises(DataError, match="'results' tells of single parcels"):
        laid_out(made.scored_parcels(4, 4), context=(single,))
    laid_out(made.scored_parcels(4, 4), context=(single,), detail="PARCELS")


def test_a_layer_in_feet_has_the_same_faces(qapp):
    """The lots again in US survey feet, at another place."""
    from qgis.PyQt.QtGui import QTransform

    metric = made.scored_parcels(12, 4)
    in_feet = made.layer_of("Polygon", made.ours(("lighting",)), "scored", "EPSG:2249")
    grown = QTransform.fromScale(1 / 0.3048006096, 1 / 0.3048006096)
    moved = QTransform.fromTranslate(-made.ORIGIN[0] + 235_000, -made.ORIGIN[1] + 902_000)
    rows = []
    for feature in metric.getFeatures():
        shape = feature.geometry()
        shape.transform(moved * grown)
        rows.append((shape, {field.name(): feature[field.name()] for field in metric.fields()}))
    assert needs_of_faces(metric) == needs_of_faces(made.fill(in_feet, rows))


def needs_of_faces(parcels):
    project, _layout = laid_out(parcels)
    return sorted((face["parcels"], round(face["need"], 6)) for face in shown_layer(project).getFeatures())
