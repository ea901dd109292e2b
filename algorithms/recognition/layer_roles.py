"""Which layer of a project plays which role, and why; a layer that fits nothing gets none, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..message import Message, joined, say
from .layers.evidence import ParcelIds
from .layers.facts import ROLES, SEVERAL, Candidate, LayerFacts, Square
from .layers.fields import identifier
from .layers.ground import Lots
from .layers.names import said
from .layers.rasters import raster_candidates
from .layers.vectors import OTHER_THINGS, Place, vector_candidates

LEAST = 0.5
"""A role is taken from this strength on: a wrong one is worse than none (editable default, unverified)."""
SHOWN = 0.15
"""Weaker candidates are not told."""
LOTS_ACROSS = 10.0
"""The square in which layers are looked at is as wide as so many parcels ..."""
HALF_M = (50.0, 300.0)
"""... within these limits of half its width, metres."""

MoreValues = Callable[[str, str], "tuple[Sequence[object], int]"]
"""(layer id, field) -> more values of the field, and how many rows the layer has."""


@dataclass(frozen=True)
class Judgement:
    """The role of one layer, None for none; `strength` 0 to 1; `reason` a sentence; other roles with their strength."""

    layer: str
    role: str | None
    strength: float
    reason: Message
    alternatives: tuple[tuple[str, float], ...] = ()


def where_to_look(layers: Sequence[LayerFacts]) -> Square | None:
    """A square of ground about ten parcels wide, among the shapes of the layer that most likely holds the parcels."""
    best, strength = None, 0.0
    for facts in layers:
        if facts.form != "polygon" or facts.trouble is not None or facts.shapes is None:
            continue
        given = next((each for each in vector_candidates(facts, Place()) if each.role == "INPUT"), None)
        likely = 0.05 if given is None else max(given.strength, 0.05)
        likely *= 1.0 if facts.count is None or facts.count >= 10 else 0.1
        if likely > strength:
            best, strength = facts, likely
    return None if best is None else _square_in(best)


def _square_in(facts: LayerFacts) -> Square | None:
    shapes = [shape for shape in (facts.shapes if facts.shapes is not None else ()) if shape is not None]
    shapes = [shape for shape in shapes if shape.area > 0.0]
    if not shapes:
        return None
    centre = np.array([((west + east) / 2.0, (south + north) / 2.0) for west, south, east, north in
                       (shape.bounds for shape in shapes)])  # fmt: skip
    middle = np.median(centre, axis=0)
    x, y = centre[int(np.argmin(np.hypot(*(centre - middle).T)))]
    side = float(np.sqrt(np.median([shape.area for shape in shapes])))
    return Square(float(x), float(y), float(np.clip(side * LOTS_ACROSS / 2.0, *HALF_M)))


def roles_of(layers: Sequence[LayerFacts], square: Square | None, more: MoreValues) -> list[Judgement]:
    """The role of every layer: each role that only one may play goes to the strongest, no layer has two."""
    usable = [facts for facts in layers if facts.trouble is None]
    vectors = [facts for facts in usable if facts.form != "raster"]
    rasters = [facts for facts in usable if facts.form == "raster"]
    first = {facts.id: vector_candidates(facts, Place(square)) for facts in vectors}
    parcels = _parcels_among(vectors, first)
    place = _place(parcels, square, more)
    candidates = {facts.id: vector_candidates(facts, place) for facts in vectors}
    candidates.update({facts.id: raster_candidates(facts, rasters) for facts in rasters})
    given = _assigned(usable, candidates)
    return [_judgement(facts, candidates.get(facts.id, []), given, layers) for facts in layers]


def _parcels_among(vectors: Sequence[LayerFacts], candidates: dict[str, list[Candidate]]) -> LayerFacts | None:
    best, strength = None, LEAST
    for facts in vectors:
        for candidate in candidates[facts.id]:
            strongest = max(each.strength for each in candidates[facts.id])
            if candidate.role == "INPUT" and candidate.strength >= max(strength, strongest):
                best, strength = facts, candidate.strength
    return best


def _place(parcels: LayerFacts | None, square: Square | None, more: MoreValues) -> Place:
    if parcels is None:
        return Place(square)
    lots = None if square is None else Lots.of(parcels, square)
    column = identifier(parcels)
    ids = None
    if column is not None:
        values, count = more(parcels.id, column)
        ids = ParcelIds.of(values, count, parcels.name)
    return Place(square, lots, parcels, ids)


def _assigned(layers: Sequence[LayerFacts], candidates: dict[str, list[Candidate]]) -> dict[str, Candidate]:
    """Layer -> the candidate that it is taken for: strongest first, so that no weaker claim takes a layer or a role."""
    claims = [
        (candidate.strength, -number, facts.id, candidate)
        for number, facts in enumerate(layers)
        for candidate in candidates[facts.id]
        if candidate.strength >= LEAST
    ]
    given: dict[str, Candidate] = {}
    played: set[str] = set()
    for _, _, layer, candidate in sorted(claims, key=lambda claim: (-claim[0], -claim[1])):
        own_best = max(candidates[layer], key=lambda each: each.strength)
        if layer in given or candidate.role in played or candidate is not own_best:
            continue
        given[layer] = candidate
        if candidate.role not in SEVERAL:
            played.add(candidate.role)
    return given


def _judgement(
    facts: LayerFacts, candidates: Sequence[Candidate], given: dict[str, Candidate], layers: Sequence[LayerFacts]
) -> Judgement:
    if facts.trouble is not None:
        return Judgement(facts.id, None, 0.0, say("LayerRoles", "Not used: {why}.", why=facts.trouble))
    taken = given.get(facts.id)
    ranked = sorted(candidates, key=lambda each: -each.strength)
    others = tuple(
        (each.role, round(each.strength, 3)) for each in ranked if each is not taken and each.strength >= SHOWN
    )
    if taken is not None:
        return Judgement(facts.id, taken.role, round(taken.strength, 3), _why(taken, given, layers), others)
    return Judgement(facts.id, None, 0.0, _why_not(facts, ranked, given, layers), others)


def _why(taken: Candidate, given: dict[str, Candidate], layers: Sequence[LayerFacts]) -> Message:
    strongest = sorted(taken.clues, key=lambda clue: -clue.weight)[:3]
    clues = joined([clue.what for clue in strongest])
    return say("LayerRoles", "Taken as {role}: {clues}.", role=ROLES[taken.role], clues=clues)


def _why_not(
    facts: LayerFacts, ranked: Sequence[Candidate], given: dict[str, Candidate], layers: Sequence[LayerFacts]
) -> Message:
    best = ranked[0] if ranked else None
    if best is not None and best.strength >= LEAST:
        winner = next(layer for layer, candidate in given.items() if candidate.role == best.role)
        name = next(each.name for each in layers if each.id == winner)
        return say(
            "LayerRoles", "Could be {role} too, but '{other}' fits better: {why}.",
            role=ROLES[best.role], other=name, why=_advantage(given[winner], best),
        )  # fmt: skip
    if best is not None and best.objections:
        objection = min(best.objections, key=lambda each: each.left)
        return say("LayerRoles", "Not used: {why}.", why=objection.what)
    head = said(facts.name).head
    if head in OTHER_THINGS:
        return say("LayerRoles", "Not used: {why}.", why=OTHER_THINGS[head])
    if best is not None and best.strength >= SHOWN:
        clue = max(best.clues, key=lambda each: each.weight)
        return say(
            "LayerRoles", "Perhaps {role} ({clue}), but not enough says so.", role=ROLES[best.role], clue=clue.what
        )
    return say("LayerRoles", "Not used: nothing in its name, fields or shapes fits an input.")


def _advantage(winner: Candidate, loser: Candidate) -> Message:
    """What the better layer has that the other has not."""
    if winner.extras and not loser.extras:
        return say("LayerRoles", "it has heights")
    had = {clue.what.template for clue in loser.clues}
    more = [clue for clue in winner.clues if clue.what.template not in had]
    if more:
        return max(more, key=lambda clue: clue.weight).what
    if loser.objections and not winner.objections:
        return say("LayerRoles", "here {why}", why=loser.objections[0].what)
    return say("LayerRoles", "more speaks for it")


__all__ = ["Judgement", "LayerFacts", "replace", "roles_of", "where_to_look"]
