"""What a budget buys, in figures that a council reads: works, metres, energy, money, and the packages."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import numpy as np

from ..message import Message, Translate, joined, say, written
from .actions import ACTIONS, NAMES

if TYPE_CHECKING:
    import pandas as pd

    from .summary import Account
    from .upgrades import Upgrades

PACKAGES_SHOWN = 12


def question(account: Account) -> Message:
    """The page's title."""
    money = amount(sum(account.budget.years), account.prices.currency)
    if len(account.budget.years) == 1:
        return say("Summary", "Where would {money} help most people to walk in the light?", money=money)
    return say(
        "Summary",
        "Where would {money} in {years:,} years help most people to walk in the light?",
        money=money,
        years=len(account.budget.years),
    )


def amount(money: float, currency: str) -> Message:
    """An amount of money without cents."""
    if not currency:
        return say("Summary", "{money:,.0f}", money=money)
    return say("Summary", "{currency} {money:,.0f}", currency=currency, money=money)


def figures(upgrades: Upgrades, account: Account) -> list[Message]:
    """What the works together bring and cost; what nobody knows of any work is not summed."""
    works, currency = upgrades.works, account.prices.currency
    total = sum(account.budget.years)
    if not len(works):
        return [_nothing(upgrades, total)]
    spent = float(works["cost"].sum())
    told = [
        say(
            "Summary",
            "Works: {works:,}, for {spent}. They bring {metres:,.0f} m of walkway to their standard.",
            works=len(works),
            spent=amount(spent, currency),
            metres=float(works["dark_m_removed"].sum()),
        )
    ]
    told += [_works_by_action(works), *_dark(upgrades)]
    metres = float(works["dark_m_removed"].sum())
    if metres > 0.0:
        each = amount(100.0 * spent / metres, currency)
        told.append(say("Summary", "That is {cost} for 100 m brought to standard.", cost=each))
    if spent < total:
        left = amount(total - spent, currency)
        told.append(say("Summary", "{left} are left: no further work that fits in helps.", left=left))
    return [*told, *_energy(works, account)]


def _nothing(upgrades: Upgrades, total: float) -> Message:
    if total <= 0.0 and len(upgrades.curve) > 1:
        return say("Summary", "Without money nothing is done. The curve below shows what money would give.")
    if len(upgrades.curve) > 1:
        return say("Summary", "The money is too little for any of the works that would help.")
    return say("Summary", "No work was found that would help: the walkways are lit as is wanted, or nothing fits.")


def _dark(upgrades: Upgrades) -> list[Message]:
    """What of the dark walkway stays dark."""
    before, after = (upgrades.totals.get(name) for name in ("dark_m_before", "dark_m_after"))
    if before is None or after is None:
        return []
    return [
        say(
            "Summary",
            "Today {before:,.0f} m of walkway are too dark; with the works {after:,.0f} m stay so.",
            before=before,
            after=after,
        )
    ]


def _works_by_action(works: pd.DataFrame) -> Message:
    counts = works["action"].value_counts()
    each = [
        say("Summary", "{action}: {count:,}", action=NAMES[action], count=int(counts[action]))
        for action in ACTIONS
        if counts.get(action, 0)
    ]
    return say("Summary", "{works}.", works=joined(each))


def _energy(works: pd.DataFrame, account: Account) -> list[Message]:
    kwh = works["kwh_saved"].to_numpy(dtype=float)
    known = np.isfinite(kwh)
    if not known.any():
        return [say("Summary", "What they save in energy is not known: the lamps' watts are not in the data.")]
    saved, carbon = float(kwh[known].sum()), float(works["co2_kg_saved"].to_numpy(dtype=float)[known].sum())
    if saved >= 0.0:
        told = [say("Summary", "They save {kwh:,.0f} kWh and {co2:,.0f} kg of CO2 a year.", kwh=saved, co2=carbon)]
    else:
        told = [
            say(
                "Summary",
                "They need {kwh:,.0f} kWh more a year, which is {co2:,.0f} kg of CO2.",
                kwh=-saved,
                co2=-carbon,
            )
        ]
    if not known.all():
        told.append(
            say(
                "Summary",
                "Works of which the lamp's watts are not known: {count:,}. Their energy is not in this sum.",
                count=int((~known).sum()),
            )
        )
    return [*told, *_worth(works, account)]


def _worth(works: pd.DataFrame, account: Account) -> list[Message]:
    """What the energy is worth today, where it is known of all works."""
    npv = works["npv"].to_numpy(dtype=float)
    if not np.isfinite(npv).all():
        return []
    today, years = float(npv.sum() + works["cost"].sum()), account.terms.horizon_years
    worth = amount(abs(today), account.prices.currency)
    if today < 0.0:
        return [
            say(
                "Summary",
                "Over at most {years:,.0f} years it costs {worth} in today's money.",
                years=years,
                worth=worth,
            )
        ]
    return [
        say(
            "Summary", "Over at most {years:,.0f} years it is worth {worth} in today's money.", years=years, worth=worth
        )
    ]


def packages_table(packages: pd.DataFrame, currency: str, translate: Translate) -> str:
    """The packages as a table, the most valuable first; the rest is counted."""
    if not len(packages):
        return ""
    shown = packages.sort_values(["year", "value"], ascending=[True, False], kind="stable").head(PACKAGES_SHOWN)
    heads = (PACKAGE, STREET, YEAR, WORKS, COST.about(currency=currency or "-"), METRES)
    head = "".join(f"<th{_right(column)}>{escape(words.render(translate))}</th>" for column, words in enumerate(heads))
    rows = "".join(_row(row, translate) for row in shown.itertuples(index=False))
    more = len(packages) - len(shown)
    rest = say("Summary", "Further packages in the layer: {count:,}.", count=more).render(translate) if more else ""
    return f"<table><tr>{head}</tr>{rows}</table>" + (f"<p>{escape(rest)}</p>" if rest else "")


PACKAGE = say("Summary", "Package")
STREET = say("Summary", "Street")
YEAR = say("Summary", "Year")
WORKS = say("Summary", "Works")
COST = say("Summary", "Cost ({currency})")
METRES = say("Summary", "To standard (m)")
FIRST_NUMBER = 2


def _right(column: int) -> str:
    return ' class="n"' if column >= FIRST_NUMBER else ""


def _row(row: object, translate: Translate) -> str:
    names = ("package", "street", "year", "works", "cost", "dark_m_removed")
    cells = []
    for column, name in enumerate(names):
        value = getattr(row, name)
        if value is None or (isinstance(value, float) and np.isnan(value)):
            text = ""
        elif column < FIRST_NUMBER:
            text = str(value)
        else:
            text = written("{n:,.0f}", {"n": float(value)}, translate)
        cells.append(f"<td{_right(column)}>{escape(text)}</td>")
    return f"<tr>{''.join(cells)}</tr>"
