"""Scored parcels shown with other weights: what the algorithm would give, in the user's own colours, and told."""

import pytest

pytest.importorskip("qgis.core")

import numpy as np
from factories import scored_layers as made
from factories.qgis_layers import layer, lot, rows_of

FACTORS = ("lighting", "sightlines", "vacancy")
FIELDS = ",".join(f"{factor}_{what}:double" for factor in FACTORS for what in ("deficit", "confidence"))
WEIGHTS = [
    {"lighting": 1.0, "sightlines": 1.0, "vacancy": 1.0},
    {"lighting": 2.5, "sightlines": 0.0, "vacancy": 0.35},
    {"lighting": 0.001, "sightlines": 3.0, "vacancy": 0.7},
]


@pytest.fixture
def weighing(qapp):
    from wellplaced.processing.styles import weighing

    return weighing


def random_deficits(count=60):
    """Parcels with deficits and confidences of which a third is unknown; the last parcel knows nothing."""
    rng = np.random.default_rng(20_260_301)
    values = rng.random((count, 6))
    values[rng.random((count, 6)) < 1 / 3] = np.nan
    values[-1] = np.nan
    rows = [(lot(n), [None if np.isnan(value) else float(value) for value in row]) for n, row in enumerate(values)]
    return layer("Polygon", rows, FIELDS, "random")


def evaluated(given, expression):
    from qgis.core import QgsVectorLayerUtils

    values, fine = QgsVectorLayerUtils.getValues(given, expression)
    assert fine, expression
    return [None if value is None or np.isnan(value) else float(value) for value in values]


def same(mine, theirs):
    from qgis.core import NULL

    theirs = [None if value == NULL else value for value in theirs]
    assert [value is None for value in mine] == [value is None for value in theirs]
    known = [pair for pair in zip(mine, theirs) if pair[0] is not None]
    assert len(known) > 20
    assert max(abs(one - other) for one, other in known) < 1e-9


@pytest.mark.parametrize("weights", WEIGHTS)
def test_the_expression_gives_the_need_of_the_algorithm(run, weighing, weights):
    given = random_deficits()
    text = ", ".join(f"{factor} = {weight}" for factor, weight in weights.items())
    scored = rows_of(run("need", INPUT=given, WEIGHTS=text)["OUTPUT"])
    same(evaluated(given, weighing.need_expression(weights)), [row["need"] for row in scored])


@pytest.mark.parametrize("weights", WEIGHTS)
def test_the_expression_gives_the_confidence_of_the_algorithm_where_need_is_known(run, weighing, weights):
    given = random_deficits()
    text = ", ".join(f"{factor} = {weight}" for factor, weight in weights.items())
    scored = rows_of(run("need", INPUT=given, WEIGHTS=text)["OUTPUT"])
    mine = evaluated(given, f"if({weighing.need_expression(weights)} IS NULL, NULL, "
                            f"{weighing.confidence_expression(weights)})")  # fmt: skip
    same(mine, [row["need_confidence"] for row in scored])


def drawn(given):
    """The keys of our rules that draw each feature."""
    from qgis.core import QgsExpressionContextUtils, QgsRenderContext
    from wellplaced.processing.styles.parcels import need_filters

    renderer = given.renderer().clone()
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(given))
    renderer.startRender(context, given.fields())
    keys = []
    for feature in given.getFeatures():
        context.expressionContext().setFeature(feature)
        keys.append(renderer.legendKeysForFeature(feature, context) & set(need_filters()))
    renderer.stopRender(context)
    return keys


@pytest.mark.parametrize("weights", WEIGHTS)
def test_each_parcel_is_drawn_as_the_algorithms_own_result_would_be(run, weighing, weights):
    from wellplaced.processing.styles import style_parcels

    text = ", ".join(f"{factor} = {weight}" for factor, weight in weights.items())
    scored = run("need", INPUT=random_deficits(), WEIGHTS=text)["OUTPUT"]
    style_parcels(scored)
    as_stored = drawn(scored)
    weighing.show_with(scored, weights)
    assert drawn(scored) == as_stored
    assert {"need_low_confidence"} < set.union(*as_stored), "some must be hatched, or nothing is compared"
    assert {"need_unknown"} in as_stored


