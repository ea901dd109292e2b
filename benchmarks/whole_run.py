"""Where the time of a whole run goes, stage by stage, and how much memory it takes.

`python3 benchmarks/whole_run.py [FOLDER]`: FOLDER holds a GeoPackage of the same name with the layers of a real
city (default ../shared/data/cambridge_city); without one the sample neighbourhood is scored.
"""

from __future__ import annotations

import importlib.util
import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("conftest", ROOT / "conftest.py")
spec.loader.exec_module(importlib.util.module_from_spec(spec))

import geopandas as gpd  # noqa: E402
import pandas as pd  # noqa: E402
from wellplaced.algorithms.inputs import Inputs  # noqa: E402
from wellplaced.algorithms.layer import Layer  # noqa: E402
from wellplaced.algorithms.progress import Progress  # noqa: E402
from wellplaced.algorithms.scoring import Settings, score_parcels  # noqa: E402

CITY = {
    "parcels": "parcels_fy2014",
    "walkways": "sidewalk_centerlines",
    "lights": ("street_lights", "street_lights_not_city_owned", "park_lights"),
    "buildings": "buildings_height_derived",
    "barriers": ("walls", "fences"),
    "evidence": ("tax_fy14",),
}
SAMPLE = {
    "parcels": "parcels",
    "walkways": "pavements",
    "lights": ("street_lights",),
    "buildings": "buildings",
    "trees": "trees",
    "barriers": ("walls_and_fences",),
    "evidence": ("vacant_register_2025", "inspections", "no_water_use", "building_permits"),
}


class Stopwatch(Progress):
    """Notes when each stage begins."""

    def __init__(self) -> None:
        self.stages: list[tuple[str, float]] = []

    def stage(self, what, until):
        self.stages.append((str(what), time.perf_counter()))

    def print_split(self) -> None:
        ends = [start for _, start in self.stages[1:]] + [time.perf_counter()]
        whole = ends[-1] - self.stages[0][1]
        for (what, start), end in zip(self.stages, ends):
            print(f"  {what:45s} {end - start:7.2f} s  {100 * (end - start) / whole:3.0f} %")


def read(package: Path, names: str | tuple[str, ...]) -> Layer | tuple[Layer, ...]:
    """One layer, or several; a table without geometries becomes a plain table."""
    if not isinstance(names, str):
        return tuple(read(package, name) for name in names)
    frame = gpd.read_file(package, layer=names)
    table = frame.geometry.isna().all()
    return Layer(names, pd.DataFrame(frame.drop(columns="geometry")) if table else frame)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data" / "cambridge_city"
    package = folder / f"{folder.name}.gpkg"
    if not package.is_file():
        package = ROOT / "resources" / "sample" / "sample.gpkg"
    roles = SAMPLE if package.stem == "sample" else CITY
    begin = time.perf_counter()
    inputs = Inputs(**{role: read(package, names) for role, names in roles.items()})
    print(f"{package.stem}: read with geopandas in {time.perf_counter() - begin:.1f} s")
    watch = Stopwatch()
    begin = time.perf_counter()
    result = score_parcels(inputs, Settings(), watch)
    seconds = time.perf_counter() - begin
    watch.print_split()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    known = int(result.parcels["need"].notna().sum())
    print(
        f"  {len(result.parcels):,} parcels ({known:,} with a known need), {len(result.details['gaps']):,} dark gaps: "
        f"{seconds:.1f} s, {1e3 * seconds / len(result.parcels):.2f} ms a parcel, peak memory {peak:,.0f} MB"
    )


if __name__ == "__main__":
    main()
