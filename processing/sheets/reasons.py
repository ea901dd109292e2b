"""Why the darkest places of a map are dark: the mean of what was measured there. No place is named or ranked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from ...algorithms.factor import FACTORS
from ...algorithms.message import Translate
from ..styles.palette import NEED_LIMITS
from .facts import numbers, weighted_mean
from .numbers import Figures


@dataclass(frozen=True)
class Darkest:
    """The areas whose need is from `low` to `high` (0 to 100): mostly those in the highest class that any reaches.

    Means over them: `need`, and the `points` of each factor; `dark_share` and `hidden_share` from 0 to 1.
    """

    areas: int
    low: float
    high: float
    need: float
    points: Mapping[str, float]
    dark_share: float | None
    hidden_share: float | None


def darkest(layer: QgsVectorLayer) -> Darkest | None:
    """The darkest class of a layer of parcels or block faces; None where no need is known."""
    known = [value for value in numbers(layer, "need") if value is not None]
    if not known:
        return None
    low = max(limit for limit in NEED_LIMITS[:-1] if limit <= max(known) or limit == NEED_LIMITS[0])
    return _between(layer, low, NEED_LIMITS[NEED_LIMITS.index(low) + 1])


def all_of(layer: QgsVectorLayer) -> Darkest | None:
    """All areas of a layer whose need is known, whatever their class; None where there is none."""
    found = _between(layer, NEED_LIMITS[0], NEED_LIMITS[-1])
    return found if found.areas else None


def _between(layer: QgsVectorLayer, low: float, high: float) -> Darkest:
    need = numbers(layer, "need")
    here = [number for number, value in enumerate(need) if value is not None and low <= value <= high]
    parcels = numbers(layer, "known")
    weight = [1.0 if value is None else value for value in parcels]

    def mean(field: str, weights: Sequence[float | None] = weight) -> float | None:
        values = numbers(layer, field)
        return weighted_mean([values[n] for n in here], [weights[n] for n in here])

    seen = mean("sightlines_seen_share")
    points = {factor: mean(f"{factor}_points") for factor in FACTORS}
    return Darkest(
        areas=len(here),
        low=low,
        high=high,
        need=mean("need") or 0.0,
        points={factor: value for factor, value in points.items() if value is not None},
        dark_share=mean("lighting_dark_share", numbers(layer, "lighting_frontage_m")),
        hidden_share=None if seen is None else 1.0 - seen,
    )


def told_reasons(found: Darkest, translate: Translate, figures: Figures) -> tuple[str, ...]:
    """A sentence a factor, the one with most points first."""
    sentences = {
        "lighting": _light(found, translate, figures),
        "sightlines": _sight(found, translate, figures),
        "vacancy": translate("CommunitySheet", "Land and buildings: some in and around them may be unused"),
    }
    points = translate("CommunitySheet", "• {what} ({points} of {need} points).")
    by_points = sorted(found.points, key=lambda factor: -found.points[factor])
    return tuple(
        points.format(what=sentences[factor], points=figures.two(found.points[factor]), need=figures.two(found.need))
        for factor in by_points
        if found.points[factor] > 0.0
    )


def _light(found: Darkest, translate: Translate, figures: Figures) -> str:
    if found.dark_share is None:
        return translate("CommunitySheet", "Light: the walkway has less than the standard asks")
    words = translate("CommunitySheet", "Light: {share} of the walkway is darker than the standard asks")
    return words.format(share=figures.percent(found.dark_share))


def _sight(found: Darkest, translate: Translate, figures: Figures) -> str:
    if found.hidden_share is None:
        return translate("CommunitySheet", "View: walkways lack clear sight")
    words = translate("CommunitySheet", "View: {share} of the open ground is seen from no walkway")
    return words.format(share=figures.percent(found.hidden_share))
