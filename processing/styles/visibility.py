"""From how many places on the walkways each cell of ground is seen, as a raster."""

from __future__ import annotations

from qgis.core import QgsColorRampShader, QgsRasterLayer, QgsRasterShader, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QColor

from ..language import translate
from .palette import LIGHT_COLOURS

STEPS = (0, 2, 5, 10, 20)
"""Most places of each step but the last, which is open (editable default, unverified)."""


def style_visibility(layer: QgsRasterLayer) -> None:
    """Draw how often ground is seen in fixed steps, never to often: dark to light."""
    ramp = QgsColorRampShader(0, 1_000_000)
    ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
    tops = (*STEPS, float("inf"))
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(top, QColor(colour), label)
            for top, colour, label in zip(tops, LIGHT_COLOURS, labels())
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
