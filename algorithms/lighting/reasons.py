"""What is told of a parcel's lighting, from its fields."""

from __future__ import annotations

from collections.abc import Mapping

from ..figures import figure
from ..message import Message, joined, say

NAME = say("Reasons", "Light")

WHY_UNKNOWN = {
    "no lights given": say("Reasons", "no street-light layer was given"),
    "no walkway given": say("Reasons", "no walkway could be found"),
    "no walkway near": say("Reasons", "no walkway within 25 m"),
    "not covered": say("Reasons", "no street-light data here"),
    "no geometry": say("Reasons", "the parcel has no shape"),
}
"""The codes of `lighting_why_null` and what they mean."""

DOES_NOT_APPLY: dict[str, Message] = {}
"""The codes where there is nothing to be known."""


def measured(fields: Mapping[str, object]) -> Message:
    """What makes the deficit: the dark share and the longest gap, else the light itself."""
    dark, gap = figure(fields, "lighting_dark_share"), figure(fields, "lighting_gap_m")
    goal, lowest = figure(fields, "lighting_target_lx"), figure(fields, "lighting_emin_lx")
    average = figure(fields, "lighting_eavg_lx")
    told = []
    if dark and goal is not None:
        share = max(1.0, 100.0 * dark)
        told.append(say("Reasons", "{share:.0f} % of the frontage is below {goal:.2g} lx", share=share, goal=goal))
    elif average is not None:
        told.append(say("Reasons", "the frontage has {average:.2g} lx on average, below its class", average=average))
    if gap:
        told.append(say("Reasons", "the longest dark gap is {gap:.0f} m", gap=max(1.0, gap)))
    elif lowest is not None:
        told.append(say("Reasons", "the lowest light is {lowest:.2g} lx", lowest=lowest))
    return joined(told) if told else NAME


def helps(fields: Mapping[str, object]) -> list[Message]:
    """What is good about the light."""
    dark, goal = figure(fields, "lighting_dark_share"), figure(fields, "lighting_target_lx")
    if figure(fields, "lighting_deficit") is None or dark is None or goal is None or dark > 0.0:
        return []
    return [say("Reasons", "the whole frontage has at least {goal:.2g} lx", goal=goal)]
