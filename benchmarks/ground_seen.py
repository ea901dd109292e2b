"""The ground that walkways see: our exact lines of sight beside shapely's, and beside a viewshed on a 1 m grid.

`taskset -c 0 python3 benchmarks/ground_seen.py` takes the houses and pavements of the sample neighbourhood. Shapely
judges: a point is seen when the line to any observer within 43 m meets no house. It answers for `JUDGED` points; the
ratio is that of processor seconds per point in paired runs.
"""

from __future__ import annotations

import importlib.util
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("conftest", ROOT / "conftest.py")
spec.loader.exec_module(importlib.util.module_from_spec(spec))

import geopandas as gpd  # noqa: E402
from scipy.spatial import cKDTree  # noqa: E402
from shapely.geometry import LineString  # noqa: E402
from shapely.ops import unary_union  # noqa: E402
from shapely.prepared import prep  # noqa: E402
from wellplaced.algorithms.inputs import Inputs  # noqa: E402
from wellplaced.algorithms.layer import Layer  # noqa: E402
from wellplaced.algorithms.progress import Progress  # noqa: E402
from wellplaced.algorithms.sightlines.line_of_sight import seen_by_anyone  # noqa: E402
from wellplaced.algorithms.sightlines.scene import scene_of  # noqa: E402
from wellplaced.algorithms.sightlines.viewshed import DEPENDABLE, visible_count  # noqa: E402
from wellplaced.algorithms.study import build_study  # noqa: E402

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
JUDGED, ALTERNATIONS = 1_500, 3


def sample_scene():
    """The scene of the sample neighbourhood without its trees, and its study."""
    read = {name: Layer(name, gpd.read_file(SAMPLE, layer=name)) for name in ("parcels", "pavements", "buildings")}
    inputs = Inputs(read["parcels"], walkways=read["pavements"], buildings=read["buildings"])
    study = build_study(inputs, ("sightlines",), Progress())
    shapes = study.parcels.geometry.to_numpy()
    nobody = np.zeros(len(shapes), dtype=bool)
    return scene_of(shapes, ~study.parcels.geometry.isna().to_numpy(), nobody, nobody, study.walkways.paths,
                    study.obstacles), study  # fmt: skip


def by_shapely(points, observers, walls):
    """(n,) bool: the same by one line after the other."""
    near = cKDTree(observers).query_ball_point(points, DEPENDABLE)
    return np.array(
        [
            any(not walls.intersects(LineString([point, observers[each]])) for each in some)
            for point, some in zip(points, near)
        ]
    )


def timed(run):
    begin = time.process_time()
    result = run()
    return time.process_time() - begin, result


def main():
    scene, study = sample_scene()
    points = scene.ground.xy
    some = np.random.default_rng(0).choice(len(points), JUDGED, replace=False)
    walls = prep(unary_union([shape.boundary for shape in study.obstacles.buildings.shapes]))
    ratios = []
    for _ in range(ALTERNATIONS):
        ours, seen = timed(lambda: seen_by_anyone(scene.way, points, scene.street, Progress())[0])
        theirs, truth = timed(lambda: by_shapely(points[some], scene.street.xy, walls))
        ratios.append((theirs / JUDGED) / (ours / len(points)))
    row, column = scene.grid.cell_of(points[some])
    grid = visible_count(scene.surface, scene.street.xy)[row, column] > 0
    print(f"{len(points):,} points, {len(scene.street):,} observers")
    print(f"  ours: {1e6 * ours / len(points):.1f} us a point; shapely takes {np.median(ratios):.0f} times as long")
    print(f"  points on which ours and shapely agree: {np.mean(seen[some] == truth):.2%}")
    print(f"  points on which a 1 m grid and shapely agree: {np.mean(grid == truth):.2%}")


if __name__ == "__main__":
    main()
