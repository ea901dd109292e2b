"""Last year's list of works: what was decided of each, for the works of today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..city.placing import place
from ..finding import Finding, Severity
from ..geometry.repair import repair_points
from ..message import say
from ..recognition.recorded import understand
from ..recognition.row_findings import on_rows
from .options import MAY, MUST, NEVER

if TYPE_CHECKING:
    from ..city.crs import StudyCrs
    from ..layer import Layer
    from ..mapping import Mapping
    from ..recognition.guess import Recognition

ROLE = "last_list"
DONE = "done"
SAME_PLACE_M = 5.0
"""A work without the id of a light is the one of its kind within this distance (editable default, unverified)."""
AGAIN = ("repair", "prune")
"""Works that may be due again after they were done; the others are not offered a second time."""


@dataclass(frozen=True)
class Works:
    """n works to be found again: `light_id` (text, None where there is no light), `action`, and `xy` (n, 2) metres,
    NaN where they have no place. Arrays (n,).
    """

    light_id: np.ndarray
    action: np.ndarray
    xy: np.ndarray

    def __len__(self) -> int:
        return len(self.action)


@dataclass(frozen=True)
class LastList:
    """m rows of an earlier list; arrays (m,).

    `works` with an action of None where the row speaks of the light alone; `decision` is must, may, never or done,
    None where the row says none; `cost` and `rank` are NaN where unknown.
    """

    layer: str
    works: Works
    decision: np.ndarray
    cost: np.ndarray
    rank: np.ndarray
    recognition: Recognition

    def __len__(self) -> int:
        return len(self.works)


def read_last_list(
    layer: Layer, mapping: Mapping, crs: StudyCrs, bounds: np.ndarray
) -> tuple[LastList | None, list[Finding]]:
    """Read an earlier result or any table with a light's id or a place, and words such as promised, refused, done.

    None, with a finding that says why, where its rows can be told neither by a light's id nor by a place.
    """
    parsed, recognition, findings = understand(layer, ROLE, mapping)
    xy = np.full((len(parsed), 2), np.nan)
    if hasattr(layer.frame, "geometry") and len(parsed):
        shapes, found = place(layer, ROLE, crs, bounds)
        findings += found
        if shapes is not None:
            points = repair_points(shapes.to_numpy())
            xy[points.row] = points.xy
    ids = parsed["light_id"].to_numpy(dtype=object)
    if not len(parsed) or (pd.isna(ids).all() and np.isnan(xy).all()):
        return None, [*findings, _not_usable(layer.name)]
    works = Works(ids, parsed["action"].to_numpy(dtype=object), xy)
    decision = parsed["decision"].to_numpy(dtype=object)
    cost, rank = (parsed[name].to_numpy(dtype=float) for name in ("cost", "rank"))
    undecided = pd.isna(decision).all()
    findings += _undecided(layer.name, len(works)) if undecided else _contradicting(layer.name, works, decision)
    return LastList(layer.name, works, decision, cost, rank, recognition), findings


def matches(works: Works, last: Works) -> np.ndarray:
    """(m,) the work that each row of a last list is about, -1 where there is none.

    First by light and action; ids are also found where a table program took their leading zeros, unless two lights
    would then be one. Then by place: the nearest work with that action within 5 m. Each work is met once, by the first
    such row, and a row without an action is met by none (see `decided`).
    """
    found = np.full(len(last), -1)
    taken = np.zeros(len(works), dtype=bool)
    for spelling in (_exact, _without_zeros):
        at = _index(works, spelling)
        for row in np.flatnonzero((found < 0) & pd.notna(last.light_id) & pd.notna(last.action)):
            work = at.get((spelling(last.light_id[row]), last.action[row]), -1)
            if work >= 0 and not taken[work]:
                found[row], taken[work] = work, True
    for row, work in _by_place(works, last, found, taken):
        found[row] = work
    return found


def decided(works: Works, last: LastList) -> tuple[np.ndarray, list[Finding]]:
    """(n,) must, may or never for each work of today, as the last list says, may where it says nothing.

    A row that names a light and no action speaks of all works at that light. What was done is not offered again, but
    repairs and pruning, which may be due again.
    """
    decision = np.full(len(works), MAY, dtype=object)
    found = matches(works, last.works)
    said = (found >= 0) & pd.notna(last.decision)
    decision[found[said]] = last.decision[said]
    whole, speaks = _of_whole_lights(works, last)
    decision = np.where(whole != None, whole, decision)  # noqa: E711 - element by element
    done = decision == DONE
    decision[done] = np.where(np.isin(works.action[done].astype(str), AGAIN), MAY, NEVER)
    lost = (found < 0) & ~speaks & np.isin(last.decision.astype(str), (MUST, NEVER))
    return decision, _lost(last, lost)


def _of_whole_lights(works: Works, last: LastList) -> tuple[np.ndarray, np.ndarray]:
    """(n,) what rows without an action decide for all works at their light, else None; (m,) which rows do."""
    rows = pd.isna(last.works.action) & pd.notna(last.works.light_id) & pd.notna(last.decision)
    said = dict(zip(last.works.light_id[rows][::-1], last.decision[rows][::-1]))  # of several rows the first counts
    whole = np.array([said.get(light) if light is not None else None for light in works.light_id], dtype=object)
    met = np.isin(last.works.light_id.astype(str), works.light_id.astype(str))
    return whole.reshape(len(works)), rows & met


def _index(works: Works, spelling: object) -> dict[tuple[str, str], int]:
    """The works by id, as spelt, and action; those that two lights would share are left out."""
    table = pd.DataFrame({"id": works.light_id, "action": works.action})
    table = table[table["id"].notna()]
    table["spelt"] = table["id"].map(spelling)
    lights = table.groupby("spelt")["id"].nunique()
    table = table[table["spelt"].map(lights) == 1]
    return {(spelt, action): row for row, spelt, action in zip(table.index, table["spelt"], table["action"])}


def _exact(light_id: str) -> str:
    return str(light_id)


def _without_zeros(light_id: str) -> str:
    return str(light_id).lstrip("0")


def _by_place(works: Works, last: Works, found: np.ndarray, taken: np.ndarray) -> list[tuple[int, int]]:
    """(row, work) pairs of one action that are nearest to each other, the nearest first, each once."""
    from scipy.spatial import cKDTree

    rows = np.flatnonzero((found < 0) & np.isfinite(last.xy).all(axis=1) & pd.notna(last.action))
    open_works = np.flatnonzero(~taken & np.isfinite(works.xy).all(axis=1))
    pairs: list[tuple[float, int, int]] = []
    for action in sorted(set(last.action[rows])):
        mine, those = rows[last.action[rows] == action], open_works[works.action[open_works] == action]
        if not len(those):
            continue
        near = cKDTree(last.xy[mine]).sparse_distance_matrix(
            cKDTree(works.xy[those]), SAME_PLACE_M, output_type="ndarray"
        )
        pairs += list(zip(near["v"].tolist(), mine[near["i"]].tolist(), those[near["j"]].tolist()))
    met: list[tuple[int, int]] = []
    rows_met: set[int] = set()
    works_met: set[int] = set()
    for _, row, work in sorted(pairs):
        if row not in rows_met and work not in works_met:
            met.append((row, work))
            rows_met.add(row)
            works_met.add(work)
    return met


def _not_usable(layer: str) -> Finding:
    what = say(
        "LastList", "The last list '{layer}' names no lights and has no places; nothing was kept from it.", layer=layer
    )
    advice = say(
        "LastList", "Give the result of the last run, or a table with the lights' ids and a column 'decision'."
    )
    return Finding(Severity.WARNING, ROLE, layer, what, advice)


def _undecided(layer: str, total: int) -> list[Finding]:
    what = say(
        "LastList", "No row of the last list '{layer}' says what was decided; nothing was kept from it.", layer=layer
    )
    advice = say(
        "LastList",
        "Give a column 'decision' (must, may, never, done; several languages are understood), or say in MAPPING:"
        " last_list.decision = YOUR_COLUMN",
    )
    return [Finding(Severity.WARNING, ROLE, layer, what, advice, total, total)]


def _contradicting(layer: str, works: Works, decision: np.ndarray) -> list[Finding]:
    table = pd.DataFrame({"light": works.light_id, "action": works.action, "decision": decision})
    table = table[table["light"].notna() & table["decision"].notna()]
    first = table.groupby(["light", "action"], dropna=False)["decision"].transform("first")
    rows = np.isin(np.arange(len(works)), table.index[table["decision"] != first])
    what = say(
        "LastList",
        "{count:,} of {total:,} rows of '{layer}' decide otherwise than an earlier row about the same work at the same"
        " light. The first row counts.",
    )
    advice = say("LastList", "Keep one row for each work at a light.")
    return on_rows(Severity.WARNING, ROLE, layer, what, advice, rows, works.light_id)


def _lost(last: LastList, rows: np.ndarray) -> list[Finding]:
    what = say(
        "LastList",
        "{count:,} of {total:,} rows of '{layer}' were promised or refused, but there is no such work now. They were"
        " not kept.",
    )
    advice = say("LastList", "Check the lights' ids and whether these works are done; add what is still promised.")
    return on_rows(Severity.WARNING, ROLE, last.layer, what, advice, rows, last.works.light_id)
