"""Rules for light, the cheapest that suffices first: repair, prune, shield, new lamp, new arm, new pole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..geometry.boundary import Boundary
from ..geometry.repair import as_objects, simple_parts
from ..lighting.gaps import BUILDING, LOW_OUTPUT, OUTAGE, SPACING
from ..lighting.luminaire_defaults import OLD_LAMPS
from ..message import say
from .arms import ARM_GAP, LIT_BY_ARM, POLE_GAP, Arms, arms, pieces_of
from .measured import Measured
from .places import inside, middle, of_points, parcel_at
from .rule import Rule, found

if TYPE_CHECKING:
    from shapely.geometry import MultiLineString

TREE = "tree"
"""The cause of a gap that lies in the shade of tree crowns."""
OVER_LIT = 0.30
"""Share of the frontage above which it is over-lit."""
LIT_BY_POLE = 27.0
"""m of walkway for one low pole: 3 mounting heights of 4.5 m to either side (editable default, unverified)."""
MOSTLY = 0.5
"""Share of the lamps' decisive inputs that were assumed from which a new pole must be confirmed on site."""
GAP_FIELDS = ("gap_id", "length_m", "emin_lx", "target_lx", "cause")


def outages(measured: Measured) -> pd.DataFrame:
    """Lamps whose repair would lift a gap to its class."""
    return _at_lamps(measured, _caused(measured, OUTAGE))


def shaded(measured: Measured) -> pd.DataFrame:
    """Gaps in the shade of trees, by the tree that the gap names."""
    return _by_cause(measured, _caused(measured, TREE))


def weak_lamps(measured: Measured) -> pd.DataFrame:
    """Old lamps that stand near a gap and give too little."""
    lights = measured["lights"]
    old = lights["light_id"][np.isin(measured.words("lights", "technology"), OLD_LAMPS)]
    weak = _caused(measured, LOW_OUTPUT) & np.isin(_cause_ids(measured), old)
    at_lamps = _at_lamps(measured, weak)
    technology = dict(zip(lights["light_id"], measured.words("lights", "technology")))
    return at_lamps.assign(technology=at_lamps["light_id"].map(technology))


def overlit(measured: Measured) -> pd.DataFrame:
    """Over-lit frontages by the lamp that gives most there: a row a lamp, at it, for the frontage that is so most.

    Where no lamp is named, in the parcel; not where it is one that a dark gap needs.
    """
    share = measured.numbers("parcels", "lighting_overlit")
    lamp = np.full(len(share), "", dtype=object)
    if "lighting_overlit_id" in measured["parcels"]:
        lamp = measured.words("parcels", "lighting_overlit_id")
    chosen = np.flatnonzero((share > OVER_LIT) & ~np.isin(lamp, _needed_at_gaps(measured)))
    parcels = measured["parcels"].iloc[chosen]
    table = found(
        inside(parcels.geometry),
        parcel_id=parcels["parcel_id"].to_numpy(),
        light_id=np.where(lamp == "", None, lamp)[chosen],
        confirm=_mostly_assumed(measured),
        share=100.0 * share[chosen],
        lighting_class=measured.words("parcels", "lighting_class")[chosen],
    )
    most = table.sort_values("share", ascending=False, kind="stable")
    repeated = most["light_id"].notna() & most["light_id"].duplicated()
    return _to_lamps(measured, most[~repeated].sort_index().reset_index(drop=True))


def bare_poles(measured: Measured) -> pd.DataFrame:
    """Gaps of 15 m or more that no lamp reaches, and that bare poles within 20 m light: a row per pole.

    It has the metres that this pole is to light, of one gap or of several, and names the one of which it lights most.
    """
    gap, lit = _lit_by_arms(measured)
    order = np.lexsort((lit.line, -lit.length, lit.pole))
    line, pole, length = lit.line[order], lit.pole[order], lit.length[order]
    first = np.flatnonzero(np.diff(pole, prepend=-1))
    gaps = np.split(gap[line], first[1:]) if len(first) else []
    table = _of_gaps(measured, gap[line[first]])
    table[["x", "y"]] = of_points(measured["poles"].geometry)[pole[first]]
    darkest = measured.numbers("gaps", "emin_lx")
    shapes = measured["gaps"].geometry
    return table.assign(
        length=np.add.reduceat(length, first) if len(first) else length,
        emin=[darkest[each].min() for each in gaps],
        confirm=_mostly_assumed(measured),
        extent=as_objects([_lines(list(shapes.iloc[each])) for each in gaps]),
    )


