"""What the community sheet says, in plain words. No parcel is named or ranked."""

from __future__ import annotations

from dataclasses import dataclass

from ...algorithms.factor import FACTORS
from ...algorithms.message import Translate
from ...algorithms.need.explain import TELLERS
from .detail import Detail
from .facts import GapFacts, ScoredFacts
from .numbers import Figures
from .origin import Origin

FACTS_AT_MOST = 3
"""Facts side by side under the map."""

WHY_UNKNOWN = {code: why for teller in TELLERS.values() for code, why in teller.WHY_UNKNOWN.items()}
"""The codes of `<factor>_why_null` in words."""


@dataclass(frozen=True)
class Fact:
    """A number that can be read from afar, and what it counts."""

    figure: str
    words: str


@dataclass(frozen=True)
class Note:
    """A heading and a few sentences."""

    heading: str
    words: str


@dataclass(frozen=True)
class Words:
    """All the words of the page but the legend's labels."""

    title: str
    internal: str
    """Said of a page that is not for the public; else empty."""
    where_and_when: str
    what: str
    facts: tuple[Fact, ...]
    standard: str
    notes: tuple[Note, ...]
    walk: str
    north: str
    imprint: str
    nothing: str
    """Said in the place of the map where there is nothing to show; else empty."""


@dataclass(frozen=True)
class Told:
    """What the words are made of."""

    scored: ScoredFacts
    gaps: GapFacts | None
    detail: Detail
    origin: Origin
    rights: tuple[str, ...]
    area: str
    contact: str
    printed: str
    """The day of printing, ISO."""


def words_of(told: Told, translate: Translate, figures: Figures) -> Words:
    """The page's words in one language."""
    return Words(
        title=_title(told.scored, translate),
        internal=_internal(told.detail, translate),
        where_and_when=_where_and_when(told, translate, figures),
        what=_what(told, translate),
        facts=_facts(told, translate, figures),
        standard=_standard(told, translate, figures),
        notes=(_not_shown(translate), _sure(told.scored, translate), _answer(told.contact, translate)),
        walk=translate("CommunitySheet", "400 m is about a five-minute walk"),
        north=translate("CommunitySheet", "N"),
        imprint=_imprint(told, translate),
        nothing=_nothing(told.scored, translate),
    )


def _nothing(facts: ScoredFacts, translate: Translate) -> str:
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


def _title(facts: ScoredFacts, translate: Translate) -> str:
    if light_only(facts):
        return translate("CommunitySheet", "Where would better walking light help most?")
    return translate("CommunitySheet", "Where would care of the place help most?")


def _where_and_when(told: Told, translate: Translate, figures: Figures) -> str:
    if told.origin.as_of:
        when = translate("CommunitySheet", "as of {date}").format(date=figures.date(told.origin.as_of))
    else:
        when = translate("CommunitySheet", "printed {date}").format(date=figures.date(told.printed))
    return f"{told.area} · {when}" if told.area else when[:1].upper() + when[1:]


def _what(told: Told, translate: Translate) -> str:
    facts = told.scored
    if not facts.known:
        return translate("CommunitySheet", "This map will show where walkways need better light. Nothing is known yet.")
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
    return f"{each}: {why} {darker} {only.format(n=len(facts.factors), of=len(FACTORS))}"


def _things(facts: ScoredFacts, translate: Translate) -> str:
    """The factors of the map in words."""
    names = {
        "lighting": translate("CommunitySheet", "walking light"),
        "sightlines": translate("CommunitySheet", "clear sight"),
        "vacancy": translate("CommunitySheet", "the use of land and buildings"),
    }
    return ", ".join(names[factor] for factor in facts.factors)


def _facts(told: Told, translate: Translate, figures: Figures) -> tuple[Fact, ...]:
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
    why = [WHY_UNKNOWN[code].render(translate) if code in WHY_UNKNOWN else code for code in facts.reasons[:2]]
    return none, Fact(translate("CommunitySheet", "Why?"), "; ".join(dict.fromkeys(why)))


def _standard(told: Told, translate: Translate, figures: Figures) -> str:
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


def _not_shown(translate: Translate) -> Note:
    return Note(
        translate("CommunitySheet", "What this map does not show"),
        translate("CommunitySheet", "People, crime, or who lives here. It measures places, never people."),
    )


def _sure(facts: ScoredFacts, translate: Translate) -> Note:
    if not facts.oldest:
        age = translate("CommunitySheet", "How old the data is, is not known.")
    elif facts.oldest[:4] == facts.newest[:4]:
        age = translate("CommunitySheet", "The data is from {year}.").format(year=facts.oldest[:4])
    else:
        age = translate("CommunitySheet", "The data is from {first} to {last}.").format(
            first=facts.oldest[:4], last=facts.newest[:4]
        )
    stripes = translate("CommunitySheet", "Stripes: some data is old, missing or guessed.")
    return Note(translate("CommunitySheet", "How sure is it?"), f"{age} {stripes}")


def _answer(contact: str, translate: Translate) -> Note:
    heading = translate("CommunitySheet", "Is something wrong or missing?")
    invitation = translate("CommunitySheet", "You know this place. Please tell us:")
    default = translate("CommunitySheet", "mark it on this map, or speak to the people who brought it.")
    return Note(heading, f"{invitation} {contact or default}")


def _imprint(told: Told, translate: Translate) -> str:
    data = "; ".join(told.rights) if told.rights else translate("CommunitySheet", "licence not stated by the layers")
    parts = [translate("CommunitySheet", "Data: {data}.").format(data=data.rstrip("."))]
    if told.origin.version:
        made = translate("CommunitySheet", "Made with Wellplaced {version}, run {run}.")
        parts.append(made.format(version=told.origin.version, run=told.origin.run or "–"))
    else:
        parts.append(translate("CommunitySheet", "Made with Wellplaced."))
    parts.append(translate("CommunitySheet", "An indication, not a certificate."))
    return " ".join(parts)
