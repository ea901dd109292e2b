"""What a raster's cells are: heights of the ground, of all that stands on it, or of the tree crowns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...message import say
from .facts import Candidate, Cells, Clue, LayerFacts, Objection
from .names import raster_said

CLASSES_AT_MOST = 25
"""So few different whole numbers are classes and no heights."""
HIGHEST_CROWN = 330.0
"""No crown is higher, in feet or metres (editable defaults, unverified, as all here)."""
LOWEST_GROUND, HIGHEST_GROUND = -1_500.0, 30_000.0
"""No ground lies beyond, in feet or metres."""
COMPARED_AT_LEAST = 20
ABOUT, STANDING = 0.3, 2.0
"""Heights of the same ground differ by less than the first; what stands on it is higher than the second (own unit)."""
NOTHING = 1e-3
BY_NAME, BY_ANOTHER = 0.6, 0.55
"""What the name is worth, and a raster of the same ground that lies above or below."""

HEIGHT_ROLES = ("TERRAIN", "SURFACE", "CANOPY")


def raster_candidates(facts: LayerFacts, others: Sequence[LayerFacts]) -> list[Candidate]:
    """What a raster may be, by its name, its cells, and the rasters of the same ground."""
    named = raster_said(facts.name)
    clues: dict[str, list[Clue]] = {role: [] for role in HEIGHT_ROLES}
    objections = []
    if named in clues:
        clues[named].append(Clue(BY_NAME, say("LayerRoles", "its name says so")))
    elif named is not None:
        objections.append(Objection(0.2, say("LayerRoles", "its name says that it holds something else")))
    if facts.cells is not None:
        objections += _no_heights(facts.cells, named)
        clues["CANOPY"] += _over_nothing(facts.cells)
        for role, found in _by_others(facts, others).items():
            clues[role] += found
    spoken_for = [Candidate(role, tuple(given), tuple(objections)) for role, given in clues.items() if given]
    return spoken_for or [Candidate(HEIGHT_ROLES[0], (), tuple(objections))]


def _known(cells: Cells) -> np.ndarray:
    return cells.value[np.isfinite(cells.value)]


def _no_heights(cells: Cells, named: str | None) -> list[Objection]:
    if cells.bands > 1:
        what = say("LayerRoles", "it has {n:,} bands, as pictures do, not one of heights", n=cells.bands)
        return [Objection(0.0, what)]
    value = _known(cells)
    if not len(value):
        return [Objection(0.0, say("LayerRoles", "no cell of it has a value where it was looked at"))]
    whole = bool((np.mod(value, 1.0) == 0.0).all())
    few = len(np.unique(value)) <= CLASSES_AT_MOST
    if whole and few and named not in HEIGHT_ROLES:
        return [Objection(0.0, say("LayerRoles", "its cells hold a few whole numbers, as classes do"))]
    if value.max() > HIGHEST_GROUND or value.min() < LOWEST_GROUND:
        return [Objection(0.0, say("LayerRoles", "its cells are no heights"))]
    return []


def _over_nothing(cells: Cells) -> list[Clue]:
    """Crowns stand here and there above cells of 0."""
    value = _known(cells)
    if not _is_over_nothing(value) or value.min() <= -1.0 or not 0.0 < value.max() <= HIGHEST_CROWN:
        return []
    percent = 100.0 * float((np.abs(value) < NOTHING).mean())
    what = say("LayerRoles", "{percent:.0f} % of its cells are 0 and the others stand above it", percent=percent)
    return [Clue(0.3, what)]


def _is_over_nothing(value: np.ndarray) -> bool:
    return bool(len(value)) and float((np.abs(value) < NOTHING).mean()) >= 0.3


def _by_others(facts: LayerFacts, others: Sequence[LayerFacts]) -> dict[str, list[Clue]]:
    """Of two rasters of the same ground, the higher one is the surface, the lower one the terrain."""
    for other in others:
        if other.id == facts.id or other.cells is None or facts.cells is None:
            continue
        mine, theirs = _shared(facts.cells, other.cells)
        if len(mine) < COMPARED_AT_LEAST or _is_over_nothing(mine) or _is_over_nothing(theirs):
            continue
        if _lies_on(mine, theirs):
            what = say("LayerRoles", "it lies on '{other}' or above it", other=other.name)
            return {"SURFACE": [Clue(BY_ANOTHER, what)]}
        if _lies_on(theirs, mine):
            return {"TERRAIN": [Clue(BY_ANOTHER, say("LayerRoles", "it lies under '{other}'", other=other.name))]}
    return {}


def _lies_on(upper: np.ndarray, lower: np.ndarray) -> bool:
    """Whether heights lie nowhere below others, and here and there well above them, as roofs do."""
    rise = upper - lower
    return bool((rise >= -ABOUT).mean() >= 0.9 and (rise > STANDING).mean() >= 0.05)


def _shared(one: Cells, two: Cells) -> tuple[np.ndarray, np.ndarray]:
    """The known values of both at the places that they share."""
    step = max(one.step, two.step)
    first, second = (_at_step(cells, step) for cells in (one, two))
    places = [place for place in first if place in second]
    mine = np.array([first[place] for place in places], dtype=float)
    theirs = np.array([second[place] for place in places], dtype=float)
    known = np.isfinite(mine) & np.isfinite(theirs)
    return mine[known], theirs[known]


def _at_step(cells: Cells, step: float) -> dict[tuple[int, int], float]:
    ratio = round(step / cells.step)
    kept = (np.mod(cells.place, ratio) == 0).all(axis=1)
    return {
        (int(x) // ratio, int(y) // ratio): float(value) for (x, y), value in zip(cells.place[kept], cells.value[kept])
    }