def far_from_lamps(measured: Measured) -> pd.DataFrame:
    """Gaps of 25 m or more that no lamp reaches, and that no poles there would light: half-way along."""
    wide = _unreached(measured) & (measured.numbers("gaps", "length_m") >= POLE_GAP)
    if "poles" in measured:
        gap, lit = _lit_by_arms(measured)
        wide[gap[lit.served]] = False
    table = _of_gaps(measured, np.flatnonzero(wide))
    table = table[_at_a_parcel(measured, table)].reset_index(drop=True)
    poles = np.maximum(1.0, np.ceil(table["length"] / LIT_BY_POLE - 1e-9))
    return table.assign(quantity=poles, poles=poles, confirm=_mostly_assumed(measured))


def _at_a_parcel(measured: Measured, table: pd.DataFrame) -> np.ndarray:
    """(n,) whether a place lies in a scored parcel or within 25 m of one: beyond, nobody asked for a new pole."""
    edges = Boundary.of(measured["parcels"].geometry.to_numpy())
    return parcel_at(table[["x", "y"]].to_numpy(float), edges) >= 0


def _mostly_assumed(measured: Measured) -> bool:
    """Whether most of what decides the lamps' light was assumed, or nothing is known of the lamps at all."""
    if "lights" not in measured or "assumed" not in measured["lights"]:
        return True
    return bool(measured.numbers("lights", "assumed").mean() >= MOSTLY)


def _caused(measured: Measured, cause: str) -> np.ndarray:
    """(gaps,) whether a gap has this cause, a length, and less light than is wanted."""
    dark = measured.numbers("gaps", "emin_lx") < measured.numbers("gaps", "target_lx")
    dark &= measured.numbers("gaps", "length_m") > 0.0
    return dark & (measured.words("gaps", "cause") == cause)


def _unreached(measured: Measured) -> np.ndarray:
    """(gaps,) whether lamps are too far away, or a building stands before them: only a further one would help."""
    return _caused(measured, SPACING) | _caused(measured, BUILDING)


def _cause_ids(measured: Measured) -> np.ndarray:
    """(gaps,) what causes each gap, as text; "" where that is not known."""
    if "cause_id" not in measured["gaps"]:
        return np.full(len(measured["gaps"]), "", dtype=object)
    return measured.words("gaps", "cause_id")


def _of_gaps(measured: Measured, gap: np.ndarray) -> pd.DataFrame:
    """A row per gap, half-way along it, with its measures and its line."""
    gaps = measured["gaps"].iloc[gap]
    return found(
        middle(gaps.geometry),
        gap_id=gaps["gap_id"].to_numpy(),
        extent=[_lines([line]) for line in gaps.geometry],
        length=measured.numbers("gaps", "length_m")[gap],
        emin=measured.numbers("gaps", "emin_lx")[gap],
        goal=measured.numbers("gaps", "target_lx")[gap],
    )


def _by_cause(measured: Measured, chosen: np.ndarray) -> pd.DataFrame:
    """The chosen gaps (mask), those of one cause_id in one row: its longest gap, all its metres, its darkest light."""
    gap = np.flatnonzero(chosen)
    table, cause_id = _of_gaps(measured, gap), _cause_ids(measured)[gap]
    key = np.where(cause_id == "", "gap " + table["gap_id"], "cause " + cause_id).astype(str)
    names, member = np.unique(key, return_inverse=True)
    length = table["length"].to_numpy()
    order = np.lexsort((np.arange(len(gap)), -length, member))
    first = np.flatnonzero(np.diff(member[order], prepend=-1))
    rows = table.iloc[order[first]].reset_index(drop=True)
    darkest = np.full(len(names), np.inf)
    np.minimum.at(darkest, member, table["emin"].to_numpy())
    lines = [_lines(list(table["extent"].iloc[each])) for each in np.split(order, first[1:])] if len(gap) else []
    return rows.assign(
        length=np.bincount(member, length, minlength=len(names)),
        emin=darkest,
        extent=as_objects(lines),
        cause_id=cause_id[order[first]],
    )


def _at_lamps(measured: Measured, chosen: np.ndarray) -> pd.DataFrame:
    """The chosen gaps by cause: at the lamp where the lights hold it, else half-way along its longest gap."""
    rows = _by_cause(measured, chosen)
    if "lights" in measured:
        held = np.isin(rows["cause_id"].to_numpy(), measured["lights"]["light_id"])
        rows["light_id"] = np.where(held, rows["cause_id"], None)
    return _to_lamps(measured, rows)


