"""What a layer of shapes, or a table, may be: the candidates for its role, each with what speaks for and against it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...message import Message, say
from ...vacancy.exclusions import used_by_words
from ..guess import Recognition
from .evidence import ParcelIds, about_people, id_clues, sign_clues
from .facts import FORM_NAMES, FORMS, ROLES, Candidate, Clue, LayerFacts, Objection, Square
from .fields import HEIGHTS, OF_ROLE, field_clues, kinds_walked, recognised
from .ground import Areas, Lots, areas_of, points_around, polygons_around
from .names import NEVER, WALKED, Said, said

BY_NAME = 0.6
"""What a layer's name is worth that says what it holds (editable defaults, unverified, all of these)."""
BY_NAME_TOO = 0.2
"""What a name is worth that names another thing first."""
LOTS_M2 = (25.0, 20_000.0)
"""Usual parcels of a city, square metres, by their median."""
HOUSES_M2 = (12.0, 3_000.0)
"""Usual buildings, by their median."""
CROWN_M2 = 1_500.0
"""Crowns and groups of trees are no larger, by their median."""

OTHER_THINGS = {
    "crime": say("LayerRoles", "its name speaks of crime or police, and no such data are used"),
    "people": say("LayerRoles", "its name speaks of people, and no data on people are used"),
    "crashes": say("LayerRoles", "its name speaks of crashes, which are no input"),
    "census": say("LayerRoles", "its name speaks of a census or statistics, which are no input"),
    "codes": say("LayerRoles", "its name speaks of a list of codes"),
    "counts": say("LayerRoles", "its name speaks of numbers of trees by area"),
    "pictures": say("LayerRoles", "its name speaks of a picture"),
    "signals": say("LayerRoles", "its name speaks of signals or signs"),
    "planting sites": say("LayerRoles", "its name speaks of places to plant trees"),
    "driveways": say("LayerRoles", "its name speaks of driveways"),
    "roofs": say("LayerRoles", "its name speaks of parts of roofs"),
    "utilities": say("LayerRoles", "its name speaks of pipes, cables or the like"),
    "transport": say("LayerRoles", "its name speaks of public transport"),
    "furniture": say("LayerRoles", "its name speaks of street furniture"),
    "parking": say("LayerRoles", "its name speaks of parking"),
    "carriageways": say("LayerRoles", "its name speaks of carriageways, not of walkways"),
    "cycling": say("LayerRoles", "its name speaks of cycle ways"),
    "junctions": say("LayerRoles", "its name speaks of junctions"),
    "addresses": say("LayerRoles", "its name speaks of addresses"),
    "relief": say("LayerRoles", "its name speaks of heights as points or lines"),
    "zoning": say("LayerRoles", "its name speaks of zones of a plan"),
    "districts": say("LayerRoles", "its name speaks of districts"),
    "land cover": say("LayerRoles", "its name speaks of land use or land cover"),
    "water": say("LayerRoles", "its name speaks of water"),
}
"""What a name may say that is no input."""


@dataclass(frozen=True)
class Place:
    """Where the layers were looked at, the parcels there and their ids, as far as they are known yet."""

    square: Square | None = None
    lots: Lots | None = None
    parcels: LayerFacts | None = None
    ids: ParcelIds | None = None


def vector_candidates(facts: LayerFacts, place: Place) -> list[Candidate]:
    """All roles that a layer may play, also those that an objection leaves nothing of."""
    says = said(facts.name)
    roles = [role for role, forms in FORMS.items() if facts.form in forms and _placed(facts, role)]
    found = {role: _candidate(facts, role, says, place) for role in roles}
    for role in FORMS:
        if role not in found and role in _roles_of(says.head):
            found[role] = Candidate(role, (_by_name(),), (_wrong_form(facts, role),))
    return [candidate for candidate in found.values() if candidate.clues]


def _placed(facts: LayerFacts, role: str) -> bool:
    return facts.form != "table" or role == "EVIDENCE" or facts.located


def _by_name() -> Clue:
    return Clue(BY_NAME, say("LayerRoles", "its name says so"))


