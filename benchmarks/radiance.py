"""Illuminance against Radiance (`rtrace -ab 0`), the same lamps in both programs: agreement and time per pair.

Run: python3 benchmarks/radiance.py [lamps] [alternations] [IES files ...], or with the word `store` to write Radiance's
own figures of small scenes, which the tests compare ours with.

It needs Radiance as the Python package pyradiance, beside the packages of the system. Where pip may not change the
system's Python:

    python3 -m venv --system-site-packages /tmp/radiance
    /tmp/radiance/bin/pip install pyradiance
    taskset -c 0 /tmp/radiance/bin/python benchmarks/radiance.py

Both programs run alternately on one core, each for half a second or once; the times are medians. Every lamp lights
every point in Radiance; a pair counts where the point is within the reach that ours gives the lamp, for both programs
alike.
"""

import importlib.util
import json
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location(
    "wellplaced", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
)
sys.modules["wellplaced"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules["wellplaced"])
sys.path.insert(0, str(ROOT / "tests"))

from factories.lighting import with_file  # noqa: E402
from factories.photometry import uneven_ies  # noqa: E402
from factories.shadows import street  # noqa: E402
from factories.terrain import GROUNDS  # noqa: E402
from wellplaced.algorithms.geometry.boundary import Boundary  # noqa: E402
from wellplaced.algorithms.lighting import reach  # noqa: E402
from wellplaced.algorithms.lighting.between import Between  # noqa: E402
from wellplaced.algorithms.lighting.ground import LEVEL  # noqa: E402
from wellplaced.algorithms.lighting.ies import read_ies  # noqa: E402
from wellplaced.algorithms.lighting.illuminance import contributions, lux_at  # noqa: E402
from wellplaced.algorithms.lighting.photometry import Shape, intensity_per_lumen  # noqa: E402
from wellplaced.algorithms.lighting.shadows import Walls  # noqa: E402

AT_LEAST = 0.5  # s; each program runs so long before it is the other's turn
BRIGHT = 0.05  # lx; errors are judged over points with at least so much
GOLDEN = ROOT / "tests" / "algorithms" / "lighting" / "radiance.json"
RAYS = ("-ab", "0", "-dt", "0", "-dc", "1", "-ds", "0", "-dj", "0", "-dr", "0", "-lr", "0")


def ies_text(shape):
    """The generic shape for 1,000 lm as an IES file, every half degree."""
    gamma = np.arange(0.0, 90.5, 0.5)
    candela = 1000.0 * intensity_per_lumen(np.int8(shape), np.cos(np.radians(gamma)))
    candela[-1] = 0.0 if shape == Shape.BATWING else candela[-1]
    numbers = " ".join(f"{each:.8g}" for each in gamma), " ".join(f"{each:.8g}" for each in candela)
    head = f"IESNA:LM-63-2002\nTILT=NONE\n1 1000 1 {len(gamma)} 1 1 2 0 0 0\n1 1 100\n"
    return head + numbers[0] + "\n0\n" + numbers[1] + "\n"


def radiance_scene(folder, lamps, buildings, file=None, ground=LEVEL):
    """The scene as Radiance reads it: an octree in `folder`. `file`: the IES file (bytes) of all lamps, if any. On the
    `ground`, which is not in the scene itself.

    Radiance's luminaires have their street side to the east: raised by the tilt, then turned to where the arm points.
    """
    import pyradiance

    parts = ["void plastic wall\n0\n0\n5 .5 .5 .5 0 0\n"]
    if buildings is not None:
        top = ground.beneath(Boundary.of(buildings.shapes), len(buildings.shapes)) + buildings.height
        parts += [_box(k, *each, ground.lowest) for k, each in enumerate(zip(buildings.shapes, top))]
    elevation = ground.at(lamps.xy) + lamps.height
    for k in range(len(lamps)):
        path, turn = Path(folder) / f"file{k}.ies", []
        path.write_bytes(ies_text(lamps.shape[k]).encode() if file is None else file)
        stated = 1000.0
        if file is not None:
            stated = read_ies(file, "lamp").distribution.lumens
            turn = ["-ry", str(-lamps.optics.tilt[k]), "-rz", str(90.0 - lamps.optics.azimuth[k])]
        factor = lamps.lumens[k] * lamps.loss_factor[k] / stated
        name = str(Path(folder) / f"lamp{k}")
        white = (1.0, 1.0, 1.0)
        pyradiance.ies2rad(path, outname=name, radius=0.005, multiply_factor=factor, lamp_color=white)
        where = [*turn, "-t", str(lamps.xy[k, 0]), str(lamps.xy[k, 1]), str(elevation[k])]
        parts.append(f"!xform {' '.join(where)} {name}.rad\n")
    scene, octree = Path(folder) / "scene.rad", Path(folder) / "scene.oct"
    scene.write_text("".join(parts))
    octree.write_bytes(pyradiance.oconv(scene))
    return octree


def _box(number, shape, top, bottom):
    ring = np.array(shape.exterior.coords)[:-1]
    if shape.exterior.is_ccw is False:
        ring = ring[::-1]
    faces = [np.column_stack([ring, np.full(len(ring), top)])]
    for a, b in zip(ring, np.roll(ring, -1, axis=0)):
        faces.append(np.array([[*a, bottom], [*b, bottom], [*b, top], [*a, top]]))
    polygons = []
    for k, face in enumerate(faces):
        numbers = " ".join(f"{each:.10g}" for each in face.ravel())
        polygons.append(f"wall polygon b{number}.{k}\n0\n0\n{face.size} {numbers}\n")
    return "".join(polygons)