def _to_lamps(measured: Measured, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows that name a lamp which the lights hold, moved to where it stands."""
    if "lights" not in measured or not len(rows):
        return rows
    lights = measured["lights"].drop_duplicates("light_id")
    place = pd.DataFrame(of_points(lights.geometry), index=lights["light_id"], columns=["x", "y"])
    known = rows["light_id"].isin(place.index).to_numpy()
    rows.loc[known, ["x", "y"]] = place.loc[rows.loc[known, "light_id"]].to_numpy()
    return rows


def _needed_at_gaps(measured: Measured) -> np.ndarray:
    """Ids of the lamps that must not give less: those that cause a dark gap, and those whose light reaches one."""
    from scipy.spatial import cKDTree

    if "gaps" not in measured:
        return np.empty(0, dtype=object)
    at_fault = np.isin(measured.words("gaps", "cause"), (OUTAGE, LOW_OUTPUT))
    needed = _cause_ids(measured)[at_fault]
    pieces, _ = pieces_of(list(measured["gaps"].geometry))
    if "lights" not in measured or not len(pieces):
        return needed[needed != ""]
    lights = measured["lights"]
    distance, _ = cKDTree(pieces.middle).query(of_points(lights.geometry), distance_upper_bound=LIT_BY_ARM)
    near = lights["light_id"].to_numpy()[np.isfinite(distance)]
    return np.concatenate([needed[needed != ""], near])


def _lit_by_arms(measured: Measured) -> tuple[np.ndarray, Arms]:
    """(k,) gaps at parcels that deserve an arm, and which poles light them."""
    gap = np.flatnonzero(_unreached(measured) & (measured.numbers("gaps", "length_m") >= ARM_GAP))
    gap = gap[_at_a_parcel(measured, _of_gaps(measured, gap))]
    return gap, arms(list(measured["gaps"].geometry.iloc[gap]), of_points(measured["poles"].geometry))


def _lines(lines: list) -> MultiLineString:
    from shapely.geometry import MultiLineString

    return MultiLineString([part for line in lines for part in simple_parts(line)])


LIGHTING_RULES = (
    Rule(
        "repair_outage",
        {"gaps": GAP_FIELDS},
        outages,
        say(
            "Suggestions",
            "A lamp is out and {length:.0f} m of walkway fall to {emin:.2g} lx; {goal:.2g} lx are wanted.",
        ),
        say("Suggestions", "With the lamps here repaired the dark gap would be closed; nothing new is needed."),
    ),
    Rule(
        "prune_lamp",
        {"gaps": GAP_FIELDS},
        shaded,
        say(
            "Suggestions",
            "Tree crowns shade {length:.0f} m of walkway to {emin:.2g} lx, {goal:.2g} lx are wanted.",
        ),
        say("Suggestions", "The lamp is there; with the crown lifted its light reaches the walkway."),
    ),
    Rule(
        "dim_shield",
        {"parcels": ("lighting_overlit", "lighting_class")},
        overlit,
        say(
            "Suggestions",
            "{share:.0f} % of the frontage is over-lit: "
            "it has more than 1.5 times the average light that {lighting_class} asks for.",
        ),
        say(
            "Suggestions",
            "Shielded, re-aimed or dimmed, the lamp still gives the light that is wanted; never go below that.",
        ),
    ),
    Rule(
        "led_retrofit",
        {"gaps": (*GAP_FIELDS, "cause_id"), "lights": ("light_id", "technology")},
        weak_lamps,
        say(
            "Suggestions",
            "A {technology} lamp stands near {length:.0f} m of dark gap that fall to {emin:.2g} lx; "
            "{goal:.2g} lx are wanted.",
        ),
        say(
            "Suggestions",
            "The lamp stands where it is needed but gives too little; "
            "a shielded LED on the same pole gives more with less energy.",
        ),
    ),
    Rule(
        "infill_arm",
        {"gaps": GAP_FIELDS, "poles": ()},
        bare_poles,
        say(
            "Suggestions",
            "{length:.0f} m of dark gap fall to {emin:.2g} lx, {goal:.2g} lx are wanted; "
            "a pole without a lamp stands within 20 m.",
        ),
        say("Suggestions", "A luminaire on that pole lights it for less than a new pole."),
    ),
    Rule(
        "infill_pole",
        {"gaps": GAP_FIELDS},
        far_from_lamps,
        say(
            "Suggestions",
            "A dark gap of {length:.0f} m falls to {emin:.2g} lx, {goal:.2g} lx are wanted.",
        ),
        say(
            "Suggestions",
            "The lamps beside it do not reach it; low poles for its length: {poles:.0f}. "
            "Look for a pole of another owner first.",
        ),
    ),
)
"""In the order in which a lamp is given to the first that fits: the cheapest."""
