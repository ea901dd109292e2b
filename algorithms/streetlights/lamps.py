"""What a light becomes by a work: the luminaires after it, as the light kernel takes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..lighting import luminaire_defaults as defaults
from ..lighting.luminaires import ASSET, TABLES, Luminaires
from ..lighting.optics import Optics
from ..lighting.photometry import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

PROPOSED = "as proposed"
"""The source of what a work brings."""
NEWEST = np.inf
"""The year of LEDs as they are sold today (luminaire_defaults.json has the last known)."""


def new_leds(xy: np.ndarray, height: np.ndarray, lumens: np.ndarray, light_id: np.ndarray) -> Luminaires:
    """LEDs of at most 3,000 K, cut off (batwing), at `xy` (n, 2) metres, where no light stands."""
    count = len(xy)
    technology = np.full(count, "LED", dtype=object)
    return Luminaires(
        xy=np.asarray(xy, dtype=float).reshape(-1, 2),
        height=np.asarray(height, dtype=float),
        lumens=np.asarray(lumens, dtype=float),
        loss_factor=defaults.loss_factor(technology, np.full(count, np.nan))[0],
        shape=np.full(count, Shape.BATWING, dtype=np.int8),
        working=np.ones(count, dtype=bool),
        light_id=np.asarray(light_id, dtype=object),
        technology=technology,
        assumed=np.zeros(count),
        sources=_proposed(count),
        watts=defaults.watts_for(lumens, technology),
        asset=pd.DataFrame({name: np.full(count, None, dtype=object) for name in ASSET}),
    )


def as_leds(luminaires: Luminaires, lumens: np.ndarray) -> Luminaires:
    """The same poles with an LED of `lumens` (n,) in the place of what they bear."""
    new = new_leds(luminaires.xy, luminaires.height, lumens, luminaires.light_id)
    return replace(new, assumed=luminaires.assumed, asset=luminaires.asset.reset_index(drop=True))


def repaired(luminaires: Luminaires) -> Luminaires:
    """The same lights, all working."""
    return replace(luminaires, working=np.ones(len(luminaires), dtype=bool))


def dimmed(luminaires: Luminaires, share: np.ndarray) -> Luminaires:
    """The same lights with a `share` (n,) of their lumens and of their watts."""
    return replace(luminaires, lumens=luminaires.lumens * share, watts=luminaires.watts * share)


def together(parts: Sequence[Luminaires]) -> Luminaires:
    """All lights of at least one part; those with photometric files must be parts of one inventory."""
    names = (each.name for each in fields(Luminaires) if each.name not in {*TABLES, "optics"})
    arrays: Mapping[str, np.ndarray] = {name: np.concatenate([getattr(part, name) for part in parts]) for name in names}
    tables = {name: pd.concat([getattr(part, name) for part in parts], ignore_index=True) for name in TABLES}
    return Luminaires(**arrays, **tables, optics=_optics(parts))


def applied(luminaires: Luminaires, lamp: np.ndarray, becomes: Luminaires) -> Luminaires:
    """A copy of the lights in which each `lamp` (k,), a number, is what the work makes of it; -1 is a new one."""
    stays = np.ones(len(luminaires), dtype=bool)
    stays[lamp[lamp >= 0]] = False
    return together([luminaires.subset(stays), becomes])


def watts_of(luminaires: Luminaires) -> np.ndarray:
    """(n,) W as recorded, else worked out from lumens and lamp type; NaN where that is unknown."""
    worked_out = defaults.watts_for(luminaires.lumens, luminaires.technology)
    return np.where(np.isfinite(luminaires.watts), luminaires.watts, worked_out)


def lumens_of_leds(watts: float) -> float:
    """The lumens of an LED of so many watts as sold today."""
    led = np.array(["LED"], dtype=object)
    return float(watts * defaults.lumens_per_watt(led, np.array([watts]), np.array([NEWEST]))[0])


def _optics(parts: Sequence[Luminaires]) -> Optics | None:
    given = [part.optics for part in parts if part.optics is not None]
    if not given:
        return None
    every = [
        Optics((), np.full(len(part), -1), np.full(len(part), np.nan), np.zeros(len(part)))
        if part.optics is None
        else part.optics
        for part in parts
    ]
    names = ("number", "azimuth", "tilt")
    return Optics(given[0].tables, *(np.concatenate([getattr(each, name) for each in every]) for name in names))


def _proposed(count: int) -> pd.DataFrame:
    names = ("lumens", "height", "loss_factor", "shape", "status")
    return pd.DataFrame({name: np.full(count, PROPOSED, dtype=object) for name in names})
