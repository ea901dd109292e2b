"""The budget as people write it: one amount, or one for each of several years."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..finding import DataError
from ..message import say
from ..recognition.money import parse_money
from .currency import narrowed

YEARS_AT_MOST = 30


@dataclass(frozen=True)
class Budget:
    """What may be spent in each year; `currency` an ISO code, "$" or "kr", None where the text bears none."""

    years: tuple[float, ...]
    currency: str | None


def parse_budget(text: str) -> Budget:
    """Read "250000", "250.000 €", "US$ 1.2 million" or "100000; 120000; 120000" (a year each).

    Raises DataError for an empty text, a year without an amount, for what is no amount, a negative one, several
    currencies or over 30 years.
    """
    pieces = re.split(r"\s*[;|]\s*|\s*\n\s*", text.strip().rstrip(";| \t\n"))
    if not any(pieces):
        raise DataError(say("Budget", "No budget was given."), HOW)
    if "" in pieces:
        raise DataError(say("Budget", "The budget has no amount for year {year:,}.", year=pieces.index("") + 1), HOW)
    money = parse_money(pd.Series(pieces, dtype=object))
    for piece, low, high in zip(pieces, money.low, money.high):
        if not np.isfinite(high) or low != high:
            raise DataError(say("Budget", "'{piece}' is no amount of money.", piece=piece), HOW)
        if high < 0.0:
            raise DataError(say("Budget", "The budget '{piece}' is negative.", piece=piece), HOW)
    currencies = narrowed({each for each in money.currency if each is not None})
    if len(currencies) > 1:
        raise DataError(
            say("Budget", "The budget is in several currencies: {currencies}.",
                currencies=", ".join(sorted(currencies))),
            HOW,
        )  # fmt: skip
    if len(pieces) > YEARS_AT_MOST:
        raise DataError(
            say("Budget", "The budget has {count:,} years; at most {most:,} can be ranked.",
                count=len(pieces), most=YEARS_AT_MOST),
            HOW,
        )  # fmt: skip
    return Budget(tuple(float(each) for each in money.high), next(iter(currencies), None))


HOW = say("Budget", "Write an amount such as 250000 or 250000 EUR; for several years: 100000; 120000; 120000")
