"""The weights of the factors: equal unless the user says otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..factor import FACTORS
from ..finding import DataError
from ..message import say

VOTES = re.compile(r"\s*factor\s*([,;\t])\s*dots\s*(?:\n|$)", re.IGNORECASE)
"""The first line of a dot sheet's counts: `factor,dots`, as a table program may write it."""


def parse_weights(text: str) -> dict[str, float]:
    """Weights from text such as "lighting = 2, vacancy = 1"; empty text gives none (equal weights).

    The counts of a dot sheet are read as well: a first line `factor,dots`, then a line for each factor.
    Raises DataError for anything else: an unknown factor, one named twice, a negative or unreadable
    number.
    """
    weights: dict[str, float] = {}
    for part in _parts(text.replace("\r\n", "\n")):
        match = re.fullmatch(r"(\w+)\s*[=:]\s*(\d+(?:\.\d*)?|\.\d+)", part)
        if match is None or match[1].lower() not in FACTORS:
            raise DataError(
                say("Errors", "The weight '{part}' was not understood.", part=part),
                say(
                    "Errors",
                    "Write weights as in: lighting = 2, vacancy = 1. The factors are {factors}.",
                    factors=", ".join(FACTORS),
                ),
            )
        factor = match[1].lower()
        if factor in weights:
            raise DataError(
                say("Errors", "'{factor}' has two weights.", factor=factor),
                say("Errors", "Give each factor one weight."),
            )
        weights[factor] = float(match[2])
    if set(weights) >= set(FACTORS) and not any(weights.values()):  # factors that are not named weigh 1
        raise DataError(
            say("Errors", "All weights are 0."), say("Errors", "Give at least one factor a weight above 0.")
        )
    return weights


def _parts(text: str) -> list[str]:
    """The pieces "factor = number" of a text; a factor without a count of dots has none."""
    votes = VOTES.match(text)
    if votes is None:
        return [piece.strip() for piece in re.split(r"[,;\n]", text) if piece.strip()]
    rows = [line.partition(votes[1]) for line in text[votes.end() :].splitlines() if line.strip()]
    return [f"{factor.strip()} = {dots.strip() or 0}" for factor, _, dots in rows]


def shares(weights: Mapping[str, float], factors: Sequence[str]) -> dict[str, float]:
    """Each factor's share of the whole (sums to 1): factors that `weights` does not name weigh 1."""
    raw = {factor: float(weights.get(factor, 1.0)) for factor in factors}
    total = sum(raw.values())
    return {factor: value / total for factor, value in raw.items()} if total > 0 else raw


def percentages(weights: Mapping[str, float]) -> dict[str, int]:
    """The shares in whole percent that sum to 100 (largest remainders); all 0 where no weight is above 0."""
    exact = {factor: 100.0 * share for factor, share in shares(weights, list(weights)).items()}
    whole = {factor: int(percent) for factor, percent in exact.items()}
    if any(exact.values()):
        by_remainder = sorted(exact, key=lambda factor: whole[factor] - exact[factor])
        for factor in by_remainder[: 100 - sum(whole.values())]:
            whole[factor] += 1
    return whole
