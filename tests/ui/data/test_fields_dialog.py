"""The dialog of the fields: seen, corrected by mouse or keyboard, checked at once."""

import pytest
from factories.mappings import MAPPING


@pytest.fixture
def dialog(qtbot):
    from wellplaced.ui.data.fields_dialog import FieldsDialog

    def show(own="", mapping=MAPPING):
        columns = {"lots v1.2": ["PIN", "LAND USE"], "lamps": ["MNT_HT", "# of lamp", "STATUS"]}
        made = FieldsDialog(mapping, own, lambda role, layer: columns[layer])
        qtbot.addWidget(made)
        made.show()
        return made

    return show


def rows(dialog):
    """(what, field, why) of all words."""
    tops = [dialog.tree.topLevelItem(number) for number in range(dialog.tree.topLevelItemCount())]
    items = [top.child(number) for top in tops for number in range(top.childCount())]
    return [tuple(item.text(column) for column in range(3)) for item in items]


def item(dialog, what):
    from qgis.PyQt.QtCore import Qt

    (found,) = dialog.tree.findItems(what, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return found


def correct(qtbot, dialog, what, typed):
    """Open a field's editor by Enter, type, and press Enter."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QComboBox

    dialog.tree.setCurrentItem(item(dialog, what))
    dialog.tree.setFocus()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    (editor,) = (each for each in dialog.tree.viewport().findChildren(QComboBox) if each.isVisible())
    editor.lineEdit().selectAll()
    qtbot.keyClick(editor.lineEdit(), Qt.Key.Key_Delete)
    qtbot.keyClicks(editor.lineEdit(), typed)
    with qtbot.waitSignal(dialog.tree.itemDelegateForColumn(1).closeEditor):
        qtbot.keyClick(editor.lineEdit(), Qt.Key.Key_Return)


def test_every_layer_and_word_is_shown_with_its_reason(dialog):
    shown = dialog()
    assert [shown.tree.topLevelItem(number).text(0) for number in range(2)] == ["lots v1.2", "lamps"]
    assert [row[:2] for row in rows(shown)] == [
        ("the parcel's id", "PIN"),
        ("the land use", "(no field)"),
        ("the mounting height", "MNT_HT [ft]"),
        ("the status", "(no field)"),
    ]
    assert rows(shown)[2][2].startswith("'MNT_HT' was taken as the mounting height in feet")


def test_a_field_is_corrected_and_marked(dialog, qtbot):
    shown = dialog()
    correct(qtbot, shown, "the status", "STATUS")
    assert shown.own == "lights@lamps.status = STATUS"
    assert rows(shown)[3] == ("the status", "STATUS", "Your correction.")
    assert item(shown, "the status").font(1).bold()


def test_a_name_that_needs_it_is_quoted_and_none_is_a_dash(dialog, qtbot):
    shown = dialog()
    correct(qtbot, shown, "the status", "# of lamp")
    correct(qtbot, shown, "the mounting height", "")
    assert shown.own.splitlines() == ["lights@lamps.status = `# of lamp`", "lights@lamps.height = -"]


def test_a_correction_that_says_what_was_recognised_is_none(dialog, qtbot):
    shown = dialog("lights@lamps.height = STATUS")
    correct(qtbot, shown, "the mounting height", "MNT_HT [ft]")
    assert shown.own == ""


def test_the_reason_of_the_current_field_is_told_in_full(dialog):
    shown = dialog()
    shown.tree.setCurrentItem(item(shown, "the parcel's id"))
    assert shown.why.accessibleName().endswith("100 % of its values fit.")


def test_lines_that_are_not_understood_are_told_at_once(dialog):
    shown = dialog()
    assert not shown.wrong.isVisible()
    shown.text.setPlainText("lights.hight = HT")
    assert shown.wrong.isVisible()
    assert "Line 1 of MAPPING was left out: 'hight' is not known there." in shown.wrong.accessibleName()
    shown.text.setPlainText("lights.height = HT")
    assert not shown.wrong.isVisible()
    assert rows(shown)[2][1] == "HT"


def test_before_a_check_the_corrections_can_be_written(dialog):
    shown = dialog("parcels.id = PIN", mapping="")
    assert rows(shown) == []
    assert shown.own == "parcels.id = PIN"
