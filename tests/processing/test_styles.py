"""How results look: fixed classes, agreed colours, and nothing that makes the unknown look like a value."""

import colorsys

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made
from factories.drawn import colours_in, drawn_by, picture_of

NEED_COLOURS = ["#fee838", "#bcae6c", "#7d7c78", "#434e6c", "#00224e"]
CAUSES = {"outage", "tree", "building", "spacing", "low output", "no light in the inventory"}


@pytest.fixture
def styles(qapp):
    from wellplaced.processing import styles

    return styles


@pytest.mark.parametrize(
    ("need", "colour"),
    [(0, 0), (19.9, 0), (20, 1), (40, 2), (59.99, 2), (60, 3), (79, 3), (80, 4), (100, 4)],
)
def test_each_need_is_filled_with_the_colour_of_its_class(styles, need, colour):
    layer = made.scored_parcels(2, 1, need=lambda column, row: float(need))
    styles.style_parcels(layer)
    assert set(NEED_COLOURS) & colours_in(picture_of(layer)) == {NEED_COLOURS[colour]}


def test_an_unknown_need_has_an_outline_and_no_fill(styles):
    layer = made.scored_parcels(1, 1, need=lambda column, row: None)
    styles.style_parcels(layer)
    picture = picture_of(layer)
    assert picture.pixelColor(120, 120).name() == "#ffffff"
    assert len(colours_in(picture)) > 1, "the outline must be seen"


def test_low_confidence_is_hatched_over_the_colour_of_the_class(styles):
    layer = made.scored_parcels(1, 1, need=lambda column, row: 70.0)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexFromName("need_confidence"), 0.39)
    layer.commitChanges()
    styles.style_parcels(layer)
    assert middle_of(picture_of(sure(styles))) == {NEED_COLOURS[3]}
    striped = middle_of(picture_of(layer))
    assert NEED_COLOURS[3] in striped
    assert min(map(luminance, striped)) < luminance(NEED_COLOURS[3]) < max(map(luminance, striped))


def middle_of(picture):
    return {picture.pixelColor(x, y).name() for x in range(100, 140) for y in range(100, 140)}


def sure(styles):
    layer = made.scored_parcels(1, 1, need=lambda column, row: 70.0)
    styles.style_parcels(layer)
    return layer


@pytest.mark.parametrize("confidence", [0.4, 0.9])
def test_enough_confidence_is_not_hatched(styles, confidence):
    layer = sure(styles)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexFromName("need_confidence"), confidence)
    layer.commitChanges()
    assert drawn_by(layer, next(layer.getFeatures())) == {"60 to 80: much need"}


def test_an_unknown_confidence_counts_as_low(styles):
    layer = sure(styles)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexFromName("need_confidence"), None)
    layer.commitChanges()
    assert drawn_by(layer, next(layer.getFeatures())) == {"60 to 80: much need", "striped: we are less sure"}


@pytest.mark.parametrize("need", [lambda c, r: 5.0, lambda c, r: None, made.need_of])
def test_the_legend_has_the_same_seven_rows_whatever_the_data(styles, need):
    layer = made.scored_parcels(4, 2, need=need)
    styles.style_parcels(layer)
    assert [item.label() for item in layer.renderer().legendSymbolItems()] == [
        "0 to 20: little need",
        "20 to 40: some need",
        "40 to 60: medium need",
        "60 to 80: much need",
        "80 to 100: very much need",
        "striped: we are less sure",
        "no fill: not known",
    ]


def test_the_labels_are_in_the_language_that_is_asked_for(styles):
    layer = made.scored_parcels(1, 1)
    styles.style_parcels(layer, lambda context, text: f"«{text}»")
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert all(label.startswith("«") for label in labels)


def test_every_cause_of_a_gap_has_its_own_dashes(styles):
    layer = made.dark_gaps()
    styles.style_gaps(layer)
    categories = {category.value(): category.symbol().clone() for category in layer.renderer().categories()}
    assert set(categories) >= CAUSES
    dashes = {}
    for cause, symbol in categories.items():
        core = symbol.symbolLayer(symbol.symbolLayerCount() - 1)
        dashes[cause] = tuple(core.customDashVector()) if core.useCustomDashPattern() else ()
    assert len(set(dashes.values())) == len(dashes)


