"""How a scored layer came about, in words: version, dates, weights, standard and inputs, from its history."""

from __future__ import annotations

from collections.abc import Sequence

from ...algorithms.need.weights import shares
from ...processing.language import translate, with_name
from ...processing.map_tips import factor_names
from ...processing.sheets.numbers import Figures
from ...processing.sheets.origin import Origin
from .parts import Line


def how_it_came_about(origin: Origin, factors: Sequence[str], figures: Figures) -> tuple[Line, ...]:
    """What the layer's history tells, a line each; one line where it tells nothing."""
    if not origin.version:
        return (Line(translate("WhyCard", "Made with"), translate("WhyCard", "the layer's history does not say")),)
    made = translate("WhyCard", "Wellplaced {version}, run {run}").format(version=origin.version, run=origin.run or "–")
    lines = [Line(translate("WhyCard", "Made with"), made)]
    if origin.as_of:
        lines.append(Line(translate("WhyCard", "The run's date (AS_OF)"), figures.date(origin.as_of)))
    if factors:
        lines.append(Line(translate("WhyCard", "Weights"), _weights(origin, factors, figures)))
    if origin.lighting_class:
        lines.append(Line(translate("WhyCard", "Light that is wanted"), _standard(origin, figures)))
    if origin.inputs:
        lines.append(Line(translate("WhyCard", "Made from the layers"), ", ".join(origin.inputs)))
    return tuple(lines)


def _weights(origin: Origin, factors: Sequence[str], figures: Figures) -> str:
    share = shares(origin.weights, factors)
    if len({round(value, 6) for value in share.values()}) == 1:
        return translate("WhyCard", "all parts weigh the same")
    return ", ".join(with_name(factor_names()[factor], figures.percent(share[factor])) for factor in factors)


def _standard(origin: Origin, figures: Figures) -> str:
    if origin.reassurance_lx is None:
        return translate("WhyCard", "class {name}").format(name=origin.lighting_class)
    words = translate("WhyCard", "class {name}, and at least {least} lx everywhere")
    return words.format(name=origin.lighting_class, least=figures.two(origin.reassurance_lx))
