"""The works done on a copy of the lights, and the light computed again: what was promised must come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..lighting.illuminance import lux_at
from .effects import ROUNDING
from .lamps import applied
from .rows import light_through_pruned

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from ..lighting.luminaires import Luminaires
    from ..lighting.scene import Scene
    from ..progress import Progress
    from .demand_of import Places
    from .proposals import Proposals


def after_works(luminaires: Luminaires, works: Proposals) -> Luminaires:
    """All lights with the works done; new ones at the end."""
    return applied(luminaires, works.lamp, works.becomes)


def lux_after(scene: Scene, points: np.ndarray, works: Proposals, progress: Progress) -> np.ndarray:
    """(p,) lx at points (p, 2) with the works done, by the light kernel. Pruned crowns let through by their own rule,
    `rows.light_through_pruned`, for no kernel knows crowns that are open for one lamp alone.
    """
    lux = lux_at(points, after_works(scene.lights.luminaires, works), scene.between, progress=progress)
    pruned = works.becomes.subset(works.action == "prune")
    return lux + np.asarray(light_through_pruned(points, pruned, scene.between).sum(axis=0)).reshape(-1)


def confirmed(
    scene: Scene, places: Places, works: Proposals, gain: csr_matrix, package: np.ndarray, progress: Progress
) -> pd.DataFrame:
    """What was promised and what the light computed again says, a row for each package of the k works.

    `gain` (k, p) lx promised at the places; `package` (k,) names. A place is counted with the package that adds most
    there. `promised_m`, `confirmed_m`: metres brought from dark to their goal; `promised_lx`, `confirmed_lx`: the mean
    light there by metres; `greatest_lx`: the most by which the two differ at any place.
    """
    columns = ["package", "promised_m", "confirmed_m", "promised_lx", "confirmed_lx", "greatest_lx"]
    touched = np.unique(gain.indices)
    if not len(touched):
        return pd.DataFrame({name: [] for name in columns})
    demand, gain = places.demand, gain[:, touched]
    again = lux_after(scene, demand.xy[touched], works, progress)
    promised = demand.lux[touched] + np.asarray(gain.sum(axis=0)).reshape(-1)
    owner = package[np.asarray(np.abs(gain).argmax(axis=0)).reshape(-1)]
    goal, metres = demand.goal[touched] - ROUNDING, demand.metres[touched]
    dark = demand.lux[touched] < goal
    table = pd.DataFrame(
        {
            "package": owner,
            "promised_m": metres * ((promised >= goal).astype(float) - ~dark),
            "confirmed_m": metres * ((again >= goal - _slack(goal)).astype(float) - ~dark),
            "promised_lx": metres * promised,
            "confirmed_lx": metres * again,
            "greatest_lx": np.abs(again - promised),
            "metres": metres,
        }
    )
    by_package = table.groupby("package", sort=True)
    found = by_package[["promised_m", "confirmed_m", "promised_lx", "confirmed_lx", "metres"]].sum()
    found["greatest_lx"] = by_package["greatest_lx"].max()
    for name in ("promised_lx", "confirmed_lx"):
        found[name] /= np.where(found["metres"] > 0.0, found["metres"], np.nan)
    return found.reset_index()[columns]


def _slack(goal: np.ndarray) -> np.ndarray:
    """By how many lx sums of light in another order may differ."""
    return 1e-9 * (1.0 + np.abs(goal))