def test_a_gap_has_a_light_casing_under_a_dark_core(qapp):
    from wellplaced.processing.styles.light import gap_symbol

    symbol = gap_symbol(())
    layers = [symbol.symbolLayer(number) for number in range(symbol.symbolLayerCount())]
    assert layers[-2].color().lightness() > 200
    assert layers[-1].color().lightness() < 60
    assert layers[-2].width() > layers[-1].width()


def test_the_causes_that_lighting_finds_are_all_drawn(styles):
    from wellplaced.algorithms.lighting.gaps import CAUSES as FOUND
    from wellplaced.processing.styles.light import cause_styles

    assert set(FOUND) <= {style.cause for style in cause_styles()}


def test_a_gap_of_a_cause_unheard_of_is_drawn_too(styles):
    layer = made.dark_gaps(causes=("moonlight",), each=1)
    styles.style_gaps(layer)
    assert len(colours_in(picture_of(layer))) > 1


@pytest.mark.parametrize(
    ("lux", "label"),
    [
        (0.0, "below 0.5 lx on average"),
        (0.49, "below 0.5 lx on average"),
        (0.5, "0.5 to 2 lx"),
        (2.0, "2 to 5 lx"),
        (5.0, "5 to 10 lx"),
        (10.0, "10 to 20 lx"),
        (20.0, "above 20 lx"),
        (None, "light not known"),
    ],
)
def test_light_falls_into_its_step(styles, lux, label):
    layer = made.walkways()
    styles.style_walkways(layer)
    feature = next(layer.getFeatures())
    feature.setAttribute("eavg_lx", lux)
    assert drawn_by(layer, feature) == {label}


@pytest.mark.parametrize(("share", "marked"), [(0.31, True), (0.3, False), (0.0, False), (None, False)])
def test_a_walkway_that_is_over_lit_bears_a_mark_besides_its_step(styles, share, marked):
    layer = made.walkways()
    styles.style_walkways(layer)
    feature = next(layer.getFeatures())
    feature.setAttribute("overlit", share)
    mark = {"over-lit for more than 30 %"} if marked else set()
    assert drawn_by(layer, feature) == {"below 0.5 lx on average"} | mark


def test_too_much_light_shows_on_the_map(styles):
    layer = made.walkways()
    styles.style_walkways(layer)
    plain = picture_of(layer)
    place = layer.fields().indexOf("overlit")
    layer.dataProvider().changeAttributeValues({feature.id(): {place: 1.0} for feature in layer.getFeatures()})
    assert picture_of(layer) != plain


def test_more_light_is_drawn_lighter(styles):
    from wellplaced.processing.styles.palette import LIGHT_COLOURS

    brightness = [luminance(colour) for colour in LIGHT_COLOURS]
    assert brightness == sorted(brightness)


def luminance(colour):
    """Relative luminance of WCAG 2."""
    channels = [int(colour[number : number + 2], 16) / 255 for number in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_no_style_uses_red():
    from wellplaced.processing.styles import palette

    colours = [value for value in vars(palette).values() if isinstance(value, str) and value.startswith("#")]
    colours += [*palette.NEED_COLOURS, *palette.LIGHT_COLOURS]
    for colour in colours:
        hue, _, saturation = colorsys.rgb_to_hls(*(int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)))
        assert saturation < 0.25 or 0.08 < hue < 0.92, colour


@pytest.mark.parametrize("geometry", ["Polygon", "None"])
def test_findings_are_named_with_a_place_or_without(styles, geometry):
    layer = made.findings(geometry) if geometry == "Polygon" else made.layer_of("None", made.FINDINGS, "findings")
    styles.style_findings(layer)
    assert layer.attributeAlias(layer.fields().indexFromName("advice")) == "What to do"


