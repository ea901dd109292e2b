"""The words that cities use, in nine languages (words.json), ready for matching."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

Phrase = tuple[str, ...]
"""Words in the order in which they are written, folded: without accents and capitals."""


@cache
def words_of_cities() -> Mapping[str, dict]:
    """The file words.json."""
    return json.loads(Path(__file__).with_name("words.json").read_text(encoding="utf-8"))


def written_out(part: str) -> str:
    """A name's part in full: "height" for "ht"."""
    return words_of_cities()["abbreviations"].get(part, part)


@cache
def phrases(role: str, word: str) -> tuple[Phrase, ...]:
    """What cities call one of our words, the most telling names of each language first."""
    by_language = words_of_cities()["names"][role][word].values()
    longest = max(len(names) for names in by_language)
    in_turn = [names[rank] for rank in range(longest) for names in by_language if rank < len(names)]
    return tuple(dict.fromkeys(tuple(written_out(part) for part in name.split()) for name in in_turn))


@cache
def contradictions(role: str, word: str) -> frozenset[str]:
    """Name parts that speak against a word: "elev" is no mounting height."""
    return frozenset(words_of_cities()["not"].get(role, {}).get(word, ()))


@cache
def empty_words() -> frozenset[str]:
    """Name parts that say nothing: "desc", "code", "the"."""
    return frozenset(words_of_cities()["noise"])


@cache
def ground_elevation() -> frozenset[str]:
    """Name parts of columns that hold the height of the ground above the sea."""
    return frozenset(words_of_cities()["ground_elevation"])


@cache
def row_numbers() -> frozenset[Phrase]:
    """Names of columns that only number the rows of one export."""
    return frozenset(tuple(name.split()) for name in words_of_cities()["row_numbers"])


@cache
def known_tokens() -> frozenset[str]:
    """All name parts that we know: what "POLEHEIGHT" may be made of."""
    names = words_of_cities()["names"]
    parts = {
        part
        for words in names.values()
        for by_language in words.values()
        for list_of_names in by_language.values()
        for name in list_of_names
        for part in name.split()
    }
    others = {part for listed in words_of_cities()["not"].values() for against in listed.values() for part in against}
    people = {
        part.strip("*=")
        for group in ("anyone", "owner", "not_a_person")
        for phrase in words_of_cities()["personal"][group]
        for part in phrase.split()
    }
    short = frozenset(words_of_cities()["abbreviations"])
    return frozenset(part for part in parts | others | people | empty_words() | short if len(part) > 1) | {"led"}


@cache
def codes(word: str) -> Mapping[str, tuple[Phrase, ...]]:
    """The values that one of our words may take, each with what cities write for it."""
    by_code = words_of_cities()["codes"][word]
    return {code: tuple(tuple(text.split()) for text in texts) for code, texts in by_code.items()}


@cache
def texts_of_missing() -> frozenset[str]:
    """What cities write where they do not know."""
    return frozenset(words_of_cities()["missing"])


@cache
def months() -> Mapping[str, int]:
    """Names of months, and their number."""
    return {name: int(number) for number, names in words_of_cities()["months"].items() for name in names}


@cache
def yes_and_no() -> Mapping[str, bool]:
    """How a flag is written."""
    words = words_of_cities()
    return {**dict.fromkeys(words["yes"], True), **dict.fromkeys(words["no"], False)}


@cache
def phrases_of_layers(thing: str) -> tuple[str, ...]:
    """What cities call a layer of such things, in all languages; * ends a stem."""
    return tuple(phrase for listed in words_of_cities()["layers"][thing].values() for phrase in listed)


@cache
def phrases_of_no_input() -> Mapping[str, tuple[str, ...]]:
    """What cities call layers that hold no input of ours, by what they hold."""
    return {thing: tuple(listed) for thing, listed in words_of_cities()["no_input"].items()}
