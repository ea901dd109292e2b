"""The sliders: what they say, what the map shows, what stays as it was."""

import pytest

pytest.importorskip("qgis.core")

from factories.qgis_layers import rows_of
from factories.scored_towns import random_rows
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QSize, Qt

NEED_COLOURS = ["#fee838", "#bcae6c", "#7d7c78", "#434e6c", "#00224e"]
OPPOSITE = [(0.9, 0.1, 0.1), (0.1, 0.1, 0.9), (0.3, 0.3, 0.3)]
"""One place is dark, one is vacant, one is neither."""


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def move(step, settle):
    """Move sliders as a hand would, until map and list follow."""

    def to(**weights):
        for factor, weight in weights.items():
            step.result.weights.sliders[factor].setValue(round(100 * weight))
        settle()

    return to


def percents(step):
    return [label.text() for label in step.result.weights._percents.values()]


def colours_on_the_map(iface, layer):
    """The colour in the middle of each parcel on the canvas, by parcel id."""
    canvas, tree = iface.mapCanvas(), QgsProject.instance().layerTreeRoot()
    for node in tree.findLayers():
        node.setItemVisibilityChecked(node.layerId() == layer.id())
    canvas.resize(QSize(600, 300))
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    canvas.refresh()
    canvas.waitWhileRendering()
    picture = canvas.grab().toImage()
    found = {}
    for feature in layer.getFeatures():
        spot = canvas.getCoordinateTransform().transform(feature.geometry().centroid().asPoint())
        found[feature["parcel_id"]] = picture.pixelColor(round(spot.x()), round(spot.y())).name()
    return found


def test_a_result_with_equal_weights_shows_equal_sliders(step, scored):
    scored(OPPOSITE)
    assert [slider.value() for slider in step.result.weights.sliders.values()] == [100, 100, 100]
    assert percents(step) == ["34 %", "33 %", "33 %"]


def test_the_sliders_show_the_weights_of_the_result(step, scored):
    scored(OPPOSITE, weights="lighting = 2, vacancy = 0.5")
    assert [slider.value() for slider in step.result.weights.sliders.values()] == [200, 100, 50]
    assert not step.result.other_weights.isVisible()


def test_weights_beyond_the_sliders_stretch_them(step, scored):
    scored(OPPOSITE, weights="lighting = 8")
    assert step.result.weights.sliders["lighting"].value() == 800
    assert percents(step) == ["80 %", "10 %", "10 %"]
    assert not step.result.other_weights.isVisible()


def test_a_factor_that_is_unknown_everywhere_has_no_slider(step, scored):
    scored([(0.9, 0.1, None), (0.2, 0.3, None)])
    assert list(step.result.weights.sliders) == ["lighting", "sightlines"]


def test_moving_a_slider_recolours_the_map_and_writes_nothing(step, move, scored, iface):
    layer = scored(OPPOSITE)
    before = rows_of(layer)
    assert colours_on_the_map(iface, layer) == {"p0": NEED_COLOURS[1], "p1": NEED_COLOURS[1], "p2": NEED_COLOURS[1]}
    move(sightlines=0.0, vacancy=0.0)
    assert colours_on_the_map(iface, layer) == {"p0": NEED_COLOURS[4], "p1": NEED_COLOURS[0], "p2": NEED_COLOURS[1]}
    move(lighting=0.0, vacancy=3.0)
    assert colours_on_the_map(iface, layer) == {"p0": NEED_COLOURS[0], "p1": NEED_COLOURS[4], "p2": NEED_COLOURS[1]}
    assert rows_of(layer) == before
    assert not layer.isEditable()


def test_what_is_unknown_under_the_weights_gets_no_fill(step, move, scored, iface):
    layer = scored([(0.9, None, None), (0.5, 0.5, 0.5)])
    move(lighting=0.0)
    assert colours_on_the_map(iface, layer) == {"p0": "#ffffff", "p1": NEED_COLOURS[2]}


def test_the_map_and_the_list_are_as_the_algorithm_would_rank(step, move, scored, run_need):
    layer = scored(random_rows(40))
    move(lighting=2.5, sightlines=0.3, vacancy=1.0)
    theirs = run_need(layer, "lighting = 2.5, sightlines = 0.3, vacancy = 1")
    step.result.ranking.uncertain.setChecked(True)
    model = step.result.ranking.model
    listed = [model.index(row, 1).data() for row in range(model.rowCount())]
    ranks = {row["parcel_id"]: row["need_rank"] for row in rows_of(theirs) if row["need_rank"]}
    assert set(listed) == set(ranks)
    assert [ranks[parcel] for parcel in listed] == sorted(ranks.values())


@pytest.fixture
def run_need(provider):
    def run(layer, weights):
        import processing

        return processing.run("wellplaced:need", {"INPUT": layer, "WEIGHTS": weights, "OUTPUT": "memory:"})["OUTPUT"]

    return run


