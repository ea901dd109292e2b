"""The report on wording: what was found, what was accepted and why, what was not read; as a page."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from ..algorithms.message import Message, say
from ..algorithms.public.accepted import Judged
from ..algorithms.public.vocabulary import Vocabulary
from ..algorithms.public.wording import Hit
from .language import render

STYLE = (
    "body{font-family:'Noto Sans','DejaVu Sans',sans-serif;max-width:60em;margin:2em auto;color:#1f2933;"
    "line-height:1.4}"
    "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #c9d1d9;padding:.35em .6em;"
    "text-align:left;vertical-align:top}th{font-weight:600}"
)


def wording_page(judged: Judged, texts: int, unread: Sequence[str], vocabulary: Vocabulary, further: str = "") -> str:
    """The report as a self-contained page in the language of QGIS, with `further` HTML at its end."""
    title = render(say("Wording", "Words in public texts"))
    parts = [f"<h1>{html.escape(title)}</h1>", *map(_paragraph, _summary(judged, texts, unread, vocabulary))]
    if judged.open:
        heading = say("Wording", "To be changed, or accepted with a reason")
        parts.append(_words_table(heading, map(_open_row, judged.open), say("Fields", "Say instead")))
    if judged.accepted:
        rows = ([*_open_row(hit)[:3], reason] for hit, reason in judged.accepted)
        heading = say("Wording", "Accepted")
        parts.append(_words_table(heading, rows, say("Fields", "Accepted, because")))
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
        f"<style>{STYLE}</style></head><body>{''.join(parts)}{further}</body></html>\n"
    )


def not_read(files: Sequence[str]) -> Message:
    """What is left to people."""
    return say(
        "Wording",
        "Not read: {count:,} files that only people can read ({files}). Read them yourself; their layouts and"
        " layers were read where the project holds them.",
        count=len(files),
        files=", ".join(files[:5]),
    )


def _summary(judged: Judged, texts: int, unread: Sequence[str], vocabulary: Vocabulary) -> Iterable[Message]:
    yield say(
        "Wording",
        "{texts:,} texts were read. {open:,} words label places or people; {accepted:,} more were accepted.",
        texts=texts,
        open=len(judged.open),
        accepted=len(judged.accepted),
    )
    if unread:
        yield not_read(unread)
    if vocabulary.unreviewed:
        yield say(
            "Wording",
            "Nobody has reviewed these lists with residents yet: {lists}. Take them as a start.",
            lists=", ".join(vocabulary.unreviewed),
        )


def _open_row(hit: Hit) -> list[str]:
    return [render(hit.text.where), hit.word, hit.text.said, hit.term.instead]


def _words_table(heading: Message, rows: Iterable[Sequence[str]], last: Message) -> str:
    where, word, text = say("Fields", "Where it stands"), say("Fields", "Word"), say("Fields", "The whole text")
    return table(heading, (where, word, text, last), rows)


def table(heading: Message, heads: Iterable[Message], rows: Iterable[Sequence[str]]) -> str:
    """A heading and a table below it, as HTML; all texts are shown as they are."""
    top = "".join(f"<th>{html.escape(render(head))}</th>" for head in heads)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<h2>{html.escape(render(heading))}</h2><table><tr>{top}</tr>{body}</table>"


def _paragraph(message: Message) -> str:
    return f"<p>{html.escape(render(message))}</p>"
