"""What the head, the legend and the facts of a sheet say, in plain words. No parcel is named or ranked."""

from __future__ import annotations

from collections.abc import Sequence

from ...algorithms.factor import FACTORS
from ...algorithms.message import Translate
from ...algorithms.need.explain import TELLERS
from ..language import with_name
from .detail import Detail
from .document import Fact, Head
from .facts import GapFacts, ScoredFacts
from .numbers import Figures, Units
from .template import Template
from .told import Place, Told

FACTS_AT_MOST = 3
"""Facts side by side under the map."""

WHY_UNKNOWN = {code: why for teller in TELLERS.values() for code, why in teller.WHY_UNKNOWN.items()}
"""The codes of `<factor>_why_null` in words."""


def head_of(told: Told, title: str, what: str, logo: str, translate: Translate, figures: Figures) -> Head:
    """The head of the first page."""
    return Head(
        title=title,
        internal=_internal(told.detail, translate),
        where_and_when=_where_and_when(told, translate, figures),
        what=what,
        places=_places(told.places, translate, figures),
        logo=logo,
    )


def _places(places: Sequence[Place], translate: Translate, figures: Figures) -> str:
    """The places that people use, which come before any need."""
    told = [f"{place.name} ({figures.count(place.count)})" for place in places if place.count]
    if not told:
        return ""
    return translate("CommunitySheet", "Places that people use here: {places}.").format(places=", ".join(told))


def walk(figures: Figures, translate: Translate) -> str:
    """What the scale bar means on foot."""
    if figures.units is Units.FEET:
        return translate("CommunitySheet", "1,300 ft is about a five-minute walk")
    return translate("CommunitySheet", "400 m is about a five-minute walk")


def nothing_to_show(facts: ScoredFacts, translate: Translate) -> str:
    """What is said in the place of the map where it would be empty; else nothing."""
    if facts.shown:
        return ""
    if facts.parcels:
        return translate(
            "CommunitySheet",
            "The layer has fewer than ten parcels. The public map shows ten or more together, so that nothing is said "
            "of a single one. There is nothing to show.",
        )
    return translate("CommunitySheet", "The layer has no parcels. There is nothing to show yet.")


def _internal(detail: Detail, translate: Translate) -> str:
    if detail is Detail.FACES:
        return ""
    return translate("CommunitySheet", "Internal working copy, not for the public")


def light_only(facts: ScoredFacts) -> bool:
    """Whether the map is about light alone (or about nothing yet, which light will be the first to fill)."""
    return facts.factors in ((), ("lighting",))


def title_of(template: Template, facts: ScoredFacts, translate: Translate) -> str:
    """The question that the sheet asks."""
    if template is Template.LIGHTS:
        return translate("CommunitySheet", "Which street lights come first?")
    if template is Template.CHANGE:
        return translate("CommunitySheet", "What would change?")
    if template is Template.UNKNOWN:
        return translate("CommunitySheet", "What do we not know?")
    if template is Template.FACILITATOR:
        return translate("CommunitySheet", "How to lead the meeting")
    if light_only(facts):
        return translate("CommunitySheet", "Where would better walking light help most?")
    return translate("CommunitySheet", "Where would care of the place help most?")


def _where_and_when(told: Told, translate: Translate, figures: Figures) -> str:
    if told.origin.as_of:
        when = translate("CommunitySheet", "as of {date}").format(date=figures.date(told.origin.as_of))
    else:
        when = translate("CommunitySheet", "printed {date}").format(date=figures.date(told.printed))
    parts = [told.area] if told.area else []
    if told.date:
        parts.append(translate("CommunitySheet", "meeting: {date}").format(date=figures.date(told.date)))
    words = " · ".join([*parts, when])
    return words if told.area else words[:1].upper() + words[1:]


def what_of(template: Template, told: Told, translate: Translate, figures: Figures) -> str:
    """What is shown, in a few sentences."""
    if template is Template.LIGHTS:
        return _what_works(told, translate, figures)
    if template is Template.FACILITATOR:
        return translate("CommunitySheet", "For whoever leads the talk. Read it before; say it in your own words.")
    if not told.scored.known:
        return translate("CommunitySheet", "This map will show where walkways need better light. Nothing is known yet.")
    if template is Template.UNKNOWN:
        return _what_unknown(told, translate)
    words = _what_need(told, translate)
    if template is Template.CHANGE:
        both = translate("CommunitySheet", "Both maps use the same colours. The second is computed, not promised.")
        return f"{words} {both}"
    return words


