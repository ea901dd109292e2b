"""What each kind of sheet says and shows."""

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made, sheets as made_sheets

ALL_FACTORS = ("lighting", "sightlines", "vacancy")


def parcels(**more):
    return made.scored_parcels(24, 6, factors=ALL_FACTORS, **more)


def words_on(layout):
    return " ".join(label.text() for label in made_sheets.labels(layout).values())


def laid_out(template, **more):
    return made_sheets.laid_out(more.pop("parcels", None) or parcels(), template=template, **more)


def themes(project):
    collection = project.mapThemeCollection()
    return [[layer.name() for layer in collection.mapThemeVisibleLayers(name)] for name in collection.mapThemes()]


def test_the_list_of_street_lights_comes_in_the_order_of_its_ranks(qapp):
    _project, layout = laid_out("street-light list", works=made.works(5))
    told = made_sheets.labels(layout)
    assert [told[f"work {rank} cell 2"].text() for rank in (1, 2, 5)] == [
        "Invented Street 0",
        "Invented Street 1",
        "Invented Street 4",
    ]
    assert told["work 1 cell 3"].text() == "Repair"
    assert told["work 1 cell 5"].text() == "0.40 → 2.6 lx"


def test_works_that_the_paper_leaves_out_are_counted(qapp):
    _project, layout = laid_out("street-light list", works=made.works(105, why=None))
    assert "5 more are in the layer; the sheet lists the first 100." in words_on(layout)


def test_the_list_repeats_the_heads_of_its_columns_on_each_page(qapp):
    _project, layout = laid_out("street-light list", works=made.works(60))
    pages = {item.page() for item in made_sheets.items(layout) if item.id().startswith("work ")}
    heads = {item.page() for item in made_sheets.items(layout) if item.id().startswith("list head")}
    assert len(pages) > 1
    assert heads == pages


def test_a_list_without_its_fields_is_refused_in_words(qapp):
    from wellplaced.algorithms.finding import DataError

    with pytest.raises(DataError, match="'lamps' has no field 'rank', 'action'"):
        laid_out("street-light list", works=made.city_layer("lamps", "Point"))
    with pytest.raises(DataError, match="needs a layer with the works"):
        laid_out("street-light list")


def test_before_and_after_are_two_maps_of_the_same_place(qapp):
    from qgis.core import QgsLayoutItemMap

    after = parcels(need=lambda column, row: 5.0)
    project, layout = laid_out("before and after", after=after)
    maps = [item for item in made_sheets.items(layout) if isinstance(item, QgsLayoutItemMap)]
    assert len({item.extent().toString() for item in maps}) == 1
    shown = themes(project)
    assert [("Need for improvement" in names, "Need for improvement, afterwards" in names) for names in shown] == [
        (True, False),
        (False, True),
    ]
    assert "→ 5" in made_sheets.labels(layout)["figure 1"].text()


def test_without_the_parcels_afterwards_that_sheet_is_refused(qapp):
    from wellplaced.algorithms.finding import DataError

    with pytest.raises(DataError, match="as they would be afterwards"):
        laid_out("before and after")


def test_the_sheet_of_what_is_not_known_draws_confidence_and_tells_why(qapp):
    project, layout = laid_out("what we do not know")
    scored = next(layer for layer in project.mapLayers().values() if layer.name() == "Need for improvement")
    labels = [item.label() for item in scored.renderer().legendSymbolItems()]
    assert labels[0] == "below 0.4: little is known"
    assert "No walkway within 25 m" in words_on(layout)


def test_the_facilitator_has_script_dots_and_form_without_a_map(qapp):
    from qgis.core import QgsLayoutItemMap

    _project, layout = laid_out("facilitator sheet")
    assert not [item for item in made_sheets.items(layout) if isinstance(item, QgsLayoutItemMap)]
    text = words_on(layout)
    assert "Read the map together (15 minutes)" in text
    assert "Is the map wrong somewhere?" in text


