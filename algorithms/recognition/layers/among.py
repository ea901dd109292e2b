"""How a layer lies among the others: what the ground shows for and against the roles that it may play."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...message import say
from .evidence import ParcelIds, id_clues
from .facts import Candidate, Clue, LayerFacts, Objection, Square
from .first import USUAL_M2, Look
from .ground import Lots, holding, points_around, polygons_around, tiling

SIDE_BY_SIDE = 0.5
"""Parcels have neighbours along half of their edges (editable defaults, unverified, as all here)."""
COVERING = 0.35
"""Parcels cover at least this share of the ground."""
FAR_M = 2_000.0


Seen = "tuple[list[Clue], list[Objection]]"
"""What speaks for a role, and what against it."""


@dataclass(frozen=True)
class Place:
    """Where the layers were looked at, the parcels there and their ids, as far as they are known."""

    square: Square | None = None
    parcels: LayerFacts | None = None
    lots: Lots | None = None
    ids: ParcelIds | None = None


def among_others(look: Look, place: Place) -> tuple[Candidate, ...]:
    """The candidates of a layer with what its place tells; those that nothing speaks for are left out."""
    seen = (_seen(look, candidate, place) for candidate in look.candidates)
    return tuple(candidate for candidate in seen if candidate.clues)


def _seen(look: Look, candidate: Candidate, place: Place) -> Candidate:
    clues, objections = list(candidate.clues), list(candidate.objections)
    own = _OWN.get(candidate.role)
    if own is not None:
        more, against = own(look, candidate, place)
        clues += more
        objections += against
    objections += _elsewhere(look.facts, place)
    return replace(candidate, clues=tuple(clues), objections=tuple(objections))


def _parcels(look: Look, candidate: Candidate, place: Place) -> Seen:
    polygons = polygons_around(look.facts)
    if place.square is None or len(polygons) < 2:
        return [], []
    adjoining, cover = tiling(polygons, place.square)
    low, high = USUAL_M2["INPUT"]
    usual = low <= float(np.median([polygon.area for polygon in polygons])) <= high
    if adjoining >= SIDE_BY_SIDE and cover >= COVERING and usual:
        what = say(
            "LayerRoles", "its areas lie side by side and cover {percent:.0f} % of the ground", percent=100.0 * cover
        )
        return [Clue(0.4, what)], []
    if cover < COVERING:
        what = say("LayerRoles", "its areas cover only {percent:.0f} % of the ground", percent=100.0 * cover)
        return [], [Objection(0.5, what)]
    return [], []


def _buildings(look: Look, candidate: Candidate, place: Place) -> Seen:
    polygons = polygons_around(look.facts)
    if place.lots is None or look.facts is place.parcels:
        return [], []
    each = place.lots.per_lot(polygons)
    few = place.parcels is not None and (look.facts.count or 0) < 0.5 * (place.parcels.count or 0)
    if each < 0.15 and few and _reaches(look.facts, place.square):
        return [], [Objection(0.6, say("LayerRoles", "there are far fewer of them than parcels"))]
    within = place.lots.within_one(polygons)
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


def _lights(look: Look, candidate: Candidate, place: Place) -> Seen:
    points = points_around(look.facts)
    if place.lots is not None and len(points) >= 5 and place.lots.holding(points) <= 0.3:
        return [Clue(0.1, say("LayerRoles", "its points stand in the streets"))], []
    return [], []


def _evidence(look: Look, candidate: Candidate, place: Place) -> Seen:
    """Rows of a table, and rows that only say what an assessor thought, must be tied to the parcels by their ids."""
    tied = id_clues(look.facts, place.ids)
    if tied:
        return tied, []
    assessed = candidate.noticed == "assessed" and look.says.head != "EVIDENCE"
    untied = look.facts.form == "table" and not look.facts.located and place.ids is not None
    if assessed or untied:
        return [], [Objection(0.4, say("LayerRoles", "no field of it holds ids of the parcels"))]
    return [], []


def _area(look: Look, candidate: Candidate, place: Place) -> Seen:
    if place.parcels is None or place.parcels.shapes is None or look.facts.shapes is None:
        return [], []
    lots = [shape.representative_point() for shape in place.parcels.shapes if shape is not None]
    share = holding(look.facts.shapes, np.array([(point.x, point.y) for point in lots]).reshape(-1, 2))
    if share >= 0.2:
        return [Clue(0.35, say("LayerRoles", "it reaches over the parcels"))], []
    return [], [Objection(0.3, say("LayerRoles", "it does not reach over the parcels"))]


_OWN = {"INPUT": _parcels, "BUILDINGS": _buildings, "LIGHTS": _lights, "EVIDENCE": _evidence, "AREA": _area}


def _elsewhere(facts: LayerFacts, place: Place) -> list[Objection]:
    """Whether the layer lies outside the parcels' extent."""
    if place.parcels is None or place.parcels.extent is None or facts.extent is None:
        return []
    west, south, east, north = place.parcels.extent
    own_west, own_south, own_east, own_north = facts.extent
    apart = max(own_west - east, west - own_east, own_south - north, south - own_north)
    if apart <= FAR_M:
        return []
    what = say("LayerRoles", "it lies {km:,.0f} km from the parcels", km=apart / 1000.0)
    return [Objection(0.1, what)]
