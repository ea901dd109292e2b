"""The why card without a mouse and without eyes: everything is reached by Tab, is named, and says what it does."""

import pytest

pytest.importorskip("qgis.core")


class TestKeyboard:
    """Everything is reached by Tab, is named, and says what it does."""

    def tabbed(self, card, qtbot):
        """The widgets that Tab visits from the card's top on."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtWidgets import QApplication

        card.activateWindow()
        card.scroll.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is card.scroll)
        visited = [card.scroll]
        while visited[-1] is not card.copy_button and len(visited) < 50:
            qtbot.keyClick(visited[-1], Qt.Key.Key_Tab)
            visited.append(QApplication.focusWidget())
        return visited

    def test_tab_goes_from_the_top_down_and_misses_nothing(self, card, show, scored, qtbot):
        from qgis.PyQt.QtWidgets import QToolButton
        from wellplaced.ui.card.bars import NeedScale, PartBar

        show(scored, "lot-1")
        visited = self.tabbed(card, qtbot)
        kinds = [type(widget) for widget in visited[1:-2]]
        assert kinds == [NeedScale, PartBar, PartBar, PartBar, QToolButton, QToolButton]
        assert visited[-2:] == [card.zoom_button, card.copy_button]
        body = card.scroll.widget()
        heights = [widget.mapTo(body, widget.rect().topLeft()).y() for widget in visited[1:-2]]
        assert heights == sorted(heights)

    def test_whatever_has_the_focus_is_scrolled_into_view(self, card, show, scored, qtbot):
        show(scored, "lot-1")
        visited = self.tabbed(card, qtbot)
        visited[-3].setFocus()
        seen = visited[-3].visibleRegion().boundingRect()
        assert seen.height() == visited[-3].height()

    def test_every_stop_has_a_name(self, card, show, scored, qtbot):
        show(scored, "lot-1")
        names = [widget.accessibleName() or widget.text() for widget in self.tabbed(card, qtbot)]
        assert all(names)
        assert len(set(names)) == len(names)

    def test_a_bar_says_all_of_its_part(self, card, show, scored):
        from wellplaced.ui.card.bars import PartBar

        show(scored, "lot-1")
        light, *_ = card.findChildren(PartBar)
        for told in ("points", "Lowest light on the frontage", "Date of the data"):
            assert told in light.accessibleDescription()

    def test_every_widget_that_shows_something_has_a_name(self, card, show, scored):
        from qgis.PyQt.QtWidgets import QAbstractButton, QLabel
        from wellplaced.ui.card.bars import NeedScale, PartBar

        show(scored, "lot-1")
        showing = [each for kind in (QLabel, QAbstractButton, NeedScale, PartBar) for each in card.findChildren(kind)]
        named = [
            each for each in showing if each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())
        ]
        assert [each for each in showing if each not in named] == []

    def test_the_card_says_its_whole_text_to_a_screen_reader(self, card, show, scored):
        show(scored, "lot-1")
        assert card.accessibleName() == card.scroll.accessibleName() == "Parcel lot-1"
        assert card.accessibleDescription() == card.scroll.accessibleDescription() == card.text()
        assert "What would help" in card.text()

    def test_a_suggestion_unfolds_with_the_space_bar(self, card, show, scored, qtbot):
        from qgis.PyQt.QtCore import Qt
        from wellplaced.ui.card.fold import Fold

        show(scored, "lot-1")
        fold, history = card.findChildren(Fold)
        assert not fold.content.isVisible()
        qtbot.keyClick(fold.button, Qt.Key.Key_Space)
        assert fold.content.isVisible()
        assert not history.content.isVisible()
        assert any("cluster-randomised trial" in text for text in said_within(fold.content))
        qtbot.keyClick(fold.button, Qt.Key.Key_Space)
        assert not fold.content.isVisible()

    def test_the_focus_is_not_lost_when_another_parcel_comes(self, card, show, scored, qtbot):
        from qgis.PyQt.QtWidgets import QApplication

        show(scored, "lot-1")
        self.tabbed(card, qtbot)[2].setFocus()
        show(scored, "lot-2")
        assert QApplication.focusWidget() is card.scroll


def said_within(widget):
    from qgis.PyQt.QtWidgets import QLabel

    return [label.accessibleName() for label in widget.findChildren(QLabel)]
