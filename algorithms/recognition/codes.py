"""A city's texts as our codes: "High Pressure Sodium" -> HPS, "Trottoir" -> pavement, "P 4" -> P4."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from .parts import LONG_STEM, Parts
from .units import folded
from .values import distinct, is_missing, text_of
from .vocabulary import Phrase, codes, yes_and_no

if TYPE_CHECKING:
    import pandas as pd

LIGHTING_CLASSES = (
    tuple(f"P{k}" for k in range(1, 8)) + tuple(f"M{k}" for k in range(1, 7)) + tuple(f"C{k}" for k in range(6))
)
"""Classes of EN 13201-2 (P: pedestrians, M: motor traffic, C: conflict areas)."""

_CLASS = re.compile(r"\b([pmc])\s*-?\s*([0-7])\b")
_WORD = re.compile(r"[a-z]{2,}(?=\d{2,})|[a-z]+\d*|\d+")
"""A word; the size of a lamp may stand close behind its type ("HPS100"), the digit of "T5" belongs to it."""


def values_of(word: str) -> tuple[str, ...]:
    """The codes that a word may take."""
    return LIGHTING_CLASSES if word == "lighting_class" else tuple(codes(word))


def coded(word: str, column: pd.Series, meanings: Mapping[str, str]) -> np.ndarray:
    """(n,) our code of every row, None where the text is not known. `meanings` (text -> code) go first."""
    numbers, values = distinct(column)
    every = np.empty(len(values) + 1, dtype=object)
    every[:-1] = [code_of(word, text_of(value), meanings) for value in values]
    return every[numbers]


def code_of(word: str, text: str, meanings: Mapping[str, str]) -> str | None:
    """Our code of one text, or None where it is not known or says two different things."""
    plain = folded(text)
    for given, code in meanings.items():
        if folded(given) == plain:
            return code
    if is_missing(text):
        return None
    for code in values_of(word):
        if folded(code) == plain:
            return code
    if word == "lighting_class":
        return _lighting_class(plain)
    return _by_words(word, plain)


def flags_of(column: pd.Series) -> np.ndarray:
    """(n,) True, False, or None where a cell is no flag ("Yes", "nein", 1, true)."""
    numbers, values = distinct(column)
    every = np.empty(len(values) + 1, dtype=object)
    every[:-1] = [yes_and_no().get(folded(text_of(value))) for value in values]
    return every[numbers]


def _lighting_class(text: str) -> str | None:
    found = {letter.upper() + digit for letter, digit in _CLASS.findall(text)} & set(LIGHTING_CLASSES)
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=8192)
def _by_words(word: str, text: str) -> str | None:
    """The code whose phrase of most words, then letters, stands in the text; None where another part says another."""
    words = tuple(_WORD.findall(text.replace("-t ", "t ")))
    said = _parts(word).said_by(words)
    found = [
        (len(phrase), sum(map(len, phrase)), code, places)
        for code, known in codes(word).items()
        for phrase in known
        if said.issuperset(phrase) and (places := _places(phrase, words))
    ]
    most = max((each[0] for each in found), default=0)
    best = sorted((each for each in found if each[0] == most), key=lambda each: -each[1])
    if not best or any(other != best[0][2] and not places & best[0][3] for _, _, other, places in best):
        return None
    return best[0][2]


@cache
def _parts(word: str) -> Parts:
    return Parts.of(phrase for known in codes(word).values() for phrase in known)


def _places(phrase: Phrase, words: Phrase) -> frozenset[int]:
    """Where in the text the words of a phrase stand; empty where one of them is missing.

    A phrase that begins with "=" must be the whole text: "=park" is not in "Industrial Park".
    """
    if phrase[0].startswith("="):
        whole = (phrase[0][1:], *phrase[1:])
        return frozenset(range(len(words))) if words == whole else frozenset()
    places: set[int] = set()
    for part in phrase:
        here = {place for place, word in enumerate(words) if _same(part, word)}
        if not here:
            return frozenset()
        places |= here
    return frozenset(places)


def _same(part: str, word: str) -> bool:
    if not part.endswith("*"):
        return part == word
    stem = part[:-1]
    return word.startswith(stem) or (len(stem) >= LONG_STEM and stem in word)