def _what_works(told: Told, translate: Translate, figures: Figures) -> str:
    words = translate(
        "CommunitySheet",
        "Each dot is a street light to repair, change or add; its number is its place in the list ({n} works). The"
        " first ones take away most darkness for the money.",
    )
    return words.format(n=figures.count(len(told.works) + told.works_left_out))


def _what_unknown(told: Told, translate: Translate) -> str:
    if told.detail is Detail.FACES:
        each = translate("CommunitySheet", "Each block face (ten or more parcels) shows how sure its figures are.")
    else:
        each = translate("CommunitySheet", "Each parcel of land shows how sure its figures are.")
    denser = translate("CommunitySheet", "The denser the stripes, the more is old, missing or guessed.")
    return f"{each} {denser}"


def _what_need(told: Told, translate: Translate) -> str:
    facts = told.scored
    if told.detail is Detail.FACES:
        each = translate("CommunitySheet", "Each block face (ten or more parcels) has the colour of its mean need")
    else:
        each = translate("CommunitySheet", "Each parcel of land has the colour of its need")
    if light_only(facts):
        why = translate("CommunitySheet", "how far the light on its walkways falls short.")
        only = translate("CommunitySheet", "This map is about lighting only ({n} of {of} things that can be measured).")
    else:
        why = translate("CommunitySheet", "how far {things} fall short.").format(things=_things(facts, translate))
        only = translate("CommunitySheet", "{n} of {of} measures are in it.")
    darker = translate("CommunitySheet", "Darker means more need for improvement.")
    return f"{with_name(each, why, translate)} {darker} {only.format(n=len(facts.factors), of=len(FACTORS))}"


def _things(facts: ScoredFacts, translate: Translate) -> str:
    """The factors of the map in words."""
    names = {
        "lighting": translate("CommunitySheet", "walking light"),
        "sightlines": translate("CommunitySheet", "clear sight"),
        "vacancy": translate("CommunitySheet", "the use of land and buildings"),
    }
    return ", ".join(names[factor] for factor in facts.factors)


def facts_of(told: Told, translate: Translate, figures: Figures) -> tuple[Fact, ...]:
    """Up to three facts: one for each factor, then the dark gaps, then how much is not known."""
    facts = told.scored
    if not facts.shown:
        return ()
    if not facts.known:
        return _unknown_facts(facts, translate, figures)
    told_facts = []
    if facts.dark_share is not None:
        told_facts.append(Fact(figures.percent(facts.dark_share), _dark(facts, translate, figures)))
    if facts.seen_share is not None:
        words = translate("CommunitySheet", "of the open ground can be seen from a walkway.")
        told_facts.append(Fact(figures.percent(facts.seen_share), words))
    if "vacancy" in facts.points and facts.mean_need is not None:
        told_facts.append(Fact(figures.two(facts.points["vacancy"]), _use(facts, translate, figures)))
    if told.gaps is not None:
        told_facts.append(Fact(figures.count(told.gaps.gaps), _dark_gaps(told.gaps, translate, figures)))
    told_facts.append(Fact(figures.count(facts.shown - facts.known), _unknown(told, translate, figures)))
    return tuple(told_facts[:FACTS_AT_MOST])


def change_facts(told: Told, translate: Translate, figures: Figures) -> tuple[Fact, ...]:
    """The mean need and the dark share, before and after."""
    before, after = told.scored, told.after
    if after is None or not before.shown:
        return ()
    facts = []
    if before.mean_need is not None and after.mean_need is not None:
        figure = f"{figures.count(round(before.mean_need))} → {figures.count(round(after.mean_need))}"
        facts.append(Fact(figure, translate("CommunitySheet", "of 100: the average need on this map.")))
    if before.dark_share is not None and after.dark_share is not None:
        figure = f"{figures.percent(before.dark_share)} → {figures.percent(after.dark_share)}"
        facts.append(Fact(figure, _dark(before, translate, figures)))
    if before.seen_share is not None and after.seen_share is not None:
        figure = f"{figures.percent(before.seen_share)} → {figures.percent(after.seen_share)}"
        facts.append(Fact(figure, translate("CommunitySheet", "of the open ground can be seen from a walkway.")))
    return tuple(facts)