def _roles_of(thing: str | None) -> tuple[str, ...]:
    """The roles that a thing named may play."""
    if thing is None:
        return ()
    if thing in WALKED:
        return ("WALKWAYS",)
    return (thing,) if thing in ROLES else ()


def _wrong_form(facts: LayerFacts, role: str) -> Objection:
    what = say("LayerRoles", "it holds {form}, which cannot be {role}", form=FORM_NAMES[facts.form], role=ROLES[role])
    return Objection(0.0, what)


def _candidate(facts: LayerFacts, role: str, says: Said, place: Place) -> Candidate:
    clues = _clues_of_name(facts, role, says)
    objections = _objections_of_name(role, says)
    recognition = recognised(facts, role) if role in OF_ROLE and len(facts.table.columns) else None
    if recognition is not None:
        clues += field_clues(facts, role, recognition)
    more, against = _OWN[role](facts, says, place, recognition)
    clues += more
    objections += against
    extras = tuple(word for word in HEIGHTS if recognition is not None and word in recognition.columns)
    return Candidate(role, tuple(clues), tuple(objections), extras if role == "BUILDINGS" else ())


def _clues_of_name(facts: LayerFacts, role: str, says: Said) -> list[Clue]:
    if role in _roles_of(says.head):
        weight = BY_NAME
        if says.head == "crossing":
            weight = 0.3
        elif says.head == "centre line":
            weight = 0.55
        return [Clue(weight, say("LayerRoles", "its name says so"))]
    if any(role in _roles_of(other) for other in says.others):
        return [Clue(BY_NAME_TOO, say("LayerRoles", "its name mentions them"))]
    return []


def _objections_of_name(role: str, says: Said) -> list[Objection]:
    if says.head in NEVER:
        return [Objection(0.0, OTHER_THINGS[says.head])]
    if says.head in OTHER_THINGS:
        return [Objection(0.35, OTHER_THINGS[says.head])]
    if says.head in ROLES and says.head != role:
        return [Objection(0.7, say("LayerRoles", "its name says {role}", role=ROLES[says.head]))]
    return []


Judged = "tuple[list[Clue], list[Objection]]"


