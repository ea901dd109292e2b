"""The light on all ground as a raster."""

import numpy as np
import pytest
from factories.lighting import luminaires
from factories.shadows import buildings
from shapely.geometry import box
from wellplaced.algorithms.coverage import REACH
from wellplaced.algorithms.lighting import light_raster as kernel
from wellplaced.algorithms.lighting.between import Between
from wellplaced.algorithms.lighting.illuminance import lux_at
from wellplaced.algorithms.lighting.light_raster import MARGIN_M, light_raster
from wellplaced.algorithms.lighting.shadows import Walls
from wellplaced.algorithms.progress import Progress

LAMPS = luminaires([(10.0, 10.0), (60.0, 30.0), (-20.0, 80.0)])
HOUSE = buildings([box(20.0, 5.0, 32.0, 25.0)], 9.0)
BETWEEN = Between(Walls.of(HOUSE))


def raster(bounds=(0.0, 0.0, 70.0, 50.0), lamps=LAMPS, between=BETWEEN, shapes=HOUSE.shapes):
    return light_raster(bounds, lamps, between, shapes, Progress())


def test_each_cell_has_the_light_at_its_centre():
    made = raster()
    row, column = np.indices(made.grid.shape).reshape(2, -1)
    values = made.values.reshape(-1)
    known = ~np.isnan(values)
    assert values[known] == pytest.approx(lux_at(made.grid.xy(row, column)[known], LAMPS, BETWEEN), rel=1e-5)
    assert made.grid.bounds == (-MARGIN_M, -MARGIN_M, 70.0 + MARGIN_M, 50.0 + MARGIN_M)


def test_in_buildings_no_light_is_told():
    made = raster()
    row, column = made.grid.cell_of(np.array([(26.0, 15.0), (19.0, 15.0)]))
    assert np.isnan(made.values[row, column]).tolist() == [True, False]
    assert np.isnan(made.values).sum() == 12 * 20


def test_tiles_of_any_size_give_the_same(monkeypatch):
    whole = raster().values
    monkeypatch.setattr(kernel, "TILE", 17)
    assert np.allclose(raster().values, whole, rtol=1e-6, equal_nan=True)


def test_far_from_every_light_nothing_is_known():
    made = raster(bounds=(0.0, 0.0, 300.0, 20.0), lamps=luminaires([(10.0, 10.0)]), shapes=HOUSE.shapes[:0])
    places = np.array([(10.5 + REACH - 2.0, 10.5), (10.5 + REACH + 2.0, 10.5)])
    row, column = made.grid.cell_of(places)
    assert np.isnan(made.values[row, column]).tolist() == [False, True]


def test_without_lights_nothing_is_known_at_all():
    assert np.isnan(raster(lamps=luminaires([])).values).all()
