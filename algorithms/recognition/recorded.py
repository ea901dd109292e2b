"""What a layer's columns say, in our words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from ..roles import recognise
from .personal import drop_personal
from .wording import words

if TYPE_CHECKING:
    from ..finding import Finding
    from ..layer import Layer
    from ..mapping import Mapping
    from .guess import Recognition


def attributes_of(layer: Layer, role: str) -> tuple[pd.DataFrame, list[Finding]]:
    """The layer's columns as they came, without geometry and without those that look personal (with findings)."""
    return drop_personal(pd.DataFrame(layer.frame.drop(columns="geometry", errors="ignore")), role, layer.name)


def understand(layer: Layer, role: str, mapping: Mapping) -> tuple[pd.DataFrame, Recognition, list[Finding]]:
    """The layer's columns in our words, how they were recognised, and what was wrong with them."""
    table, findings = attributes_of(layer, role)
    recognition = recognise(role, table, layer.name, mapping)
    parsed, found = words(role, table, recognition, mapping)
    return parsed, recognition, [*findings, *recognition.findings, *found]


def newest(table: pd.DataFrame) -> str | None:
    """The newest `date` of a table in our words (ISO text), None where it is undated."""
    dates = table["date"].dropna()
    return str(dates.max()) if len(dates) else None
