"""Lengths whose unit a layer states nowhere: what the layer's other columns and its coordinates say of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity
from ..message import Message, say
from ..roles import recognise
from .fits import sample_of, unit_for
from .guess import ROLES, Kind, Recognition
from .recorded import attributes_of
from .units import FOOT, METRE, Unit
from .values import parse_measures
from .wording import words

if TYPE_CHECKING:
    import pandas as pd

    from ..city.crs import StudyCrs
    from ..layer import Layer
    from ..mapping import Mapping

FOOT_M = 0.3048


@dataclass(frozen=True)
class Unstated:
    """Columns of lengths without a unit: word -> (n,) bare numbers; `counts` are the layer's numbers of pieces."""

    numbers: dict[str, np.ndarray]
    counts: dict[str, np.ndarray]
    in_feet: bool
    stated: dict[str, Unit]
    """The units of the lengths that state one."""


Choose = Callable[[Unstated], "dict[str, tuple[Unit, Message]]"]
"""From what is unstated to the unit of each word and why."""


def understand_lengths(
    layer: Layer, role: str, mapping: Mapping, crs: StudyCrs, choose: Choose
) -> tuple[pd.DataFrame, Recognition, list[Finding]]:
    """As `understand`, with `choose` deciding the units that nothing states.

    Each choice is a column's reason; one that may surprise (no metres, or a layer in feet) is a finding too.
    """
    table, findings = attributes_of(layer, role)
    recognition = recognise(role, table, layer.name, mapping)
    unstated = _unstated(layer, role, table, recognition, mapping, crs)
    columns = dict(recognition.columns)
    for word, (unit, why) in choose(unstated).items() if unstated.numbers else ():
        guess = columns[word]
        columns[word] = replace(guess, unit=unit.symbol, reason=_reason(role, guess.column, word, unit, why))
        if unit is not METRE or unstated.in_feet:
            findings.append(_told(layer.name, role, guess.column, word, columns[word].reason))
    recognition = replace(recognition, columns=columns)
    parsed, found = words(role, table, recognition, mapping)
    return parsed, recognition, [*findings, *recognition.findings, *found]


def by_size(numbers: np.ndarray, limits: tuple[float, float], unstated: Unstated) -> tuple[Unit, Message]:
    """Feet where the median reaches a limit, else metres: a low limit where coordinates are in feet, else a high one.

    Between the two limits are numbers that are as usual in feet as in metres (editable defaults, unverified).
    """
    middle = median_size(numbers)
    if middle >= limits[0] and unstated.in_feet:
        return FOOT, say(
            "Roles", "the layer's coordinates are in feet and half of the lengths reach {middle:,.1f}", middle=middle
        )
    if middle >= limits[1]:
        return FOOT, say("Roles", "half of the lengths reach {middle:,.1f}, which is unusual in metres", middle=middle)
    return METRE, say("Roles", "half of the lengths do not exceed {middle:,.1f}", middle=middle)


def median_size(numbers: np.ndarray) -> float:
    """The median of what is known of the numbers, without sign; 0 where nothing is known."""
    known = np.abs(numbers[np.isfinite(numbers)])
    return float(np.median(known)) if len(known) else 0.0


def in_feet(layer: Layer, crs: StudyCrs) -> bool:
    """Whether the layer's coordinates (those of the study, where it has none or degrees) are in feet."""
    own = getattr(layer.frame, "crs", None)
    factor = own.axis_info[0].unit_conversion_factor if own is not None and own.is_projected else crs.unit_m
    return abs(float(factor) - FOOT_M) < 1e-3


def _unstated(
    layer: Layer, role: str, table: pd.DataFrame, recognition: Recognition, mapping: Mapping, crs: StudyCrs
) -> Unstated:
    numbers: dict[str, np.ndarray] = {}
    counts: dict[str, np.ndarray] = {}
    stated: dict[str, Unit] = {}
    for word, guess in recognition.columns.items():
        spec = ROLES[role][word]
        if spec.kind is not Kind.MEASURE or guess.column is None:
            continue
        column = table[guess.column]
        entry = mapping.entry(role, layer.name, word)
        unit, assumed = unit_for(spec, guess.column, sample_of(column), entry.unit if entry else None)
        parsed = parse_measures(column, spec.quantity or "count", METRE if spec.quantity == "length" else None)
        if spec.quantity == "count":
            counts[word] = parsed.values
        elif assumed:
            numbers[word] = np.where(parsed.bare, parsed.values, np.nan)
        else:
            stated[word] = unit
    return Unstated(numbers, counts, in_feet(layer, crs), stated)


def _reason(role: str, column: str | None, word: str, unit: Unit, why: Message) -> Message:
    return say(
        "Roles", "'{column}' was taken as {word} in {unit}: its unit is stated nowhere, but {why}.",
        column=column or "", word=ROLES[role][word].label, unit=unit.label, why=why,
    )  # fmt: skip


def _told(layer: str, role: str, column: str | None, word: str, reason: Message) -> Finding:
    advice = say(
        "Roles", "If it is another, say so in MAPPING: {role}.{word} = {column} [ft], or [m].",
        role=role, word=word, column=column or "",
    )  # fmt: skip
    return Finding(Severity.INFO, role, layer, reason, advice)
