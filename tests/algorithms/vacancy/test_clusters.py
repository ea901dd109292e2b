"""Likely vacant parcels that adjoin, against distances of the shapes themselves."""

import itertools

import numpy as np
import pytest
from factories.vacancy import lot
from hypothesis import given, settings, strategies as st
from shapely.affinity import rotate, translate
from shapely.geometry import box
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.vacancy.clusters import TOUCHING_M, adjoining, cluster_layer, clusters

boxes = st.lists(
    st.tuples(*[st.integers(0, 60)] * 2, st.integers(2, 30), st.integers(2, 30), st.floats(0, 90)),
    min_size=2,
    max_size=8,
)


def shapes_of(*items):
    return as_objects(items)


def numbered(*items, likely=None):
    every = shapes_of(*items)
    return list(clusters(every, np.ones(len(every), dtype=bool) if likely is None else np.array(likely), Progress()))


@settings(max_examples=60, deadline=None)
@given(boxes)
def test_pairs_are_those_whose_distance_is_small(told):
    every = shapes_of(*(rotate(box(x, y, x + w, y + h), angle) for x, y, w, h, angle in told))
    truth = {
        (i, j)
        for i, j in itertools.combinations(range(len(every)), 2)
        if every[i].distance(every[j]) <= TOUCHING_M - 1e-6
    }
    found = {(i, j) for i, j in adjoining(every, Progress())}
    far = {pair for pair in found if every[pair[0]].distance(every[pair[1]]) > TOUCHING_M + 1e-6}
    crossing = {pair for pair in truth - found if not _only_cross(every[pair[0]], every[pair[1]])}
    assert (far, crossing) == (set(), set())


def _only_cross(one, other):
    """Two strips laid across each other, with no corner and no end of a piece near: no two parcels lie so."""
    return one.crosses(other) or one.overlaps(other)


def test_parcels_that_share_an_edge_are_one_cluster():
    assert numbered(lot(0), lot(1)) == [0, 0]


def test_parcels_that_share_a_corner_are_one_cluster():
    assert numbered(lot(0), lot(1, 1)) == [0, 0]


@pytest.mark.parametrize(("gap", "expected"), [(0.4, [0, 0]), (0.6, [-1, -1])])
def test_a_sliver_between_them_does_not_part_them_and_a_path_does(gap, expected):
    assert numbered(lot(0), translate(lot(1), gap)) == expected


def test_a_long_edge_beside_a_small_lot_is_seen():
    assert numbered(lot(0, width=40.0), lot(17, 1)) == [0, 0]


def test_a_chain_is_one_cluster():
    assert numbered(lot(0), lot(1), lot(2), lot(5), lot(6)) == [0, 0, 0, 1, 1]


def test_a_parcel_in_use_does_not_join_two():
    assert numbered(lot(0), lot(1), lot(2), likely=[True, False, True]) == [-1, -1, -1]


def test_a_vacant_parcel_alone_is_no_cluster():
    assert numbered(lot(0), lot(4)) == [-1, -1]


def test_none_is_vacant():
    assert numbered(lot(0), lot(1), likely=[False, False]) == [-1, -1]


def test_a_parcel_without_geometry_is_in_no_cluster():
    assert numbered(lot(0), None, lot(1)) == [0, -1, 0]


def test_the_layer_tells_of_each_cluster():
    every = shapes_of(lot(0), lot(1), lot(5), lot(6), lot(7))
    layer = cluster_layer(every, np.array([0, 0, 1, 1, 1]), np.array([0.5, 0.7, 0.6, 0.6, 0.9]))
    assert list(layer["parcels"]) == [2, 3]
    assert list(layer["area_m2"]) == pytest.approx([800.0, 1200.0])
    assert list(layer["probability"]) == pytest.approx([0.6, 0.7])
    assert layer.geometry.area.to_list() == pytest.approx([800.0, 1200.0], rel=1e-6)


def test_a_clusters_id_does_not_depend_on_other_clusters():
    every = shapes_of(lot(0), lot(1), lot(5), lot(6))
    both = cluster_layer(every, np.array([0, 0, 1, 1]), np.full(4, 0.6))
    one = cluster_layer(every, np.array([-1, -1, 0, 0]), np.full(4, 0.6))
    assert both["cluster_id"][1] == one["cluster_id"][0] != both["cluster_id"][0]


def test_without_clusters_the_layer_has_its_columns():
    layer = cluster_layer(shapes_of(lot(0)), np.array([-1]), np.array([0.6]))
    assert list(layer.columns) == ["cluster_id", "parcels", "area_m2", "probability", "geometry"]
    assert len(layer) == 0
