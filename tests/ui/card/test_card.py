"""The why card as a person meets it: clicked, read, tabbed through, and its layers taken away."""

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made
from wellplaced.algorithms.factor import FACTORS


def said(card):
    """All that the card says in labels, buttons and pictures, in the order of the widgets."""
    from qgis.PyQt.QtWidgets import QWidget

    return [each.accessibleName() for each in card.scroll.widget().findChildren(QWidget) if each.accessibleName()]


class TestShowing:
    """A parcel on the card."""

    def test_an_empty_card_invites(self, card):
        assert said_by(card.scroll.widget()).startswith("Click a parcel on the map")
        assert not card.zoom_button.isEnabled()
        assert not card.copy_button.isEnabled()
        assert card.text() == ""

    def test_a_parcel_is_shown_with_its_need_and_rank_among_all(self, card, show, scored):
        show(scored, "lot-1")
        ranked = sum(made.need_of(column, row) is not None for row in range(2) for column in range(8))
        assert card.facts.title == "Parcel lot-1"
        assert f"Rank 1 of {ranked} (1 = most need)" in said(card)

    def test_its_suggestions_are_found(self, card, show, scored):
        show(scored, "lot-1")
        assert [each.name for each in card.facts.suggestions] == ["Clean and green a vacant lot"]

    def test_a_parcel_without_suggestions_says_so(self, card, show, scored):
        show(scored, "lot-5")
        assert card.facts.no_suggestions.startswith("None.")

    def test_without_their_layer_the_card_says_that(self, card, show, project):
        alone = made.scored_parcels(2, 1)
        project.addMapLayer(alone)
        show(alone, "lot-1")
        assert card.facts.no_suggestions.startswith("The project has no layer")

    def test_the_ids_of_others_are_not_mixed_up(self, card, show, project):
        """Expressions take '01' for '1'."""
        parcels = made.with_history(made.scored_parcels(2, 1), made.RUN)
        ids = parcels.fields().indexFromName("parcel_id")
        parcels.dataProvider().changeAttributeValues({1: {ids: "01"}, 2: {ids: "1"}})
        suggested = made.with_history(made.suggestions(kinds=("lot_green", "led_retrofit")), made.RUN)
        of = suggested.fields().indexFromName("parcel_id")
        suggested.dataProvider().changeAttributeValues({1: {of: "01"}, 2: {of: "1"}})
        project.addMapLayers([parcels, suggested])
        show(parcels, "01")
        assert [each.name for each in card.facts.suggestions] == ["Clean and green a vacant lot"]

    def test_the_newest_wish_wins(self, card, qtbot, scored):
        ids = [feature.id() for feature in scored.getFeatures()]
        with qtbot.waitSignal(card.shown) as shown:
            card.show_parcel(scored, ids[0])
            card.show_parcel(scored, ids[4])
        assert shown.args == [scored.id(), ids[4]]
        assert card.facts.title == "Parcel lot-5"

    def test_a_layer_that_was_not_scored_is_named(self, card, project):
        parks = made.city_layer("parks")
        project.addMapLayer(parks)
        card.show_parcel(parks, 1)
        assert "The layer 'parks' was not scored." in said_by(card.scroll.widget())

    def test_a_parcel_that_is_gone_is_said(self, card, qtbot, scored):
        card.show_parcel(scored, 4711)
        qtbot.waitUntil(lambda: "no longer" in said_by(card.scroll.widget()))
        assert card.facts is None

    def test_an_edit_is_shown_before_it_is_saved(self, card, show, scored):
        feature = next(scored.getFeatures())
        scored.startEditing()
        scored.changeAttributeValue(feature.id(), scored.fields().indexFromName("lighting_emin_lx"), 12.0)
        show(scored, feature["parcel_id"])
        assert "12 lx" in said(card)
        scored.rollBack()

    def test_the_citys_text_is_no_markup(self, card, show, project):
        from qgis.PyQt.QtCore import Qt
        from wellplaced.ui.card.words import Words

        parcels = made.scored_parcels(1, 1)
        name = "<b>7</b><img src=x>"
        parcels.dataProvider().changeAttributeValues({1: {parcels.fields().indexFromName("parcel_id"): name}})
        project.addMapLayer(parcels)
        show(parcels, name)
        labels = card.findChildren(Words)
        assert any(name in label.accessibleName() for label in labels)
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def said_by(label):
    return label.accessibleName()


def test_the_layers_are_read_outside_the_gui_thread(card, show, scored, monkeypatch):
    from qgis.PyQt.QtCore import QThread
    from wellplaced.ui.card import reading

    threads, read = [], reading.fields_of
    monkeypatch.setattr(reading, "fields_of", lambda each: threads.append(QThread.currentThread()) or read(each))
    show(scored, "lot-1")
    assert threads
    assert card.thread() not in threads


def test_ranked_parcels_are_counted_once_for_a_layer(card, show, scored, monkeypatch):
    from wellplaced.ui.card.reading import ParcelReading

    counts, count = [], ParcelReading._count_ranked
    monkeypatch.setattr(ParcelReading, "_count_ranked", lambda *asked: counts.append(1) or count(*asked))
    for number in (1, 2, 3):
        show(scored, f"lot-{number}")
    assert len(counts) == 1
    scored.setSubsetString("need > 40")
    show(scored, "lot-5")
    assert len(counts) == 2


