"""Reasons of works as they were written, told again in another language."""

from __future__ import annotations

from collections.abc import Sequence

from ..message import Translate
from ..retold import Holes, again
from .actions import ACTIONS
from .told import worded, wordings


def retold(action: str, text: str, languages: Sequence[Translate], into: Translate) -> str:
    """Why a work is on the list, in the language of `into`: looked for among all that the ranking says of the action.

    A reason that was edited, or that is of another's list, stays as it is.
    """
    if action not in ACTIONS:
        return text
    possible = (worded(wording, Holes()).render for wording in wordings(action))
    return again(text, possible, languages, into)
