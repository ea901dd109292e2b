import geopandas as gpd
import numpy as np
import pyproj
import pytest
from shapely.geometry import Point, box
from wellplaced.algorithms.city.crs import SCALE_TOLERANCE, likely_crs, scale_error, study_crs
from wellplaced.algorithms.finding import DataError

BOSTON_FEET = (759000.0, 2955000.0, 765000.0, 2961000.0)


def square_around(lon: float, lat: float, crs: str, half: float) -> np.ndarray:
    """Bounds of a square of 2 * half units about a place, in a CRS."""
    x, y = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(lon, lat)
    return np.array([x - half, y - half, x + half, y + half])


def test_a_layer_in_us_survey_feet_keeps_its_crs_and_is_measured_in_metres():
    crs, findings = study_crs(pyproj.CRS("EPSG:2249"), np.array(BOSTON_FEET), "parcels")
    assert crs.crs == pyproj.CRS("EPSG:2249")
    assert crs.unit_m == pytest.approx(1200 / 3937, rel=1e-12)
    assert not findings


def test_feet_become_metres_and_come_back_to_the_same_coordinates():
    frame = gpd.GeoDataFrame(geometry=[box(*BOSTON_FEET)], crs="EPSG:2249")
    crs, _ = study_crs(frame.crs, frame.total_bounds, "parcels")
    metres = crs.to_study(frame)
    assert metres.area[0] == pytest.approx((6000 * 1200 / 3937) ** 2, rel=1e-12)
    assert np.allclose(crs.to_crs(metres).total_bounds, BOSTON_FEET, rtol=0, atol=1e-6)


@pytest.mark.parametrize(
    ("name", "lon", "lat", "code"),
    [("Boston", -71.08, 42.37, 32619), ("London", -0.1, 51.5, 32630), ("Quito", -78.5, -0.2, 32717)],
)
def test_web_mercator_is_left_for_the_local_zone_with_a_finding(name, lon, lat, code):
    crs, findings = study_crs(pyproj.CRS("EPSG:3857"), square_around(lon, lat, "EPSG:3857", 1000), name)
    assert crs.crs.to_epsg() == code
    assert "scale" in str(findings[0].what)  # even at the equator: 1.0067 from north to south


def test_degrees_are_measured_in_the_local_zone():
    crs, findings = study_crs(pyproj.CRS("EPSG:4326"), np.array([-71.09, 42.36, -71.07, 42.38]), "parcels")
    assert crs.crs.to_epsg() == 32619
    assert "degrees" in str(findings[0].what)


@pytest.mark.parametrize("code", [2249, 27700, 3006, 25832, 5347, 2154, 28992, 3067])
def test_national_grids_in_their_own_area_are_true_enough_to_be_kept(code):
    crs = pyproj.CRS(code)
    west, south, east, north = crs.area_of_use.bounds
    lon, lat = (west + east) / 2, (south + north) / 2
    unit = crs.axis_info[0].unit_conversion_factor
    assert abs(scale_error(crs, square_around(lon, lat, code, 2000 / unit), unit)) <= SCALE_TOLERANCE


def test_the_scale_of_web_mercator_is_that_of_its_formula():
    bounds = square_around(-71.08, 42.37, "EPSG:3857", 10)
    eccentricity2 = 0.00669437999014
    sin = np.sin(np.radians(42.37))
    # east-west scale of EPSG:3857 on the ellipsoid: sqrt(1 - e2 sin2) / cos;
    # north-south it is larger by (1 - e2 sin2) / (1 - e2)
    east_west = np.sqrt(1 - eccentricity2 * sin**2) / np.cos(np.radians(42.37))
    north_south = east_west * (1 - eccentricity2 * sin**2) / (1 - eccentricity2)
    assert scale_error(pyproj.CRS(3857), bounds, 1.0) == pytest.approx(max(east_west, north_south) - 1, abs=2e-5)


def test_no_crs_ends_the_run_with_the_next_step():
    with pytest.raises(DataError, match="Layer Properties") as error:
        study_crs(None, np.array([0, 0, 1, 1.0]), "plots")
    assert "plots" in str(error.value)


def test_coordinates_off_the_earth_fit_no_system():
    with pytest.raises(DataError, match="No metric coordinate system fits"):
        study_crs(pyproj.CRS("EPSG:4326"), np.array([759000.0, 2955000.0, 765000.0, 2961000.0]), "parcels")


def test_degrees_that_span_a_continent_are_refused():
    with pytest.raises(DataError, match="too large a region"):
        study_crs(pyproj.CRS("EPSG:4326"), np.array([-120.0, 30.0, -70.0, 45.0]), "parcels")


def test_metres_declared_as_feet_are_recognised():
    crs, _ = study_crs(pyproj.CRS("EPSG:2249"), np.array(BOSTON_FEET), "parcels")
    bounds = np.array(BOSTON_FEET) * crs.unit_m
    centre = ((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
    assert likely_crs(centre, crs, bounds) == "NAD83 / Massachusetts Mainland (ftUS), metres"


@pytest.mark.parametrize("code", ["EPSG:4326", "EPSG:3857", "EPSG:32619"])
def test_other_usual_mistakes_are_named(code):
    crs, _ = study_crs(pyproj.CRS("EPSG:2249"), np.array(BOSTON_FEET), "parcels")
    there = gpd.GeoSeries([Point(762000, 2958000)], crs="EPSG:2249").to_crs(code)[0]
    reading = likely_crs((there.x, there.y), crs, np.array(BOSTON_FEET) * crs.unit_m)
    assert reading in (code, pyproj.CRS(code).name)


def test_another_continent_is_no_usual_mistake():
    crs, _ = study_crs(pyproj.CRS("EPSG:2249"), np.array(BOSTON_FEET), "parcels")
    assert likely_crs((5.0e7, -3.0e7), crs, np.array(BOSTON_FEET) * crs.unit_m) is None
