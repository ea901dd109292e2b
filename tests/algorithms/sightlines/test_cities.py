"""The view in a real district whose small front yards and narrow side yards a coarse grid cannot measure."""

import geopandas as gpd
import numpy as np
import pytest
from factories.cities import city
from shapely.geometry import box
from wellplaced.algorithms.inputs import Inputs
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, score_parcels

pytestmark = pytest.mark.city

LAYERS = ("parcels_fy2014", "sidewalk_centerlines", "buildings_height_derived")


def run(frames):
    parcels, walkways, buildings = (Layer(name, frame) for name, frame in zip(LAYERS, frames))
    inputs = Inputs(parcels, walkways, buildings=buildings)
    return score_parcels(inputs, Settings(factors=("sightlines",)), Progress()).parcels


def test_turned_and_shifted_the_ground_that_is_seen_stays_the_same():
    parcels, *others = (gpd.read_file(city("cambridge_east") / "cambridge_east.gpkg", layer=name) for name in LAYERS)
    middle = parcels.geometry.centroid.x
    western = parcels[(middle < middle.median()).to_numpy()]
    around = box(*western.geometry.centroid.buffer(200.0).total_bounds)  # feet
    frames = [each.reset_index(drop=True) for each in (western, *(frame[frame.intersects(around)] for frame in others))]
    turned = []
    for frame in frames:
        copy = frame.copy()
        copy.geometry = frame.geometry.rotate(31, origin=(760_000, 2_958_000)).translate(1234.5, -777.7)
        turned.append(copy)
    here, there = run(frames), run(turned)
    apart = np.abs(here["sightlines_seen_share"] - there["sightlines_seen_share"]).dropna()
    assert len(apart) > 500
    assert np.mean(apart <= 0.03) >= 0.95
    assert np.mean(np.abs(here["sightlines_deficit"] - there["sightlines_deficit"]).dropna() <= 0.03) >= 0.95
