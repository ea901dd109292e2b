"""Light on walkways in steps of lux, and dark gaps with the dash pattern of their cause."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ...algorithms.message import Translate
from ..language import translate
from ..map_tips import gap_tip, walkway_tip
from .aliases import set_aliases
from .palette import INK, LIGHT_COLOURS, LIGHT_LIMITS_LX, OUTLINE
from .symbols import cased_line, labels_along, line, marker, middle_mark

GAP_WIDTH_MM = 0.9
GAP_CASING_MM = 0.4
OVERLIT_FROM = 0.3
"""Share of a walkway from which on it bears the mark of too much light; a frontage is to be shielded from there."""
OVERLIT_MM = 3.0
LABELLED_BELOW = 2500
"""The scale's denominator from which on gaps bear their length."""


@dataclass(frozen=True)
class CauseStyle:
    """A cause as it stands in the field `cause`, in words, and its dash pattern (dash, space ... in mm)."""

    cause: str
    label: str
    dashes_mm: tuple[float, ...]


def cause_styles(translate: Translate = translate) -> tuple[CauseStyle, ...]:
    """Every cause of a dark gap, told apart by dashes alone so that it prints in one colour."""
    return (
        CauseStyle("outage", translate("Styles", "a lamp is out"), (1.0, 1.0)),
        CauseStyle("tree", translate("Styles", "a tree is in the way"), (2.4, 0.8, 0.6, 0.8)),
        CauseStyle("building", translate("Styles", "a building is in the way"), (2.4, 0.6, 0.6, 0.6, 0.6, 0.6)),
        CauseStyle("spacing", translate("Styles", "lamps are far apart"), ()),
        CauseStyle("low output", translate("Styles", "lamps are weak"), (3.0, 1.0)),
        CauseStyle("no light in the inventory", translate("Styles", "no lamp in the list"), (0.5, 0.9)),
    )


def gap_symbol(dashes_mm: tuple[float, ...]) -> QgsLineSymbol:
    """The thick line with a casing."""
    return cased_line(INK, GAP_WIDTH_MM, dashes_mm, GAP_CASING_MM)


def style_gaps(layer: QgsVectorLayer, translate: Translate = translate) -> None:
    """Draw dark gaps as thick cased lines, a dash pattern a cause, labelled with the length at large scales."""
    categories = [
        QgsRendererCategory(style.cause, gap_symbol(style.dashes_mm), style.label) for style in cause_styles(translate)
    ]
    other = gap_symbol((1.6, 1.6))
    categories.append(QgsRendererCategory(None, other, translate("Styles", "cause not known")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("cause", categories))
    layer.setLabeling(labels_along("format_number(\"length_m\", 0) || ' m'", 9, INK, visible_below=LABELLED_BELOW))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(gap_tip())
    layer.setDisplayExpression("\"gap_id\" || ': ' || format_number(\"length_m\", 0) || ' m'")
    set_aliases(layer)


def light_labels() -> tuple[str, ...]:
    """The six steps of the average light in words, from dark to light."""
    return (
        translate("Styles", "below 0.5 lx on average"),
        translate("Styles", "0.5 to 2 lx"),
        translate("Styles", "2 to 5 lx"),
        translate("Styles", "5 to 10 lx"),
        translate("Styles", "10 to 20 lx"),
        translate("Styles", "above 20 lx"),
    )


def style_walkways(layer: QgsVectorLayer) -> None:
    """Show the average light of each walkway in fixed steps, dark to light. (Minima are what the dark gaps show.)

    A walkway that is over-lit bears a mark besides.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for colour, label, expression in zip(LIGHT_COLOURS, light_labels(), light_filters()):
        root.appendChild(QgsRuleBasedRenderer.Rule(cased_line(colour, 0.9, (), 0.15), 0, 0, expression, label))
    unknown = line(OUTLINE, 0.4, "dot")
    root.appendChild(
        QgsRuleBasedRenderer.Rule(unknown, 0, 0, '"eavg_lx" IS NULL', translate("Styles", "light not known"))
    )
    if layer.fields().indexFromName("overlit") >= 0:
        told = translate("Styles", "over-lit for more than {percent} %").format(percent=f"{100 * OVERLIT_FROM:.0f}")
        root.appendChild(QgsRuleBasedRenderer.Rule(_overlit_mark(), 0, 0, f'"overlit" > {OVERLIT_FROM}', told))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setMapTipTemplate(walkway_tip())
    layer.setDisplayExpression('"walkway_id"')
    set_aliases(layer)


def _overlit_mark() -> QgsLineSymbol:
    """A sun half-way along the walkway: too much light is told by a mark, not by another colour of the same scale."""
    return middle_mark(marker("asterisk_fill", INK, OVERLIT_MM))


def light_filters() -> tuple[str, ...]:
    """One expression a step; a step takes its lower limit."""
    edges = (None, *LIGHT_LIMITS_LX, None)
    filters = []
    for low, high in zip(edges, edges[1:]):
        parts = [f'"eavg_lx" >= {low:g}'] if low is not None else []
        parts += [f'"eavg_lx" < {high:g}'] if high is not None else []
        filters.append(" AND ".join(parts))
    return tuple(filters)
