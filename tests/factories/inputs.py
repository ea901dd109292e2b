"""A small town as layers, as a city would give them."""

import geopandas as gpd
import numpy as np
import pandas as pd
from factories.blocks import moved, town
from shapely.geometry import Point
from wellplaced.algorithms.inputs import Inputs
from wellplaced.algorithms.layer import Layer

CRS = "EPSG:32631"
CORNER = (500_000.0, 100_000.0)


def lamp_places(spacing=30.0, angle=0.0, shift=CORNER):
    """Lamps along the northern edge of every street of the town, `spacing` metres apart."""
    places = []
    for y in (-3.0, 63.0, 129.0):
        places += [(x, y) for x in np.arange(-10.0, 150.0, spacing)]
    return [moved(Point(*place), angle, shift) for place in places]


def parcels_layer(angle=0.0, shift=CORNER, crs=CRS, street=True, name="parcels"):
    """The town's lots, and (as in a cadastre) the street as one more polygon with the id "ROW"."""
    made = town(angle=angle, shift=shift)
    shapes, ids = list(made.parcels), [f"{number:03d}-1" for number in range(len(made.parcels))]
    if street:
        shapes, ids = [*shapes, made.street], [*ids, "ROW"]
    frame = gpd.GeoDataFrame({"PARCEL_NO": ids}, geometry=shapes, crs=CRS)
    return Layer(name, frame if crs == CRS else frame.to_crs(crs))


def pavements_layer(angle=0.0, shift=CORNER, crs=CRS):
    """The town's pavement lines."""
    lines = town(angle=angle, shift=shift).pavements
    frame = gpd.GeoDataFrame({"KIND": "Sidewalk"}, index=range(len(lines)), geometry=lines, crs=CRS)
    return Layer("pavements", frame if crs == CRS else frame.to_crs(crs))


def lights_layer(places=None, crs=CRS, name="street_lights", **columns):
    """Lamps with watts, type, height and status; `columns` replace or add some."""
    places = lamp_places() if places is None else places
    n = len(places)
    table = {
        "LIGHT_ID": [f"L{number}" for number in range(n)],
        "LAMP_TYPE": "LED",
        "WATTS": "60W",
        "MOUNT_HT": "8 m",
        "STATUS": "In service",
        "FIXTURE": "Cobrahead",
        **columns,
    }
    frame = gpd.GeoDataFrame(pd.DataFrame(table, index=range(n)), geometry=places, crs=CRS)
    return Layer(name, frame if crs == CRS else frame.to_crs(crs))


def inputs(**layers):
    """The whole town's inputs; keywords replace some of them."""
    given = {"parcels": parcels_layer(), "walkways": pavements_layer(), "lights": (lights_layer(),), **layers}
    return Inputs(**given)
