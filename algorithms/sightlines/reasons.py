"""What is told of a parcel's sightlines, from its fields."""

from __future__ import annotations

from collections.abc import Mapping

from ..figures import figure
from ..message import Message, joined, say

NAME = say("Reasons", "View")

WHY_UNKNOWN = {
    "no buildings given": say("Reasons", "no building layer was given"),
    "no walkway given": say("Reasons", "no walkway could be found"),
    "no walkway near": say("Reasons", "no walkway within 25 m"),
    "not covered": say("Reasons", "no building data here"),
    "no geometry": say("Reasons", "the parcel has no shape"),
}
"""The codes of `sightlines_why_null` and what they mean."""

DOES_NOT_APPLY: dict[str, Message] = {}
"""The codes where there is nothing to be known."""

MANY_EYES = 4.0
"""Overlooking windows per 10 m of frontage from which on they are told as a help."""


def measured(fields: Mapping[str, object]) -> Message:
    """What makes the deficit: ground that nobody sees, hidden pockets, few windows."""
    seen, pocket = figure(fields, "sightlines_seen_share"), figure(fields, "sightlines_pocket_m2")
    eyes = figure(fields, "sightlines_eyes")
    told = []
    if seen is not None and seen < 0.995:
        hidden = 100.0 * (1.0 - seen)
        told.append(say("Reasons", "{hidden:.0f} % of the open ground is seen from no walkway", hidden=hidden))
    if pocket:
        told.append(say("Reasons", "{pocket:.0f} m2 near the walkway are hidden", pocket=pocket))
    if eyes is not None and eyes < 1.0:
        told.append(say("Reasons", "hardly a window overlooks the walkway"))
    return joined(told) if told else say("Reasons", "the view is cut in parts")


def helps(fields: Mapping[str, object]) -> list[Message]:
    """What is good about the sightlines."""
    eyes = figure(fields, "sightlines_eyes")
    if eyes is None or eyes < MANY_EYES:
        return []
    return [say("Reasons", "{eyes:.0f} windows for every 10 m overlook the walkway", eyes=eyes)]
