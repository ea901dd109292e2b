"""The cost-effectiveness curve as a picture: one SVG that needs nothing else, in the reader's language."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import numpy as np

from ..message import Message, Translate, say, written

if TYPE_CHECKING:
    import pandas as pd

WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 70, 24, 44, 64
INK, GREY, GRID = "#1a1a1a", "#595959", "#dedede"
BLUE, ORANGE, GREEN = "#0072B2", "#E69F00", "#009E73"
FONT = "DejaVu Sans, Verdana, sans-serif"
LETTER = 7.5
"""Width of a letter, at most on average."""
POINTS_AT_MOST = 400
"""A longer curve is drawn through so many of its points."""


def draw(curve: pd.DataFrame, budget: float, currency: str, translate: Translate) -> str:
    """The curve (`fields.CURVE`) as SVG text: value and metres as shares of what all works give, against the money.

    The knee and the budget are marked. A curve on which nothing is spent says so.
    """
    spent = curve["spent"].to_numpy(dtype=float)
    if len(spent) < 2 or spent[-1] <= 0.0:
        return _page([_text(WIDTH / 2, HEIGHT / 2, NOTHING.render(translate), "middle", GREY)], NOTHING, translate)
    plot = _Plot(_step(spent[-1]) * np.ceil(spent[-1] / _step(spent[-1])))
    money, divisor = _unit(plot.most)
    parts = [*_grid(plot, divisor, translate), _line(plot, curve, "dark_m_removed", GREEN, "6 4")]
    parts += [_line(plot, curve, "value", BLUE, ""), *_budget(plot, budget, translate), *_knee(plot, curve, translate)]
    across = money.about(currency=currency or MONEY)
    parts.append(_text(LEFT + plot.width / 2, HEIGHT - 14, across.render(translate), "middle", INK))
    parts.append(_text(LEFT - 50, 22, SHARE.render(translate), "start", INK))
    return _page([*parts, *_legend(translate)], TITLE, translate)


TITLE = say("Curve", "What each further amount of money gives")
NOTHING = say("Curve", "No work was found that would help.")
SHARE = say("Curve", "Share of what all works together would give (%)")
MONEY = say("Curve", "the currency of the prices")
SPENT = say("Curve", "Spent ({currency})")
THOUSANDS = say("Curve", "Spent (thousands of {currency})")
MILLIONS = say("Curve", "Spent (millions of {currency})")
VALUE = say("Curve", "light where it is missed, by who walks there")
METRES = say("Curve", "metres of walkway brought to their standard")
BUDGET = say("Curve", "budget")
KNEE = say("Curve", "from here on money gives less")


class _Plot:
    """From amounts and shares to places on the page."""

    def __init__(self, most: float) -> None:
        self.most = most
        self.width, self.height = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(self, spent: float) -> float:
        return LEFT + self.width * spent / self.most

    def y(self, share: float) -> float:
        return TOP + self.height * (1.0 - share)


def _step(most: float) -> float:
    """A round step of an axis that has four to eight of them."""
    power = 10.0 ** np.floor(np.log10(most / 4.0))
    return float(next((power * each for each in (10, 5, 2) if most / (power * each) >= 4.0), power))


def _unit(most: float) -> tuple[Message, float]:
    if most >= 4e6:
        return MILLIONS, 1e6
    return (THOUSANDS, 1e3) if most >= 4e3 else (SPENT, 1.0)


def _grid(plot: _Plot, divisor: float, translate: Translate) -> list[str]:
    parts = []
    for share in np.linspace(0.0, 1.0, 6):
        y = plot.y(share)
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="{GRID}"/>')
        parts.append(_text(LEFT - 8, y + 5, written("{n:,.0f}", {"n": 100 * share}, translate), "end", GREY))
    step = _step(plot.most)
    for spent in np.arange(0.0, plot.most + step / 2, step):
        told = written("{n:,.6g}", {"n": round(spent / divisor, 6)}, translate)
        parts.append(_text(plot.x(spent), HEIGHT - BOTTOM + 20, told, "middle", GREY))
    parts.append(f'<path d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}" stroke="{GREY}" fill="none"/>')
    return parts


def _line(plot: _Plot, curve: pd.DataFrame, column: str, colour: str, dashes: str) -> str:
    values = np.nan_to_num(curve[column].to_numpy(dtype=float))
    if values[-1] <= 0.0:
        return ""
    rows = np.unique(np.linspace(0, len(curve) - 1, min(len(curve), POINTS_AT_MOST)).astype(int))
    spent = curve["spent"].to_numpy(dtype=float)
    places = " ".join(f"{plot.x(spent[row]):.1f},{plot.y(values[row] / values[-1]):.1f}" for row in rows)
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<polyline points="{places}" fill="none" stroke="{colour}" stroke-width="2.5"{dashed}/>'


def _budget(plot: _Plot, budget: float, translate: Translate) -> list[str]:
    if not 0.0 < budget <= plot.most:
        return []
    x = plot.x(budget)
    side, shift = ("end", -6) if x > LEFT + plot.width / 2 else ("start", 6)
    return [
        f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="{INK}" stroke-dasharray="2 4"/>',
        _text(x + shift, HEIGHT - BOTTOM - 10, BUDGET.render(translate), side, INK),
    ]


def _knee(plot: _Plot, curve: pd.DataFrame, translate: Translate) -> list[str]:
    here = curve[curve["knee"].to_numpy(dtype=bool)]
    if not len(here):
        return []
    share = float(here["value"].iloc[0]) / float(curve["value"].iloc[-1])
    x, y = plot.x(float(here["spent"].iloc[0])), plot.y(share)
    words = KNEE.render(translate)
    has_room = x > LEFT + LETTER * len(words)  # above and left of a knee there is nothing
    return [
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6" fill="{ORANGE}" stroke="{INK}" stroke-width="1.5"/>',
        _haloed(x - 10, y - 10, words, "end") if has_room else _haloed(x + 12, y + 20, words, "start"),
    ]


def _legend(translate: Translate) -> list[str]:
    """What the two lines are, in the corner that a curve of gains leaves free."""
    x, y = WIDTH - RIGHT - 350, HEIGHT - BOTTOM - 66
    parts = []
    for row, (words, colour, dashes) in enumerate(((VALUE, BLUE, ""), (METRES, GREEN, "6 4"))):
        at = y + 20 * row
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        parts.append(f'<path d="M{x} {at}h28" stroke="{colour}" stroke-width="2.5"{dashed}/>')
        parts.append(_text(x + 36, at + 5, words.render(translate), "start", INK))
    return parts


def _haloed(x: float, y: float, words: str, anchor: str) -> str:
    """Words that can be read over lines. (Not every program knows paint-order.)"""
    halo = _text(x, y, words, anchor, "#ffffff").replace(
        "<text", '<text aria-hidden="true" stroke="#ffffff" stroke-width="4"'
    )
    return halo + _text(x, y, words, anchor, INK)


def _text(x: float, y: float, words: str, anchor: str, colour: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(words)}</text>'


def _page(parts: list[str], title: Message, translate: Translate) -> str:
    body = "\n".join(part for part in parts if part)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'role="img" font-family="{FONT}" font-size="13">\n<title>{escape(title.render(translate))}</title>\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>\n{body}\n</svg>\n'
    )
