"""The report on photometric files, a page: how each spreads its light, which lights have it, and what did not match."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from ..algorithms.message import Message, say
from .language import render, running_language, translate, with_figures

if TYPE_CHECKING:
    from ..algorithms.lighting.distribution import Distribution
    from ..algorithms.lighting.photometric_use import PhotometricUse

NAMES_AT_MOST = 200
"""So many names that match no file are listed; the rest is counted."""

STYLE = (
    "body{font:12pt/1.4 'DejaVu Sans',sans-serif;color:#222;background:#fff;max-width:60em;margin:1.5em auto;"
    "padding:0 1em}h1{font-size:24pt;line-height:1.2}h2{font-size:16pt;margin-top:1.6em}"
    "table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.25em .8em .25em 0;"
    "border-bottom:1px solid #b8b8b8}td{overflow-wrap:anywhere}"
    ".lamps{display:grid;grid-template-columns:repeat(auto-fill,minmax(21em,1fr));gap:1.5em}"
    "figure{margin:0;padding:.8em;border:1px solid #b8b8b8;break-inside:avoid}"
    "figure svg{width:100%;height:auto}figcaption table{width:100%;font-size:10.5pt}"
    "@media print{body{margin:0;max-width:none}.lamps{grid-template-columns:1fr 1fr}}"
)


def as_page(use: PhotometricUse, folder: str) -> str:
    """The report as a page that needs nothing else: no script, no network. What files are called is shown as text."""
    title = render(say("PhotometryReport", "Photometric files"))
    return (
        f'<!DOCTYPE html><html lang="{html.escape(running_language())}"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title><style>{STYLE}</style></head><body>"
        f"<h1>{html.escape(title)}</h1>{_paragraph(_summary(use, PurePath(folder).name))}"
        f"{_without(use)}{_idle(use)}{_left_out(use)}{_figures(use)}</body></html>\n"
    )


def _summary(use: PhotometricUse, folder: str) -> Message:
    return say(
        "PhotometryReport",
        "Photometric files in the folder '{folder}' that can be read: {files:,}; used of them: {used:,}. Street lights"
        " computed with one: {lights:,} of {total:,}.",
        folder=folder, files=len(use.folder), used=int((use.lights > 0).sum()), lights=int(use.lights.sum()),
        total=use.total,
    )  # fmt: skip


def _without(use: PhotometricUse) -> str:
    """The lights that match no file, by what they are called."""
    if not use.without:
        return ""
    rows = [
        (name or render(say("PhotometryReport", "(no name of a file or a type)")), _figure(count))
        for name, count in use.without[:NAMES_AT_MOST]
    ]
    further = len(use.without) - len(rows)
    names = _table([say("PhotometryReport", "Name"), say("PhotometryReport", "Street lights")], rows)
    rest = _paragraph(say("PhotometryReport", "And {n:,} more names.", n=further)) if further else ""
    advice = say(
        "PhotometryReport",
        "A general shape of light was assumed for them. Put the missing files into the folder, or say in MAPPING which"
        " name has which file: lights.photometry(NAME) = FILE.",
    )
    return _heading(say("PhotometryReport", "Lights that match no file")) + _paragraph(advice) + names + rest


def _idle(use: PhotometricUse) -> str:
    paths = [(path,) for path, count in zip(use.folder.paths, use.lights) if not count]
    if not paths:
        return ""
    heading = _heading(say("PhotometryReport", "Files that match no light"))
    return heading + _table([say("PhotometryReport", "File")], paths)


def _left_out(use: PhotometricUse) -> str:
    if not use.folder.left_out:
        return ""
    heading = _heading(say("PhotometryReport", "Files that were left out"))
    columns = [say("PhotometryReport", "File"), say("PhotometryReport", "Why")]
    return heading + _table(columns, [(path, render(why)) for path, why in use.folder.left_out])


def _figures(use: PhotometricUse) -> str:
    """A diagram and its figures for each file, those that most lights have first."""
    if not len(use.folder):
        return ""
    order = sorted(range(len(use.folder)), key=lambda number: (-use.lights[number], use.folder.paths[number]))
    lamps = "".join(_lamp(use, number) for number in order)
    heading = _heading(say("PhotometryReport", "How they spread their light"))
    return f'{heading}<div class="lamps">{lamps}</div>'


def _lamp(use: PhotometricUse, number: int) -> str:
    from ..algorithms.lighting.polar import polar_diagram
    from ..algorithms.lighting.symmetry import symmetry

    shape = use.folder.files[number].distribution
    facts = (
        (say("PhotometryReport", "File"), use.folder.paths[number]),
        (say("PhotometryReport", "Street lights"), _figure(int(use.lights[number]))),
        (say("PhotometryReport", "Light of the luminaire"), _lumens(shape.lumens)),
        (say("PhotometryReport", "Light of its lamps"), _of_lamps(shape)),
        (say("PhotometryReport", "Power"), _watts(shape.watts)),
        (say("PhotometryReport", "Symmetry"), render(symmetry(shape))),
    )
    rows = "".join(
        f'<tr><th scope="row">{html.escape(render(label))}</th><td>{html.escape(text)}</td></tr>'
        for label, text in facts
    )
    diagram = polar_diagram(shape, translate, mark=f"lamp-{number}")
    return f"<figure>{diagram}<figcaption><table>{rows}</table></figcaption></figure>"


def _lumens(lumens: float) -> str:
    return with_figures("{lumens:,.0f} lm", lumens=lumens)


def _of_lamps(shape: Distribution) -> str:
    if shape.rated_lumens > 0.0:
        return _lumens(shape.rated_lumens)
    return render(say("PhotometryReport", "not stated (absolute photometry)"))


def _watts(watts: float) -> str:
    if watts > 0.0:
        return with_figures("{watts:,.4g} W", watts=watts)
    return render(say("PhotometryReport", "not stated"))


def _figure(count: int) -> str:
    return with_figures("{n:,}", n=count)


def _heading(text: Message) -> str:
    return f"<h2>{html.escape(render(text))}</h2>"


def _paragraph(text: Message) -> str:
    return f"<p>{html.escape(render(text))}</p>"


def _table(columns: Sequence[Message], rows: Iterable[Sequence[str]]) -> str:
    """A table of texts; what stands in the rows may be anything."""
    head = "".join(f'<th scope="col">{html.escape(render(column))}</th>' for column in columns)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
