"""What is known of an intervention, in plain words: cost, studies with design and interval, harms, consent."""

from __future__ import annotations

from dataclasses import dataclass

from ..message import Message, say
from .catalogue import Catalogue, Cost, Effect, Intervention, read_catalogue
from .catalogue_checks import NO_CHANGE

GRADES = {
    "A": say("Evidence", "Evidence A: at least one randomised trial or good meta-analysis"),
    "B": say("Evidence", "Evidence B: a replicated or large quasi-experiment"),
    "C": say("Evidence", "Evidence C: a single quasi-experiment or a correlation"),
    "D": say("Evidence", "Evidence D: guidance or a standard; no effect size was found"),
}

NO_PROMISE = say("Evidence", "These are figures of the studies named, not a promise for this place.")
NO_PROMISE_OF_LIGHT = say(
    "Evidence",
    "Better light is suggested to meet the lighting standard and so that people feel safe on foot. Studies of light "
    "and crime disagree, so no effect on crime is claimed.",
)


@dataclass(frozen=True)
class Description:
    """The parts of a card about one intervention; `consent`, `upkeep` and `cost` are None where there is none."""

    name: Message
    trigger: Message
    department: Message
    lead_time: Message
    cost: Message | None
    upkeep: Message | None
    grade: Message
    evidence: tuple[Message, ...]
    claim: Message
    caution: Message
    harms: tuple[Message, ...]
    consent: Message | None


def describe(intervention_id: str, catalogue: Catalogue | None = None) -> Description:
    """The description of the intervention called `intervention_id`; KeyError where the catalogue has none such."""
    each = (catalogue or read_catalogue())[intervention_id]
    return Description(
        name=each.name,
        trigger=each.trigger,
        department=each.department,
        lead_time=each.lead_time,
        cost=cost_in_words(each),
        upkeep=each.upkeep,
        grade=say("Evidence", "{grade} ({consistency}).", grade=GRADES[each.grade], consistency=each.consistency),
        evidence=tuple(study_in_words(effect) for effect in each.effects),
        claim=NO_PROMISE_OF_LIGHT if each.domain == "lighting" else NO_PROMISE,
        caution=each.caution,
        harms=each.harms,
        consent=each.consent,
    )


def cost_in_words(each: Intervention) -> Message | None:
    """The price range of one unit and how well it is known; None where the catalogue has no price."""
    if each.cost is None:
        return None
    return say(
        "Evidence", "{currency} {low:,.0f} to {high:,.0f} per {unit} ({certainty})",
        currency=each.cost.currency, low=each.cost.low, high=each.cost.high, unit=each.unit,
        certainty=certainty(each.cost),
    )  # fmt: skip


def certainty(cost: Cost) -> Message:
    """How well a price range is known."""
    if cost.tag == "verified":
        return say("Evidence", "from the sources named")
    if cost.tag == "derived":
        return say("Evidence", "worked out from the sources named")
    return say("Evidence", "unverified, edit locally")


def study_in_words(effect: Effect) -> Message:
    """What one study found: outcome, change with its interval, design, place and citation."""
    return say(
        "Evidence", "{outcome}: {found} ({design}; {place}; {citation})",
        outcome=effect.outcome, found=_found(effect), design=effect.design, place=effect.place,
        citation=effect.citation,
    )  # fmt: skip


def _found(effect: Effect) -> Message:
    """The figures and the words of a finding. Figures that were not read in the source are not told."""
    figures = _figures(effect) if effect.verified else None
    if figures is None:
        return effect.finding or say("Evidence", "not known")
    if effect.finding is None:
        return figures
    return say("Evidence", "{figures}; {finding}", figures=figures, finding=effect.finding)


def _figures(effect: Effect) -> Message | None:
    if effect.unit is None:
        return None
    change = _ratio if effect.unit == "rate ratio" else _percent
    if effect.low is None or effect.high is None:
        return None if effect.estimate is None else say(
            "Evidence", "{change}, without an interval", change=change(effect.estimate)
        )  # fmt: skip
    low, high = change(effect.low), change(effect.high)
    if effect.estimate is None:
        return say("Evidence", "from {low} to {high} ({interval})", low=low, high=high, interval=effect.interval)
    found = say("Evidence", "{change} ({interval}: from {low} to {high})",
                change=change(effect.estimate), interval=effect.interval, low=low, high=high)  # fmt: skip
    if effect.low < NO_CHANGE[effect.unit] < effect.high:
        return say("Evidence", "{found}, which includes no change", found=found)
    return found


def _percent(value: float) -> Message:
    if value < 0:
        return say("Evidence", "{value:.3g} % lower", value=-value)
    if value > 0:
        return say("Evidence", "{value:.3g} % higher", value=value)
    return say("Evidence", "unchanged")


def _ratio(value: float) -> Message:
    return say("Evidence", "{value:.2f} times the rate without it", value=value)
