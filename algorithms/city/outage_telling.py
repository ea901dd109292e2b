"""What is told of reports of lights that are out: counts and rows, and nothing of a single report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity, some_rows
from ..message import Message, say
from ..recognition.row_findings import on_rows
from .outage_matching import ALIKE_M, NEAR_M as NEAREST_M, PLAUSIBLE_M
from .outage_timing import OLD_DAYS
from .placing import NEAR_M

if TYPE_CHECKING:
    from ..lighting.luminaires import Luminaires
    from .outage_matching import Matched
    from .outage_matter import Matter
    from .outage_timing import Standing

ROLE = "outages"
PILED = 24
"""More open reports on one light were often put there because their address was not found (editable default,
unverified)."""


def of_matter(layer: str, matter: Matter) -> list[Finding]:
    """Reports that are not about a street light that is out."""
    if len(matter.out) and matter.elsewhere.all():
        what = say("Findings", "None of the {total:,} reports of '{layer}' speaks of street lights; none was used.")
        advice = say(
            "Findings",
            "Say in MAPPING which field tells what they are about: outages.category = FIELD. If all are about street"
            " lights: outages.category = - and outages.detail = -",
        )
        return _told(Severity.WARNING, layer, what, advice, matter.elsewhere)
    elsewhere = say(
        "Findings", "{count:,} of {total:,} reports of '{layer}' are not about street lights; they were left out."
    )
    other = say(
        "Findings",
        "{count:,} of {total:,} reports of '{layer}' are about street lights, but not that one is out (on by day, too"
        " bright, a new one, paint); they were left out.",
    )
    return [
        *_told(Severity.INFO, layer, elsewhere, None, matter.elsewhere),
        *_told(Severity.INFO, layer, other, None, matter.other),
    ]


def of_standing(layer: str, stands: Standing, matter: Matter, as_of: str | None) -> list[Finding]:
    """Reports that do not count on the day, and those whose dates say too little."""
    here = matter.out
    future = say(
        "Findings", "{count:,} of {total:,} reports of '{layer}' are dated after {as_of}; they were left out."
    ).about(as_of=as_of)
    old = say(
        "Findings",
        "{count:,} of {total:,} reports of '{layer}' were opened more than {days:,.0f} days before {as_of} and never"
        " closed. They were not taken as open.",
    ).about(days=OLD_DAYS, as_of=as_of)
    close = say(
        "Findings", "Close those that are settled. Where a lamp is still out, say so in the street lights' status."
    )
    undated = say(
        "Findings",
        "{count:,} of {total:,} reports of '{layer}' have no date and are not called open; they were left out.",
    )
    complete = say("Findings", "Fill in their dates or their status.")
    backwards = say(
        "Findings",
        "{count:,} of {total:,} reports of '{layer}' were closed before they were opened. They count as closed.",
    )
    correct = say("Findings", "Correct their dates, or say in MAPPING which fields hold them.")
    dateless = say(
        "Findings",
        "The {total:,} reports of '{layer}' have no dates; those that are not called closed were taken as open.",
    )
    dated = say("Findings", "Add the dates on which they were opened and closed: old reports are often settled.")
    return [
        *_told(Severity.INFO, layer, future, None, stands.future & here),
        *_told(Severity.WARNING, layer, old, close, stands.old & here),
        *_told(Severity.WARNING, layer, undated, complete, stands.undated & here),
        *_told(Severity.WARNING, layer, backwards, correct, stands.backwards & here),
        *(_told(Severity.WARNING, layer, dateless, dated, stands.open & here) if stands.dateless else []),
    ]


def of_places(
    layer: str, xy: np.ndarray, ids: np.ndarray, away: np.ndarray, some: np.ndarray, found: Matched
) -> list[Finding]:
    """Open reports that lie elsewhere, or whose light is not found or not sure.

    `xy` (n, 2) and `away` (n,) of all rows; `some` (k,) the rows that were matched, with their `ids` and what was
    `found`.
    """

    def rows(concerned: np.ndarray) -> np.ndarray:
        every = np.zeros(len(xy), dtype=bool)
        every[some[concerned]] = True
        return every

    lost = found.light < 0
    no_id = np.array([each is None for each in ids], dtype=bool)
    nowhere = lost & no_id & ~np.isfinite(xy[some]).all(axis=1)
    far = say(
        "Findings",
        "{count:,} of {total:,} reports of '{layer}' are open, but more than {km:.0f} km from the parcels; they were"
        " left out.",
    ).about(km=NEAR_M / 1000.0)
    without = say(
        "Findings", "{count:,} of {total:,} reports of '{layer}' are open, but have no place and name no light."
    )
    complete = say("Findings", "Complete their coordinates, or the ids of the lights.")
    unmatched = say(
        "Findings",
        "{count:,} of {total:,} reports of '{layer}' are open, but no light of the inventory bears their id or stands"
        " within {metres:.0f} m. They changed nothing.",
    ).about(metres=NEAREST_M)
    missing = say("Findings", "Check their places: lights may be missing from the inventory there.")
    astray = say(
        "Findings",
        "{count:,} of {total:,} reports of '{layer}' are open and name a light more than {metres:.0f} m from where they"
        " stand. Their place counted, not the id.",
    ).about(metres=PLAUSIBLE_M)
    check = say("Findings", "Check the ids: MAPPING can name another field (outages.light = FIELD), or none (-).")
    unsure = say(
        "Findings",
        "{count:,} of {total:,} reports of '{layer}' are open and stand almost as near to a second light (less than"
        " {metres:.0f} m further). The nearer one was taken as out.",
    ).about(metres=ALIKE_M)
    name = say("Findings", "Reports that name the light's id leave no doubt which one is meant.")
    return [
        *_told(Severity.INFO, layer, far, None, away),
        *_told(Severity.WARNING, layer, without, complete, rows(nowhere)),
        *_told(Severity.WARNING, layer, unmatched, missing, rows(lost & ~nowhere)),
        *_told(Severity.WARNING, layer, astray, check, rows(found.astray)),
        *_told(Severity.INFO, layer, unsure, name, rows(found.unsure)),
    ]


def of_lights(
    layer: str, rows: np.ndarray, light: np.ndarray, lamps: Luminaires, as_of: str | None, total: int
) -> list[Finding]:
    """How many lights the open reports (k,) on `rows` put out, each once; and whether many stand on one light."""
    if not len(light):
        return []
    each, count = np.unique(light, return_counts=True)
    values = {
        "lights": len(each),
        "inventory": len(lamps),
        "reports": len(rows),
        "total": total,
        "layer": layer,
        "working": int(lamps.working[each].sum()),
    }
    if as_of is None:
        what = say(
            "Findings",
            "{lights:,} of {inventory:,} lights were taken as out, by {reports:,} of the {total:,} reports of"
            " '{layer}'; {working:,} of these lights work by the inventory.",
            **values,
        )
    else:
        what = say(
            "Findings",
            "{lights:,} of {inventory:,} lights were taken as out on {as_of}, by {reports:,} of the {total:,} reports"
            " of '{layer}'; {working:,} of these lights work by the inventory.",
            as_of=as_of,
            **values,
        )
    advice = say(
        "Findings",
        "People report more readily in some places than in others: where there is no report, a lamp may be out all the"
        " same.",
    )
    told = Finding(Severity.INFO, ROLE, layer, what, advice, len(rows), total, (), some_rows(rows))
    return [told, *_of_piled(layer, rows[np.isin(light, each[count > PILED])], total)]


def _of_piled(layer: str, rows: np.ndarray, total: int) -> list[Finding]:
    """Open reports on `rows` (k,) that share their light with more than a lamp gets."""
    what = say(
        "Findings",
        "{count:,} of {total:,} reports of '{layer}' share their light with at least {others} other open ones. The"
        " light counts once.",
    ).about(others=PILED)
    advice = say("Findings", "If they were put there because their address was not found, correct their coordinates.")
    piled = np.zeros(total, dtype=bool)
    piled[rows] = True
    return _told(Severity.WARNING, layer, what, advice, piled)


def _told(severity: Severity, layer: str, what: Message, advice: Message | None, rows: np.ndarray) -> list[Finding]:
    return on_rows(severity, ROLE, layer, what, advice, rows)
