"""The card as plain text, in reading order: what is copied, and what a screen reader is given."""

from __future__ import annotations

from collections.abc import Iterator

from ...processing.language import translate, with_name
from .facts import Facts, Need
from .parts import Part
from .suggested import Suggestion


def as_text(facts: Facts) -> str:
    """The whole card: blocks with an empty line between them."""
    blocks = [_head(facts), *(_block(part_lines(part)) for part in facts.parts)]
    blocks.append(_block([translate("WhyCard", "What would help"), facts.no_suggestions]))
    blocks += [_block(suggestion_lines(each)) for each in facts.suggestions]
    history = [with_name(line.label, line.value) for line in facts.history]
    blocks.append(_block([translate("WhyCard", "How this came about"), *history]))
    return "\n\n".join(blocks)


def need_lines(need: Need) -> Iterator[str]:
    """The need and how it compares."""
    yield with_name(translate("WhyCard", "Need for improvement"), need.told)
    yield from (need.step_told, need.mean_told, need.rank_told, need.sure_told, need.doubt_told, need.known_told)


def part_lines(part: Part) -> Iterator[str]:
    """One factor: its points first, then what was measured."""
    yield with_name(part.name, part.told)
    yield from (missing_told(part), part.against_told, part.range_told, part.sure_told)
    yield from (with_name(line.label, line.value) for line in part.measures)
    if part.signs:
        yield translate("MapTips", "Signs of vacancy: {signs}").format(signs="; ".join(part.signs))


def missing_told(part: Part) -> str:
    """Why the points are unknown; "" where they are known."""
    return translate("WhyCard", "Why: {reason}").format(reason=part.missing) if part.missing else ""


def suggestion_lines(suggestion: Suggestion) -> Iterator[str]:
    """One suggestion with all that can be unfolded."""
    yield from summary_lines(suggestion)
    yield from suggestion.details


def summary_lines(suggestion: Suggestion) -> Iterator[str]:
    """One suggestion: its name, what was measured and what it costs at each place, why it may help, its grade."""
    yield suggestion.name
    for place in suggestion.places:
        yield f"{place.trigger} {place.cost}".strip()
    yield from (*suggestion.whys, suggestion.grade)


def _head(facts: Facts) -> str:
    return _block([facts.title, facts.note, *need_lines(facts.need), facts.because])


def _block(lines: Iterator[str] | list[str]) -> str:
    return "\n".join(line for line in lines if line)
