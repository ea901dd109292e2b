"""The mapping of fields, as Check data writes it and as the user corrects it: a line for each word of each layer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

UNKNOWN = "?"
"""What stands for a word that no field says."""
NONE = "-"
"""What the user writes where no field is to be taken."""

_LINE = re.compile(r"^(?P<unknown># )?(?P<left>(?P<role>\w+)@(?P<layer>.+)\.(?P<word>\w+)) = (?P<right>.*)$")


@dataclass(frozen=True)
class FieldLine:
    """What one word of a layer was taken from: `left` = `right` in MAPPING, and why."""

    role: str
    layer: str
    word: str
    left: str
    right: str
    reason: str = ""
    by_hand: bool = False


def lines_of(mapping: str) -> list[FieldLine]:
    """The lines of a mapping as Check data writes it; the remark above a line is its reason."""
    found: list[FieldLine] = []
    reason = ""
    for text in mapping.splitlines():
        match = _LINE.match(text)
        if match is None:
            reason = text[2:] if text.startswith("# ") else ""
            continue
        if match["unknown"] and match["right"] != UNKNOWN:
            reason = text[2:]  # a remark that only looks like a line
            continue
        told = "" if match["unknown"] else reason
        found.append(FieldLine(match["role"], match["layer"], match["word"], match["left"], match["right"], told))
        reason = ""
    return found


def corrected(lines: Iterable[FieldLine], own: str) -> list[FieldLine]:
    """The lines with what the user's `own` lines say of them; one for a single layer goes before one for all."""
    said = dict(_own_lines(own))
    told = ((line, said.get(line.left, said.get(f"{line.role}.{line.word}"))) for line in lines)
    return [line if right is None else replace(line, right=right, reason="", by_hand=True) for line, right in told]


def with_line(own: str, left: str, right: str) -> str:
    """The user's own lines with one more, in place of an older one for the same word."""
    return "\n".join([*(text for text in own.splitlines() if _left(text) != left), f"{left} = {right}"])


def without_line(own: str, left: str) -> str:
    """The user's own lines without the one for a word."""
    return "\n".join(text for text in own.splitlines() if _left(text) != left)


def as_written(text: str, columns: Sequence[str]) -> str:
    """The right side of a line for what the user chose or typed: a column's name is quoted where it needs it."""
    from ...algorithms.mapping import quoted

    text = text.strip()
    return quoted(text) if text in columns else text or NONE


def _own_lines(own: str) -> list[tuple[str, str]]:
    parts = (text.partition("=") for text in own.splitlines() if not text.lstrip().startswith("#"))
    return [(left.strip(), right.strip()) for left, equals, right in parts if equals]


def _left(text: str) -> str:
    return text.partition("=")[0].strip()
