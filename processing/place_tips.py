"""Map tips of hidden pockets, groups of likely vacant parcels, and suggestions."""

from __future__ import annotations

from ..algorithms.interventions.catalogue import read_catalogue
from ..algorithms.interventions.evidence import GRADES
from .language import render, translate
from .tip_parts import COUNT, filled, in_words, number, page, quoted, row_if, safe, table, when, with_unit


def pocket_tip() -> str:
    """How large hidden ground is, how near the walkway, and what hides it."""
    heading = filled(translate("MapTips", "Hidden ground of {area} m²"), area=number("area_m2"))
    trapped = translate("MapTips", "Its ways out are together narrower than 3 m.")
    return page(
        [
            f"<b>[% {heading} %]</b>",
            table(
                [
                    row_if("distance_m", translate("MapTips", "Distance to the walkway"), with_unit("distance_m", "m")),
                    row_if(
                        "blocker_layer",
                        translate("MapTips", "What hides it"),
                        in_words("blocker_layer", blocker_names()),
                    ),
                ]
            ),
            f"[% CASE WHEN \"entrapment\" THEN {quoted(trapped)} ELSE '' END %]",
        ]
    )


def blocker_names() -> dict[str, str]:
    """Every kind of thing that hides ground, as it stands in the field, in words."""
    return {
        "buildings": translate("MapTips", "a building"),
        "barriers": translate("MapTips", "a wall, fence or hedge"),
        "trees": translate("MapTips", "a tree"),
        "canopy": translate("MapTips", "trees or shrubs"),
        "surface": translate("MapTips", "something that stands there"),
        "terrain": translate("MapTips", "a rise of the ground"),
    }


def cluster_tip() -> str:
    """How many likely vacant parcels lie together, and their area."""
    heading = filled(
        translate("MapTips", "{parcels} likely vacant parcels together"), parcels=with_unit("parcels", COUNT)
    )
    return page(
        [
            f"<b>[% {heading} %]</b>",
            table([row_if("area_m2", translate("MapTips", "Area"), with_unit("area_m2", "m²"))]),
        ]
    )


def suggestion_tip() -> str:
    """What would help, what was measured, what it costs, how good the evidence is, whom to ask, what may go wrong."""
    names = {each.id: render(each.name) for each in read_catalogue().values()}
    grades = {grade: render(words) for grade, words in GRADES.items()}
    return page(
        [
            f"<b>[% {in_words('intervention', names)} %]</b>",
            _line("trigger", safe("trigger")),
            _line("why", safe("why")),
            _line("cost_low", filled(translate("MapTips", "Cost: {low} to {high} {currency}"), **_cost())),
            _line("grade", in_words("grade", grades)),
            _line("department", filled(translate("MapTips", "Department: {name}"), name=safe("department"))),
            _line("consent", filled(translate("MapTips", "Consent needed: {text}"), text=safe("consent"))),
            _line("harms", filled(translate("MapTips", "Known harms: {text}"), text=safe("harms"))),
        ]
    )


def _line(field: str, expression: str) -> str:
    """A line of its own, which may be long, where the field has a value."""
    return when(field, f"{quoted('<br>')} || {expression}")


def _cost() -> dict[str, str]:
    return {
        "low": 'format_number("cost_low", 0)',
        "high": 'format_number("cost_high", 0)',
        "currency": f"coalesce({safe('currency')}, '')",
    }
