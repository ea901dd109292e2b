"""The ground read from a terrain raster: its cells, its unit, what is unknown."""

from types import SimpleNamespace

import numpy as np
import pytest
from factories.standing import CORNER, FEET, METRIC, US_FOOT, raster_file, sentences, study_of
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.lighting import ground as kernel
from wellplaced.algorithms.lighting.ground import LEVEL, ground_beneath

pytest.importorskip("rasterio")
EAST, NORTH = CORNER[METRIC]


def slope(side=60, cell=5.0, east=0.05, north=-0.03):
    """Elevations at the middles of the cells of a plane, 20 m high at the lower left corner."""
    middle = (np.arange(side) + 0.5) * cell
    return (20.0 + east * middle[None, :] + north * middle[::-1, None]).astype(np.float32)


def read(path, places, crs=METRIC):
    return ground_beneath(SimpleNamespace(rasters={"terrain": str(path)}, crs=study_of(crs)[0]), places)


def some_places(low=80.0, high=220.0):
    return np.array(CORNER[METRIC]) + np.random.default_rng(1).uniform(low, high, (200, 2))


def test_a_sloping_raster_gives_its_plane_in_cells_as_large_as_its_own(tmp_path):
    places = some_places()
    ground, findings = read(raster_file(tmp_path / "dem_m.tif", slope(), cell=5.0), places)
    x, y = (places - (EAST, NORTH)).T
    assert ground.at(places) == pytest.approx(20.0 + 0.05 * x - 0.03 * y, abs=2e-5)
    assert ground.grid.cell == pytest.approx(5.0, rel=1e-6)
    assert findings == []


def test_feet_become_metres(tmp_path):
    corner, cell = np.array(CORNER[FEET]), 20.0
    path = raster_file(tmp_path / "dem_ft.tif", slope(cell=cell), crs=FEET, cell=cell)
    feet = np.random.default_rng(2).uniform(300.0, 900.0, (50, 2))
    ground, findings = read(path, (corner + feet) * US_FOOT, FEET)
    assert ground.at((corner + feet) * US_FOOT) == pytest.approx(
        US_FOOT * (20.0 + 0.05 * feet[:, 0] - 0.03 * feet[:, 1]), abs=2e-3
    )  # fmt: skip
    assert ground.grid.cell == pytest.approx(20.0 * US_FOOT, rel=1e-3)
    assert "were read in feet" in sentences(findings)


def test_finer_ground_is_held_in_cells_of_a_metre_and_of_a_wide_area_in_larger_ones(tmp_path, monkeypatch):
    path = raster_file(tmp_path / "dem_m.tif", slope(side=600, cell=0.5), cell=0.5)
    assert read(path, some_places())[0].grid.cell == 1.0
    monkeypatch.setattr(kernel, "MOST_CELLS", 5_000)
    ground, places = read(path, some_places())[0], some_places()
    assert ground.elevation.size <= 6_000
    x, y = (places - (EAST, NORTH)).T
    assert ground.at(places) == pytest.approx(20.0 + 0.05 * x - 0.03 * y, abs=1e-2)


def test_where_the_elevation_is_unknown_that_of_the_nearest_known_cell_stands_in_and_is_told(tmp_path):
    heights = slope()
    heights[:, 30:] = -9999.0
    places = np.array([(EAST + x, NORTH + 150.0) for x in (100.0, 152.0, 220.0)])
    ground, findings = read(raster_file(tmp_path / "dem_m.tif", heights, cell=5.0, nodata=-9999.0), places)
    assert ground.at(places) == pytest.approx([20.5, 22.875, 22.875], abs=1e-4)
    (told,) = [found for found in findings if "holds no elevation" in str(found.what)]
    assert (told.severity, told.role, told.count, told.total) == (Severity.WARNING, "terrain", 2, 3)


@pytest.mark.parametrize("name", ["", "nowhere.tif"])
def test_without_a_usable_raster_the_ground_is_level(tmp_path, name):
    path = tmp_path / name if name else ""
    ground, findings = ground_beneath(
        SimpleNamespace(rasters={"terrain": str(path)} if name else {}, crs=study_of()[0]), some_places()
    )  # fmt: skip
    assert ground is LEVEL
    assert ("cannot be read" in sentences(findings)) == bool(name)
    assert ground.at(some_places()).tolist() == [0.0] * 200
