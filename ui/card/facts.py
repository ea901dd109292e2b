"""What the why card says of one parcel, as plain facts: built from the layer's fields and its history alone."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...algorithms.factor import FACTORS
from ...algorithms.figures import figure
from ...algorithms.need.explain import because
from ...processing.language import running_language, translate
from ...processing.sheets.numbers import Figures
from ...processing.sheets.origin import Origin
from ...processing.styles.palette import LOW_CONFIDENCE, NEED_LIMITS
from ...processing.styles.parcels import need_labels
from .made_from import how_it_came_about
from .parts import Line, Part, parts_of
from .suggested import Suggestion, suggestions_of


@dataclass(frozen=True)
class Need:
    """The need for improvement and how it compares.

    `value` and `mean` (of the district) are 0 to 100, None where unknown; `step` is the need's class, 0 to 4. The
    other parts are sentences, "" where there is nothing to say.
    """

    value: float | None
    mean: float | None
    step: int | None
    told: str
    step_told: str
    mean_told: str
    rank_told: str
    sure_told: str
    doubt_told: str
    known_told: str


@dataclass(frozen=True)
class Facts:
    """All that the card says, in reading order; `note` and `because` are "", `suggestions` empty where there are none.

    `no_suggestions` says why there are none; `history` is how the layer came about.
    """

    title: str
    note: str
    need: Need
    because: str
    parts: tuple[Part, ...]
    suggestions: tuple[Suggestion, ...]
    no_suggestions: str
    history: tuple[Line, ...]


def card_facts(
    fields: Mapping[str, object],
    origin: Origin,
    ranked: int | None = None,
    suggested: Sequence[Mapping[str, object]] | None = None,
    *,
    elsewise: bool = False,
) -> Facts:
    """The facts of the parcel with these fields, in the language that QGIS runs in.

    `ranked` is how many parcels have a rank, where known. `suggested` are the fields of the parcel's suggestions;
    None says that nobody could look: no layer with suggestions of this run is at hand. `elsewise`: the map shows the
    layer with other weights than those of its result.
    """
    figures = Figures(running_language())
    parts = parts_of(fields, origin, figures)
    parcel_id = fields.get("parcel_id") or translate("MapTips", "not known")
    return Facts(
        title=translate("WhyCard", "Parcel {id}").format(id=parcel_id),
        note=_other_weights() if elsewise else "",
        need=_need(fields, ranked, figures),
        because=because(fields, translate),
        parts=parts,
        suggestions=suggestions_of(suggested or (), figures),
        no_suggestions=_none(suggested),
        history=how_it_came_about(origin, [part.factor for part in parts], figures),
    )


def step_of(need: float) -> int:
    """The class of a need, 0 to 4: a class takes its lower limit, the last one both."""
    return min(max(bisect_right(NEED_LIMITS, need) - 1, 0), len(NEED_LIMITS) - 2)


def _need(fields: Mapping[str, object], ranked: int | None, figures: Figures) -> Need:
    value, sure = figure(fields, "need"), figure(fields, "need_confidence")
    if value is None:
        return Need(None, None, None, translate("MapTips", "not known"), "", "", "", "", "", _known(fields, figures))
    mean = _mean(fields, value)
    step = step_of(value)
    doubt = translate("WhyCard", "We are less sure here: some data is old, missing or guessed.")
    return Need(
        value=value,
        mean=mean,
        step=step,
        told=translate("WhyCard", "{need} of 100").format(need=_whole(value, figures)),
        step_told=need_labels()[step],
        mean_told="" if mean is None else _mean_told(mean, figures),
        rank_told=_rank(fields, ranked, figures),
        sure_told="" if sure is None else _sure(sure, figures),
        doubt_told=doubt if sure is None or sure < LOW_CONFIDENCE else "",
        known_told=_known(fields, figures),
    )


def _whole(need: float, figures: Figures) -> str:
    """A need without decimals, unless they would take it out of the class that it is told and drawn in."""
    if step_of(round(need)) == step_of(need):
        return figures.count(round(need))
    return figures.locale.toString(math.floor(10.0 * need) / 10.0, "f", 1)


def _mean(fields: Mapping[str, object], need: float) -> float | None:
    """The district's mean need: the `_vs_district` of all factors sum to the need minus it."""
    against = [figure(fields, f"{factor}_vs_district") for factor in FACTORS]
    known = [value for value in against if value is not None]
    return need - sum(known) if known else None


def _mean_told(mean: float, figures: Figures) -> str:
    return translate("WhyCard", "Average of the district: {need}").format(need=figures.count(round(mean)))


def _sure(share: float, figures: Figures) -> str:
    return translate("WhyCard", "How sure: {percent}").format(percent=figures.percent(share))


def _rank(fields: Mapping[str, object], ranked: int | None, figures: Figures) -> str:
    """The range of ranks, which the data leave open, and of how many; "" where there is no rank."""
    best = figure(fields, "need_rank")
    low, high = figure(fields, "need_rank_low"), figure(fields, "need_rank_high")
    low = best if low is None else low
    high = low if high is None else high
    if low is None or high is None:
        return ""
    words = {"low": figures.count(round(low)), "high": figures.count(round(high))}
    if ranked is None:
        one = translate("WhyCard", "Rank {low} (1 = most need)")
        several = translate("WhyCard", "Rank {low} to {high} (1 = most need)")
    else:
        words["ranked"] = figures.count(ranked)
        one = translate("WhyCard", "Rank {low} of {ranked} (1 = most need)")
        several = translate("WhyCard", "Rank {low} to {high} of {ranked} (1 = most need)")
    return (one if low == high else several).format(**words)


def _known(fields: Mapping[str, object], figures: Figures) -> str:
    """How many factors are known, of how many."""
    counts = re.findall(r"\d+", str(fields.get("need_factors") or ""))
    if len(counts) != 2:
        return ""
    known, total = (figures.count(int(count)) for count in counts)
    return translate("WhyCard", "Parts that are known: {known} of {total}").format(known=known, total=total)


def _other_weights() -> str:
    return translate("WhyCard", "The map and the ranking show other weights; this card tells of the stored result.")


def _none(suggested: Sequence[Mapping[str, object]] | None) -> str:
    if suggested is None:
        return translate("WhyCard", "The project has no layer with the suggestions of this run.")
    if not suggested:
        return translate("WhyCard", "None. Nothing was measured here that an intervention of the list would change.")
    return ""
