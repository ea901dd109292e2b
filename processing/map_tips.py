"""Map tips: why a place has the need that it has. Simple HTML, no scripts, no web view: tables and text.

A tip is a template of QGIS expressions (`[% ... %]`) over the layer's own fields, so it works wherever the layer is
opened, with the plugin or without.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from ..algorithms.factor import FACTORS
from ..algorithms.need.explain import TELLERS
from ..algorithms.vacancy.kinds import LABELS
from .language import render, translate
from .tip_parts import (
    COUNT,
    escaped,
    filled,
    in_words,
    number,
    page,
    plain,
    quoted,
    row,
    row_if,
    safe,
    table,
    when,
    when_null,
    with_unit,
)

BAR_PX = 160
BAR_COLOUR = "#434e6c"
TRACK_COLOUR = "#d9d9d9"
LIVE_REASON = "try(eval('need_reason()'))"
STORED_REASON = '"need_reason"'


@dataclass(frozen=True)
class Measure:
    """One line of measures: the field, its label, and its unit as `with_unit` takes it."""

    field: str
    label: str
    unit: str


def factor_names() -> dict[str, str]:
    """The factors in words."""
    return {
        "lighting": translate("MapTips", "Walking light"),
        "sightlines": translate("MapTips", "Clear sight"),
        "vacancy": translate("MapTips", "Empty land and buildings"),
    }


def measures() -> dict[str, tuple[Measure, ...]]:
    """The measures of each factor that a parcel's tip tells, where the layer has them."""
    return {
        "lighting": (
            Measure("lighting_emin_lx", translate("MapTips", "Lowest light on the frontage"), "lx"),
            Measure("lighting_eavg_lx", translate("MapTips", "Average light on the frontage"), "lx"),
            Measure("lighting_target_lx", translate("MapTips", "There should be at least"), "lx"),
            Measure("lighting_dark_share", translate("MapTips", "Share of the frontage that is too dark"), "%"),
            Measure("lighting_gap_m", translate("MapTips", "Longest dark gap at the frontage"), "m"),
            Measure("lighting_overlit", translate("MapTips", "Share of the frontage that is over-lit"), "%"),
            Measure("lighting_frontage_m", translate("MapTips", "Length of the frontage"), "m"),
        ),
        "sightlines": (
            Measure("sightlines_seen_share", translate("MapTips", "Share of open ground that walkways see"), "%"),
            Measure("sightlines_pocket_m2", translate("MapTips", "Hidden ground near the walkway"), "m²"),
            Measure("sightlines_eyes", translate("MapTips", "Overlooking windows per 10 m of frontage"), ""),
            Measure("sightlines_blank_m", translate("MapTips", "Frontage that faces a blank front"), "m"),
        ),
        "vacancy": (
            Measure("vacancy_probability", translate("MapTips", "How likely it is vacant"), "%"),
            Measure("vacancy_neighbours", translate("MapTips", "Likely vacant parcels within 150 m"), COUNT),
        ),
    }


def parcel_tip(layer: QgsVectorLayer) -> str:
    """Why this parcel: the reason, a bar for each part, the measures with units, how sure it is, why unknown."""
    fields = {field.name() for field in layer.fields()}
    factors = [factor for factor in FACTORS if f"{factor}_points" in fields]
    rows = [row(factor_names()[factor], _bar(f"{factor}_points"), _points(factor, fields)) for factor in factors]
    lines = [_line(each) for factor in FACTORS for each in measures()[factor] if each.field in fields]
    unknown = [_why_unknown(factor) for factor in FACTORS if {"need", f"{factor}_why_null"} <= fields]
    body = [
        when("need", _headline(fields)),
        when_null("need", quoted(f"<b>{plain(translate('MapTips', 'Need for improvement: not known'))}</b>")),
        table(rows),
        table(lines),
        *([_signs()] if "vacancy_evidence" in fields else []),
        *([when("need_confidence", _confidence())] if "need_confidence" in fields else []),
        *unknown,
    ]
    return page(body)


def gap_tip() -> str:
    """How long a dark gap is, how dark, and why."""
    heading = filled(translate("MapTips", "Dark gap of {length} m"), length=number("length_m"))
    body = [
        f"<b>[% {heading} %]</b>",
        table(
            [
                row_if("cause", translate("MapTips", "Cause"), in_words("cause", cause_names())),
                row_if("emin_lx", translate("MapTips", "Lowest light"), with_unit("emin_lx", "lx")),
                row_if(
                    "target_lx",
                    translate("MapTips", "There should be at least"),
                    with_unit("target_lx", "lx"),
                ),
            ]
        ),
    ]
    return page(body)


