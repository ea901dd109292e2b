"""The path: where one is is told by more than colour, and every step is reached by keyboard."""

import pytest


@pytest.fixture
def path(qtbot):
    from wellplaced.ui.path_bar import PathBar

    made = PathBar(["Data", "Score"])
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_step_has_its_number_its_name_and_its_place_for_screen_readers(path):
    assert [button.text() for button in path.buttons] == ["1  Data", "2  Score"]
    assert path.buttons[1].accessibleName() == "Step 2 of 2: Score"
    assert [button.isChecked() for button in path.buttons] == [True, False]


def test_a_step_is_chosen_by_mouse(path, qtbot):
    from qgis.PyQt.QtCore import Qt

    with qtbot.waitSignal(path.chosen) as chosen:
        qtbot.mouseClick(path.buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [1]


def test_a_step_is_chosen_by_keyboard(path, qtbot):
    from qgis.PyQt.QtCore import Qt

    path.buttons[1].setFocus()
    with qtbot.waitSignal(path.chosen) as chosen:
        qtbot.keyClick(path.buttons[1], Qt.Key.Key_Space)
    assert chosen.args == [1]


def test_showing_a_step_is_no_choice_and_there_is_one_present_step(path, qtbot):
    chosen = []
    path.chosen.connect(chosen.append)
    path.show_step(1)
    assert [button.isChecked() for button in path.buttons] == [False, True]
    assert chosen == []


def picture(button):
    """The button on white, in grey."""
    from qgis.PyQt.QtGui import QColor, QImage

    image = QImage(button.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    button.render(image)
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def ink(image, rows):
    """How many pixels in some rows of a picture are dark."""
    return sum(image.pixelColor(x, y).lightness() < 160 for x in range(image.width()) for y in rows)


def test_the_present_step_is_drawn_in_bold_over_a_bar(path):
    other = picture(path.buttons[1])
    path.show_step(1)
    present = picture(path.buttons[1])
    assert present.size() == other.size(), "the steps must not move"
    letters, bottom = range(present.height() - 4), range(present.height() - 3, present.height())
    assert ink(present, letters) > 1.1 * ink(other, letters)
    assert ink(present, bottom) > 50 > ink(other, bottom), "told in grey, too"
