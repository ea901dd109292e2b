"""How ranked upgrades look: a colour and a shape a work, the first on top and numbered; tips in words."""

import pytest

pytest.importorskip("qgis.core")

from factories.upgraded import packages, works


@pytest.fixture
def layers(qapp):
    """Works (or what is given) as QGIS has them when a run has written them."""
    from qgis.core import QgsVectorLayer
    from wellplaced.processing.field_types import qgis_fields
    from wellplaced.processing.outputs import DETAILS
    from wellplaced.processing.write import detail_features

    def made(kind="UPGRADES", frame=None):
        detail = DETAILS[kind]
        features, _ = detail_features(works(6) if frame is None else frame, detail.fields, detail.empty)
        shape = "Point" if kind == "UPGRADES" else "MultiPoint"
        layer = QgsVectorLayer(f"{shape}?crs=EPSG:32631", "w", "memory")
        layer.dataProvider().addAttributes(qgis_fields(detail.fields))
        layer.updateFields()
        layer.dataProvider().addFeatures(features)
        return layer

    return made


def shown(layer, template, number=0, **changed):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils
    from qgis.PyQt.QtGui import QTextDocument

    feature = list(layer.getFeatures())[number]
    for name, value in changed.items():
        feature.setAttribute(name, value)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    document = QTextDocument()
    document.setHtml(QgsExpression.replaceExpressionText(template, context))
    return document.toPlainText()


def test_every_work_has_a_colour_and_a_shape_of_its_own(layers):
    from wellplaced.processing.styles import style_upgrades

    layer = layers()
    style_upgrades(layer)
    categories = layer.renderer().categories()
    assert len({each.symbol().color().name() for each in categories}) == 7
    assert len({each.symbol().symbolLayer(0).shape() for each in categories}) == 7
    assert categories[0].label() == "Repair the lamp"


def test_only_works_that_are_there_stand_in_the_legend(layers):
    from wellplaced.processing.styles import style_upgrades

    layer = layers(frame=works(2))
    style_upgrades(layer)
    assert len(layer.renderer().categories()) == 3


def test_the_first_are_larger_and_numbered(layers):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsSymbolLayer
    from wellplaced.processing.styles import style_upgrades
    from wellplaced.processing.styles.upgrades import LARGEST_MM, SMALLEST_MM

    layer = layers()
    style_upgrades(layer)
    categories = layer.renderer().categories()
    given = categories[0].symbol().symbolLayer(0).dataDefinedProperties()
    size = QgsExpression(given.property(QgsSymbolLayer.Property.PropertySize).expressionString())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    sizes = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        sizes.append(size.evaluate(context))
    assert not size.hasEvalError()
    assert sizes == sorted(sizes, reverse=True)
    assert (sizes[0], sizes[-1]) == (LARGEST_MM, SMALLEST_MM)
    assert layer.labelsEnabled()


def test_decisions_are_chosen_from_a_list(layers):
    from wellplaced.processing.styles import style_upgrades

    layer = layers()
    style_upgrades(layer)
    setup = layer.editorWidgetSetup(layer.fields().indexFromName("decision"))
    assert setup.type() == "ValueMap"
    assert [next(iter(each)) for each in setup.config()["map"]] == ["must", "may", "never", "done"]


def test_the_tip_tells_the_work_its_cost_and_its_light_in_words(layers):
    from wellplaced.processing.upgrade_tips import upgrade_tip

    text = shown(layers(), upgrade_tip(), 1, why="<b>dark</b>", since_last="up", decision="must")
    assert text.startswith("Rank 2: Replace the lamp by an LED")
    assert "<b>dark</b>" in text, "a text, no markup"
    for part in ("1 to 4", "800 USD", "400 to 1,200", "0.40 lx, 2.3 lx", "37 m", "308 kWh", "promised", "moved up"):
        assert part in text.replace("\xa0", " "), part


def test_the_tip_leaves_out_what_is_not_known(layers):
    from wellplaced.processing.upgrade_tips import upgrade_tip

    text = shown(layers(), upgrade_tip(), 1, kwh_saved=None, payback_years=None, street=None)
    assert "kWh" not in text
    assert "Street\n" not in text


def test_packages_are_named_and_told(layers):
    from wellplaced.processing.styles import style_upgrade_packages

    layer = layers("UPGRADE_PACKAGES", packages(works(6)))
    style_upgrade_packages(layer)
    text = shown(layer, layer.mapTipTemplate())
    assert text.startswith("P0")
    assert "77 m" in text


def test_fields_bear_names_for_people(layers):
    from wellplaced.processing.styles import style_upgrades

    layer = layers()
    style_upgrades(layer)
    names = {field.name(): field.alias() for field in layer.fields()}
    assert names["emin_after_lx"] == "Lowest light after (lx)"
    assert all(names.values())


def test_a_package_is_a_band_behind_its_works(layers):
    from factories.drawn import colours_in, picture_of
    from wellplaced.processing.styles import style_upgrade_packages

    layer = layers("UPGRADE_PACKAGES", packages(works(5)))
    style_upgrade_packages(layer)
    assert layer.opacity() < 1.0
    layer.setOpacity(1.0)
    assert "#f0e442" in colours_in(picture_of(layer))


def test_a_package_of_one_work_has_a_band_too(layers):
    from qgis.core import QgsExpression, QgsExpressionContext
    from wellplaced.processing.styles.upgrades import AROUND

    context = QgsExpressionContext()
    context.setFeature(next(layers("UPGRADE_PACKAGES", packages(works(1))).getFeatures()))
    assert not QgsExpression(AROUND).evaluate(context).isEmpty()


def test_a_cost_that_is_no_range_is_told_once(layers):
    from wellplaced.processing.upgrade_tips import upgrade_tip

    assert "Cost may be" not in shown(layers(), upgrade_tip(), 1, cost_low=800.0, cost_high=800.0)
