"""Reading texts for the public against the vocabulary: which words label places or people, and what to say instead."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..message import Message
from .vocabulary import Phrase, Term, Vocabulary

BESIDE = 2
"""Words before and after a term that may make it harmless."""
WORD = re.compile(r"[^\W\d_]+")
HUMP = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
LINKS = frozenset(
    (
        *("of", "for", "the", "and", "a", "al", "de", "del", "el", "la", "las", "lo", "los", "le", "les", "des", "du"),
        *("d", "l", "et", "y", "e", "fur", "und", "der", "die"),
    )
)
"""Small words inside the names of institutions."""
PLACED = frozenset(("near", "at", "in", "by", "around", "en", "cerca", "pres", "bei", "um", "am", "im"))
"""Words after which an institution is a place to stand at, and no longer a part of a name."""
NAME_FIRST = frozenset({"es", "fr"})
"""Languages in which an institution's own word stands before what it is for, which keeps its small letter."""


@dataclass(frozen=True)
class Text:
    """One text that people may read: `where` it stands, and what is `said`."""

    where: Message
    said: str


@dataclass(frozen=True)
class Hit:
    """A term found in a text, in the `word`s in which it stands there."""

    text: Text
    word: str
    term: Term


@dataclass(frozen=True)
class _Words:
    """The words of a text in plain letters, as they stand, and where they begin and end."""

    plain: Phrase
    written: tuple[str, ...]
    span: tuple[tuple[int, int], ...]


def hits(texts: Iterable[Text], vocabulary: Vocabulary) -> list[Hit]:
    """Every term in the texts, in their order; of terms that overlap the longest, of equals the first list's."""
    forms = _by_first_word(vocabulary.terms)
    return [hit for text in texts for hit in _in_text(text, forms, vocabulary.institutions)]


def words_of(said: str) -> Phrase:
    """The words of a text without case and accents; hyphens, underscores, digits and humps part words."""
    return _read(said).plain


def _by_first_word(terms: Sequence[Term]) -> dict[str, list[tuple[Phrase, Term]]]:
    forms: dict[str, list[tuple[Phrase, Term]]] = {}
    for term in terms:
        for form in term.forms:
            forms.setdefault(form[0], []).append((form, term))
    for each in forms.values():
        each.sort(key=lambda pair: -len(pair[0]))
    return forms


def _read(said: str) -> _Words:
    composed = unicodedata.normalize("NFC", said)
    found = [
        (begin + match.start(), begin + match.end())
        for begin, part in _parts(composed)
        for match in WORD.finditer(part)
    ]
    written = tuple(composed[begin:end] for begin, end in found)
    return _Words(tuple(map(_plain, written)), written, tuple(found))


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """The pieces between humps, as in HotSpot, and where each begins."""
    begins = [0, *(match.start() for match in HUMP.finditer(text)), len(text)]
    for begin, end in zip(begins, begins[1:]):
        yield begin, text[begin:end]


def _plain(word: str) -> str:
    parted = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def _in_text(text: Text, forms: dict[str, list[tuple[Phrase, Term]]], institutions: frozenset[str]) -> Iterator[Hit]:
    words = _read(text.said)
    at = 0
    while at < len(words.plain):
        form, term = _longest(words.plain, at, forms)
        if term is None:
            at += 1
            continue
        end = at + len(form)
        if not _harmless(words, at, end, term) and not _institution(words, at, end, term, institutions):
            said = unicodedata.normalize("NFC", text.said)
            yield Hit(text, said[words.span[at][0] : words.span[end - 1][1]], term)
        at = end


def _longest(words: Phrase, at: int, forms: dict[str, list[tuple[Phrase, Term]]]) -> tuple[Phrase, Term | None]:
    for form, term in forms.get(words[at], ()):
        if words[at : at + len(form)] == form:
            return form, term
    return (), None


def _harmless(words: _Words, begin: int, end: int, term: Term) -> bool:
    around = words.plain[max(0, begin - BESIDE) : begin] + words.plain[end : end + BESIDE]
    if not term.beside.isdisjoint(around):
        return True
    return any(
        words.plain[first : first + len(phrase)] == phrase
        for phrase in term.within
        for first in range(max(0, end - len(phrase)), begin + 1)
    )


def _institution(words: _Words, begin: int, end: int, term: Term, institutions: frozenset[str]) -> bool:
    """Whether the words are a part of an institution's name: Criminal Court, Department of Criminal Justice."""
    named = all(word[0].isupper() for word in words.written[begin:end])
    before = begin
    while before > 0 and words.plain[before - 1] in LINKS:
        before -= 1
    linked = before < begin or term.language in NAME_FIRST
    if before > 0 and linked and (named or term.language in NAME_FIRST) and _is(words, before - 1, institutions):
        return True
    after = end + 1 if end < len(words.plain) and words.plain[end] not in PLACED | LINKS else end
    return named and any(_is(words, at, institutions) for at in range(end, after + 1))


def _is(words: _Words, at: int, institutions: frozenset[str]) -> bool:
    return at < len(words.plain) and words.written[at][0].isupper() and words.plain[at] in institutions
