"""The polar diagram of a luminaire, as an SVG that needs no other file and prints in grey."""

from __future__ import annotations

from html import escape

import numpy as np

from ..message import Translate, in_english, say, written
from .distribution import Distribution

WIDTH, HEIGHT = 420.0, 486.0
CENTRE = (210.0, 235.0)
RADIUS = 165.0
STEP = 5.0
"""Degrees between the points of a curve, as in most files; the file's own angles stand too."""
RINGS = 4

_ACROSS, _ALONG = "#00224e", "#7d7c78"
_GRID, _INK = "#b8b8b8", "#222222"
_STYLE = (
    f"text{{font:13px 'DejaVu Sans',sans-serif;fill:{_INK}}}.title{{font-size:16px}}.small{{font-size:11px}}"
    f".grid{{fill:none;stroke:{_GRID}}}.curve{{fill:none;stroke-width:2.5;stroke-linejoin:round}}"
    f".across{{stroke:{_ACROSS}}}.along{{stroke:{_ALONG};stroke-dasharray:7 4}}"
)


def polar_diagram(shape: Distribution, translate: Translate = in_english, mark: str = "polar") -> str:
    """The intensities in the planes C90-C270 (to the street, solid) and C0-C180 (along it, dashed), as an SVG.

    In cd per 1,000 lm of the lamps, or of the luminaire where the file has absolute photometry. Straight down is at the
    bottom; C0 and C90 are at the right. Title and description are there for those who cannot see it; their ids begin
    with `mark`, which differs for each of several diagrams of one page.
    """
    absolute = not shape.rated_lumens > 0.0
    scale = 1000.0 / (shape.lumens if absolute else shape.rated_lumens)
    shown = shape.intensity(np.array([[0.0], [90.0], [180.0], [270.0]]), shape.gamma).max()
    outer = _round_up(scale * float(shown or shape.candela.max()))
    words = _words(shape, translate, absolute=absolute)
    across, along = (_curve(shape, c, scale / outer) for c in (90.0, 0.0))
    size = f'viewBox="0 0 {WIDTH:g} {HEIGHT:g}" width="{WIDTH:g}" height="{HEIGHT:g}"'
    return "".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="{mark}-title {mark}-desc">',
            f'<title id="{mark}-title">{words["title"]}</title><desc id="{mark}-desc">{words["description"]}</desc>',
            f'<style>{_STYLE}</style><rect width="100%" height="100%" fill="#ffffff"/>',
            f'<text class="title" x="{CENTRE[0]:g}" y="26" text-anchor="middle">{words["short"]}</text>',
            _grid(outer, translate),
            f'<path class="curve across" d="{across}"/><path class="curve along" d="{along}"/>',
            _legend(words),
            "</svg>",
        )
    )


def _words(shape: Distribution, translate: Translate, *, absolute: bool) -> dict[str, str]:
    """The texts, in the reader's language and safe inside XML."""
    most = np.unravel_index(int(shape.candela.argmax()), shape.candela.shape)
    unit = (
        say("Photometry", "cd per 1,000 lm of the luminaire")
        if absolute
        else say("Photometry", "cd per 1,000 lm of the lamps")
    )
    texts = {
        "title": say("Photometry", "How '{name}' spreads its light", name=shape.name),
        "description": say(
            "Photometry",
            "Polar diagram. The luminaire gives {lumens:,.0f} lm. It is brightest, {most:,.0f} cd, towards C {c:g} and"
            " {gamma:g} degrees from straight down.",
            lumens=shape.lumens, most=shape.candela.max(), c=shape.c[most[0]], gamma=shape.gamma[most[1]],
        ),
        "across": say("Photometry", "C90-C270: to the street (right) and back"),
        "along": say("Photometry", "C0-C180: along the street"),
        "unit": unit,
    }  # fmt: skip
    name = shape.name if len(shape.name) <= 40 else shape.name[:39] + "\u2026"
    return {key: escape(_printable(text.render(translate))) for key, text in texts.items()} | {
        "short": escape(_printable(name))
    }


def _grid(outer: float, translate: Translate) -> str:
    """Rings with their values up the middle (where street lights leave room) and rays every 30 degrees."""
    x, y = CENTRE
    parts = []
    for ring in range(1, RINGS + 1):
        radius = RADIUS * ring / RINGS
        parts.append(f'<circle class="grid" cx="{x:g}" cy="{y:g}" r="{radius:g}"/>')
        value = written("{value:,.6g}", {"value": outer * ring / RINGS}, translate)
        parts.append(f'<text class="small" x="{x + 4:g}" y="{y - radius + 12:g}">{value}</text>')
    for angle in range(0, 360, 30):
        right, down = np.sin(np.radians(angle)), np.cos(np.radians(angle))
        ray = f"M{x:g} {y:g}L{x + RADIUS * right:.1f} {y + RADIUS * down:.1f}"
        label = f'x="{x + (RADIUS + 16) * right:.1f}" y="{y + (RADIUS + 14) * down + 4:.1f}"'
        parts.append(f'<path class="grid" d="{ray}"/>')
        parts.append(f'<text class="small" {label} text-anchor="middle">{min(angle, 360 - angle)}\u00b0</text>')
    return "".join(parts)


def _curve(shape: Distribution, c: float, scale: float) -> str:
    """The intensity towards `c` (right half) and the plane opposite (left half) as a path; `scale` to the radius."""
    first, last = shape.gamma[0], shape.gamma[-1]
    steps = np.arange(np.ceil(first / STEP) * STEP, last, STEP)
    gamma = np.unique(np.concatenate([shape.gamma, steps]))
    path = ""
    for side, plane in ((1.0, c), (-1.0, c + 180.0)):
        radius = RADIUS * scale * shape.intensity(np.array(plane), gamma)
        x = CENTRE[0] + side * radius * np.sin(np.radians(gamma))
        y = CENTRE[1] + radius * np.cos(np.radians(gamma))
        path += "M" + "L".join(f"{right:.1f} {down:.1f}" for right, down in zip(x, y))
    return path


def _legend(words: dict[str, str]) -> str:
    rows = []
    for name, y in (("across", 440), ("along", 459)):
        rows.append(f'<path class="curve {name}" d="M24 {y - 4}h40"/><text x="74" y="{y}">{words[name]}</text>')
    rows.append(f'<text class="small" x="74" y="476">{words["unit"]}</text>')
    return "".join(rows)


def _round_up(value: float) -> float:
    """The next 1, 2, 4, 6, 8 or 10 times a power of ten: what the outermost ring stands for."""
    power = 10.0 ** np.floor(np.log10(value))
    return float(next(step for step in (1, 2, 4, 6, 8, 10, 20) if step * power >= value * (1.0 - 1e-9)) * power)


def _printable(text: str) -> str:
    """Without the control characters that XML does not allow."""
    return "".join(letter for letter in text if letter.isprintable())
