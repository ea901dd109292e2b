"""What a city's layers leave out about buildings, trees and barriers, from standing_defaults.json with its sources."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np


@lru_cache(maxsize=1)
def _defaults() -> dict:
    return json.loads(Path(__file__).with_name("standing_defaults.json").read_text(encoding="utf-8"))


def default_of(thing: str, quantity: str) -> float:
    """One value, metres or a share: `default_of("tree", "height")`."""
    return float(_defaults()[thing][quantity]["value"])


def height_by_area(area: np.ndarray) -> np.ndarray:
    """(n,) metres: the height of a building of `area` (n,) square metres of which nothing else is known."""
    steps = _defaults()["building"]["height_by_area"]
    step = np.searchsorted([each["from_m2"] for each in steps], area, side="right") - 1
    return np.array([each["value"] for each in steps])[step]


def by_barrier(quantity: str, kind: np.ndarray) -> np.ndarray:
    """(n,) `height` (m) or `permeability` (0 to 1) by kind of barrier."""
    table = _defaults()["barrier"]
    return np.array([table[each][quantity]["value"] for each in kind], dtype=float)
