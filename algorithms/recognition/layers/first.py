"""What a layer of shapes, or a table, may be by its name, its fields and the size of its shapes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...message import listed, say
from ...vacancy.exclusions import used_by_text
from ...vacancy.kinds import says_vacant
from ..guess import ROLES as WORDS, Recognition
from .evidence import about_people, sign_clues
from .facts import FORM_NAMES, FORMS, ROLES, Candidate, Clue, LayerFacts, Objection
from .fields import HEIGHTS, OF_ROLE, field_clues, kinds_walked, recognised
from .ground import median_area
from .names import NEVER, WALKED, Said, said, words_in
from .outages import outage_clues

if TYPE_CHECKING:
    import pandas as pd

BY_NAME = {"EVIDENCE": 0.4, "crossing": 0.3, "centre line": 0.55, "boundary": 0.35, "POLES": 0.45}
BY_NAME_ELSE = 0.6
"""What a name is worth that says what the layer holds (editable defaults, unverified, as all weights here)."""
BY_NAME_VACANT = 0.5
"""What it is worth where the name says that places are vacant."""
BY_NAME_IN_DOUBT = 0.4
"""What it is worth where the same words say two things in two languages."""
BY_NAME_TOO = 0.2
"""What a name is worth that says another thing first."""
NAMED_ELSE = 0.7
"""What is left of a role where the name says another one ..."""
BORNE = 0.9
"""... and of lights where it says poles, which may bear them: there the fields decide."""
USUAL_M2 = {
    "INPUT": (25.0, 20_000.0),
    "EVIDENCE": (0.0, 20_000.0),
    "BUILDINGS": (12.0, 3_000.0),
    "TREES": (0.0, 1_500.0),
}
"""The usual area of one, by the median (m2)."""
LEAST_COUNT = {"INPUT": 3, "BUILDINGS": 3, "TREES": 3}
"""A layer with fewer is hardly about the whole place."""
BY_IDS = ("EVIDENCE", "OUTAGES")
"""Roles that a table without coordinates can play: its rows name parcels or lights by their ids."""
ITS_OWN_FIELD = ("BUILDINGS", "BARRIERS")
"""Roles whose things a field may be called after, as OpenStreetMap does."""
AREAS_AT_MOST = 3
"""An area to score is one, or a few."""
TEXTS = 15
"""So many different texts of a field are asked whether they name parks or schools."""
ROWS = 100
"""So many texts of a field are asked whether they name poles."""

OF_LAMPS = ("lumens", "watts", "technology", "fixture", "lamps", "photometry")
"""What is said of lights, and not of poles that bear none."""

OTHER_THINGS = {
    "crime": say("LayerRoles", "its name speaks of crime or police, and no such data are used"),
    "people": say("LayerRoles", "its name speaks of people, and no data on people are used"),
    "crashes": say("LayerRoles", "its name speaks of crashes, which are no input"),
    "census": say("LayerRoles", "its name speaks of a census or statistics, which are no input"),
    "codes": say("LayerRoles", "its name speaks of a list of codes"),
    "counts": say("LayerRoles", "its name speaks of numbers of trees by area"),
    "signals": say("LayerRoles", "its name speaks of signals or signs"),
    "planting sites": say("LayerRoles", "its name speaks of places to plant trees"),
    "driveways": say("LayerRoles", "its name speaks of driveways"),
    "waste": say("LayerRoles", "its name speaks of the collection of waste"),
    "reports": say("LayerRoles", "its name speaks of reports or repairs"),
    "gone": say("LayerRoles", "its name speaks of what was taken down"),
    "routes": say("LayerRoles", "its name speaks of routes"),
    "works": say("LayerRoles", "its name speaks of works"),
    "traffic": say("LayerRoles", "its name speaks of traffic or noise"),
    "blocks": say("LayerRoles", "its name speaks of blocks, not of parcels"),
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

Seen = tuple[list[Clue], list[Objection], str]
"""What speaks for a role, what against it, and what else was noticed."""


@dataclass(frozen=True)
class _Case:
    """A layer asked for one role: what its name says and what its fields are in the words of the role."""

    facts: LayerFacts
    says: Said
    recognition: Recognition | None


@dataclass(frozen=True)
class Look:
    """A layer, what its name says, and what it may be."""

    facts: LayerFacts
    says: Said
    candidates: tuple[Candidate, ...]


def first_look(facts: LayerFacts) -> Look:
    """All roles that a layer may play by itself, also those of which an objection leaves nothing."""
    says = said(facts.name)
    if facts.trouble is not None or facts.form == "raster" or says.head in NEVER:
        return Look(facts, says, ())
    named = [role for role in FORMS if role in _roles_of(says)]
    found = [_candidate(facts, role, says) for role in FORMS if _fits(facts, role) and _worth_a_look(facts, role, says)]
    wrong = [
        Candidate(role, (_by_name(facts, says, role),), (_wrong_form(facts, role),))
        for role in named
        if not _fits(facts, role) and role in _roles_of_thing(says.head)
    ]
    return Look(facts, says, (*found, *wrong))


def _fits(facts: LayerFacts, role: str) -> bool:
    """Whether a layer of such shapes can play the role; a table does by ids, or by coordinates."""
    return facts.form in FORMS[role] and (facts.form != "table" or role in BY_IDS or facts.located)


def _worth_a_look(facts: LayerFacts, role: str, says: Said) -> bool:
    """A layer whose name says another thing that it can be is not looked through for signs of vacancy; one whose name
    says what is no input, only for what its name mentions too.
    """
    if role in _roles_of(says) or says.head is None:
        return True
    if role == "OUTAGES":
        return says.head == "reports"
    if says.head in OTHER_THINGS:
        return False
    return role != "EVIDENCE" or not any(_fits(facts, named) for named in _roles_of_thing(says.head))


def _roles_of(says: Said) -> set[str]:
    return {role for thing in (says.head, *says.alike, *says.others) for role in _roles_of_thing(thing)}


def _roles_of_thing(thing: str | None) -> tuple[str, ...]:
    """The roles that a thing named may play."""
    if thing in WALKED:
        return ("WALKWAYS",)
    if thing == "boundary":
        return ("AREA",)
    return (thing,) if thing in ROLES else ()


def _by_name(facts: LayerFacts, says: Said, role: str) -> Clue:
    if role in says.alike or (says.alike and role == says.head):
        return Clue(BY_NAME_IN_DOUBT, say("LayerRoles", "its name may say so"))
    if role not in _roles_of_thing(says.head):
        return Clue(BY_NAME_TOO, say("LayerRoles", "its name mentions them"))
    weight = BY_NAME.get(says.head or "", BY_NAME_ELSE)
    if role == "EVIDENCE" and says_vacant(" ".join(words_in(facts.name))):
        weight = BY_NAME_VACANT
    return Clue(weight, say("LayerRoles", "its name says so"))


def _wrong_form(facts: LayerFacts, role: str) -> Objection:
    what = say("LayerRoles", "its name says {role}, but it holds {form}", role=ROLES[role], form=FORM_NAMES[facts.form])
    return Objection(0.0, what)


def _candidate(facts: LayerFacts, role: str, says: Said) -> Candidate:
    clues = [_by_name(facts, says, role)] if role in _roles_of(says) else []
    objections = [*_other_things(role, says), *_size(facts, role)]
    recognition = recognised(facts, role) if role in OF_ROLE and len(facts.table.columns) else None
    if recognition is not None:
        clues += [*field_clues(facts, role, recognition), *_named_after_it(facts, role)]
    if role not in _OWN:
        return Candidate(role, tuple(clues), tuple(objections))
    more, against, noticed = _OWN[role](_Case(facts, says, recognition))
    return Candidate(role, (*clues, *more), (*objections, *against), noticed)


def _named_after_it(facts: LayerFacts, role: str) -> list[Clue]:
    """A field that bears the name of the thing itself, as OpenStreetMap's "building" and "barrier" do."""
    for column in map(str, facts.table.columns):
        if role in ITS_OWN_FIELD and len(words_in(column)) == 1 and said(column).head == role:
            return [Clue(0.2, say("LayerRoles", "its field '{field}' is called so", field=column))]
    return []


