"""What the user gave to one run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    from .layer import Layer


@dataclass(frozen=True)
class Inputs:
    """What the user gave: layers as they were read, paths of rasters, the rows to score (None = all), MAPPING text, and
    the folder of photometric files.
    """

    parcels: Layer
    walkways: Layer | None = None
    lights: tuple[Layer, ...] = ()
    lights_coverage: Layer | None = None
    outages: tuple[Layer, ...] = ()
    poles: tuple[Layer, ...] = ()
    buildings: Layer | None = None
    trees: Layer | None = None
    barriers: tuple[Layer, ...] = ()
    entrances: Layer | None = None
    terrain: str | None = None
    canopy: str | None = None
    surface: str | None = None
    evidence: tuple[Layer, ...] = ()
    places: tuple[Layer, ...] = ()
    keep_free: tuple[Layer, ...] = ()
    area: Layer | None = None
    prices: Layer | None = None
    last_list: Layer | None = None
    scored_rows: np.ndarray | None = None
    mapping: str = ""
    photometry: str = ""

    def by_role(self) -> dict[str, list[Layer]]:
        """All given layers by the role that they came in by."""
        one = {
            "parcels": self.parcels,
            "walkways": self.walkways,
            "coverage": self.lights_coverage,
            "buildings": self.buildings,
            "trees": self.trees,
            "entrances": self.entrances,
            "area": self.area,
            "prices": self.prices,
            "last_list": self.last_list,
        }
        several = {
            "lights": self.lights,
            "outages": self.outages,
            "poles": self.poles,
            "barriers": self.barriers,
            "evidence": self.evidence,
            "places": self.places,
            "keep_free": self.keep_free,
        }
        given = {role: [layer] for role, layer in one.items() if layer is not None}
        return {**given, **{role: list(layers) for role, layers in several.items() if layers}}
