"""What independent readers make of the same made-up files.

The figures were computed once: the files below, as the factory writes them, were given to photompy 0.3.1 (LM-63:
`IESFile.read(path).photometry.expanded()`, `.total()`) and to eulumdat-py 1.0.0 (EULUMDAT: `LdtReader.read(path)`), and
the intensities at 40 degrees of gamma were noted. photompy leaves the ballast factor out, eulumdat-py the lumens.
Radiance (of pyradiance 1.3.1) was given the same LM-63 files: `ies2rad -t default`, `oconv`, and `rtrace -h -I -ab 0
-dj 0` at points 1 km away that face the luminaire: their illuminance times the distance squared is the intensity.
"""

import numpy as np
import pytest
from factories.photometry import egg, eulumdat, ies
from wellplaced.algorithms.lighting.eulumdat import read_eulumdat
from wellplaced.algorithms.lighting.ies import read_ies

GAMMA = np.arange(0.0, 91.0, 10.0)
EVERY_30 = np.arange(0.0, 360.0, 30.0)


def leaning(angle):
    """(k, m) cd, most towards the angle 0, symmetric about 0-180."""
    angle = np.radians(np.asarray(angle, dtype=float))[:, None]
    return np.round(400.0 * (1.5 + np.cos(angle)) * _rings(), 2)


def two_ways(angle):
    """(k, m) cd, most towards the angles 0 and 180, symmetric about both planes."""
    angle = np.radians(np.asarray(angle, dtype=float))[:, None]
    return np.round(400.0 * (1.5 + np.cos(2.0 * angle)) * _rings(), 2)


def _rings():
    gamma = np.radians(GAMMA)
    return (1.1 + np.sin(gamma)) * np.cos(gamma)


HALF = ies(
    np.arange(0.0, 181.0, 30.0), GAMMA, leaning(np.arange(0.0, 181.0, 30.0)),
    lamps="2 1500", multiplier="1.25", ballast="0.9 1 80", per_line=5,
)  # fmt: skip
QUADRANT = ies(
    np.arange(0.0, 91.0, 30.0), GAMMA, two_ways(np.arange(0.0, 91.0, 30.0)), kind="1 1", per_line=4
)  # fmt: skip
WHOLE = ies(np.arange(0.0, 361.0, 45.0), GAMMA, np.round(egg(np.arange(0.0, 361.0, 45.0), GAMMA), 3))

LEANING_40 = [1335.05, 1263.51, 1068.04, 801.03, 534.02, 338.56, 267.01, 338.56, 534.02, 801.03, 1068.04, 1263.51]
TWO_WAYS_40 = [1335.05, 1068.04, 534.02, 267.01, 534.02, 1068.04] * 2


@pytest.mark.parametrize(
    ("data", "ballast", "lateral", "candela"),
    [
        (HALF, 0.9, [0, 60, 90, 120, 180, 270, 300],
         [1668.8125, 1335.05, 1001.2875, 667.525, 333.7625, 1001.2875, 1335.05]),
        (QUADRANT, 1.0, EVERY_30, TWO_WAYS_40),
        (WHOLE, 1.0, np.arange(0.0, 360.0, 45.0),
         [158.944, 213.624, 220.756, 176.161, 105.963, 51.283, 44.151, 88.746]),
    ],
    ids=["bilateral", "quadrant", "whole"],
)  # fmt: skip
def test_photompy_unfolds_and_scales_ies_files_alike(data, ballast, lateral, candela):
    ours = read_ies(data, "lamp").distribution.intensity(np.asarray(lateral) + 90.0, 40.0)
    assert ours == pytest.approx(ballast * np.array(candela))


@pytest.mark.parametrize(("data", "lumens"), [(HALF, 0.9 * 4138.72485), (QUADRANT, 3310.98195)])
def test_photompy_integrates_to_the_same_lumens_within_a_two_thousandth(data, lumens):
    assert read_ies(data, "lamp").distribution.lumens == pytest.approx(lumens, rel=5e-4)


@pytest.mark.parametrize(
    ("symmetry", "held", "light", "candela"),
    [
        (0, EVERY_30, lambda c: egg(c, GAMMA),
         [158.94, 199.55, 222.17, 220.76, 195.68, 153.66, 105.96, 65.36, 42.74, 44.15, 69.23, 111.24]),
        (2, np.arange(0.0, 181.0, 30.0), leaning, LEANING_40),
        (3, np.arange(270.0, 451.0, 30.0), lambda c: leaning(c - 90.0), LEANING_40[-3:] + LEANING_40[:-3]),
        (4, np.arange(0.0, 91.0, 30.0), two_ways, TWO_WAYS_40),
    ],
)  # fmt: skip
def test_eulumdat_py_unfolds_every_symmetry_alike(symmetry, held, light, candela):
    data = eulumdat(symmetry, EVERY_30, GAMMA, np.round(light(held), 2), flux="3000")
    assert read_eulumdat(data, "lamp").distribution.intensity(EVERY_30, 40.0) == pytest.approx(3.0 * np.array(candela))


@pytest.mark.parametrize(
    ("data", "gamma", "candela"),
    [
        (HALF, 40.0,
         [1501.93, 1421.45, 1201.54, 901.16, 600.77, 380.88, 300.39, 380.88, 600.77, 901.16, 1201.54, 1421.45]),
        (HALF, 65.0, [945.35, 894.69, 756.28, 567.21, 378.15, 239.73, 189.07, 239.73, 378.15, 567.21, 756.28, 894.69]),
        (WHOLE, 40.0, [158.94, 195.4, 216.0, 220.76, 191.03, 152.76, 105.96, 69.51, 48.91, 44.15, 73.88, 112.15]),
        (WHOLE, 65.0, [127.89, 157.22, 173.8, 177.63, 153.71, 122.92, 85.26, 55.93, 39.35, 35.53, 59.45, 90.24]),
    ],
)  # fmt: skip
def test_radiance_sends_the_same_candela_in_the_same_directions(data, gamma, candela):
    """By azimuth from x, counter-clockwise from above, every 30 degrees: the IES angle, our C less 90."""
    ours = read_ies(data, "lamp").distribution.intensity(EVERY_30 + 90.0, gamma)
    assert ours == pytest.approx(np.array(candela), rel=2e-4)
