"""The card's colours: the theme's own for text, the palette's for marks, and enough contrast in both themes."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QPalette

from ...processing.styles.palette import NEED_COLOURS

READABLE, VISIBLE = 4.5, 3.0
"""Contrast of text, and of marks."""
BAR_COLOURS = (NEED_COLOURS[3], NEED_COLOURS[1])
"""For light grounds and for dark ones."""
STEPS = 20


@dataclass(frozen=True)
class Tones:
    """What the pictures are drawn in.

    `ground` behind all, `ink` for signs and their text, `line` for outlines, `bar` for what is filled.
    """

    ground: QColor
    ink: QColor
    line: QColor
    bar: QColor


def tones_of(palette: QPalette) -> Tones:
    """The tones that suit a theme."""
    ground, ink = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    bar = max((QColor(colour) for colour in BAR_COLOURS), key=lambda colour: contrast(colour, ground))
    return Tones(ground, ink, quiet(ink, ground, VISIBLE), bar)


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
