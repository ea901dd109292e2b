"""Which layer of a project plays which role, and why; a layer that fits nothing gets none, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..message import Message, joined, say
from .layers.among import Place, among_others
from .layers.evidence import ParcelIds
from .layers.facts import ROLES, SEVERAL, Candidate, Clue, LayerFacts, Square
from .layers.fields import identifier
from .layers.first import OTHER_THINGS, Look, first_look
from .layers.ground import Lots
from .layers.rasters import raster_candidates

LEAST = 0.5
"""A role is taken from this strength on: a wrong one is worse than none (editable default, unverified)."""
SHOWN = 0.15
"""Weaker candidates are not told."""
ACROSS = 10.0
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


Claims = Mapping[str, Sequence[Candidate]]
"""Layer id -> what it may be."""


def where_to_look(looks: Sequence[Look]) -> Square | None:
    """A square of ground about ten parcels wide, among the shapes of the layer that most likely holds the parcels."""
    best, strength = None, 0.0
    for look in looks:
        claim = max((each.strength for each in look.candidates if each.role == "INPUT"), default=0.0)
        if look.facts.shapes is not None and claim > strength:
            best, strength = look.facts, claim
    if best is None or best.shapes is None:
        return None
    shapes = [shape for shape in best.shapes if shape is not None and shape.area > 0.0]
    centres = np.array([shape.representative_point().coords[0] for shape in shapes]).reshape(-1, 2)
    if not len(centres):
        return None
    x, y = _where_most_lie(centres, [look.facts for look in looks])
    side = float(np.sqrt(np.median([shape.area for shape in shapes])))
    return Square(float(x), float(y), float(np.clip(side * ACROSS / 2.0, *HALF_M)))


def _where_most_lie(centres: np.ndarray, layers: Sequence[LayerFacts]) -> np.ndarray:
    """Of places (k, 2) the one over which most layers reach; of those, the one nearest to the middle."""
    reached = np.zeros(len(centres))
    for facts in layers:
        if facts.extent is not None:
            west, south, east, north = facts.extent
            reached += (centres >= (west, south)).all(axis=1) & (centres <= (east, north)).all(axis=1)
    able = centres[reached == reached.max()]
    return able[int(np.argmin(np.hypot(*(able - np.median(able, axis=0)).T)))]


def roles_of(looks: Sequence[Look], square: Square | None, more: MoreValues) -> list[Judgement]:
    """The role of every layer: each role that only one may play goes to the strongest, no layer has two.

    `looks` are first looks, with what lies in the square where anybody looked there.
    """
    vectors = [look for look in looks if look.facts.form != "raster"]
    rasters = [look.facts for look in looks if look.facts.form == "raster" and look.facts.trouble is None]
    parcels = _parcels_among(vectors, square)
    place = _place(parcels, square, more)
    claims = {look.facts.id: among_others(look, place) for look in vectors}
    claims.update({facts.id: raster_candidates(facts, rasters) for facts in rasters})
    layers = [look.facts for look in looks]
    given = _given(layers, claims)
    return [_judgement(look, claims.get(look.facts.id, ()), given, layers) for look in looks]


def _parcels_among(looks: Sequence[Look], square: Square | None) -> LayerFacts | None:
    """The layer that is the parcels more surely than any other layer, and than anything else that it may be."""
    best, right = None, (LEAST, 0)
    for look in looks:
        claims = among_others(look, Place(square))
        strongest = max(claims, key=lambda each: each.strength, default=None)
        if strongest is None or strongest.role != "INPUT" or strongest.strength < LEAST:
            continue
        own = _right(look.facts, strongest.strength)
        if best is None or own > right:
            best, right = look.facts, own
    return best


def _place(parcels: LayerFacts | None, square: Square | None, more: MoreValues) -> Place:
    if parcels is None:
        return Place(square)
    lots = None if square is None else Lots.of(parcels, square)
    column = identifier(parcels)
    ids = None if column is None else ParcelIds.of(*more(parcels.id, column), parcels.name)
    return Place(square, parcels, lots, ids)


def _given(layers: Sequence[LayerFacts], claims: Claims) -> dict[str, Candidate]:
    """Layer -> the role that it gets: its strongest, unless that goes to another layer with more right to it."""
    best = {
        layer: max(candidates, key=lambda each: each.strength) for layer, candidates in claims.items() if candidates
    }
    able = [facts for facts in layers if facts.id in best and best[facts.id].strength >= LEAST]
    given: dict[str, Candidate] = {}
    played: set[str] = set()
    for facts in sorted(able, key=lambda facts: _right(facts, best[facts.id].strength), reverse=True):
        role = best[facts.id].role
        if role not in played:
            given[facts.id] = best[facts.id]
        if role not in SEVERAL:
            played.add(role)
    return given


def _right(facts: LayerFacts, strength: float) -> tuple[float, int]:
    """Of two layers the stronger one has more right to a role; of two as strong, the one that holds more."""
    return round(strength, 2), facts.count or 0


def _judgement(
    look: Look, candidates: Sequence[Candidate], given: Mapping[str, Candidate], layers: Sequence[LayerFacts]
) -> Judgement:
    facts = look.facts
    if facts.trouble is not None:
        return Judgement(facts.id, None, 0.0, say("LayerRoles", "Not used: {why}.", why=facts.trouble))
    taken = given.get(facts.id)
    ranked = sorted(candidates, key=lambda each: -each.strength)
    others = tuple(
        (each.role, round(each.strength, 3)) for each in ranked if each is not taken and each.strength >= SHOWN
    )
    if taken is not None:
        return Judgement(facts.id, taken.role, round(taken.strength, 3), _why(taken), others)
    return Judgement(facts.id, None, 0.0, _why_not(look, ranked, given, layers), others)


def _why(taken: Candidate) -> Message:
    """The strongest clues, what the name says first."""
    strongest = sorted(taken.clues, key=lambda clue: -clue.weight)[:3]
    told = sorted(strongest, key=taken.clues.index)
    return say(
        "LayerRoles", "Taken as {role}: {clues}.",
        role=ROLES[taken.role], clues=joined([clue.what for clue in told]),
    )  # fmt: skip


def _why_not(
    look: Look, ranked: Sequence[Candidate], given: Mapping[str, Candidate], layers: Sequence[LayerFacts]
) -> Message:
    best = max(ranked, key=_telling, default=None)
    if best is not None and best.strength >= LEAST:
        winner = next(facts for facts in layers if facts.id in given and given[facts.id].role == best.role)
        return say(
            "LayerRoles", "Could be {role} too, but '{other}' fits better: {why}.",
            role=ROLES[best.role], other=winner.name, why=_advantage(winner, given[winner.id], look.facts, best),
        )  # fmt: skip
    if look.says.head in OTHER_THINGS:
        return say("LayerRoles", "Not used: {why}.", why=OTHER_THINGS[look.says.head])
    if best is None or best.strength < SHOWN and not best.objections:
        return say("LayerRoles", "Not used: nothing in its name, fields or shapes fits an input.")
    if best.objections:
        objection = min(best.objections, key=lambda each: each.left)
        return say("LayerRoles", "Not used: {why}.", why=objection.what)
    return say(
        "LayerRoles", "Perhaps {role} ({clue}), but not enough says so.",
        role=ROLES[best.role], clue=max(best.clues, key=lambda clue: clue.weight).what,
    )  # fmt: skip


def _telling(candidate: Candidate) -> tuple[float, float]:
    """What a reader would have expected first: what is strong, then what would be without its objections."""
    promising = candidate.promise if candidate.promise >= LEAST else 0.0
    return candidate.strength if candidate.strength >= LEAST else 0.0, max(promising, candidate.strength)


def _advantage(winner: LayerFacts, won: Candidate, loser: LayerFacts, lost: Candidate) -> Message:
    """What the better layer has that the other has not."""
    if won.noticed == "heights" and lost.noticed != "heights":
        return say("LayerRoles", "it has heights")
    more = _only(won, lost)
    telling = [clue for clue in more if clue.weight >= 0.3]
    if telling:
        return max(telling, key=lambda clue: clue.weight).what
    if winner.count and loser.count and winner.count > loser.count:
        return say("LayerRoles", "it holds {more:,}, not {fewer:,}", more=winner.count, fewer=loser.count)
    if more:
        return max(more, key=lambda clue: clue.weight).what
    if lost.objections and not won.objections:
        return say("LayerRoles", "of the other one is to say: {why}", why=lost.objections[0].what)
    return say("LayerRoles", "more speaks for it")


def _only(won: Candidate, lost: Candidate) -> list[Clue]:
    had = {clue.what.template for clue in lost.clues}
    return [clue for clue in won.clues if clue.what.template not in had]
