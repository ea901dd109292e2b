"""Parks, schools and the like, as areas or points: never vacant, and open to the public."""

import geopandas as gpd
import numpy as np
import pandas as pd
from factories.inputs import inputs, parcels_layer
from shapely.geometry import Point
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, score_parcels

LOTS = parcels_layer().frame.set_index("PARCEL_NO").geometry
REGISTER = Layer(
    "vacant_register",
    pd.DataFrame({"PARCEL_NO": ["001-1", "002-1", "003-1"], "KIND": "Vacant lot", "LISTED": "2025-06-01"}),
)


def vacancy(*places):
    given = inputs(walkways=None, lights=(), evidence=(REGISTER,), places=places)
    return score_parcels(given, Settings(factors=("vacancy",)), Progress()).parcels.set_index("parcel_id")


def layer(name, *shapes):
    return Layer(name, gpd.GeoDataFrame(geometry=list(shapes), crs="EPSG:32631"))


def test_on_a_register_a_lot_may_be_vacant():
    assert vacancy().loc["001-1", "vacancy_probability"] > 0.1


def test_a_park_drawn_as_an_area_is_never_vacant():
    parcels = vacancy(layer("parks", LOTS["001-1"].buffer(1.0)))
    assert np.isnan(parcels.loc["001-1", "vacancy_deficit"])
    assert parcels.loc["001-1", "vacancy_why_null"] == "park, school or the like"
    assert parcels.loc["002-1", "vacancy_probability"] > 0.1


def test_a_school_drawn_as_a_point_takes_its_parcel_out():
    parcels = vacancy(layer("schools", LOTS["002-1"].centroid))
    assert np.isnan(parcels.loc["002-1", "vacancy_deficit"])
    assert parcels.loc["001-1", "vacancy_probability"] > 0.1


def test_several_layers_count_together():
    parcels = vacancy(layer("parks", LOTS["001-1"]), layer("schools", LOTS["002-1"].centroid))
    assert parcels["vacancy_deficit"].isna().sum() == 2


def test_places_far_away_are_a_finding_and_change_nothing():
    given = inputs(walkways=None, lights=(), evidence=(REGISTER,), places=(layer("parks_1950", Point(0, 0).buffer(9)),))
    result = score_parcels(given, Settings(factors=("vacancy",)), Progress())
    assert result.parcels["vacancy_deficit"].notna().all()
    assert any("parks_1950" in str(found.what) for found in result.findings)


def test_without_light_and_sight_no_walkway_is_sought():
    given = inputs(walkways=None, lights=(), evidence=(REGISTER,))
    result = score_parcels(given, Settings(factors=("vacancy",)), Progress())
    assert not any(found.role == "walkways" for found in result.findings)
