"""The step for everybody: by keyboard, read aloud, in every language, narrow and wide, light and dark."""

import re

import pytest

pytest.importorskip("qgis.core")

from factories.scored_towns import random_rows
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSlider,
    QWidget,
)

NARROWEST, TALLEST = 360, 1000
BY_HAND = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QSlider)


@pytest.fixture(params=["en", "es", "fr", "de"])
def language(request, qapp):
    """QGIS in this language."""
    from qgis.PyQt.QtCore import QCoreApplication
    from wellplaced.processing.language import translator_for

    translator = translator_for(request.param) if request.param != "en" else None
    if translator is not None:
        QCoreApplication.installTranslator(translator)
    yield request.param
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def full_step(language, step, scored, wait_for, settle, science, qtbot):
    """The step with everything in view that it can show at once: a run's summary, findings, sliders, a notice."""
    from wellplaced.algorithms.finding import Finding, Severity
    from wellplaced.algorithms.message import say

    science(findings=[Finding(Severity.WARNING, "lights", "lights", say("Test", "Lamps."), None, 1, 2)])
    qtbot.mouseClick(step.run.button, Qt.MouseButton.LeftButton)
    wait_for(lambda: not step.run.is_running())
    scored(random_rows(40))
    step.result.weights.sliders["lighting"].setValue(300)
    settle()
    return step


def seen(step, kinds):
    """The visible widgets of these kinds, without the insides of others."""
    inside = (QComboBox, QAbstractItemView, QLineEdit)
    return [
        widget
        for widget in step.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.isVisible() and not isinstance(widget.parent(), inside)
        and not isinstance(widget.parent().parent(), QAbstractItemView)
    ]  # fmt: skip


def spoken(widget):
    """What a screen reader says of a widget."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def test_everything_that_is_used_by_hand_has_a_name(full_step):
    used = seen(full_step, (*BY_HAND, QProgressBar))
    assert len(used) >= 14
    assert [widget for widget in used if not spoken(widget).strip()] == []


def test_no_two_of_them_have_the_same_name(full_step):
    names = [spoken(widget) for widget in seen(full_step, BY_HAND)]
    assert len(set(names)) == len(names)


def test_the_tab_key_goes_from_top_to_bottom(full_step):
    first = full_step.run.button
    chain, widget = [], first
    while True:
        if widget in reached_by_tab(full_step):
            chain.append(widget)
        widget = widget.nextInFocusChain()
        if widget is first:
            break
    heights = [widget.mapTo(full_step, QPoint(0, 0)).y() for widget in chain]
    assert set(chain) == set(reached_by_tab(full_step))
    beside = 14  # what stands in one line may differ by so many pixels
    assert all(below > above - beside for above, below in zip(heights, heights[1:]))


def reached_by_tab(step):
    return [widget for widget in seen(step, BY_HAND) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_it_fits_into_the_narrowest_panel(full_step):
    inside = full_step.findChild(QAbstractScrollArea).widget()
    bar = full_step.style().pixelMetric(full_step.style().PixelMetric.PM_ScrollBarExtent)
    assert inside.minimumSizeHint().width() + bar <= NARROWEST


def test_all_of_it_can_be_reached_in_a_low_panel(full_step):
    full_step.resize(NARROWEST, 500)
    scroll = full_step.findChild(QAbstractScrollArea)
    full_step.result.ranking.to_map.setEnabled(True)
    scroll.ensureWidgetVisible(full_step.result.ranking.to_map)
    spot = full_step.result.ranking.to_map.mapTo(full_step, QPoint(0, 0))
    assert 0 <= spot.y() < 500


@pytest.mark.parametrize("width", [360, 400, 560])
def test_no_button_is_cut_off(full_step, width):
    full_step.resize(width, TALLEST)
    cut = [
        button.text()
        for button in seen(full_step, (QAbstractButton,))
        if button.text() and button.width() < button.minimumSizeHint().width()
    ]
    assert cut == []


@pytest.mark.parametrize("width", [NARROWEST, 580])
def test_the_list_has_room_for_the_main_part(full_step, language, width):
    """In a narrow panel with longer words the confidence gives way to it."""
    table = full_step.result.ranking.table
    full_step.resize(width, TALLEST)
    main, confidence = 3, 4
    assert table.columnWidth(main) > table.fontMetrics().horizontalAdvance("Empty la")
    assert table.isColumnHidden(confidence) == (language != "en" and width == NARROWEST)
    assert not table.horizontalScrollBar().isVisible()


def test_nothing_is_english_in_a_spanish_qgis(full_step, language):
    english = re.compile(r"\b(the|of|and|is|are|with|not|parcel|weights?|map|show|save|need)\b", re.IGNORECASE)
    texts = [label.text() for label in seen(full_step, (QLabel, QAbstractButton))]
    texts += [widget.accessibleName() + " " + widget.accessibleDescription() for widget in seen(full_step, (QWidget,))]
    texts += [widget.toolTip() for widget in seen(full_step, (QWidget,))]
    model = full_step.result.ranking.model
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        texts += [model.headerData(number, Qt.Orientation.Horizontal, role) for number in range(5)]
        texts += [str(model.index(0, number).data(role)) for number in range(5)]
    found = [text for text in texts if text and english.search(text)]
    assert bool(found) == (language == "en"), found


def test_no_colour_is_fixed_but_the_maps_own(full_step):
    sheets = [widget.styleSheet() for widget in full_step.findChildren(QWidget)]
    assert set(sheets) == {""}
