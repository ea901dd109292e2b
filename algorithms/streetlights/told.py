"""Why a work is on the list, in a sentence or two: what is dark, what it brings, what to look at first."""

from __future__ import annotations

from dataclasses import dataclass

from ..interventions.rule import CONFIRM
from ..lighting.gaps import NO_LIGHT
from ..message import Message, say
from .effects import Effects

OUT_AND_OLD = say("Upgrades", "This lamp is out, and it is of an old kind ({technology}).")
AT_FIRST = {
    "repair": say("Upgrades", "This lamp is out."),
    "retrofit": say("Upgrades", "This is a lamp of an old kind ({technology}) that gives too little where it counts."),
    "prune": say("Upgrades", "Crowns by this lamp hold back its light."),
    "arm": say("Upgrades", "This pole bears no lamp and stands by a dark gap."),
    "pole": say("Upgrades", "A dark gap of {gap:,.0f} m has no lamp that lights it."),
    "dim": say("Upgrades", "This lamp lights a stretch that has more than 1.5 times the average light that is wanted."),
}
"""What was found, by action."""

REACHES = say(
    "Upgrades",
    "{metres:,.0f} m of walkway that it would serve are too dark: {before:,.2g} lx at the least, {goal:,.2g} lx are"
    " wanted.",
)
BRINGS = say(
    "Upgrades",
    "Beyond the works before it, it brings {removed:,.0f} m to what is wanted; with the whole list the least there is"
    " {after:,.2g} lx.",
)
ADDS = say("Upgrades", "With the whole list the least there is {after:,.2g} lx.")
KEEPS = say("Upgrades", "Dimmed to {percent:.0f} %, no place that has the light it needs loses it.")
NOTHING_NEAR = say("Upgrades", "No light is in the inventory within 100 m: check first that there is none.")


@dataclass(frozen=True)
class Met:
    """What a work meets: the lamp's `technology` and whether it is `out`, or the length (m) and cause of the gap."""

    technology: object
    out: bool
    gap_m: float
    cause: object


def why(action: str, met: Met, done: Effects, work: int) -> Message:
    """Why the numbered work, one of those whose effects are `done`, is on the list."""
    first = OUT_AND_OLD if met.out and action == "retrofit" else AT_FIRST[action]
    parts = [first.about(technology=met.technology, gap=met.gap_m)]
    if done.served_m[work] > 0.0:
        parts.append(REACHES.about(metres=done.served_m[work], before=done.before[work], goal=done.goal[work]))
        brings = BRINGS if done.removed_m[work] >= 1.0 else ADDS
        parts.append(brings.about(removed=done.removed_m[work], after=done.after[work]))
    if action in ("arm", "pole"):
        parts.append(NOTHING_NEAR if met.cause == NO_LIGHT else CONFIRM)
    return sentences(parts)


def why_dimmed(share: float) -> Message:
    """Why a lamp is to be dimmed to a share of its light."""
    return sentences([AT_FIRST["dim"], KEEPS.about(percent=100.0 * share)])


def sentences(parts: list[Message]) -> Message:
    """At least one sentence, one after the other."""
    whole = parts[0]
    for part in parts[1:]:
        whole = say("Suggestions", "{first} {next}", first=whole, next=part)
    return whole
