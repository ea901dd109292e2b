"""The ranking list: the algorithm's own ranks, found, filtered, chosen and shown on the map."""

import pytest

pytest.importorskip("qgis.core")

from factories.qgis_layers import rows_of
from factories.scored_towns import random_rows
from qgis.PyQt.QtCore import QPoint, QSize, Qt

RANK, PARCEL, NEED, MAIN, SURE = range(5)
STEADY = [(0.2, 0.2, 0.2), (0.9, 0.8, 0.7), (0.5, 0.5, 0.5), (None, None, None), (0.6, 0.6, 0.6, 0.2)]
"""A little need, much, some, unknown, and uncertain."""


def column(step, number):
    model = step.result.ranking.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def press(qtbot, table, row, double=False):
    place = table.visualRect(table.model().index(row, PARCEL)).center()
    for how in (qtbot.mouseClick, qtbot.mouseDClick)[: 1 + double]:
        how(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))


def test_the_order_is_the_algorithms_rank(step, scored):
    layer = scored(random_rows(60))
    step.result.ranking.uncertain.setChecked(True)
    ranks = {row["parcel_id"]: row["need_rank"] for row in rows_of(layer) if row["need_rank"]}
    assert len(ranks) > 40
    assert [ranks[parcel] for parcel in column(step, PARCEL)] == sorted(ranks.values())


def test_each_row_tells_rank_need_confidence_and_the_main_part(step, scored):
    scored(STEADY)
    model = step.result.ranking.model
    assert [model.index(0, number).data() for number in range(5)] == ["1", "p1", "80", "Walking light", "90 %"]


def test_a_rank_that_may_be_another_is_told_as_a_range(step, scored):
    scored([(0.50, 0.5, 0.5), (0.52, 0.5, 0.5), (0.9, 0.9, 0.9)])
    layer = step.result.layers.layer()
    ranges = {row["parcel_id"]: (row["need_rank_low"], row["need_rank_high"]) for row in rows_of(layer)}
    shown = dict(zip(column(step, PARCEL), column(step, RANK)))
    assert shown == {p: f"{low}" if low == high else f"{low}–{high}" for p, (low, high) in ranges.items()}


def test_what_is_unknown_has_no_rank_and_no_row(step, scored):
    scored(STEADY)
    step.result.ranking.uncertain.setChecked(True)
    assert "p3" not in column(step, PARCEL)


def test_uncertain_parcels_are_left_out_unless_asked_for_and_then_marked(step, scored):
    scored(STEADY)
    ranking = step.result.ranking
    assert column(step, PARCEL) == ["p1", "p2", "p0"]
    assert ranking.uncertain.text() == "List uncertain parcels too (1)"
    ranking.uncertain.setChecked(True)
    assert column(step, PARCEL) == ["p1", "p4", "p2", "p0"]
    striped, plain = (
        ranking.model.index(row, NEED).data(Qt.ItemDataRole.DecorationRole).pixmap(12).toImage() for row in (1, 2)
    )
    colours = [{each.pixelColor(x, y).name() for x in range(2, 10) for y in range(2, 10)} for each in (striped, plain)]
    assert [len(found) for found in colours] == [2, 1]
    assert "We are less sure" in ranking.model.index(1, PARCEL).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize(
    ("need", "colour"), [(0.0, "#fee838"), (20.0, "#bcae6c"), (79.9, "#434e6c"), (100.0, "#00224e")]
)
def test_the_list_shows_the_colours_of_the_map_in_chosen_rows_too(qapp, need, colour):
    from qgis.PyQt.QtGui import QIcon
    from wellplaced.ui.score.swatch import swatch

    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        assert swatch(need, False).pixmap(QSize(12, 12), mode).toImage().pixelColor(6, 6).name() == colour


def test_where_nothing_is_uncertain_nothing_can_be_asked_for(step, scored):
    scored([(0.5, 0.5, 0.5)])
    assert not step.result.ranking.uncertain.isEnabled()


def test_text_finds_parcels_by_their_id(qtbot, step, scored):
    scored(random_rows(30, unknown=0.0))
    step.result.ranking.uncertain.setChecked(True)
    qtbot.keyClicks(step.result.ranking.find, "P2")
    assert set(column(step, PARCEL)) == {"p2", *(f"p{n}" for n in range(20, 29))}
    assert step.result.ranking.told.text() == "10 parcels"


