"""The generic shapes: their flux and their published values."""

import numpy as np
import pytest
from scipy.integrate import quad
from wellplaced.algorithms.lighting.photometry import Shape, intensity_per_lumen


def at(shape, degrees):
    return float(intensity_per_lumen(shape, np.cos(np.radians(degrees))))


@pytest.mark.parametrize("shape", Shape)
def test_a_shape_sends_out_one_lumen_in_all(shape):
    def ring(gamma):
        return float(intensity_per_lumen(shape, np.cos(gamma))) * 2.0 * np.pi * np.sin(gamma)

    corners = np.radians([0.0, 60.0, 75.0, 90.0])
    flux = sum(quad(ring, low, high)[0] for low, high in zip(corners[:-1], corners[1:]))
    assert flux == pytest.approx(1.0, abs=2e-6)


def test_the_batwing_peaks_at_60_degrees_with_520_candela_per_kilolumen():
    degrees = np.arange(0.0, 90.0, 0.5)
    values = intensity_per_lumen(np.int8(Shape.BATWING), np.cos(np.radians(degrees)))
    assert degrees[values.argmax()] == 60.0
    assert 1000.0 * values.max() == pytest.approx(520.27, abs=0.01)


def test_the_batwing_falls_linearly_in_the_angle_from_60_to_75_degrees():
    assert at(Shape.BATWING, 67.5) == pytest.approx(at(Shape.BATWING, 60.0) / 2.0)
    assert at(Shape.BATWING, 75.01) == 0.0


@pytest.mark.parametrize("shape", Shape)
def test_nothing_goes_upwards(shape):
    assert (intensity_per_lumen(shape, np.cos(np.radians([90.1, 120.0, 180.0]))) == 0.0).all()


def test_lambert_falls_with_the_cosine():
    assert at(Shape.LAMBERT, 0.0) == pytest.approx(1.0 / np.pi)
    assert at(Shape.LAMBERT, 60.0) == pytest.approx(0.5 / np.pi)


def test_the_batwing_gives_i0_straight_down():
    assert at(Shape.BATWING, 0.0) == pytest.approx(0.0650337)
