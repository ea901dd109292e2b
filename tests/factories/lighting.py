"""Made-up street lights and walkways."""

from dataclasses import replace

import numpy as np
import pandas as pd
from shapely.geometry import LineString
from wellplaced.algorithms.geometry.paths import Paths
from wellplaced.algorithms.lighting.luminaires import Luminaires
from wellplaced.algorithms.lighting.optics import Optics
from wellplaced.algorithms.lighting.photometry import Shape


def luminaires(xy, **columns):
    """Lights at `xy` like those of the golden values: 10,000 lm at 8 m, loss factor 0.8, Lambert, working, measured."""
    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    count = len(xy)
    usual = {
        "height": (8.0, float),
        "lumens": (10_000.0, float),
        "loss_factor": (0.8, float),
        "shape": (int(Shape.LAMBERT), np.int8),
        "working": (True, bool),
        "technology": ("LED", object),
        "assumed": (0.0, float),
        "watts": (100.0, float),
    }
    values = {name: np.full(count, columns.pop(name, value), dtype=kind) for name, (value, kind) in usual.items()}
    ids = np.array([f"L{number}" for number in range(count)], dtype=object)
    sources = pd.DataFrame({"lumens": ["from field"] * count})
    asset = pd.DataFrame({"layer": "lights", "row": range(count), "circuit": None, "street": None}, index=range(count))
    return Luminaires(xy=xy, light_id=columns.pop("light_id", ids), sources=sources, asset=asset, **values)


def samples(*lines):
    """Paths whose vertices are the given coordinates: the sample points themselves."""
    return Paths.from_lines([LineString(line) for line in lines])


def straight(stations, y=0.0):
    """One path along x with sample points at the stations, the first of them 0."""
    return samples([(station, y) for station in stations])


def inventory(**columns):
    """An inventory with the given columns and positions 30 m apart: what `from_words` takes."""
    frame = pd.DataFrame(columns)
    return frame, np.column_stack([30.0 * np.arange(len(frame)), np.zeros(len(frame))])


def with_file(lamps, distribution, azimuth=0.0, tilt=0.0):
    """The lights with one measured distribution; the arms point to `azimuth`, their ends are raised by `tilt`."""
    every = np.ones(len(lamps))
    return replace(lamps, optics=Optics.of([distribution], 0 * every.astype(int), azimuth * every, tilt * every))