class TestChoosing:
    """A row leads to the parcel."""

    @pytest.fixture
    def layer(self, scored):
        return scored(STEADY)

    @pytest.fixture
    def told(self, step):
        told = []
        step.parcel_chosen.connect(lambda *what: told.append(what))
        return told

    def id_of(self, layer, parcel):
        return next(feature.id() for feature in layer.getFeatures() if feature["parcel_id"] == parcel)

    def test_a_click_tells_the_layer_and_the_feature(self, qtbot, step, layer, told):
        press(qtbot, step.result.ranking.table, 1)
        assert told == [(layer.id(), self.id_of(layer, "p2"))]

    def test_the_arrow_keys_move_through_the_list_and_enter_tells(self, qtbot, step, layer, told):
        table = step.result.ranking.table
        table.setFocus()
        for _ in range(2):
            qtbot.keyClick(table, Qt.Key.Key_Down)
        assert told == []
        qtbot.keyClick(table, Qt.Key.Key_Return)
        assert told == [(layer.id(), self.id_of(layer, "p2"))]

    def test_a_button_tells_too(self, qtbot, step, layer, told):
        step.result.ranking.table.selectRow(2)
        qtbot.mouseClick(step.result.ranking.why, Qt.MouseButton.LeftButton)
        assert told == [(layer.id(), self.id_of(layer, "p0"))]

    def test_a_second_click_tells_again(self, qtbot, step, layer, told):
        press(qtbot, step.result.ranking.table, 1)
        press(qtbot, step.result.ranking.table, 1)
        assert told == [(layer.id(), self.id_of(layer, "p2"))] * 2

    def test_a_chosen_parcel_that_is_filtered_out_is_not_told(self, qtbot, step, layer, told):
        step.result.ranking.table.selectRow(2)
        step.result.ranking.find.setText("p1")
        qtbot.keyClick(step.result.ranking.table, Qt.Key.Key_Return)
        assert told == []
        assert not step.result.ranking.why.isEnabled()

    def test_the_choice_stays_when_the_weights_move_its_row_and_is_not_told_again(
        self, qtbot, step, settle, layer, told
    ):
        press(qtbot, step.result.ranking.table, 1)
        step.result.ranking.uncertain.setChecked(True)
        step.result.weights.sliders["lighting"].setValue(0)
        settle()
        table = step.result.ranking.table
        assert table.currentIndex().siblingAtColumn(PARCEL).data() == "p2"
        assert len(told) == 1

    @pytest.mark.parametrize("how", ["double click", "button"])
    def test_the_map_goes_there(self, qtbot, step, layer, iface, how):
        canvas = iface.mapCanvas()
        canvas.setDestinationCrs(layer.crs())
        canvas.setExtent(layer.extent())
        table = step.result.ranking.table
        press(qtbot, table, 0, double=how == "double click")
        if how == "button":
            qtbot.mouseClick(step.result.ranking.to_map, Qt.MouseButton.LeftButton)
        parcel = layer.getFeature(self.id_of(layer, "p1")).geometry().boundingBox()
        assert canvas.extent().contains(parcel)
        assert canvas.center().distance(parcel.center()) < 1.0
        assert canvas.extent().width() < 10 * parcel.width()

    def test_without_a_choice_there_is_nothing_to_go_to(self, step, layer):
        assert not step.result.ranking.to_map.isEnabled()
        assert not step.result.ranking.why.isEnabled()

    def test_a_parcel_selected_on_the_map_is_chosen_in_the_list_quietly(self, step, layer, told):
        layer.selectByIds([self.id_of(layer, "p0")])
        assert step.result.ranking.table.currentIndex().siblingAtColumn(PARCEL).data() == "p0"
        assert told == []

    def test_the_panel_may_choose_a_parcel_too(self, step, layer, told):
        step.show_parcel(layer.id(), self.id_of(layer, "p0"))
        assert step.result.ranking.table.currentIndex().siblingAtColumn(PARCEL).data() == "p0"
        assert told == []

    def test_a_parcel_that_is_left_out_as_uncertain_is_let_in_when_it_is_chosen(self, step, layer):
        step.show_parcel(layer.id(), self.id_of(layer, "p4"))
        assert step.result.ranking.uncertain.isChecked()
        assert step.result.ranking.table.currentIndex().siblingAtColumn(PARCEL).data() == "p4"


