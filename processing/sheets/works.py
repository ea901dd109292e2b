"""The list of street lights for public works: works in the order of their rank, read by the names of the fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from ...algorithms.finding import DataError
from ...algorithms.message import Message, Translate, say
from ..language import every_language
from .facts import numbers, values
from .numbers import Figures

WORKS_AT_MOST = 100
"""Rows on paper; the layer holds the rest, and the sheet says how many."""
REASON_LETTERS = 240

ACTIONS: Mapping[str, Message] = {
    "repair": say("CommunitySheet", "Repair"),
    "retrofit": say("CommunitySheet", "New LED lamp"),
    "dim": say("CommunitySheet", "Dim or shield"),
    "prune": say("CommunitySheet", "Prune branches"),
    "arm": say("CommunitySheet", "Add a lamp on a pole"),
    "pole": say("CommunitySheet", "New pole with a lamp"),
}
"""What is done, by the values of the field `action`."""


@dataclass(frozen=True)
class Work:
    """One work: place in the list, street, action (a key of `ACTIONS` or other text), cost, lowest light in lux."""

    rank: int
    street: str
    action: str
    cost: float | None
    currency: str
    before_lx: float | None
    after_lx: float | None
    why: str


def works_of(layer: QgsVectorLayer) -> tuple[Work, ...]:
    """The works of a layer in their order. Raises DataError where it has no `rank` and `action`."""
    missing = [name for name in ("rank", "action") if layer.fields().indexFromName(name) < 0]
    if missing:
        raise DataError(
            say(
                "CommunitySheet",
                "The list of street lights '{layer}' has no field {fields}.",
                layer=layer.name(),
                fields=", ".join(f"'{name}'" for name in missing),
            ),
            say("CommunitySheet", "Choose the result of 'Street-light upgrades', or a layer with rank and action."),
        )
    rows = zip(
        numbers(layer, "rank"),
        *(values(layer, name) for name in ("street", "action")),
        numbers(layer, "cost"),
        values(layer, "currency"),
        numbers(layer, "emin_before_lx"),
        numbers(layer, "emin_after_lx"),
        values(layer, "why"),
    )
    works = [
        Work(int(rank), str(street or ""), str(action or ""), cost, str(currency or ""), before, after, str(why or ""))
        for rank, street, action, cost, currency, before, after, why in rows
        if rank is not None
    ]
    return tuple(sorted(works, key=lambda work: work.rank))


def heading_cells(translate: Translate) -> tuple[str, ...]:
    """The heads of the list's columns."""
    return (
        "#",
        translate("CommunitySheet", "Street"),
        translate("CommunitySheet", "What is done"),
        translate("CommunitySheet", "Cost"),
        translate("CommunitySheet", "Lowest light, now → then"),
        translate("CommunitySheet", "Why"),
    )


def work_cells(work: Work, translate: Translate, figures: Figures) -> tuple[str, ...]:
    """The cells of a work's row."""
    action = ACTIONS[work.action].render(translate) if work.action in ACTIONS else work.action
    cost = "–" if work.cost is None else f"{figures.count(round(work.cost))} {work.currency}".strip()
    light = " → ".join("–" if lx is None else figures.two(lx) for lx in (work.before_lx, work.after_lx)) + " lx"
    return (str(work.rank), work.street or "–", action, cost, light, _shortened(_why(work, translate)) or "–")


def _why(work: Work, translate: Translate) -> str:
    """The reason in the reader's language; the layer has it in that of the run."""
    from ...algorithms.streetlights.retold import retold

    return retold(work.action, work.why, every_language(), translate)


def _shortened(reason: str) -> str:
    return reason if len(reason) <= REASON_LETTERS else reason[:REASON_LETTERS].rsplit(" ", 1)[0] + " …"
