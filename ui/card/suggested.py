"""What would help a parcel: each suggestion in words, with cost, grade, consent, harms and what studies found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from ...algorithms.figures import figure
from ...algorithms.interventions.catalogue import Catalogue, read_catalogue
from ...algorithms.interventions.evidence import GRADES, describe
from ...processing.language import render, translate
from ...processing.sheets.numbers import Figures


@dataclass(frozen=True)
class Place:
    """One place at which the intervention would help: what was measured there, and what it costs."""

    id: str
    trigger: str
    cost: str


@dataclass(frozen=True)
class Suggestion:
    """One kind of intervention at the parcel, with every place that asks for it; texts are "" where there are none.

    `whys` tell why it may help, each once. `details` are what one asks for before deciding: department, consent,
    harms, time, upkeep and evidence.
    """

    name: str
    places: tuple[Place, ...]
    whys: tuple[str, ...]
    grade: str
    details: tuple[str, ...]


def suggestions_of(rows: Sequence[Mapping[str, object]], figures: Figures) -> tuple[Suggestion, ...]:
    """The suggestions with these fields by kind, in the catalogue's order, the cheapest place first."""
    order = {name: place for place, name in enumerate(shipped())}

    def place(row: Mapping[str, object]) -> tuple[int, str, float, str]:
        kind = _text(row, "intervention")
        return order.get(kind, len(order)), kind, figure(row, "cost_low") or 0.0, _text(row, "suggestion_id")

    kinds = groupby(sorted(rows, key=place), key=lambda row: _text(row, "intervention"))
    return tuple(_suggestion(kind, list(of_kind), figures) for kind, of_kind in kinds)


@lru_cache(maxsize=1)
def shipped() -> Catalogue:
    """The catalogue that comes with the plugin."""
    return read_catalogue()


def _suggestion(kind: str, rows: Sequence[Mapping[str, object]], figures: Figures) -> Suggestion:
    grade = _text(rows[0], "grade")
    name = render(shipped()[kind].name) if kind in shipped() else kind
    if len(rows) > 1:
        name = translate("WhyCard", "{name} ({count} places)").format(name=name, count=figures.count(len(rows)))
    whys = (_text(row, "why") for row in rows)
    return Suggestion(
        name=name,
        places=tuple(_place(row, figures) for row in rows),
        whys=tuple(dict.fromkeys(why for why in whys if why)),
        grade=render(GRADES[grade]) if grade in GRADES else grade,
        details=tuple(_details(rows[0], kind)),
    )


def _place(row: Mapping[str, object], figures: Figures) -> Place:
    return Place(_text(row, "suggestion_id"), _text(row, "trigger"), _cost(row, figures))


def _details(row: Mapping[str, object], kind: str) -> list[str]:
    named = [
        ("department", translate("MapTips", "Department: {name}"), "name"),
        ("consent", translate("MapTips", "Consent needed: {text}"), "text"),
        ("harms", translate("MapTips", "Known harms: {text}"), "text"),
    ]
    told = [words.format(**{name: _text(row, field)}) for field, words, name in named if _text(row, field)]
    return told + (_from_catalogue(kind) if kind in shipped() else [])


def _from_catalogue(kind: str) -> list[str]:
    """What the plugin's own catalogue adds to the layer's fields: time, upkeep, caution and the studies."""
    about = describe(kind, shipped())
    told = [translate("WhyCard", "How long it takes: {text}").format(text=render(about.lead_time))]
    if about.upkeep is not None:
        told.append(translate("WhyCard", "Upkeep: {text}").format(text=render(about.upkeep)))
    told.append(translate("WhyCard", "Take care: {text}").format(text=render(about.caution)))
    studies = [render(study) for study in about.evidence]
    told += [translate("WhyCard", "Study: {text}").format(text=study) for study in studies]
    return [*told, render(about.claim)] if studies else told


def _cost(row: Mapping[str, object], figures: Figures) -> str:
    low, high = figure(row, "cost_low"), figure(row, "cost_high")
    if low is None or high is None:
        return translate("WhyCard", "Cost: not known")
    return (
        translate("MapTips", "Cost: {low} to {high} {currency}")
        .format(low=figures.count(round(low)), high=figures.count(round(high)), currency=_text(row, "currency"))
        .strip()
    )


def _text(row: Mapping[str, object], field: str) -> str:
    return str(row.get(field) or "").strip()
