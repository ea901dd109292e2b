"""Sentences at the top of the panel."""

import pytest


@pytest.fixture
def message(qtbot):
    from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget
    from wellplaced.ui.message import Message

    around = QWidget()
    made = Message()
    QVBoxLayout(around).addWidget(made)
    around.resize(300, 400)
    qtbot.addWidget(around)
    around.show()
    made.around = around
    return made


def test_there_is_none_at_first(message):
    assert not message.isVisible()


def test_a_long_sentence_is_seen_whole(message, qtbot):
    message.warn("The layer 'street_lights_2019_inventory' has no coordinate system. Set it, then run again. " * 3)
    qtbot.wait(50)
    assert message.isVisible()
    assert message.text.height() >= message.text.heightForWidth(message.text.width())


def test_it_is_closed_by_keyboard(message, qtbot):
    from qgis.PyQt.QtCore import Qt

    message.warn("It cannot be.")
    message.close_button.setFocus()
    qtbot.keyClick(message.close_button, Qt.Key.Key_Space)
    assert not message.isVisible()


def test_what_was_done_goes_by_itself_and_a_warning_stays(message, qtbot):
    message._read.setInterval(30)
    message.tell("Done.")
    qtbot.waitUntil(lambda: not message.isVisible())
    message.tell("Done.")
    message.warn("It cannot be.")
    qtbot.wait(100)
    assert message.isVisible()
    assert message.accessibleName() == "It cannot be."
