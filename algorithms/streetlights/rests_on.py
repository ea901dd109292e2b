"""What a ranking rests on and what it does not claim: prices, assumptions, data and their gaps, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..finding import Severity
from ..message import Message, listed, say
from .actions import NAMES
from .bought import amount
from .prices import LISTED

if TYPE_CHECKING:
    from .summary import Account
    from .upgrades import Upgrades

GRAVEST = 4
"""How many findings the page names; the others are counted."""


def claims() -> list[Message]:
    """What nobody may read into the page."""
    return [
        say(
            "Summary",
            "It does not say that light prevents crime: studies disagree. It says where walkways meet their"
            " lighting standard and where field studies find that people feel at ease.",
        ),
        say("Summary", "It shows places and lamps. It knows nothing of people, and no crime data went into it."),
        say(
            "Summary",
            "It is no lighting design and no certificate: direct light was computed from the inventory. Have"
            " each package designed and checked on site.",
        ),
    ]


def rests_on(upgrades: Upgrades, account: Account) -> list[Message]:
    """Where prices come from, what was assumed, how sure the data are and from when."""
    return [
        *_measured(account),
        *_prices(account),
        _weighed(account),
        _started(account),
        *_terms(account),
        *_confidence(upgrades),
        *_dates(account),
        *_findings(upgrades),
    ]


def _measured(account: Account) -> list[Message]:
    if account.least_lx is None:
        return [say("Summary", "Measured against the lighting class {name}.", name=account.lighting_class)]
    return [
        say(
            "Summary",
            "Measured against the lighting class {name}, and at least {lux:,.2g} lx at the darkest spot.",
            name=account.lighting_class,
            lux=account.least_lx,
        )
    ]


def _prices(account: Account) -> list[Message]:
    prices = account.prices
    own = [price.source for price in prices.by_action.values() if price.tag == LISTED]
    sources = [say("Summary", "Prices: {source}.", source=source) for source in own[:1]]
    rough = [NAMES[action] for action, price in prices.by_action.items() if price.tag != LISTED]
    if rough:
        sources.append(
            say(
                "Summary", "Prices from the catalogue are rough, most of them unverified: {works}.", works=listed(rough)
            )
        )
    return sources


def _weighed(account: Account) -> Message:
    return say(
        "Summary",
        "A walkway where need is 100 counts {times:,.3g} times as much as one where it is 0: a judgement.",
        times=1.0 + account.kappa,
    )


def _started(account: Account) -> Message:
    if not account.mobilisation:
        return say("Summary", "That a crew comes to a street is taken to cost nothing beyond its works.")
    return say(
        "Summary",
        "That a crew comes to a package of works costs {money}, once for each year; it is in the costs.",
        money=amount(account.mobilisation, account.prices.currency),
    )


def _terms(account: Account) -> list[Message]:
    terms = account.terms
    told = [
        say(
            "Summary",
            "Assumed, and to be replaced by your own: {hours:,.0f} hours of light a year, {grid:,.2g} kg of CO2 per"
            " kWh, {rate:,.2g} % interest.",
            hours=terms.hours,
            grid=terms.grid_kg_per_kwh,
            rate=100.0 * terms.discount_rate,
        )
    ]
    if np.isfinite(terms.energy_price):
        told.append(
            say(
                "Summary",
                "Energy costs {price:,.3g} {currency} per kWh. Upkeep is in none of the sums.",
                price=terms.energy_price,
                currency=account.prices.currency,
            )
        )
    else:
        told.append(say("Summary", "The price of energy was not given: what savings are worth is not known."))
    return told


def _confidence(upgrades: Upgrades) -> list[Message]:
    if "confidence" not in upgrades.works or not upgrades.works["confidence"].notna().any():
        return []
    middle = float(upgrades.works["confidence"].median())
    return [
        say(
            "Summary",
            "How sure the figures are: {percent:,.0f} % (0 = all assumed, 100 = all in the data).",
            percent=100.0 * middle,
        )
    ]


def _dates(account: Account) -> list[Message]:
    if account.data_date is None:
        return [say("Summary", "The data bear no date.")]
    return [say("Summary", "The newest data are of {date}.", date=account.data_date)]


def _findings(upgrades: Upgrades) -> list[Message]:
    grave = [each for each in upgrades.findings if each.severity is not Severity.INFO]
    grave.sort(key=lambda each: each.severity is not Severity.ERROR)
    told = [each.what for each in grave[:GRAVEST]]
    if len(grave) > GRAVEST:
        told.append(say("Summary", "Further findings in the table of findings: {count:,}.", count=len(grave) - GRAVEST))
    return told