def confidence_facts(told: Told, translate: Translate, figures: Figures) -> tuple[Fact, ...]:
    """How much is not known, and how sure the rest is."""
    facts = told.scored
    if not facts.shown:
        return ()
    found = [Fact(figures.count(facts.shown - facts.known), _unknown(told, translate, figures))]
    if facts.mean_confidence is not None:
        words = translate(
            "CommunitySheet", "is how sure the figures are on average. 1 would mean: all data is there and fresh."
        )
        found.append(Fact(figures.two(facts.mean_confidence), words))
    return tuple(found)


def work_facts(told: Told, translate: Translate, figures: Figures) -> tuple[Fact, ...]:
    """How many works there are and what they cost together."""
    count = len(told.works) + told.works_left_out
    facts = [Fact(figures.count(count), translate("CommunitySheet", "works at street lights are in the list."))]
    costs = [work.cost for work in told.works if work.cost is not None]
    if costs:
        currency = next((work.currency for work in told.works if work.currency), "")
        words = translate("CommunitySheet", "is what those listed here cost together.")
        facts.append(Fact(f"{figures.count(round(sum(costs)))} {currency}".strip(), words))
    if told.gaps is not None:
        facts.append(Fact(figures.count(told.gaps.gaps), _dark_gaps(told.gaps, translate, figures)))
    return tuple(facts)


def _use(facts: ScoredFacts, translate: Translate, figures: Figures) -> str:
    words = translate("CommunitySheet", "of {need} points of need: land and buildings perhaps unused.")
    return words.format(need=figures.two(facts.mean_need or 0.0))


def _unknown(told: Told, translate: Translate, figures: Figures) -> str:
    if told.detail is Detail.FACES:
        words = translate("CommunitySheet", "of {total} block faces: not known, because data is missing there.")
    else:
        words = translate("CommunitySheet", "of {total} parcels: not known, because data is missing there.")
    return words.format(total=figures.count(told.scored.shown))


def _dark(facts: ScoredFacts, translate: Translate, figures: Figures) -> str:
    if facts.target_lx is None:
        return translate("CommunitySheet", "of the walkway in front of parcels is darker than the standard asks.")
    words = translate("CommunitySheet", "of the walkway in front of parcels is darker than {target} lx.")
    return words.format(target=figures.two(facts.target_lx))


def _dark_gaps(gaps: GapFacts, translate: Translate, figures: Figures) -> str:
    if gaps.gaps == 0:
        return translate("CommunitySheet", "dark gaps were found on the walkways.")
    if gaps.gaps == 1:
        words = translate("CommunitySheet", "dark gap was found. It is {length} long.")
    else:
        words = translate("CommunitySheet", "dark gaps, {length} in all. The longest one: {longest}.")
    return words.format(length=figures.length(gaps.length_m), longest=figures.length(gaps.longest_m))


def _unknown_facts(facts: ScoredFacts, translate: Translate, figures: Figures) -> tuple[Fact, ...]:
    words = translate("CommunitySheet", "of {total} parcels could be measured. Nothing can be said about need yet.")
    none = Fact(figures.count(0), words.format(total=figures.count(facts.parcels)))
    if not facts.reasons:
        return (none,)
    why = [WHY_UNKNOWN[code].render(translate) for code in facts.reasons if code in WHY_UNKNOWN][:2]
    return none, Fact(translate("CommunitySheet", "Why?"), "; ".join(dict.fromkeys(why)))


def standard_of(told: Told, translate: Translate, figures: Figures) -> str:
    """The standard with its unit, and the mean need on the map."""
    parts = []
    target = told.scored.target_lx or told.origin.reassurance_lx
    if target is not None:
        if told.origin.lighting_class:
            standard = translate(
                "CommunitySheet", "The standard: class {name}, and at least {least} lx on all the walkway."
            )
        else:
            standard = translate("CommunitySheet", "The standard: at least {least} lx on all the walkway.")
        parts.append(standard.format(name=told.origin.lighting_class, least=figures.two(target)))
        parts.append(translate("CommunitySheet", "Lux (lx) says how much light falls on the ground."))
    if told.scored.mean_need is not None:
        average = translate("CommunitySheet", "Average need on this map: {need} of 100.")
        parts.append(average.format(need=figures.count(round(told.scored.mean_need))))
    return " ".join(parts)
