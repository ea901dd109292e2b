"""The report on a public sheet: which words were accepted and why, and how its legends look to everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..algorithms.message import say
from .check_data import write_text
from .language import render, translate, with_figures
from .wording_report import table, wording_page

if TYPE_CHECKING:
    from .progress import Reporter
    from .sheets.guard import Guard


def report(guard: Guard, file: str, progress: Reporter) -> dict[str, str]:
    """Say in the log what the guard saw, and write the report, a self-contained page in the language of QGIS, where
    a file for it is given; it is an output. Raises DataError where it cannot be written.
    """
    _tell(guard, progress)
    if not file:
        return {}
    return {"REPORT": write_text(file, wording_page(guard.judged, guard.texts, (), guard.words, _sights_table(guard)))}


def _tell(guard: Guard, progress: Reporter) -> None:
    """Say in the log what was accepted, and which colours are hard to tell apart for whom."""
    for hit, reason in guard.judged.accepted:
        text = translate("Wording", "'{word}' stays: {reason}")
        progress.feedback.pushInfo(text.format(word=hit.word, reason=reason))
    for name, sight in guard.doubtful():
        first, second = sight.closest  # type: ignore[misc]
        text = translate(
            "Sights",
            "In the legend of '{layer}' the colours of '{first}' and '{second}' are hard to tell apart: {sight}"
            " (distance {distance:.0f}). Choose other colours, or other shapes.",
        )
        said = with_figures(
            text,
            layer=name,
            first=first.label,
            second=second.label,
            sight=render(sight.name),
            distance=sight.distance,
        )
        progress.feedback.pushWarning(said)


def _sights_table(guard: Guard) -> str:
    heads = (
        say("Sights", "Legend"),
        say("Sights", "Way of seeing"),
        say("Sights", "Closest two rows"),
        say("Sights", "Distance (CIEDE2000)"),
        say("Sights", "Least contrast to paper"),
    )
    rows = []
    for name, sights in guard.sights.items():
        for sight in sights:
            pair = " / ".join(entry.label for entry in sight.closest or ())
            apart = f"{sight.distance:.0f}" if sight.closest else render(say("Sights", "told apart by form"))
            rows.append((name, render(sight.name), pair, apart, with_figures("{c:.1f}", c=sight.contrast)))
    return table(say("Sights", "The legends as everybody sees them"), heads, rows) if rows else ""
