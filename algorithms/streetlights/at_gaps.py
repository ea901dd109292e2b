"""New lights for dark gaps: an LED on a pole that stands there bare, or on a new pole at a feasible place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..finding import Finding, Severity
from ..interventions.arms import ARM_GAP, POLE_GAP, POLE_WITHIN
from ..interventions.places import of_points, stable_ids
from ..lighting import luminaire_defaults
from ..lighting.gaps import OUTAGE
from ..message import say
from .lamps import lumens_of_leds, new_leds
from .pole_places import pole_places
from .proposals import Proposals, at_places

if TYPE_CHECKING:
    import geopandas as gpd

    from ..lighting.details import GapLayer
    from ..lighting.scene import Scene
    from ..study import Study


@dataclass(frozen=True)
class Kind:
    """A new luminaire: `height` (m) of the lamp and `lumens`."""

    height: float
    lumens: float


def usual_lamp(road: str, watts: float) -> Kind:
    """The LED that is usual along a road of this class; of as many lumens as `watts` give, where they are known."""
    none, word = np.array([None], dtype=object), np.array([road], dtype=object)
    height = luminaire_defaults.by_form("height", none, word)[0][0]
    discharge = luminaire_defaults.by_form("hps_lamp_lumens", none, word)[0][0]
    usual = discharge * luminaire_defaults.led_share_of_hps_lumens()
    return Kind(float(height), lumens_of_leds(watts) if np.isfinite(watts) else float(usual))


def arms(scene: Scene, dark: GapLayer, bare: gpd.GeoDataFrame | None, watts: float, slot: int) -> Proposals:
    """A luminaire on each bare pole within 20 m of a dark gap of 15 m or more; slots from `slot` on."""
    xy, ids, gap = np.empty((0, 2)), np.empty(0, dtype=object), np.empty(0, dtype=np.int64)
    of, vertex = _dark_vertices(dark, ARM_GAP)
    if bare is not None and len(bare) and len(vertex):
        places = of_points(bare.geometry)
        distance, nearest = cKDTree(scene.samples.xy[vertex]).query(places, distance_upper_bound=POLE_WITHIN)
        near = np.flatnonzero(np.isfinite(distance))
        xy, ids, gap = places[near], bare["pole_id"].to_numpy(dtype=object)[near], of[nearest[near]]
    kind, every = usual_lamp("local", watts), np.ones(len(xy))
    lamps = new_leds(xy, kind.height * every, kind.lumens * every, ids)
    return at_places("arm", lamps, slot + np.arange(len(xy)), gap)


def poles(study: Study, scene: Scene, dark: GapLayer, watts: float, slot: int) -> tuple[Proposals, list[Finding]]:
    """New poles along dark gaps of 25 m or more, with several places each; slots from `slot` on.
    It is said where what is kept free leaves a gap no place.

    Along streets with a lamp as is usual there, in parks and the like with one for a path.
    """
    street, path = (usual_lamp(road, watts) for road in ("local", "path"))
    found = pole_places(study, scene, dark.gaps, _deserving(dark, POLE_GAP), street.height, path.height)
    height = np.where(found.park, path.height, street.height)
    lumens = np.where(found.park, path.lumens, street.lumens)
    ids = np.array(stable_ids(["pole"] * len(found.xy), found.xy), dtype=object)
    standing = at_places("pole", new_leds(found.xy, height, lumens, ids), slot + found.slot, found.gap)
    return standing, _crowded(len(found.crowded), len(np.union1d(found.crowded, found.gap)))


def _crowded(count: int, total: int) -> list[Finding]:
    """A sentence on the gaps, out of those with room for a pole, that what is kept free leaves none."""
    if not count:
        return []
    what = say(
        "Upgrades",
        "{count:,} of {total:,} dark gaps with room for a new pole get none: all of it is to be kept free, or is too"
        " near to what is.",
        count=count,
        total=total,
    )
    advice = say(
        "Upgrades",
        "Look there for poles that stand already (POLES), or take from KEEP_FREE what may have a pole beside it.",
    )
    return [Finding(Severity.WARNING, "keep_free", "", what, advice, count, total)]


def _deserving(dark: GapLayer, shortest: float) -> np.ndarray:
    """(g,) the gaps for which a new light may be right: long enough, and not for want of a repair."""
    return (dark.gaps.length >= shortest) & (dark.layer["cause"] != OUTAGE).to_numpy(dtype=bool)


def _dark_vertices(dark: GapLayer, shortest: float) -> tuple[np.ndarray, np.ndarray]:
    gap, vertex = dark.gaps.vertices()
    chosen = _deserving(dark, shortest)[gap]
    return gap[chosen], vertex[chosen]