def walkway_tip() -> str:
    """The light on one walkway."""
    body = [
        f"<b>{plain(translate('MapTips', 'Walkway'))}</b>",
        table(
            [
                row_if("eavg_lx", translate("MapTips", "Average light"), with_unit("eavg_lx", "lx")),
                row_if("emin_lx", translate("MapTips", "Lowest light"), with_unit("emin_lx", "lx")),
                row_if(
                    "target_lx",
                    translate("MapTips", "There should be at least"),
                    with_unit("target_lx", "lx"),
                ),
                row_if("dark_share", translate("MapTips", "Share that is too dark"), with_unit("dark_share", "%")),
                row_if("overlit", translate("MapTips", "Share that is over-lit"), with_unit("overlit", "%")),
                row_if("length_m", translate("MapTips", "Length"), with_unit("length_m", "m")),
            ]
        ),
    ]
    return page(body)


def finding_tip() -> str:
    """What was found, and what to do."""
    return page([f"<b>[% {safe('what')} %]</b>", when("advice", quoted("<br>") + "||" + safe("advice"))])


def cause_names() -> dict[str, str]:
    """Every cause of a dark gap, as it stands in the field, in words."""
    return {
        "outage": translate("MapTips", "a lamp is out"),
        "tree": translate("MapTips", "a tree is in the way"),
        "building": translate("MapTips", "a building is in the way"),
        "spacing": translate("MapTips", "lamps are far apart"),
        "low output": translate("MapTips", "lamps are weak"),
        "no light in the inventory": translate("MapTips", "no light in the inventory"),
    }


def _line(measure: Measure) -> str:
    return row_if(measure.field, measure.label, with_unit(measure.field, measure.unit))


def _bar(field: str) -> str:
    """Points of 100 as a filled part of a track: two table cells, as rich text and web views both draw them."""
    filled = f'round(max(0, min(100, coalesce("{field}", 0))) * {BAR_PX / 100:g})'
    cell = '<td bgcolor="{colour}" width="\' || {width} || \'"></td>'
    inner = (
        f'\'<table cellspacing="0" cellpadding="0"><tr height="12">\' '
        f"|| CASE WHEN {filled} > 0 THEN '{cell.format(colour=BAR_COLOUR, width=filled)}' ELSE '' END "
        f"|| CASE WHEN {filled} < {BAR_PX} THEN '{cell.format(colour=TRACK_COLOUR, width=f'({BAR_PX} - {filled})')}' "
        f"ELSE '' END || '</tr></table>'"
    )
    return f"[% {inner} %]"


def _points(factor: str, fields: set[str]) -> str:
    points, why = f"{factor}_points", f"{factor}_why_null"
    known = filled(translate("MapTips", "{points} points"), points=number(points))
    unknown = quoted(plain(translate("MapTips", "not known")))
    idle = TELLERS[factor].DOES_NOT_APPLY
    if idle and why in fields:
        codes = ", ".join(quoted(code) for code in idle)
        not_applied = quoted(plain(translate("MapTips", "does not apply")))
        unknown = f'CASE WHEN "{why}" IN ({codes}) THEN {not_applied} ELSE {unknown} END'
    return f'[% CASE WHEN "{points}" IS NULL THEN {unknown} ELSE {known} END %]'


def _need() -> str:
    return filled(translate("MapTips", "Need for improvement: {need} of 100"), need='format_number("need", 0)')


def _headline(fields: set[str]) -> str:
    """The reason, which tells the need as well.

    `need_reason()` renders it in the reader's language; without the plugin the stored sentence stands in, and
    without that the bare need.
    """
    if "need_reason" not in fields:
        return _need()
    return f"coalesce({escaped(LIVE_REASON)}, {escaped(STORED_REASON)}, {_need()})"


def _confidence() -> str:
    template = translate("MapTips", "How sure: {percent} %")
    return filled(template, percent='format_number(100 * "need_confidence", 0)')


def _signs() -> str:
    """The signs of vacancy with their dates, in words; kinds of signs are told by code in the field."""
    words = ", ".join(f"{quoted(kind)}, {quoted(plain(render(label)))}" for kind, label in LABELS.items())
    signs = f"replace({safe('vacancy_evidence')}, map({words}))"
    told = filled(translate("MapTips", "Signs of vacancy: {signs}"), signs=signs)
    return when("vacancy_evidence", f"{told} || {quoted('<br>')}")


def _why_unknown(factor: str) -> str:
    """Why a factor is unknown, where there is no reason that tells it because the need is unknown as well."""
    field, teller = f"{factor}_why_null", TELLERS[factor]
    sentence = translate("MapTips", "{factor} not known: {reason}").replace("{factor}", factor_names()[factor])
    words = {code: render(why) for code, why in {**teller.WHY_UNKNOWN, **teller.DOES_NOT_APPLY}.items()}
    told = f"{quoted('<br>')} || {filled(sentence, reason=in_words(field, words))}"
    return when(field, f"CASE WHEN \"need\" IS NULL THEN {told} ELSE '' END")
