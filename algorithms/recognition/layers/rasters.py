"""What a raster's cells are: heights of the ground, of all that stands on it, or of the tree crowns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...message import say
from .facts import Candidate, Cells, Clue, LayerFacts, Objection
from .names import raster_said

CLASSES_AT_MOST = 25
HIGHEST_CROWN = 330.0
"""No crown is higher, in feet or metres."""
COMPARED_AT_LEAST = 20
ABOVE = 0.3
"""A surface lies by so much above the ground where something stands (in the rasters' own unit)."""

HEIGHT_ROLES = ("TERRAIN", "SURFACE", "CANOPY")


def raster_candidates(facts: LayerFacts, others: Sequence[LayerFacts]) -> list[Candidate]:
    """What a raster may be, by its name, its cells, and the rasters of the same ground."""
    named = raster_said(facts.name)
    clues: dict[str, list[Clue]] = {role: [] for role in HEIGHT_ROLES}
    objections: list[Objection] = []
    if named in clues:
        clues[named].append(Clue(0.6, say("LayerRoles", "its name says so")))
    elif named is not None:
        objections.append(Objection(0.2, say("LayerRoles", "its name says that it holds something else")))
    cells = facts.cells
    if cells is not None:
        objections += _no_heights(cells, named)
        _by_cells(cells, clues)
        _by_others(facts, others, clues)
    found = [Candidate(role, tuple(given), tuple(objections)) for role, given in clues.items() if given]
    if cells is None or not objections:
        return found
    return found or [Candidate(role, (), tuple(objections)) for role in HEIGHT_ROLES[:1]]


def _known(cells: Cells) -> np.ndarray:
    return cells.value[np.isfinite(cells.value)]


def _no_heights(cells: Cells, named: str | None) -> list[Objection]:
    if cells.bands > 1:
        return [Objection(0.0, say("LayerRoles", "it has {n:,} bands, as pictures do, not one of heights", n=cells.bands))]
    value = _known(cells)
    if not len(value):
        return [Objection(0.0, say("LayerRoles", "no cell of it has a value where it was looked at"))]
    whole = bool((np.mod(value, 1.0) == 0.0).all())
    few = len(np.unique(value)) <= CLASSES_AT_MOST
    if whole and few and named not in HEIGHT_ROLES:
        return [Objection(0.0, say("LayerRoles", "its cells hold a few whole numbers, as classes do"))]
    if value.max() > 9000.0 * 3.3 or value.min() < -1500.0:
        return [Objection(0.0, say("LayerRoles", "its cells are no heights"))]
    return []


def _by_cells(cells: Cells, clues: dict[str, list[Clue]]) -> None:
    value = _known(cells)
    if not len(value) or np.ptp(value) == 0.0:
        return
    nothing = float((np.abs(value) < 1e-3).mean())
    if nothing >= 0.3 and value.min() > -1.0 and value.max() <= HIGHEST_CROWN:
        what = say("LayerRoles", "{percent:.0f} % of its cells are 0 and the others stand above it", percent=100 * nothing)
        clues["CANOPY"].append(Clue(0.3, what))


def _by_others(facts: LayerFacts, others: Sequence[LayerFacts], clues: dict[str, list[Clue]]) -> None:
    """Of two rasters of the same ground, the higher one is the surface, the lower one the terrain."""
    for other in others:
        if other.id == facts.id or other.cells is None or facts.cells is None:
            continue
        mine, theirs = _shared(facts.cells, other.cells)
        if len(mine) < COMPARED_AT_LEAST or _is_canopy(mine) or _is_canopy(theirs):
            continue
        rise = mine - theirs
        name = other.name
        if (rise >= -ABOVE).mean() >= 0.9 and (rise > ABOVE).mean() >= 0.05:
            what = say("LayerRoles", "it lies on '{other}' or above it", other=name)
            clues["SURFACE"].append(Clue(0.55, what))
            return
        if (rise <= ABOVE).mean() >= 0.9 and (rise < -ABOVE).mean() >= 0.05:
            clues["TERRAIN"].append(Clue(0.55, say("LayerRoles", "it lies under '{other}'", other=name)))
            return


def _is_canopy(value: np.ndarray) -> bool:
    return float((np.abs(value) < 1e-3).mean()) >= 0.3


def _shared(one: Cells, two: Cells) -> tuple[np.ndarray, np.ndarray]:
    """The known values of both at the places that they share."""
    step = max(one.step, two.step)
    first, second = (_at_step(cells, step) for cells in (one, two))
    places = [place for place in first if place in second]
    mine = np.array([first[place] for place in places])
    theirs = np.array([second[place] for place in places])
    known = np.isfinite(mine) & np.isfinite(theirs) if len(places) else np.zeros(0, dtype=bool)
    return mine[known], theirs[known]


def _at_step(cells: Cells, step: float) -> dict[tuple[int, int], float]:
    ratio = round(step / cells.step)
    kept = (np.mod(cells.place, ratio) == 0).all(axis=1)
    return {
        (int(x) // ratio, int(y) // ratio): float(value)
        for (x, y), value in zip(cells.place[kept], cells.value[kept])
    }
