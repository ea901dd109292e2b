"""How sure a result is: the denser the stripes the less is known; no colour, so that it is never read as need."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsLinePatternFillSymbolLayer, QgsRuleBasedRenderer, QgsVectorLayer

from ...algorithms.message import Translate
from ..language import translate
from .palette import INK, LOW_CONFIDENCE, OUTLINE, PAPER
from .symbols import area, line, outline_only

CONFIDENCE_LIMITS = (0.0, LOW_CONFIDENCE, 0.6, 0.8, 1.0)
STRIPES_MM = (1.1, 2.2, 4.4, None)
"""Distance of the stripes in each class, from unsure to sure; None: no stripes."""
SEAM_MM = 0.4


def confidence_labels(translate: Translate = translate) -> tuple[str, ...]:
    """The four classes in words, from unsure to sure."""
    return (
        translate("Styles", "below 0.4: little is known"),
        translate("Styles", "0.4 to 0.6: some is known"),
        translate("Styles", "0.6 to 0.8: much is known"),
        translate("Styles", "0.8 to 1: nearly all is known"),
    )


def style_confidence(layer: QgsVectorLayer, translate: Translate = translate) -> None:
    """Show `need_confidence` of parcels or block faces in four classes; where no need is known, an outline alone."""
    root = QgsRuleBasedRenderer.Rule(None)
    labels = confidence_labels(translate)
    for number, (stripes, label) in enumerate(zip(STRIPES_MM, labels)):
        low, high = CONFIDENCE_LIMITS[number], CONFIDENCE_LIMITS[number + 1]
        upper = "<=" if high == CONFIDENCE_LIMITS[-1] else "<"
        known = f'"need" IS NOT NULL AND coalesce("need_confidence", 0) >= {low:g}'
        expression = f'{known} AND coalesce("need_confidence", 0) {upper} {high:g}'
        root.appendChild(QgsRuleBasedRenderer.Rule(_striped(stripes), 0, 0, expression, label))
    unknown = translate("Styles", "no fill: not known")
    root.appendChild(QgsRuleBasedRenderer.Rule(outline_only(INK, 0.3, "dot"), 0, 0, '"need" IS NULL', unknown))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _striped(distance_mm: float | None) -> QgsFillSymbol:
    symbol = area(PAPER, OUTLINE, SEAM_MM)
    if distance_mm is not None:
        pattern = QgsLinePatternFillSymbolLayer()
        pattern.setLineAngle(45)
        pattern.setDistance(distance_mm)
        pattern.setSubSymbol(line(INK, 0.3))
        symbol.appendSymbolLayer(pattern)
    return symbol
