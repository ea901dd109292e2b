"""In which currency a run counts: what a price list's cells, columns and names say, and what the budget says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..finding import DataError, Finding, Severity
from ..message import say
from ..recognition.money import SEVERAL, currency_in

if TYPE_CHECKING:
    import pandas as pd

    from .priced_rows import PricedRows

ROLE = "prices"


def agreed_currency(layer: str, rows: PricedRows, column: pd.Series, budget: str | None) -> tuple[str, list[Finding]]:
    """The one currency of a price list, "" where nothing says it.

    A sign that stands for several ("$", "kr") is made clear by a code that it may stand for, in the list or the
    budget. Where the list says none, it is the budget's. Raises DataError where there are several, or where the
    budget's is another.
    """
    cells = {text for text in rows.currency[rows.good] if text is not None}
    codes = {currency_in(str(text)) for text in column[rows.good].dropna()} - {None}
    said = narrowed({*cells, *codes, *rows.named} or {currency_in(layer)} - {None})
    if len(said) > 1:
        raise DataError(
            say("Prices", "The price list '{layer}' has prices in several currencies: {currencies}.",
                layer=layer, currencies=", ".join(sorted(map(str, said)))),
            say("Prices", "Give all prices in one currency: a sum over several cannot be compared with a budget."),
        )  # fmt: skip
    own = next(iter(said), None)
    if own is None and budget is None:
        return "", [_not_said(layer)]
    both = narrowed({own, budget} - {None})
    if len(both) > 1:
        raise DataError(
            say("Prices", "The budget is in {budget}, but the prices of '{layer}' are in {prices}.",
                budget=budget, layer=layer, prices=own),
            say("Prices", "Give both in one currency."),
        )  # fmt: skip
    return str(next(iter(both))), []


def narrowed(said: set) -> set:
    """The currencies without a sign that one of the others makes clear ("$" beside "MXN")."""
    return {each for each in said if not said.intersection(SEVERAL.get(each, ()))}


def _not_said(layer: str) -> Finding:
    return Finding(
        Severity.INFO,
        ROLE,
        layer,
        say("Prices", "The price list '{layer}' does not say its currency; the budget was taken to be in the same.",
            layer=layer),
        say("Prices", "Name it in a column 'currency', in the price column's name or behind the budget, such as EUR."),
    )  # fmt: skip
