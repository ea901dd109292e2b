"""Frontage of all parcels at once, beside the usual loop: parcel by parcel with shapely and its STRtree.

`taskset -c 0 python3 benchmarks/frontage.py [BLOCKS]` runs both in turn, on one core, on a made-up town (and ours
on cambridge_city where `../shared/data` has it) and prints microseconds per parcel, the ratio of paired runs and on how
many parcels both find the same length of frontage within 2 m.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path

import numpy as np
from shapely.geometry import LineString
from shapely.strtree import STRtree

ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("conftest", ROOT / "conftest.py")
spec.loader.exec_module(importlib.util.module_from_spec(spec))
sys.path.insert(0, str(ROOT / "tests"))

from factories.blocks import as_walkways, town  # noqa: E402
from factories.cities import DATA  # noqa: E402
from wellplaced.algorithms.frontage import frontages  # noqa: E402
from wellplaced.algorithms.geometry.repair import repair_lines, repair_polygons  # noqa: E402
from wellplaced.algorithms.progress import Progress  # noqa: E402

ALTERNATIONS = 5
PIECE, REACH = 5.0, 25.0


class Loop:
    """The peer: each piece of each parcel's edge asks a tree for walkways, and for parcels in the way."""

    def __init__(self, parcels, lines):
        self.parcels, self.lines = parcels, lines
        self.line_tree, self.parcel_tree = STRtree(list(lines)), STRtree(list(parcels))

    def found(self, tree, geometries, near):
        """shapely 2 answers with positions, 1.8 with the geometries."""
        return [geometries[each] if isinstance(each, (int, np.integer)) else each for each in tree.query(near)]

    def metres(self):
        """(n,) metres of frontage of each parcel."""
        return np.array([self.frontage(parcel) for parcel in self.parcels])

    def frontage(self, parcel):
        stretches = {}
        ring = parcel.exterior
        count = max(4, int(np.ceil(ring.length / PIECE)))
        for number in range(count):
            begin, middle, end = (
                ring.interpolate((number + part) / count, normalized=True) for part in (0.0, 0.5, 1.0)
            )
            near = self.found(self.line_tree, self.lines, middle.buffer(REACH))
            if not near:
                continue
            line = min(near, key=middle.distance)
            foot = line.interpolate(line.project(middle))
            if middle.distance(line) > REACH or self.hidden(parcel, middle, foot):
                continue
            stations = line.project(begin), line.project(end)
            stretches.setdefault(id(line), []).append((min(stations), max(stations)))
        return sum(max(high for _, high in each) - min(low for low, _ in each) for each in stretches.values())

    def hidden(self, parcel, middle, foot):
        way = LineString([middle, foot])
        others = (other for other in self.found(self.parcel_tree, self.parcels, way) if other is not parcel)
        return way.intersection(parcel).length > 0.1 or any(way.intersection(other).length > 0.1 for other in others)


def ours(parcels, walkways):
    frontage = frontages(parcels, walkways, Progress())
    return np.bincount(frontage.parcel, frontage.s1 - frontage.s0, minlength=len(parcels))


def timed(work):
    begin = time.perf_counter()
    result = work()
    return result, time.perf_counter() - begin


def compare(side):
    place = town(columns=side, rows=side, ranks=3, angle=17.0)
    walkways, loop = as_walkways(place.pavements), Loop(place.parcels, place.pavements)
    runs = []
    for _ in range(ALTERNATIONS):
        mine, seconds = timed(lambda: ours(place.parcels, walkways))
        theirs, loop_seconds = timed(loop.metres)
        runs.append((seconds, loop_seconds))
    seconds, loop_seconds = np.median(runs, axis=0)
    ratio = np.median([theirs / mine for mine, theirs in runs])
    n = len(place.parcels)
    print(f"made-up town, {n:,} parcels: {1e6 * seconds / n:.0f} us per parcel, loop {1e6 * loop_seconds / n:.0f} us")
    print(
        f"  the loop takes {ratio:.0f} times as long; same length within 2 m: {np.mean(abs(mine - theirs) < 2.0):.1%}"
    )


def real():
    file = DATA / "cambridge_city" / "cambridge_city.gpkg"
    if not file.exists():
        print("cambridge_city is not there")
        return
    import geopandas as gpd

    frame = gpd.read_file(file, layer="parcels_fy2014").to_crs(26986)
    parcels = repair_polygons(frame.geometry.to_numpy()).geometries
    parcels[~frame["ML"].fillna("1").str.contains(r"\d").to_numpy()] = None
    for layer in ("sidewalk_centerlines", "street_centerlines"):
        lines = repair_lines(gpd.read_file(file, layer=layer).to_crs(26986).geometry.to_numpy()).geometries
        walkways = as_walkways(list(lines))
        _, seconds = timed(lambda walkways=walkways: ours(parcels, walkways))
        n = sum(parcel is not None for parcel in parcels)
        print(f"cambridge_city, {n:,} parcels, {walkways.paths.length.sum() / 1000:.0f} km of {layer}: {seconds:.1f} s,"
              f" {1e6 * seconds / n:.0f} us per parcel")  # fmt: skip


if __name__ == "__main__":
    compare(int(sys.argv[1]) if len(sys.argv) > 1 else 8)
    real()
