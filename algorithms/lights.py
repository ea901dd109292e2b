"""All street lights of a study: several layers understood, placed and joined into one inventory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from .finding import Finding, Severity
from .geometry import repair_points
from .lighting.luminaires import Luminaires, from_words
from .message import say
from .placing import place
from .recorded import understand

if TYPE_CHECKING:
    from .crs import StudyCrs
    from .layer import Layer
    from .mapping import Mapping
    from .recognition.guess import Recognition

SAME_PLACE_M = 0.3
"""Lights of two layers closer than this are one light."""


@dataclass(frozen=True)
class Lights:
    """The inventory: the luminaires, the newest date in it (ISO text, None where undated) and how it was understood."""

    luminaires: Luminaires
    date: str | None
    recognitions: tuple[Recognition, ...]


def gather_lights(
    layers: tuple[Layer, ...], mapping: Mapping, crs: StudyCrs, bounds: np.ndarray
) -> tuple[Lights | None, list[Finding]]:
    """One inventory from all light layers; None where no layer has a usable light."""
    findings: list[Finding] = []
    tables, places, recognitions = [], [], []
    for layer in layers:
        shapes, found = place(layer, "lights", crs, bounds)
        findings += found
        if shapes is None:
            continue
        points = repair_points(shapes.to_numpy())
        findings += _unplaced(layer, len(layer.frame) - len(np.unique(points.row)))
        parsed, recognition, found = understand(layer, "lights", mapping)
        findings += found
        table = parsed.iloc[points.row].reset_index(drop=True)
        table["layer"] = layer.name
        tables.append(table)
        places.append(points.xy)
        recognitions.append(recognition)
    if not tables or not sum(map(len, tables)):
        return None, findings
    table, xy = pd.concat(tables, ignore_index=True), np.concatenate(places)
    once, found = _each_once(table, xy)
    table, xy = table[once].reset_index(drop=True), xy[once]
    luminaires, told = from_words(table, xy)
    return Lights(luminaires, _newest(table), tuple(recognitions)), [*findings, *found, *told]


def _newest(table: pd.DataFrame) -> str | None:
    dates = table["date"].dropna() if "date" in table else pd.Series(dtype=object)
    return str(dates.max()) if len(dates) else None


def _each_once(table: pd.DataFrame, xy: np.ndarray) -> tuple[np.ndarray, list[Finding]]:
    """(n,) which lights to keep: one of each place that two layers share, one of each repeated row of a layer.

    Two rows of one layer at one place with different ids are two heads on one pole: both stay.
    """
    from scipy.spatial import cKDTree

    keep = np.ones(len(table), dtype=bool)
    pairs = cKDTree(xy).query_pairs(SAME_PLACE_M, output_type="ndarray")
    if len(pairs):
        first, second = np.sort(pairs, axis=1).T
        layer, name = table["layer"].to_numpy(), table["light_id"].to_numpy()
        no_name = pd.isna(name[first]) | pd.isna(name[second])
        same_row = (layer[first] == layer[second]) & (name[first] == name[second]) & ~no_name
        keep[second[(layer[first] != layer[second]) | same_row]] = False
    count = int((~keep).sum())
    if not count:
        return keep, []
    return keep, [
        Finding(
            Severity.INFO,
            "lights",
            ", ".join(dict.fromkeys(table["layer"])),
            say(
                "Findings",
                "{count:,} of {total:,} lights stand twice in the data (same place); each was counted once.",
                count=count,
                total=len(keep),
            ),
            None,
            count,
            len(keep),
        )
    ]


def _unplaced(layer: Layer, count: int) -> list[Finding]:
    if not count:
        return []
    total = len(layer.frame)
    return [
        Finding(
            Severity.WARNING,
            "lights",
            layer.name,
            say(
                "Findings",
                "{count:,} of {total:,} lights of '{layer}' have no place; their light is missing from the result.",
                count=count,
                total=total,
                layer=layer.name,
            ),
            say("Findings", "Complete their coordinates."),
            count,
            total,
        )
    ]
