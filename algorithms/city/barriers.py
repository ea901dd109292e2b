"""Walls, fences and hedges of a study: lines with a height, a kind and how much sight passes through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..finding import Finding, Severity, in_whole_layer
from ..geometry.repair import RepairedLines, repair_lines
from ..message import Message, listed, say
from ..recognition.codes import code_of, coded
from ..recognition.names import repaired, tokens
from ..recognition.recorded import newest
from ..recognition.row_findings import on_rows
from ..recognition.units import Unit
from ..recognition.unstated_units import Unstated, by_size, understand_lengths
from .placing import place
from .standing_defaults import by_barrier

if TYPE_CHECKING:
    from shapely.geometry import LineString
    from shapely.geometry.base import BaseGeometry

    from ..layer import Layer
    from ..mapping import Mapping
    from ..recognition.guess import Recognition
    from .crs import StudyCrs

FEET_FROM = (2.5, 3.5)
"""Median heights from which on they are feet: where coordinates are in feet, and elsewhere (editable, unverified)."""
AREAS = ("Polygon", "MultiPolygon")
OPEN_TO_DOUBT = ("fence", "unknown")
"""Kinds that do not say how much sight passes."""
IN_WORDS = {
    "wall": say("Words", "wall {height:g} m"),
    "retaining wall": say("Words", "retaining wall {height:g} m"),
    "board fence": say("Words", "board fence {height:g} m"),
    "hedge": say("Words", "hedge {height:g} m"),
    "picket": say("Words", "picket fence {height:g} m"),
    "chain-link": say("Words", "chain-link fence {height:g} m"),
    "railing": say("Words", "railing {height:g} m"),
    "fence": say("Words", "fence {height:g} m"),
    "unknown": say("Words", "kind not known {height:g} m"),
}
"""The kinds of barriers with the height that is assumed for each."""


@dataclass(frozen=True)
class Barriers:
    """`k` lines in study metres.

    `height` (k,) above ground; `permeability` (k,) 0 to 1, the share of sight that passes; `kind` (k,) "wall",
    "retaining wall", "board fence", "hedge", "picket", "chain-link", "railing", "fence" (of unknown make) or
    "unknown"; `assumed` (k,) 0 to 1: half for an assumed height, half for an assumed permeability; `ids`, `layer`
    (k,) text.
    """

    lines: list[LineString]
    height: np.ndarray
    permeability: np.ndarray
    kind: np.ndarray
    assumed: np.ndarray
    ids: np.ndarray
    layer: np.ndarray
    date: str | None
    recognitions: tuple[Recognition, ...]


def gather_barriers(
    layers: tuple[Layer, ...], mapping: Mapping, crs: StudyCrs, bounds: np.ndarray
) -> tuple[Barriers | None, list[Finding]]:
    """The barriers of all layers; None where no layer has a usable one."""
    findings: list[Finding] = []
    lines: list[LineString] = []
    tables, recognitions = [], []
    for layer in layers:
        shapes, found = place(layer, "barriers", crs, bounds)
        findings += found
        if shapes is None:
            continue
        table, recognition, found = understand_lengths(layer, "barriers", mapping, crs, _units)
        findings += found
        drawn = repair_lines([_outline(shape) for shape in shapes])
        findings += _undrawn(layer, drawn)
        table["kind"] = _kinds(layer, table)
        hiding = (table["kind"] != "no obstacle").to_numpy()
        findings += [*_low(layer, ~hiding), *in_whole_layer(_told(layer, table[hiding]), np.flatnonzero(hiding))]
        table["name"] = np.where(table["id"].isna(), (np.arange(len(table)) + 1).astype(str), table["id"])
        table["layer"] = layer.name
        kept = hiding[drawn.row]
        lines += list(drawn.geometries[kept])
        tables.append(table.iloc[drawn.row[kept]])
        recognitions.append(recognition)
    if not lines:
        return None, findings
    return _barriers(lines, pd.concat(tables, ignore_index=True), tuple(recognitions)), findings


def _barriers(lines: list[LineString], table: pd.DataFrame, recognitions: tuple[Recognition, ...]) -> Barriers:
    kind = table["kind"].to_numpy(dtype=object)
    height = table["height"].to_numpy(dtype=float)
    unknown = np.isnan(height)
    return Barriers(
        lines,
        np.where(unknown, by_barrier("height", kind), height),
        by_barrier("permeability", kind),
        kind,
        0.5 * unknown + 0.5 * np.isin(kind, OPEN_TO_DOUBT),
        table["name"].to_numpy(dtype=object),
        table["layer"].to_numpy(dtype=object),
        newest(table),
        recognitions,
    )


def _units(unstated: Unstated) -> dict[str, tuple[Unit, Message]]:
    return {word: by_size(numbers, FEET_FROM, unstated) for word, numbers in unstated.numbers.items()}


def _outline(shape: BaseGeometry | None) -> BaseGeometry | None:
    """Walls drawn as areas hide as their edges do."""
    return shape.boundary if shape is not None and shape.geom_type in AREAS else shape


def _kinds(layer: Layer, table: pd.DataFrame) -> np.ndarray:
    """(n,) the kind that the layer's columns say; else what its name says; else "unknown".

    The material tells more of a fence of unknown make.
    """
    kind = table["barrier"].to_numpy(dtype=object)
    made_of = coded("barrier", table["material"], {})
    kind = np.where((pd.isna(kind) | (kind == "fence")) & ~pd.isna(made_of), made_of, kind)
    if pd.isna(kind).all():
        kind = np.full(len(table), _kind_by_name(layer.name), dtype=object)
    return np.where(pd.isna(kind), "unknown", kind)


def _kind_by_name(layer: str) -> str | None:
    told = (code_of("barrier", token, {}) for token in (repaired(layer).replace("_", " "), *tokens(layer)))
    return next((kind for kind in told if kind is not None), None)


def _undrawn(layer: Layer, drawn: RepairedLines) -> list[Finding]:
    missing = drawn.null | drawn.empty | drawn.lost | drawn.wrong_type
    what = say("Findings", "{count:,} of {total:,} features of '{layer}' are no lines; they hide nothing.")
    advice = say("Findings", "Give walls, fences and hedges as lines.")
    return on_rows(Severity.WARNING, "barriers", layer.name, what, advice, missing)


def _low(layer: Layer, low: np.ndarray) -> list[Finding]:
    what = say("Findings", "{count:,} of {total:,} barriers of '{layer}' (bollards, kerbs and the like) hide nothing.")
    return on_rows(Severity.INFO, "barriers", layer.name, what, None, low)


def _told(layer: Layer, table: pd.DataFrame) -> list[Finding]:
    kind, ids = table["kind"].to_numpy(dtype=object), table["id"].to_numpy()
    no_height = say(
        "Findings",
        "{count:,} of {total:,} barriers of '{layer}' have no height; it was assumed by their kind ({kinds}).",
    )
    unknown = table["height"].isna().to_numpy()
    heights = [(each, by_barrier("height", np.array([each]))[0]) for each in dict.fromkeys(kind[unknown])]
    if heights:
        no_height = no_height.about(kinds=listed([IN_WORDS[each].about(height=height) for each, height in heights]))
    doubt = np.isin(kind, OPEN_TO_DOUBT)
    share = by_barrier("permeability", np.array(["fence"]))[0]
    no_make = say(
        "Findings",
        "{count:,} of {total:,} barriers of '{layer}' do not say how they are made; {percent:.0f} % of sight was "
        "assumed to pass.",
    ).about(percent=100.0 * share)
    say_height = say("Findings", "Complete their heights, in metres or feet.")
    say_make = say(
        "Findings",
        "Say in MAPPING what they are, such as: barriers.barrier(FENCE) = board fence (or picket, chain-link).",
    )
    return [
        *on_rows(Severity.WARNING, "barriers", layer.name, no_height, say_height, unknown, ids),
        *on_rows(Severity.WARNING, "barriers", layer.name, no_make, say_make, doubt, ids),
    ]
