"""All layers of the sample neighbourhood, from one seed."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from .buildings import buildings
from .dirt import with_a_light_entered_twice, with_a_missing_line, with_faults
from .evidence import evidence
from .figures import measured
from .frame import to_map
from .greenery import trees, walls_and_fences
from .lights import LANE_LAMP, street_lights
from .parcels import lots, public_parcels
from .places import bus_stops, parks, schools, study_area
from .streets import OUTLINE, Street, all_streets
from .terrain import write_terrain
from .walkways import pavements
from .write import write_layers

SEED = 20251001
DESCRIPTIONS = {
    "study_area": "Outline of the district.",
    "parcels": "Cadastre: lots, and the polygons of streets, rail and stream.",
    "street_centre_lines": "Street centre lines with name, class and width from kerb to kerb (m).",
    "pavements": "Centre lines of pavements, crossings and park paths.",
    "street_lights": "Inventory of street lights.",
    "buildings": "Buildings with height (m), storeys and use.",
    "trees": "Trees with crown diameter, crown base and height (m).",
    "walls_and_fences": "Walls, fences and hedges with height (m).",
    "parks": "Park and allotment gardens.",
    "schools": "School grounds.",
    "bus_stops": "Bus stops.",
    "vacant_register_2025": "Register of vacant lots and buildings, 2025 (table).",
    "inspections": "Inspections with result and date.",
    "no_water_use": "Parcels where the utility reads no water use (table).",
    "building_permits": "Building permits.",
}


def layers(seed: int = SEED) -> dict[str, pd.DataFrame]:
    """Every layer by name, on the board, before the file is written."""
    rng = np.random.Generator(np.random.PCG64(seed))
    figures = measured()
    streets = all_streets(rng)
    plots = lots(streets, figures, rng)
    lights = street_lights(streets, figures, rng)
    houses = buildings(plots, streets, figures, rng)
    ground = [plots.drop(columns="BLOCK"), public_parcels(streets)]
    cadastre = gpd.GeoDataFrame(pd.concat(ground, ignore_index=True), geometry="geometry")
    cadastre.insert(2, "AREA_M2", cadastre.area.round(1))
    opposite = plots.PARCEL_NO[plots.distance(LANE_LAMP).idxmin()]
    return {
        "study_area": study_area(),
        "parcels": with_faults(cadastre, spared=opposite),
        "street_centre_lines": _centre_lines(streets),
        "pavements": with_a_missing_line(pavements(streets)),
        "street_lights": with_a_light_entered_twice(lights),
        "buildings": houses,
        "trees": trees(streets, plots, houses, lights, rng),
        "walls_and_fences": walls_and_fences(plots, streets, rng),
        "parks": parks(plots),
        "schools": schools(plots),
        "bus_stops": bus_stops(streets),
        **evidence(plots, rng),
    }


def _centre_lines(streets: list[Street]) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(
        {
            "NAME": [street.name for street in streets],
            "CLASS": [street.road_class for street in streets],
            "WIDTH_M": [street.width for street in streets],
        },
        geometry=[street.line for street in streets],
    )


def make(folder: Path, seed: int = SEED) -> None:
    """Write `sample.gpkg` and `terrain.tif` into `folder`."""
    write_layers(layers(seed), DESCRIPTIONS, folder / "sample.gpkg")
    write_terrain(to_map(OUTLINE).bounds, folder / "terrain.tif")
