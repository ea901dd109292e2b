"""The card's colours: the theme's own for text, the palette's for marks, and enough contrast in both themes."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...processing.styles.palette import NEED_COLOURS

VISIBLE = 3.0
"""The contrast that a mark needs; letters have the theme's."""
BAR_COLOURS = tuple(NEED_COLOURS[step] for step in (3, 1, 4, 0))
"""For light grounds, for dark ones, and the two ends for grounds between them; the first that stands out is taken."""
STEPS = 20
OPAQUE = 255


@dataclass(frozen=True)
class Tones:
    """What the pictures are drawn in.

    `ground` behind all, `ink` for signs and their text, `line` for outlines, `bar` for what is filled.
    """

    ground: QColor
    ink: QColor
    line: QColor
    bar: QColor


def tones_of(label: QLabel) -> Tones:
    """The tones that suit the theme in which a label stands.

    QGIS's own themes are style sheets: they give a colour to labels and to grounds, and make what lies between
    transparent, which its palette tells as black.
    """
    ground, ink = ground_of(label), label.palette().color(QPalette.ColorRole.WindowText)
    bars = [QColor(colour) for colour in BAR_COLOURS]
    bar = next((colour for colour in bars if contrast(colour, ground) >= VISIBLE), ink)
    return Tones(ground, ink, quiet(ink, ground, VISIBLE), bar)


def ground_of(widget: QWidget) -> QColor:
    """The colour behind a widget: the nearest ground around it that is not transparent."""
    while True:
        ground = widget.palette().color(QPalette.ColorRole.Window)
        parent = widget.parentWidget()
        if ground.alpha() == OPAQUE or parent is None:
            return ground
        widget = parent


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.1, relative luminance)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.1)."""
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def quiet(ink: QColor, ground: QColor, least: float) -> QColor:
    """The faintest mixture of ink and ground that still has the contrast `least`; the ink where none has."""
    for step in range(1, STEPS):
        mixed = _mixed(ink, ground, step / STEPS)
        if contrast(mixed, ground) >= least:
            return mixed
    return ink


def _mixed(ink: QColor, ground: QColor, share: float) -> QColor:
    pairs = ((ink.red(), ground.red()), (ink.green(), ground.green()), (ink.blue(), ground.blue()))
    return QColor(*(round(share * one + (1.0 - share) * other) for one, other in pairs))
