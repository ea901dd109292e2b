"""Findings about some rows of a layer: counted, and with a few of their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..finding import NAMED_AT_MOST, Finding, Severity, some_rows

if TYPE_CHECKING:
    from ..message import Message


def on_rows(
    severity: Severity,
    role: str,
    layer: str,
    what: Message,
    advice: Message | None,
    rows: np.ndarray,
    ids: np.ndarray | None = None,
) -> list[Finding]:
    """A finding on the `rows` (n,) bool that are concerned, none where there are none.

    `what` may name {count}, {total} and {layer}; `ids` (n,) are the rows' ids, None where unknown.
    """
    count, total = int(rows.sum()), len(rows)
    if not count:
        return []
    named = () if ids is None else tuple(str(each) for each in ids[rows] if each is not None)[:NAMED_AT_MOST]
    told = what.about(count=count, total=total, layer=layer)
    return [Finding(severity, role, layer, told, advice, count, total, named, some_rows(rows))]
