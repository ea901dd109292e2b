"""The town of `inputs` with lights of all kinds that can be mended, as a ranking of upgrades finds it."""

from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pandas as pd
from factories.blocks import moved
from factories.inputs import CORNER, CRS, inputs, lamp_places, lights_layer, pavements_layer
from shapely.geometry import Point, box
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.lighting.scene import Scene
from wellplaced.algorithms.mapping import Mapping
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.streetlights.actions import ACTIONS
from wellplaced.algorithms.streetlights.candidates import candidates
from wellplaced.algorithms.streetlights.demand_of import places_of
from wellplaced.algorithms.streetlights.offer import offer
from wellplaced.algorithms.streetlights.prices import read_prices
from wellplaced.algorithms.streetlights.tonight import Tonight
from wellplaced.algorithms.study import build_study

WEST = [(x, y) for y in (-3.0, 63.0, 129.0) for x in (-10.0, 20.0)]
"""Lamps in the west only: the east of the town is dark."""

EVERYWHERE = [*((x, y) for y in (-3.0, 63.0, 129.0) for x in np.arange(-10.0, 150.0, 15.0)),
              *((x, y) for x in (-3.0, 65.0, 141.0) for y in (15.0, 30.0, 81.0, 96.0))]  # fmt: skip
"""Lamps so many that no walkway is dark."""


def at(*places):
    """Points of the town in its CRS."""
    return [moved(Point(*place), 0.0, CORNER) for place in places]


def points(name, *places, **fields):
    """A layer of points in the town."""
    return Layer(name, gpd.GeoDataFrame(fields, index=range(len(places)), geometry=at(*places), crs=CRS))


def poles(*places):
    """Utility poles."""
    return points("poles", *places, POLE_ID=[f"U{number}" for number in range(len(places))])


def trees(*places, height=9.0, crown=6.0):
    """Trees with their crowns measured."""
    return points("trees", *places, HEIGHT_M=height, CROWN_DIAMETER_M=crown, CROWN_BASE_M=2.0)


def buildings(*boxes, height=6.0):
    """Houses: west, south, east, north each, in metres of the town."""
    shapes = [moved(box(*each), 0.0, CORNER) for each in boxes]
    ids = [f"B{number}" for number in range(len(boxes))]
    return Layer("buildings", gpd.GeoDataFrame({"BLDG_ID": ids, "HEIGHT_M": height}, geometry=shapes, crs=CRS))


def driveways(*boxes, name="driveways"):
    """Ground to keep free: west, south, east, north each, in metres of the town."""
    shapes = [moved(box(*each), 0.0, CORNER) for each in boxes]
    return Layer(name, gpd.GeoDataFrame({"KIND": "driveway"}, index=range(len(shapes)), geometry=shapes, crs=CRS))


def lights(places=None, **columns):
    """Street lights with the city's own columns; by default everywhere, LED of 60 W at 8 m."""
    return (lights_layer(lamp_places() if places is None else at(*places), **columns),)


def mixed_lights():
    """Lights of which some are out, some are weak and old, some both, and none in the south-east."""
    places = [*WEST, *((x, 129.0) for x in (50.0, 80.0, 110.0, 140.0)), (50.0, 63.0), (80.0, 63.0)]
    kind = np.where(np.arange(len(places)) % 3 == 0, "HPS", "LED")
    status = np.where(np.arange(len(places)) % 4 == 3, "Out of service", "In service")
    return lights(places, LAMP_TYPE=kind, WATTS=np.where(kind == "HPS", "35 W", "60 W"), STATUS=status)


def mixed(**layers):
    """A town in which every kind of work would help."""
    given = {
        "lights": mixed_lights(),
        "poles": (poles((95.0, -3.0), (66.0, 40.0)),),
        "trees": trees((16.0, -3.0), (47.0, 127.0), (100.0, 60.0)),
        "buildings": buildings((2, 8, 13, 18), (80, 6, 100, 20), (80, 52, 100, 60)),
        **layers,
    }
    return inputs(**given)


def found(given=None, kappa=1.0, offered=ACTIONS, watts=None, **layers):
    """All that a ranking finds before it chooses, in the town of `mixed` or as given."""
    study = build_study(mixed(**layers) if given is None else given, {"lighting"}, Progress())
    scene, _ = Scene.of(study, study.walkways, study.lights, study.frontage, "P4", 2.0)
    tonight = Tonight.of(scene, study.lights_coverage, Progress())
    places, said = places_of(study, tonight.scene, tonight.light, tonight.coverage.coverage, kappa)
    made, crowded = candidates(study, tonight, places, offered, watts or {}, Progress())
    return SimpleNamespace(study=study, tonight=tonight, places=places, candidates=made, findings=[*said, *crowded])


def offered(town):
    """The candidates of a town at the catalogue's prices."""
    prices, _ = read_prices(None, Mapping())
    return offer(town.tonight, town.places, town.candidates, prices, None)[0]


def actions(town):
    """How many candidates there are of each action."""
    return pd.Series(town.candidates.proposals.action).value_counts().to_dict()


def streets(*names):
    """The pavements with the name of their street, in turn."""
    layer = pavements_layer()
    named = [names[row % len(names)] for row in range(len(layer.frame))]
    return Layer("pavements", layer.frame.assign(STREET_NAME=named))