def test_our_fields_get_aliases_and_the_citys_keep_theirs(styles):
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    layer = made.scored_parcels(1, 1)
    layer.dataProvider().addAttributes([QgsField("USE_CODE", QVariant.String)])
    layer.updateFields()
    layer.setFieldAlias(layer.fields().indexFromName("USE_CODE"), "Use")
    styles.set_aliases(layer)
    assert layer.attributeAlias(layer.fields().indexFromName("USE_CODE")) == "Use"
    assert layer.attributeAlias(layer.fields().indexFromName("lighting_emin_lx")) == "Lowest light on the frontage (lx)"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("parks", "Park or playground"),
        ("open_space", "Park or playground"),
        ("schools", "School"),
        ("bus_stops", "Bus or train stop"),
        ("public_libraries", "Library or meeting place"),
        ("parking_lots", ""),
        ("park_lights", ""),
        ("street_lights", ""),
        ("trees", ""),
        ("dwellings", ""),
    ],
)
def test_a_layers_name_says_whether_it_shows_community_places(styles, name, place):
    assert styles.place_name(name) == place
    assert styles.is_asset(name) == bool(place)


@pytest.mark.parametrize("kind", ["Polygon", "LineString", "Point"])
@pytest.mark.parametrize("name", ["parcels", "pavements", "street_lights", "parks", "schools", "nothing known"])
def test_any_layer_of_the_city_can_be_styled(styles, name, kind):
    layer = made.city_layer(name, kind)
    styles.style_sample(layer)
    assert len(colours_in(picture_of(layer))) > 1


def test_street_lights_are_not_taken_for_trees(styles):
    lights, trees = made.city_layer("street_lights", "Point"), made.city_layer("trees", "Point")
    styles.style_sample(lights)
    styles.style_sample(trees)
    assert lights.renderer().symbol().color() != trees.renderer().symbol().color()


def test_streets_bear_their_names(styles):
    layer = made.city_layer("street_centre_lines", "LineString", ("NAME",))
    styles.style_sample(layer)
    assert layer.labelsEnabled()
    assert layer.labeling().settings().fieldName == '"NAME"'


def test_a_table_without_places_is_left_alone(styles):
    layer = made.layer_of("None", made.FINDINGS, "no_water_use")
    styles.style_sample(layer)
    assert layer.renderer() is None


class TestSuggestions:
    """What would help: a colour for the domain, a shape for the kind."""

    def test_every_kind_that_a_rule_suggests_has_a_shape_of_its_own_in_its_colour(self, styles):
        from wellplaced.algorithms.interventions.rules import RULES
        from wellplaced.processing.styles.palette import DOMAIN_COLOURS
        from wellplaced.processing.styles.suggestions import SHAPES, kinds

        suggested = [rule.intervention for rule in RULES]
        assert set(suggested) == set(SHAPES)
        looks = {(DOMAIN_COLOURS[kinds()[kind].domain], SHAPES[kind]) for kind in suggested}
        assert len(looks) == len(suggested)

    def test_every_domain_has_a_colour_of_okabe_and_ito(self):
        from wellplaced.algorithms.interventions.catalogue_checks import DOMAINS
        from wellplaced.processing.styles.palette import DOMAIN_COLOURS

        agreed = ["#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#000000"]
        assert set(DOMAIN_COLOURS) == set(DOMAINS)
        assert sorted(DOMAIN_COLOURS.values()) == sorted(agreed)

    def test_shapes_are_drawn_as_they_are_named(self, styles):
        from qgis.core import QgsSimpleMarkerSymbolLayerBase
        from wellplaced.processing.styles.suggestions import OTHER_SHAPE, SHAPES

        for shape in {*SHAPES.values(), OTHER_SHAPE}:
            decoded, known = QgsSimpleMarkerSymbolLayerBase.decodeShape(shape)
            assert known, shape
            assert QgsSimpleMarkerSymbolLayerBase.encodeShape(decoded) == shape

    def test_the_legend_names_the_kinds_that_are_there_in_words(self, styles):
        layer = made.suggestions()
        styles.style_suggestions(layer)
        assert [item.label() for item in layer.renderer().legendSymbolItems()] == [
            "Repair a street light that is out",
            "Trim shrubs or lift crowns to open the view",
            "Clean and green a vacant lot",
            "another suggestion",
        ]

    def test_markers_at_one_place_do_not_hide_each_other(self, styles):
        from qgis.core import QgsGeometry

        layer = made.suggestions(("lot_green", "repair_outage", "clear_sightline"))
        first, second, _ = layer.getFeatures()
        layer.startEditing()
        layer.changeGeometry(second.id(), QgsGeometry(first.geometry()))
        layer.commitChanges()
        styles.style_suggestions(layer)
        assert {"#009e73", "#e69f00"} <= colours_in(picture_of(layer))

    @pytest.mark.parametrize("geometry", ["Polygon", "LineString"])
    def test_extents_are_drawn_in_the_colour_of_their_markers(self, styles, geometry):
        layer = made.suggestions(("repair_outage",), geometry)
        styles.style_extents(layer)
        assert "#e69f00" in colours_in(picture_of(layer))

    def test_a_kind_of_the_citys_own_is_drawn_too(self, styles):
        layer = made.suggestions(("paint_a_mural", "lot_green"))
        styles.style_suggestions(layer)
        first = next(layer.getFeatures())
        assert first["intervention"] == "paint_a_mural"
        assert "#9b9b9b" in colours_in(picture_of(layer))

    def test_its_fields_are_named(self, styles):
        layer = made.suggestions()
        styles.style_suggestions(layer)
        assert layer.attributeAlias(layer.fields().indexFromName("gap_id")) == "Dark gap"


