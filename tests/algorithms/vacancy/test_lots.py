"""Centroids, areas and boxes as shapely has them."""

import numpy as np
import pytest
from factories.vacancy import lot
from hypothesis import given, strategies as st
from shapely.affinity import rotate, scale
from shapely.geometry import MultiPolygon, box
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.vacancy.lots import lots_of


def of(*items):
    return lots_of(as_objects(items))


@given(st.floats(0, 90), st.floats(0.1, 5))
def test_they_are_those_of_shapely_far_from_the_origin(angle, factor):
    shape = rotate(scale(lot(3, 4).difference(lot(3.2, 4.2, 0.3, 0.4)), factor, 1.0), angle)
    both = MultiPolygon([shape, rotate(lot(30), angle)])
    lots = of(shape, both)
    for place, each in enumerate((shape, both)):
        assert lots.area[place] == pytest.approx(each.area, rel=1e-6)
        assert lots.middle[place] == pytest.approx(each.centroid.coords[0], abs=1e-4)
        assert lots.box[place] == pytest.approx(each.bounds)


def test_without_geometry_nothing_is_known():
    lots = of(None, box(0, 0, 1, 1))
    assert lots.area[0] == 0.0
    assert np.isnan(lots.middle[0]).all()
    assert np.isnan(lots.box[0]).all()
