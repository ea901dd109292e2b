"""Figures read back from a parcel's fields, where NULL stays unknown."""

from __future__ import annotations

import math
from collections.abc import Mapping
from numbers import Real


def figure(fields: Mapping[str, object], name: str) -> float | None:
    """The number in a field; None where the field is missing, NULL or no number."""
    value = fields.get(name)
    if isinstance(value, bool) or not isinstance(value, Real):
        return None
    return None if math.isnan(value) else float(value)
