"""Sentences for people, kept apart from their values so that they can be rendered in any language."""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from numbers import Number

Translate = Callable[[str, str], str]
"""(context, English template) -> template in the reader's language."""


def in_english(context: str, template: str) -> str:
    """The identity translation: templates are written in English."""
    return template


@dataclass(frozen=True)
class Message:
    """A sentence template with named values: `Message("Findings", "{n:,} lights have no height.", {"n": 4})`."""

    context: str
    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def render(self, translate: Translate = in_english) -> str:
        """The sentence in the language of `translate`; values that are messages are rendered too."""
        values = {
            name: value.render(translate) if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return written(translate(self.context, self.template), values, translate)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the values that the template tells of, in its order."""
        return tuple(name for _, name, _, _ in string.Formatter().parse(self.template) if name)

    def about(self, **values: object) -> Message:
        """The same sentence about these values."""
        return Message(self.context, self.template, {**self.values, **values})

    def __str__(self) -> str:
        return self.render()


def written(template: str, values: Mapping[str, object], translate: Translate) -> str:
    """A template, in the language of `translate`, with its values; figures are written as that language does."""
    return _Figures(*separators(translate)).vformat(template, (), values)


def separators(translate: Translate) -> tuple[str, str]:
    """What stands between thousands, and before decimals, in the language of `translate`."""
    figure = say("Figures", "1,234.5")
    text = translate(figure.context, figure.template)
    return text[1:-5], text[-2]


class _Figures(string.Formatter):
    """Formats numbers with a language's separators, and all else as ever."""

    def __init__(self, group: str, point: str) -> None:
        self._signs = str.maketrans({",": group, ".": point})

    def format_field(self, value: object, format_spec: str) -> str:
        text = format(value, format_spec)
        return text.translate(self._signs) if isinstance(value, Number) else text


def say(context: str, template: str, **values: object) -> Message:
    """Make a message. `context` and `template` are literals: the translators' tool collects them from the source."""
    return Message(context, template, values)


def listed(parts: Sequence[Message]) -> Message:
    """At least one word or phrase, with commas between."""
    whole = parts[0]
    for part in parts[1:]:
        whole = say("Words", "{first}, {next}", first=whole, next=part)
    return whole


def joined(parts: Sequence[Message]) -> Message:
    """At least one part of a sentence, joined by semicolons."""
    whole = parts[0]
    for part in parts[1:]:
        whole = say("Reasons", "{first}; {next}", first=whole, next=part)
    return whole


def sentences(parts: Sequence[Message]) -> Message:
    """At least one sentence, one after the other."""
    whole = parts[0]
    for part in parts[1:]:
        whole = say("Suggestions", "{first} {next}", first=whole, next=part)
    return whole