class TestPlaces:
    """Hidden pockets and groups of likely vacant parcels."""

    def test_pockets_are_told_apart_by_pattern_in_one_colour(self, styles):
        layer = made.hidden_pockets()
        styles.style_pockets(layer)
        symbols = {each.value(): each.symbol().clone() for each in layer.renderer().categories()}
        assert {"buildings", "barriers", "trees"} <= set(symbols)
        patterns = [symbols[kind].symbolLayer(1).brushStyle() for kind in ("buildings", "barriers", "trees")]
        assert len(set(map(int, patterns))) == 3
        assert "#56b4e9" in colours_in(picture_of(layer))

    def test_a_pocket_behind_something_unheard_of_is_drawn_too(self, styles):
        layer = made.hidden_pockets(("moonbeam",))
        styles.style_pockets(layer)
        assert len(colours_in(picture_of(layer))) > 1

    def test_a_group_is_an_outline_that_leaves_the_need_in_view(self, styles):
        layer = made.vacant_groups()
        styles.style_clusters(layer)
        picture = picture_of(layer)
        assert "#009e73" in colours_in(picture)
        assert picture.pixelColor(120, 120).name() == "#ffffff"

    def test_visibility_has_a_step_for_ground_that_nobody_sees(self, styles, tmp_path):
        import numpy as np
        from osgeo import gdal
        from qgis.core import QgsRasterLayer
        from qgis.PyQt.QtGui import QColor

        file = str(tmp_path / "seen.tif")
        raster = gdal.GetDriverByName("GTiff").Create(file, 6, 1, 1, gdal.GDT_Int32)
        raster.SetGeoTransform((0.0, 1.0, 0.0, 1.0, 0.0, -1.0))
        raster.GetRasterBand(1).WriteArray(np.array([[0, 1, 4, 8, 15, 400]], dtype=np.int32))
        raster = None
        layer = QgsRasterLayer(file, "seen")
        styles.style_visibility(layer)
        labels = [label for label, _ in layer.renderer().legendSymbologyItems()]
        assert labels[0] == "seen from nowhere on the walkways"
        block = layer.renderer().block(1, layer.extent(), 6, 1)
        shades = [luminance(QColor(block.color(0, column)).name()) for column in range(6)]
        assert shades == sorted(shades)
        assert len(set(shades)) == 6
