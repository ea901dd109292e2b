"""Why a work is on the list, in a sentence or two: what is dark, what it brings, what to look at first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from ..interventions.rule import CONFIRM
from ..lighting.gaps import NO_LIGHT
from ..message import Message, say, sentences
from .actions import NEW_LIGHTS
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


OF_LIGHT = ((), (REACHES, BRINGS), (REACHES, ADDS))
"""What may be told of a work's light."""


@dataclass(frozen=True)
class Met:
    """What a work meets: the lamp's `technology` and whether it is `out`, or the length (m) and cause of the gap."""

    technology: object
    out: bool
    gap_m: float
    cause: object


def why(action: str, met: Met, done: Effects, work: int) -> Message:
    """Why the numbered work, one of those whose effects are `done`, is on the list."""
    parts = [OUT_AND_OLD if met.out and action == "retrofit" else AT_FIRST[action]]
    if done.served_m[work] > 0.0:
        parts += [REACHES, BRINGS if done.removed_m[work] >= 1.0 else ADDS]
    if action in NEW_LIGHTS:
        parts.append(NOTHING_NEAR if met.cause == NO_LIGHT else CONFIRM)
    values = {
        "technology": met.technology,
        "gap": met.gap_m,
        "metres": done.served_m[work],
        "before": done.before[work],
        "goal": done.goal[work],
        "removed": done.removed_m[work],
        "after": done.after[work],
    }
    return worded(parts, values)


def why_dimmed(share: float) -> Message:
    """Why a lamp is to be dimmed to a share of its light."""
    return worded([AT_FIRST["dim"], KEEPS], {"percent": 100.0 * share})


def wordings(action: str) -> list[tuple[Message, ...]]:
    """Every choice of sentences, without their values, in which an action's reason is told."""
    if action == "dim":
        return [(AT_FIRST["dim"], KEEPS)]
    first = (AT_FIRST[action], OUT_AND_OLD) if action == "retrofit" else (AT_FIRST[action],)
    last = ((NOTHING_NEAR,), (CONFIRM,)) if action in NEW_LIGHTS else ((),)
    return [(found, *effect, *check) for found, effect, check in product(first, OF_LIGHT, last)]


def worded(wording: Sequence[Message], values: Mapping[str, object]) -> Message:
    """The sentences about what they name of `values`."""
    return sentences([part.about(**{name: values[name] for name in part.names}) for part in wording])
