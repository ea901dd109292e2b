"""The data-request letter: in plain words, what would make the result surer, for the people who keep the data."""

from __future__ import annotations

import html
from collections.abc import Iterable

from ..algorithms.finding import Finding, Severity
from ..algorithms.message import Message, say
from .language import render


def wishes(findings: Iterable[Finding]) -> list[Message]:
    """What would raise confidence: each finding that costs some, with what to do about it, once."""
    told: dict[str, Message] = {}
    for finding in findings:
        if finding.severity is Severity.INFO or finding.advice is None:
            continue
        wish = say("Letter", "{what} {advice}", what=finding.what, advice=finding.advice)
        told.setdefault(str(wish), wish)
    return list(told.values())


def sentences(layer: str, findings: Iterable[Finding]) -> tuple[list[Message], list[Message], list[Message]]:
    """The letter's opening, its list, and its end."""
    wanted = wishes(findings)
    opening = [
        say("Letter", "Dear colleagues,"),
        say(
            "Letter",
            "We are working out where the places around '{layer}' need care: where walkways are dark, and what would"
            " help. We look at places only, never at people.",
            layer=layer,
        ),
    ]
    if wanted:
        opening.append(
            say("Letter", "The result would be surer if the data could be completed in {n:,} points:", n=len(wanted))
        )
    else:
        opening.append(
            say("Letter", "The data are complete enough for what we do. Thank you for keeping them so well.")
        )
    end = [
        say(
            "Letter",
            "If a point cannot be completed, a short note why helps as well: what is unknown stays marked as unknown.",
        ),
        say("Letter", "Please leave out names, telephone numbers and other personal data; we do not need them."),
        say("Letter", "With kind regards"),
    ]
    return opening, wanted, end


def as_text(layer: str, findings: Iterable[Finding]) -> str:
    """The letter as plain text."""
    opening, wanted, end = sentences(layer, findings)
    points = [f"{number}. {render(wish)}" for number, wish in enumerate(wanted, 1)]
    return "\n\n".join([*map(render, opening), *points, *map(render, end)]) + "\n"


def as_html(layer: str, findings: Iterable[Finding]) -> str:
    """The letter as a page."""
    opening, wanted, end = sentences(layer, findings)
    points = "".join(f"<li>{html.escape(render(wish))}</li>" for wish in wanted)
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Wellplaced</title></head>'
        '<body style="font-family: sans-serif; max-width: 42em">'
        + _paragraphs(opening)
        + (f"<ol>{points}</ol>" if points else "")
        + _paragraphs(end)
        + "</body></html>\n"
    )


def _paragraphs(messages: Iterable[Message]) -> str:
    return "".join(f"<p>{html.escape(render(message))}</p>" for message in messages)
