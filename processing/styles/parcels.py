"""Scored parcels: five fixed classes of need, a hatch where confidence is low, no fill where nothing is known."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFillSymbol, QgsRuleBasedRenderer, QgsVectorLayer

from ...algorithms.message import Translate
from ..language import translate
from ..map_tips import parcel_tip
from .aliases import set_aliases
from .palette import LOW_CONFIDENCE, NEED_COLOURS, NEED_LIMITS, PAPER
from .symbols import area, hatch, outline_only

UNKNOWN = "need_unknown"
HATCHED = "need_low_confidence"


def need_labels(translate: Translate = translate) -> tuple[str, ...]:
    """The five classes in words, from little to much."""
    return (
        translate("Styles", "0 to 20: little need"),
        translate("Styles", "20 to 40: some need"),
        translate("Styles", "40 to 60: medium need"),
        translate("Styles", "60 to 80: much need"),
        translate("Styles", "80 to 100: very much need"),
    )


def style_parcels(layer: QgsVectorLayer, translate: Translate = translate) -> None:
    """Show `need` in its five classes, whatever the data: an empty class stays in the legend."""
    layer.setRenderer(need_renderer(translate))
    layer.setMapTipTemplate(parcel_tip(layer))
    unknown = QgsExpression.quotedString(translate("Styles", "not known"))
    layer.setDisplayExpression(f'"parcel_id" || \': \' || coalesce(format_number("need", 0), {unknown})')
    set_aliases(layer)


def need_renderer(translate: Translate = translate) -> QgsRuleBasedRenderer:
    """The rules: one a class, then the hatch over it, then the outline of what is not known."""
    root = QgsRuleBasedRenderer.Rule(None)
    for number, (colour, label) in enumerate(zip(NEED_COLOURS, need_labels(translate))):
        root.appendChild(_rule(area(colour, PAPER), class_filter(number), label, f"need_{number}"))
    root.appendChild(
        _rule(
            hatch(),
            f'"need" IS NOT NULL AND coalesce("need_confidence", 0) < {LOW_CONFIDENCE}',
            translate("Styles", "striped: we are less sure"),
            HATCHED,
        )
    )
    root.appendChild(_rule(outline_only(), '"need" IS NULL', translate("Styles", "no fill: not known"), UNKNOWN))
    return QgsRuleBasedRenderer(root)


def class_filter(number: int) -> str:
    """Class `number` takes its lower limit; the last one takes both."""
    low, high = NEED_LIMITS[number], NEED_LIMITS[number + 1]
    upper = "<=" if high == NEED_LIMITS[-1] else "<"
    return f'"need" >= {low:g} AND "need" {upper} {high:g}'


def _rule(symbol: QgsFillSymbol, expression: str, label: str, key: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, expression, label)
    rule.setRuleKey(key)
    return rule
