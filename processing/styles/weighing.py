"""Scored parcels shown with other weights than those of their result: by expressions over the stored deficits.

Only the filters of the rules change, so nothing is written into the data, and colours that the user chose stay.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

from ...algorithms.need.weights import percentages
from ..language import translate
from ..map_tips import factor_names
from .palette import LOW_CONFIDENCE, NEED_COLOURS
from .parcels import HATCHED, UNKNOWN, class_filter, class_key, need_filters

SHOWN = "wellplaced/shown_weights"
"""The layer's property that holds the weights it is shown with, as JSON; absent where it shows its own result."""

HEADING = "need_other_weights"
"""The rule that draws nothing and says in the legend which weights are shown."""

TIP_BEGIN, TIP_END = "<!--other weights-->", "<!--/other weights-->"
"""What encloses the line of the map tip that says that the map shows something else."""


def need_expression(weights: Mapping[str, float]) -> str:
    """The need for improvement under `weights`, as a QGIS expression over `<factor>_deficit` (0 to 1, NULL = unknown).

    `100 * sum(w d) / sum(w)` over the factors that are known for the parcel; NULL where none of them is, because QGIS
    divides by 0 to NULL. The formula of `algorithms/need/combine.py`.
    """
    used = _used(weights)
    points = " + ".join(f'coalesce({weight!r} * "{factor}_deficit", 0)' for factor, weight in used.items())
    return f"100 * ({points}) / ({_known_weight(used)})"


def confidence_expression(weights: Mapping[str, float]) -> str:
    """The confidence in that need: `sum(w c) / sum(w)` over all factors of the run, c = 0 where one is unknown here."""
    used = _used(weights)
    sure = " + ".join(
        f'{weight!r} * ("{factor}_deficit" IS NOT NULL) * coalesce("{factor}_confidence", 0)'
        for factor, weight in used.items()
    )
    return f"({sure}) / {sum(used.values())!r}"


def weighed_filters(weights: Mapping[str, float]) -> dict[str, str]:
    """Which parcels each rule draws under `weights`, by the rule's key. A rule works the need out once."""
    need = need_expression(weights)
    return {
        **{
            class_key(number): f"with_variable('need', {need}, {class_filter(number, '@need')})"
            for number in range(len(NEED_COLOURS))
        },
        HATCHED: f"{confidence_expression(weights)} < {LOW_CONFIDENCE} AND {_known_weight(_used(weights))} > 0",
        UNKNOWN: "ELSE",
    }


def shown_weights(layer: QgsVectorLayer) -> dict[str, float] | None:
    """The weights that the layer is shown with, None where it shows its own result."""
    text = layer.customProperty(SHOWN)
    return {factor: float(weight) for factor, weight in json.loads(text).items()} if text else None


def shows_need(layer: QgsVectorLayer) -> bool:
    """Whether the layer is drawn by our rules, in whatever colours: else a style of the user's own would be lost."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return False
    shown = shown_weights(layer)
    drawn = {rule.ruleKey(): rule.filterExpression() for rule in renderer.rootRule().children()}
    drawn.pop(HEADING, None)
    drawn = {key: drawn[key] or "ELSE" for key in drawn}
    return drawn == (need_filters() if shown is None else weighed_filters(shown))


def show_with(layer: QgsVectorLayer, weights: Mapping[str, float]) -> None:
    """Show the need under `weights` (at least one above 0); the legend says so. The layer must show the need."""
    renderer = _with_filters(layer, weighed_filters(weights))
    heading = QgsRuleBasedRenderer.Rule(None, 0, 0, "", legend_heading(weights))
    heading.setRuleKey(HEADING)
    renderer.rootRule().insertChild(0, heading)
    layer.setCustomProperty(SHOWN, json.dumps(dict(weights)))
    told = translate("Styles", "The map shows other weights than the result that this tip tells of.")
    layer.setMapTipTemplate(f"{TIP_BEGIN}<p>{escape(told)}</p>{TIP_END}{_own_tip(layer)}")
    _draw(layer, renderer)


def show_stored(layer: QgsVectorLayer) -> None:
    """Show the layer's own result again. The layer must show the need."""
    renderer = _with_filters(layer, need_filters())
    layer.removeCustomProperty(SHOWN)
    layer.setMapTipTemplate(_own_tip(layer))
    _draw(layer, renderer)


def legend_heading(weights: Mapping[str, float]) -> str:
    """What the legend says of weights that are not those of the result."""
    parts = [f"{factor_names()[factor]} {percent} %" for factor, percent in percentages(weights).items()]
    return translate("Styles", "With other weights: {parts}").format(parts=", ".join(parts))


def _own_tip(layer: QgsVectorLayer) -> str:
    """The layer's map tip without our line."""
    before, mark, after = layer.mapTipTemplate().partition(TIP_END)
    return after if mark and before.startswith(TIP_BEGIN) else layer.mapTipTemplate()


def _used(weights: Mapping[str, float]) -> dict[str, float]:
    return {factor: float(weight) for factor, weight in weights.items() if weight > 0}


def _known_weight(used: Mapping[str, float]) -> str:
    return " + ".join(f'{weight!r} * ("{factor}_deficit" IS NOT NULL)' for factor, weight in used.items())


def _with_filters(layer: QgsVectorLayer, filters: Mapping[str, str]) -> QgsRuleBasedRenderer:
    """The layer's renderer with these filters and without heading."""
    renderer = layer.renderer().clone()
    root = renderer.rootRule()
    for rule in root.children():
        if rule.ruleKey() == HEADING:
            root.removeChild(rule)
        else:
            rule.setFilterExpression(filters[rule.ruleKey()])
    return renderer


def _draw(layer: QgsVectorLayer, renderer: QgsRuleBasedRenderer) -> None:
    layer.setRenderer(renderer)
    layer.triggerRepaint()
    layer.emitStyleChanged()
