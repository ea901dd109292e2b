"""Suggestions as they were written, told again in another language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, product

from ..message import Translate
from ..retold import Holes, Telling, again
from .catalogue import Catalogue, Intervention
from .rule import Rule
from .rules import RULES
from .suggest import trigger_of, why_of


def retold(
    row: Mapping[str, object], catalogue: Catalogue, languages: Sequence[Translate], into: Translate
) -> dict[str, object]:
    """A suggestion's fields with its sentences in the language of `into`.

    Each is looked for, in each of `languages`, among the sentences that the rules and the catalogue can say; figures
    get the separators of the language. A sentence of a city's own catalogue, or one that was edited, stays as it is.
    """
    told = dict(row)
    each = catalogue.get(str(row.get("intervention")))
    if each is None:
        return told
    for field, tellings in _sentences(each, catalogue).items():
        if isinstance(row.get(field), str):
            told[field] = again(str(row[field]), tellings, languages, into)
    return told


def _sentences(each: Intervention, catalogue: Catalogue) -> dict[str, list[Telling]]:
    """What each field may say."""
    possible: dict[str, list[Telling]] = {
        "department": [each.department.render],
        "consent": [each.consent.render] if each.consent else [],
        "harms": [lambda into: " ".join(harm.render(into) for harm in each.harms)],
    }
    for rule in RULES:
        if rule.intervention == each.id:
            worded = _worded(rule)
            possible["trigger"] = [trigger_of(each.id, Holes(values)).render for values in worded]
            possible["why"] = [
                why_of(each.id, Holes(values, confirm=asked, other_ways=ways), catalogue).render
                for values in worded
                for asked in (False, True)
                for ways in _other_ways(rule, catalogue)
            ]
    return possible


def _worded(rule: Rule) -> list[dict[str, str]]:
    """Every choice of the codes that the rule has words for."""
    return [dict(zip(rule.words, codes)) for codes in product(*rule.words.values())]


def _other_ways(rule: Rule, catalogue: Catalogue) -> list[tuple[str, ...]]:
    """Every choice, also of none, of the other interventions that may be named beside the rule's."""
    others = [
        other.intervention
        for other in RULES
        if rule.way_for and other.way_for == rule.way_for and other is not rule and other.intervention in catalogue
    ]
    return [some for count in range(len(others) + 1) for some in combinations(others, count)]
