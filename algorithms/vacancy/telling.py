"""What is told about evidence: how it was understood, what found no parcel, what was set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity, some_rows
from ..message import say
from ..recognition.guess import ROLES
from ..recognition.row_findings import on_rows
from .kinds import evidence_kinds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..layer import Layer
    from ..message import Message
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
    total, found = len(layer.frame), len(np.unique(matched.row))
    named = {"total": total, "layer": layer.name}
    findings = []
    if matched.form is not None and by_id:
        what = say(
            "Evidence", "{count:,} of {total:,} rows of '{layer}' were matched to parcels by '{column}', {form}."
        )
        what = what.about(count=by_id, column=matched.column or "", form=matched.form.name, **named)
        findings.append(_finding(layer, Severity.INFO, what, None, by_id))
    if found > by_id:
        what = say("Evidence", "{count:,} of {total:,} rows of '{layer}' were matched to parcels by their place.")
        findings.append(_finding(layer, Severity.INFO, what.about(count=found - by_id, **named), None, found - by_id))
    if found < total:
        findings.append(_unmatched(layer, np.setdiff1d(np.arange(total), matched.row)))
    return findings


def _finding(
    layer: Layer,
    severity: Severity,
    what: Message,
    advice: Message | None,
    count: int,
    rows: tuple[int, ...] = (),
) -> Finding:
    return Finding(severity, "evidence", layer.name, what, advice, count, len(layer.frame), rows=rows)


def _unmatched(layer: Layer, unmatched: np.ndarray) -> Finding:
    count, total = len(unmatched), len(layer.frame)
    what = say(
        "Evidence",
        "{count:,} of {total:,} rows of '{layer}' belong to no parcel of this run; they were left out.",
        count=count,
        total=total,
        layer=layer.name,
    )
    if count < total:
        advice = say(
            "Evidence",
            "That is right where the layer is larger than the area. Else compare its ids with those of the parcels.",
        )
        return _finding(layer, Severity.WARNING, what, advice, count, some_rows(unmatched))
    advice = say(
        "Evidence",
        "Say in MAPPING which column holds the parcel's id: evidence@{layer}.id = COLUMN",
        layer=layer.name,
    )
    return _finding(layer, Severity.ERROR, what, advice, count)


def of_useless_mapping(layer: Layer, column: str, instead: str | None) -> Finding:
    """MAPPING names an id column that matches nothing, or less than another."""
    nothing = say(
        "Evidence",
        "MAPPING takes the parcel's id of '{layer}' from '{column}', but none of its values is a parcel's id.",
    )
    less = say(
        "Evidence",
        "MAPPING takes the parcel's id of '{layer}' from '{column}', which matches few parcels;"
        " '{instead}' matches more and was used.",
    )
    what = nothing if instead is None else less.about(instead=instead)
    advice = say("Evidence", "Correct the line evidence.id in MAPPING.")
    return _finding(layer, Severity.WARNING, what.about(layer=layer.name, column=column), advice, len(layer.frame))


def of_signs(layer: Layer, signs: Signs) -> list[Finding]:
    """How a layer was understood, how much of it says nothing that is known, and whether it is near to households."""
    total = len(layer.frame)
    findings = [_finding(layer, Severity.INFO, how, None, 0) for how in signs.how]
    if not len(signs.table):
        what = say("Evidence", "Nothing in '{layer}' says which sign of vacancy its rows are; it was left out.")
        advice = say(
            "Evidence",
            "Say it in MAPPING: evidence@{layer}.kind = one of {kinds}",
            layer=layer.name,
            kinds=", ".join(evidence_kinds()),
        )
        findings.append(_finding(layer, Severity.ERROR, what.about(layer=layer.name), advice, total))
    else:
        what = say("Evidence", "{count:,} of {total:,} rows of '{layer}' say nothing of vacancy and were left out.")
        findings += on_rows(Severity.INFO, "evidence", layer.name, what, None, signs.unread)
    if any(evidence_kinds()[kind].private for kind in signs.table["kind"].unique()):
        what = say(
            "Evidence",
            "'{layer}' is near to households: it is used on this computer and never named for a parcel in a result.",
            layer=layer.name,
        )
        findings.append(_finding(layer, Severity.INFO, what, None, 0))
    return findings


def of_late_dates(layer: Layer, late: np.ndarray) -> list[Finding]:
    """Dates years after all others of their column."""
    what = say(
        "Evidence", "{count:,} of {total:,} rows of '{layer}' are dated years after all others; they were set aside."
    )
    advice = say("Evidence", "Correct their dates.")
    return on_rows(Severity.WARNING, "evidence", layer.name, what, advice, late)


def of_future(name: str, as_of: str, count: int, total: int) -> Finding:
    """Signs dated after AS_OF."""
    what = say(
        "Evidence",
        "{count:,} of {total:,} signs of '{layer}' are dated after {as_of}; they were set aside.",
        count=count,
        total=total,
        layer=name,
        as_of=as_of,
    )
    advice = say("Evidence", "Choose a later AS_OF, or correct the dates.")
    return Finding(Severity.WARNING, "evidence", name, what, advice, count, total)


def of_undated(name: str) -> Finding:
    """A layer without any date."""
    what = say("Evidence", "'{layer}' bears no date: its signs weigh half, with less confidence.", layer=name)
    advice = say("Evidence", 'Say in MAPPING of when it is: evidence@{layer}.date = "2024-06"', layer=name)
    return Finding(Severity.WARNING, "evidence", name, what, advice)
