"""Why a parcel has its need for improvement: sentences rendered from the parcel's own fields, in any language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..factor import FACTORS
from ..figures import figure
from ..lighting import reasons as lighting
from ..message import Message, Translate, in_english, joined, say
from ..sightlines import reasons as sightlines
from ..vacancy import reasons as vacancy

TELLERS = {"lighting": lighting, "sightlines": sightlines, "vacancy": vacancy}
"""Each factor's own words: its name, what was measured, what helps, why it is unknown."""

SMALL_DEFICIT = 0.05
"""A factor below this deficit is told as a help, not as a reason."""


def reason(fields: Mapping[str, object], ranked: int | None = None, translate: Translate = in_english) -> str:
    """The reason for a parcel's need, rendered from its fields alone.

    `ranked` is how many parcels were ranked, where known. Fields that are missing or NULL are left unsaid, never
    taken for 0.
    """
    need = figure(fields, "need")
    if need is None:
        sentences = [say("Reasons", "Need for improvement is not known.")]
    else:
        sentences = [_headline(fields, need, ranked)]
    sentences += [*_mostly(fields), *_helps(fields), *_unknowns(fields)]
    return _told(sentences, translate)


def because(fields: Mapping[str, object], translate: Translate = in_english) -> str:
    """The part of the reason that tells what makes the need and what helps; "" where neither is known.

    For readers who see need, rank and what is unknown beside it.
    """
    return _told([*_mostly(fields), *_helps(fields)], translate)


def factors_of(fields: Mapping[str, object]) -> list[str]:
    """The factors that the fields speak of, in their usual order."""
    return [factor for factor in FACTORS if f"{factor}_deficit" in fields]


def _told(sentences: Sequence[Message], translate: Translate) -> str:
    return " ".join(sentence.render(translate) for sentence in sentences)


def _headline(fields: Mapping[str, object], need: float, ranked: int | None) -> Message:
    low, high = figure(fields, "need_rank_low"), figure(fields, "need_rank_high")
    low = low if low is not None else figure(fields, "need_rank")
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
        points, deficit = figure(fields, f"{factor}_points"), figure(fields, f"{factor}_deficit")
        if points is not None and deficit is not None and deficit >= SMALL_DEFICIT:
            parts.append((points, TELLERS[factor].measured(fields)))
    parts.sort(key=lambda part: -part[0])
    told = [
        say("Reasons", "{measured} ({points:.0f} points)", measured=measured, points=points)
        for points, measured in parts
    ]
    return [say("Reasons", "Mostly: {what}.", what=joined(told))] if told else []


def _helps(fields: Mapping[str, object]) -> list[Message]:
    told = [good for factor in factors_of(fields) for good in TELLERS[factor].helps(fields)]
    return [say("Reasons", "Helps: {what}.", what=joined(told))] if told else []


def _unknowns(fields: Mapping[str, object]) -> list[Message]:
    told = []
    for factor in factors_of(fields):
        if figure(fields, f"{factor}_deficit") is None:
            teller = TELLERS[factor]
            code = str(fields.get(f"{factor}_why_null"))
            why, idle = teller.WHY_UNKNOWN.get(code), teller.DOES_NOT_APPLY.get(code)
            if idle:
                told.append(say("Reasons", "{factor} does not apply: {why}.", factor=teller.NAME, why=idle))
            elif why:
                told.append(say("Reasons", "{factor} is not known: {why}.", factor=teller.NAME, why=why))
            else:
                told.append(say("Reasons", "{factor} is not known.", factor=teller.NAME))
    return told
