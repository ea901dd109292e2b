"""Words that somebody decided to leave in a public text, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..finding import DataError
from ..message import say
from .vocabulary import Phrase, Vocabulary
from .wording import Hit, Text, hits, words_of

Reasons = Mapping[Phrase, str]
"""Why a word may stay, by its plain words."""


@dataclass(frozen=True)
class Judged:
    """What was found: what is still `open`, and what was `accepted`, each with its reason."""

    open: tuple[Hit, ...]
    accepted: tuple[tuple[Hit, str], ...]


def read_accepted(text: str) -> Reasons:
    """Lines `word = reason`; empty lines and those that begin with # say nothing. Raises DataError without a reason."""
    reasons: dict[Phrase, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        word, _, reason = (part.strip() for part in line.partition("="))
        if not words_of(word) or not reason:
            raise DataError(
                say("Wording", "Line {number} of the accepted words gives no reason: '{line}'.",
                    number=number, line=line.strip()),
                say("Wording", "Write the word, an equals sign and why it may stay: it is printed in the report."),
            )  # fmt: skip
        reasons[words_of(word)] = reason
    return reasons


def judge(texts: Sequence[Text], vocabulary: Vocabulary, reasons: Reasons) -> Judged:
    """What the vocabulary finds in the texts, told apart by what was accepted."""
    found = hits(texts, vocabulary)
    told = [(hit, reasons.get(words_of(hit.word))) for hit in found]
    return Judged(
        tuple(hit for hit, reason in told if reason is None),
        tuple((hit, reason) for hit, reason in told if reason is not None),
    )