def radiance_lux(octree, points, ground=LEVEL):
    """(p,) lx on horizontal planes on the ground."""
    import pyradiance

    count = len(points)
    rays = np.column_stack([points, ground.at(points), np.zeros((count, 2)), np.ones(count)])
    text = pyradiance.rtrace(
        rays.astype("<f8").tobytes(), octree, header=False, inform="d", outform="d", irradiance=True, params=RAYS
    )
    return 179.0 * np.frombuffer(text, dtype="<f8").reshape(-1, 3) @ [0.265, 0.670, 0.065]


def agreement(ours, theirs):
    bright = theirs >= BRIGHT
    error = np.abs(ours - theirs)[bright] / theirs[bright]
    return (
        f"mean error {100 * error.mean():.4f} %, 99th percentile {100 * np.quantile(error, 0.99):.3f} %,"
        f" off by more than 5 %: {100 * (error > 0.05).mean():.3f} % of {bright.sum():,} points"
    )


def paired(ours, theirs, times):
    """(seconds, seconds) medians of alternating runs."""
    spent = np.array([[_seconds(work) for work in (ours, theirs)] for _ in range(times)])
    return np.median(spent, axis=0)


def _seconds(work):
    """Mean of as many runs as fill `AT_LEAST`: a city keeps the kernel busy for seconds, not for one cold run."""
    begin, runs = perf_counter(), 0
    while runs == 0 or perf_counter() - begin < AT_LEAST:
        work()
        runs += 1
    return (perf_counter() - begin) / runs


def compare(name, luminaires, buildings, points, *, file=None, ground=LEVEL, times=0):
    """Print how far both agree, and what they take where that is to be measured `times` times."""
    between = Between(None if buildings is None else Walls.of(buildings, ground), ground=ground)
    with tempfile.TemporaryDirectory() as folder:
        octree = radiance_scene(folder, luminaires, buildings, file, ground)

        def ours():
            return lux_at(points, luminaires, between)

        def theirs():
            return radiance_lux(octree, points, ground)

        truth = theirs()
        print(f"{name}: {len(luminaires)} lamps, {len(points):,} points")
        print(f"  {agreement(ours(), truth)}")
        with whole_reach():
            print(f"  no lamp cut off: {agreement(ours(), truth)}")
        if times:
            pairs = sum(
                np.count_nonzero(rays.lux) for rays in contributions(points, luminaires, Between(ground=ground))
            )
            mine, radiance = (1e9 * spent / pairs for spent in paired(ours, theirs, times))
            print(
                f"  {pairs:,} pairs: ours {mine:.0f} ns, Radiance {radiance:.0f} ns each: ratio {radiance / mine:.1f}"
            )


@contextmanager
def whole_reach():
    """Our lamps count however little they give, as Radiance's do."""
    usual = reach.FAINTEST
    reach.FAINTEST = 1e-5
    try:
        yield
    finally:
        reach.FAINTEST = usual


def hung(lamps, file):
    """The lamps with an IES file, each turned and tilted its own way."""
    rng = np.random.default_rng(7)
    distribution = read_ies(file, "lamp").distribution
    return with_file(lamps, distribution, rng.uniform(0.0, 360.0, len(lamps)), rng.uniform(-5.0, 15.0, len(lamps)))


def store():
    """Write what Radiance finds in small scenes of `factories.shadows.street`."""
    scenes = []
    for turn, file, ground in (
        (0.0, None, "level"), (23.0, None, "level"), (23.0, uneven_ies(), "level"),
        (23.0, None, "sloping"), (23.0, None, "uneven"), (23.0, uneven_ies(), "uneven"),
    ):  # fmt: skip
        luminaires, buildings, points = street(6, turn, 3.0)
        luminaires = luminaires if file is None else hung(luminaires, file)
        with tempfile.TemporaryDirectory() as folder:
            octree = radiance_scene(folder, luminaires, buildings, file, GROUNDS[ground])
            lux = radiance_lux(octree, points, GROUNDS[ground])
        scene = {"lamps": 6, "turn": turn, "step": 3.0, "ground": ground}
        scene["lux"] = [float(f"{each:.6g}") for each in lux]
        if file is not None:
            scene["azimuth"], scene["tilt"] = luminaires.optics.azimuth.tolist(), luminaires.optics.tilt.tolist()
        scenes.append(scene)
    made = "benchmarks/radiance.py store: rtrace " + " ".join(RAYS) + ", ies2rad -i 0.005"
    GOLDEN.write_text(json.dumps({"made_by": made, "scenes": scenes}) + "\n", encoding="utf-8")
    print(f"wrote {GOLDEN}")


def main(lamps="20", times="5", *files):
    if importlib.util.find_spec("pyradiance") is None:
        print("Skipped: pyradiance is not installed. The first lines of this file say how to get it.")
        return
    luminaires, houses, points = street(int(lamps))
    compare("open ground", luminaires, None, points, times=int(times))
    compare("houses", luminaires, houses, points, times=int(times))
    compare("houses, turned by 23 degrees", *street(int(lamps), 23.0), times=int(times))
    for name in ("sloping", "uneven"):
        luminaires, houses, points = street(int(lamps), 23.0)
        compare(f"{name} ground", luminaires, None, points, ground=GROUNDS[name], times=int(times))
        compare(f"houses on {name} ground", luminaires, houses, points, ground=GROUNDS[name], times=int(times))
    for path in map(Path, files):
        file = path.read_bytes()
        luminaires, houses, points = street(int(lamps), 23.0)
        compare(f"{path.name} on open ground", hung(luminaires, file), None, points, file=file, times=int(times))
        compare(f"{path.name} between houses", hung(luminaires, file), houses, points, file=file, times=int(times))


if __name__ == "__main__" and sys.argv[1:] == ["store"]:
    store()
elif __name__ == "__main__":
    main(*sys.argv[1:])