def test_the_votes_on_the_dot_sheet_are_read_back_as_weights(qapp):
    from wellplaced.algorithms.need.weights import parse_weights
    from wellplaced.processing.sheets.facilitator import votes_form

    _project, layout = laid_out("facilitator sheet")
    assert votes_form() in words_on(layout)
    assert parse_weights(votes_form().replace("lighting,", "lighting,7")) == {
        "lighting": 7.0,
        "sightlines": 0.0,
        "vacancy": 0.0,
    }


def options_told(kinds):
    _project, layout = laid_out("wall map", suggestions=made.suggested(kinds))
    return {name: label.text() for name, label in made_sheets.labels(layout).items() if name.startswith("options")}


def test_options_tell_price_evidence_and_places_and_that_nothing_may_be_done(qapp):
    told = " ".join(options_told({"repair_outage": 4}).values())
    assert "• Repair a street light that is out: 50 to 1,350 USD, evidence B, places: 4." in told
    assert "• No action: costs nothing now." in told


def test_how_many_lots_are_vacant_is_told_of_ten_or_more_alone(qapp):
    few, many = (" ".join(options_told({"lot_green": count}).values()) for count in (9, 10))
    assert "Clean and green a vacant lot" in few
    assert "places: 9" not in few
    assert "places: 10" in many


def test_without_suggestions_the_sheet_tells_what_can_be_done_in_general(qapp):
    _project, layout = laid_out("wall map", parcels=made.scored_parcels(24, 6))
    told = words_on(layout)
    assert "for each lamp" in told
    assert "vacant lot" not in told


def test_the_reasons_are_those_of_the_darkest_class(qapp):
    from wellplaced.processing.sheets.reasons import darkest

    layer = made.scored_parcels(2, 1, need=lambda column, row: (30.0, 70.0)[column])
    found = darkest(layer)
    assert (found.areas, found.low, found.high, found.need) == (1, 60.0, 80.0, 70.0)
    assert found.points["lighting"] == 70.0
    assert found.dark_share == pytest.approx(70.0 / 110.0)


def test_places_come_before_what_is_missing(qapp):
    _project, layout = laid_out("wall map", parcels=made.scored_parcels(), context=[made.city_layer("parks")])
    told = made_sheets.labels(layout)
    assert told["places"].text() == "Places that people use here: Park or playground (3)."
    assert told["places"].y() < told["what is shown"].y()


def test_lengths_are_in_feet_where_that_is_asked_for(qapp):
    from wellplaced.processing.sheets.numbers import Units

    _project, layout = laid_out("wall map", parcels=made.scored_parcels(24, 6), gaps=made.dark_gaps(), units=Units.FEET)
    told = words_on(layout)
    assert "1,300 ft is about a five-minute walk" in told
    assert " ft in all" in told or " mi in all" in told
    assert " m in all" not in told


def test_a_logo_is_kept_inside_the_sheet(qapp, tmp_path):
    from qgis.core import QgsLayoutItemPicture
    from qgis.PyQt.QtGui import QImage

    logo = str(tmp_path / "city.png")
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert picture.save(logo)
    _project, layout = laid_out("wall map", logo=logo)
    item = next(item for item in made_sheets.items(layout) if isinstance(item, QgsLayoutItemPicture))
    assert item.picturePath().startswith("base64:")
    assert item.rect().width() / item.rect().height() == pytest.approx(2.0)


@pytest.mark.parametrize("content", [None, b"no picture"])
def test_a_logo_that_cannot_be_read_is_refused_in_words(qapp, tmp_path, content):
    from wellplaced.algorithms.finding import DataError

    logo = tmp_path / "city.png"
    if content is not None:
        logo.write_bytes(content)
    with pytest.raises(DataError, match="logo"):
        laid_out("wall map", logo=str(logo))


def test_large_print_has_no_type_below_18_pt_on_the_map_either(qapp):
    project, _layout = laid_out("wall map", size="LARGE", context=[made.city_layer("streets", "LineString", ("NAME",))])
    streets = next(layer for layer in project.mapLayers().values() if layer.name() == "streets")
    assert streets.labeling().settings().format().size() >= 18.0
