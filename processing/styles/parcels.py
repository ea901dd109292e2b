"""Scored parcels: five fixed classes of need, a hatch where confidence is low, no fill where nothing is known."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsRuleBasedRenderer, QgsVectorLayer

from ...algorithms.message import Translate
from ..language import translate
from ..map_tips import parcel_tip
from .aliases import set_aliases
from .palette import LOW_CONFIDENCE, NEED_COLOURS, NEED_LIMITS, PAPER
from .symbols import area, hatch, outline_only

UNKNOWN = "need_unknown"
HATCHED = "need_low_confidence"
STORED_NEED = '"need"'


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
    looks = {
        class_key(number): (area(colour, PAPER), label)
        for number, (colour, label) in enumerate(zip(NEED_COLOURS, need_labels(translate)))
    }
    looks[HATCHED] = (hatch(), translate("Styles", "striped: we are less sure"))
    looks[UNKNOWN] = (outline_only(), translate("Styles", "no fill: not known"))
    filters = need_filters()
    root = QgsRuleBasedRenderer.Rule(None)
    for key, (symbol, label) in looks.items():
        rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, filters[key], label)
        rule.setRuleKey(key)
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def need_filters() -> dict[str, str]:
    """Which parcels each rule draws, by the rule's key: over the need and the confidence that the layer holds."""
    return {
        **{class_key(number): class_filter(number, STORED_NEED) for number in range(len(NEED_COLOURS))},
        HATCHED: f'{STORED_NEED} IS NOT NULL AND coalesce("need_confidence", 0) < {LOW_CONFIDENCE}',
        UNKNOWN: f"{STORED_NEED} IS NULL",
    }


def class_key(number: int) -> str:
    """The key of the rule of a class."""
    return f"need_{number}"


def class_filter(number: int, need: str) -> str:
    """Class `number` of the expression `need` takes its lower limit; the last one takes both."""
    low, high = NEED_LIMITS[number], NEED_LIMITS[number + 1]
    upper = "<=" if high == NEED_LIMITS[-1] else "<"
    return f"{need} >= {low:g} AND {need} {upper} {high:g}"
