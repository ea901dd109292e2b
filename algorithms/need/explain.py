"""Why a parcel has its need for improvement: sentences rendered from the parcel's own fields, in any language."""

from __future__ import annotations

import math
from collections.abc import Mapping
from numbers import Real

from ..factor import FACTORS
from ..message import Message, Translate, in_english, say

FACTOR_NAMES = {
    "lighting": say("Reasons", "Lighting"),
    "sightlines": say("Reasons", "Sightlines"),
    "vacancy": say("Reasons", "Vacancy"),
}

WHY_UNKNOWN = {
    "no lights given": say("Reasons", "no street-light layer was given"),
    "no walkway given": say("Reasons", "no walkway could be found"),
    "no walkway near": say("Reasons", "no walkway within 25 m"),
    "not covered": say("Reasons", "no street-light data here"),
    "no geometry": say("Reasons", "the parcel has no shape"),
}
"""The codes of `<factor>_why_null` and what they mean."""

SMALL_DEFICIT = 0.05
"""A factor below this deficit is told as a help, not as a reason."""


def reason(fields: Mapping[str, object], ranked: int | None = None, translate: Translate = in_english) -> str:
    """The reason for a parcel's need, rendered from its fields alone.

    `ranked` is how many parcels were ranked, where known. Fields that are missing or NULL are left unsaid, never
    taken for 0.
    """
    need = _number(fields, "need")
    if need is None:
        sentences = [say("Reasons", "Need for improvement is not known.")]
    else:
        sentences = [_headline(fields, need, ranked)]
    sentences += [*_mostly(fields), *_helps(fields), *_unknowns(fields)]
    return " ".join(sentence.render(translate) for sentence in sentences)


def factors_of(fields: Mapping[str, object]) -> list[str]:
    """The factors that the fields speak of, in their usual order."""
    return [factor for factor in FACTORS if f"{factor}_deficit" in fields]


def _headline(fields: Mapping[str, object], need: float, ranked: int | None) -> Message:
    low, high = _number(fields, "need_rank_low"), _number(fields, "need_rank_high")
    low = low if low is not None else _number(fields, "need_rank")
    high = high if high is not None else low
    if low is None or high is None:
        return say("Reasons", "Need for improvement {need:.0f} of 100.", need=need)
    if ranked is None:
        if low == high:
            return say("Reasons", "Need for improvement {need:.0f} of 100 (rank {low:,.0f}).", need=need, low=low)
        return say(
            "Reasons",
            "Need for improvement {need:.0f} of 100 (rank {low:,.0f} to {high:,.0f}).",
            need=need,
            low=low,
            high=high,
        )
    if low == high:
        return say(
            "Reasons",
            "Need for improvement {need:.0f} of 100 (rank {low:,.0f} of {ranked:,}).",
            need=need,
            low=low,
            ranked=ranked,
        )
    return say(
        "Reasons",
        "Need for improvement {need:.0f} of 100 (rank {low:,.0f} to {high:,.0f} of {ranked:,}).",
        need=need,
        low=low,
        high=high,
        ranked=ranked,
    )


def _mostly(fields: Mapping[str, object]) -> list[Message]:
    """The factors that make the need, the largest first, each with what was measured."""
    parts = []
    for factor in factors_of(fields):
        points, deficit = _number(fields, f"{factor}_points"), _number(fields, f"{factor}_deficit")
        if points is not None and deficit is not None and deficit >= SMALL_DEFICIT:
            parts.append((points, _measured(factor, fields)))
    parts.sort(key=lambda part: -part[0])
    told = [
        say("Reasons", "{measured} ({points:.0f} points)", measured=measured, points=points)
        for points, measured in parts
    ]
    return [say("Reasons", "Mostly: {what}.", what=_joined(told))] if told else []


def _measured(factor: str, fields: Mapping[str, object]) -> Message:
    return (
        _measured_lighting(fields)
        if factor == "lighting"
        else FACTOR_NAMES.get(factor, say("Reasons", "another factor"))
    )


def _measured_lighting(fields: Mapping[str, object]) -> Message:
    dark, gap = _number(fields, "lighting_dark_share"), _number(fields, "lighting_gap_m")
    goal, lowest = _number(fields, "lighting_target_lx"), _number(fields, "lighting_emin_lx")
    average = _number(fields, "lighting_eavg_lx")
    told = []
    if dark and goal is not None:
        told.append(
            say(
                "Reasons",
                "{share:.0f} % of the frontage is below {goal:.2g} lx",
                share=max(1.0, 100.0 * dark),
                goal=goal,
            )
        )
    elif average is not None:
        told.append(say("Reasons", "the frontage has {average:.2g} lx on average, below its class", average=average))
    if gap:
        told.append(say("Reasons", "the longest dark gap is {gap:.0f} m", gap=max(1.0, gap)))
    elif lowest is not None:
        told.append(say("Reasons", "the lowest light is {lowest:.2g} lx", lowest=lowest))
    return _joined(told) if told else FACTOR_NAMES["lighting"]


def _helps(fields: Mapping[str, object]) -> list[Message]:
    deficit, dark = _number(fields, "lighting_deficit"), _number(fields, "lighting_dark_share")
    goal = _number(fields, "lighting_target_lx")
    if deficit is None or dark is None or goal is None or dark > 0.0:
        return []
    return [say("Reasons", "Helps: the whole frontage has at least {goal:.2g} lx.", goal=goal)]


def _unknowns(fields: Mapping[str, object]) -> list[Message]:
    told = []
    for factor in factors_of(fields):
        if _number(fields, f"{factor}_deficit") is None:
            code = fields.get(f"{factor}_why_null")
            why = WHY_UNKNOWN.get(str(code)) if code else None
            name = FACTOR_NAMES[factor]
            told.append(
                say("Reasons", "{factor} is not known: {why}.", factor=name, why=why)
                if why
                else say("Reasons", "{factor} is not known.", factor=name)
            )
    return told


def _joined(parts: list[Message]) -> Message:
    whole = parts[0]
    for part in parts[1:]:
        whole = say("Reasons", "{first}; {next}", first=whole, next=part)
    return whole


def _number(fields: Mapping[str, object], name: str) -> float | None:
    value = fields.get(name)
    if isinstance(value, bool) or not isinstance(value, Real):
        return None
    return None if math.isnan(value) else float(value)
