"""What an entry of the catalogue must be before any of it is shown: types, ranges, signs, pairs, consent."""

from __future__ import annotations

import math

GRADES = ("A", "B", "C", "D")
DOMAINS = ("lighting", "sightlines", "vacancy", "upkeep", "community", "accessibility", "access", "package")
TAGS = ("verified", "derived", "unverified")
DIRECTIONS = ("less", "more", "none", "unclear")
NO_CHANGE = {"%": 0.0, "rate ratio": 1.0}
"""The value of each unit that means no change."""

TEXTS = ("id", "name", "domain", "trigger", "unit", "department", "grade", "consistency", "caution", "lead_time")
OPTIONAL_TEXTS = ("consent", "upkeep", "paired_with")
FLAGS = ("recorded_consent", "punitive", "on_by_default")
FIELDS = {*TEXTS, *OPTIONAL_TEXTS, *FLAGS, "cost", "harms", "effects"}
COST_FIELDS = {"low", "high", "currency", "tag", "basis", "reference", "reference_tag"}
EFFECT_TEXTS = ("outcome", "design", "place", "citation")
EFFECT_OPTIONAL_TEXTS = ("interval", "finding", "unit", "url")
EFFECT_FIELDS = {*EFFECT_TEXTS, *EFFECT_OPTIONAL_TEXTS, "direction", "estimate", "low", "high", "verified"}


def problems_of(entry: object) -> list[str]:
    """What is wrong with one entry as JSON gives it, in words that name it; [] where it is sound."""
    if not isinstance(entry, dict):
        return ["an entry is no object"]
    name = str(entry.get("id"))
    if set(entry) != FIELDS:
        return [f"{name}: its fields differ from the catalogue's: {', '.join(sorted(set(entry) ^ FIELDS))}"]
    found = _not_text(entry, TEXTS) + _not_optional_text(entry, OPTIONAL_TEXTS)
    found += [f"{flag} is neither true nor false" for flag in FLAGS if not isinstance(entry[flag], bool)]
    if not isinstance(entry["harms"], list) or not all(_is_text(harm) for harm in entry["harms"]):
        found.append("harms is no list of sentences")
    found += _cost_problems(entry["cost"])
    if not isinstance(entry["effects"], list) or not entry["effects"]:
        found.append("effects is no list with at least one study")
    else:
        found += [problem for effect in entry["effects"] for problem in _effect_problems(effect)]
    return [f"{name}: {problem}" for problem in (found or _broken_rules(entry))]


def _broken_rules(entry: dict) -> list[str]:
    """The project's own rules: who is burdened is asked, nothing punitive by itself, no empty lot left behind."""
    found = [] if entry["grade"] in GRADES else ["grade is none of A, B, C, D"]
    found += [] if entry["domain"] in DOMAINS else [f"domain is none of {', '.join(DOMAINS)}"]
    if entry["punitive"] and entry["on_by_default"]:
        found.append("it is punitive and on by default")
    if entry["recorded_consent"] and (entry["on_by_default"] or entry["consent"] is None):
        found.append("it needs consent on record, so it must say whose and be off by default")
    if entry["id"] == "demolish" and (entry["paired_with"] != "lot_green" or entry["on_by_default"]):
        found.append("taking a building down must be paired with greening the lot, and off by default")
    return found


def _cost_problems(cost: object) -> list[str]:
    if cost is None:
        return []
    if not isinstance(cost, dict) or set(cost) != COST_FIELDS:
        return [f"cost needs exactly {', '.join(sorted(COST_FIELDS))}"]
    found = _not_text(cost, ("currency", "basis"))
    if not _is_number(cost["low"]) or not _is_number(cost["high"]):
        found.append("cost low or high is no number")
    elif not 0 <= cost["low"] <= cost["high"]:
        found.append("cost low and high are not in order, or negative")
    if cost["tag"] not in TAGS:
        found.append("cost tag is none of verified, derived, unverified")
    if cost["reference"] is not None and not _is_number(cost["reference"]):
        found.append("cost reference is no number")
    if (cost["reference"] is None) != (cost["reference_tag"] is None) or cost["reference_tag"] not in (None, *TAGS):
        found.append("a cost reference and its tag belong together")
    return found


def _effect_problems(effect: object) -> list[str]:
    if not isinstance(effect, dict) or set(effect) != EFFECT_FIELDS:
        return [f"an effect needs exactly {', '.join(sorted(EFFECT_FIELDS))}"]
    found = _not_text(effect, EFFECT_TEXTS) + _not_optional_text(effect, EFFECT_OPTIONAL_TEXTS)
    found += [] if isinstance(effect["verified"], bool) else ["verified is neither true nor false"]
    found += [] if effect["direction"] in DIRECTIONS else ["direction is none of less, more, none, unclear"]
    figures = [effect[name] for name in ("estimate", "low", "high")]
    if not all(figure is None or _is_number(figure) for figure in figures):
        return [*found, "estimate, low or high is neither a number nor null"]
    if all(figure is None for figure in figures):
        found += [] if effect["finding"] else ["an effect without figures needs its finding in words"]
        found += ["an effect without figures has no unit"] if effect["unit"] else []
        return found
    return found or _figure_problems(effect)


def _figure_problems(effect: dict) -> list[str]:
    """Figures need a unit, a source that was read, an order, and a direction that agrees with them."""
    if effect["unit"] not in NO_CHANGE:
        return ["an effect with figures needs the unit % or rate ratio"]
    estimate, low, high = effect["estimate"], effect["low"], effect["high"]
    found = [] if effect["verified"] else ["figures that were not read in the source may not be shown"]
    if (low is None) != (high is None) or (low is None) != (effect["interval"] is None):
        return [*found, "low, high and what they are (interval) belong together"]
    if low is not None and not low <= (low if estimate is None else estimate) <= high:
        return [*found, "low, estimate and high are not in order"]
    agreed = _direction(estimate, low, high, NO_CHANGE[effect["unit"]])
    if effect["direction"] != agreed:
        found.append(f"direction is '{effect['direction']}' but the figures say '{agreed}'")
    return found


def _direction(estimate: float | None, low: float | None, high: float | None, no_change: float) -> str:
    """What figures say: "less" or "more" where the interval, or the estimate without one, lies on one side."""
    ends = [estimate] if low is None else [low, high]
    if all(end < no_change for end in ends if end is not None):
        return "less"
    if all(end > no_change for end in ends if end is not None):
        return "more"
    return "none" if low is None else "unclear"


def _is_text(value: object) -> bool:
    """Text that can be a template: not empty, no braces."""
    return isinstance(value, str) and bool(value.strip()) and not {"{", "}"} & set(value)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _not_text(values: dict, names: tuple[str, ...]) -> list[str]:
    return [f"{name} is no text, or has braces" for name in names if not _is_text(values[name])]


def _not_optional_text(values: dict, names: tuple[str, ...]) -> list[str]:
    return [
        f"{name} is neither a text without braces nor null"
        for name in names
        if values[name] is not None and not _is_text(values[name])
    ]
