"""Rasters in steps from dark to light: from how many places the ground is seen, and how much light falls on it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsColorRampShader, QgsRasterLayer, QgsRasterShader, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QColor

from ..language import translate
from .light import light_labels
from .palette import LIGHT_COLOURS, LIGHT_LIMITS_LX

STEPS = (0, 2, 5, 10, 20)
"""Most places of each step but the last, which is open (editable default, unverified)."""


def style_visibility(layer: QgsRasterLayer) -> None:
    """Draw how often ground is seen in fixed steps, never to often: dark to light."""
    _in_steps(layer, STEPS, labels())


def style_illuminance(layer: QgsRasterLayer) -> None:
    """Draw the light in the standard steps of lux, dark to light."""
    _in_steps(layer, LIGHT_LIMITS_LX, (translate("Styles", "below 0.5 lx"), *light_labels()[1:]))


def _in_steps(layer: QgsRasterLayer, steps: Sequence[float], told: Sequence[str]) -> None:
    ramp = QgsColorRampShader(0, 1_000_000)
    ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
    tops = (*steps, float("inf"))
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(top, QColor(colour), label)
            for top, colour, label in zip(tops, LIGHT_COLOURS, told)
        ]
    )
    shader = QgsRasterShader(0, 1_000_000)
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


def labels() -> tuple[str, ...]:
    """The steps in words."""
    return (
        translate("Styles", "seen from nowhere on the walkways"),
        translate("Styles", "from 1 or 2 places"),
        translate("Styles", "from 3 to 5 places"),
        translate("Styles", "from 6 to 10 places"),
        translate("Styles", "from 11 to 20 places"),
        translate("Styles", "from more than 20 places"),
    )
