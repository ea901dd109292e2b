"""How a layer lies among the others: what the ground shows for and against the roles that it may play."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...message import say
from .evidence import ParcelIds, id_clues
from .facts import Candidate, Clue, LayerFacts, Objection, Square
from .first import USUAL_M2, Look
from .ground import Lots, centres, holding, median_area, points_around, polygons_around, tiling

SIDE_BY_SIDE = 0.5
"""Parcels have neighbours along half of their edges (editable defaults, unverified, as all here)."""
COVERING = 0.35
"""Parcels cover at least this share of the ground."""
BLOCK_M2 = 4_000.0
"""Larger areas that lie side by side may be blocks as well as parcels."""
OVER_MANY = 0.3
"""Parks and schools do not lie over such a share of the parcels."""
FAR_M = 2_000.0
"""A layer whose extent lies further than this from that of the parcels is about another place."""


Seen = tuple[list[Clue], list[Objection]]
"""What speaks for a role, and what against it."""


@dataclass(frozen=True)
class Place:
    """Where the layers were looked at, the parcels there and their ids, as far as they are known."""

    square: Square | None = None
    parcels: LayerFacts | None = None
    lots: Lots | None = None
    ids: ParcelIds | None = None


@dataclass(frozen=True)
class _Case:
    """A layer asked for one role, and where it was looked at."""

    look: Look
    candidate: Candidate
    place: Place

    @property
    def facts(self) -> LayerFacts:
        return self.look.facts


def among_others(look: Look, place: Place) -> tuple[Candidate, ...]:
    """The candidates of a layer with what its place tells; those that nothing speaks for are left out."""
    seen = []
    for candidate in look.candidates:
        if candidate.role in _OWN:
            more, against = _OWN[candidate.role](_Case(look, candidate, place))
            clues, objections = (*candidate.clues, *more), (*candidate.objections, *against)
            seen.append(replace(candidate, clues=clues, objections=objections))
        else:
            seen.append(candidate)
    return placed(look.facts, [candidate for candidate in seen if candidate.clues], place)


def placed(facts: LayerFacts, candidates: Sequence[Candidate], place: Place) -> tuple[Candidate, ...]:
    """The candidates, with an objection where the layer lies outside the parcels' extent."""
    if place.parcels is None or place.parcels.extent is None or facts.extent is None:
        return tuple(candidates)
    west, south, east, north = place.parcels.extent
    own_west, own_south, own_east, own_north = facts.extent
    apart = max(own_west - east, west - own_east, own_south - north, south - own_north)
    if apart <= FAR_M:
        return tuple(candidates)
    far = Objection(0.1, say("LayerRoles", "it lies {km:,.0f} km from the parcels", km=apart / 1000.0))
    return tuple(replace(candidate, objections=(*candidate.objections, far)) for candidate in candidates)


def _parcels(case: _Case) -> Seen:
    polygons = polygons_around(case.facts)
    if case.place.square is None or len(polygons) < 2:
        return [], []
    adjoining, cover = tiling(polygons, case.place.square)
    low, high = USUAL_M2["INPUT"]
    usual = low <= float(np.median([polygon.area for polygon in polygons])) <= high
    if adjoining >= SIDE_BY_SIDE and cover >= COVERING and usual:
        what = say(
            "LayerRoles", "its areas lie side by side and cover {percent:.0f} % of the ground", percent=100.0 * cover
        )
        return [Clue(0.4 if median_area(case.facts) <= BLOCK_M2 else 0.25, what)], []
    if cover < COVERING:
        what = say("LayerRoles", "its areas cover only {percent:.0f} % of the ground", percent=100.0 * cover)
        return [], [Objection(0.5, what)]
    return [], []


def _buildings(case: _Case) -> Seen:
    polygons = polygons_around(case.facts)
    if case.place.lots is None or case.facts is case.place.parcels:
        return [], []
    each = case.place.lots.per_lot(polygons)
    few = case.place.parcels is not None and (case.facts.count or 0) < 0.5 * (case.place.parcels.count or 0)
    if each < 0.15 and few and _reaches(case.facts, case.place.square):
        return [], [Objection(0.6, say("LayerRoles", "there are far fewer of them than parcels"))]
    within = case.place.lots.within_one(polygons)
    if each >= 0.3 and within >= 0.7:
        what = say("LayerRoles", "{percent:.0f} % of its areas stand inside one parcel", percent=100.0 * within)
        return [Clue(0.3, what)], []
    return [], []


def _reaches(facts: LayerFacts, square: Square | None) -> bool:
    """Whether a layer's extent holds the middle of the square."""
    if square is None or facts.extent is None:
        return False
    west, south, east, north = facts.extent
    return west <= square.x <= east and south <= square.y <= north


def _in_streets(case: _Case) -> Seen:
    points = points_around(case.facts)
    if case.place.lots is not None and len(points) >= 5 and case.place.lots.holding(points) <= 0.3:
        return [Clue(0.1, say("LayerRoles", "its points stand in the streets"))], []
    return [], []


def _evidence(case: _Case) -> Seen:
    """Rows of a table, and rows that only say what an assessor thought, must be tied to the parcels by their ids."""
    if not case.candidate.clues:
        return [], []
    if case.facts is case.place.parcels:
        return [], [Objection(0.3, say("LayerRoles", "it holds the parcels themselves"))]
    tied = id_clues(case.facts, case.place.ids)
    if tied:
        return tied, []
    assessed = case.candidate.noticed == "assessed" and case.look.says.head != "EVIDENCE"
    untied = case.facts.form == "table" and not case.facts.located and case.place.ids is not None
    if assessed or untied:
        return [], [Objection(0.4, say("LayerRoles", "no field of it holds ids of the parcels"))]
    return [], []


def _area(case: _Case) -> Seen:
    share = _share_of_parcels(case.facts, case.place)
    if share >= 0.2:
        return [Clue(0.35, say("LayerRoles", "it reaches over the parcels"))], []
    if share < 0.2:
        return [], [Objection(0.3, say("LayerRoles", "it does not reach over the parcels"))]
    return [], []


def _places(case: _Case) -> Seen:
    """Parks and schools lie among the parcels; what lies over many of them is a district or a zone."""
    if case.facts.form == "polygon" and _share_of_parcels(case.facts, case.place) >= OVER_MANY:
        return [], [Objection(0.3, say("LayerRoles", "it lies over many of the parcels"))]
    return [], []


def _share_of_parcels(facts: LayerFacts, place: Place) -> float:
    """The share of the parcels that were looked at whose middle lies in the layer's areas; NaN where not known."""
    if place.parcels is None or place.parcels.shapes is None or facts.shapes is None:
        return float("nan")
    return holding(facts.shapes, centres(place.parcels.shapes))


_OWN = {
    "INPUT": _parcels,
    "BUILDINGS": _buildings,
    "LIGHTS": _in_streets,
    "POLES": _in_streets,
    "EVIDENCE": _evidence,
    "PLACES": _places,
    "AREA": _area,
}
