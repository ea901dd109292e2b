"""How old data are, in words."""

from __future__ import annotations

from datetime import date

from ...processing.language import translate
from ...processing.sheets.numbers import Figures

MONTH, YEAR = 30.44, 365.25
"""Days."""


def age_told(dated: str, as_of: str, figures: Figures) -> str:
    """The date, and how long before the run's date it lies, where that is a month or more.

    Not before today: a card that is read in a year must say the same.
    """
    if not dated:
        return translate("MapTips", "not known")
    days = days_between(dated, as_of)
    if days is None or days < MONTH:
        return figures.date(dated)
    return f"{figures.date(dated)} ({_span(days, figures)})"


def days_between(dated: str, as_of: str) -> int | None:
    """Days from one ISO date to another ("2014" and "2014-03" mean their middle); None where one is no date."""
    first, last = _day(dated), _day(as_of)
    return None if first is None or last is None else (last - first).days


def _span(days: int, figures: Figures) -> str:
    if days < YEAR:
        months = round(days / MONTH)
        if months == 1:
            return translate("WhyCard", "1 month before the run's date")
        return translate("WhyCard", "{months} months before the run's date").format(months=figures.count(months))
    years = int(days / YEAR)
    if years == 1:
        return translate("WhyCard", "1 year before the run's date")
    return translate("WhyCard", "{years} years before the run's date").format(years=figures.count(years))


def _day(iso: str) -> date | None:
    whole = {4: f"{iso}-07-01", 7: f"{iso}-15"}.get(len(iso), iso[:10])
    try:
        return date.fromisoformat(whole)
    except ValueError:
        return None
