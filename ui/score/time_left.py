"""How long a run still takes, told from how far it came in the time that it took."""

from __future__ import annotations

from ...processing.language import translate

FIRST_SECONDS = 3.0
FIRST_FRACTION = 0.03
"""Before these a guess would be worth nothing."""

SMOOTHING = 0.1
"""How much a new guess moves the old one: stages are not equally fast, and a time that jumps is not believed."""

FEW_SECONDS = 5.0
MINUTE = 60.0


def whole_run(elapsed: float, fraction: float, before: float | None) -> float | None:
    """How many seconds the whole run takes, from the seconds so far, the fraction done (0 to 1) and the last guess."""
    if elapsed < FIRST_SECONDS or fraction < FIRST_FRACTION:
        return None
    guess = elapsed / fraction
    return guess if before is None else before + SMOOTHING * (guess - before)


def in_words(seconds: float) -> str:
    """The time left in words, no finer than it is known."""
    if seconds < FEW_SECONDS:
        return translate("ScoreStep", "a few seconds left")
    if seconds < MINUTE - FEW_SECONDS / 2:
        return translate("ScoreStep", "about {n} s left").format(n=round(FEW_SECONDS * round(seconds / FEW_SECONDS)))
    return translate("ScoreStep", "about {n} min left").format(n=max(round(seconds / MINUTE), 1))
