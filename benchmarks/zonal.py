"""Statistics of a 1 m raster in parcels, from a file, beside QGIS's zonal statistics and exactextract.

`taskset -c 0 python3 benchmarks/zonal.py [PARCELS]` runs all in turn, on one core, on a made-up cadastre and terrain,
and prints microseconds per parcel, the ratio of paired runs and the greatest difference to QGIS's results.
exactextract (`pip install exactextract` in a virtual environment with `--system-site-packages`) weighs cells by area,
so its results differ; it is left out, with a sentence, where it is absent.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from shapely.geometry import Polygon

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("conftest", ROOT / "conftest.py")
spec.loader.exec_module(importlib.util.module_from_spec(spec))

from wellplaced.algorithms.geometry.boundary import Boundary  # noqa: E402
from wellplaced.algorithms.geometry.repair import as_objects  # noqa: E402
from wellplaced.algorithms.grid import Grid  # noqa: E402
from wellplaced.algorithms.zonal import zonal, zonal_within  # noqa: E402

ALTERNATIONS = 5
EPSG = 26986
WEST, NORTH = 230_000.0, 905_000.0
LOT, DEPTH, STREET = 18.0, 32.0, 14.0
SEED = 3


def cadastre(count):
    """(count,) lots back to back along streets, turned by 17 degrees, with corners moved by up to 1.5 m."""
    rng = np.random.default_rng(SEED)
    side = int(np.ceil(np.sqrt(count * DEPTH / LOT)))
    column, row = np.arange(count) % side, np.arange(count) // side
    x, y = column * LOT, row * DEPTH + (row // 2) * STREET
    corners = np.stack([x, y, x + LOT, y, x + LOT, y + DEPTH, x, y + DEPTH], axis=1).reshape(-1, 4, 2)
    corners += rng.uniform(-1.5, 1.5, corners.shape)
    turn = np.radians(17.0)
    corners = corners @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    corners += np.array([WEST + 20.0, NORTH - 20.0]) - np.array([corners[..., 0].min(), corners[..., 1].max()])
    return as_objects([Polygon(each) for each in corners])


def terrain(parcels):
    """A 1 m raster under the parcels: hills and noise, float32."""
    bounds = np.array([parcel.bounds for parcel in parcels])
    grid = Grid.around((*bounds[:, :2].min(axis=0), *bounds[:, 2:].max(axis=0)), 1.0, 20.0)
    row, column = np.ogrid[: grid.shape[0], : grid.shape[1]]
    hills = 20.0 + 8.0 * np.sin(row / 311.0) * np.cos(column / 173.0)
    return grid, (hills + np.random.default_rng(SEED).normal(0.0, 0.5, grid.shape)).astype(np.float32)


def write(path, grid, values):
    from osgeo import gdal, osr

    gdal.UseExceptions()
    rows, columns = grid.shape
    file = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32, ["TILED=YES"])
    file.SetGeoTransform((grid.west, grid.cell, 0.0, grid.north, 0.0, -grid.cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    file.SetProjection(reference.ExportToWkt())
    file.GetRasterBand(1).WriteArray(values)


class Qgis:
    """QGIS's zonal statistics of a file, in process: count, sum and mean."""

    def __init__(self, parcels, path):
        from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsRasterLayer, QgsVectorLayer

        self.application = QgsApplication([], False)
        self.application.initQgis()
        self.raster = QgsRasterLayer(str(path), "terrain")
        self.layer = QgsVectorLayer(f"Polygon?crs=EPSG:{EPSG}&field=row:int", "parcels", "memory")
        features = []
        for row, parcel in enumerate(parcels):
            feature = QgsFeature(self.layer.fields())
            geometry = QgsGeometry()
            geometry.fromWkb(parcel.wkb)
            feature.setGeometry(geometry)
            feature.setAttributes([row])
            features.append(feature)
        self.layer.dataProvider().addFeatures(features)

    def statistics(self):
        """Write count, sum and mean into the layer."""
        from qgis.analysis import QgsZonalStatistics as Zonal

        wanted = Zonal.Count | Zonal.Sum | Zonal.Mean
        assert Zonal(self.layer, self.raster, "z_", 1, wanted).calculateStatistics(None) == 0

    def results(self):
        """(2, n) count and sum, by row; the layer is as it was afterwards."""
        provider = self.layer.dataProvider()
        fields = provider.fields()
        found = np.empty((2, self.layer.featureCount()))
        for feature in self.layer.getFeatures():
            found[:, feature["row"]] = feature["z_count"], feature["z_sum"]
        provider.deleteAttributes([at for at in range(fields.count()) if fields.at(at).name().startswith("z_")])
        self.layer.updateFields()
        return found


def extractor(parcels, path):
    """exactextract's run on the file, or None where it is absent."""
    try:
        from exactextract import exact_extract
        from exactextract.feature import GDALFeatureSource
        from exactextract.raster import GDALRasterSource
    except ImportError:
        print("exactextract is not installed: left out")
        return None
    from osgeo import gdal, ogr

    table = ogr.GetDriverByName("Memory").CreateDataSource("parcels")
    layer = table.CreateLayer("parcels")
    for parcel in parcels:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(parcel.wkb))
        layer.CreateFeature(feature)
    file = gdal.Open(str(path))

    def run(_table=table):  # the layer lives as long as its table
        return exact_extract(GDALRasterSource(file, 1), GDALFeatureSource(layer), ["count", "sum", "mean"])

    return run


def read(path):
    """The file's values."""
    from osgeo import gdal

    return gdal.Open(str(path)).ReadAsArray()


def timed(work):
    begin = time.perf_counter()
    result = work()
    return result, time.perf_counter() - begin


def compare(count, folder):
    parcels = cadastre(count)
    grid, values = terrain(parcels)
    path = Path(folder) / "terrain.tif"
    write(path, grid, values)
    boundary, qgis, peer = Boundary.of(parcels), Qgis(parcels, path), extractor(parcels, path)
    runs = []
    for _ in range(ALTERNATIONS):
        ours, edges = timed(lambda: zonal_within(boundary, count, grid, read(path)))
        _, shapes = timed(lambda: zonal(parcels, grid, read(path)))
        _, qgis_seconds = timed(qgis.statistics)
        theirs = qgis.results()
        peer_seconds = timed(peer)[1] if peer else np.nan
        runs.append((edges, shapes, qgis_seconds, peer_seconds))
    runs = np.array(runs)
    micro = 1e6 * np.median(runs, axis=0) / count
    ratio = np.median(runs[:, 2:, None] / runs[:, None, :2], axis=0)
    print(f"{count:,} parcels on {grid.shape[0]:,} x {grid.shape[1]:,} cells of 1 m, microseconds per parcel")
    print(f"  ours, of edges     {micro[0]:7.1f}")
    print(f"  ours, of polygons  {micro[1]:7.1f}")
    for name, at in (("QGIS", 0), ("exactextract", 1)):
        if np.isfinite(micro[2 + at]):
            print(f"  {name:18} {micro[2 + at]:7.1f}  {ratio[at, 0]:.1f} and {ratio[at, 1]:.1f} times as long")
    apart = max(abs(ours.count - theirs[0]).max(), (abs(ours.sum - theirs[1]) / abs(theirs[1])).max())
    print(f"  greatest difference to QGIS: {apart:.1e} (counts in cells, sums as a share)")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        compare(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, made)
