"""How old data are, in words."""

from __future__ import annotations

from datetime import date

from ...processing.language import translate
from ...processing.sheets.numbers import Figures

MONTH, YEAR = 30.44, 365.25
"""Days."""


def age_told(dated: str, as_of: str, figures: Figures) -> str:
    """The date, and how old it was on the day that the run counts from; that alone where either day is not whole."""
    if not dated:
        return translate("MapTips", "not known")
    days = days_between(dated, as_of)
    if days is None or days < 0:
        return figures.date(dated)
    return f"{figures.date(dated)} ({_span(days, figures)})"


def days_between(dated: str, as_of: str) -> int | None:
    """Days from one ISO date to another ("2014" and "2014-03" mean their middle); None where one is no date."""
    first, last = _day(dated), _day(as_of)
    return None if first is None or last is None else (last - first).days


def _span(days: int, figures: Figures) -> str:
    if days < MONTH:
        return translate("WhyCard", "less than a month old")
    if days < YEAR:
        months = round(days / MONTH)
        if months == 1:
            return translate("WhyCard", "1 month old")
        return translate("WhyCard", "{months} months old").format(months=figures.count(months))
    years = int(days / YEAR)
    if years == 1:
        return translate("WhyCard", "1 year old")
    return translate("WhyCard", "{years} years old").format(years=figures.count(years))


def _day(iso: str) -> date | None:
    whole = {4: f"{iso}-07-01", 7: f"{iso}-15"}.get(len(iso), iso[:10])
    try:
        return date.fromisoformat(whole)
    except ValueError:
        return None
