"""Attribute values of QGIS as plain Python: NULL is None, dates are ISO text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

if TYPE_CHECKING:
    import pandas as pd

_PLAIN = frozenset({type(None), str, int, float, bool})


def plain(value: object) -> object:
    """One attribute value as text, number, truth value or None."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, QVariant):
        return None if value.isNull() else plain(value.value())
    if isinstance(value, (QDate, QDateTime, QTime)):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else None
    if isinstance(value, (QByteArray, bytes)):
        return None  # pictures and other blobs say nothing that could be measured
    if isinstance(value, (list, dict, tuple)):
        return json.dumps(value, default=str, ensure_ascii=False)
    return str(value)


def column(values: Sequence[object]) -> pd.Series:
    """One field's values as a column; whole numbers stay whole where some are NULL, so that ids keep their digits."""
    import pandas as pd

    if not _PLAIN.issuperset(map(type, values)):
        values = [plain(value) for value in values]
    kinds = set(map(type, values)) - {type(None)}
    if kinds == {float}:
        return pd.Series(values, dtype=float)
    whole = kinds == {int} and None not in values
    return pd.Series(values, dtype="int64" if whole else object)
