"""Our statistics of rasters per parcel are QGIS's own, to 1e-9."""

import numpy as np
import pytest
from factories.rasters import US_SURVEY_FOOT, polygons_on, raster
from shapely.geometry import box
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.zonal import zonal

METRES, FEET = 26986, 2249
NODATA = -9999.0


def written(path, grid, values, epsg):
    """A GeoTIFF of the values, with nodata."""
    gdal, osr = pytest.importorskip("osgeo.gdal"), pytest.importorskip("osgeo.osr")
    gdal.UseExceptions()
    kind = gdal.GDT_Float64 if values.dtype == np.float64 else gdal.GDT_Float32
    file = gdal.GetDriverByName("GTiff").Create(str(path), grid.shape[1], grid.shape[0], 1, kind)
    file.SetGeoTransform((grid.west, grid.cell, 0.0, grid.north, 0.0, -grid.cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    file.SetProjection(reference.ExportToWkt())
    file.GetRasterBand(1).SetNoDataValue(NODATA)
    file.GetRasterBand(1).WriteArray(values)
    return str(path)


def by_qgis(polygons, path, epsg):
    """(n,) count, sum and mean by QGIS's algorithm; NaN for NULL."""
    from factories.qgis_layers import layer
    from qgis.core import QgsGeometry

    import processing

    shapes = [QgsGeometry() for _ in polygons]
    for shape, polygon in zip(shapes, polygons):
        shape.fromWkb(polygon.wkb)
    parcels = layer(
        "MultiPolygon", [(shape, [at]) for at, shape in enumerate(shapes)], "row:integer", crs=f"EPSG:{epsg}"
    )
    made = processing.run(
        "native:zonalstatisticsfb",
        {
            "INPUT": parcels,
            "INPUT_RASTER": path,
            "RASTER_BAND": 1,
            "COLUMN_PREFIX": "z_",
            "STATISTICS": [0, 1, 2],
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    found = np.full((3, len(polygons)), np.nan)
    for feature in made.getFeatures():
        for at, name in enumerate(("count", "sum", "mean")):
            if feature[f"z_{name}"]:
                found[at, feature["row"]] = feature[f"z_{name}"]
    return found


def assert_the_same(polygons, grid, values, path, epsg=METRES):
    count, total, mean = by_qgis(polygons, written(path / "values.tif", grid, values, epsg), epsg)
    ours = zonal(polygons, grid, values, nodata=NODATA)
    np.testing.assert_allclose(ours.count, np.nan_to_num(count), rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(ours.sum, np.where(count > 0, total, np.nan), rtol=1e-9, atol=1e-7)
    mean = np.where(count > 0, mean, np.nan)
    np.testing.assert_allclose(ours.mean[~ours.by_area], mean[~ours.by_area], rtol=1e-9, atol=1e-9)
    # GEOS rounds the corners of what it cuts out to the digits of the coordinates: 5e-10 of 3,000,000 feet
    np.testing.assert_allclose(ours.mean[ours.by_area], mean[ours.by_area], rtol=1e-7)
    return ours


@pytest.mark.parametrize("seed", range(4))
def test_stars_with_holes_and_parts_some_beyond_the_raster(qapp, tmp_path, seed):
    grid, values = raster(seed, (90, 120), west=230_000.0, north=900_000.0)
    found = assert_the_same(polygons_on(grid, seed, count=60), grid, values, tmp_path)
    assert 0 < found.by_area.sum() < 30


@pytest.mark.parametrize("share", [0.3, 0.97])
def test_cells_without_a_value(qapp, tmp_path, share):
    grid, values = raster(7, (90, 120), west=230_000.0, north=900_000.0)
    values[np.random.default_rng(8).random(grid.shape) < share] = NODATA
    values[40:50] = np.nan
    assert_the_same(polygons_on(grid, 9, count=60), grid, values.astype(np.float32), tmp_path)


def test_parcels_smaller_than_a_cell(qapp, tmp_path):
    grid, values = raster(3, (20, 20), west=230_000.0, north=900_000.0, cell=30.0)
    found = assert_the_same(polygons_on(grid, 4, count=60, size=0.6), grid, values, tmp_path)
    assert found.by_area.sum() > 20


def test_a_raster_in_feet(qapp, tmp_path):
    west, north = 230_000.0 / US_SURVEY_FOOT, 900_000.0 / US_SURVEY_FOOT
    grid, values = raster(5, (80, 70), west=west, north=north, cell=1.0 / US_SURVEY_FOOT)
    assert_the_same(polygons_on(grid, 6, count=60), grid, values, tmp_path, FEET)


def test_large_heights_along_long_rows(qapp, tmp_path):
    grid = Grid(230_000.0, 900_000.0, 1.0, (40, 20_000))
    values = np.random.default_rng(1).uniform(2000.0, 4000.0, grid.shape)
    lots = [box(x, 899_965.3, x + 21.4, 899_990.2) for x in np.arange(230_003.7, 249_950.0, 211.3)]
    assert_the_same(lots, grid, values, tmp_path)
