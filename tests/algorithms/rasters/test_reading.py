"""Rasters on the study's grid: place, cells, units and what says "unknown"."""

import builtins

import numpy as np
import pyproj
import pytest
from factories.cities import city
from factories.sample import TERRAIN
from factories.standing import CORNER, FEET, METRIC, US_FOOT, grid_of, raster_file, sample_study, sentences, study_of
from wellplaced.algorithms.city.crs import StudyCrs
from wellplaced.algorithms.finding import DataError, Severity
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.rasters.reading import heights_above, read_raster

rasterio = pytest.importorskip("rasterio")


def plane(side=20, slope=(0.5, -0.25), cell=1.0):
    """Elevations at the cell centres of a sloping plane, float32; row 0 is the northernmost."""
    x = (np.arange(side) + 0.5) * cell
    y = (side - np.arange(side) - 0.5) * cell
    return (20.0 + slope[0] * x[None, :] + slope[1] * y[:, None]).astype(np.float32)


def read(path, role="terrain", grid=None, crs=METRIC):
    return read_raster(path, study_of(crs)[0], grid or grid_of(crs=crs), role)


@pytest.mark.parametrize("role", ["terrain", "surface", "canopy"])
def test_a_raster_on_the_grid_is_read_as_it_is(tmp_path, role):
    values, findings = read(raster_file(tmp_path / "dem_m.tif", plane()), role)
    assert values.dtype == np.float32
    assert values.tolist() == plane().tolist()
    assert findings == []


def test_coarser_ground_is_interpolated(tmp_path):
    path = raster_file(tmp_path / "dem_m.tif", plane(side=30, cell=4.0), cell=4.0)
    grid = Grid(CORNER[METRIC][0] + 40.0, CORNER[METRIC][1] + 60.0, 1.0, (20, 20))
    values, _ = read(path, grid=grid)
    x, y = np.arange(20) + 40.5, 59.5 - np.arange(20)
    assert values == pytest.approx(20.0 + 0.5 * x[None, :] - 0.25 * y[:, None], abs=1e-4)


def test_coarser_surfaces_keep_their_edges(tmp_path):
    roofs = np.zeros((10, 10), dtype=np.float32)
    roofs[3:6, 3:6] = 12.0
    values, _ = read(raster_file(tmp_path / "dsm_m.tif", roofs, cell=2.0), "surface")
    assert values.tolist() == np.kron(roofs, np.ones((2, 2))).tolist()


def test_finer_ground_is_averaged(tmp_path):
    fine = np.random.default_rng(3).uniform(0.0, 10.0, (80, 80)).astype(np.float32)
    values, _ = read(raster_file(tmp_path / "dem_m.tif", fine, cell=0.25))
    assert values == pytest.approx(fine.reshape(20, 4, 20, 4).mean(axis=(1, 3)), abs=1e-4)


def test_rows_at_a_time_give_what_the_whole_gives(tmp_path, monkeypatch):
    path = raster_file(tmp_path / "dem_m.tif", plane(side=60, cell=0.7), cell=0.7)
    whole, _ = read(path)
    monkeypatch.setattr("wellplaced.algorithms.rasters.warp.CELLS_AT_ONCE", 50)
    parts, _ = read(path)
    assert parts == pytest.approx(whole, abs=1e-5)


def test_where_the_raster_ends_nothing_is_known(tmp_path):
    values, findings = read(raster_file(tmp_path / "dem_m.tif", plane()[:, :10].copy()))
    assert np.isfinite(values[:, :9]).all()
    assert np.isnan(values[:, 11:]).all()
    assert "holds no value in" in sentences(findings)


@pytest.mark.parametrize("nodata", [-3.4028234663852886e38, -9999.0, np.nan, 0.0])
def test_declared_no_data_is_unknown(tmp_path, nodata):
    cells = plane()
    cells[5:8, 5:8] = nodata
    values, findings = read(raster_file(tmp_path / "dem_m.tif", cells, nodata=nodata), "surface")
    assert np.isnan(values).sum() == 9
    assert np.nanmin(values) >= 10.0
    assert not any("not declared" in str(finding.what) for finding in findings)


@pytest.mark.parametrize("nodata", [-3.4028234663852886e38, -9999.0, -32768.0, 3.4e38])
@pytest.mark.parametrize("role", ["terrain", "surface", "canopy"])
def test_undeclared_no_data_is_unknown_and_does_not_bleed(tmp_path, nodata, role):
    cells = plane(side=10, cell=2.0)
    cells[5, 5] = nodata
    values, findings = read(raster_file(tmp_path / "dem_m.tif", cells, cell=2.0), role)
    assert np.nanmin(values) >= cells[cells > 0].min() - 1e-4
    assert np.nanmax(values) <= cells[cells < 100].max() + 1e-4
    assert any(finding.count == 1 and "not declared" in str(finding.what) for finding in findings)