def _other_things(role: str, says: Said) -> list[Objection]:
    if role == "OUTAGES" and says.head == "reports":
        return []
    if says.head in OTHER_THINGS:
        return [Objection(0.35, OTHER_THINGS[says.head])]
    if says.head is not None and role not in (*_roles_of_thing(says.head), *says.alike):
        named = _roles_of_thing(says.head)
        left = BORNE if (role, says.head) == ("LIGHTS", "POLES") else NAMED_ELSE
        return [Objection(left, say("LayerRoles", "its name says {role}", role=ROLES[each])) for each in named]
    return []


def _size(facts: LayerFacts, role: str) -> list[Objection]:
    if facts.form != "polygon" or role not in USUAL_M2:
        return []
    found = []
    low, high = USUAL_M2[role]
    area = median_area(facts)
    if area > high:
        found.append(Objection(0.25, say("LayerRoles", "half of its areas are larger than {area:,.0f} m²", area=area)))
    elif area < low:
        found.append(Objection(0.25, say("LayerRoles", "half of its areas are smaller than {area:,.0f} m²", area=area)))
    if facts.count is not None and facts.count < LEAST_COUNT.get(role, 0):
        found.append(Objection(0.3, say("LayerRoles", "it holds only {n:,} of them", n=facts.count)))
    return found


