"""Map tips of ranked upgrades of street lights and of their packages."""

from __future__ import annotations

from ..algorithms.streetlights.actions import NAMES
from .language import render, translate
from .tip_parts import COUNT, filled, in_words, number, page, quoted, row_if, safe, table, when, with_unit


def upgrade_tip() -> str:
    """What is done, in which place of the ranking, why, for how much, and what it brings."""
    works = {action: render(name) for action, name in NAMES.items()}
    heading = filled(
        translate("MapTips", "Rank {rank}: {work}"), rank='format_number("rank", 0)', work=in_words("action", works)
    )
    return page(
        [
            f"<b>[% {heading} %]</b>",
            _line("why", safe("why")),
            table(
                [
                    row_if("rank_low", translate("MapTips", "Rank may be"), _from_to("rank_low", "rank_high")),
                    row_if("cost", translate("MapTips", "Cost"), _money("cost")),
                    _cost_range(),
                    row_if("emin_before_lx", translate("MapTips", "Lowest light, before and after"), _lux()),
                    row_if(
                        "dark_m_removed", translate("MapTips", "Brought to standard"), with_unit("dark_m_removed", "m")
                    ),
                    row_if("kwh_saved", translate("MapTips", "Energy saved a year"), _whole("kwh_saved", "kWh")),
                    row_if("payback_years", translate("MapTips", "Years until it is repaid"), number("payback_years")),
                    row_if("facade_lx", translate("MapTips", "Adds on a front at most"), with_unit("facade_lx", "lx")),
                    row_if("light_id", translate("MapTips", "Street light"), safe("light_id")),
                    row_if("street", translate("MapTips", "Street"), safe("street")),
                    row_if("circuit", translate("MapTips", "Circuit"), safe("circuit")),
                    row_if("package", translate("MapTips", "Package"), safe("package")),
                    row_if("decision", translate("MapTips", "Decision"), in_words("decision", decisions())),
                    row_if(
                        "since_last", translate("MapTips", "Since the last list"), in_words("since_last", changes())
                    ),
                ]
            ),
        ]
    )


def package_tip() -> str:
    """What a crew does at once: how many works, for how much, for how many metres."""
    return page(
        [
            f"<b>[% {safe('package')} %]</b>",
            table(
                [
                    row_if("works", translate("MapTips", "Works"), with_unit("works", COUNT)),
                    row_if("cost", translate("MapTips", "Cost"), _money("cost")),
                    row_if(
                        "dark_m_removed", translate("MapTips", "Brought to standard"), with_unit("dark_m_removed", "m")
                    ),
                    row_if("kwh_saved", translate("MapTips", "Energy saved a year"), _whole("kwh_saved", "kWh")),
                    row_if("year", translate("MapTips", "Year of the budget"), with_unit("year", COUNT)),
                ]
            ),
        ]
    )


def decisions() -> dict[str, str]:
    """Every decision, as it stands in the field, in words."""
    return {
        "must": translate("MapTips", "promised"),
        "may": translate("MapTips", "open"),
        "never": translate("MapTips", "refused"),
        "done": translate("MapTips", "done"),
    }


def changes() -> dict[str, str]:
    """Every change since the last list, as it stands in the field, in words."""
    return {
        "new": translate("MapTips", "new on the list"),
        "up": translate("MapTips", "moved up"),
        "down": translate("MapTips", "moved down"),
        "dearer": translate("MapTips", "costs more"),
        "cheaper": translate("MapTips", "costs less"),
        "same": translate("MapTips", "as before"),
    }


def _line(field: str, expression: str) -> str:
    return when(field, f"{quoted('<br>')} || {expression}")


def _cost_range() -> str:
    """A row for what the work may cost, where that is a range."""
    shown = row_if("cost_low", translate("MapTips", "Cost may be"), _from_to("cost_low", "cost_high"))
    return shown.replace("[% CASE WHEN ", '[% CASE WHEN "cost_low" < "cost_high" AND ', 1)


def _whole(field: str, unit: str) -> str:
    return f'format_number("{field}", 0) || {quoted(" " + unit)}'


def _money(field: str) -> str:
    return f"format_number(\"{field}\", 0) || coalesce({quoted(' ')} || {safe('currency')}, '')"


def _from_to(low: str, high: str) -> str:
    both = translate("MapTips", "{low} to {high}")
    return filled(both, low=f'format_number("{low}", 0)', high=f'format_number("{high}", 0)')


def _lux() -> str:
    both = translate("MapTips", "{before} lx, {after} lx")
    return filled(both, before=number("emin_before_lx"), after=f"coalesce({number('emin_after_lx')}, '?')")
