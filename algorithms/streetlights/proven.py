"""What is proven of a choice, what was computed again, what fairness costs, and what a dimming fund would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..message import Message, say
from .bought import amount
from .certificate import EXACT, TIGHT, WEAK

if TYPE_CHECKING:
    from .summary import Account
    from .upgrades import Upgrades


def certified(upgrades: Upgrades) -> list[Message]:
    """How near the choice is to the best possible, and how that is known. Never more than the certificate says."""
    certificate = upgrades.certificate
    if not len(upgrades.works):
        return []
    if certificate is None or not np.isfinite(certificate.share):
        return [say("Summary", "How near this is to the best possible choice was not worked out.")]
    percent = 100.0 * certificate.share
    if certificate.proof == EXACT:
        return [
            say(
                "Summary",
                "No other choice for this money would give more, but for a thousandth: this was proven exactly.",
            )
        ]
    within = say(
        "Summary", "The choice is within {percent:,.1f} % of the best possible for this money.", percent=percent
    )
    return [within, HOW[certificate.proof], RANKS]


SMALLEST = 0.05
"""Percent that are written as 0.0."""

HOW = {
    TIGHT: say("Summary", "Proof: a bound that no choice can exceed, worked out for this city's own figures."),
    WEAK: say("Summary", "Proof: a rough bound that no choice can exceed; the truth is probably nearer."),
}

RANKS = say(
    "Summary",
    "A rank is a range: lumens, mounting heights and costs are not known exactly, and within them a work may stand"
    " higher or lower.",
)


def confirmation(upgrades: Upgrades) -> list[Message]:
    """What the light computed again with the works done says of what was promised."""
    confirmed = upgrades.confirmed
    if not len(confirmed) or not {"promised_m", "confirmed_m"} <= set(confirmed.columns):
        return []
    return [
        say(
            "Summary",
            "The light was computed again with all works done: {promised:,.0f} m were promised, {confirmed:,.0f} m come"
            " to their standard.",
            promised=float(confirmed["promised_m"].sum()),
            confirmed=float(confirmed["confirmed_m"].sum()),
        )
    ]


def fairness(upgrades: Upgrades, account: Account) -> list[Message]:
    """The floor for areas in greatest need, and what it costs in light elsewhere."""
    if account.floor <= 0.0:
        return []
    held = upgrades.totals.get("floor", account.floor)
    if held < account.floor - SMALLEST / 100.0:
        return [
            say(
                "Summary",
                "{asked:,.0f} % of the money were to go to the areas with the greatest need for improvement; works that"
                " help there cost no more than {held:,.0f} %.",
                asked=100.0 * account.floor,
                held=100.0 * held,
            )
        ]
    floor = say(
        "Summary",
        "Of the money for works that were not promised before, at least {percent:,.0f} % goes to the areas with the"
        " greatest need for improvement.",
        percent=100.0 * held,
    )
    price = upgrades.price_of_fairness
    if not np.isfinite(price):
        return [floor]
    if 100.0 * price < SMALLEST:
        return [floor, say("Summary", "This costs nothing: the best choice does so anyway.")]
    return [
        floor,
        say("Summary", "Its price: in all, {percent:,.1f} % less light where it is missed.", percent=100.0 * price),
    ]


TOO_LITTLE = say("Summary", "What that is worth today is too little for any work that would help.")


def fund_told(upgrades: Upgrades, account: Account) -> list[Message]:
    """The dimming fund as a scenario of its own: what dimming saves a year, and what that would pay for."""
    fund = upgrades.fund
    if fund is None or not len(fund):
        return []
    dims, lights = fund[fund["part"] == "saves"], fund[fund["part"] == "spends"]
    saved = float(np.nansum(dims["kwh_saved"].to_numpy(dtype=float)))
    told = [
        say("Summary", "A scenario of its own, not in the figures above."),
        say(
            "Summary",
            "Lamps that light too much, to be dimmed or shielded: {count:,}. It saves {kwh:,.0f} kWh a year.",
            count=len(dims),
            kwh=saved,
        ),
    ]
    if not len(lights):
        told.append(TOO_LITTLE)
    else:
        told.append(
            say(
                "Summary",
                "What that is worth today, over at most {years:,.0f} years, pays for works on dark walkways: {count:,},"
                " for {cost}. They bring {metres:,.0f} m to their standard.",
                years=account.terms.horizon_years,
                count=len(lights),
                cost=amount(float(lights["cost"].sum()), account.prices.currency),
                metres=float(lights["dark_m_removed"].sum()),
            )
        )
    return told