class TestOtherWeights:
    """The map shows what is not stored: it is said, kept or taken back."""

    @pytest.fixture
    def layer(self, step, move, scored):
        made = scored(OPPOSITE)
        move(lighting=3.0)
        return made

    def test_the_panel_and_the_legend_say_so(self, step, layer):
        assert step.result.other_weights.isVisible()
        assert step.result.other_weights.sentence.text() == "The map shows other weights than the stored result."
        assert layer.renderer().legendSymbolItems()[0].label().startswith("With other weights: Walking light 60 %")

    def test_back_to_the_result_shows_it_as_it_was(self, qtbot, step, layer, iface):
        from wellplaced.processing.styles.weighing import shown_weights

        click(qtbot, step.result.other_weights.buttons[1])
        assert not step.result.other_weights.isVisible()
        assert [slider.value() for slider in step.result.weights.sliders.values()] == [100, 100, 100]
        assert shown_weights(layer) is None
        assert len(layer.renderer().legendSymbolItems()) == 7
        assert set(colours_on_the_map(iface, layer).values()) == {NEED_COLOURS[1]}

    def test_equal_makes_the_sliders_equal(self, qtbot, wait_for, step, layer):
        click(qtbot, step.result.weights.equal)
        wait_for(lambda: not step.result.other_weights.isVisible())
        assert percents(step) == ["34 %", "33 %", "33 %"]

    def test_keeping_makes_a_styled_result_and_leaves_the_old_one_as_stored(self, qtbot, wait_for, settle, step, layer):
        from wellplaced.processing.provenance import stored_weights
        from wellplaced.processing.styles.weighing import shown_weights, shows_need

        click(qtbot, step.result.other_weights.buttons[0])
        wait_for(lambda: not step.run.is_running())
        settle()
        new = step.result.layers.layer()
        assert new.id() != layer.id()
        assert shows_need(new)
        assert [round(row["need"]) for row in rows_of(new)] == [58, 26, 30]
        assert stored_weights(new, ["lighting", "vacancy"]) == {"lighting": 3.0, "vacancy": 1.0}
        assert shown_weights(layer) is None
        assert not step.result.other_weights.isVisible()
        assert step.run.told.text().startswith("3 of 3 parcels scored")

    def test_the_layer_remembers_when_another_is_shown_meanwhile(self, step, layer, scored, settle):
        scored([(0.5, 0.5, 0.5)], name="other")
        step.result.show_layer(layer.id())
        settle()
        assert step.result.other_weights.isVisible()
        assert [slider.value() for slider in step.result.weights.sliders.values()] == [300, 100, 100]

    def test_a_run_takes_the_weights_that_are_in_view(self, qtbot, step, chosen, layer):
        step.run.about_to_score.emit()
        assert chosen.weights == {"lighting": 3.0, "sightlines": 1.0, "vacancy": 1.0}

    def test_without_any_weight_the_map_stays_and_the_panel_asks_for_one(self, step, move, layer, iface):
        before = colours_on_the_map(iface, layer)
        move(lighting=0.0, sightlines=0.0, vacancy=0.0)
        assert step.result.no_weight.isVisible()
        assert not step.result.other_weights.isVisible()
        assert percents(step) == ["0 %", "0 %", "0 %"]
        assert colours_on_the_map(iface, layer) == before


class TestOwnStyle:
    """A style that the user made is never lost without asking."""

    @pytest.fixture
    def layer(self, step, scored):
        from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer

        made = scored(OPPOSITE)
        made.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "255,0,255"})))
        return made

    def test_it_stays_while_the_list_follows_the_sliders(self, step, move, layer):
        move(lighting=3.0)
        assert layer.renderer().type() == "singleSymbol"
        assert step.result.own_style.isVisible()
        assert step.result.other_weights.sentence.text() == "The list shows other weights than the stored result."
        assert step.result.ranking.model.index(0, 1).data() == "p0"

    def test_the_need_is_shown_on_request(self, qtbot, step, layer):
        from wellplaced.processing.styles.weighing import shows_need

        click(qtbot, step.result.own_style.buttons[0])
        assert shows_need(layer)
        assert not step.result.own_style.isVisible()

    def test_restyling_shows_the_weights_of_the_sliders(self, qtbot, step, move, layer):
        from wellplaced.processing.styles.weighing import shown_weights

        move(lighting=3.0)
        click(qtbot, step.result.own_style.buttons[0])
        assert shown_weights(layer) == {"lighting": 3.0, "sightlines": 1.0, "vacancy": 1.0}


def test_the_wheel_scrolls_the_panel_and_moves_no_slider_without_the_keyboard(qtbot, step, scored):
    from qgis.PyQt.QtCore import QPoint, QPointF
    from qgis.PyQt.QtGui import QWheelEvent
    from qgis.PyQt.QtWidgets import QApplication

    scored(OPPOSITE)
    slider = step.result.weights.sliders["lighting"]
    step.result.ranking.find.setFocus()
    where = QPointF(slider.rect().center())
    turn = QWheelEvent(
        where, QPointF(slider.mapToGlobal(slider.rect().center())), QPoint(0, 120), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, turn)
    assert slider.value() == 100
