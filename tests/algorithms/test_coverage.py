"""Where a layer speaks, against a slow reference, and under shift and rotation."""

import geopandas as gpd
import numpy as np
import pytest
from factories.blocks import moved, town
from factories.geometries import angles, seeds, shifts, squares
from hypothesis import given, settings, strategies as st
from shapely.geometry import box
from wellplaced.algorithms.coverage import (
    GROUPED,
    LARGE,
    REACH,
    Coverage,
    RoleCoverage,
    coverage_finding,
    given_coverage,
    inferred_coverage,
    uncovered_areas,
    uncovered_layer,
)
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.message import say
from wellplaced.algorithms.progress import Progress

LIGHTS = say("Coverage", "street lights")


def slowly(points, owner, areas, features):
    """The definition, point by point: group labels of the uncovered parcels."""
    n = len(areas)
    served = [not (owner == parcel).any() for parcel in range(n)]
    for point, parcel in zip(points, owner):
        served[parcel] = served[parcel] or any(np.hypot(*(point - feature)) <= REACH for feature in features)
    group = list(range(n))
    for i, p in zip(owner, points):
        for j, q in zip(owner, points):
            if not served[i] and not served[j] and np.hypot(*(p - q)) <= GROUPED:
                old, new = group[j], group[i]
                group = [new if label == old else label for label in group]
    size = {label: sum(a for a, s, g in zip(areas, served, group) if g == label and not s) for label in group}
    return [s or size[g] <= LARGE for s, g in zip(served, group)]


@settings(deadline=None, max_examples=25)
@given(seeds, st.sampled_from([300.0, 900.0, 2500.0]))
def test_the_same_parcels_are_covered_as_by_the_definition(seed, extent):
    rng = np.random.default_rng(seed)
    points = rng.uniform(0.0, extent, (40, 2))
    owner = rng.integers(0, 25, 40)
    areas = rng.uniform(100.0, 9000.0, 25)
    features = rng.uniform(0.0, extent, (rng.integers(0, 4), 2))
    coverage = inferred_coverage(points, owner, areas, features)
    assert coverage.covered.tolist() == slowly(points, owner, areas, features)
    assert ((coverage.groups >= 0) == ~coverage.covered).all()


def test_a_small_unserved_corner_is_an_observation():
    points, areas = np.array([[0.0, 0.0], [500.0, 0.0]]), np.array([9000.0, 9000.0])
    assert inferred_coverage(points, np.arange(2), areas, np.array([[0.0, 50.0]])).covered.all()


def test_a_large_unserved_part_is_not_in_the_data():
    points, areas = np.array([[0.0, 0.0], [500.0, 0.0], [600.0, 0.0]]), np.full(3, 6000.0)
    coverage = inferred_coverage(points, np.arange(3), areas, np.array([[0.0, 50.0]]))
    assert coverage.covered.tolist() == [True, False, False]
    assert coverage.groups.tolist() == [-1, 0, 0]


def test_one_served_point_serves_the_parcel():
    points, owner = np.array([[0.0, 0.0], [300.0, 0.0]]), np.array([0, 0])
    assert inferred_coverage(points, owner, np.array([50_000.0]), np.array([[390.0, 0.0]])).covered.all()


def test_a_layer_without_features_covers_nothing_large():
    points = np.array([[0.0, 0.0], [100.0, 0.0], [5000.0, 0.0]])
    coverage = inferred_coverage(points, np.arange(3), np.array([8000.0, 8000.0, 8000.0]), np.empty((0, 2)))
    assert coverage.covered.tolist() == [False, False, True]


def test_groups_are_numbered_by_their_first_parcel():
    points = np.array([[9000.0, 0.0], [0.0, 0.0], [9000.0, 50.0]])
    coverage = inferred_coverage(points, np.arange(3), np.full(3, 20_000.0), np.empty((0, 2)))
    assert coverage.groups.tolist() == [0, 1, 0]


def test_parcels_without_points_are_left_alone():
    coverage = inferred_coverage(np.empty((0, 2)), np.empty(0, dtype=int), np.array([1e6]), np.empty((0, 2)))
    assert coverage.covered.all()


