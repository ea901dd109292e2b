"""Which layer of a project plays which role, and why; a layer that fits nothing gets none, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..geometry.repair import as_objects
from ..message import Message, joined, say
from .layers.among import Place, among_others, placed
from .layers.evidence import ParcelIds
from .layers.facts import ROLES, SEVERAL, Candidate, Clue, LayerFacts, Square
from .layers.fields import identifier
from .layers.first import OTHER_THINGS, Look
from .layers.ground import Lots, centres
from .layers.rasters import raster_candidates

LEAST = 0.5
"""A role is taken from this strength on: a wrong one is worse than none (editable default, unverified)."""
SHOWN = 0.15
"""Weaker candidates are not told."""
SAYS_IT = 0.4
"""A clue of this weight says more than how many features a layer holds."""
ACROSS = 10.0
"""The square in which layers are looked at is as wide as so many parcels ..."""
HALF_M = (50.0, 300.0)
"""... within these limits of half its width, metres."""

NOTHING_SAID = 0.05
"""What a layer of areas is worth as parcels of which neither name nor fields say anything."""

MoreValues = Callable[[str, str], tuple[Sequence[object], int]]
"""(layer id, field) -> more values of the field, and how many rows the layer has."""


@dataclass(frozen=True)
class Judgement:
    """The role of one layer, None for none; `strength` 0 to 1; `reason` a sentence; other roles with their strength."""

    layer: str
    role: str | None
    strength: float
    reason: Message
    alternatives: tuple[tuple[str, float], ...] = ()


Right = tuple[float, int, int]
Claims = Mapping[str, Sequence[Candidate]]
"""Layer id -> what it may be."""


def where_to_look(looks: Sequence[Look]) -> Square | None:
    """A square of ground about ten parcels wide, among the shapes of the layer that most likely holds the parcels."""
    best: LayerFacts | None = None
    right: Right | None = None
    for look in looks:
        claim = next((each for each in look.candidates if each.role == "INPUT"), None)
        if claim is None or look.facts.shapes is None:
            continue
        own = _right(look, claim.strength + NOTHING_SAID * claim.left)
        if right is None or own > right:
            best, right = look.facts, own
    if best is None or best.shapes is None:
        return None
    shapes = [shape for shape in best.shapes if shape is not None and shape.area > 0.0]
    if not shapes:
        return None
    x, y = _where_most_lie(centres(as_objects(shapes)), [look.facts for look in looks])
    side = float(np.sqrt(np.median([shape.area for shape in shapes])))
    return Square(float(x), float(y), float(np.clip(side * ACROSS / 2.0, *HALF_M)))


def _where_most_lie(places: np.ndarray, layers: Sequence[LayerFacts]) -> np.ndarray:
    """Of places (k, 2) the one over which most layers reach; of those, the one nearest to the middle."""
    reached = np.zeros(len(places))
    for facts in layers:
        if facts.extent is not None:
            west, south, east, north = facts.extent
            reached += (places >= (west, south)).all(axis=1) & (places <= (east, north)).all(axis=1)
    able = places[reached == reached.max()]
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
    claims.update({facts.id: placed(facts, raster_candidates(facts, rasters), place) for facts in rasters})
    given = _given(looks, claims)
    return [_judgement(look, claims.get(look.facts.id, ()), given, looks) for look in looks]


def _parcels_among(looks: Sequence[Look], square: Square | None) -> LayerFacts | None:
    """The layer that is the parcels more surely than any other layer, and than anything else that it may be."""
    best: LayerFacts | None = None
    right: Right | None = None
    for look in looks:
        claims = among_others(look, Place(square))
        strongest = max(claims, key=lambda each: each.strength, default=None)
        if strongest is None or strongest.role != "INPUT" or strongest.strength < LEAST:
            continue
        own = _right(look, strongest.strength)
        if right is None or own > right:
            best, right = look.facts, own
    return best


def _place(parcels: LayerFacts | None, square: Square | None, more: MoreValues) -> Place:
    if parcels is None:
        return Place(square)
    lots = None if square is None else Lots.of(parcels, square)
    column = identifier(parcels)
    ids = None if column is None else ParcelIds.of(*more(parcels.id, column), parcels.name)
    return Place(square, parcels, lots, ids)


def _given(looks: Sequence[Look], claims: Claims) -> dict[str, Candidate]:
    """Layer -> the role that it gets: its strongest, unless that goes to another layer with more right to it."""
    best = {
        layer: max(candidates, key=lambda each: each.strength) for layer, candidates in claims.items() if candidates
    }
    able = [look for look in looks if look.facts.id in best and best[look.facts.id].strength >= LEAST]
    given: dict[str, Candidate] = {}
    played: set[str] = set()
    for look in sorted(able, key=lambda look: _right(look, best[look.facts.id].strength), reverse=True):
        claim = best[look.facts.id]
        if claim.role not in played:
            given[look.facts.id] = claim
        if claim.role not in SEVERAL:
            played.add(claim.role)
    return given


def _right(look: Look, strength: float) -> Right:
    """Of two layers the stronger one has more right to a role; of two as strong, the one whose name says nothing else
    ("parcels" before "parcels by land use"), then the one that holds more.
    """
    return round(strength, 2), -len(look.says.others), look.facts.count or 0


def _judgement(
    look: Look, candidates: Sequence[Candidate], given: Mapping[str, Candidate], looks: Sequence[Look]
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
    return Judgement(facts.id, None, 0.0, _why_not(look, ranked, given, looks), others)


def _why(taken: Candidate) -> Message:
    """The strongest clues, what the name says first."""
    strongest = sorted(taken.clues, key=lambda clue: -clue.weight)[:3]
    told = sorted(strongest, key=taken.clues.index)
    return say(
        "LayerRoles", "Taken as {role}: {clues}.",
        role=ROLES[taken.role], clues=joined([clue.what for clue in told]),
    )  # fmt: skip


def _why_not(look: Look, ranked: Sequence[Candidate], given: Mapping[str, Candidate], looks: Sequence[Look]) -> Message:
    best = max(ranked, key=_telling, default=None)
    if best is not None and best.strength >= LEAST:
        winner = next(each.facts for each in looks if _plays(each, best.role, given))
        return say(
            "LayerRoles", "Could be {role} too, but '{other}' fits better: {why}.",
            role=ROLES[best.role], other=winner.name, why=_advantage(winner, given[winner.id], look.facts, best),
        )  # fmt: skip
    if look.says.head in OTHER_THINGS:
        return say("LayerRoles", "Not used: {why}.", why=OTHER_THINGS[look.says.head])
    if best is not None and best.objections and (best.promise >= LEAST or look.facts.form == "raster"):
        objection = min(best.objections, key=lambda each: each.left)
        return say("LayerRoles", "Not used: {why}.", why=objection.what)
    if best is not None and best.strength >= SHOWN:
        clue = max(best.clues, key=lambda clue: clue.weight)
        return say(
            "LayerRoles", "Perhaps {role} ({clue}), but not enough says so.", role=ROLES[best.role], clue=clue.what
        )
    return say("LayerRoles", "Not used: nothing in its name, fields or shapes fits an input.")


def _plays(look: Look, role: str, given: Mapping[str, Candidate]) -> bool:
    return look.facts.id in given and given[look.facts.id].role == role


def _telling(candidate: Candidate) -> tuple[float, float]:
    """What a reader would have expected first: what is strong, then what would be without its objections."""
    promising = candidate.promise if candidate.promise >= LEAST else 0.0
    return candidate.strength if candidate.strength >= LEAST else 0.0, max(promising, candidate.strength)


def _advantage(winner: LayerFacts, won: Candidate, loser: LayerFacts, lost: Candidate) -> Message:
    """What the better layer has that the other has not."""
    if won.noticed == "heights" and lost.noticed != "heights":
        return say("LayerRoles", "it has heights")
    more = sorted(_only(won, lost), key=lambda clue: -clue.weight)
    if more and more[0].weight >= SAYS_IT:
        return more[0].what
    if winner.form == loser.form and winner.count and loser.count and winner.count > loser.count:
        return say("LayerRoles", "it holds {more:,}, not {fewer:,}", more=winner.count, fewer=loser.count)
    if more:
        return more[0].what
    if lost.objections and not won.objections:
        return say("LayerRoles", "of the other one is to say: {why}", why=lost.objections[0].what)
    return say("LayerRoles", "more speaks for it")


def _only(won: Candidate, lost: Candidate) -> list[Clue]:
    had = {clue.what.template for clue in lost.clues}
    return [clue for clue in won.clues if clue.what.template not in had]
