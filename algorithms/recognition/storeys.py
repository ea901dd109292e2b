"""Storeys as cities write them where a plain number does not do: "R+2", "PB+3", "G+1", "II", "II+D", "2½"."""

from __future__ import annotations

import re

from .units import folded

ATTIC = 0.5
"""Storeys; so much of one is a storey beneath the roof (editable default, unverified)."""

_GROUND_ALONE = r"rdc|gf|pb|eg|pt|terreo|bg|prz"
"""A ground floor: rez-de-chaussée, ground floor, planta baja, Erdgeschoss, piano terra, térreo, begane grond,
prizemlje."""
_GROUND = rf"(?:{_GROUND_ALONE}|r|g|e|p|t)"
"""The same where storeys are added to it."""
_COUNT = r"(?P<count>\d{1,2}|[ivx]+)"
_ATTIC = r"(?P<attic>\s*\+\s*(?:dg|d|combles|c|at|a|m))?"
"""Dachgeschoss, combles, ático, mansarda."""
_ABOVE_GROUND = re.compile(rf"^{_GROUND}\s*\+\s*{_COUNT}{_ATTIC}$")
_ONE = re.compile(rf"^(?:{_GROUND_ALONE}){_ATTIC}$")
_STOREYS = (
    r"(?:storeys?|stories|story|floors?|levels?|niveaux?|plantas?|pisos?|pav|pavimentos?|piani|piano|geschosse?|vg"
    r"|bouwlagen|lagen|vaningar|kondygnacj[ei])"
)
_IN_ALL = re.compile(rf"^{_COUNT}(?:{_ATTIC}|[\s-]*{_STOREYS}\.?)$")
_ROMAN = re.compile(r"^(?!x$)(?P<tens>x{0,3})(?P<ones>ix|iv|v?i{0,3})$")
_ONES = {"": 0, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
_SHARE = re.compile(r"^(?:(?P<whole>\d{1,2})(?:\s+|(?=[½¼¾])))?(?P<share>[½¼¾]|1/2|1/4|3/4)$")
_SHARES = {"½": 0.5, "1/2": 0.5, "¼": 0.25, "1/4": 0.25, "¾": 0.75, "3/4": 0.75}


def storeys_in(text: str) -> float | None:
    """The storeys above ground of which a text speaks, None where it speaks of none.

    "R+2" has two above the ground floor, "II" is Roman (up to 39; a lone "x" is a cross), a storey beneath the roof
    counts `ATTIC`.
    """
    share = _SHARE.match(text.strip())
    if share:
        return float(share["whole"] or 0) + _SHARES[share["share"]]
    plain = folded(text)
    one, above, whole = (each.match(plain) for each in (_ONE, _ABOVE_GROUND, _IN_ALL))
    match = one or above or whole
    count = 0.0 if one else _number(match["count"]) if match else None
    if match is None or count is None:
        return None
    return count + (0.0 if whole else 1.0) + (ATTIC if match["attic"] else 0.0)


def _number(text: str) -> float | None:
    if text.isdigit():
        return float(text)
    roman = _ROMAN.match(text)
    return 10.0 * len(roman["tens"]) + _ONES[roman["ones"]] if roman else None
