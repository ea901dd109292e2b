"""What each work costs: by the city's own price list in its words and currency, else by the catalogue."""

from __future__ import annotations

from collections.abc import Mapping as Dictionary
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..finding import DataError, Finding, Severity
from ..interventions.catalogue import Catalogue, Cost, read_catalogue
from ..message import Message, listed, say
from ..recognition.recorded import attributes_of
from ..roles import recognise, words
from .actions import ACTIONS, CATALOGUE_IDS, NAMES
from .currency import agreed_currency
from .priced_rows import amounts_of

if TYPE_CHECKING:
    import pandas as pd

    from ..layer import Layer
    from ..mapping import Mapping
    from ..recognition.guess import Recognition

ROLE = "prices"
LISTED = "listed"
"""The tag of a price that the city's list gives; the others are the catalogue's: verified, derived, unverified."""


@dataclass(frozen=True)
class Price:
    """What one work costs, in the currency of the run.

    `cost` is between `cost_low` and `cost_high`; `watts` of the new lamp and `lifetime_years` are NaN where nothing
    says them. `tag` says how good the price is, `source` where it is from.
    """

    cost_low: float
    cost: float
    cost_high: float
    watts: float
    lifetime_years: float
    tag: str
    source: Message


@dataclass(frozen=True)
class Prices:
    """The price of each action that has one; an action without is not to be offered.

    `currency` is an ISO code, "$" or "kr" where the list says no more, "" where nothing says it.
    """

    currency: str
    by_action: Dictionary[str, Price]
    recognitions: tuple[Recognition, ...] = ()

    @property
    def rough(self) -> tuple[str, ...]:
        """The actions whose price no source was read for."""
        return tuple(action for action, price in self.by_action.items() if price.tag == "unverified")


def read_prices(
    layer: Layer | None, mapping: Mapping, budget_currency: str | None = None, catalogue: Catalogue | None = None
) -> tuple[Prices, list[Finding]]:
    """The prices of a run: of the city's list (None = there is none), else of the catalogue.

    A list in another currency than the catalogue's is never filled up from it: an action that it lacks has no price.
    Raises DataError where the list has no readable price, where it has several currencies, and where the budget's
    currency (`budget_currency`, None = not said) is not that of the prices.
    """
    usual = _of_catalogue(read_catalogue() if catalogue is None else catalogue)
    if layer is None:
        return _without_list(usual, budget_currency)
    table, findings = attributes_of(layer, ROLE)
    recognition = recognise(ROLE, table, layer.name, mapping)
    if "action" not in recognition.columns:
        raise _no_column(layer.name, NO_ACTION)
    parsed, found = words(ROLE, table, recognition, mapping)
    findings += [*recognition.findings, *found]
    rows, found = amounts_of(layer.name, table, recognition)
    findings += found
    currency, found = agreed_currency(layer.name, rows, parsed["currency"], budget_currency)
    findings += found
    used = parsed["action"].notna().to_numpy() & rows.good
    if not used.any():
        raise _nothing_read(layer.name)
    own, found = _by_action(layer.name, parsed[used], rows.low[used], rows.high[used])
    return _filled_up(layer.name, own, usual, currency, recognition, [*findings, *found])


@dataclass(frozen=True)
class _Usual:
    """The catalogue's prices."""

    currency: str
    by_action: Dictionary[str, Price]


def _of_catalogue(catalogue: Catalogue) -> _Usual:
    costs = {action: catalogue[name].cost for action, name in CATALOGUE_IDS.items() if name in catalogue}
    priced = {action: cost for action, cost in costs.items() if cost is not None}
    currency = next((cost.currency for cost in priced.values()), "")
    return _Usual(currency, {action: _usual_price(cost) for action, cost in priced.items()})


def _usual_price(cost: Cost) -> Price:
    """The one price that a source names, else the middle of the range."""
    tag = cost.tag if cost.reference_tag is None else cost.reference_tag
    middle = (cost.low + cost.high) / 2.0 if cost.reference is None else cost.reference
    return Price(cost.low, middle, cost.high, np.nan, np.nan, tag, cost.basis)


def _without_list(usual: _Usual, budget_currency: str | None) -> tuple[Prices, list[Finding]]:
    if budget_currency is not None and not _is_same(budget_currency, usual.currency):
        raise DataError(
            say("Prices", "The budget is in {budget}, but the catalogue's prices are in {prices}.",
                budget=budget_currency, prices=usual.currency),
            say("Prices", "Give a price list in {budget} (a table with a column for the work and one for its price).",
                budget=budget_currency),
        )  # fmt: skip
    what = say(
        "Prices", "No price list was given: the prices are the catalogue's, in {currency}, and rough.",
        currency=usual.currency,
    )  # fmt: skip
    advice = say("Prices", "Give your own: a table with a column for the work and one for its price.")
    return Prices(usual.currency, usual.by_action), [Finding(Severity.WARNING, ROLE, "", what, advice)]


