"""The catalogue of interventions: cost, evidence, consent and harms, read from catalogue.json or a city's own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..finding import DataError
from ..message import Message, say
from .catalogue_checks import problems_of

SHIPPED = Path(__file__).with_name("catalogue.json")


@dataclass(frozen=True)
class Cost:
    """Price range of one unit in `currency`; `tag` is "verified", "derived" or "unverified", `basis` where it is from.

    `reference` is the one price that a source names, where there is one, with its own tag.
    """

    low: float
    high: float
    currency: str
    tag: str
    basis: Message
    reference: float | None
    reference_tag: str | None


@dataclass(frozen=True)
class Effect:
    """What one study found of one outcome.

    `direction` of the outcome: "less", "more", "none" or "unclear". `estimate`, `low` and `high` in `unit`: "%" of
    change (negative = less) or "rate ratio" (1 = no change); `interval` says what low to high is. `verified`: it was
    read in the source.
    """

    outcome: Message
    direction: str
    estimate: float | None
    low: float | None
    high: float | None
    interval: Message | None
    unit: str | None
    finding: Message | None
    design: Message
    place: Message
    citation: str
    url: str | None
    verified: bool


@dataclass(frozen=True)
class Intervention:
    """One thing to build, repair, plant, clear or reopen. Texts are messages in the context "Interventions"."""

    id: str
    name: Message
    domain: str
    trigger: Message
    unit: Message
    cost: Cost | None
    department: Message
    grade: str
    consistency: Message
    caution: Message
    consent: Message | None
    recorded_consent: bool
    harms: tuple[Message, ...]
    punitive: bool
    on_by_default: bool
    paired_with: str | None
    lead_time: Message
    upkeep: Message | None
    effects: tuple[Effect, ...]


Catalogue = Mapping[str, Intervention]
"""Interventions by id, in the file's order."""


def read_catalogue(path: Path = SHIPPED) -> Catalogue:
    """The catalogue in a JSON file like the shipped one. Raises DataError where the file or an entry is unsound."""
    entries = _entries(path)
    problems = [problem for entry in entries for problem in problems_of(entry)]
    ids = [str(entry.get("id")) for entry in entries if isinstance(entry, dict)]
    problems += [f"{each}: the id comes twice" for each in sorted({each for each in ids if ids.count(each) > 1})]
    problems += _pairing_problems(entries, ids) if not problems else []
    if problems:
        raise DataError(
            say("Interventions", "{count:,} things in the catalogue '{file}' are not right; the first: {first}.",
                count=len(problems), file=path.name, first=problems[0]),
            say("Interventions", "Start from the catalogue that comes with the plugin; change prices and texts only."),
            "\n".join(problems),
        )  # fmt: skip
    return {entry["id"]: _intervention(entry) for entry in entries}


def texts(catalogue: Catalogue) -> list[Message]:
    """Every text of the catalogue that a person may read, once, for translators."""
    found: dict[str, Message] = {}
    for each in catalogue.values():
        cost = [each.cost.basis] if each.cost else []
        parts = [
            each.name,
            each.trigger,
            each.unit,
            *cost,
            each.department,
            each.consistency,
            each.caution,
            each.consent,
        ]
        parts += [*each.harms, each.lead_time, each.upkeep]
        for effect in each.effects:
            parts += [effect.outcome, effect.interval, effect.finding, effect.design, effect.place]
        found.update((part.template, part) for part in parts if part is not None)
    return list(found.values())


def _entries(path: Path) -> list[dict]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(
            say("Interventions", "The catalogue '{file}' cannot be read.", file=path.name),
            say("Interventions", "Check the path, or leave it empty for the catalogue that comes with the plugin."),
            str(error),
        ) from error
    except ValueError as error:
        raise DataError(
            say(
                "Interventions",
                "The catalogue '{file}' is not written in JSON: {error}.",
                file=path.name,
                error=str(error),
            ),
            say(
                "Interventions",
                "Start from the catalogue that comes with the plugin; change prices and texts only.",
            ),
        ) from error
    entries = content.get("interventions") if isinstance(content, dict) else None
    if not isinstance(entries, list) or not entries:
        raise DataError(
            say("Interventions", "The catalogue '{file}' has no list 'interventions'.", file=path.name),
            say(
                "Interventions",
                "Start from the catalogue that comes with the plugin; change prices and texts only.",
            ),
        )
    return entries


def _pairing_problems(entries: list[dict], ids: list[str]) -> list[str]:
    pairs = [(entry["id"], entry["paired_with"]) for entry in entries if entry["paired_with"] is not None]
    return [f"{each}: paired_with names no entry '{other}'" for each, other in pairs if other not in ids]


def _text(text: str | None) -> Message:
    return Message("Interventions", text or "")


def _optional(text: str | None) -> Message | None:
    return None if text is None else _text(text)


def _intervention(entry: dict) -> Intervention:
    facts = dict(entry)
    for name in ("name", "trigger", "unit", "department", "consistency", "caution", "lead_time"):
        facts[name] = _text(entry[name])
    for name in ("consent", "upkeep"):
        facts[name] = _optional(entry[name])
    cost = entry["cost"]
    facts["cost"] = None if cost is None else Cost(**{**cost, "basis": _text(cost["basis"])})
    facts["harms"] = tuple(_text(harm) for harm in entry["harms"])
    facts["effects"] = tuple(_effect(effect) for effect in entry["effects"])
    return Intervention(**facts)


def _effect(effect: dict) -> Effect:
    facts = dict(effect)
    for name in ("outcome", "design", "place"):
        facts[name] = _text(effect[name])
    for name in ("interval", "finding"):
        facts[name] = _optional(effect[name])
    return Effect(**facts)
