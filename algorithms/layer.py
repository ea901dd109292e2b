"""One input layer as it was read, before anything is understood or repaired."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Layer:
    """A layer's name and its rows.

    `frame` is a GeoDataFrame in the layer's own CRS (`crs` None where it has none; geometries may be None or
    invalid), or a plain DataFrame for a table without geometries. Its index is 0..n-1, the row in the source.
    `curved` counts geometries whose arcs were turned into segments while reading.
    """

    name: str
    frame: pd.DataFrame
    curved: int = 0
