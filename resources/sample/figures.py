"""The measured figures that the district imitates, and draws from them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

MEASURED = Path(__file__).resolve().parent / "measured.json"


def measured() -> dict:
    """The table that `measure_quantiles.py` made."""
    return json.loads(MEASURED.read_text(encoding="utf-8"))


def values_at(quantiles: dict[str, float], share: np.ndarray) -> np.ndarray:
    """The distribution's values at `share` (0 to 1), straight between the measured quantiles."""
    known = sorted((int(name[1:]) / 100.0, value) for name, value in quantiles.items() if name.startswith("p"))
    return np.interp(share, *np.array(known).T)


def even_shares(count: int, rng: np.random.Generator) -> np.ndarray:
    """`count` shares spread evenly over 0 to 1, in random order: their quantiles are those aimed at."""
    return (rng.permutation(count) + 0.5) / count


def draws(
    quantiles: dict[str, float], rng: np.random.Generator, between: tuple[float, float] = (0.0, 1.0), batch: int = 50
) -> Iterator[float]:
    """Endless draws from the distribution between two of its shares; every `batch` of them is spread evenly."""
    low, high = between
    while True:
        yield from values_at(quantiles, low + (high - low) * even_shares(batch, rng))


def matched(quantiles: dict[str, float], score: np.ndarray) -> np.ndarray:
    """One value each, larger where `score` is larger; together they have the measured quantiles."""
    rank = np.empty(len(score))
    rank[np.argsort(score, kind="stable")] = np.arange(len(score))
    return values_at(quantiles, (rank + 0.5) / len(score))