def _walkways(case: _Case) -> Seen:
    lines, head = case.facts.form == "line", case.says.head
    walked = None if case.recognition is None else kinds_walked(case.facts, case.recognition)
    clues, objections = [], []
    if walked in ("pavement", "path"):
        weight = 0.5 if lines else 0.45
        clues.append(Clue(weight, say("LayerRoles", "a field says that they are pavements or paths")))
    elif walked is not None and lines:
        clues.append(Clue(0.2, say("LayerRoles", "a field says that they are streets or crossings")))
    if not lines and not {"pavement", "path"} & {head, walked}:
        objections.append(Objection(0.3, say("LayerRoles", "nothing says that its areas are pavements")))
    if lines and head in ("pavement", "path"):
        clues.append(Clue(0.1, say("LayerRoles", "its lines show where people walk")))
    return clues, objections, ""


def _buildings(case: _Case) -> Seen:
    has = case.recognition is not None and any(word in case.recognition.columns for word in HEIGHTS)
    return [], [], "heights" if has else ""


def _entrances(case: _Case) -> Seen:
    """Parks, stations and car parks have entrances too, which are no doors of buildings."""
    objections = []
    if {"PLACES", "transport", "parking"} & set(case.says.others):
        objections.append(Objection(0.5, say("LayerRoles", "its name speaks of entrances of other things")))
    named = [str(column) for column in case.facts.table.columns if said(str(column)).head == "ENTRANCES"]
    clues = [Clue(0.4, say("LayerRoles", "its field '{field}' is about entrances", field=named[0]))] if named else []
    return clues, objections, ""


def _poles(case: _Case) -> Seen:
    """Poles that bear no light: a layer whose fields describe lamps holds lights."""
    table, clues, objections = case.facts.table, [], []
    kinds = [column for column in table.columns if _says_poles(table[column])]
    named = [column for column in table.columns if said(str(column)).head == "POLES"]
    if kinds:
        clues.append(Clue(0.4, say("LayerRoles", "its field '{field}' says so", field=str(kinds[0]))))
    if named:
        clues.append(Clue(0.2, say("LayerRoles", "its field '{field}' is about poles", field=str(named[0]))))
    spec = WORDS["lights"]
    lamps = [spec[word].label for word in recognised(case.facts, "LIGHTS").columns if word in OF_LAMPS]
    if lamps:
        objections.append(Objection(0.2, say("LayerRoles", "its fields tell of lights: {words}", words=listed(lamps))))
    return clues, objections, ""


def _says_poles(values: pd.Series) -> bool:
    """Whether most of a field's texts say that the thing is a pole."""
    texts = [value for value in values.dropna() if isinstance(value, str)][:ROWS]
    return bool(texts) and float(np.mean([said(text).head == "POLES" for text in texts])) >= 0.6


def _evidence(case: _Case) -> Seen:
    if case.recognition is None:
        return [], [], ""
    clues, objections, assessed = sign_clues(case.facts, case.recognition)
    if clues or case.says.head == "EVIDENCE":
        objections += about_people(case.facts)
    return clues, objections, "assessed" if assessed else ""


def _outages(case: _Case) -> Seen:
    if case.recognition is None:
        return [], [], ""
    clues, objections = outage_clues(case.facts, case.recognition, named=case.says.head == "OUTAGES")
    return clues, objections, ""


def _places(case: _Case) -> Seen:
    table = case.facts.table
    if case.facts.mixed:
        return [], [Objection(0.5, say("LayerRoles", "it mixes points, lines and areas"))], ""
    for column in table.columns:
        texts = [value for value in table[column].drop_duplicates() if isinstance(value, str)][:TEXTS]
        if len(texts) >= 2 and np.mean([used_by_text(text) for text in texts]) >= 0.6:
            what = say("LayerRoles", "its field '{field}' names parks, schools or the like", field=str(column))
            return [Clue(0.3, what)], [], ""
    return [], [], ""


def _area(case: _Case) -> Seen:
    count = case.facts.count
    if count is not None and count > AREAS_AT_MOST:
        return [], [Objection(0.3, say("LayerRoles", "it holds {n:,} areas, not one", n=count))], ""
    return [], [], ""


_OWN = {
    "WALKWAYS": _walkways,
    "BUILDINGS": _buildings,
    "ENTRANCES": _entrances,
    "POLES": _poles,
    "EVIDENCE": _evidence,
    "OUTAGES": _outages,
    "PLACES": _places,
    "AREA": _area,
}
