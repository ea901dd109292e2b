"""Layers are chosen by mouse and by keyboard, and scrolling the panel chooses none."""

import pytest


@pytest.fixture
def offers(qapp):
    from qgis.PyQt.QtGui import QIcon
    from wellplaced.ui.data.layer_choice import Offer

    return [Offer(name, f"layer {name}", QIcon(), f"why {name}") for name in "abc"]


@pytest.fixture
def shown(qtbot):
    def show(widget):
        chosen = []
        widget.chosen.connect(chosen.append)
        qtbot.addWidget(widget)
        widget.show()
        return chosen

    return show


class TestOneLayer:
    @pytest.fixture
    def combo(self, qapp):
        from wellplaced.ui.data.layer_choice import OneLayer

        return OneLayer()

    def test_the_likeliest_stand_first_above_a_line(self, combo, offers):
        combo.show_offers(offers[:1], offers[1:], ["b"])
        assert [combo.itemText(row) for row in range(combo.count())] == ["(none)", "layer a", "", "layer b", "layer c"]
        assert combo.currentText() == "layer b"

    def test_without_a_choice_none_is_shown(self, combo, offers):
        combo.show_offers([], offers, ["gone"])
        assert combo.currentText() == "(none)"

    def test_it_says_why_each_would_be_taken(self, combo, offers):
        from qgis.PyQt.QtCore import Qt

        combo.show_offers(offers, [], [])
        assert combo.itemData(1, Qt.ItemDataRole.ToolTipRole) == "why a"

    def test_the_users_choice_is_told_and_none_is_one(self, combo, offers, shown, qtbot):
        from qgis.PyQt.QtCore import Qt

        combo.show_offers(offers, [], ["a"])
        chosen = shown(combo)
        combo.setFocus()
        qtbot.keyClick(combo, Qt.Key.Key_Down)
        qtbot.keyClick(combo, Qt.Key.Key_Home)
        assert chosen == [("b",), ()]

    def test_showing_is_no_choice(self, combo, offers, shown):
        chosen = shown(combo)
        combo.show_offers(offers, [], ["a"])
        combo.show_offers(offers[1:], [], ["b"])
        assert chosen == []


class TestSeveralLayers:
    @pytest.fixture
    def combo(self, offers):
        from wellplaced.ui.data.layer_choice import SeveralLayers

        made = SeveralLayers()
        made.show_offers(offers[:2], offers[2:], ["b"])
        return made

    def test_it_shows_the_names_of_those_chosen(self, combo, offers):
        assert combo.text() == "layer b"
        combo.show_offers(offers[:2], offers[2:], ["c", "a"])
        assert combo.text() == "layer a, layer c"
        combo.show_offers(offers[:2], offers[2:], [])
        assert combo.text() == "(none)"

    def test_layers_are_ticked_by_keyboard_and_the_list_stays_open(self, combo, shown, qtbot):
        from qgis.PyQt.QtCore import Qt

        chosen = shown(combo)
        combo.setFocus()
        qtbot.keyClick(combo, Qt.Key.Key_Space)
        view = combo.view()
        assert view.isVisible()
        view.setCurrentIndex(combo.model().index(0, 0))
        qtbot.keyClick(view, Qt.Key.Key_Space)
        qtbot.keyClick(view, Qt.Key.Key_Down)
        qtbot.keyClick(view, Qt.Key.Key_Space)
        assert chosen == [("a", "b"), ("a",)]
        assert view.isVisible()
        qtbot.keyClick(view, Qt.Key.Key_Return)
        assert not view.isVisible()

    def test_layers_are_ticked_by_clicks(self, combo, shown, qtbot):
        from qgis.PyQt.QtCore import Qt

        chosen = shown(combo)
        combo.showPopup()
        view = combo.view()
        qtbot.wait(20)
        for row in (2, 1):
            place = view.visualRect(combo.model().index(row, 0)).center()
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert chosen == [("b", "c"), ("c",)]
        combo.hidePopup()

    def test_letters_choose_nothing(self, combo, shown, qtbot):
        chosen = shown(combo)
        combo.setFocus()
        qtbot.keyClicks(combo, "layer")
        assert chosen == []
        assert combo.text() == "layer b"

    def test_while_the_list_is_open_its_lines_stay(self, combo, offers, shown):
        shown(combo)
        combo.showPopup()
        item = combo.model().item(0)
        combo.show_offers(offers[:2], offers[2:], ["a"])
        assert combo.model().item(0) is item
        combo.hidePopup()


@pytest.mark.parametrize("kind", ["OneLayer", "SeveralLayers"])
def test_the_wheel_chooses_nothing_where_the_keyboard_is_not(kind, offers, shown, qtbot, qapp):
    from qgis.PyQt.QtCore import QPoint, QPointF, Qt
    from qgis.PyQt.QtGui import QWheelEvent
    from wellplaced.ui.data import layer_choice

    combo = getattr(layer_choice, kind)()
    combo.show_offers(offers, [], ["a"])
    chosen = shown(combo)
    combo.clearFocus()
    middle = QPointF(combo.rect().center())
    turn = QWheelEvent(
        middle, QPointF(combo.mapToGlobal(combo.rect().center())), QPoint(0, 0), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    qapp.sendEvent(combo, turn)
    assert chosen == []


@pytest.mark.parametrize("kind", ["OneLayer", "SeveralLayers"])
def test_a_long_name_does_not_widen_the_panel(kind, offers, qapp):
    from dataclasses import replace

    from wellplaced.ui.data import layer_choice

    combo = getattr(layer_choice, kind)()
    combo.show_offers([replace(offers[0], name="a very long name of a layer " * 10)], [], ["a"])
    assert combo.sizeHint().width() < 300
    assert combo.minimumSizeHint().width() < 300
