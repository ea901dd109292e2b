"""The card's pictures, looked at pixel by pixel."""

import pytest

pytest.importorskip("qgis.core")


@pytest.fixture
def bar(qtbot):
    """A bar on the screen, in a light theme: `bar(value=30.0)`."""
    from qgis.PyQt.QtGui import QColor, QPalette
    from wellplaced.ui.card.bars import PartBar, Reading

    def made(told="30 points", texts=("30 points", "not known"), **figures):
        widget = PartBar("Walking light", "30 points", Reading(told, **{"value": None, **figures}), texts)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor("#ffffff"))
        palette.setColor(QPalette.ColorRole.WindowText, QColor("#000000"))
        widget.setPalette(palette)
        widget.setAutoFillBackground(True)
        widget.resize(400, widget.sizeHint().height())
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return made


def colours_along(widget):
    """The colours of the bar's middle from 0 to 100, one a point."""
    picture, track = widget.grab().toImage(), widget.track()
    y = round(track.center().y())
    return [picture.pixelColor(int(track.left() + track.width() * (point + 0.5) / 100), y) for point in range(100)]


def filled(widget):
    from wellplaced.ui.card.colours import tones_of

    colour = tones_of(widget).bar
    return [point for point, seen in enumerate(colours_along(widget)) if seen == colour]


@pytest.mark.parametrize("value", [0.0, 12.0, 30.0, 99.0])
def test_a_bar_is_as_long_as_its_points(bar, value):
    assert filled(bar(value=value)) == list(range(int(value)))


def test_more_than_100_stays_within_the_scale(bar):
    assert filled(bar(value=130.0)) == list(range(100))


def test_what_is_unknown_is_an_outline_and_not_a_bar_of_0(bar):
    unknown, nothing = bar("not known"), bar("0 points", value=0.0)
    assert filled(unknown) == filled(nothing) == []
    assert unknown.grab().toImage() != nothing.grab().toImage()
    picture, track = unknown.grab().toImage(), unknown.track()
    right = picture.pixelColor(int(track.right()) - 1, round(track.center().y()))
    assert right.name() != "#ffffff", "the outline reaches the end of the scale"


def test_the_districts_mean_is_drawn_where_it_is_known(bar):
    assert bar(value=30.0, mean=60.0).grab().toImage() != bar(value=30.0).grab().toImage()
    assert bar(value=30.0, mean=60.0).grab().toImage() != bar(value=30.0, mean=50.0).grab().toImage()


def test_what_the_data_leave_open_is_drawn_over_the_bar(bar):
    widget = bar(value=30.0, low=20.0, high=40.0)
    picture, track = widget.grab().toImage(), widget.track()
    for point in range(100):
        x = int(track.left() + track.width() * (point + 0.5) / 100)
        column = [picture.pixelColor(x, y).value() for y in range(int(track.top()) + 3, int(track.bottom()) - 3)]
        assert (min(column) < 80) == (20 <= point < 40), f"at {point} points"


def test_all_bars_of_a_card_begin_and_end_alike(bar):
    assert bar("not known").track() == bar(value=3.0, told="3 points").track()


def test_a_bar_grows_with_the_letters(bar):
    from qgis.PyQt.QtGui import QFont

    small, large = bar(value=30.0), bar(value=30.0)
    font = QFont(large.font())
    font.setPointSizeF(2 * font.pointSizeF())
    large.setFont(font)
    assert large.sizeHint().height() == pytest.approx(2 * small.sizeHint().height(), rel=0.1)


def test_focus_is_seen(bar, qtbot):
    from qgis.PyQt.QtWidgets import QApplication

    widget = bar(value=30.0)
    widget.clearFocus()
    without = widget.grab().toImage()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)
    assert widget.grab().toImage() != without


class TestScale:
    """The scale of need."""

    @pytest.fixture
    def scale(self, qtbot):
        from wellplaced.ui.card.bars import NeedScale, Reading

        def made(value, mean=None):
            widget = NeedScale("Need", "62 of 100", Reading("", value, mean=mean))
            widget.resize(400, widget.sizeHint().height())
            qtbot.addWidget(widget)
            widget.show()
            return widget.grab().toImage()

        return made

    def names(self, picture):
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}

    def test_it_has_the_colours_of_the_map(self, scale):
        from wellplaced.processing.styles.palette import NEED_COLOURS

        assert set(NEED_COLOURS) <= self.names(scale(62.0))

    def test_an_unknown_need_has_none(self, scale):
        from wellplaced.processing.styles.palette import NEED_COLOURS

        assert not set(NEED_COLOURS) & self.names(scale(None))

    def test_the_pointer_moves_with_the_need(self, scale):
        assert scale(62.0) != scale(72.0)
        assert scale(62.0, 20.0) != scale(62.0)
