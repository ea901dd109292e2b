"""Amounts of money as cities write them ("1.250,00 €", "US$ 702", "CHF 1'250.-", "400 to 1200"), and currencies."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .units import folded
from .values import decimal_mark, distinct, is_missing, text_of

SYMBOLS = {
    "us$": "USD", "u$s": "USD", "usd$": "USD", "r$": "BRL", "mx$": "MXN", "mex$": "MXN", "ca$": "CAD", "c$": "CAD",
    "cad$": "CAD", "can$": "CAD", "au$": "AUD", "a$": "AUD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "nt$": "TWD",
    "s/.": "PEN", "s/": "PEN", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "zl": "PLN", "kc": "CZK", "₺": "TRY",
    "sfr.": "CHF", "sfr": "CHF", "fr.": "CHF", "₪": "ILS", "₩": "KRW", "₴": "UAH", "$": "$", "kr.": "kr", "kr": "kr",
}  # fmt: skip
"""Currency by sign, the longest first where one begins another; "$" and "kr" stand for several and stay as they are."""

WORDS = {
    "euro": "EUR", "euros": "EUR", "eur": "EUR", "dollar": "$", "dollars": "$", "dolares": "$", "pesos": "$",
    "reais": "BRL", "real": "BRL", "franken": "CHF", "francs suisses": "CHF", "pounds": "GBP", "kronor": "kr",
    "kroner": "kr", "kronen": "kr", "zloty": "PLN", "zlotych": "PLN",
}  # fmt: skip
CODES = frozenset(
    {
        *("ARS", "AUD", "BGN", "BOB", "BRL", "CAD", "CHF", "CLP", "COP", "CRC", "CZK", "DKK", "DOP", "EUR", "GBP"),
        *("GTQ", "HKD", "HNL", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KES", "KRW", "MAD", "MXN", "MYR", "NGN"),
        *("NIO", "NOK", "NZD", "PAB", "PEN", "PHP", "PLN", "PYG", "RON", "RSD", "SEK", "SGD", "THB", "TND", "TRY"),
        *("TWD", "UAH", "USD", "UYU", "VND", "ZAR"),
    }
)
"""Currencies of ISO 4217 whose code may stand in a city's list."""

SEVERAL = {"$": ("USD", "CAD", "AUD", "MXN", "ARS", "CLP", "COP"), "kr": ("SEK", "NOK", "DKK", "ISK")}
"""Which currencies a sign may stand for."""

_TIMES = {
    1e3: ("k", "tsd", "tsd.", "mil", "thousand", "mille", "duizend", "mila"),
    1e6: ("m", "mio", "mio.", "mill", "mill.", "million", "millions", "millon", "millones", "millionen", "milhao",
          "milhoes", "milione", "milioni", "miljoen"),
}  # fmt: skip
_FACTORS = {word: times for times, words in _TIMES.items() for word in words}
_ALTERNATIVES = "|".join(re.escape(word) for word in sorted(_FACTORS, key=len, reverse=True))
_DIGITS = r"\d{1,3}(?:[.,'\u2019 ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?|[.,]\d+"


def _amount(name: str) -> str:
    return rf"(?P<{name}>{_DIGITS})(?:[.,][-\u2013\u2014]{{1,2}})?\s*(?P<{name}_times>(?:{_ALTERNATIVES})(?![a-z]))?"


_UPTO = r"\s*(?:-|\u2013|\u2014|\.\.+|\bto\b|\bbis\b|\ba\b|\bate\b|\btot\b|\bhasta\b)\s*"
_PER = r"(?:/|\b(?:per|each|pro|je|par|por|cada|al?|c/u|cad|st(?:uc)?k|ud|ht)\b).*"
_PRICE = re.compile(
    rf"^(?:~|ca\.?|approx\.?|aprox\.?|circa|env\.?)?\s*(?P<sign>[-\u2212+(])?\s*{_amount('low')}"
    rf"(?:{_UPTO}{_amount('high')})?\s*\)?\s*(?:{_PER})?$"
)
_MANY = 3
"""Digits behind a mark that may group thousands."""


@dataclass(frozen=True)
class Money:
    """A column of amounts.

    `low` and `high` (n,) the amounts, NaN = unknown; they are equal where the text bears one amount. `currency` (n,)
    the ISO code, "$" or "kr" where the text bears one, else None. `bad` (n,) texts that are no amount. `unclear` (n,)
    where one mark before three digits ("1.250") could be read as thousands or as decimals; `decimal` is the mark that
    was taken for the decimals of the column, and `told` whether another row of the column gave it away.
    """

    low: np.ndarray
    high: np.ndarray
    currency: np.ndarray
    bad: np.ndarray
    unclear: np.ndarray
    decimal: str
    told: bool


