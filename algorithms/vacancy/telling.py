"""What is told about evidence: how it was understood, what found no parcel, what was set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity
from ..message import say
from ..recognition.guess import ROLES
from .kinds import evidence_kinds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..layer import Layer
    from .matching import Matched
    from .signs import Signs


def without_ids(findings: Iterable[Finding], matched: Matched) -> list[Finding]:
    """Findings on fields, less those that doubt an id: many rows per parcel are no fault in evidence."""
    label = ROLES["evidence"]["id"].label
    return [each for each in findings if matched.column is None or each.what.values.get("word") != label]


def without_values(findings: Iterable[Finding]) -> list[Finding]:
    """Findings on values, less those on the value of buildings, of which only 0 is read."""
    label = ROLES["evidence"]["improvements"].label
    return [each for each in findings if each.what.values.get("word") != label]


def of_matches(layer: Layer, matched: Matched, by_id: int) -> list[Finding]:
    """By what the rows were matched, and how many found no parcel."""
    total = len(layer.frame)
    found = len(np.unique(matched.row))
    findings = []
    if matched.form is not None and by_id:
        findings.append(
            Finding(
                Severity.INFO, "evidence", layer.name,
                say("Evidence", "{count:,} of {total:,} rows of '{layer}' were matched to parcels by '{column}', {form}.",
                    count=by_id, total=total, layer=layer.name, column=matched.column or "", form=matched.form.name),
                None, by_id, total,
            )
        )  # fmt: skip
    if found > by_id:
        findings.append(
            Finding(
                Severity.INFO, "evidence", layer.name,
                say("Evidence", "{count:,} of {total:,} rows of '{layer}' were matched to parcels by their place.",
                    count=found - by_id, total=total, layer=layer.name),
                None, found - by_id, total,
            )
        )  # fmt: skip
    if found < total:
        findings.append(_unmatched(layer, total - found, total))
    return findings


def _unmatched(layer: Layer, count: int, total: int) -> Finding:
    none = count == total
    return Finding(
        Severity.ERROR if none else Severity.WARNING, "evidence", layer.name,
        say("Evidence", "{count:,} of {total:,} rows of '{layer}' belong to no parcel of this run; they were left out.",
            count=count, total=total, layer=layer.name),
        say("Evidence", "Say in MAPPING which column holds the parcel's id: evidence@{layer}.id = COLUMN", layer=layer.name)
        if none
        else say("Evidence", "That is right where the layer is larger than the area. Else compare its ids with those of the parcels."),
        count, total,
    )  # fmt: skip


def of_useless_mapping(layer: Layer, column: str, instead: str | None) -> Finding:
    """MAPPING names an id column that matches nothing."""
    what = (
        say("Evidence", "MAPPING takes the parcel's id of '{layer}' from '{column}', but none of its values is a parcel's id.",
            layer=layer.name, column=column)
        if instead is None
        else say("Evidence", "MAPPING takes the parcel's id of '{layer}' from '{column}', which matches few parcels; '{instead}' matches more and was used.",
                 layer=layer.name, column=column, instead=instead)
    )  # fmt: skip
    total = len(layer.frame)
    return Finding(
        Severity.WARNING, "evidence", layer.name, what,
        say("Evidence", "Correct the line evidence.id in MAPPING."), total, total,
    )  # fmt: skip


def of_signs(layer: Layer, signs: Signs, private: bool) -> list[Finding]:
    """How a layer was understood, and how much of it says nothing that is known."""
    total = len(layer.frame)
    findings = [Finding(Severity.INFO, "evidence", layer.name, how, None, 0, total) for how in signs.how]
    if not len(signs.table):
        findings.append(
            Finding(
                Severity.ERROR, "evidence", layer.name,
                say("Evidence", "Nothing in '{layer}' says which sign of vacancy its rows are; it was left out.", layer=layer.name),
                say("Evidence", "Say it in MAPPING: evidence@{layer}.kind = one of {kinds}", layer=layer.name, kinds=", ".join(evidence_kinds())),
                total, total,
            )
        )  # fmt: skip
    elif signs.unread:
        findings.append(
            Finding(
                Severity.INFO, "evidence", layer.name,
                say("Evidence", "{count:,} of {total:,} rows of '{layer}' say nothing of vacancy and were left out.",
                    count=signs.unread, total=total, layer=layer.name),
                None, signs.unread, total,
            )
        )  # fmt: skip
    if private:
        findings.append(
            Finding(
                Severity.INFO, "evidence", layer.name,
                say("Evidence", "'{layer}' is near to households: it is used on this computer and never named for a parcel in a result.", layer=layer.name),
                None, 0, total,
            )
        )  # fmt: skip
    return findings


def of_late_dates(layer: Layer, late: np.ndarray) -> list[Finding]:
    """Dates years after all others of their column."""
    count, total = int(late.sum()), len(late)
    if not count:
        return []
    return [
        Finding(
            Severity.WARNING, "evidence", layer.name,
            say("Evidence", "{count:,} of {total:,} rows of '{layer}' are dated years after all others; they were set aside.",
                count=count, total=total, layer=layer.name),
            say("Evidence", "Correct their dates."), count, total,
        )
    ]  # fmt: skip


def of_future(name: str, as_of: str, count: int, total: int) -> Finding:
    """Signs dated after AS_OF."""
    return Finding(
        Severity.WARNING, "evidence", name,
        say("Evidence", "{count:,} of {total:,} signs of '{layer}' are dated after {as_of}; they were set aside.",
            count=count, total=total, layer=name, as_of=as_of),
        say("Evidence", "Choose a later AS_OF, or correct the dates."), count, total,
    )  # fmt: skip


def of_undated(name: str) -> Finding:
    """A layer without any date."""
    return Finding(
        Severity.WARNING, "evidence", name,
        say("Evidence", "'{layer}' bears no date: its signs weigh half, with less confidence.", layer=name),
        say("Evidence", 'Say in MAPPING of when it is: evidence@{layer}.date = "2024-06"', layer=name),
    )  # fmt: skip