class TestShowing:
    """The layer remembers, the legend tells, and the user's own work stays."""

    @pytest.fixture
    def scored(self, qapp):
        from wellplaced.processing.styles import style_parcels

        scored = made.scored_parcels(6, 2, factors=FACTORS)
        style_parcels(scored)
        return scored

    def test_the_legend_names_the_weights_above_the_classes(self, weighing, scored):
        weighing.show_with(scored, {"lighting": 2.0, "sightlines": 1.0, "vacancy": 1.0})
        labels = [item.label() for item in scored.renderer().legendSymbolItems()]
        assert labels[0] == "With other weights: Walking light 50 %, Clear sight 25 %, Empty land and buildings 25 %"
        assert len(labels) == 8

    def test_the_layer_remembers_the_weights_until_its_own_result_is_back(self, weighing, scored):
        before = [rule.filterExpression() for rule in scored.renderer().rootRule().children()]
        weighing.show_with(scored, {"lighting": 2.0, "vacancy": 1.0})
        assert weighing.shown_weights(scored) == {"lighting": 2.0, "vacancy": 1.0}
        weighing.show_stored(scored)
        assert weighing.shown_weights(scored) is None
        assert [rule.filterExpression() for rule in scored.renderer().rootRule().children()] == before

    def test_the_map_tip_says_that_the_map_shows_something_else(self, weighing, scored):
        before = scored.mapTipTemplate()
        for weight in (2.0, 3.0):
            weighing.show_with(scored, {"lighting": weight, "vacancy": 1.0})
        assert scored.mapTipTemplate().count("The map shows other weights") == 1
        assert scored.mapTipTemplate().endswith(before)
        weighing.show_stored(scored)
        assert scored.mapTipTemplate() == before

    def test_showing_again_leaves_one_heading(self, weighing, scored):
        for weight in (1.0, 2.0, 3.0):
            weighing.show_with(scored, {"lighting": weight, "vacancy": 1.0})
        assert len(scored.renderer().legendSymbolItems()) == 8

    def test_nothing_is_written_into_the_data(self, weighing, scored):
        before = rows_of(scored)
        weighing.show_with(scored, {"lighting": 3.0, "sightlines": 0.0, "vacancy": 0.5})
        assert not scored.isEditable()
        assert rows_of(scored) == before
        assert scored.fields().names() == list(before[0])

    def test_the_users_own_colours_stay(self, weighing, scored):
        from qgis.PyQt.QtGui import QColor

        renderer = scored.renderer().clone()
        renderer.rootRule().findRuleByKey("need_2").symbol().setColor(QColor("#123456"))
        scored.setRenderer(renderer)
        assert weighing.shows_need(scored)
        weighing.show_with(scored, {"lighting": 2.0})
        assert scored.renderer().rootRule().findRuleByKey("need_2").symbol().color().name() == "#123456"

    def test_shown_weights_survive_in_a_saved_project(self, weighing, scored, project, tmp_path):
        from factories.qgis_layers import file_of
        from qgis.core import QgsVectorLayer

        kept = QgsVectorLayer(file_of(scored, tmp_path / "scored.gpkg"), "scored", "ogr")
        kept.setRenderer(scored.renderer().clone())
        weighing.show_with(kept, {"lighting": 2.0, "vacancy": 1.0})
        project.addMapLayer(kept)
        assert project.write(str(tmp_path / "city.qgz"))
        project.read(str(tmp_path / "city.qgz"))
        (again,) = project.mapLayers().values()
        assert weighing.shown_weights(again) == {"lighting": 2.0, "vacancy": 1.0}
        assert weighing.shows_need(again)
        weighing.show_stored(again)
        assert weighing.shows_need(again)

    @pytest.mark.parametrize("change", ["filter", "new rule", "no rule", "single symbol"])
    def test_a_style_of_the_users_own_is_told_from_ours(self, weighing, scored, change):
        from qgis.core import QgsRuleBasedRenderer, QgsSingleSymbolRenderer

        renderer = scored.renderer().clone()
        root = renderer.rootRule()
        assert weighing.shows_need(scored)
        if change == "filter":
            root.findRuleByKey("need_3").setFilterExpression('"need" > 61')
        elif change == "new rule":
            root.appendChild(QgsRuleBasedRenderer.Rule(None, 0, 0, '"need" > 99', "mine"))
        elif change == "no rule":
            root.removeChild(root.findRuleByKey("need_low_confidence"))
        else:
            renderer = QgsSingleSymbolRenderer(root.findRuleByKey("need_0").symbol().clone())
        scored.setRenderer(renderer)
        assert not weighing.shows_need(scored)
