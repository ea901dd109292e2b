"""Sentences as they were written, told again in another language: a layer outlives the language of its run."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from .message import Translate, separators

Telling = Callable[[Translate], str]
"""A sentence in whatever language."""

_HOLE = re.compile("\ue000(\\w+)\ue001")


class Holes(dict):
    """Values of a sentence of which only some are known: each other renders as a mark that bears its name."""

    def __missing__(self, name: str) -> _Hole:
        return _Hole(name)


class _Hole:
    def __init__(self, name: str) -> None:
        self.name = name

    def __format__(self, form: str) -> str:
        return f"\ue000{self.name}\ue001"


def again(text: str, tellings: Iterable[Telling], languages: Sequence[Translate], into: Translate) -> str:
    """The text in the language of `into`, if it is one of `tellings` in one of `languages`; else as it is.

    Tellings have `Holes` for what is not known: what the text has there is kept, figures with the separators of the
    new language.
    """
    for telling in tellings:
        for spoken in languages:
            match = re.fullmatch(_HOLE.sub("(?P<\\1>.+?)", re.escape(telling(spoken))), text)
            if match is not None:
                figures = _Separated(spoken, into)
                return _HOLE.sub(lambda hole: figures(match[hole[1]]), telling(into))  # noqa: B023 - called at once
    return text


class _Separated:
    """A figure of one language as another writes it; other values stay as they are."""

    def __init__(self, spoken: Translate, into: Translate) -> None:
        old = separators(spoken)
        self._signs = {ord(sign): new for sign, new in zip(old, separators(into)) if sign}
        self._figure = re.compile(f"-?[0-9{re.escape(''.join(old))}]+(?:e[+-]?[0-9]+)?")

    def __call__(self, value: str) -> str:
        return value.translate(self._signs) if self._figure.fullmatch(value) else value
