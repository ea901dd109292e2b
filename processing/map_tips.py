"""Map tips: why a place has the need that it has. Simple HTML, no scripts, no web view: tables and text.

A tip is a template of QGIS expressions (`[% ... %]`) over the layer's own fields, so it works wherever the layer is
opened, with the plugin or without.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsExpression, QgsVectorLayer

from ..algorithms.factor import FACTORS
from .language import translate

BAR_PX = 160
BAR_COLOUR = "#434e6c"
TRACK_COLOUR = "#d9d9d9"
LIVE_REASON = "try(eval('need_reason()'))"
STORED_REASON = '"need_reason"'


@dataclass(frozen=True)
class Measure:
    """One line of measures: the field, its label, and the unit ("%": the field is a share of 1)."""

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


def measures() -> tuple[Measure, ...]:
    """The measures that a parcel's tip tells, where the layer has them."""
    return (
        Measure("lighting_emin_lx", translate("MapTips", "Lowest light on the frontage"), "lx"),
        Measure("lighting_eavg_lx", translate("MapTips", "Average light on the frontage"), "lx"),
        Measure("lighting_target_lx", translate("MapTips", "There should be at least"), "lx"),
        Measure("lighting_dark_share", translate("MapTips", "Share of the frontage that is too dark"), "%"),
        Measure("lighting_gap_m", translate("MapTips", "Longest dark gap at the frontage"), "m"),
        Measure("lighting_frontage_m", translate("MapTips", "Length of the frontage"), "m"),
    )


def parcel_tip(layer: QgsVectorLayer) -> str:
    """Why this parcel: the reason, a bar for each part, the measures with units, how sure it is, why unknown."""
    fields = {field.name() for field in layer.fields()}
    factors = [factor for factor in FACTORS if f"{factor}_points" in fields]
    rows = [_row(factor_names()[factor], _bar(f"{factor}_points"), _points(f"{factor}_points")) for factor in factors]
    lines = [_line(measure) for measure in measures() if measure.field in fields]
    unknown = [_why_unknown(factor) for factor in FACTORS if f"{factor}_why_null" in fields]
    body = [
        _when("need", _headline(fields)),
        _when_null("need", _text(f"<b>{_plain(translate('MapTips', 'Need for improvement: not known'))}</b>")),
        _table(rows),
        _table(lines),
        *([_when("need_confidence", _confidence())] if "need_confidence" in fields else []),
        *unknown,
    ]
    return _page(body)


def gap_tip() -> str:
    """How long a dark gap is, how dark, and why."""
    heading = translate("MapTips", "Dark gap of {length} m")
    before, _, after = heading.partition("{length}")
    body = [
        f"<b>{_plain(before)}[% {_number('length_m')} %]{_plain(after)}</b>",
        _table(
            [
                _row_if("cause", translate("MapTips", "Cause"), _cause()),
                _row_if("emin_lx", translate("MapTips", "Lowest light"), _with_unit("emin_lx", "lx")),
                _row_if(
                    "target_lx",
                    translate("MapTips", "There should be at least"),
                    _with_unit("target_lx", "lx"),
                ),
            ]
        ),
    ]
    return _page(body)


def walkway_tip() -> str:
    """The light on one walkway."""
    body = [
        f"<b>{_plain(translate('MapTips', 'Walkway'))}</b>",
        _table(
            [
                _row_if("eavg_lx", translate("MapTips", "Average light"), _with_unit("eavg_lx", "lx")),
                _row_if("emin_lx", translate("MapTips", "Lowest light"), _with_unit("emin_lx", "lx")),
                _row_if(
                    "target_lx",
                    translate("MapTips", "There should be at least"),
                    _with_unit("target_lx", "lx"),
                ),
                _row_if("dark_share", translate("MapTips", "Share that is too dark"), _with_unit("dark_share", "%")),
                _row_if("length_m", translate("MapTips", "Length"), _with_unit("length_m", "m")),
            ]
        ),
    ]
    return _page(body)


def finding_tip() -> str:
    """What was found, and what to do."""
    return _page([f"<b>[% {_safe('what')} %]</b>", _when("advice", _text("<br>") + "||" + _safe("advice"))])


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


