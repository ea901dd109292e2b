from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import pyproj
from shapely.geometry import Point
from wellplaced.algorithms.city.crs import study_crs
from wellplaced.algorithms.city.placing import place
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.layer import Layer

CRS, _ = study_crs(pyproj.CRS("EPSG:2249"), np.array([759000.0, 2955000.0, 765000.0, 2961000.0]), "parcels")
BOUNDS = np.array([759000.0, 2955000.0, 765000.0, 2961000.0]) * CRS.unit_m


def lights(points: list, crs: str | None = "EPSG:2249") -> Layer:
    return Layer("lights_2019", gpd.GeoDataFrame(geometry=points, crs=crs))


def test_a_layer_in_another_crs_lands_where_it_belongs():
    here = Point(762000, 2958000)
    there = gpd.GeoSeries([here], crs="EPSG:2249").to_crs("EPSG:4326")[0]
    shapes, findings = place(lights([there], "EPSG:4326"), "lights", CRS, BOUNDS)
    assert np.allclose([shapes[0].x, shapes[0].y], [762000 * CRS.unit_m, 2958000 * CRS.unit_m], atol=0.01)
    assert not findings


def test_a_layer_without_crs_that_fits_is_taken_as_the_parcels_with_a_warning():
    shapes, findings = place(lights([Point(762000, 2958000)], None), "lights", CRS, BOUNDS)
    assert shapes is not None
    assert findings[0].severity is Severity.WARNING


def test_a_layer_far_away_is_left_out_and_its_likely_system_named():
    metres = Point(762000 * CRS.unit_m, 2958000 * CRS.unit_m)  # metres, declared as feet
    shapes, findings = place(lights([metres]), "lights", CRS, BOUNDS)
    assert shapes is None
    assert findings[0].severity is Severity.ERROR
    assert "km from the parcels" in str(findings[0].what)
    assert "metres" in str(findings[0].advice)


def test_one_feature_far_away_does_not_cost_the_others():
    shapes, findings = place(lights([Point(762000, 2958000), Point(0, 0)]), "lights", CRS, BOUNDS)
    assert shapes is not None
    assert not findings


def test_features_without_coordinates_are_passed_on_as_they_are():
    shapes, _ = place(lights([Point(762000, 2958000), None]), "lights", CRS, BOUNDS)
    assert shapes[1] is None


def test_a_layer_whose_coordinates_cannot_be_projected_is_left_out():
    shapes, findings = place(lights([Point(1e9, 1e9)], "EPSG:4326"), "lights", CRS, BOUNDS)
    assert shapes is None
    assert findings[0].severity is Severity.ERROR


def test_a_table_without_coordinates_is_left_out_with_the_next_step():
    shapes, findings = place(Layer("poles", pd.DataFrame({"id": [1]})), "lights", CRS, BOUNDS)
    assert shapes is None
    assert "longitude and latitude" in str(findings[0].advice)


def test_an_empty_layer_is_left_out():
    shapes, findings = place(lights([]), "lights", CRS, BOUNDS)
    assert shapes is None
    assert "no feature" in str(findings[0].what)


def test_coordinates_that_are_no_place_on_the_earth_are_called_so():
    shapes, findings = place(lights([Point(1e300, 1e300)]), "lights", CRS, BOUNDS)
    assert shapes is None
    assert "No feature of 'lights_2019' has usable coordinates" in str(findings[0].what)
