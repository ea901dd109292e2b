"""What could be done at lights that stand: repair what is out, replace old lamps, prune around lamps in leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..lighting.luminaire_defaults import OLD_LAMPS, led_in_place_of
from .defaults import default_of
from .lamps import as_leds, lumens_of_leds, repaired
from .proposals import Proposals, at_lamps

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from ..lighting.luminaires import Luminaires


def repairs(luminaires: Luminaires) -> Proposals:
    """The lights that are out, working again."""
    out = np.flatnonzero(~luminaires.working)
    return at_lamps("repair", out, repaired(luminaires.subset(out)))


def retrofits(luminaires: Luminaires, watts: float) -> list[Proposals]:
    """Old lamps, out or not, replaced by an LED of the lumens that do for them, or by one of the next size.

    `watts` of the new lamp as a price list gives it: then there is one option, of as many lumens as they give; NaN
    where it says nothing.
    """
    old = np.flatnonzero(np.isin(luminaires.technology.astype(str), OLD_LAMPS))
    lights = luminaires.subset(old)
    if np.isfinite(watts):
        return [at_lamps("retrofit", old, as_leds(lights, np.full(len(old), lumens_of_leds(watts))))]
    usual = led_in_place_of(lights.lumens, lights.technology)
    sizes = (1.0, default_of("retrofit", "larger"))
    return [at_lamps("retrofit", old, as_leds(lights, usual * size)) for size in sizes]


def prunings(luminaires: Luminaires, through: csr_matrix) -> Proposals:
    """The working lights whose own light would gain by pruning; `through` (n, p) lx as of `rows`."""
    held = np.flatnonzero(luminaires.working & (np.diff(through.indptr) > 0))
    return at_lamps("prune", held, luminaires.subset(held))