def test_heights_that_cannot_be_are_unknown_and_told(tmp_path):
    cells = np.full((20, 20), 12.0, dtype=np.float32)
    cells[0, 0], cells[1, 1] = 400.0, -40.0
    values, findings = read(raster_file(tmp_path / "chm_m.tif", cells), "canopy")
    assert np.isnan(values[[0, 1], [0, 1]]).all()
    assert any(finding.count == 2 and "cannot be" in str(finding.what) for finding in findings)


def test_a_canopy_a_little_below_the_ground_is_none(tmp_path):
    cells = np.full((20, 20), -0.4, dtype=np.float32)
    assert read(raster_file(tmp_path / "chm_m.tif", cells), "canopy")[0].max() == 0.0


def test_a_study_in_feet_gets_its_cells_at_the_right_place(tmp_path):
    side = 40
    path = raster_file(tmp_path / "dem_m.tif", plane(side=side, cell=3.0), crs=FEET, cell=3.0)
    grid = grid_of(side=20, crs=FEET)
    values, _ = read(path, grid=grid, crs=FEET)
    x, y = ((grid.xy(np.arange(20), np.arange(20)) / US_FOOT) - CORNER[FEET]).T
    assert values.diagonal() == pytest.approx(20.0 + 0.5 * x - 0.25 * y, abs=1e-4)


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("dem_ft_3ft.tif", {}),
        ("dem.tif", {"units": "ft"}),
        ("dem.tif", {"tags": {"VERTICAL_UNIT": "US survey foot, NAVD88"}}),
        ("dem.tif", {"description": "elevation ft NAVD88"}),
    ],
)
def test_feet_are_read_where_the_raster_says_so(tmp_path, name, more):
    values, findings = read(raster_file(tmp_path / name, plane(), **more))
    assert values == pytest.approx(plane() * 0.3048, abs=1e-4)
    assert "in feet" in sentences(findings)


def test_the_size_of_cells_in_a_name_is_not_the_unit_of_heights(tmp_path):
    values, findings = read(raster_file(tmp_path / "dem_3ft.tif", plane()))
    assert values.tolist() == plane().tolist()
    assert "metres were assumed" in sentences(findings)


def test_metres_assumed_in_a_city_of_feet_are_a_warning(tmp_path):
    _, findings = read(raster_file(tmp_path / "dem.tif", plane(60), crs=FEET, cell=3.0), crs=FEET)
    assert [finding.severity for finding in findings if "assumed" in str(finding.what)] == [Severity.WARNING]


def test_a_raster_of_another_crs_is_brought_to_the_study(tmp_path):
    to_degrees = pyproj.Transformer.from_crs(METRIC, "EPSG:4326", always_xy=True)
    x, y = CORNER[METRIC]
    lon, lat = to_degrees.transform(x - 50.0, y - 50.0)
    step = 1e-5
    centres_lon, centres_lat = lon + (np.arange(200) + 0.5) * step, lat + (200 - np.arange(200) - 0.5) * step
    back = pyproj.Transformer.from_crs("EPSG:4326", METRIC, always_xy=True)
    east, north = back.transform(*np.meshgrid(centres_lon, centres_lat))
    cells = (20.0 + 0.1 * (east - x) + 0.2 * (north - y)).astype(np.float32)
    values, _ = read(raster_file(tmp_path / "dem_m.tif", cells, crs="EPSG:4326", corner=(lon, lat), cell=step))
    middle = np.arange(20) + 0.5
    assert values == pytest.approx(20.0 + 0.1 * middle[None, :] + 0.2 * (20.0 - middle)[:, None], abs=0.02)


def test_without_a_crs_that_of_the_parcels_is_assumed_and_told(tmp_path):
    values, findings = read(raster_file(tmp_path / "dem_m.tif", plane(), crs=None))
    assert values.tolist() == plane().tolist()
    assert "no coordinate system" in sentences(findings)


@pytest.mark.parametrize("crs", [METRIC, None])
def test_a_raster_elsewhere_is_left_out(tmp_path, crs):
    values, findings = read(raster_file(tmp_path / "dem_m.tif", plane(), crs=crs, corner=(600_000.0, 5_000_000.0)))
    assert values is None
    assert [finding.severity for finding in findings] == [Severity.ERROR]
    assert "km from" in sentences(findings)


