"""A quick look at which parts of many phrases a text says, before each phrase is looked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .vocabulary import Phrase

LONG_STEM = 6
"""A stem of so many letters is also looked for inside longer words ("pfootpath-cl" is a footpath)."""


@dataclass(frozen=True)
class Parts:
    """The parts of phrases: those that must be whole words ("=" before them: the only ones), the stems without their
    asterisk, and those of the stems that are also looked for inside words.
    """

    whole: frozenset[str]
    stems: frozenset[str]
    inside: tuple[str, ...]

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Parts:
        """The parts of phrases, "acer*" being a stem."""
        parts = {part for phrase in phrases for part in phrase}
        stems = frozenset(part[:-1] for part in parts if part.endswith("*"))
        whole = frozenset(part for part in parts if not part.endswith("*"))
        return cls(whole, stems, tuple(stem for stem in stems if len(stem) >= LONG_STEM))

    def said_by(self, words: Phrase) -> set[str]:
        """The parts that the words say, as they are written in the phrases."""
        said = {part for word in words for part in (word, f"={word}") if part in self.whole}
        beginnings = {word[:end] for word in words for end in range(1, len(word) + 1)}
        found = self.stems & beginnings
        found |= {stem for stem in self.inside if any(stem in word for word in words)}
        return said | {f"{stem}*" for stem in found}
