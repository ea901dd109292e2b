"""Illuminance at many points: ours against a plain numpy loop over the lamps, in one run.

Run: python3 benchmarks/illuminance.py [lamps] [points]
"""

import importlib.util
import sys
from pathlib import Path
from time import perf_counter

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location(
    "wellplaced", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
)
sys.modules["wellplaced"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules["wellplaced"])

from wellplaced.algorithms.lighting.illuminance import contributions, illuminance  # noqa: E402
from wellplaced.algorithms.lighting.luminaires import Luminaires  # noqa: E402
from wellplaced.algorithms.lighting.photometry import intensity_per_lumen  # noqa: E402

BRIGHT = 0.05  # lx
LAMPS_PER_HECTARE = 4.7  # cambridge: 8,565 lights on 18 square kilometres


def district(lamps, points):
    """Random lamps and points with the density of a city's street lights."""
    rng = np.random.default_rng(20260101)
    side = 100.0 * np.sqrt(lamps / LAMPS_PER_HECTARE)
    every = np.ones(lamps)
    return Luminaires(
        xy=rng.uniform(0.0, side, (lamps, 2)),
        height=rng.choice([4.9, 8.0, 9.1], lamps),
        lumens=rng.uniform(3_000.0, 15_000.0, lamps),
        loss_factor=0.8 * every,
        shape=rng.integers(0, 2, lamps).astype(np.int8),
        working=every.astype(bool),
        light_id=np.arange(lamps).astype(str).astype(object),
        technology=np.full(lamps, None, dtype=object),
        assumed=0.0 * every,
        sources=pd.DataFrame(index=range(lamps)),
        watts=np.nan * every,
        asset=pd.DataFrame(index=range(lamps)),
    ), rng.uniform(0.0, side, (points, 2))


def every_pair(points, lamps):
    """The plain way: each lamp at all points."""
    lux = np.zeros(len(points))
    for k in range(len(lamps)):
        square = ((points - lamps.xy[k]) ** 2).sum(axis=1) + lamps.height[k] ** 2
        cosine = lamps.height[k] / np.sqrt(square)
        intensity = lamps.lumens[k] * lamps.loss_factor[k] * intensity_per_lumen(lamps.shape[k], cosine)
        lux += intensity * cosine / square
    return lux


def seconds(work, times=3):
    best = np.inf
    for _ in range(times):
        begin = perf_counter()
        work()
        best = min(best, perf_counter() - begin)
    return best


def main(lamps=2_000, points=20_000):
    inventory, places = district(lamps, points)
    ours, plain = seconds(lambda: illuminance(places, inventory)), seconds(lambda: every_pair(places, inventory), 1)
    reached = sum(np.count_nonzero(rays.lux) for rays in contributions(places, inventory))
    lux, truth = illuminance(places, inventory).lux, every_pair(places, inventory)
    print(f"{lamps:,} lamps, {points:,} points: {lamps * points:,} pairs, {reached:,} within reach")
    print(f"ours   {ours:7.3f} s   {1e6 * ours / reached:.3f} us per pair within reach")
    print(f"plain  {plain:7.3f} s   {1e6 * plain / (lamps * points):.3f} us per pair")
    print(f"plain / ours = {plain / ours:.1f}")
    cut = truth - lux
    share = 100 * cut.sum() / truth.sum()
    print(f"cut off: {share:.2f} % of all light, {cut.mean():.4f} lx on average, {cut.max():.4f} lx at most")
    lit = truth >= BRIGHT
    print(f"{100 * (cut[lit] / truth[lit]).mean():.2f} % on the mean of {lit.sum():,} points with at least {BRIGHT} lx")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:3]))