def test_a_raster_of_no_data_is_left_out(tmp_path):
    cells = np.full((20, 20), -9999.0, dtype=np.float32)
    values, findings = read(raster_file(tmp_path / "dem_m.tif", cells, nodata=-9999.0))
    assert values is None
    assert findings[-1].severity is Severity.ERROR


def test_a_picture_is_no_raster_of_heights(tmp_path):
    with rasterio.open(
        tmp_path / "photo.tif", "w", driver="GTiff", height=4, width=4, count=3, dtype="uint8", crs=METRIC,
        transform=rasterio.transform.from_origin(*CORNER[METRIC], 1.0, 1.0),
    ) as file:  # fmt: skip
        file.write(np.zeros((3, 4, 4), dtype=np.uint8))
    values, findings = read(str(tmp_path / "photo.tif"))
    assert values is None
    assert "picture" in sentences(findings)


def test_a_file_that_is_no_raster_is_a_sentence(tmp_path):
    (tmp_path / "dem.tif").write_text("no raster")
    values, findings = read(str(tmp_path / "dem.tif"))
    assert values is None
    assert "cannot be read" in sentences(findings)


def test_without_rasterio_the_sentence_says_how_to_get_it(monkeypatch):
    true_import = builtins.__import__

    def hidden(name, *others, **more):
        if name.split(".")[0] == "rasterio":
            raise ImportError(name)
        return true_import(name, *others, **more)

    monkeypatch.setattr(builtins, "__import__", hidden)
    with pytest.raises(DataError, match="python3-rasterio"):
        read("dem.tif")


def test_a_surface_less_the_terrain_is_the_height_of_what_stands():
    surface, terrain = np.array([[12.0, 3.0, 4.0, np.nan]]), np.array([[2.0, 3.0, 6.0, 1.0]])
    height, findings = heights_above(surface, terrain, "dsm")
    assert height[0, :3].tolist() == [10.0, 0.0, 0.0]
    assert np.isnan(height[0, 3])
    assert [(finding.count, finding.total) for finding in findings] == [(1, 3)]
    assert "2.0 m" in sentences(findings)


def test_the_sample_s_terrain_covers_the_sample():
    crs, bounds = sample_study()
    values, _ = read_raster(str(TERRAIN), crs, Grid.around(tuple(bounds)), "terrain")
    assert np.isfinite(values).all()


@pytest.mark.city
@pytest.mark.parametrize(("name", "role"), [("dsm", "surface"), ("cdsm", "canopy")])
def test_rasters_of_gothenburg_are_read_cell_by_cell(name, role):
    path = city("goteborg_dsm") / f"torgg_{name}.tif"
    grid = Grid(318460.0, 6400674.0, 2.0, (634, 833))
    values, _ = read_raster(str(path), StudyCrs(pyproj.CRS.from_epsg(3006), 1.0), grid, role)
    with rasterio.open(path) as file:
        given = file.read(1, masked=True)
    assert np.array_equal(np.isnan(values), np.ma.getmaskarray(given))
    assert np.array_equal(values[np.isfinite(values)], given.compressed())


@pytest.mark.city
def test_in_krokslatt_the_surface_lies_below_the_terrain_and_a_raster_has_no_crs():
    folder = city("goteborg_dsm") / "krokslatt_small"
    crs, grid = StudyCrs(pyproj.CRS.from_epsg(3007), 1.0), Grid(147720.0, 6398780.0, 1.0, (223, 234))
    surface, _ = read_raster(str(folder / "DSM_KRbig.tif"), crs, grid, "surface")
    terrain, _ = read_raster(str(folder / "DEM_KRbig.tif"), crs, grid, "terrain")
    canopy, findings = read_raster(str(folder / "CDSM_KRbig.asc"), crs, grid, "canopy")
    assert "no coordinate system" in sentences(findings)
    assert 20.0 < np.nanmax(canopy) < 30.0
    height, told = heights_above(surface, terrain, "DSM_KRbig.tif")
    assert height.min() == 0.0
    assert "6.8 m" in sentences(told)


@pytest.mark.city
def test_the_ground_of_cambridge_is_in_feet():
    path = city("cambridge_east") / "dem_ft_3ft.tif"
    with rasterio.open(path) as file:
        cells, (west, north) = file.read(1), (file.bounds.left, file.bounds.top)
    crs = StudyCrs(pyproj.CRS.from_epsg(2249), US_FOOT)
    grid = Grid(west * US_FOOT, north * US_FOOT, 3.0 * US_FOOT, (100, 100))
    values, _ = read_raster(str(path), crs, grid, "terrain")
    assert values == pytest.approx(cells[:100, :100] * 0.3048, abs=1e-3)
