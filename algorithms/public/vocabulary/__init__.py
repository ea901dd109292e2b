"""Words that label places or people, a list a language, and what to say instead."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

Phrase = tuple[str, ...]
"""Words as `wording.words_of` gives them."""

HERE = Path(__file__).parent
LANGUAGES = ("en", "es", "fr", "de")
"""The languages that have a list, by their two-letter codes."""


@dataclass(frozen=True)
class Term:
    """What is not to be said in public, in all its forms, and what to say `instead`, in the language of the list.

    It is harmless with one of the words `beside` it, and as a part of a phrase of `within`, in whatever language: a
    word is often the same in several.
    """

    id: str
    language: str
    forms: tuple[Phrase, ...]
    instead: str
    beside: frozenset[str]
    within: tuple[Phrase, ...]


@dataclass(frozen=True)
class Vocabulary:
    """The terms of some languages, the words by which institutions are known, and which lists nobody has reviewed."""

    terms: tuple[Term, ...]
    institutions: frozenset[str]
    unreviewed: tuple[str, ...]


@lru_cache(maxsize=8)
def vocabulary(languages: Collection[str] = LANGUAGES) -> Vocabulary:
    """The lists of the languages (a hashable collection of codes), which must be among `LANGUAGES`."""
    lists = [json.loads((HERE / f"{code}.json").read_text(encoding="utf-8")) for code in languages]
    entries = [(each["language"], term) for each in lists for term in each["terms"]]
    beside, within = _pooled(entries, "beside"), _pooled(entries, "within")
    return Vocabulary(
        tuple(
            Term(
                entry["id"],
                language,
                tuple(tuple(form.split()) for form in entry["words"]),
                entry["instead"],
                frozenset(beside[entry["id"]]),
                tuple(tuple(phrase.split()) for phrase in within[entry["id"]]),
            )
            for language, entry in entries
        ),
        frozenset(word for each in lists for word in each["institutions"]),
        tuple(each["language"] for each in lists if not each["reviewed"]),
    )


def _pooled(entries: list[tuple[str, dict]], what: str) -> dict[str, list[str]]:
    """What makes each term harmless, of all languages."""
    pool: dict[str, list[str]] = {}
    for _, entry in entries:
        pool.setdefault(entry["id"], []).extend(entry.get(what, ()))
    return pool
