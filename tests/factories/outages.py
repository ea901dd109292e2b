"""Made-up street lights and reports of those that are out, at metres from a corner."""

from functools import cache

import geopandas as gpd
import numpy as np
import pandas as pd
import pyproj
from shapely.geometry import Point
from wellplaced.algorithms.city.crs import study_crs
from wellplaced.algorithms.city.lights import gather_lights
from wellplaced.algorithms.city.outages import gather_outages
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.mapping import Mapping, parse_mapping

WEST, SOUTH = 500_000.0, 100_000.0
BOUNDS = np.array([WEST, SOUTH, WEST + 400.0, SOUTH + 200.0])
CRS, _ = study_crs(pyproj.CRS("EPSG:32631"), BOUNDS, "parcels")


def points(*places):
    """Points at metres from the corner; None where there is none."""
    return [None if place is None else Point(WEST + place[0], SOUTH + place[1]) for place in places]


def street(count=5, **columns):
    """An inventory of lights 40 m apart along a street, called P-000, P-001, ..., all working."""
    shapes = points(*((40.0 * number, 0.0) for number in range(count)))
    table = {"POLE_NO": [f"P-{number:03d}" for number in range(count)], "STATUS": "Working", **columns}
    frame = gpd.GeoDataFrame(pd.DataFrame(table, index=range(count)), geometry=shapes, crs="EPSG:32631")
    found, _ = gather_lights((Layer("lights", frame),), Mapping(), CRS, BOUNDS)
    return found


@cache
def usual_street():
    """The street as it is where a test says nothing of it."""
    return street()


def reports(*places, name="street_light_outages", crs="EPSG:32631", **columns):
    """A layer of reports at `places`, opened on 1 March 2026 where no column says otherwise."""
    table = pd.DataFrame({"OPENED": "2026-03-01", **columns}, index=range(len(places)))
    frame = gpd.GeoDataFrame(table, geometry=points(*places), crs="EPSG:32631")
    return Layer(name, frame.to_crs(crs))


def table(name="street_light_outages", **columns):
    """A table of reports without places."""
    return Layer(name, pd.DataFrame(columns))


def gathered(*layers, lights=None, as_of=None, mapping=""):
    """The outages and the findings."""
    inventory = usual_street() if lights is None else lights
    return gather_outages(layers, parse_mapping(mapping)[0], CRS, BOUNDS, inventory, as_of)


def out(*layers, **given):
    """The numbers of the lights that are out."""
    found, _ = gathered(*layers, **given)
    return [] if found is None else found.lights.tolist()


def told(*layers, **given):
    """All that is said, as one text."""
    return " ".join(str(finding.what) for finding in gathered(*layers, **given)[1])