@settings(deadline=None, max_examples=20)
@given(angles, shifts)
def test_turning_and_shifting_the_map_changes_no_coverage(angle, shift):
    def covered(angle, shift):
        place = town(columns=8, rows=8, angle=angle, shift=shift)
        points = np.array([parcel.centroid.coords[0] for parcel in place.parcels])
        features = np.array([moved(box(x, 0, x + 1, 1).centroid, angle, shift).coords[0] for x in (20.0, 60.0, 100.0)])
        areas = np.array([parcel.area for parcel in place.parcels])
        return inferred_coverage(points, np.arange(len(points)), areas, features).covered

    here = covered(0.0, (0.0, 0.0))
    assert 0.05 < here.mean() < 0.5
    assert (covered(angle, shift) == here).all()


def test_a_given_area_covers_the_parcels_that_lie_mostly_in_it():
    points = np.array([[1.0, 1.0], [9.0, 1.0], [11.0, 1.0], [2.0, 1.0], [12.0, 1.0], [13.0, 1.0]])
    coverage = given_coverage([box(0, 0, 10, 10), None], points, np.array([0, 0, 1, 2, 2, 2]), 3)
    assert coverage.covered.tolist() == [True, False, False]
    assert coverage.groups.tolist() == [-1, 0, 0]


def test_areas_are_drawn_one_per_group_over_the_parcels_and_the_streets_between():
    parcels = as_objects(squares([(0, 0), (20, 0), (9000, 0), (500, 0)], side=10.0))
    coverage = inferred_coverage(
        np.array([[5.0, 5.0], [25.0, 5.0], [9005.0, 5.0], [505.0, 5.0]]),
        np.arange(4),
        np.array([9000.0, 9000.0, 20_000.0, 100.0]),
        np.empty((0, 2)),
    )
    areas = uncovered_areas(parcels, coverage, Progress())
    assert len(areas) == 2
    assert areas[0].contains(box(10, 1, 20, 9))
    assert areas[1].area == pytest.approx(100.0, rel=0.02)


def test_the_finding_says_how_many_and_how_much():
    coverage = inferred_coverage(np.zeros((1, 2)), np.array([0]), np.array([25_000.0]), np.empty((0, 2)))
    finding = coverage_finding(RoleCoverage("lights", "lights_2019", coverage), np.array([25_000.0]), LIGHTS)
    assert (finding.role, finding.layer) == ("lights", "lights_2019")
    assert finding.severity is Severity.WARNING
    assert (finding.count, finding.total) == (1, 1)
    assert "1 of 1 parcels (2.5 ha)" in str(finding.what)
    assert "street lights" in str(finding.what)


def test_a_layer_that_covers_all_gives_no_finding():
    coverage = inferred_coverage(np.zeros((1, 2)), np.array([0]), np.array([9.0]), np.empty((0, 2)))
    assert coverage_finding(RoleCoverage("lights", "lights_2019", coverage), np.array([9.0]), LIGHTS) is None


def test_each_uncovered_group_is_drawn_with_its_role_its_parcels_and_their_area():
    parcels = gpd.GeoDataFrame(geometry=squares([(0, 0), (20, 0), (9000, 0), (500, 0)], side=10.0))
    covered, groups = np.array([False, False, False, True]), np.array([0, 0, 1, -1])
    lights = RoleCoverage("lights", "lamps", Coverage(covered, groups))
    houses = RoleCoverage("buildings", "houses", Coverage(~covered, np.array([-1, -1, -1, 0])))
    layer = uncovered_layer(parcels, [lights, houses], Progress())
    assert layer["role"].tolist() == ["lights", "lights", "buildings"]
    assert layer["layer"].tolist() == ["lamps", "lamps", "houses"]
    assert layer["parcels"].tolist() == [2, 1, 1]
    assert layer["area_m2"].tolist() == [200.0, 100.0, 100.0]
    assert layer.geometry.iloc[0].contains(box(10, 1, 20, 9)), "closed over the street between"


def test_what_has_no_outline_is_not_drawn():
    parcels = gpd.GeoDataFrame(geometry=gpd.GeoSeries([None], dtype="geometry"))
    nowhere = RoleCoverage("lights", "lamps", Coverage(np.array([False]), np.array([0])))
    assert uncovered_layer(parcels, [nowhere], Progress()).empty
    assert uncovered_layer(parcels, [], Progress()).columns.tolist() == [
        "role",
        "layer",
        "parcels",
        "area_m2",
        "geometry",
    ]


def test_many_unserved_points_in_one_line_are_grouped_too():
    points = np.column_stack([np.arange(0.0, 1500.0, 150.0), np.arange(0.0, 150.0, 15.0)])
    coverage = inferred_coverage(points, np.arange(10), np.full(10, 2000.0), np.empty((0, 2)))
    assert not coverage.covered.any()
    assert (coverage.groups == 0).all()
