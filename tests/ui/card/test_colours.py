"""The card's colours: enough contrast in light and dark themes, and no red."""

import pytest

pytest.importorskip("qgis.core")

THEMES = {
    "light": ("#efefef", "#000000"),
    "white": ("#ffffff", "#1a1a1a"),
    "dark": ("#353535", "#ffffff"),
    "night": ("#323232", "#eff0f1"),
    "black": ("#000000", "#c8c8c8"),
    "middle grey": ("#727272", "#0e0e0e"),
}
"""The ground and the letters of Fusion, Breeze, and QGIS's Night Mapping and Blend of Gray."""


@pytest.fixture(params=THEMES)
def tones(request, qtbot):
    from qgis.PyQt.QtGui import QColor, QPalette
    from qgis.PyQt.QtWidgets import QLabel
    from wellplaced.ui.card.colours import tones_of

    label, palette = QLabel(), QPalette()
    qtbot.addWidget(label)
    for role, colour in zip((QPalette.ColorRole.Window, QPalette.ColorRole.WindowText), THEMES[request.param]):
        palette.setColor(role, QColor(colour))
    label.setPalette(palette)
    return tones_of(label)


@pytest.mark.parametrize("mark", ["bar", "line"])
def test_bars_and_outlines_stand_out(tones, mark):
    from wellplaced.ui.card.colours import VISIBLE, contrast

    assert contrast(getattr(tones, mark), tones.ground) >= VISIBLE


def test_signs_stand_out_from_their_rims_wherever_they_lie(tones):
    """A sign is drawn in ink within a rim of the ground's colour, so it meets no other colour."""
    from wellplaced.ui.card.colours import VISIBLE, contrast

    assert contrast(tones.ink, tones.ground) >= VISIBLE


def test_no_colour_is_red(tones):
    for colour in (tones.bar, tones.line):
        hue, saturation = colour.hsvHueF(), colour.hsvSaturationF()
        assert saturation < 0.4 or 0.06 < hue < 0.94, colour.name()


@pytest.mark.parametrize(("one", "other", "ratio"), [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48),
                                                    ("#ffffff", "#ffffff", 1.0)])  # fmt: skip
def test_contrast_is_that_of_wcag(qapp, one, other, ratio):
    """Black on white is 21 : 1 and #777 on white 4.48 : 1 by WCAG's own examples."""
    from qgis.PyQt.QtGui import QColor
    from wellplaced.ui.card.colours import contrast

    assert contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.01)
    assert contrast(QColor(other), QColor(one)) == contrast(QColor(one), QColor(other))


def test_the_mark_on_the_map_stands_out_from_every_class_and_from_paper(qapp):
    from qgis.PyQt.QtGui import QColor
    from wellplaced.processing.styles.palette import NEED_COLOURS, PAPER
    from wellplaced.ui.card.colours import VISIBLE, contrast
    from wellplaced.ui.card.mark import STROKES

    for ground in (*NEED_COLOURS, PAPER):
        assert max(contrast(QColor(colour), QColor(ground)) for colour, _ in STROKES) >= VISIBLE


READABLE = {"default": 4.5, "Night Mapping": 4.5, "Blend of Gray": 4.0}
"""Blend of Gray writes #0e0e0e on #727272 all over QGIS, which is 4.01 : 1; the card does not write against a theme."""


@pytest.mark.parametrize("theme", READABLE)
def test_in_qgis_own_themes_all_of_the_card_is_readable(theme, card, show, project):
    """They are style sheets, under which the palette of a plain widget tells black on black."""
    from factories.scored_layers import scored_parcels
    from qgis.core import QgsApplication
    from qgis.PyQt.QtGui import QPalette
    from wellplaced.ui.card.bars import Picture
    from wellplaced.ui.card.colours import VISIBLE, contrast, ground_of, tones_of
    from wellplaced.ui.card.words import Words

    parcels = scored_parcels(2, 1)
    project.addMapLayer(parcels)
    show(parcels, "lot-1")
    if theme not in QgsApplication.uiThemes():
        pytest.skip(f"this QGIS has no theme '{theme}'")
    QgsApplication.setUITheme(theme)
    try:
        for words in card.findChildren(Words):
            assert contrast(words.palette().color(QPalette.ColorRole.WindowText), ground_of(words)) >= READABLE[theme]
        for picture in card.findChildren(Picture):
            tones = tones_of(picture)
            assert contrast(tones.ink, tones.ground) >= READABLE[theme]
            assert min(contrast(tones.bar, tones.ground), contrast(tones.line, tones.ground)) >= VISIBLE
    finally:
        QgsApplication.setUITheme("default")
