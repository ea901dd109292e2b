"""The sections of a sheet: a heading and a few sentences each, in plain words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...algorithms.fields import NAMES
from ...algorithms.message import Translate
from ..language import with_name
from .numbers import Figures
from .options import told_options
from .reasons import told_reasons
from .told import Told
from .words import WHY_UNKNOWN


@dataclass(frozen=True)
class Section:
    """`name` tells it from others on the page."""

    name: str
    heading: str
    paragraphs: tuple[str, ...]
    is_small: bool = False
    """Licence, run and the like."""


def not_shown(translate: Translate) -> Section:
    """What no sheet shows."""
    return Section(
        "not shown",
        translate("CommunitySheet", "What this map does not show"),
        (translate("CommunitySheet", "People, crime, or who lives here. It measures places, never people."),),
    )


def how_sure(told: Told, translate: Translate) -> Section:
    """How old the data is, and what the stripes mean."""
    stripes = translate("CommunitySheet", "Stripes: some data is old, missing or guessed.")
    return Section(
        "sure",
        translate("CommunitySheet", "How sure is it?"),
        (f"{_age(told, translate)} {stripes}",),
    )


def _age(told: Told, translate: Translate) -> str:
    facts = told.scored
    if not facts.oldest:
        return translate("CommunitySheet", "How old the data is, is not known.")
    if facts.oldest[:4] == facts.newest[:4]:
        return translate("CommunitySheet", "The data is from {year}.").format(year=facts.oldest[:4])
    words = translate("CommunitySheet", "The data is from {first} to {last}.")
    return words.format(first=facts.oldest[:4], last=facts.newest[:4])


def _ages(told: Told, translate: Translate, figures: Figures) -> tuple[str, ...]:
    """The age of each factor's data and of the layers around, then which of these do not tell theirs."""
    measured = []
    for factor, (first, last) in told.scored.ages.items():
        name = NAMES[factor].render(translate)
        span = figures.date(first) if first == last else f"{figures.date(first)} – {figures.date(last)}"
        measured.append(with_name(name, span, translate))
    around = [with_name(age.name, figures.date(age.date), translate) for age in told.ages if age.date]
    undated = [age.name for age in told.ages if not age.date]
    paragraphs = []
    if measured or around:
        words = translate("CommunitySheet", "How old the data is: {ages}.")
        paragraphs.append(words.format(ages="; ".join([*measured, *around])))
    if undated:
        words = translate("CommunitySheet", "These layers do not say how old they are: {layers}.")
        paragraphs.append(words.format(layers=", ".join(undated)))
    return tuple(paragraphs)


def why_dark(told: Told, translate: Translate, figures: Figures) -> Section | None:
    """Why the darkest places are dark; None where nothing is known."""
    found = told.darkest
    reasons = () if found is None else told_reasons(found, translate, figures)
    if found is None or not reasons:
        return None
    words = translate("CommunitySheet", "Where need is {low} to {high} of 100, the highest class on this map, it is:")
    return Section(
        "reasons",
        translate("CommunitySheet", "Why are some places darker on the map?"),
        (words.format(low=figures.count(round(found.low)), high=figures.count(round(found.high))), *reasons),
    )


def where_from(told: Told, translate: Translate, figures: Figures) -> Section | None:
    """Where the need of one area comes from; None where nothing is known."""
    reasons = () if told.darkest is None else told_reasons(told.darkest, translate, figures)
    if not reasons:
        return None
    return Section("reasons", translate("CommunitySheet", "Where does the need come from?"), reasons)


def what_could_help(told: Told, translate: Translate, figures: Figures) -> Section:
    """The choices with price and evidence."""
    return Section(
        "options",
        translate("CommunitySheet", "What could be done?"),
        told_options(told.options, translate, figures),
    )


def how_to_answer(told: Told, translate: Translate) -> Section:
    """How people can answer or object."""
    invitation = translate("CommunitySheet", "You know this place. Please tell us:")
    default = translate("CommunitySheet", "mark it on this map, or speak to the people who brought it.")
    return Section(
        "answer",
        translate("CommunitySheet", "Is something wrong or missing?"),
        (f"{invitation} {told.contact or default}",),
    )


def who_decides(told: Told, translate: Translate) -> Section:
    """Who decides and when."""
    default = translate("CommunitySheet", "Ask today who decides, and when. Write it here: ____________________")
    objection = translate(
        "CommunitySheet",
        "Every figure can be contested. What is wrong is mended in the data, and the map is made anew.",
    )
    heading = translate("CommunitySheet", "Who decides, and when?")
    return Section("decides", heading, (told.decides or default, objection))


def about(told: Told, translate: Translate) -> Section:
    """Licence, version and run."""
    data = "; ".join(told.rights) if told.rights else translate("CommunitySheet", "licence not stated by the layers")
    parts = [translate("CommunitySheet", "Data: {data}.").format(data=data.rstrip("."))]
    if told.origin.version:
        made = translate("CommunitySheet", "Made with Wellplaced {version}, run {run}.")
        parts.append(made.format(version=told.origin.version, run=told.origin.run or "–"))
    else:
        parts.append(translate("CommunitySheet", "Made with Wellplaced."))
    parts.append(translate("CommunitySheet", "An indication, not a certificate."))
    return Section("about", translate("CommunitySheet", "About this sheet"), (" ".join(parts),), is_small=True)


def with_ages(section: Section, told: Told, translate: Translate, figures: Figures) -> Section:
    """The section with the age of the data, layer by layer, before it."""
    return replace(section, paragraphs=(*_ages(told, translate, figures), *section.paragraphs))


def why_unknown(told: Told, translate: Translate) -> Section:
    """Why something is not known, the most frequent reason first, and what would change that; not where there is
    nothing to be known, as of the vacancy of a park.
    """
    facts = told.scored
    why = [WHY_UNKNOWN[code].render(translate) for code in facts.reasons if code in WHY_UNKNOWN]
    reasons = tuple(f"• {words[:1].upper()}{words[1:]}" for words in dict.fromkeys(why))
    none = translate("CommunitySheet", "Something is known of every place on this map.")
    return Section(
        "unknown",
        translate("CommunitySheet", "Why is it not known?"),
        (*(reasons or (none,)), translate("CommunitySheet", "New data from the city or from you makes the map surer.")),
    )


def foot_of(told: Told, translate: Translate) -> str:
    """What stands at the foot of every page."""
    if told.origin.run:
        words = translate("CommunitySheet", "Wellplaced {version}, run {run}")
        return words.format(version=told.origin.version, run=told.origin.run)
    return "Wellplaced"
