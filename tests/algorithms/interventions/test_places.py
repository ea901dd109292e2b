"""Where markers stand, against shapely's exact answers."""

import numpy as np
from factories.blocks import town
from hypothesis import given, strategies as st
from shapely.geometry import LineString, Point, box
from wellplaced.algorithms.geometry.boundary import Boundary
from wellplaced.algorithms.interventions.places import (
    APART,
    AT_PARCEL,
    adjoining,
    middle,
    parcel_at,
    spread,
    stable_ids,
)

TOWN = town(columns=2, rows=2, angle=23.0, shift=(500.0, -300.0))


def test_the_middle_of_a_bent_line_is_half_way_along_it():
    assert middle([LineString([(0, 0), (10, 0), (10, 30)])]).tolist() == [[10.0, 10.0]]


def test_a_marker_belongs_to_the_parcel_around_it_or_the_nearest_one():
    rng = np.random.default_rng(5)
    bounds = np.array([parcel.bounds for parcel in TOWN.parcels])
    xy = rng.uniform(bounds[:, :2].min(axis=0) - 40, bounds[:, 2:].max(axis=0) + 40, (300, 2))
    distance = np.array([[parcel.distance(Point(point)) for parcel in TOWN.parcels] for point in xy])
    found = parcel_at(xy, Boundary.of(TOWN.parcels))
    near = distance.min(axis=1) < AT_PARCEL - 0.1
    away = distance[np.flatnonzero(found >= 0), found[found >= 0]]
    assert near.any() and not near.all()
    assert (found[near] >= 0).all()
    assert (found[distance.min(axis=1) > AT_PARCEL] == -1).all()
    assert (away <= distance[found >= 0].min(axis=1) + 0.3).all()  # edges are cut into pieces of 1 m
    inside = distance.min(axis=1) == 0.0
    assert (distance[np.flatnonzero(inside), found[inside]] == 0.0).all()


def test_parcels_adjoin_where_shapely_says_that_they_share_edge():
    shapes = list(TOWN.parcels)
    expected = {
        (one, other)
        for one in range(len(shapes))
        for other in range(len(shapes))
        if one != other and shapes[one].buffer(0.01).intersection(shapes[other].boundary).length > 2.0
    }
    pairs = adjoining(Boundary.of(shapes), np.arange(len(shapes)))
    assert {tuple(pair) for pair in pairs} == expected


def test_only_chosen_parcels_are_asked_for_their_neighbours():
    row = [box(20 * lot, 0, 20 * lot + 20, 30) for lot in range(4)]
    assert adjoining(Boundary.of(row), np.array([1])).tolist() == [[1, 0], [1, 2]]


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=12))
def test_spread_markers_are_apart_and_stay_near_their_place(places):
    xy = 100.0 * np.array(places, dtype=float)
    moved = spread(xy)
    assert np.hypot(*(moved - xy).T).max() <= APART + 1e-9
    assert len(np.unique(np.round(moved, 6), axis=0)) == len(xy)


def test_a_marker_that_is_alone_stays_where_it_is():
    assert spread(np.array([[3.0, 4.0], [80.0, 4.0]])).tolist() == [[3.0, 4.0], [80.0, 4.0]]


def test_ids_tell_interventions_and_places_apart():
    ids = stable_ids(["a", "b", "a", "a"], np.array([[0.0, 0.0], [0.0, 0.0], [5.0, 0.0], [0.0, 0.0]]))
    assert len(set(ids)) == 4
    assert ids[3] == ids[0] + ".2"
