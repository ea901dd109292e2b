"""How a long computation says how far it is, and learns that the user wants it to stop."""

from __future__ import annotations

from .message import Message


class Cancelled(Exception):
    """The user asked to stop."""


class Progress:
    """Progress that nobody watches; QGIS's side has one that reports to the dialog and raises `Cancelled`."""

    def stage(self, what: Message, until: float) -> None:
        """A new stage begins; it ends when the whole run is `until` (0 to 1) complete."""

    def update(self, fraction: float) -> None:
        """`fraction` (0 to 1) of the present stage is done. Call it at least every 0.2 s: it raises `Cancelled`."""
