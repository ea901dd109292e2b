"""Figures inside sentences as the reader's language writes them."""

from __future__ import annotations

import re

from ...processing.sheets.numbers import Figures

NUMBER = re.compile(r"(?<![\w.,:/#-])\d{1,3}(?:(?:,\d{3})+|\d*)(?:\.\d+)?(?![.,/#-]?\w)")
"""A figure as sentences are given it ("1,200", "0.31"), by itself: neither an id, a date nor a DOI."""


def localized(text: str, figures: Figures) -> str:
    """A sentence of a run, whose figures are written in the English way, with the separators of the language.

    Beside "10.000 USD", the price in Spanish, "0.31 lx" would be misread.
    """
    signs = str.maketrans({",": figures.locale.groupSeparator(), ".": figures.locale.decimalPoint()})
    return NUMBER.sub(lambda number: number[0].translate(signs), text)
