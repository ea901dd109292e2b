"""The parts of which map tips are made: rows, figures and texts as HTML with QGIS expressions in it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qgis.core import QgsExpression

COUNT = "count"
"""Stands for a unit where whole things are counted."""


SMALL = "font-family: sans-serif; font-size: 11px"
"""QGIS cuts a tip at a third of the screen, and tables do not inherit a page's letters."""


def page(body: list[str]) -> str:
    """The whole tip."""
    return f'<div style="{SMALL}; width: 380px">' + "\n".join(part for part in body if part) + "</div>"


def table(rows: list[str]) -> str:
    """Rows below each other; nothing where there is none."""
    return f'<table cellspacing="0" cellpadding="1" style="{SMALL}">{"".join(rows)}</table>' if rows else ""


def row(label: str, *cells: str) -> str:
    """A label and the cells beside it."""
    return f"<tr><td>{plain(label)}</td>" + "".join(f"<td nowrap>{cell}</td>" for cell in cells) + "</tr>"


def row_if(field: str, label: str, expression: str) -> str:
    """A row that is there only where the field has a value."""
    return when(
        field,
        quoted(f"<tr><td>{plain(label)}</td><td nowrap><b>") + "||" + expression + "||" + quoted("</b></td></tr>"),
    )


def when(field: str, expression: str) -> str:
    """The expression's HTML where the field has a value."""
    return f"[% CASE WHEN coalesce(to_string(\"{field}\"), '') <> '' THEN {expression} ELSE '' END %]"


def when_null(field: str, expression: str) -> str:
    """The expression's HTML where the field is NULL."""
    return f"[% CASE WHEN \"{field}\" IS NULL THEN {expression} ELSE '' END %]"


def filled(template: str, **expressions: str) -> str:
    """A sentence as an expression: each `{name}` in the template stands for the expression of that name."""
    pieces = re.split(r"\{(\w+)\}", template)
    return " || ".join(
        expressions[piece] if number % 2 else quoted(plain(piece)) for number, piece in enumerate(pieces) if piece
    )


def number(field: str) -> str:
    """Two significant figures: 0.42, 2.1, 34, 120; below 1 no more than two decimals."""
    places = f'min(2, 1 - floor(log10(abs("{field}"))))'
    rounded = f'format_number(round("{field}", {places}), max(0, {places}))'
    return f"CASE WHEN \"{field}\" = 0 THEN '0' WHEN abs(\"{field}\") < 0.01 THEN '&lt; 0.01' ELSE {rounded} END"


def with_unit(field: str, unit: str) -> str:
    """A figure and its unit; "%": the field is a share of 1, `COUNT`: it counts things, "": it has none."""
    if unit == COUNT:
        return f'format_number("{field}", 0)'
    if unit == "%":
        return f"format_number(100 * \"{field}\", 0) || ' %'"
    return f"{number(field)} || {quoted(' ' + unit)}" if unit else number(field)


def safe(field: str) -> str:
    """A field as HTML text."""
    return escaped(f'to_string("{field}")')


def escaped(expression: str) -> str:
    """A text as HTML text: what the city's tables hold must not become markup."""
    return f"replace({expression}, map('&', '&amp;', '<', '&lt;', '>', '&gt;'))"


def in_words(field: str, words: Mapping[str, str]) -> str:
    """What the field's value is called; a value without words stands as it is."""
    cases = " ".join(f'WHEN "{field}" = {quoted(value)} THEN {quoted(plain(name))}' for value, name in words.items())
    return f"CASE {cases} ELSE {safe(field)} END"


def plain(text: str) -> str:
    """Text as HTML text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """Text as a string of an expression."""
    return QgsExpression.quotedString(text)
