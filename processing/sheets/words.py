"""What the community sheet says: plain words, public mode. No parcel is named or ranked."""

from __future__ import annotations

from dataclasses import dataclass

from ...algorithms.factor import FACTORS
from ...algorithms.message import Translate
from .facts import GapFacts, ParcelFacts
from .numbers import Figures
from .origin import Origin


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

    parcels: ParcelFacts
    gaps: GapFacts | None
    origin: Origin
    rights: tuple[str, ...]
    area: str
    contact: str
    printed: str
    """The day of printing, ISO."""


def words_of(told: Told, translate: Translate, figures: Figures) -> Words:
    """The page's words in one language."""
    return Words(
        title=_title(told.parcels, translate),
        where_and_when=_where_and_when(told, translate, figures),
        what=_what(told.parcels, translate),
        facts=_facts(told, translate, figures),
        standard=_standard(told, translate, figures),
        notes=(_not_shown(translate), _sure(told.parcels, translate), _answer(told.contact, translate)),
        walk=translate("CommunitySheet", "400 m is about a five-minute walk"),
        north=translate("CommunitySheet", "N"),
        imprint=_imprint(told, translate),
        nothing=_nothing(told.parcels, translate),
    )


def _nothing(facts: ParcelFacts, translate: Translate) -> str:
    if facts.parcels:
        return ""
    return translate("CommunitySheet", "The layer has no parcels. There is nothing to show yet.")


def light_only(facts: ParcelFacts) -> bool:
    """Whether the map is about light alone (or about nothing yet, which light will be the first to fill)."""
    return facts.factors in ((), ("lighting",))


def _title(facts: ParcelFacts, translate: Translate) -> str:
    if light_only(facts):
        return translate("CommunitySheet", "Where would better walking light help most?")
    return translate("CommunitySheet", "Where would care for the place help most?")


def _where_and_when(told: Told, translate: Translate, figures: Figures) -> str:
    if told.origin.as_of:
        when = translate("CommunitySheet", "as of {date}").format(date=figures.date(told.origin.as_of))
    else:
        when = translate("CommunitySheet", "printed {date}").format(date=figures.date(told.printed))
    return f"{told.area} · {when}" if told.area else when[:1].upper() + when[1:]


def _what(facts: ParcelFacts, translate: Translate) -> str:
    if not facts.known:
        return translate("CommunitySheet", "This map will show where walkways need better light. Nothing is known yet.")
    if light_only(facts):
        sentence = translate(
            "CommunitySheet",
            "Each parcel of land has the colour of its need: how much the light on the walkway in front of it "
            "falls short. Darker means more need for improvement.",
        )
        only = translate("CommunitySheet", "This map is about lighting only ({n} of {of} things that can be measured).")
    else:
        sentence = translate(
            "CommunitySheet",
            "Each parcel of land has the colour of its need: how much its light, its clear sight and its upkeep "
            "fall short. Darker means more need for improvement.",
        )
        only = translate("CommunitySheet", "{n} of {of} things that can be measured are in it.")
    return f"{sentence} {only.format(n=len(facts.factors), of=len(FACTORS))}"


def _facts(told: Told, translate: Translate, figures: Figures) -> tuple[Fact, ...]:
    facts = told.parcels
    if not facts.parcels:
        return ()
    if not facts.known:
        return _unknown_facts(facts, translate, figures)
    told_facts = []
    if facts.dark_share is not None:
        told_facts.append(Fact(figures.percent(facts.dark_share), _dark(facts, translate, figures)))
    if told.gaps is not None:
        told_facts.append(Fact(figures.count(told.gaps.gaps), _dark_gaps(told.gaps, translate, figures)))
    words = translate("CommunitySheet", "of {total} parcels: not known, because data is missing there.")
    unknown = figures.count(facts.parcels - facts.known)
    told_facts.append(Fact(unknown, words.format(total=figures.count(facts.parcels))))
    return tuple(told_facts)


def _dark(facts: ParcelFacts, translate: Translate, figures: Figures) -> str:
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


def _unknown_facts(facts: ParcelFacts, translate: Translate, figures: Figures) -> tuple[Fact, ...]:
    words = translate("CommunitySheet", "of {total} parcels could be measured. Nothing can be said about need yet.")
    none = Fact(figures.count(0), words.format(total=figures.count(facts.parcels)))
    if not facts.reasons:
        return (none,)
    return none, Fact(translate("CommunitySheet", "Why?"), "; ".join(facts.reasons[:2]))


def _standard(told: Told, translate: Translate, figures: Figures) -> str:
    parts = []
    target = told.parcels.target_lx or told.origin.reassurance_lx
    if target is not None:
        if told.origin.lighting_class:
            standard = translate(
                "CommunitySheet", "The standard: class {name}, and at least {least} lx on all the walkway."
            )
        else:
            standard = translate("CommunitySheet", "The standard: at least {least} lx on all the walkway.")
        parts.append(standard.format(name=told.origin.lighting_class, least=figures.two(target)))
        parts.append(translate("CommunitySheet", "Lux (lx) says how much light falls on the ground."))
    if told.parcels.mean_need is not None:
        average = translate("CommunitySheet", "Average need on this map: {need} of 100.")
        parts.append(average.format(need=figures.count(round(told.parcels.mean_need))))
    return " ".join(parts)


def _not_shown(translate: Translate) -> Note:
    return Note(
        translate("CommunitySheet", "What this map does not show"),
        translate("CommunitySheet", "People, crime, or who lives here. It measures places, never people."),
    )


def _sure(facts: ParcelFacts, translate: Translate) -> Note:
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
