"""The amounts of a price list row by row, and what is wrong in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..finding import DataError, Finding, Severity
from ..message import Message, say
from ..recognition.money import Money, currency_in, parse_money
from ..recognition.row_findings import on_rows

if TYPE_CHECKING:
    from ..recognition.guess import FieldGuess, Recognition

ROLE = "prices"
COLUMNS = ("cost", "cost_low", "cost_high")


@dataclass(frozen=True)
class PricedRows:
    """The rows of a price list: `low` and `high` (n,) amounts, NaN = unknown; `good` (n,) where both can be used.

    `currency` (n,) what the cells bear, None where they bear none; `named` the currencies in the columns' names.
    """

    low: np.ndarray
    high: np.ndarray
    good: np.ndarray
    currency: np.ndarray
    named: tuple[str, ...]


def amounts_of(layer: str, table: pd.DataFrame, recognition: Recognition) -> tuple[PricedRows, list[Finding]]:
    """The amounts of each row, from a price, or from a lowest and a highest one.

    Negative amounts, 0 and texts are unknown and become findings with their rows; a lowest price may be 0. Raises
    DataError where no column holds prices.
    """
    guesses = {word: recognition.columns[word] for word in COLUMNS if word in recognition.columns}
    if not guesses:
        raise DataError(
            say("Prices", "The price list '{layer}' has no column with prices.", layer=layer),
            say("Prices", "Give a table with a column 'price', or say in MAPPING: prices.cost = YOUR_COLUMN"),
        )
    read = {word: parse_money(_column(table, guess)) for word, guess in guesses.items()}
    findings = [found for word, money in read.items() for found in _told(layer, _name(guesses[word]), money)]
    low, high = _range(read, len(table))
    wrong = (high <= 0.0) | (low < 0.0) | (low > high)
    findings += on_rows(Severity.WARNING, ROLE, layer, WRONG, CORRECT, wrong, _row_names(len(table)))
    currency = np.full(len(table), None, dtype=object)
    for money in read.values():
        currency = np.where(pd.isna(currency), money.currency, currency)
    named = (currency_in(_name(guess)) for guess in guesses.values())
    good = np.isfinite(low) & np.isfinite(high) & ~wrong
    return PricedRows(low, high, good, currency, tuple(dict.fromkeys(filter(None, named)))), findings


WRONG = say(
    "Prices",
    "{count:,} of {total:,} prices of '{layer}' are 0, negative, or higher at the low end; they were not used.",
)
CORRECT = say("Prices", "Correct them in the price list, then run again.")


def _range(read: dict[str, Money], n: int) -> tuple[np.ndarray, np.ndarray]:
    """The lower and the higher amount of each row; where only one end is given, it is both."""
    unknown = np.full(n, np.nan)
    one = read.get("cost")
    low = read["cost_low"].low if "cost_low" in read else unknown
    high = read["cost_high"].high if "cost_high" in read else unknown
    single_low, single_high = (one.low, one.high) if one is not None else (unknown, unknown)
    low = np.where(np.isnan(low), np.where(np.isnan(single_low), high, single_low), low)
    high = np.where(np.isnan(high), np.where(np.isnan(single_high), low, single_high), high)
    return low, high


def _told(layer: str, column: str, money: Money) -> list[Finding]:
    texts = say(
        "Prices",
        "{count:,} of {total:,} cells in the column '{column}' of '{layer}' are no amount; they were not used.",
    ).about(column=column)
    found = on_rows(Severity.WARNING, ROLE, layer, texts, CORRECT, money.bad, _row_names(len(money.low)))
    return found + on_rows(Severity.INFO, ROLE, layer, _how(money, column), IF_WRONG, money.unclear)


def _how(money: Money, column: str) -> Message:
    mark = "." if money.decimal == "," else ","
    if not money.told:
        return say(
            "Prices",
            "In {count:,} of {total:,} cells in the column '{column}' of '{layer}' a mark stands before three digits"
            " (such as 1{mark}250); it was read as one of thousands.",
        ).about(column=column, mark=mark)
    return say(
        "Prices",
        "In {count:,} of {total:,} cells in the column '{column}' of '{layer}' a mark stands before three digits; the"
        " column's other amounts have '{decimal}' before the decimals, and these were read alike.",
    ).about(column=column, decimal=money.decimal)


IF_WRONG = say("Prices", "If that is wrong, write such amounts without marks between thousands.")


def _column(table: pd.DataFrame, guess: FieldGuess) -> pd.Series:
    if guess.column is None:
        return pd.Series(np.full(len(table), guess.constant, dtype=object))
    return table.iloc[:, [str(name) for name in table.columns].index(guess.column)]


def _name(guess: FieldGuess) -> str:
    return guess.column or "MAPPING"


def _row_names(n: int) -> np.ndarray:
    return np.array([f"#{row + 1}" for row in range(n)], dtype=object)
