"""Our cumulative viewshed beside GDAL's, in one process and on one core, with the exact line of sight as the judge.

`taskset -c 0 python3 benchmarks/sightlines.py [OBSERVERS]` runs both in turn on a made-up town, with and without crowns
(which GDAL's cannot do, so it is judged and timed without), and prints microseconds of processor time per observer, the
ratio of paired runs and the agreement (intersection over union, pooled over 100 observers on the ground) with the exact
line of sight.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("conftest", ROOT / "conftest.py")
spec.loader.exec_module(importlib.util.module_from_spec(spec))
sys.path.insert(0, str(ROOT / "tests"))

from factories.sightlines import agreement, street_cells, town  # noqa: E402
from wellplaced.algorithms.sightlines.observers import people  # noqa: E402
from wellplaced.algorithms.sightlines.viewshed import seen_by  # noqa: E402

ALTERNATIONS = 7
EYE, TARGET = 1.6, 1.0
SIDE = 640


def gdal_count(band, grid, xy, radius):
    """(rows, columns) int32: how many observers see each cell, by one `gdal.ViewshedGenerate` after the other."""
    total = np.zeros(grid.shape, dtype=np.int32)
    for x, y in xy:
        view = gdal.ViewshedGenerate(
            band, "MEM", "", [], float(x), float(y), EYE, TARGET, 1, 0, 0, -9999, 0.0, gdal.GVM_Edge, radius
        )
        west, _, _, north, _, _ = view.GetGeoTransform()
        row, column = round((grid.north - north) / grid.cell), round((west - grid.west) / grid.cell)
        seen = view.ReadAsArray()
        part = total[row : row + seen.shape[0], column : column + seen.shape[1]]
        np.add(part, seen, out=part)
    return total


def our_count(surface, xy, radius, fineness):
    """The same by our kernel, on open ground."""
    return seen_by(surface, people(xy, EYE), target=TARGET, radius=radius, fineness=fineness).total


def as_gdal(surface):
    """A dataset in memory of the surface without its crowns."""
    rows, columns = surface.grid.shape
    dataset = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform([surface.grid.west, surface.grid.cell, 0, surface.grid.north, 0, -surface.grid.cell])
    dataset.GetRasterBand(1).WriteArray(surface.terrain + surface.solid)
    return dataset


def timed(run):
    begin = time.process_time()
    run()
    return time.process_time() - begin


def compare(radius, observers, fineness):
    bare, street = town(7, side=SIDE, crowns=False)
    leafy, _ = town(7, side=SIDE)
    xy = street_cells(street, observers)
    xy = xy[np.lexsort((xy[:, 0], xy[:, 1] // 32))]
    dataset = as_gdal(bare)
    band = dataset.GetRasterBand(1)
    runs = np.array(
        [
            [
                timed(lambda: gdal_count(band, bare.grid, xy, radius)),
                timed(lambda: our_count(bare, xy, radius, fineness)),
                timed(lambda: our_count(leafy, xy, radius, fineness)),
            ]
            for _ in range(ALTERNATIONS)
        ]
    )
    micro = np.median(runs, axis=0) / observers * 1e6
    ratio = np.median(runs[:, 1:] / runs[:, :1], axis=0)
    judged = xy[np.random.default_rng(0).choice(len(xy), 100, replace=False)]
    theirs = agreement(bare, judged, lambda each: gdal_count(band, bare.grid, each, radius) > 0, radius)
    ours = agreement(bare, judged, lambda each: our_count(bare, each, radius, fineness) > 0, radius)
    crowned = agreement(leafy, judged, lambda each: our_count(leafy, each, radius, fineness) > 0, radius)
    print(f"R = {radius:.0f} m, {observers:,} observers, {fineness} rays a cell of the edge, GDAL {gdal.__version__}")
    print(f"  gdal.ViewshedGenerate  {micro[0]:6.0f} us an observer             IoU {theirs:.4f}")
    print(f"  ours                   {micro[1]:6.0f} us an observer, ratio {ratio[0]:.2f}, IoU {ours:.4f}")
    print(f"  ours with crowns       {micro[2]:6.0f} us an observer, ratio {ratio[1]:.2f}, IoU {crowned:.4f}")


def main():
    gdal.UseExceptions()
    observers = int(sys.argv[1]) if len(sys.argv) > 1 else 800
    for radius, fineness in ((43.0, 1.5), (100.0, 1.25)):
        compare(radius, observers, fineness)


if __name__ == "__main__":
    main()