def test_a_card_of_a_layer_that_the_map_shows_with_other_weights_says_so(card, show, scored):
    from wellplaced.processing.styles.parcels import style_parcels
    from wellplaced.processing.styles.weighing import show_stored, show_with

    style_parcels(scored)
    show_with(scored, dict.fromkeys(FACTORS, 1.0) | {"lighting": 3.0})
    show(scored, "lot-1")
    assert card.facts.note in said(card)
    assert "other weights" in card.text()
    show_stored(scored)
    show(scored, "lot-2")
    assert "other weights" not in card.text()


class TestGoing:
    """The layer may vanish at any moment."""

    def test_a_layer_that_is_removed_empties_the_card(self, card, show, project, scored, qtbot):
        show(scored, "lot-1")
        with qtbot.waitSignal(card.emptied):
            project.removeMapLayer(scored.id())
        assert said_by(card.scroll.widget()).startswith("Click a parcel")
        assert card.text() == ""

    def test_a_project_that_is_closed_empties_the_card(self, card, show, project, scored, qtbot):
        show(scored, "lot-1")
        with qtbot.waitSignal(card.emptied):
            project.clear()
        assert not card.zoom_button.isEnabled()

    def test_a_layer_that_goes_before_it_was_read_is_never_shown(self, card, project, scored, qtbot):
        from wellplaced.ui.work import WORKING

        card.show_parcel(scored, next(scored.getFeatures()).id())
        project.removeMapLayer(scored.id())
        qtbot.waitUntil(lambda: not WORKING)
        assert card.facts is None

    def test_suggestions_that_go_leave_the_card_as_it_is(self, card, show, project, scored):
        show(scored, "lot-1")
        (suggested,) = [layer for layer in project.mapLayers().values() if layer != scored]
        project.removeMapLayer(suggested.id())
        assert len(card.facts.suggestions) == 1

    def test_a_card_that_is_closed_while_it_reads_harms_nothing(self, project, scored, qtbot):
        from qgis.PyQt import sip
        from wellplaced.ui.card.card import WhyCard
        from wellplaced.ui.work import WORKING

        card = WhyCard()
        card.show_parcel(scored, next(scored.getFeatures()).id())
        sip.delete(card)
        qtbot.waitUntil(lambda: not WORKING)
        project.removeMapLayer(scored.id())

    def test_another_layer_takes_over(self, card, show, project, scored):
        other = made.scored_parcels(2, 1, name="other")
        project.addMapLayer(other)
        show(scored, "lot-1")
        show(other, "lot-2")
        project.removeMapLayer(scored.id())
        assert card.facts.title == "Parcel lot-2"

    def test_clear_says_once_that_the_card_is_empty(self, card, show, scored):
        emptied = []
        card.emptied.connect(lambda: emptied.append(1))
        show(scored, "lot-1")
        card.clear()
        card.clear()
        assert emptied == [1]


class TestButtons:
    """What the card is asked to do."""

    def test_zoom_asks_for_the_parcel(self, card, show, scored, qtbot):
        from qgis.PyQt.QtCore import Qt

        feature_id = show(scored, "lot-3")
        with qtbot.waitSignal(card.zoom_wanted) as wanted:
            qtbot.mouseClick(card.zoom_button, Qt.MouseButton.LeftButton)
        assert wanted.args == [scored.id(), feature_id]

    def test_the_card_is_copied_as_text(self, card, show, scored, qtbot):
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtWidgets import QApplication

        show(scored, "lot-3")
        qtbot.mouseClick(card.copy_button, Qt.MouseButton.LeftButton)
        assert QApplication.clipboard().text() == card.text()
        assert card.copy_button.text() == "Copied"
        show(scored, "lot-2")
        assert card.copy_button.text() == "Copy as text"


def test_without_the_packages_of_the_science_suggestions_are_told_as_they_were_written(card, show, scored, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "wellplaced.algorithms.interventions.retold", None)  # cannot be imported
    monkeypatch.setattr("wellplaced.ui.card.reading.missing", lambda packages: ["geopandas"])
    show(scored, "lot-1")
    assert [place.trigger for place in card.facts.suggestions[0].places] == ["A lamp is out."]


def test_a_spanish_card_is_spanish_whatever_the_run_spoke(spanish, card, show, project):
    """The run wrote its suggestions in English."""
    from wellplaced.algorithms.interventions.catalogue import read_catalogue
    from wellplaced.algorithms.interventions.suggest import trigger_of, why_of

    parcels = made.scored_parcels(2, 1, factors=FACTORS)
    suggested = made.with_history(made.suggestions(kinds=("lot_green",)), made.RUN)
    green, values = read_catalogue()["lot_green"], {"percent": 67.0, "confirm": True, "quantity": 1.0, "other_ways": []}
    texts = {
        "parcel_id": "lot-1", "trigger": trigger_of("lot_green", values).render(),
        "why": why_of("lot_green", values).render(), "department": green.department.render(),
        "harms": " ".join(harm.render() for harm in green.harms),
    }  # fmt: skip
    fields = suggested.fields()
    changes = {fields.indexFromName(name): text for name, text in texts.items()}
    suggested.dataProvider().changeAttributeValues({1: changes})
    project.addMapLayers([parcels, suggested])
    show(parcels, "lot-1")
    (told,) = card.facts.suggestions
    assert told.name == "Limpiar un terreno vacío y plantar en él"
    assert told.places[0].trigger == "Hay indicios de que el terreno está vacío (probabilidad del 67 %)."
    assert told.details[0] == "Departamento: Parques, banco de tierras o sociedad de horticultura"
    assert "Necesidad de mejora" in said(card)
    assert [word for word in (" the ", " of ", " is ", "Cost ", "Study") if word in card.text()] == []
