"""What could be done, with its price and how good the evidence is; doing nothing is one of the choices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from ...algorithms.finding import DataError
from ...algorithms.interventions.catalogue import Catalogue, Intervention
from ...algorithms.message import Message, Translate, say
from ..language import with_name
from .facts import numbers, values
from .numbers import Figures

AT_LEAST = 10
"""Places behind a count of what concerns land and buildings: fewer would tell of single parcels."""
OPTIONS_AT_MOST = 6
PRIVATE = frozenset({"vacancy", "upkeep"})
"""Domains whose suggestions tell what stands empty or is not cared for."""


@dataclass(frozen=True)
class Option:
    """A kind of intervention: its price range for one unit or place, and how many places it was suggested for.

    `places` is None where that may not be told, or nothing was suggested: then the price is that of one unit.
    """

    name: Message
    unit: Message
    low: float | None
    high: float | None
    currency: str
    grade: str
    places: int | None


def suggested_options(layer: QgsVectorLayer, catalogue: Catalogue) -> tuple[Option, ...]:
    """The kinds that a layer of suggestions has, the most frequent first. Raises DataError where it holds none."""
    if layer.fields().indexFromName("intervention") < 0 or layer.fields().indexFromName("cost_low") < 0:
        raise DataError(
            say("CommunitySheet", "The layer '{layer}' holds no suggestions.", layer=layer.name()),
            say("CommunitySheet", "Choose the suggestions that 'Score parcels' made, or none."),
        )
    found: dict[str, list[tuple[float | None, float | None, str]]] = {}
    low, high = numbers(layer, "cost_low"), numbers(layer, "cost_high")
    rows = zip(values(layer, "intervention"), low, high, values(layer, "currency"))
    for kind, low, high, currency in rows:
        if kind in catalogue:
            found.setdefault(str(kind), []).append((low, high, str(currency or "")))
    by_count = sorted(found, key=lambda kind: -len(found[kind]))
    told = [_suggested(catalogue[kind], found[kind]) for kind in by_count]
    return tuple(told[:OPTIONS_AT_MOST])


def _suggested(kind: Intervention, prices: Sequence[tuple[float | None, float | None, str]]) -> Option:
    if kind.domain in PRIVATE and len(prices) < AT_LEAST:
        return _general(kind)
    lows = [low for low, _, _ in prices if low is not None]
    highs = [high for _, high, _ in prices if high is not None]
    return Option(
        kind.name,
        kind.unit,
        min(lows, default=None),
        max(highs, default=None),
        next((currency for _, _, currency in prices if currency), ""),
        kind.grade,
        len(prices),
    )


def general_options(catalogue: Catalogue, domains: Iterable[str]) -> tuple[Option, ...]:
    """The best founded kinds of each domain, from the catalogue alone: what can be done in general."""
    wanted = tuple(domains)
    each = max(1, OPTIONS_AT_MOST // max(1, len(wanted)))
    told: list[Option] = []
    for domain in wanted:
        kinds = [
            kind for kind in catalogue.values() if kind.domain == domain and kind.on_by_default and not kind.punitive
        ]
        kinds.sort(key=lambda kind: kind.grade)
        told += [_general(kind) for kind in kinds[:each]]
    return tuple(told)


def _general(kind: Intervention) -> Option:
    cost = kind.cost
    return Option(
        kind.name,
        kind.unit,
        None if cost is None else cost.low,
        None if cost is None else cost.high,
        "" if cost is None else cost.currency,
        kind.grade,
        None,
    )


def told_options(options: Sequence[Option], translate: Translate, figures: Figures) -> tuple[str, ...]:
    """A sentence an option, then that of doing nothing, then what the grades mean."""
    grades = translate(
        "CommunitySheet",
        "Evidence: A = the best studies, tried at random; B = large studies that compare; C = one study or a link;"
        " D = guidance only. Prices are rough and were not checked here.",
    )
    nothing = translate("CommunitySheet", "• No action: costs nothing now. What is measured stays as it is.")
    return (*(_sentence(option, translate, figures) for option in options), nothing, *([grades] if options else []))


def _sentence(option: Option, translate: Translate, figures: Figures) -> str:
    parts = []
    if option.low is not None and option.high is not None:
        price = translate("CommunitySheet", "{low} to {high} {currency}").format(
            low=figures.count(round(option.low)), high=figures.count(round(option.high)), currency=option.currency
        )
        if option.places is None:
            price = translate("CommunitySheet", "{price} for each {unit}").format(
                price=price, unit=option.unit.render(translate)
            )
        parts.append(price)
    else:
        parts.append(translate("CommunitySheet", "price not known"))
    parts.append(translate("CommunitySheet", "evidence {grade}").format(grade=option.grade))
    if option.places is not None:
        parts.append(translate("CommunitySheet", "places: {n}").format(n=figures.count(option.places)))
    return f"• {with_name(option.name.render(translate), ', '.join(parts), translate)}."
