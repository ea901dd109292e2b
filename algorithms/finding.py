"""What is wrong with the data, in plain words: findings that a run survives, and the error that ends it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from .message import Message

if TYPE_CHECKING:
    import numpy as np

NAMED_AT_MOST = 5
"""How many feature ids a finding carries as examples."""

ROWS_AT_MOST = 10_000
"""How many of the rows that are concerned a finding carries."""


class Severity(Enum):
    """How much a finding matters for the result."""

    ERROR = "error"  # a part of the result is missing because of it
    WARNING = "warning"  # the result stands, with less confidence
    INFO = "info"  # how the data was understood


@dataclass(frozen=True)
class Finding:
    """A data problem (or an assumption) that the run survived.

    `role` is the parameter the layer came in by ("parcels", "walkways", "lights", "area"); `count` features of
    `total` are concerned, of which `ids` names a few; `what` says what was found and what was done about it,
    `advice` what to do next. `rows` are the rows of the layer that are concerned, in their order, the first
    `ROWS_AT_MOST` of them; none where the finding is not about rows of this layer.
    """

    severity: Severity
    role: str
    layer: str
    what: Message
    advice: Message | None = None
    count: int = 0
    total: int = 0
    ids: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()


def some_rows(concerned: np.ndarray) -> tuple[int, ...]:
    """The rows for a finding: those where a mask (n,) is True, or row numbers, of which each counts once."""
    rows = concerned.nonzero()[0].tolist() if concerned.dtype == bool else sorted(set(concerned.tolist()))
    return tuple(rows[:ROWS_AT_MOST])


def in_whole_layer(findings: Iterable[Finding], kept: np.ndarray) -> list[Finding]:
    """Findings on the `kept` rows of a layer, a part of it, with the rows that they are in the whole."""
    return [replace(each, rows=some_rows(kept[list(each.rows)])) if each.rows else each for each in findings]


class DataError(Exception):
    """The run cannot go on: what is wrong, in which layer, and what to do next. Never a traceback for the user."""

    def __init__(self, what: Message, advice: Message, details: str = "") -> None:
        super().__init__(f"{what} {advice}")
        self.what = what
        self.advice = advice
        self.details = details
