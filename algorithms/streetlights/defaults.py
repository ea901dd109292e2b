"""The judgements behind ranked upgrades, from defaults.json, where every one has its source."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def _defaults() -> dict:
    return json.loads(Path(__file__).with_name("defaults.json").read_text(encoding="utf-8"))


def default_of(thing: str, quantity: str) -> float:
    """One value in its own unit: `default_of("pole", "edge")` metres."""
    return float(_defaults()[thing][quantity]["value"])


def defaults_of(thing: str, quantity: str) -> tuple[float, ...]:
    """Several values: `defaults_of("dim", "levels")`."""
    return tuple(float(each["value"]) for each in _defaults()[thing][quantity])