def _is_same(currency: str, usual: str) -> bool:
    """Whether a currency is the catalogue's; "$" may be dollars of any country and is taken as the catalogue's."""
    return currency == usual or (currency == "$" and usual == "USD")


def _by_action(
    layer: str, parsed: pd.DataFrame, low: np.ndarray, high: np.ndarray
) -> tuple[dict[str, Price], list[Finding]]:
    """One price an action; of several rows the lowest, the middle one and the highest."""
    found, prices = [], {}
    for action in ACTIONS:
        mine = (parsed["action"] == action).to_numpy()
        if not mine.any():
            continue
        prices[action] = Price(
            float(low[mine].min()),
            float(np.median((low[mine] + high[mine]) / 2.0)),
            float(high[mine].max()),
            _middle(parsed["watts"][mine]),
            _middle(parsed["lifetime"][mine]),
            LISTED,
            say("Prices", "the price list '{layer}'", layer=layer),
        )
        if mine.sum() > 1:
            found.append(_several(layer, action, int(mine.sum()), prices[action]))
    return prices, found


def _middle(values: pd.Series) -> float:
    known = values.dropna().to_numpy(dtype=float)
    return float(np.median(known)) if len(known) else np.nan


def _filled_up(
    layer: str,
    own: dict[str, Price],
    usual: _Usual,
    currency: str,
    recognition: Recognition,
    findings: list[Finding],
) -> tuple[Prices, list[Finding]]:
    """The list's prices, and the catalogue's for what it lacks where both are in one currency."""
    lacking = [action for action in ACTIONS if action not in own and action in usual.by_action]
    prices = {action: own[action] for action in ACTIONS if action in own}
    if lacking and _is_same(currency, usual.currency):
        prices.update({action: usual.by_action[action] for action in lacking})
        findings.append(_from_catalogue(layer, lacking, currency, usual.currency))
        currency = usual.currency
    elif lacking:
        findings.append(_without_price(layer, lacking, currency, usual.currency))
    ordered = {action: prices[action] for action in ACTIONS if action in prices}
    return Prices(currency, ordered, (recognition,)), findings


def _several(layer: str, action: str, count: int, price: Price) -> Finding:
    what = say(
        "Prices",
        "{count:,} rows of '{layer}' price '{action}', from {low:,.0f} to {high:,.0f}: {cost:,.0f} was taken, and the"
        " rest as the range.",
        count=count, layer=layer, action=NAMES[action], low=price.cost_low, high=price.cost_high, cost=price.cost,
    )  # fmt: skip
    return Finding(Severity.INFO, ROLE, layer, what, None, count)


def _from_catalogue(layer: str, lacking: list[str], currency: str, usual: str) -> Finding:
    works = listed([NAMES[action] for action in lacking])
    if currency == usual:
        what = say(
            "Prices", "'{layer}' has no price for: {works}. The catalogue's prices were taken; they are rough.",
            layer=layer, works=works,
        )  # fmt: skip
    else:
        what = say(
            "Prices",
            "'{layer}' has no price for: {works}. The catalogue's rough prices were taken, and '{sign}' as {currency}.",
            layer=layer, works=works, sign=currency, currency=usual,
        )  # fmt: skip
    advice = say("Prices", "Add rows for them to the price list; write the currency as a code such as MXN or CAD.")
    return Finding(Severity.WARNING, ROLE, layer, what, advice, len(lacking), len(ACTIONS))


def _without_price(layer: str, lacking: list[str], currency: str, usual: str) -> Finding:
    works = listed([NAMES[action] for action in lacking])
    if currency:
        what = say(
            "Prices",
            "'{layer}' has no price for: {works}. They are not offered, for the catalogue's prices are in {usual},"
            " not in {currency}.",
            layer=layer, works=works, usual=usual, currency=currency,
        )  # fmt: skip
    else:
        what = say(
            "Prices",
            "'{layer}' has no price for: {works}. They are not offered, for the list does not say its currency.",
            layer=layer, works=works,
        )  # fmt: skip
    advice = say(
        "Prices", "Add rows for them to the price list, or name its currency in a column 'currency' if it is {usual}.",
        usual=usual,
    )  # fmt: skip
    return Finding(Severity.WARNING, ROLE, layer, what, advice, len(lacking), len(ACTIONS))


NO_ACTION = say("Prices", "The price list '{layer}' has no column that names the work.")


def _no_column(layer: str, what: Message) -> DataError:
    return DataError(
        what.about(layer=layer),
        say(
            "Prices",
            "Give a table with a column 'work' (repair, retrofit, dim, prune, arm, pole; several languages are"
            " understood) and a column 'price', or say in MAPPING: prices.action = YOUR_COLUMN",
        ),
    )


def _nothing_read(layer: str) -> DataError:
    return DataError(
        say("Prices", "The price list '{layer}' has no row with a work that is known and a price above zero.",
            layer=layer),
        say("Prices", "Name the work as repair, retrofit, dim, prune, arm or pole, and give its price as a number."),
    )  # fmt: skip