def _cause() -> str:
    cases = " ".join(
        f'WHEN "cause" = {_text(cause)} THEN {_text(_plain(name))}' for cause, name in cause_names().items()
    )
    return f"CASE {cases} ELSE {_safe('cause')} END"


def _page(body: list[str]) -> str:
    return '<div style="font-family: sans-serif; width: 380px">' + "\n".join(part for part in body if part) + "</div>"


def _table(rows: list[str]) -> str:
    return f'<table cellspacing="0" cellpadding="2">{"".join(rows)}</table>' if rows else ""


def _row(label: str, *cells: str) -> str:
    return f"<tr><td>{_plain(label)}</td>" + "".join(f"<td nowrap>{cell}</td>" for cell in cells) + "</tr>"


def _row_if(field: str, label: str, expression: str) -> str:
    """A row that is there only where the field has a value."""
    return _when(
        field, _text(f"<tr><td>{_plain(label)}</td><td nowrap><b>") + "||" + expression + "||" + _text("</b></td></tr>")
    )


def _line(measure: Measure) -> str:
    return _row_if(measure.field, measure.label, _with_unit(measure.field, measure.unit))


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


def _points(field: str) -> str:
    template = _plain(translate("MapTips", "{points} points"))
    before, _, after = template.partition("{points}")
    unknown = _text(_plain(translate("MapTips", "not known")))
    known = f"{_text(before)} || {_number(field)} || {_text(after)}"
    return f'[% CASE WHEN "{field}" IS NULL THEN {unknown} ELSE {known} END %]'


def _need() -> str:
    before, _, after = translate("MapTips", "Need for improvement: {need} of 100").partition("{need}")
    return f'{_text(_plain(before))} || format_number("need", 0) || {_text(_plain(after))}'


def _headline(fields: set[str]) -> str:
    """The reason, which tells the need as well.

    `need_reason()` renders it in the reader's language; without the plugin the stored sentence stands in, and
    without that the bare need.
    """
    if "need_reason" not in fields:
        return _need()
    return f"coalesce({_escaped(LIVE_REASON)}, {_escaped(STORED_REASON)}, {_need()})"


def _confidence() -> str:
    before, _, after = translate("MapTips", "How sure: {percent} %").partition("{percent}")
    return f'{_text(_plain(before))} || format_number(100 * "need_confidence", 0) || {_text(_plain(after))}'


def _why_unknown(factor: str) -> str:
    field = f"{factor}_why_null"
    sentence = translate("MapTips", "{factor} not known: {reason}").replace("{factor}", factor_names()[factor])
    before, _, after = sentence.partition("{reason}")
    return _when(field, f"{_text('<br>' + _plain(before))} || {_safe(field)} || {_text(_plain(after))}")


def _when(field: str, expression: str) -> str:
    return f"[% CASE WHEN coalesce(to_string(\"{field}\"), '') <> '' THEN {expression} ELSE '' END %]"


def _when_null(field: str, expression: str) -> str:
    return f"[% CASE WHEN \"{field}\" IS NULL THEN {expression} ELSE '' END %]"


def _number(field: str) -> str:
    """Two significant figures: 0.42, 2.1, 34, 120; below 1 no more than two decimals."""
    places = f'min(2, 1 - floor(log10(abs("{field}"))))'
    rounded = f'format_number(round("{field}", {places}), max(0, {places}))'
    return f"CASE WHEN \"{field}\" = 0 THEN '0' WHEN abs(\"{field}\") < 0.01 THEN '&lt; 0.01' ELSE {rounded} END"


def _with_unit(field: str, unit: str) -> str:
    if unit == "%":
        return f"format_number(100 * \"{field}\", 0) || ' %'"
    return f"{_number(field)} || {_text(' ' + unit)}"


def _safe(field: str) -> str:
    """A field as HTML text."""
    return _escaped(f'to_string("{field}")')


def _escaped(expression: str) -> str:
    """A text as HTML text: what the city's tables hold must not become markup."""
    return f"replace({expression}, map('&', '&amp;', '<', '&lt;', '>', '&gt;'))"


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _text(text: str) -> str:
    return QgsExpression.quotedString(text)
