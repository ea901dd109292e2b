"""How a long computation says how far it is, and learns that the user wants it to stop."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from .message import Message


class Cancelled(Exception):
    """The user asked to stop."""


class Progress:
    """Progress that nobody watches; QGIS's side has one that reports to the dialog and raises `Cancelled`."""

    def stage(self, what: Message, until: float) -> None:
        """A new stage begins; it ends when the whole run is `until` (0 to 1) complete."""

    def part(self, first: float, last: float) -> Progress:  # noqa: ARG002 - nobody watches
        """The progress of a part of the present stage, from `first` to `last` (0 to 1) of it, with its own stages."""
        return self

    def parts(self, efforts: Sequence[float]) -> list[Progress]:
        """The progress of parts of the present stage, one after the other, that take as long as `efforts` compare."""
        whole = sum(efforts)
        ends = [0.0, *(end / whole if whole else 1.0 for end in accumulate(efforts))]
        return [self.part(first, last) for first, last in zip(ends, ends[1:])]

    def update(self, fraction: float) -> None:
        """`fraction` (0 to 1) of the present stage is done. Call it at least every 0.2 s: it raises `Cancelled`."""
