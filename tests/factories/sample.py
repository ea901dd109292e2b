"""The sample neighbourhood for tests: the committed files, and the layers as they are made."""

from __future__ import annotations

import sqlite3
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sample"
PACKAGE = FOLDER / "sample.gpkg"
TERRAIN = FOLDER / "terrain.tif"
TABLES = ("vacant_register_2025", "no_water_use")
NOT_LOTS = ("Street right-of-way", "Railway", "Watercourse")


@cache
def _read(name: str) -> pd.DataFrame:
    return gpd.read_file(PACKAGE, layer=name, ignore_geometry=name in TABLES)


def sample_layer(name: str) -> pd.DataFrame:
    """One layer of the committed sample: a GeoDataFrame in EPSG:32631, or a DataFrame for a table."""
    return _read(name).copy()


def southern_part(folder: Path, until: float = 100_520.0) -> Callable[[str], str]:
    """Where QGIS finds each layer of the part of the sample that lies south of `until` (m), and the whole tables."""
    package = folder / "southern_part.gpkg"

    def place(name: str) -> str:
        if name in TABLES:
            return f"{PACKAGE}|layername={name}"
        layer = sample_layer(name)
        layer[layer.geometry.representative_point().y < until].to_file(package, layer=name)
        return f"{package}|layername={name}"

    return place


def layer_names() -> list[str]:
    """The names of all layers and tables."""
    return list(layer_descriptions())


def layer_descriptions() -> dict[str, str]:
    """What the GeoPackage says of each layer."""
    with sqlite3.connect(f"file:{PACKAGE}?mode=ro", uri=True) as connection:
        return dict(connection.execute("SELECT table_name, description FROM gpkg_contents"))