def _parcels(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    areas = areas_of(facts, place.square)
    clues, objections = [], _too_few(facts, 5)
    low, high = LOTS_M2
    if np.isfinite(areas.area) and not low <= areas.area <= high:
        objections.append(Objection(0.25, _size(areas)))
    if areas.adjoining >= 0.4 and areas.cover >= 0.35 and low <= areas.area <= high:
        what = say("LayerRoles", "its areas lie side by side and cover {percent:.0f} % of the ground", percent=100 * areas.cover)
        clues.append(Clue(0.4, what))
    elif areas.cover < 0.35 and areas.adjoining < 0.4:
        what = say("LayerRoles", "its areas cover only {percent:.0f} % of the ground", percent=100 * areas.cover)
        objections.append(Objection(0.5, what))
    return clues, objections


def _walkways(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    clues, objections = [], []
    walked = kinds_walked(facts, recognition) if recognition is not None else None
    if walked in ("pavement", "path"):
        clues.append(Clue(0.45, say("LayerRoles", "a field says that they are pavements or paths")))
    elif walked is not None and facts.form == "line":
        clues.append(Clue(0.2, say("LayerRoles", "a field says that they are streets or crossings")))
    if facts.form == "polygon" and "pavement" not in (says.head, walked) and "path" not in (says.head, walked):
        what = say("LayerRoles", "nothing says that its areas are pavements")
        objections.append(Objection(0.3, what))
    if facts.form == "line" and says.head in ("pavement", "path"):
        clues.append(Clue(0.1, say("LayerRoles", "it holds lines")))
    return clues, objections


def _lights(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    points = points_around(facts)
    if place.lots is None or len(points) < 5:
        return [], []
    held = place.lots.holding(points)
    if held <= 0.3:
        return [Clue(0.1, say("LayerRoles", "its points stand in the streets"))], []
    return [], []


def _buildings(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    areas = areas_of(facts, place.square)
    clues, objections = [], _too_few(facts, 3)
    low, high = HOUSES_M2
    if np.isfinite(areas.area) and not low <= areas.area <= high:
        objections.append(Objection(0.25, _size(areas)))
    if place.parcels is facts:
        return clues, objections
    around = polygons_around(facts)
    if place.lots is None or not len(around):
        return clues, objections
    each = place.lots.per_lot(around)
    within = place.lots.within_one(around)
    if each >= 0.3 and within >= 0.7 and areas.adjoining < 0.8:
        what = say("LayerRoles", "{percent:.0f} % of its areas stand inside one parcel", percent=100 * within)
        clues.append(Clue(0.3, what))
    elif each < 0.15:
        what = say("LayerRoles", "there are far fewer of them than parcels")
        objections.append(Objection(0.6, what))
    return clues, objections


def _trees(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    if facts.form != "polygon":
        return [], []
    areas = areas_of(facts, None)
    if areas.area > CROWN_M2:
        return [], [Objection(0.25, _size(areas))]
    return [], []


def _barriers(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    return [], []


def _entrances(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    named = [str(column) for column in facts.table.columns if said(str(column)).head == "ENTRANCES"]
    if named:
        return [Clue(0.4, say("LayerRoles", "its field '{field}' is about entrances", field=named[0]))], []
    return [], []


def _evidence(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    if recognition is None:
        return [], []
    signs = sign_clues(facts, recognition)
    ids = id_clues(facts, recognition, place.ids)
    people = about_people(facts)
    objections = [people] if people is not None else []
    if not signs:
        objections.append(Objection(0.3, say("LayerRoles", "no row tells a sign of vacancy")))
    return [*signs, *ids], objections


def _places(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    clues = []
    if facts.mixed:
        return [], [Objection(0.5, say("LayerRoles", "it mixes points, lines and areas"))]
    for column in facts.table.columns:
        texts = facts.table[column].dropna()
        texts = texts[texts.map(lambda value: isinstance(value, str))]
        if len(texts) >= 2 and used_by_words(texts.tolist()).mean() >= 0.6:
            what = say("LayerRoles", "its field '{field}' names parks, schools or the like", field=str(column))
            clues.append(Clue(0.3, what))
            break
    return clues, []


def _area(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    clues, objections = [], []
    if facts.count is not None and facts.count > 3:
        objections.append(Objection(0.3, say("LayerRoles", "it holds {n:,} areas, not one", n=facts.count)))
    if "boundary" in (says.head, *says.others):
        clues.append(Clue(0.35, say("LayerRoles", "its name speaks of a boundary")))
    covered = _share_of_extent(facts, place)
    if np.isfinite(covered) and covered >= 0.3:
        clues.append(Clue(0.35, say("LayerRoles", "it reaches over the parcels")))
    return clues, objections


def _lights_coverage(
    facts: LayerFacts, says: Said, place: Place, recognition: Recognition | None
) -> tuple[list[Clue], list[Objection]]:
    return [], []


_OWN = {
    "INPUT": _parcels,
    "WALKWAYS": _walkways,
    "LIGHTS": _lights,
    "LIGHTS_COVERAGE": _lights_coverage,
    "BUILDINGS": _buildings,
    "TREES": _trees,
    "BARRIERS": _barriers,
    "ENTRANCES": _entrances,
    "EVIDENCE": _evidence,
    "PLACES": _places,
    "AREA": _area,
}


def _share_of_extent(facts: LayerFacts, place: Place) -> float:
    """The share of the parcels' extent that a layer of few areas reaches over."""
    if place.parcels is None or place.parcels.extent is None or facts.extent is None:
        return float("nan")
    west, south, east, north = place.parcels.extent
    own_west, own_south, own_east, own_north = facts.extent
    width = min(east, own_east) - max(west, own_west)
    height = min(north, own_north) - max(south, own_south)
    whole = max((east - west) * (north - south), 1.0)
    return max(width, 0.0) * max(height, 0.0) / whole


def _too_few(facts: LayerFacts, least: int) -> list[Objection]:
    if facts.count is None or facts.count >= least:
        return []
    return [Objection(0.3, say("LayerRoles", "it holds only {n:,} areas", n=facts.count))]


def _size(areas: Areas) -> Message:
    return say("LayerRoles", "half of its areas are larger than {area:,.0f} m²", area=areas.area)