class TestLayers:
    """Any scored layer of the project can be shown, whenever it was made."""

    def names(self, step):
        return [step.result.layers.itemText(number) for number in range(step.result.layers.count())]

    def test_without_one_the_step_says_what_will_be_here(self, step):
        assert not step.result.layers.isVisible()
        assert step.result.told.text() == (
            "Here the parcels are ranked once they are scored, or a scored layer is open."
        )

    def test_only_scored_layers_are_offered(self, step, scored):
        scored(STEADY, name="scored")
        assert self.names(step) == ["scored"]

    def test_layers_of_one_name_are_told_apart_by_their_group(self, step, scored, project):
        from wellplaced.processing.results import into_group

        into_group(scored(STEADY, name="Need"), "Monday", project)
        into_group(scored(STEADY, name="Need"), "Tuesday", project)
        step.result.layers.refresh()
        assert self.names(step) == ["Monday · Need", "Tuesday · Need"]

    def test_a_layer_from_a_file_without_our_style_or_history_is_ranked(self, step, settle, scored, project, tmp_path):
        from factories.qgis_layers import file_of
        from factories.scored_towns import scored_town
        from qgis.core import QgsVectorLayer

        file = file_of(scored_town(STEADY), tmp_path / "old.gpkg", saveMetadata=False)
        old = QgsVectorLayer(file, "old", "ogr")
        project.addMapLayer(old)
        step.result.show_layer(old.id())
        settle()
        assert step.result.ranking.isVisible()
        assert column(step, PARCEL) == ["p1", "p2", "p0"]
        assert step.result.own_style.isVisible()

    def test_removing_the_layer_that_is_shown_shows_the_next(self, step, settle, scored, project):
        first, second = scored(STEADY, name="a"), scored(STEADY, name="b")
        project.removeMapLayer(second.id())
        assert step.result.layers.layer_id() == first.id()
        settle()
        assert step.result.ranking.isVisible()
        project.removeMapLayer(first.id())
        assert not step.result.ranking.isVisible()
        assert not step.result.weights.isVisible()

    def test_a_layer_may_be_removed_while_it_is_read(self, step, wait_for, project, provider):
        from factories.scored_towns import scored_town
        from wellplaced.ui.work import WORKING

        layer = project.addMapLayer(scored_town(STEADY))
        assert WORKING, "it is being read"
        project.removeMapLayer(layer.id())
        wait_for(lambda: not WORKING)
        assert not step.result.ranking.isVisible()

    def test_an_edit_is_seen(self, step, wait_for, scored):
        layer = scored(STEADY)
        feature = next(feature for feature in layer.getFeatures() if feature["parcel_id"] == "p0")
        layer.startEditing()
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf("parcel_id"), "renamed")
        layer.commitChanges()
        wait_for(lambda: "renamed" in column(step, PARCEL))

    def test_a_renamed_layer_is_listed_by_its_new_name(self, step, scored):
        scored(STEADY, name="before").setName("after")
        assert self.names(step) == ["after"]

    def test_thirty_thousand_parcels_are_served_row_by_row(self, step, scored, wait_for):
        import numpy as np
        import pandas as pd
        from wellplaced.ui.score.ranking import ranking, scores_of

        count = 30_000
        need = np.random.default_rng(3).random(count) * 100
        table = pd.DataFrame(
            {"need": need, "need_confidence": 0.9, "lighting_deficit": need / 100, "lighting_points": need}
        )
        scores = scores_of(range(count), [f"p{n}" for n in range(count)], table, ["lighting"])
        model = step.result.ranking.model
        asked = []
        model._shown = lambda row, column: asked.append(row) or ""
        step.result.ranking.show_ranking(scores, ranking(scores, None))
        assert model.rowCount() == count
        assert len(set(asked)) < 200
        assert model.feature_id(0) == int(need.argmax())
