"""Phrases looked for in a city's names and texts: all words of a phrase must stand in the text, in any order."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from ..recognition.units import folded

_WORD = re.compile(r"[a-z]+|\d+")
_CLAUSE = re.compile(r"[^\w\s'-]|\s-+\s|\b(?:and|but|y|pero|et|mais|und|aber|e|mas|ma|en|maar|och|men|i|ale)\b")
DENIED = 3
"""Words after a negation that it denies: "no signs of dumping"."""
LONG_STEM = 6
"""A stem of so many letters is also looked for inside longer words."""


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, without accents and capitals."""
    return tuple(_WORD.findall(folded(text)))


def affirmed(text: str, negations: Collection[str]) -> tuple[str, ...]:
    """The words of a text less each negation and the `DENIED` words after it in the same clause.

    "No weeds or rubbish; windows boarded" affirms that windows are boarded.
    """
    kept: list[str] = []
    for clause in _CLAUSE.split(folded(text)):
        denied = 0
        for word in _WORD.findall(clause):
            denied = DENIED + 1 if word in negations else denied
            if denied == 0:
                kept.append(word)
            denied = max(0, denied - 1)
    return tuple(kept)


def first_said(phrases: Iterable[str], words: Sequence[str]) -> str:
    """The first of the phrases that the words say, "" for none."""
    for phrase in phrases:
        if all(part in words if not stem else _begun(part, words) for part, stem in _parts(phrase)):
            return phrase
    return ""


def says(phrases: Iterable[str], words: Sequence[str]) -> bool:
    """Whether the words say one of the phrases."""
    return bool(first_said(phrases, words))


def where_said(phrase: str, words: Sequence[str]) -> frozenset[int]:
    """The places of the words that say a phrase; empty where one of its words is missing."""
    places: set[int] = set()
    for part, stem in _parts(phrase):
        here = {place for place, word in enumerate(words) if (_begun(part, [word]) if stem else part == word)}
        if not here:
            return frozenset()
        places |= here
    return frozenset(places)


@lru_cache(maxsize=4096)
def _parts(phrase: str) -> tuple[tuple[str, bool], ...]:
    """The words of a phrase without their asterisk, and whether they had one."""
    return tuple((part.rstrip("*"), part.endswith("*")) for part in phrase.split())


def _begun(stem: str, words: Sequence[str]) -> bool:
    if any(word.startswith(stem) for word in words):
        return True
    return len(stem) >= LONG_STEM and any(stem in word for word in words)
