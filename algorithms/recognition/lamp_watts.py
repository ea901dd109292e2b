"""Watts that stand bare behind a lamp's type: "VS 70", "NAV-T 150", "100 HPS"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .codes import code_of
from .values import text_of

if TYPE_CHECKING:
    import pandas as pd

STANDARD_W = frozenset((35, 50, 70, 80, 100, 125, 150, 175, 200, 250, 310, 400, 600, 700, 1000))
"""W; the sizes in which lamps with a discharge are sold (editable default, unverified)."""
DISCHARGE = ("HPS", "LPS", "MH", "MV")
"""Lamps whose sizes are standard: a bare number beside "LED" may be its colour, its year or its model."""

_BARE = re.compile(
    r"(?<![\w.,])(?:[x*×]\s*)?(\d{2,4})(?![\w.,]|\s*[a-z]\b)|(?<=[a-z])(\d{2,4})(?![\w.,])", re.IGNORECASE
)


def with_watts(lamp_types: pd.Series) -> pd.Series:
    """The texts (n,) of lamps' types, "W" behind the one bare number of each lamp with a discharge that is a standard
    size.
    """
    texts = lamp_types.map(text_of)
    named = {text: _named(text) for text in texts.unique()}
    return texts.map(named).astype(object)


def _named(text: str) -> str:
    numbers = [match for match in _BARE.finditer(text) if int(match[1] or match[2]) in STANDARD_W]
    if len(numbers) != 1 or code_of("technology", text, {}) not in DISCHARGE:
        return text
    return f"{text[: numbers[0].end()]} W{text[numbers[0].end() :]}"