def parse_money(column: pd.Series) -> Money:
    """Parse a column of amounts; numbers are taken as they are.

    Where "1.250" can be read in two ways, the other rows decide ("12.50" makes the point a decimal mark); where none
    does, three digits behind a mark are thousands: amounts of money are not written with three decimals.
    """
    n = len(column)
    if pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column):
        numbers = pd.to_numeric(column).to_numpy(dtype=float, na_value=np.nan).copy()
        numbers[~np.isfinite(numbers)] = np.nan
        no = np.zeros(n, dtype=bool)
        return Money(numbers, numbers, np.full(n, None, dtype=object), no, no, ".", True)
    codes, values = distinct(column)
    pieces = [_Piece.of(value) for value in values]
    texts = [piece.text for piece in pieces if piece.number is None]
    decimal, told = _decimal(texts)
    amounts = [piece.amounts(decimal if told else None) for piece in pieces]
    low = np.array([each[0] for each in amounts] + [np.nan])[codes]
    high = np.array([each[1] for each in amounts] + [np.nan])[codes]
    currency = np.array([piece.currency for piece in pieces] + [None], dtype=object)[codes]
    bad = np.array([np.isnan(each[0]) and piece.said for each, piece in zip(amounts, pieces)] + [False])[codes]
    unclear = np.array([piece.number is None and _unclear(piece.text) for piece in pieces] + [False])[codes]
    return Money(low, high, currency, bad, unclear & np.isfinite(low), decimal, told)


def currency_in(text: str) -> str | None:
    """The currency that a text names, such as a field's name ("Preis [EUR]", "cost_usd"): a code, "$", "kr" or None."""
    return _split_currency(_spaced(text))[1]


@dataclass(frozen=True)
class _Piece:
    """One distinct cell: a `number`, or a `text` without its currency; `said` whether it says anything at all."""

    number: float | None
    text: str
    currency: str | None
    said: bool

    @classmethod
    def of(cls, value: object) -> _Piece:
        if isinstance(value, (int, float, np.number)) and not isinstance(value, bool):
            return cls(float(value), "", None, said=bool(np.isfinite(float(value))))
        text = text_of(value)
        rest, currency = _split_currency(_spaced(text))
        return cls(None, rest, currency, said=not is_missing(text))

    def amounts(self, decimal: str | None) -> tuple[float, float]:
        """The lower and the higher amount, NaN where it is none; without a `decimal` mark, doubts are thousands."""
        if self.number is not None:
            return self.number, self.number
        match = _PRICE.match(self.text) if self.said else None
        if match is None:
            return np.nan, np.nan
        sign = -1.0 if match["sign"] in ("-", "\u2212", "(") else 1.0
        low = sign * _number(match["low"], match["low_times"] or match["high_times"], decimal)
        if match["high"] is None:
            return low, low
        return low, _number(match["high"], match["high_times"], decimal)


def _number(digits: str, times: str | None, decimal: str | None) -> float:
    plain = re.sub(r"['\u2019 ]", "", digits)
    marks = [letter for letter in plain if letter in ".,"]
    if len(set(marks)) == 2:
        decimal = marks[-1]
    elif len(marks) > 1 or (decimal is None and _unclear(plain)):
        decimal = "," if marks[0] == "." else "."
    elif marks and not _unclear(plain):
        decimal = marks[0]
    grouping = "." if decimal == "," else ","
    return float(plain.replace(grouping, "").replace(",", ".")) * _FACTORS.get(times or "", 1.0)


def _unclear(text: str) -> bool:
    """Whether an amount can be read in two ways: one mark, three digits behind it, and one to three before."""
    return bool(re.search(rf"(?<![\d.,])[1-9]\d{{0,2}}[.,]\d{{{_MANY}}}(?![\d.,])", text))


def _decimal(texts: list[str]) -> tuple[str, bool]:
    """The decimal mark of a column, and whether a row gives it away; else the mark that makes thousands of doubts."""
    plain = [re.sub(r"[.,][-\u2013\u2014]{1,2}", "", text) for text in texts]
    certain = [text for text in plain if re.search(r"\d[.,]\d", text) and not _unclear(text)]
    if certain:
        return decimal_mark(certain, bool), True
    doubts = [text for text in plain if _unclear(text)]
    points = sum("." in text for text in doubts)
    return ("," if points > len(doubts) / 2 else "."), False


def _spaced(text: str) -> str:
    """The text folded, its spaces plain, its signs as `SYMBOLS` writes them; "_" in names parts words."""
    plain = re.sub(r"[\s\u00a0\u202f_\[\]]+", " ", text.replace("\u20ac", " \u20ac "))
    return folded(plain).replace("\u0142", "l")


def _split_currency(text: str) -> tuple[str, str | None]:
    """The folded text without its currency, and the currency."""
    for sign in sorted(SYMBOLS, key=len, reverse=True):
        pattern = re.escape(sign) if not sign[0].isalpha() else rf"(?<![a-z]){re.escape(sign)}"
        pattern += r"(?![a-z])" if sign[-1].isalpha() else ""
        found = re.search(pattern, text)
        if found and (sign not in ("s/", "fr.") or re.match(r"\s*\d", text[found.end() :])):
            code = SYMBOLS[sign]
            rest = (text[: found.start()] + " " + text[found.end() :]).strip()
            further = _split_words(rest)
            return (further[0], further[1]) if code in SEVERAL and further[1] else (rest, code)
    return _split_words(text)


def _split_words(text: str) -> tuple[str, str | None]:
    """The text without a currency's code or name, and the currency."""
    for match in re.finditer(r"(?<![a-z])[a-z]{3,}(?![a-z])", text):
        word = match.group()
        code = word.upper() if word.upper() in CODES else WORDS.get(word)
        if code is not None:
            return (text[: match.start()] + " " + text[match.end() :]).strip(), code
    return text.strip(), None
