"""One page for the council: what the money buys, how sure that is, what it rests on, and what it does not say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from ..message import Message, Translate, say
from ..provenance import VERSION
from .bought import figures, packages_table, question
from .drawn_curve import draw
from .proven import certified, confirmation, fairness, fund_told
from .rests_on import claims, rests_on
from .since_last import told

if TYPE_CHECKING:
    import pandas as pd

    from .budget import Budget
    from .prices import Prices
    from .settings import UpgradeSettings
    from .terms import Terms
    from .upgrades import Upgrades


@dataclass(frozen=True)
class Account:
    """What a run was asked, beside what it found.

    `place` is the name of the parcels' layer; `floor` (0 to 1) the least share for areas in greatest need;
    `kappa` and `mobilisation` as in `UpgradeSettings`;
    `lighting_class` and `least_lx` what the light was measured against; `data_date` the newest date of the data (ISO
    text, None where undated); `changes` since the last list (`fields.CHANGES`), None where no list was given.
    """

    place: str
    budget: Budget
    prices: Prices
    terms: Terms
    floor: float
    kappa: float
    mobilisation: float
    lighting_class: str
    least_lx: float | None
    data_date: str | None
    changes: pd.DataFrame | None

    @classmethod
    def of(cls, place: str, settings: UpgradeSettings, upgrades: Upgrades) -> Account:
        """The account of a run on the parcels' layer of this name."""
        return cls(
            place,
            settings.budget,
            upgrades.prices,
            upgrades.terms,
            settings.floor,
            settings.kappa,
            settings.mobilisation,
            settings.lighting_class,
            settings.reassurance_minimum,
            upgrades.data_date,
            upgrades.changes,
        )


def council_summary(upgrades: Upgrades, account: Account, translate: Translate) -> str:
    """The page as HTML that needs nothing else and prints on one sheet of A4."""
    money = account.prices.currency

    def section(title: Message, *parts: str) -> str:
        body = "".join(part for part in parts if part)
        return f"<section><h2>{escape(title.render(translate))}</h2>{body}</section>" if body else ""

    def paragraphs(sentences: Sequence[Message]) -> str:
        return "".join(f"<p>{escape(each.render(translate))}</p>" for each in sentences)

    def points(sentences: Sequence[Message]) -> str:
        lines = "".join(f"<li>{escape(each.render(translate))}</li>" for each in sentences)
        return f"<ul>{lines}</ul>" if lines else ""

    curve = draw(upgrades.curve, sum(account.budget.years), money, translate)
    changes = [] if account.changes is None else told(account.changes) or [NO_CHANGE]
    title = question(account).render(translate)
    main = (
        section(BUYS, paragraphs(figures(upgrades, account)), packages_table(upgrades.packages, money, translate))
        + section(GIVES, f"<figure>{curve}</figure>")
        + section(SURE, paragraphs([*certified(upgrades), *confirmation(upgrades), *fairness(upgrades, account)]))
        + section(FUND, paragraphs(fund_told(upgrades, account)))
        + section(SINCE, points(changes))
        + section(NOT, points(claims()))
        + section(RESTS, points(rests_on(upgrades, account)))
    )
    about = say("Summary", "Street lights and walkways at the parcels of '{place}'.", place=account.place)
    made = say("Summary", "Made by Wellplaced {version}, run {run}.", version=VERSION, run=_run(upgrades))
    return (
        f'<!DOCTYPE html>\n<html lang="{_language(translate)}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style></head>\n<body><h1>{escape(title)}</h1>\n{paragraphs([about])}{main}\n"
        f"<footer>{escape(made.render(translate))}</footer></body></html>\n"
    )


BUYS = say("Summary", "What the money buys")
GIVES = say("Summary", "What each further amount gives")
SURE = say("Summary", "How good the choice is")
FUND = say("Summary", "Paid for by lamps that light too much")
SINCE = say("Summary", "Since the last list")
NOT = say("Summary", "What this does not say")
RESTS = say("Summary", "What it rests on")
NO_CHANGE = say("Summary", "Nothing changed.")
LANGUAGE = say("Summary", "en")

STYLE = (
    "@page{size:A4;margin:12mm}body{font:11pt/1.35 'DejaVu Sans',Verdana,sans-serif;color:#1a1a1a;background:#fff;"
    "max-width:186mm;margin:1em auto;padding:0 1em}h1{font-size:17pt;line-height:1.2;margin:0 0 .5em}"
    "h2{font-size:12pt;margin:.9em 0 .25em;border-bottom:1px solid #8c8c8c}p{margin:.25em 0}"
    "ul{margin:.25em 0;padding-left:1.2em}section{break-inside:avoid}figure{margin:.3em 0}"
    "figure svg{max-width:100%;height:auto}table{border-collapse:collapse;width:100%;margin:.4em 0;font-size:10pt}"
    "th{text-align:left;border-bottom:1px solid #1a1a1a}td,th{padding:.12em .5em .12em 0}"
    "td.n,th.n{text-align:right}footer{margin-top:1em;font-size:9pt;color:#595959}"
    "@media print{body{margin:0;padding:0;max-width:none;font-size:8.5pt}h1{font-size:14pt}h2{font-size:9.5pt}"
    "table{font-size:8pt}figure svg{max-height:58mm}footer{font-size:7.5pt}}"
)


def _language(translate: Translate) -> str:
    return escape(LANGUAGE.render(translate), quote=True)


def _run(upgrades: Upgrades) -> str:
    return str(upgrades.provenance.get("run", "?"))
