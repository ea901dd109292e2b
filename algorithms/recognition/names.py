"""Field names, taken apart: "MNT_HT [ft]", "poleHeight", "MASTHOEHE", "FIXTURE_TY" (a shapefile's ten letters)."""

from __future__ import annotations

import re
from functools import lru_cache

from .units import SPELLINGS, folded
from .vocabulary import Phrase, contradictions, empty_words, known_tokens, phrases, row_numbers, written_out

SHAPEFILE_NAME_LENGTH = 10
"""Field names in a shapefile are cut to ten letters."""

_PIECES = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_LETTERS = re.compile(r"[a-z]+|\d+")
_UNITS = frozenset(spelling for spellings in SPELLINGS.values() for spelling in spellings.split())
_MOJIBAKE = re.compile("[\u00c2\u00c3\u00c5]")


def repaired(name: str) -> str:
    """A name without byte order mark, and read as UTF-8 where it had been read as cp1252 ("HÃ¶he" -> "Höhe")."""
    name = name.replace("\ufeff", "").replace("\u00ef\u00bb\u00bf", "")
    if not _MOJIBAKE.search(name):
        return name.strip()
    try:
        return name.encode("cp1252").decode("utf-8").strip()
    except (UnicodeEncodeError, UnicodeDecodeError):
        return name.strip()


def may_be_cut(name: str) -> bool:
    """Whether a shapefile may have cut the name."""
    return len(repaired(name)) == SHAPEFILE_NAME_LENGTH


@lru_cache(maxsize=4096)
def tokens(name: str) -> Phrase:
    """The words in a field's name, folded; written-together words are split where all their parts are known."""
    name = repaired(str(name))
    camel = _split_camel(name)
    parts: list[str] = []
    for word in _LETTERS.findall(folded(name)):
        parts.extend(_parts_of(word, camel))
    return tuple(parts)


def _split_camel(name: str) -> dict[str, tuple[str, ...]]:
    """Folded word -> its parts by capitals ("NumLamps" -> num, lamps)."""
    plain = "".join(letter for letter in name if folded(letter) or not letter.isalpha())
    ascii_name = "".join(folded(letter).upper() if letter.isupper() else folded(letter) for letter in plain)
    words: dict[str, tuple[str, ...]] = {}
    for word in re.findall(r"[A-Za-z]+", ascii_name):
        words[word.lower()] = tuple(piece.lower() for piece in _PIECES.findall(word))
    return words


def _parts_of(word: str, camel: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    if word in known_tokens() or word.isdigit():
        return (word,)
    together = _segmented(word)
    if together:
        return together
    return camel.get(word, (word,))


@lru_cache(maxsize=4096)
def _segmented(word: str) -> Phrase:
    """A word as at most four known ones, the fewest possible; () where it is none."""
    best: dict[int, Phrase] = {0: ()}
    for end in range(2, len(word) + 1):
        for begin in range(end - 1):
            piece = word[begin:end]
            if begin in best and len(best[begin]) < 4 and _is_part(piece):
                candidate = (*best[begin], piece)
                if end not in best or len(candidate) < len(best[end]):
                    best[end] = candidate
    found = best.get(len(word), ())
    return found if any(len(piece) > 2 for piece in found) else ()


def _is_part(piece: str) -> bool:
    """Two letters are part of a longer word only where they are usual in such names."""
    return piece in known_tokens() and (len(piece) > 2 or piece in ("id", "ht", "nr", "no", "lp", "st", "yr", "dt"))


@lru_cache(maxsize=4096)
def telling(name: str) -> Phrase:
    """The words of a name that say something: without units, numbers and empty words (unless nothing else is left)."""
    every = tokens(name)
    kept = tuple(
        token
        for place, token in enumerate(every)
        if not token.isdigit() and token not in empty_words() and not (place and token in _UNITS)
    )
    return tuple(written_out(token) for token in kept or every)


def _written_out(name: str) -> Phrase:
    return tuple(written_out(token) for token in tokens(name))


@lru_cache(maxsize=32768)
def name_score(name: str, role: str, word: str) -> float:
    """How well a field's name fits one of our words: 0 not at all, 1 a name that cities use for it.

    Known names come in the order of how telling they are, which decides between equals.
    """
    own, written = telling(name), _written_out(name)
    if not own or contradicted(name, role, word):
        return 0.0
    known, cut = phrases(role, word), may_be_cut(name)
    scores = (_phrase_score(phrase, own, written, cut=cut) for phrase in known)
    return max(0.0, *(score - 0.05 * place / len(known) for place, score in enumerate(scores)))


def contradicted(name: str, role: str, word: str) -> str:
    """The part of a name that speaks against a word, or "". A name that cities use as a whole is not contradicted."""
    if telling(name) in phrases(role, word) or _written_out(name) in phrases(role, word):
        return ""
    for token in (*tokens(name), *_written_out(name)):
        if token in contradictions(role, word):
            return token
    return ""


def is_row_number(name: str) -> bool:
    """Whether a column only numbers the rows of one export ("OBJECTID")."""
    return tokens(name) in row_numbers() or tuple(repaired(name).lower().split("_")) in row_numbers()


def _phrase_score(phrase: Phrase, own: Phrase, written: Phrase, *, cut: bool) -> float:
    """1 for the phrase itself; less where the name says more, or where its last word was `cut` by a shapefile.

    `own` are the telling words of the name, `written` all of them.
    """
    if phrase in (own, written):
        return 1.0
    needed = [part for part in phrase if part not in empty_words()] or list(phrase)
    if not cut and needed[0] not in own:
        return 0.0
    left = list(own)
    for part in needed:
        match = part if part in left else None
        if match is None and cut and left and len(left[-1]) >= 2 and part.startswith(left[-1]):
            match = left[-1]
        if match is None:
            return 0.0
        left.remove(match)
    if not left:
        return 0.95
    return 0.5 + 0.4 * len(needed) / len(own)
