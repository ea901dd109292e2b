"""The why card in little room: nothing is cut off in a narrow panel, in every language, nor with large letters."""

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made
from wellplaced.algorithms.factor import FACTORS

LONG = "CADASTRAL-REFERENCE/0000000000000000001234567890123456789012345678901234567890"


class TestRoom:
    """Nothing is cut off in a narrow panel, in every language, nor with large letters."""

    @pytest.fixture(params=["en", "es", "fr", "de"])
    def language(self, request):
        names = {"es": "spanish", "fr": "french", "de": "german"}
        if request.param in names:
            request.getfixturevalue(names[request.param])
        return request.param

    @pytest.fixture
    def wide(self, language, qtbot, project):
        """A card in that language with letters of a size: `wide(360, 1.2)`."""
        from wellplaced.ui.card.card import WhyCard

        def made_card(width, letters):
            card = WhyCard()
            qtbot.addWidget(card)
            font = card.font()
            font.setPointSizeF(letters * font.pointSizeF())
            card.setFont(font)
            card.resize(width, 900)
            card.show()
            return card

        return made_card

    @pytest.mark.parametrize(("width", "letters"), [(340, 1.0), (360, 1.2), (580, 1.0), (580, 1.5)])
    def test_all_texts_have_the_room_that_they_need(self, wide, qtbot, project, width, letters):
        from qgis.PyQt.QtWidgets import QToolButton
        from wellplaced.ui.card.words import Words

        parcels = made.with_history(made.scored_parcels(8, 2, factors=FACTORS), {**made.RUN, "inputs": LONG})
        parcels.dataProvider().changeAttributeValues({1: {parcels.fields().indexFromName("parcel_id"): LONG}})
        suggested = made.with_history(made.suggestions(kinds=("lot_green", "led_retrofit")), made.RUN)
        of = suggested.fields().indexFromName("parcel_id")
        suggested.dataProvider().changeAttributeValues({1: {of: LONG}, 2: {of: LONG}})
        project.addMapLayers([parcels, suggested])
        card = wide(width, letters)
        with qtbot.waitSignal(card.shown):
            card.show_parcel(parcels, 1)
        for button in card.findChildren(QToolButton):
            button.setChecked(True)
        body = card.scroll.widget()
        qtbot.waitUntil(lambda: body.height() >= body.heightForWidth(body.width()))
        assert card.width() == width, "the card can be as narrow as that"
        assert body.width() <= card.scroll.viewport().width()
        assert len(card.facts.suggestions) == 2
        for label in card.findChildren(Words):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.mapTo(body, label.rect().topRight()).x() <= body.width(), label.text()
            assert label.minimumSizeHint().width() <= label.width(), label.text()
        for button in (*card.findChildren(QToolButton), card.zoom_button, card.copy_button):
            assert button.width() >= button.sizeHint().width(), button.text()

    def test_lines_grow_no_longer_than_can_be_read(self, wide, qtbot, project):
        parcels = made.scored_parcels(2, 1)
        project.addMapLayer(parcels)
        card = wide(1400, 1.0)
        with qtbot.waitSignal(card.shown):
            card.show_parcel(parcels, 1)
        assert card.scroll.widget().width() <= 580


def test_long_words_can_break_and_units_stay_with_their_figures(qapp):
    from wellplaced.ui.card.words import breakable

    shown = breakable(f"{LONG} has 12 lx, 34 m and 5 %")
    assert max(len(word) for word in shown.replace("\u200b", " ").split(" ")) <= 14
    assert shown.replace("\u200b", "").replace("\u00a0", " ") == f"{LONG} has 12 lx, 34 m and 5 %"
    assert "12\u00a0lx" in shown and "34\u00a0m and" in shown and "5\u00a0%" in shown
