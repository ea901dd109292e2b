"""What is wrong with the data, in plain words: findings that a run survives, and the error that ends it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .message import Message

NAMED_AT_MOST = 5
"""How many feature ids a finding carries as examples."""


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
    `advice` what to do next.
    """

    severity: Severity
    role: str
    layer: str
    what: Message
    advice: Message | None = None
    count: int = 0
    total: int = 0
    ids: tuple[str, ...] = ()


class DataError(Exception):
    """The run cannot go on: what is wrong, in which layer, and what to do next. Never a traceback for the user."""

    def __init__(self, what: Message, advice: Message, details: str = "") -> None:
        super().__init__(f"{what} {advice}")
        self.what = what
        self.advice = advice
        self.details = details
